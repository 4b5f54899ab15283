import { stanceOf, type Stance } from '../../src/language/stance';
import { splitSentences } from '../../src/language/sentences';

/** How the words between stars stand. */
function standing(marked: string): string[] {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  const text = marked.replace(/\*/g, '');
  const shape = splitSentences(text, 0, text.length)[0];
  const stance: Stance = stanceOf({ text, question: shape?.question ?? false, quoted: shape?.quoted ?? false }, { start, end });
  return (Object.keys(stance) as (keyof Stance)[]).filter((key) => stance[key]);
}

describe('words that a writer puts plainly', () => {
  test.each([
    'I want you to *vote Labour* on Thursday.',
    'Officers have been *utterly useless* over this.',
  ])('%s', (text) => expect(standing(text)).toEqual([]));

  test('are theirs when they say so themselves', () => {
    expect(standing('I said that this is *a disgrace*.')).toEqual([]);
    expect(standing('I have told you that it is *a disgrace*.')).toEqual(['reported']);
  });
});

describe('words that stand otherwise', () => {
  test.each([
    ['"They are *a disgrace*," she said.', ['quoted']],
    ['He called it "*a disgrace*" on air.', ['quoted', 'reported']],
    ['Is it true that the team is *a disgrace*?', ['asked']],
    ['I would not say that the team is *a disgrace*.', ['negated', 'conditional']],
    ['We did not *promise a grant* to anybody.', ['negated', 'past']],
    ['If Cabinet agrees, we will *pay the grant*.', ['conditional']],
    ['Residents say that the team is *a disgrace*.', ['reported']],
    ['According to the Herald, officers *lost the file*.', ['reported']],
    ['I hear that the officers *lost the file*.', ['reported']],
    ['The last administration was *a disgrace*.', ['past']],
    ['Please do not *share the paper*.', ['negated']],
    ['It isn’t the people who drive the gritters who *let us down*.', ['negated']],
    ['It was never the planners that *lost the file*.', ['negated', 'past']],
    ['It is not only the planners who *broke the rule*.', []],
  ])('%s', (text, stance) => expect(standing(text)).toEqual(stance));

  test('a denial in one half leaves the other alone', () => {
    expect(standing('He did not come, but the team is *a disgrace*.')).toEqual([]);
  });
});

test('"should" is an if only where the clause begins with it', () => {
  expect(standing('Should Cabinet agree we will *pay the grant*.')).toEqual(['conditional']);
  expect(standing('He should *look for another job*.')).toEqual([]);
});
