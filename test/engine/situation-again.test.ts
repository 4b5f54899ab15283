import { situationOf } from '../../src/engine/context';
import { emptyItem, type Item } from '../../src/item/item';
import { exampleDirectory } from '../../src/engine/example-directory';
import { Directory } from '../../src/directory/directory';
import { directory } from './situation';

const rulebook = { id: 'example', council: 'Wexcombe Council', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] };
const facts = { directory, date: '2026-03-02' };
const message = (more: Partial<Item> = {}): Item => ({
  ...emptyItem('message'), from: { name: 'Simon Archer', address: 'simon.archer@wexcombe.example' },
  to: [{ name: 'Cllr Bridget Lowe', address: 'bridget.lowe@wexcombe.example' }], text: 'Dear Councillor Lowe,\n\nThe grit bin on Weir Lane is full.\n', ...more,
});

describe('an item that is asked about again', () => {
  test('is not read anew while nothing changed', () => {
    expect(situationOf(message(), rulebook, facts)).toBe(situationOf(message(), rulebook, facts));
  });

  test('is read anew when a recipient is added, though the words are the same', () => {
    const before = situationOf(message(), rulebook, facts);
    const after = situationOf(message({ cc: [{ name: 'Cllr Owen Tranter', address: 'owen.tranter@wexcombe.example' }] }), rulebook, facts);
    expect(before.recipients).toHaveLength(1);
    expect(after.recipients).toHaveLength(2);
  });

  test('is read anew for another day, another writer, other people or another council', () => {
    const before = situationOf(message(), rulebook, facts);
    expect(situationOf(message(), rulebook, { ...facts, date: '2026-03-03' })).not.toBe(before);
    expect(situationOf(message(), rulebook, { ...facts, as: 'member' }).writer.role).toBe('member');
    expect(situationOf(message(), rulebook, { ...facts, directory: new Directory(exampleDirectory) })).not.toBe(before);
    expect(situationOf(message(), { ...rulebook }, facts)).not.toBe(before);
  });

  test('is known by what it says, not by the object that held it', () => {
    const item = message();
    const before = situationOf(item, rulebook, facts);
    item.bcc.push({ name: 'Cllr Owen Tranter', address: 'owen.tranter@wexcombe.example' });
    expect(before.item.bcc).toHaveLength(0);
    expect(situationOf(item, rulebook, facts).recipients.map((each) => each.field)).toEqual(['to', 'bcc']);
    expect(situationOf(message(), rulebook, facts).recipients).toHaveLength(1);
  });
});
