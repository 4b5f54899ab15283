import { readItem } from '../../src/readers';
import type { Item } from '../../src/item/item';

const latin = (text: string): Uint8Array => Uint8Array.from(text, character => character.charCodeAt(0));
const standard = { From: 'Ann Frost <ann@a.example>', To: 'Jack <jack@b.example>', Subject: 'Bins', Date: 'Tue, 20 Jan 2026 19:32:00 +0000' };

/** A message with some headers set otherwise, as bytes; characters above 255 have to be coded. */
function message(headers: Record<string, string>, body: string, end = '\r\n'): Uint8Array {
  const lines = Object.entries({ ...standard, ...headers }).filter(([, value]) => value !== '-').map(([name, value]) => `${name}: ${value}`);
  return latin(`${lines.join(end)}${end}${end}${body.replace(/\r?\n/g, end)}`);
}
const read = (headers: Record<string, string>, body = 'x\n', end?: string): Promise<Item> => readItem({ name: 'm.eml', bytes: message(headers, body, end) });
const part = (headers: string, body: string): string => `--BB\n${headers}\n\n${body}\n`;
const multi = (kind: string, ...parts: string[]): Promise<Item> => read({ 'MIME-Version': '1.0', 'Content-Type': `multipart/${kind}; boundary="BB"` }, `${parts.join('')}--BB--\n`);
const plain = 'Content-Type: text/plain; charset=utf-8';
const page = 'Content-Type: text/html; charset=utf-8';
const coded = 'Content-Transfer-Encoding: base64';

describe('who writes to whom', () => {
  test.each([
    ['a name in quotes with a comma', '"Frost, Ann" <ann@a.example>', 'Frost, Ann'],
    ['a surname and forename without quotes', 'Frost, Ann <ann@a.example>', 'Frost, Ann'],
    ['an address alone', 'ann@a.example', ''],
    ['a name in brackets behind', 'ann@a.example (Ann Frost)', 'Ann Frost'],
    ['an encoded name', '=?utf-8?Q?Ann_Fr=C3=B6st?= <ann@a.example>', 'Ann Fr\u00f6st'],
    ['an encoded name with an Outlook quote mark', '=?iso-8859-1?Q?Ann_O=92Neil?= <ann@a.example>', 'Ann O\u2019Neil'],
    ['a name over two lines', 'Ann\r\n Frost <ann@a.example>', 'Ann Frost'],
    ['a second author', 'Ann <ann@a.example>, Bob <bob@a.example>', 'Ann'],
  ])('%s is read', async (_, From, name) => expect((await read({ From })).from).toEqual({ name, address: 'ann@a.example' }));
  test('of two From lines the first counts', async () => expect((await read({ From: 'a@a.example\r\nFrom: b@b.example' })).from?.address).toBe('a@a.example'));
  test('an encoded name cannot add a recipient', async () => {
    expect((await read({ To: '=?utf-8?Q?A_=3Ca=40evil=2Eexample=3E=2C_B?= <b@x.example>' })).to.map(one => one.address)).toEqual(['b@x.example']);
  });
  test('undisclosed recipients are nobody', async () => expect(await read({ To: 'undisclosed-recipients:;' })).toMatchObject({ to: [], unread: [] }));
  test('a group comes apart into its members', async () => expect((await read({ To: 'Team: a@x.example, B <b@x.example>;, c@x.example' })).to).toHaveLength(3));
  test('two To lines are both read', async () => expect((await read({ To: 'a@x.example\r\nTo: b@x.example' })).to).toHaveLength(2));
  test('semicolons part recipients', async () => expect((await read({ To: 'a@x.example; b@x.example' })).to).toHaveLength(2));
  test('a draft keeps its blind copies', async () => expect((await read({ 'X-Unsent': '1', Bcc: 'Dan <dan@a.example>' })).bcc).toEqual([{ name: 'Dan', address: 'dan@a.example' }]));
  test('who sends for somebody else is the sender', async () => expect((await read({ Sender: 'PA <pa@a.example>' })).sender).toEqual({ name: 'PA', address: 'pa@a.example' }));
  test('a sender who is the author too is not named twice', async () => expect((await read({ Sender: 'ANN@a.example' })).sender).toBeNull());
  test('a name without an address is said in one sentence', async () => {
    expect((await read({ To: 'Jack' })).unread).toEqual(['\u201cJack\u201d in To has no address, so Fair Copy could not tell who it is.']);
  });
});

describe('the subject', () => {
  test.each([
    ['in two encoded words is joined', '=?utf-8?Q?a?= =?utf-8?Q?b?=', 'ab'],
    ['with a letter split between two encoded words is whole', '=?utf-8?Q?E2=E2=82?= =?utf-8?Q?=AC5?=', 'E2\u20ac5'],
    ['with Outlook\u2019s dash is right', '=?iso-8859-1?Q?=A35_=96_now?=', '\u00a35 \u2013 now'],
    ['in UTF-7 is read', '=?utf-7?Q?+AKM-5?=', '\u00a35'],
    ['over two lines is one', 'Bins\r\n and bags', 'Bins and bags'],
  ])('%s', async (_, Subject, subject) => expect((await read({ Subject })).subject).toBe(subject));
  test('of two the first counts', async () => expect((await read({ Subject: 'one\r\nSubject: two' })).subject).toBe('one'));
});

describe('the date', () => {
  test.each([
    ['with an offset is turned into UTC', 'Tue, 20 Jan 2026 19:32:00 -0500', '2026-01-21T00:32:00.000Z'],
    ['in British Summer Time is an hour ahead', '20 Jun 2026 19:32 BST', '2026-06-20T18:32:00.000Z'],
    ['without a zone is taken as UTC on every machine', 'Tue, 20 Jan 2026 19:32:00', '2026-01-20T19:32:00.000Z'],
    ['with a year of two figures is read', '20 Jan 26 19:32:00 GMT', '2026-01-20T19:32:00.000Z'],
    ['in the order of old systems is read', 'Tue Jan 20 19:32:00 2026', '2026-01-20T19:32:00.000Z'],
  ])('%s', async (_, Date, date) => expect((await read({ Date })).date).toBe(date));
  test('that is none is empty and never now, and is said', async () => {
    const item = await read({ Date: 'soon' });
    expect([item.date, item.unread.length]).toEqual(['', 1]);
  });
  test('that cannot be is empty', async () => expect((await read({ Date: '30 Feb 2026 10:00 +0000' })).date).toBe(''));
  test('that is missing is empty and nothing is said', async () => expect(await read({ Date: '-' })).toMatchObject({ date: '', unread: [] }));
});

describe('the words', () => {
  const typed = (type: string, body: string, coding = '8bit'): Promise<Item> => read({ 'MIME-Version': '1.0', 'Content-Type': type, 'Content-Transfer-Encoding': coding }, body);
  test.each([
    ['windows-1252 with Outlook\u2019s quotes and the euro', 'text/plain; charset=windows-1252', '\x93Bins\x94 \x805', '\u201cBins\u201d \u20ac5'],
    ['windows-1252 that calls itself iso-8859-1', 'text/plain; charset=iso-8859-1', '\x93Bins\x94 \xa35', '\u201cBins\u201d \u00a35'],
    ['UTF-8', 'text/plain; charset="utf-8"', 'caf\xc3\xa9', 'caf\u00e9'],
    ['UTF-8 without a label', 'text/plain', 'caf\xc3\xa9', 'caf\u00e9'],
    ['windows-1252 without a label', 'text/plain', '\x93Bins\x94', '\u201cBins\u201d'],
    ['UTF-7', 'text/plain; charset=utf-7', '+AKM-5 and +- more', '\u00a35 and + more'],
    ['a type that is none', 'text', 'words', 'words'],
    ['lines that flow on', 'text/plain; format=flowed', 'These lines \nare one.\n\n> quoted', 'These lines are one.\n\n> quoted'],
    ['soft hyphens and no-break spaces', 'text/plain; charset=utf-8', 'Coun\xc2\xadcil\xc2\xa0tax', 'Council tax'],
  ])('%s are read', async (_, type, body, text) => expect((await typed(type, body)).text).toBe(text));
  test('a character set nobody knows is said', async () => expect((await typed('text/plain; charset=x-martian', 'words')).unread[0]).toContain('x-martian'));
  test('quoted-printable lines broken softly are whole', async () => expect((await typed('text/plain; charset=utf-8', 'soft=\n break =3D =E2=82=AC', 'quoted-printable')).text).toBe('soft break = \u20ac'));
  test('base64 without padding is read', async () => expect((await typed('text/plain', 'SGVsbG8', 'base64')).text).toBe('Hello'));
  test.each([['\n'], ['\r\n'], ['\r']])('line ends of any system give the same words', async end => expect((await read({}, 'one\ntwo\n', end)).text).toBe('one\ntwo'));
  test('a page alone gives its words', async () => expect((await typed('text/html', '<title>no</title><p>Dear&nbsp;Jack<p>Yes')).text).toBe('Dear Jack\n\nYes'));
  test('a page that names its own character set is read in it', async () => expect((await typed('text/html', '<meta charset="windows-1252">\x93x\x94')).text).toBe('\u201cx\u201d'));
  test('more than five megabytes are read up to there, and it is said', async () => {
    const item = await typed('text/plain', `${'word '.repeat(14)}\n`.repeat(80000));
    expect(item.text.length).toBeLessThan(5.1 * 1024 * 1024);
    expect(item.unread).toHaveLength(1);
  });
});

describe('the parts', () => {
  test('the text is taken where text and page say the same', async () => expect((await multi('alternative', part(plain, 'in text'), part(page, '<p>in page</p>'))).text).toBe('in text'));
  test('the page is taken where the text is empty', async () => expect((await multi('alternative', part(plain, ' '), part(page, '<p>in page</p>'))).text).toBe('in page'));
  test('the page is taken where the text only points to it', async () => expect((await multi('alternative', part(plain, 'Your program does not support HTML, view it in a browser.'), part(page, '<p>in page</p>'))).text).toBe('in page'));
  test('texts that follow one another are joined', async () => expect((await multi('mixed', part(plain, 'first'), part(plain, 'second'))).text).toBe('first\nsecond'));
  test('a footer that a list adds is joined to a page', async () => expect((await multi('mixed', part(page, '<p>words</p>'), part(plain, 'footer'))).text).toBe('words\nfooter'));
  test('an attachment has its name and decoded size', async () => {
    expect((await multi('mixed', part(plain, 'see'), part(`Content-Type: application/pdf\nContent-Disposition: attachment; filename="a.pdf"\n${coded}`, 'QUJDRA=='))).attachments).toEqual([{ name: 'a.pdf', size: 4 }]);
  });
  test('an attached text is counted with its line ends as sent', async () => {
    expect((await multi('mixed', part(plain, 'see'), part('Content-Type: text/plain\nContent-Disposition: attachment; filename=n.txt', 'one\ntwo'))).attachments).toEqual([{ name: 'n.txt', size: 8 }]);
  });
  test('a file name in pieces is whole', async () => {
    expect((await multi('mixed', part(plain, 'see'), part(`Content-Type: application/pdf\nContent-Disposition: attachment; filename*0="long "; filename*1="name.pdf"\n${coded}`, 'QUJD'))).attachments[0]?.name).toBe('long name.pdf');
  });
  test('a file name in another alphabet is read', async () => {
    expect((await multi('mixed', part(plain, 'see'), part(`Content-Type: application/pdf\nContent-Disposition: attachment; filename*=utf-8''caf%C3%A9.pdf\n${coded}`, 'QUJD'))).attachments[0]?.name).toBe('caf\u00e9.pdf');
  });
  test('an attached message is kept apart from the words', async () => {
    const item = await multi('mixed', part(plain, 'see below'), part('Content-Type: message/rfc822', 'From: Bob <bob@c.example>\nTo: Ann <ann@a.example>\nSubject: Inner\n\nKeep it quiet.'));
    expect(item.text).toBe('see below');
    expect(item.attached).toMatchObject([{ from: { address: 'bob@c.example' }, subject: 'Inner', text: 'Keep it quiet.' }]);
  });
  test('a logo in the page is an image with its digest, and no attachment', async () => {
    const item = await multi('related', part(page, '<p>Hi</p><img src="cid:crest@c" alt="Crest">'), part(`Content-Type: image/png; name=crest.png\nContent-ID: <crest@c>\n${coded}`, 'AQID'));
    expect(item.images).toEqual([{ name: 'crest.png', alt: 'Crest', digest: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81' }]);
    expect(item.attachments).toEqual([]);
  });
  test('a meeting request is a meeting', async () => expect((await multi('alternative', part(plain, 'Come'), part('Content-Type: text/calendar; method=REQUEST', 'BEGIN:VCALENDAR\nEND:VCALENDAR'))).kind).toBe('meeting'));
  test('an encrypted message is said to be', async () => {
    const item = await multi('encrypted', part('Content-Type: application/pgp-encrypted', 'Version: 1'), part('Content-Type: application/octet-stream', 'x'));
    expect(item.unread).toEqual(['The message is encrypted (PGP), so Fair Copy could not read what it holds.']);
  });
  test('S/MIME is said too', async () => expect((await read({ 'Content-Type': 'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m', 'Content-Transfer-Encoding': 'base64' }, 'QUJD')).unread[0]).toContain('S/MIME'));
  test('a message that stops before its end is read and it is said', async () => {
    const item = await read({ 'Content-Type': 'multipart/mixed; boundary=BB' }, part(plain, 'words'));
    expect(item.text).toBe('words');
    expect(item.unread).toEqual(['The message stops before its end, so part of it may be missing.']);
  });
  test('a multipart without a boundary gives its words', async () => expect((await read({ 'Content-Type': 'multipart/mixed' }, 'just words')).text).toBe('just words'));
  test('a line among the headers that is none does not hide the rest', async () => expect((await read({ From: 'ann@a.example\r\nthis is no header' })).subject).toBe('Bins'));
});
