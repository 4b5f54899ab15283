/** @jest-environment jsdom */
import { mailtoOf } from '../../src/hosts/outlook/open-draft';

const draft = {
  to: [{ name: 'Ruth Hartley', address: 'ruth.hartley@carlisle.example' }],
  cc: [{ name: 'Tom Webb', address: 'tom.webb@carlisle.example' }],
  subject: 'Your advice & a date', text: 'Dear Ruth,\nMay I copy this?',
};

test('a link opens the prepared message where Outlook does not let an add-in open one', () => {
  const link = new URL(mailtoOf(draft) ?? '');
  expect(decodeURIComponent(link.pathname)).toBe('ruth.hartley@carlisle.example');
  expect(link.searchParams.get('cc')).toBe('tom.webb@carlisle.example');
  expect(link.searchParams.get('subject')).toBe('Your advice & a date');
  expect(link.searchParams.get('body')).toBe('Dear Ruth,\r\nMay I copy this?');
});

test('there is no link where Windows would cut it short', () => {
  expect(mailtoOf({ ...draft, text: 'a long message '.repeat(200) })).toBeNull();
});
