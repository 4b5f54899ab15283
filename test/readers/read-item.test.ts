import { readItem, UnreadableFile } from '../../src/readers';

const bytes = (...pieces: Array<string | number[]>): Uint8Array => Uint8Array.from(pieces.flatMap(piece => (typeof piece === 'string' ? Array.from(piece, character => character.charCodeAt(0)) : piece)));

describe('a file that is no message is refused in one sentence', () => {
  test.each([
    ['an empty file', 'a.eml', bytes(), /^a\.eml is empty\.$/],
    ['a zip archive', 'a.eml', bytes('PK', [3, 4], 'x'), /zip archive/],
    ['a PDF', 'a.eml', bytes('%PDF-1.7'), /PDF/],
    ['a picture', 'a.eml', bytes([0x89], 'PNG'), /picture/],
    ['a Word document that breaks off', 'a.docx', bytes('PK', [3, 4], 'word/document.xml'), /^a\.docx: the document breaks off or is damaged/],
    ['a Word document under a password', 'a.docx', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array.from('EncryptedPackage').join('\0'), [0]), /protected by a password/],
    ['a Word document of the old kind', 'a.doc', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], Array.from('WordDocument').join('\0'), [0]), /old kind \(\.doc\)/],
    ['a web page', 'a.eml', bytes('<!DOCTYPE html><p>x'), /web page/],
    ['data', 'a.eml', bytes([0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 1]), /not text/],
    ['notes', 'a.txt', bytes('Milk\nBread\n'), /From and Subject/],
    ['an old Office document', 'a.msg', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'x'), /Office/],
    ['rich text', 'a.eml', bytes('{\\rtf1 x}'), /rich text/],
  ])('%s', async (_, name, content, sentence) => {
    const reading = readItem({ name, bytes: content });
    await expect(reading).rejects.toThrow(UnreadableFile);
    await expect(reading).rejects.toThrow(sentence);
  });
});

describe('a message is known by what is in it', () => {
  test('whatever its name', async () => expect((await readItem({ name: 'statement.txt', bytes: bytes('From: a@x.example\nSubject: Hi\n\nwords') })).subject).toBe('Hi'));
  test('with a mark of byte order before it', async () => expect((await readItem({ name: 'a.eml', bytes: bytes([0xef, 0xbb, 0xbf], 'Subject: Hi\n\nwords') })).subject).toBe('Hi'));
  test('by its name where it has no headers', async () => expect((await readItem({ name: 'a.eml', bytes: bytes('\nonly words') })).text).toBe('only words'));
  test('with the line that mailbox files put first', async () => expect((await readItem({ name: 'a', bytes: bytes('From a@x Tue Jan 20 19:32:00 2026\nFrom: a@x.example\nSubject: Hi\n\nwords') })).from?.address).toBe('a@x.example'));
});
