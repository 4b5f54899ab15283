import { clausesOf } from './clauses';
import { PhraseBook } from './phrases';
import { scanWords } from './words';

const copying = 'copy|send|share|forward|pass|show|circulate|give|let|copying|sending|sharing|forwarding|passing|showing|circulating|giving|letting';
const copied = 'copied|sent|shared|forwarded|passed|shown|circulated|given|went|gone|goes|going';
const paper = 'email|e-mail|mail|letter|message|note|question|query|correspondence|exchange|answer|reply|comments|enquiry|this|it|them|copies|copy|questions|point|points';

const book = new PhraseBook({
  ahead: [
    `i|we|i'll|we'll|i'd ..3 will|shall|may|might|would|could|intend|propose|plan|going|want|like|expect|hope ..4 ${copying}`,
    `i'll|we'll ..3 ${copying}`,
    `may|might|could|will|would|can|shall ..2 be ..1 ${copied}|${copying}`,
    `copies may|might|could|will|can|would`,
    `copy|copies|email|letter|message|reply|answer|question|exchange|correspondence may|might|could|will|can|would|is|are|shall ..2 go|to|be`,
    `i|we am|are ..1 ${copying}`,
    `i'm|we're ..1 ${copying}`,
  ],
  behind: [
    `i|we|i've|we've ..3 ${copied}`,
    `has|have|had|was|were ..2 ${copied}`,
    `treated|handled|regarded|dealt ..6 and ${copied}`, `and ${copied} to|round|on`,
    `email|letter|message|question|copy went|gone`,
  ],
  paper: [paper],
  yours: [`your ..2 email|e-mail|letter|message|note|question|query|comments|enquiry|correspondence`, `what you ..2 wrote|sent|said|asked`, `the|that ..1 email|e-mail|letter|message|note|question|query|comments|enquiry ..2 you|you've|you'd ..2 sent|wrote|gave|put|asked|left|handed`, `our|the exchange|correspondence`],
  receives: ['receive|receives|get|gets|see|sees|have|has|read ..3 your ..1 email|letter|message|correspondence|question', 'let ..4 have'],
  vague: ['other|another|certain|some|several|various|few|two|one|interested|fellow|more|number|of ..2 member|members|councillor|councillors|colleagues', 'others|elsewhere|around|round', 'members|councillors|colleagues ..2 concerned|interested|involved|affected'],
  not: ["not|don't|won't|never|haven't|without|nobody|no ..4", 'no intention|plans'].map((line) => line.replace(' ..4', '')),
  wish: ['you asked|wanted|requested|wished|invited|suggested|said', 'as|at your|you asked|requested|request|invited|suggested|wish', 'your request|wish|invitation'],
  reason: ['because', 'reason|reasons', 'since|as ..1 she|he|they|the|it|this|both|we|you|her|his|that', 'so that', 'in view|light of', 'given that', 'owing|due to', 'who|she|he ..2 chairs|answers|leads|represents|has|shares|is|was|raised', 'on the ground|grounds', 'in order to'],
});

export interface CopyNotice {
  /** Copying is foretold; `done`: it has happened. */
  ahead: boolean;
  done: boolean;
  /** It is of the reader's own letter. */
  yours: boolean;
  /** To "other members" or the like. */
  vague: boolean;
  /** At the reader's wish. */
  wished: boolean;
  reason: boolean;
}

/** Reads a sentence that tells somebody of copying; null where it tells of none. */
export function copyNoticeIn(text: string, question: boolean): CopyNotice | null {
  const tokens = scanWords(text, 0, text.length);
  const found = book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]);
  const has = (family: string) => found.indexOf(family) >= 0;
  if (question || !has('paper') || !(has('ahead') || has('behind') || has('receives')) || has('not')) return null;
  return { ahead: has('ahead'), done: has('behind') && !has('ahead'), yours: has('yours'), vague: has('vague'), wished: has('wish'), reason: has('reason') };
}

/** Whether a sentence gives a reason. */
export function givesReason(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  return book.find(tokens, 0, tokens.count).some((match) => book.families[match.family] === 'reason');
}

/** Lines at a letter's foot or head that list who gets copies: "cc Councillor Smith", "Copy to: …". */
export function copyLists(text: string, end: number): string[] {
  const found: string[] = [];
  for (const line of text.slice(0, end).split('\n')) {
    const plain = line.trim();
    if (plain.length > 200) continue;
    const { tokens } = clausesOf(plain.slice(0, 40));
    const opening = plain.slice(0, 14).toLowerCase();
    const listed = opening.slice(0, 3) === 'cc ' || opening.slice(0, 3) === 'cc:' || opening.slice(0, 4) === 'c.c.' || opening.slice(0, 4) === 'c.c:'
      || /^(copy|copies|copied|distribution)( to)?( ?:|\b to )/.test(opening) || opening.slice(0, 8) === 'copy to ' || opening.slice(0, 10) === 'copies to ';
    if (listed && tokens.count > 1) found.push(plain);
  }
  return found;
}
