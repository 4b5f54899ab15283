import { mattersIn } from '../../src/engine/matters';
import { bridget, simon, situation } from './situation';

/** The matters of a message, each with its sentences. */
function matters(text: string): string[][] {
  return mattersIn(situation({ from: bridget, to: [simon], text: `Dear Simon\n\n${text}\n` })).map((each) => each.map((sentence) => sentence.text));
}

describe('the matters of a message', () => {
  test('are one where a paragraph points back to the one before it', () => {
    expect(matters('Jane Lister is up for the ranger job.\n\nI would like to see her get it.')).toHaveLength(1);
  });

  test('are one where a paragraph uses a word of an earlier one again', () => {
    expect(matters('The ranger interviews are on Friday.\n\nAny ranger who knows the fells would do.')).toHaveLength(1);
  });

  test('are two where a paragraph speaks of something else', () => {
    expect(matters('Jane Lister is up for the ranger job.\n\nThe lift is out of action on Monday.')).toHaveLength(2);
  });

  test('go on after a paragraph about something else', () => {
    expect(matters('The ranger interviews are on Friday.\n\nThe lift is out of action today.\n\nMy cousin would make a good ranger.')).toEqual([
      ['The lift is out of action today.'],
      ['The ranger interviews are on Friday.', 'My cousin would make a good ranger.'],
    ]);
  });
});
