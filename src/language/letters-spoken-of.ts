import { PhraseBook } from './phrases';
import { scanWords } from './words';

const paper = 'email|e-mail|mail|letter|letters|note|message|emails|enquiry|query|question|questions|correspondence';
const book = new PhraseBook({
  answers: [
    `thank|thanks ..3 for your ..3 ${paper}`,
    `your ${paper} of|about|on|asking|dated|yesterday|today`,
    `your ..2 ${paper} of|about|on|asking|dated`,
    `in ..1 reply|answer|response to your`,
    `replying|responding|further|regarding|re ..1 to? your ..2 ${paper}`,
    `you wrote|emailed|messaged`,
    `thanks|thank ..1 for writing|emailing|getting`,
    `to ..2 answer|reply ..2 your`,
  ],
  encloses: [
    `attach|attached|enclose|enclosed|enclosing|attaching|forward|forwarding|pass|passing|send|sending|copy|copying|below|herewith ..8 ${paper}`,
    `${paper} ..8 attached|enclosed|below|herewith|forwarded`,
  ],
  from: [
    `${paper} ..3 from|by`,
    `${paper} ..2 that|which? ..4 sent|wrote|emailed|gave`,
  ],
  // What is asked aloud at a meeting is no correspondence.
  aloud: ['at|in|during|after ..4 meeting|committee|council|scrutiny|panel|briefing|cabinet|executive|visit|chamber|forum|session|surgery', 'on the phone|telephone', 'rang|telephoned|phoned', 'when we met|spoke'],
  paper: [`email|e-mail|letter|note|message|correspondence|enquiry|query`],
});

/** What a sentence says of letters: that it answers the reader's, or that somebody's goes along with it. */
export function lettersSpokenOf(text: string): { answers: boolean; encloses: boolean; from: boolean; paper: boolean; aloud: boolean } {
  const tokens = scanWords(text, 0, text.length);
  const found = { answers: false, encloses: false, from: false, paper: false, aloud: false };
  for (const match of book.find(tokens, 0, tokens.count)) found[book.families[match.family] as keyof typeof found] = true;
  return found;
}
