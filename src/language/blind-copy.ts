import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';

const book = new PhraseBook({
  blind: ['bcc', 'bcced', 'blind ..2 copy|copied|copying|line|copies', 'blindly copied', 'copied|copying|copy ..4 blind|bcc'],
  copy: ['copied|copying|copy|cc|cced|included|including|sent ..4 to|in|also'],
  nobody: ['nobody|none|no|not|nothing'],
});

/** Whether a sentence says that somebody gets a blind copy, or a copy at all. */
export function saysBlindCopy(text: string, question: boolean): boolean {
  if (question) return false;
  const { tokens, clauses } = clausesOf(text);
  return clauses.some((clause) => {
    const found = book.find(tokens, clause.first, clause.last).map((match) => book.families[match.family]);
    return (found.indexOf('blind') >= 0 || found.indexOf('copy') >= 0) && found.indexOf('nobody') < 0;
  });
}
