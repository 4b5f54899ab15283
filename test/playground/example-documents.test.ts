import { check } from '../../src/engine/check';
import { Directory } from '../../src/directory/directory';
import type { Item } from '../../src/item/item';
import { exampleDocuments } from '../../src/playground/documents/examples';
import { exampleDirectories } from '../../src/playground/example-directories';
import { readDocument } from '../../src/readers';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';
import { readWordFile } from '../../src/taskpane/read-word-file';

for (const rulebook of rulebooks) {
  describe(rulebook.council, () => {
    const file = exampleDirectories[rulebook.id];
    if (!file) throw new Error(`There is no example directory for ${rulebook.id}.`);
    const directory = new Directory(file);
    const documents = exampleDocuments(file);
    const find = (item: Item) => check(item, rulebook, { directory, date: '2026-11-22' }, rules).findings.map(({ rule }) => rule);
    const read = async (id: string): Promise<Item> => readWordFile(documents.find((each) => each.id === id)!.bytes);

    test('every document opens as what it is, and nothing of it is unread', async () => {
      for (const { id } of documents) expect(await read(id)).toMatchObject({ kind: id === 'letter' ? 'letter' : 'report', unread: [] });
    });

    test('the report as its author left it is in order', async () => {
      expect(find(await read('clean'))).toEqual([]);
    });

    test('the one that a member edited says so', async () => {
      expect(find(await read('tracked'))).toEqual(expect.arrayContaining(['judgement-edited-by-member', 'adverse-content-removed']));
    });

    test('the one that was changed unseen looks in order until it is held against the earlier version', async () => {
      const item = await read('untracked');
      expect(find(item)).toEqual([]);
      const { baseline } = documents.find((each) => each.id === 'untracked')!;
      const earlier = await readDocument(baseline!);
      expect(find({ ...item, baseline: earlier ?? undefined })).toContain('adverse-content-removed');
    });
  });
}
