import { isOf, type BusinessFamily } from '../../src/engine/business-words';
import { readText, type ReadSentence } from '../../src/language/reading';

function shows(family: BusinessFamily, text: string): boolean {
  return readText(`Dear Mr Tranter\n\n${text}\n\nRosalind Peake\n`).own.some((sentence: ReadSentence) => isOf(sentence, family, text));
}

describe('a letter is about a party', () => {
  test.each(['Our candidate needs tellers on polling day.', 'Can you deliver leaflets for the campaign?', 'The selection meeting for our candidate is on Friday.'])('in “%s”', (says) => expect(shows('party-business', says)).toBe(true));
  test.each(['The party of schoolchildren liked the medal.', 'The campaign against litter goes on.', 'The youth hustings were a joy.', 'Thanks for the museum leaflets.'])('but not in “%s”', (says) => expect(shows('party-business', says)).toBe(false));
});

describe('a letter is about the writer\u2019s own affairs', () => {
  test.each(['My fence came down and I want my deposit back.', 'My grandson is after a job, any going at yours?'])('in “%s”', (says) => expect(shows('private-business', says)).toBe(true));
  test.each(['Could I sit? My knee is in a brace.', 'Even my wife followed it.', 'I would rather not bring my own on Friday.'])('but not in “%s”', (says) => expect(shows('private-business', says)).toBe(false));
});

describe('a letter is about what concerns the public', () => {
  test.each(['The bus no longer stops at the school.', 'The verges have not been cut.'])('in “%s”', (says) => expect(shows('public-business', says)).toBe(true));
  test.each(['My train gets in at seven.', 'I was in hospital for a week.', 'I shall be at the library by ten.'])('but not in “%s”', (says) => expect(shows('public-business', says)).toBe(false));
});
