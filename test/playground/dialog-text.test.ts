import { blocksOf } from '../../src/playground/dialog-text';
import { alertWords } from '../../src/sending/alert-words';
import { blindCopy, consent } from '../sending/samples';

const wordsOf = (text: string, markdown: boolean): string[] => blocksOf(text, markdown).flatMap(({ kind, lines }) => lines.map((runs) => `${kind}: ${runs.map((run) => (run.bold ? `[${run.text}]` : run.text)).join('')}`));

test('the dialog shows Markdown as Outlook does: bold, and a list', () => {
  const { markdown } = alertWords([{ ...blindCopy, message: 'A *star* [and] a back\\slash.' }, consent], 'prompt', true);
  expect(wordsOf(markdown, true)).toEqual([
    'paragraph: [Before you send, look at this:]',
    'list: A *star* [and] a back\\slash. (paragraph 130)',
    'list: This passes on what a resident wrote. (paragraph 16(2))',
    'paragraph: Select “Open Fair Copy” to see what to do.',
  ]);
});

test('a plain text is shown letter for letter', () => {
  expect(wordsOf('One **two**\nthree\n\nfour', false)).toEqual(['paragraph: One **two**', 'paragraph: three', 'paragraph: four']);
});
