import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { check, Directory, emptyItem, FileFault, loadDirectory, loadRulebook, readItem, rulebookById, rulebooks, UnreadableFile } from '../src/index';

const carlisle = loadDirectory(readFileSync(resolve(__dirname, '../src/playground/directories/carlisle.json'), 'utf8'), 'carlisle.json');

test('another program reads a message and holds it against a shipped rulebook', async () => {
  const bytes = new TextEncoder().encode('From: Janet Wharton <janet.wharton@carlisle-council.example>\r\nTo: a@b.example\r\nSubject: Hello\r\n\r\nDear Ann,\r\n\r\nThank you.\r\n\r\nJanet Wharton\r\n');
  const item = await readItem({ name: 'hello.eml', bytes });
  const rulebook = rulebookById('carlisle') ?? rulebooks[0]!;
  const result = check(item, { rulebook, directory: carlisle, date: '2026-03-02' });
  expect(result).toMatchObject({ rulebook: 'carlisle', kind: 'message', writer: { role: 'officer' } });
  expect(check(item, { rulebook, directory: new Directory(carlisle), date: '2026-03-02' })).toEqual(result);
});

test('who is writing can be said where nothing shows it', () => {
  const result = check(emptyItem('message'), { rulebook: rulebooks[0]!, directory: carlisle, date: '2026-03-02', as: 'member' });
  expect(result.writer.role).toBe('member');
});

test('what cannot be used is refused with its own kind of fault', async () => {
  expect(() => loadRulebook('id: 1', 'ours.yaml')).toThrow(FileFault);
  expect(() => loadDirectory('[]', 'who.json')).toThrow(FileFault);
  await expect(readItem({ name: 'empty.eml', bytes: new Uint8Array() })).rejects.toThrow(UnreadableFile);
});
