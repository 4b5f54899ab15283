import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import { wordId } from './words';

const negative = new Set("not never don't dont won't can't cannot wouldn't nobody none without nor neither isn't hasn't haven't wasn't weren't hadn't rather contrary against despite notwithstanding regardless".split(' ').map(wordId));
const unsaid = new PhraseBook({
  unsaid: ['consent|permission|leave|agreement|clearance|approval has|was|is|have ..2 given|obtained|granted|received|secured|sought', 'consent|permission|leave|agreement to share|copy|forward|circulate|pass', "permission's|consent's been", 'authorised to ..1 release|share|pass|show|tell|copy', 'consent form', 'all ..2 agreed|agreeable|content|happy|consented', 'cleared for|to ..1 share|sharing|release|copying'],
});

/** Whether a sentence says that there is leave, and not whose: "Consent has been given." */
export function leaveUnsaid(text: string, question: boolean): boolean {
  if (question) return false;
  const { tokens } = clausesOf(text);
  for (let i = 0; i < tokens.count; i++) if (negative.has(tokens.id[i] as number)) return false;
  return unsaid.find(tokens, 0, tokens.count).length > 0;
}
