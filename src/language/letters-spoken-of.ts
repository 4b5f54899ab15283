import { PhraseBook } from './phrases';
import { scanWords } from './words';

const paper = 'email|e-mail|mail|letter|letters|note|message|emails|enquiry|query|question|questions|correspondence|call';
const book = new PhraseBook({
  answers: [
    `thank|thanks ..3 for your ..3 ${paper}`,
    `your ${paper} of|about|on|asking|dated|yesterday|today`,
    `your ..2 ${paper} of|about|on|asking|dated`,
    `in ..1 reply|answer|response to your`,
    `replying|responding|further|regarding|re ..1 to? your ..2 ${paper}`,
    `you asked|enquired|inquired|raised|wrote|queried ..1 me|us? about|whether|if|when|why|how|what|for|to`,
    `thanks|thank ..1 for asking|writing|raising|getting`,
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
  paper: [`email|e-mail|letter|note|message|correspondence|enquiry|query`],
});

/** What a sentence says of letters: that it answers the reader's, or that somebody's goes along with it. */
export function lettersSpokenOf(text: string): { answers: boolean; encloses: boolean; from: boolean; paper: boolean } {
  const tokens = scanWords(text, 0, text.length);
  const found = { answers: false, encloses: false, from: false, paper: false };
  for (const match of book.find(tokens, 0, tokens.count)) found[book.families[match.family] as keyof typeof found] = true;
  return found;
}
