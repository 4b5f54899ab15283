import { compareSeals, type SealComparison } from '../../src/seal/seal-state';
import { sealSentence } from '../../src/seal/seal-words';
import type { JudgementSection, Signer } from '../../src/seal/sealing';
import { finance, judgement, newSigner, recommendations, seal, sealsIn } from './made-seals';

let author: Signer;
let member: Signer;
beforeAll(async () => { [author, member] = await Promise.all([newSigner(), newSigner()]); });

const weakened: JudgementSection = { ...recommendations, text: recommendations.text.replace('must not', 'may') };
const byMember = { author: 'Hugh Liddell', at: '2026-03-04T18:00:00Z' };

async function compared(sections: JudgementSection[], ...parts: string[]): Promise<SealComparison> {
  return compareSeals((await sealsIn(...parts)).seals, sections);
}

function states({ sections }: SealComparison): string[] {
  return sections.map(({ heading, state }) => `${heading}: ${state}`);
}

test('a document without a seal is said to have none', async () => {
  const comparison = await compared(judgement);
  expect([comparison.state, comparison.sections, sealSentence(comparison)]).toEqual(['none', [], 'The document holds no seal.']);
});

test('a judgement left alone is as its author sealed it', async () => {
  const comparison = await compared(judgement, await seal(author));
  expect(comparison.state).toBe('sealed');
  expect(states(comparison)).toEqual(['Recommendations: as-sealed', 'Financial implications: as-sealed']);
  expect(sealSentence(comparison)).toBe('The judgement is as Brian Holliday sealed it on 2 March 2026, 10:00 UTC.');
});

test('one word changed after the seal shows, with what stood there before', async () => {
  const comparison = await compared([weakened, finance], await seal(author));
  expect(comparison.state).toBe('changed');
  expect(comparison.sections).toEqual([
    { heading: 'Recommendations', number: '2', state: 'changed', before: recommendations.text, after: weakened.text },
    { heading: 'Financial implications', number: '3', state: 'as-sealed', before: finance.text, after: finance.text },
  ]);
  expect(sealSentence(comparison)).toBe('The judgement was changed after Brian Holliday sealed it on 2 March 2026, 10:00 UTC: 1 section changed.');
});

test('a section taken out and one put in are told apart from one changed', async () => {
  const risks = { heading: 'Risks', number: '4', text: 'None.' };
  const comparison = await compared([weakened, risks], await seal(author));
  expect(states(comparison)).toEqual(['Recommendations: changed', 'Financial implications: removed', 'Risks: new']);
  expect(sealSentence(comparison)).toMatch(/: 1 section changed, 1 removed, 1 new\.$/);
});

test('new numbers, another order and another setting of a heading are layout', async () => {
  const comparison = await compared([{ ...finance, number: '2' }, { ...recommendations, number: '3', heading: 'RECOMMENDATIONS:' }], await seal(author));
  expect(comparison.state).toBe('sealed');
  expect(comparison.sections.map(({ heading, number }) => [heading, number])).toEqual([['RECOMMENDATIONS:', '3'], ['Financial implications', '2']]);
});

test('a heading in other words is a change, as its words can carry the judgement', async () => {
  const sections = [{ heading: 'Options rejected', number: '', text: 'Sale of the hall.' }];
  const comparison = await compared([{ ...sections[0] as JudgementSection, heading: 'Options preferred' }], await seal(author, { sections }));
  expect(comparison.sections).toEqual([{ heading: 'Options preferred', number: '', state: 'changed', before: 'Options rejected\nSale of the hall.', after: 'Options preferred\nSale of the hall.' }]);
});

test('sections of one heading are held against each other by their text first', async () => {
  const option = (text: string): JudgementSection => ({ heading: 'Option', number: '', text });
  const made = await seal(author, { sections: [option('Sell it.'), option('Let it.'), option('Keep it.')] });
  const comparison = await compared([option('Keep it.'), option('Let it.'), option('Sell it now.')], made);
  expect(comparison.sections.map(({ state, before, after }) => [state, before, after])).toEqual([['changed', 'Sell it.', 'Sell it now.'], ['as-sealed', 'Let it.', 'Let it.'], ['as-sealed', 'Keep it.', 'Keep it.']]);
});

test('characters that a seal cannot hold do not make a difference', async () => {
  const odd = { ...finance, text: `${finance.text}\u0001` };
  expect((await compared([odd], await seal(author, { sections: [odd] }))).state).toBe('sealed');
});

test('the author may seal again: the last seal counts, and the first is kept', async () => {
  const comparison = await compared([weakened, finance], await seal(author), await seal(author, { at: '2026-03-05T10:00:00Z', sections: [weakened, finance] }));
  expect(comparison.state).toBe('sealed');
  expect(comparison.against?.at).toBe('2026-03-05T10:00:00.000Z');
  expect(comparison.seals.map(({ fits }) => fits)).toEqual([false, true]);
});

test('somebody else who changes the judgement and seals it again does not renew the author\'s seal', async () => {
  const comparison = await compared([weakened, finance], await seal(author), await seal(member, { ...byMember, sections: [weakened, finance] }));
  expect(comparison.state).toBe('another-key');
  expect(comparison.against?.author).toBe('Brian Holliday');
  expect(states(comparison)).toEqual(['Recommendations: changed', 'Financial implications: as-sealed']);
  expect(sealSentence(comparison)).toBe('The judgement was sealed with more than one key: first under the name Brian Holliday on 2 March 2026, 10:00 UTC, and with another key under the name Hugh Liddell on 4 March 2026, 18:00 UTC. Since Brian Holliday sealed it on 2 March 2026, 10:00 UTC: 1 section changed. Ask Brian Holliday whether both are theirs.');
});

test('nor does it help them to date their seal before the author\'s', async () => {
  const comparison = await compared([weakened, finance], await seal(author), await seal(member, { author: 'Brian Holliday', at: '2020-01-01T00:00:00Z', sections: [weakened, finance] }));
  expect(comparison.state).toBe('another-key');
  expect(comparison.against?.at).toBe('2026-03-02T10:00:00.000Z');
  expect(states(comparison)).toContain('Recommendations: changed');
});

test('a second key on an unchanged judgement is told, and that it fits both', async () => {
  const comparison = await compared(judgement, await seal(author), await seal(member, byMember));
  expect(comparison.state).toBe('another-key');
  expect(sealSentence(comparison)).toContain('It is as each of them last sealed it.');
});

test('an older seal put in place of the newer shows that the judgement is not what it covers', async () => {
  const older = await seal(author);
  expect((await compared([weakened, finance], older)).state).toBe('changed');
  // With the older text put back as well, the document is what the author once sealed: only the receipt tells.
  const newer = (await sealsIn(await seal(author, { sections: [weakened, finance] }))).seals[0]?.receipt;
  const comparison = await compared(judgement, older);
  expect(comparison.state).toBe('sealed');
  expect(comparison.against?.receipt).not.toBe(newer);
});

test('a damaged seal shows nothing, even where its text would fit', async () => {
  const comparison = await compared([weakened, finance], (await seal(author)).replace('must not', 'may'));
  expect([comparison.state, comparison.against, comparison.sections]).toEqual(['damaged', null, []]);
  expect(sealSentence(comparison)).toBe('A seal of this document is damaged and shows nothing about the judgement. Inside the seal, the text of “Recommendations” was altered. Ask the author for the copy that they sealed.');
});

test('a damaged seal outweighs an earlier sound one, until its key seals again', async () => {
  const first = await seal(author);
  const second = (await seal(author, { at: '2026-03-03T10:00:00Z', sections: [weakened, finance] })).replace('may be', 'might be');
  const third = await seal(author, { at: '2026-03-05T10:00:00Z' });
  const comparison = await compared(judgement, first, second);
  expect(comparison.state).toBe('damaged');
  expect(sealSentence(comparison)).toContain('Another seal is whole: Brian Holliday sealed it on 2 March 2026, 10:00 UTC.');
  expect((await compared(judgement, first, second, third)).state).toBe('sealed');
  expect((await compared(judgement, second, third.replace('not', ''))).state).toBe('damaged');
  expect((await compared(judgement, second, await seal(member, { at: '2026-03-06T10:00:00Z' }))).state).toBe('damaged');
});

test('sections that come in another order are matched, hundreds of them alike', async () => {
  const many = Array.from({ length: 400 }, (_, index): JudgementSection => ({ heading: 'Option', number: String(index), text: `Option ${index % 200} costs more.` }));
  const made = (await sealsIn(await seal(author, { sections: many }))).seals;
  expect(compareSeals(made, [...many].reverse()).state).toBe('sealed');
});
