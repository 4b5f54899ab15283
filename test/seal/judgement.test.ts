import { exampleDocument } from '../../src/engine/example-document';
import type { WordDocument } from '../../src/item/word-document';
import { checkSeals, judgementOf } from '../../src/seal/judgement';
import type { Signer } from '../../src/seal/sealing';
import { holding, newSigner, seal } from './made-seals';

const lines = ['# Background', 'The hall was built in 1911.', '# Recommendations', 'That the hall is repaired.', '# Risks', 'There is a risk of delay.'];

let author: Signer;
let member: Signer;
beforeAll(async () => { [author, member] = await Promise.all([newSigner(), newSigner()]); });

function keeping(document: WordDocument, ...parts: string[]): WordDocument {
  return { ...document, ...holding(...parts) };
}

test('the judgement is what stands under its headings, with tracked changes accepted', () => {
  const { sections, openChanges } = judgementOf(exampleDocument([...lines.slice(0, 3), 'That the hall [-must|H. Liddell-][+may|H. Liddell+] be repaired.']));
  expect(sections).toEqual([{ heading: 'Recommendations', number: '', text: 'That the hall may be repaired.' }]);
  expect(openChanges).toBe(2);
});

test.each<[string, string[], number]>([
  ['in the background', ['# Background', 'The hall [+well|A+] was built.', ...lines.slice(2)], 0],
  ['in a heading over judgement', ['# [-Risks|A-][+Risks and gains|A+]', 'There is a risk of delay.'], 2],
  ['that strikes out all of a recommendation', ['# Recommendations', '[-That the hall is repaired.|A-]', 'That it is let.'], 1],
])('a tracked change %s', (_where, document, open) => {
  expect(judgementOf(exampleDocument(document)).openChanges).toBe(open);
});

test('the report\'s reading gets the author\'s seals and not one that somebody else put over a change', async () => {
  const sealed = exampleDocument(lines);
  const changed = exampleDocument([...lines.slice(0, 3), 'That the hall is sold.', ...lines.slice(4)]);
  const first = await seal(author, { sections: judgementOf(sealed).sections });
  const second = await seal(member, { author: 'Hugh Liddell', at: '2026-03-04T10:00:00Z', sections: judgementOf(changed).sections });
  const { comparison, counting } = await checkSeals(keeping(changed, first, second));
  expect(comparison.state).toBe('another-key');
  expect(counting.map((each) => each.author)).toEqual(['Brian Holliday']);
});

test('damaged seals are handed on as well, so that a rule can speak of them', async () => {
  const { counting } = await checkSeals(keeping(exampleDocument(lines), (await seal(author)).replace('must not', 'may')));
  expect(counting).toMatchObject([{ intact: false }]);
});
