import '@testing-library/jest-dom';
import { screen, within } from '@testing-library/react';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { tidy, troubled } from './sample';

test('the gravest finding comes first, with its outcome in words', async () => {
  openPane(new MemoryHost(troubled));
  await screen.findByRole('heading', { name: '2 findings: 1 breach, 1 review.' });
  const headings = screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent);
  expect(headings).toEqual(['Breach Cllr Ada Fenn would be copied in secret.', 'Review The text makes a promise.']);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a finding quotes the place with the words around it', async () => {
  openPane(new MemoryHost(troubled));
  const card = await screen.findByRole('article', { name: /makes a promise/ });
  const mark = card.querySelector('mark');
  expect(mark).toHaveTextContent('I promise');
  expect(mark?.parentElement).toHaveTextContent('Text: Dear Ms Pike I promise a new drain by May. Ben Sluice');
  expect(within(card).getByText(/Did the council agree/)).toBeVisible();
});

test('pressing the quotation shows the place in the program, and says where it cannot', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  const place = await screen.findByRole('button', { name: /Show in Text/ });
  await user.click(place);
  expect(host.revealed[0]).toMatchObject({ part: 'body', text: 'I promise' });
  host.canReveal = false;
  await user.click(place);
  expect(await screen.findByText(/cannot show this place here/)).toBeVisible();
});

test('a program that can never show a place gets a quotation without a button', async () => {
  const host = new MemoryHost(troubled);
  host.capabilities = { ...host.capabilities, reveal: false };
  openPane(host);
  await screen.findByText('I promise', { selector: 'mark' });
  expect(screen.queryByRole('button', { name: /Show in/ })).toBeNull();
});

test('the provision opens to our summary and the name of the protocol', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  const provision = await screen.findByRole('button', { name: 'Provision 4(1)' });
  expect(provision).toHaveAttribute('aria-expanded', 'false');
  await user.click(provision);
  expect(provision).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText('Promises are made by the council.')).toBeVisible();
  expect(screen.getByText(/Protocol on Members and Officers/)).toBeVisible();
});

test('every remedy says what it will change before it is pressed', async () => {
  openPane(new MemoryHost(troubled));
  const card = await screen.findByRole('article', { name: /copied in secret/ });
  expect(within(card).getByText('Cllr Ada Fenn', { selector: 'del' }).tagName).toBe('DEL');
  expect(within(card).getByText(/Opens a new message to Rosa Pike/)).toBeVisible();
  const promise = screen.getByRole('article', { name: /makes a promise/ });
  expect(within(promise).getByText('The council will decide on').tagName).toBe('INS');
});

test('a remedy that the program cannot carry out is not offered', async () => {
  const host = new MemoryHost(troubled);
  host.capabilities = { ...host.capabilities, edit: false };
  openPane(host);
  await screen.findByRole('button', { name: 'The council agreed' });
  expect(screen.queryByRole('button', { name: 'Remove from Bcc' })).toBeNull();
});

test('a program that opens no new messages gets the prepared message to copy', async () => {
  const host = new MemoryHost(troubled);
  host.capabilities = { ...host.capabilities, draft: false };
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Write to the recipient' }));
  expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('I copied my message.');
  expect(screen.getByRole('link', { name: 'Open in your mail program' })).toHaveAttribute('href', 'mailto:?subject=A%20copy%20of%20my%20message');
  await user.click(screen.getByRole('button', { name: 'Copy the text' }));
  expect(await screen.findByText('The text is copied.')).toBeVisible();
  expect(host.drafts).toEqual([]);
  expect(await accessibilityFaults()).toEqual([]);
});

test('a tidy message is told what was checked and that it is no guarantee', async () => {
  openPane(new MemoryHost(tidy));
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
  expect(screen.getByText(/3 checks of Marsh Borough Council’s protocol applied/)).toBeVisible();
  expect(screen.getByText(/not a guarantee/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('what could not be read is listed, and nothing found is then said of the rest only', async () => {
  openPane(new MemoryHost({ ...tidy, unread: ['One recipient is not resolved yet.'] }));
  expect(await screen.findByRole('heading', { name: 'Could not be read' })).toBeVisible();
  expect(screen.getByText('One recipient is not resolved yet.')).toBeVisible();
  expect(screen.getByText(/covers only the rest/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('the number of findings is announced once', async () => {
  openPane(new MemoryHost(troubled));
  await screen.findByRole('heading', { name: /2 findings/ });
  const said = screen.getAllByRole('status').filter((region) => region.textContent?.includes('findings'));
  expect(said).toHaveLength(1);
  expect(said[0]).toHaveTextContent('2 findings: 1 breach, 1 review.');
});
