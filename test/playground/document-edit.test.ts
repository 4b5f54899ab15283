import { SimulatedWord } from '../../src/hosts/simulated-word/simulated-word';
import { wordProfiles } from '../../src/hosts/simulated-word/word-profiles';
import { replacementOf, rewriteParagraph } from '../../src/playground/document-edit';
import { docxOfLines } from '../../src/playground/documents/docx-of-lines';
import { withTracking } from '../../src/playground/word-simulation';
import { readDocument } from '../../src/readers';
import { trackedBlocks } from '../../src/report/tracked-text';

const lines = ['# Advice', 'The Council must act.', 'The Council [-must not|Cllr Ada Fenn-][+may|Cllr Ada Fenn+] act, and the Council must pay.', '| Cost | The Council must act.'];
const file = (tracking: boolean) => docxOfLines({ lines, creator: 'Ben Sluice', lastModifiedBy: 'Ben Sluice', modified: '2026-11-16T16:20:00Z', tracking });

async function opened(word: SimulatedWord) {
  const document = await readDocument({ name: '', bytes: word.bytes() });
  if (!document) throw new Error('The document could not be read.');
  const segments = (index: number) => trackedBlocks(document).flatMap((block) => block.segments.filter((each) => each.paragraph === index && !block.marks.has(each)));
  return { document, rewrite: (index: number, wording: string) => rewriteParagraph(word, document, index, segments(index), wording) };
}

test('only the words that differ are taken, whole', () => {
  expect(replacementOf('The Council must act.', 'The Council may act.')).toEqual({ start: 12, end: 16, text: 'may' });
  expect(replacementOf('Act now.', 'Act now.')).toBeNull();
  expect(replacementOf('Pay and act.', 'Pay, wait and act.')).toEqual({ start: 0, end: 3, text: 'Pay, wait' });
  const put = replacementOf('The help comes.', 'The quick help comes.');
  expect('The help comes.'.slice(0, put?.start) + (put?.text ?? '') + 'The help comes.'.slice(put?.end)).toBe('The quick help comes.');
});

describe.each(wordProfiles.map((profile) => [profile.name, profile] as const))('in %s', (_, profile) => {
  test('the paragraph that is meant is written anew, whatever else says the same', async () => {
    const word = new SimulatedWord({ bytes: file(false), profile, person: 'Ben Sluice' });
    const { document, rewrite } = await opened(word);
    const cell = document.paragraphs.findIndex((each) => each.cell !== null && each.accepted.startsWith('The Council'));
    expect(rewrite(cell, 'The Council may act.')).toBe(true);
    const texts = (await opened(word)).document.paragraphs.map((each) => each.accepted);
    expect(texts[1]).toBe('The Council must act.');
    expect(texts[cell]).toBe('The Council may act.');
  });

  test('words behind a struck-out word are changed in their own place, and tracked where changes are', async () => {
    const word = new SimulatedWord({ bytes: file(true), profile, person: 'Ben Sluice' });
    const { rewrite } = await opened(word);
    expect(rewrite(2, 'The Council may act, and the Council need not pay.')).toBe(true);
    const { document } = await opened(word);
    expect(document.paragraphs[2]?.accepted).toBe('The Council may act, and the Council need not pay.');
    expect(document.paragraphs[2]?.original).toBe('The Council must not act, and the Council must pay.');
    expect(document.changes.filter(({ author }) => author === 'Ben Sluice').map(({ kind, text }) => [kind, text])).toEqual([['deletion', 'must'], ['insertion', 'need not']]);
  });
});

test('tracking is switched on and off in the file', async () => {
  const read = async (bytes: Uint8Array) => (await readDocument({ name: '', bytes }))?.tracking;
  expect(await read(file(false))).toBe(false);
  expect(await read(withTracking(file(false), true))).toBe(true);
  expect(await read(withTracking(withTracking(file(true), true), false))).toBe(false);
});
