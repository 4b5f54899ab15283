import { namesNothing, ofOneMatter, takesUp } from '../../src/engine/taken-up';
import { bridget, simon, situation } from './situation';

const written = (text: string) => situation({ from: bridget, to: [simon], text: `Dear Simon\n\n${text}\n` });

describe('what was named before is spoken of again', () => {
  test('where a pronoun points to it', () => {
    expect(takesUp('Could you get it cancelled?', 'I had a parking ticket on Friday.')).toBe(true);
  });

  test('where the same word comes again', () => {
    expect(takesUp('Is the drain on the programme?', 'Our drains are blocked.')).toBe(true);
  });

  test('and not where the pronoun points to a thing in its own sentence', () => {
    expect(takesUp('Please put the charter back where you found it.', 'My garden is full of snowdrops.')).toBe(false);
  });

  test('nor where somebody at its head is meant, or nothing is', () => {
    expect(takesUp('Ewart told me in confidence how his side stands.', 'The new website went live at the weekend.')).toBe(false);
    expect(takesUp('I have to report that, at the meeting, the group agreed to walk out.', 'The gritting rota is out.')).toBe(false);
    expect(takesUp('Ewart told me that he wants it stopped.', 'The new website goes live on Friday.')).toBe(true);
    expect(takesUp('They mean to call it in.', 'The Labour group met on Monday.')).toBe(true);
  });

  test('nor where one of the family at its head is meant, or "it" stands for nothing', () => {
    expect(takesUp('My nephew lost his shifts at the brewery.', 'Thank you for the guidance on motions.')).toBe(false);
    expect(takesUp('Would it be an imposition to ask somebody to type the invitations?', 'The minutes are online.')).toBe(false);
    expect(takesUp('Would you photocopy the attached address?', 'My bank has spelt my name wrong.')).toBe(false);
    expect(takesUp('Would you photocopy the attached?', 'I have written a poem.')).toBe(true);
  });

  test('though a helper named on the way is no such thing', () => {
    expect(takesUp('Could you have a word with the office and get it cancelled?', 'I had a ticket on Friday.')).toBe(true);
  });

  test('where a request names nothing else', () => {
    expect(namesNothing('Could you see what you can do?')).toBe(true);
    expect(namesNothing('Could you send the agenda?')).toBe(false);
  });
});

describe('two sentences may be of one matter', () => {
  test('in one paragraph', () => {
    const { own, ...rest } = written('My niece marries in June. The hall is cold. Could you print eighty?');
    expect(ofOneMatter({ own, ...rest }, own[0]!, own[2]!)).toBe(true);
  });

  test('where the next paragraph opens by taking the first up', () => {
    const said = written('There are six letters to my insurers.\n\nCould you frank them?');
    expect(ofOneMatter(said, said.own[0]!, said.own[1]!)).toBe(true);
  });

  test('and not where the next paragraph begins with something else', () => {
    const said = written('There are six letters to my insurers.\n\nCould you book the small room?');
    expect(ofOneMatter(said, said.own[1]!, said.own[0]!)).toBe(false);
  });
});
