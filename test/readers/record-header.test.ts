/** The header in which a message carries what its sender settled, as files keep it. */
import { readEml } from '../../src/readers/read-eml';
import { readMsg } from '../../src/readers/read-msg';
import { makeMsg } from './make-msg';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a saved message keeps it as a header, folded by mail systems', async () => {
  const item = await readEml(bytes('From: a@b.example\r\nX-Fair-Copy-Settled: v=1,\r\n r=blind-copy; p=130;\r\n\thow=set-aside\r\nSubject: x\r\n\r\nHello'));
  expect(item.record?.replace(/\s+/g, ' ')).toBe('v=1, r=blind-copy; p=130; how=set-aside');
});

test('most messages have none', async () => {
  expect(await readEml(bytes('From: a@b.example\r\nSubject: x\r\n\r\nX-Fair-Copy-Settled: v=1'))).not.toHaveProperty('record');
});

test('Outlook keeps it among the headers of a message that came in', async () => {
  const headers = 'From: a@b.example\r\nX-Fair-Copy-Settled: v=1,\r\n r=blind-copy; p=130\r\nSubject: x\r\n';
  expect((await readMsg(makeMsg({ strings: { '0037': 'x', '007D': headers } }))).record).toBe('v=1, r=blind-copy; p=130');
});
