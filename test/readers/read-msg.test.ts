import { readItem, UnreadableFile } from '../../src/readers';
import type { Item } from '../../src/item/item';
import { decode, encode } from '../../src/readers/iconv-for-browsers';
import { makeMsg, storedRtf, type MsgParts } from './make-msg';

const read = (parts: MsgParts): Promise<Item> => readItem({ name: 'message.msg', bytes: makeMsg({ ...parts, strings: { '001A': 'IPM.Note', ...parts.strings } }) });
const person = (type: number, name: string, address: string, smtp?: string): MsgParts => ({ strings: { '3001': name, '3003': address, ...(smtp ? { '39FE': smtp } : {}) }, integers: { '0C15': type } });
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a message saved by Outlook', () => {
  test('gives its subject, sender and words', async () => {
    const item = await read({ strings: { '0037': 'Skip', '0C1A': 'Hannah Pride', '5D01': 'h.pride@council.example', '1000': 'Dear Jo\r\nDone.\r\n' } });
    expect(item).toMatchObject({ subject: 'Skip', from: { name: 'Hannah Pride', address: 'h.pride@council.example' }, text: 'Dear Jo\nDone.', kind: 'message' });
  });
  test('gives recipients by field', async () => {
    const item = await read({ recipients: [person(1, 'Jo', 'jo@c.example'), person(2, 'Cy', 'cy@c.example'), person(3, 'Bea', 'bea@c.example')] });
    expect([item.to, item.cc, item.bcc].map(list => list.map(one => one.address))).toEqual([['jo@c.example'], ['cy@c.example'], ['bea@c.example']]);
  });
  test('takes the internet address where Exchange gives its own', async () => {
    const item = await read({ recipients: [person(1, 'Jo', '/O=COUNCIL/CN=RECIPIENTS/CN=JO', 'jo@c.example')] });
    expect(item.to).toEqual([{ name: 'Jo', address: 'jo@c.example' }]);
  });
  test('says so where Exchange gives only its own address', async () => {
    const item = await read({ recipients: [person(1, 'Jo', '/O=COUNCIL/CN=RECIPIENTS/CN=JO')] });
    expect(item.unread).toEqual(['\u201cJo\u201d in To has no address, so Fair Copy could not tell who it is.']);
  });
  test('has no sender in a draft that was never sent', async () => expect((await read({ strings: { '0037': 'Draft' } })).from).toBeNull());
  test('has no date in a draft', async () => expect((await read({ times: { '3007': '2026-01-20T10:00:00Z' } })).date).toBe(''));
  test('has the date it was sent', async () => expect((await read({ times: { '0039': '2026-01-20T10:00:00Z' } })).date).toBe('2026-01-20T10:00:00.000Z'));
  test('sent on behalf of a member names the officer as sender', async () => {
    const item = await read({ strings: { '0C1A': 'PA', '5D01': 'pa@c.example', '0042': 'Cllr Denby', '5D02': 'denby@c.example' } });
    expect(item).toMatchObject({ from: { name: 'Cllr Denby', address: 'denby@c.example' }, sender: { name: 'PA', address: 'pa@c.example' } });
  });
  test('with a page and no text gives the words of the page', async () => {
    const item = await read({ binaries: { '1013': bytesOf('<p>Dear Jo</p><p>Caf\u00e9 at 9</p>') }, integers: { '3FDE': 65001 } });
    expect(item.text).toBe('Dear Jo\n\nCaf\u00e9 at 9');
  });
  test('with rich text made from a page gives the words of the page', async () => {
    const rtf = '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 {\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Dear Jo\\rquote s friend{\\*\\htmltag72 </p>}\\htmlrtf }\\htmlrtf0 {\\*\\htmltag64 <p>}\\\'a35{\\*\\htmltag72 </p>}}';
    expect((await read({ binaries: { '1009': storedRtf(rtf) } })).text).toBe('Dear Jo\u2019s friend\n\n\u00a35');
  });
  test('with plain rich text gives its words', async () => {
    const rtf = '{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}\\f0 Dear Jo\\par It is \\u8220?done\\u8221?.\\par}';
    expect((await read({ binaries: { '1009': storedRtf(rtf) } })).text).toBe('Dear Jo\nIt is \u201cdone\u201d.');
  });
  test('from an old Outlook is read in the code page it names', async () => {
    expect((await read({ ansi: { '0037': new Uint8Array([0xcf, 0xf0]) }, integers: { '3FFD': 1251 } })).subject).toBe('\u041f\u0440');
  });
  test('from an old Outlook keeps its quotation marks', async () => {
    expect((await read({ ansi: { '0037': new Uint8Array([0x93, 0x41, 0x94]) } })).subject).toBe('\u201cA\u201d');
  });
  test('with damaged rich text says so and gives the rest', async () => {
    const item = await read({ strings: { '0037': 'Skip' }, binaries: { '1009': new Uint8Array(64).fill(255) } });
    expect(item.subject).toBe('Skip');
    expect(item.unread[0]).toMatch(/formatted text/);
  });
  test('gives attachments with their size', async () => {
    const item = await read({ attachments: [{ strings: { '3707': 'Site plan.pdf' }, binaries: { '3701': new Uint8Array(5000) }, integers: { '3705': 1 } }] });
    expect(item.attachments).toEqual([{ name: 'Site plan.pdf', size: 5000 }]);
  });
  test('gives a logo in the page as an image and not as an attachment', async () => {
    const item = await read({ binaries: { '1013': bytesOf('<p>Hi</p><img src="cid:crest@c" alt="Crest">') }, attachments: [{ strings: { '3707': 'crest.png', '3712': 'crest@c' }, binaries: { '3701': new Uint8Array([1, 2, 3]) }, integers: { '3705': 1 } }] });
    expect(item.attachments).toEqual([]);
    expect(item.images).toEqual([{ name: 'crest.png', alt: 'Crest', digest: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81' }]);
  });
  test('opens a message attached to it', async () => {
    const item = await read({ attachments: [{ strings: { '3001': 'Inner' }, integers: { '3705': 5 }, message: { strings: { '0037': 'Inner', '1000': 'Keep it quiet.', '0C1A': 'Cy', '5D01': 'cy@c.example' }, recipients: [person(1, 'Jo', 'jo@c.example')] } }] });
    expect(item.attached).toEqual([{ from: { name: 'Cy', address: 'cy@c.example' }, to: [{ name: 'Jo', address: 'jo@c.example' }], cc: [], subject: 'Inner', date: '', text: 'Keep it quiet.' }]);
  });
  test('that is a meeting request is read as a meeting', async () => {
    expect((await read({ strings: { '001A': 'IPM.Schedule.Meeting.Request' } })).kind).toBe('meeting');
  });
  test('is read as what the person says it is', async () => {
    expect((await readItem({ name: 'a.msg', bytes: makeMsg({ strings: { '0037': 'Statement' } }) }, 'press')).kind).toBe('press');
  });
  test('cut in half is told apart from a good one', async () => {
    const whole = makeMsg({ strings: { '0037': 'Skip', '1000': 'word '.repeat(2000) } });
    await expect(readItem({ name: 'half.msg', bytes: whole.subarray(0, 700) })).rejects.toThrow(UnreadableFile);
  });
});

describe('strings in a page, where Node\u2019s converter is missing', () => {
  test('are decoded by the platform', () => expect(decode(new Uint8Array([0xcf]), 'windows-1251')).toBe('\u041f'));
  test('in an encoding nobody knows are read as western', () => expect(decode(new Uint8Array([0x41]), 'x-martian')).toBe('A'));
  test('are encoded as UTF-8', () => expect(Array.from(encode('\u00a3'))).toEqual([0xc2, 0xa3]));
});
