import { emptyItem } from '../../src/item/item';
import { changeOf } from '../../src/pane/change-preview';
import { quotationOf } from '../../src/pane/quotation';

const long = `${'The minutes are attached. '.repeat(10)}I promise a new drain by May. ${'The next meeting is on Monday. '.repeat(10)}`;
const item = { ...emptyItem('message'), text: long, subject: 'Drain', bcc: [{ name: 'Ada Fenn', address: 'ada@marsh.example' }] };

test('a place deep in a long text is quoted with whole words either side', () => {
  const start = long.indexOf('I promise');
  expect(quotationOf(item, { part: 'body', start, end: start + 9 })).toEqual({
    before: '… The minutes are attached. The minutes are attached. ',
    marked: 'I promise',
    after: ' a new drain by May. The next meeting is on Monday. The …',
  });
});

test('words without offsets are looked for in their part', () => {
  expect(quotationOf(item, { part: 'subject', text: 'Drain' })).toEqual({ before: '', marked: 'Drain', after: '' });
});

test('a recipient found by address is quoted by name', () => {
  expect(quotationOf(item, { part: 'bcc', text: 'ADA@marsh.example' })?.marked).toBe('Ada Fenn');
});

test('offsets that the text has outgrown fall back on the words themselves', () => {
  expect(quotationOf({ ...item, text: 'Short.' }, { part: 'body', text: 'I promise', start: 900, end: 909 })?.marked).toBe('I promise');
  expect(quotationOf({ ...item, text: 'Short.' }, { part: 'body', start: 900, end: 909 })).toBeNull();
});

test('each kind of change says what is there now and what will be', () => {
  expect(changeOf({ do: 'remove-recipient', field: 'bcc', address: 'ada@marsh.example' }, item)).toEqual({ what: 'Removed from Bcc', before: 'Ada Fenn', after: null });
  expect(changeOf({ do: 'add-recipient', field: 'cc', mailbox: { name: 'Jo', address: 'jo@home.example' } }, item)).toEqual({ what: 'Added to Cc', before: null, after: 'Jo <jo@home.example>' });
  expect(changeOf({ do: 'set-subject', text: 'CONFIDENTIAL: Drain' }, item)).toEqual({ what: 'Subject', before: 'Drain', after: 'CONFIDENTIAL: Drain' });
  expect(changeOf({ do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' }, item)).toEqual({ what: 'New first line', before: null, after: 'CONFIDENTIAL' });
  expect(changeOf({ do: 'remove-image', name: 'crest.png' }, item)).toEqual({ what: 'Removed picture', before: 'crest.png', after: null });
});
