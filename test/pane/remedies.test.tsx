import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/hosts/host';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { troubled } from './sample';

const promise = () => screen.findByRole('article', { name: /makes a promise/ });

test('pressing a remedy changes the item, checks again and leaves the keyboard at the way back', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Remove from Bcc' }));
  const bar = await screen.findByRole('region', { name: 'Last change' });
  expect(bar).toHaveTextContent('Done: Remove from Bcc.');
  await waitFor(() => expect(bar).toHaveFocus());
  expect(host.item.bcc).toEqual([]);
  expect(screen.getByRole('heading', { name: '1 finding: 1 review.' })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('undo puts the item back and the finding returns', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Remove from Bcc' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  const heading = await screen.findByRole('heading', { name: /2 findings/ });
  expect(host.item.bcc).toHaveLength(1);
  expect(screen.queryByRole('region', { name: 'Last change' })).toBeNull();
  await waitFor(() => expect(heading).toHaveFocus());
});

test('two remedies are undone one after the other, the last first', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Remove from Bcc' }));
  await screen.findByText('Done: Remove from Bcc.');
  await user.click(screen.getByRole('button', { name: 'Say that the council will decide' }));
  await screen.findByText('Done: Say that the council will decide.');
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await screen.findByText('Done: Remove from Bcc.');
  expect(host.item.text).toContain('I promise');
  expect(host.item.bcc).toEqual([]);
});

test('a prepared message is opened and nothing in the item changes', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Write to the recipient' }));
  await waitFor(() => expect(host.drafts).toHaveLength(1));
  expect(host.item).toEqual(expect.objectContaining(troubled));
});

test('a change that the program refuses is told with what to do, and the findings stay', async () => {
  const host = new MemoryHost(troubled);
  host.faults.apply = new HostError('Outlook did not change the Bcc field.', 'Remove the name yourself.', 'refused');
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Remove from Bcc' }));
  expect(await screen.findByText('Outlook did not change the Bcc field.')).toBeVisible();
  expect(screen.getByText('Remove the name yourself.')).toBeVisible();
  expect(screen.getByText(/Nothing you wrote or chose is lost/)).toBeVisible();
  expect(screen.getByRole('heading', { name: /2 findings/ })).toBeVisible();
  expect(screen.queryByRole('region', { name: 'Last change' })).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Hide this message' }));
  expect(screen.queryByText('Outlook did not change the Bcc field.')).toBeNull();
});

test('an undo that fails says to look at the item', async () => {
  const host = new MemoryHost(troubled);
  host.faults.undo = new TypeError('gone');
  const { user } = openPane(host);
  await user.click(await screen.findByRole('button', { name: 'Remove from Bcc' }));
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(await screen.findByText('The change could not be taken back.')).toBeVisible();
});

test('setting a finding aside needs a reason, which is then shown with the finding', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  const card = await promise();
  await user.click(within(card).getByRole('button', { name: 'Set aside with a reason' }));
  const reason = within(card).getByRole('textbox', { name: /Reason/ });
  await waitFor(() => expect(reason).toHaveFocus());
  await user.click(within(card).getByRole('button', { name: 'Set aside' }));
  expect(within(card).getByText('Enter a reason.')).toBeVisible();
  await waitFor(() => expect(reason).toHaveFocus());
  expect(await accessibilityFaults()).toEqual([]);
  await user.type(reason, 'Cabinet decided this in June.');
  await user.click(within(card).getByRole('button', { name: 'Set aside' }));
  expect(await screen.findByRole('heading', { name: '1 finding: 1 breach.' })).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { name: /copied in secret/ })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Settled by you (1)' }));
  expect(screen.getByText('Set aside: Cabinet decided this in June. (Ben Sluice, 22 November 2026)')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('a settled finding can be taken back', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  const card = await promise();
  await user.click(within(card).getByRole('button', { name: 'Set aside with a reason' }));
  await user.type(within(card).getByRole('textbox'), 'Agreed.');
  within(card).getByRole('button', { name: 'Set aside' }).focus();
  await user.keyboard('{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Settled by you (1)' }));
  await user.click(screen.getByRole('button', { name: /^Take back/ }));
  await waitFor(() => expect(screen.getByRole('heading', { name: /makes a promise/ })).toHaveFocus());
  expect(screen.queryByRole('button', { name: /Settled by you/ })).toBeNull();
});

test('a statement asks who and when, and settles the finding', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  await user.click(await screen.findByRole('button', { name: 'The council agreed' }));
  const form = screen.getByRole('form', { name: 'Say who and when' });
  await user.click(within(form).getByRole('button', { name: 'Save this statement' }));
  expect(within(form).getByText('Enter who agreed or decided.')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  expect(within(form).getByRole('textbox', { name: /What you state/ })).toHaveValue('The council agreed to this promise.');
  await user.type(within(form).getByRole('textbox', { name: /Who agreed/ }), 'Cabinet');
  await user.type(within(form).getByRole('textbox', { name: /When/ }), '3 June 2026');
  await user.click(within(form).getByRole('button', { name: 'Save this statement' }));
  await user.click(await screen.findByRole('button', { name: 'Settled by you (1)' }));
  expect(screen.getByText('The council agreed to this promise. Cabinet, 3 June 2026.')).toBeVisible();
});

test('a reason given for one person in Bcc does not cover a second one', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  const card = await screen.findByRole('article', { name: /copied in secret/ });
  await user.click(within(card).getByRole('button', { name: 'Set aside with a reason' }));
  await user.type(within(card).getByRole('textbox'), 'She asked for it.');
  await user.click(within(card).getByRole('button', { name: 'Set aside' }));
  await screen.findByRole('heading', { name: '1 finding: 1 review.' });
  host.change({ bcc: [...(troubled.bcc ?? []), { name: 'The Herald', address: 'desk@herald.example' }] }, { tell: true });
  const again = await screen.findByRole('article', { name: /The Herald would be copied in secret/ });
  expect(within(again).getByText(/You settled this earlier/)).toBeVisible();
});

test('Escape closes a form and the keyboard returns to the button that opened it', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  const card = await promise();
  const opener = within(card).getByRole('button', { name: 'Set aside with a reason' });
  opener.focus();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(within(card).getByRole('textbox')).toHaveFocus());
  await user.keyboard('{Escape}');
  expect(within(card).queryByRole('textbox')).toBeNull();
  await waitFor(() => expect(opener).toHaveFocus());
});

test('everything takes the keyboard and is pressed by it', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await screen.findByRole('heading', { name: /2 findings/ });
  // jsdom cannot leave Fluent's list of tabs by Tab; the walk through the pane in a real browser does.
  for (const name of ['Change council or directory', 'Check again', 'Provision 3', 'Remove from Bcc']) {
    const button = screen.getByRole('button', { name });
    expect(button.tabIndex).toBe(0);
    button.focus();
    await waitFor(() => expect(button).toHaveFocus());
  }
  await user.keyboard(' ');
  await waitFor(() => expect(host.item.bcc).toEqual([]));
});
