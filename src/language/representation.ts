import { PhraseBook } from './phrases';
import { scanWords } from './words';

const kinds = 'representation|representations|objection|comments|submission|response|statement';
const book = new PhraseBook({
  is: [
    `treat|take|accept|register|record|log|regard|enter|lodge|file|consider|count ..4 as ..4 ${kinds}`,
    `this|here|these ..1 is|are|constitutes|forms ..3 my|our|a ..2 formal|written? ${kinds}`,
    `my ..1 formal ${kinds}`,
    `put|register|record|log|lodge|enter ..3 my ${kinds}`,
    `${kinds} ..3 for|to|before ..3 committee|file|record|members|panel|applicant`,
    `add this|it|my|these ..3 to ..3 representations|objections|file`,
    `i ..1 object|support ..2 formally|strongly? to ..1 application`,
    `i formally|hereby object|support|oppose`,
  ],
  not: ['not|never ..6', "isn't|don't|won't", 'shall|will|may|might ..3 put|register|lodge|send|make|object', 'yet', 'once|when|if|until'].map((line) => line.replace(' ..6', '')),
});

/** Whether a sentence makes its message a representation that those who decide are meant to see. */
export function representationIn(text: string, question: boolean): boolean {
  if (question) return false;
  const tokens = scanWords(text, 0, text.length);
  const found = book.find(tokens, 0, tokens.count).map((match) => book.families[match.family]);
  return found.indexOf('is') >= 0 && found.indexOf('not') < 0;
}
