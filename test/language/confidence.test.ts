import { boundByLaw, confidenceAskedIn, releaseIn, tellsConfidence, tellsOath } from '../../src/language/confidence';
import { readText } from '../../src/language/reading';

const sentence = (text: string) => {
  const first = readText(`Simon\n\n${text}\n\nBridget\n`).own[0];
  if (!first) throw new Error(text);
  return first;
};

describe('words that ask for confidence', () => {
  test.each(['Mum\u2019s the word.', 'You never had this from me.', 'This conversation never happened.', 'Zip it for a week.', 'I would ask you not to involve anybody else.', 'May I have it without the Leader or anyone else learning that I asked?'])('\u201c%s\u201d asks', (words) => expect(confidenceAskedIn(sentence(words))).not.toBeNull());
  test.each(['I shan\u2019t be keeping quiet about it myself.', 'I would sooner not be caught out.', 'They never let anyone see the books.', 'I don\u2019t know who else to tell.', 'Privileged or confidential information may be contained in this message.', 'What we send may contain some sensitive material.', 'You never had this trouble in Stroud.', 'Do not forget to tell me how it goes.'])('\u201c%s\u201d asks for nothing', (words) => expect(confidenceAskedIn(sentence(words))).toBeNull());
});

describe('words that end a confidence', () => {
  test.each(['You can take \u201cconfidential\u201d off it.', 'She has told everyone at the centre now.', 'You can drop the confidential heading.'])('\u201c%s\u201d ends it', (words) => expect(releaseIn(sentence(words))).toBe('yes'));
  test.each(['Do not take \u201cconfidential\u201d off it until I say so.', 'She has told nobody else.'])('\u201c%s\u201d does not', (words) => expect(releaseIn(sentence(words))).not.toBe('yes'));
});

describe('a confidence told by word of mouth', () => {
  test('a secret told on with the wish to keep it is one', () => expect(tellsConfidence(sentence('Owen let slip, and begged me to forget it, that he is away on Thursday.'))).not.toBeNull());
  test('a slip of the tongue alone is none', () => expect(tellsConfidence(sentence('Owen let slip that he is away on Thursday.'))).toBeNull());
  test('a promise broken in the same breath is heard', () => expect(tellsOath(sentence('He made me promise not to tell anyone, so please be careful.'))).toBe(true));
  test('a promise that is kept is left alone', () => expect(tellsOath(sentence('He made me promise not to tell anyone, so I cannot say who.'))).toBe(false));
});

describe('a duty under the law', () => {
  test.each(['Under the court order served on Monday the Council must give you the message below.', 'The coroner has ordered us to produce it.'])('\u201c%s\u201d binds', (words) => expect(boundByLaw(sentence(words))).toBe(true));
  test.each(['No court has ordered us to give you this.', 'A court order may come.', 'I must show you this before Thursday.'])('\u201c%s\u201d does not', (words) => expect(boundByLaw(sentence(words))).toBe(false));
});
