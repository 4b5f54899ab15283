import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import type { Edit } from '../../src/engine/finding';
import { breach, defineRule, pass, review, type Rule } from '../../src/engine/rule';
import type { Item } from '../../src/item/item';
import { labelled } from '../../src/pane/remedy-label';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { rulebook } from './sample';

const fenn = { name: 'Cllr Ada Fenn', address: 'cllr.ada.fenn@marsh.example' };
const invitation: Partial<Item> = {
  kind: 'meeting',
  from: { name: 'Ben Sluice', address: 'ben.sluice@marsh.example' },
  to: [{ name: 'Rosa Pike', address: 'rosa@home.example' }],
  subject: 'Drains in Reedham', text: 'Let us look at the drains together.',
  meeting: { start: '2026-06-12T19:00:00+01:00', end: '2026-06-12T20:00:00+01:00', location: 'The pump house, Reedham', cancelled: false, repeats: false },
};

const shared = { reads: ['meeting' as const], why: 'For the tests.', assumes: [], parameters: {}, examples: [], appliesTo: () => true };
const invites: Edit[] = [{ do: 'add-recipient', field: 'to', mailbox: fenn }];
const rules: Rule[] = [
  defineRule({
    ...shared, id: 'no-bcc', title: 'The member is asked',
    decide: ({ item }) => (item.to.some((each) => each.address === fenn.address) ? pass('Asked.') : breach('The member for Reedham would not be asked.', [
      { part: 'to', text: 'rosa@home.example' }, { part: 'property', text: 'The pump house, Reedham' },
    ], [{ id: 'invite', label: 'Copy to Cllr Ada Fenn', edits: invites }])),
  }),
  defineRule({
    ...shared, id: 'no-promise', title: 'Not before an election',
    decide: () => review('It falls before an election.', 'May it go ahead?', [{ part: 'date', text: '2026-06-12' }, { part: 'from', text: 'ben.sluice@marsh.example' }], [
      { id: 'move', label: 'Move it', attest: { statement: 'It is moved.' } },
    ]),
  }),
];

const open = (host: MemoryHost) => openPane(host, { rules, rulebooks: [rulebook] });

test('a meeting is called a meeting, and can be told to be something else', async () => {
  open(new MemoryHost(invitation));
  const kind = await screen.findByRole('combobox', { name: 'Check it as' });
  expect(kind).toHaveDisplayValue('Meeting invitation');
});

test('places are named as an invitation names them', async () => {
  open(new MemoryHost(invitation));
  const asked = await screen.findByRole('article', { name: /would not be asked/ });
  expect(within(asked).getByText('Required:')).toBeVisible();
  expect(within(asked).getByText('Rosa Pike')).toBeVisible();
  expect(within(asked).getByText('Location:')).toBeVisible();
  expect(within(asked).getByText('The pump house, Reedham')).toBeVisible();
  const dated = screen.getByRole('article', { name: /before an election/ });
  expect(within(dated).getByText('When:')).toBeVisible();
  expect(within(dated).getByText('12 June 2026')).toBeVisible();
  expect(within(dated).getByText('Organiser:')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('whoever is missing is added to the invitation, and undo takes them off it', async () => {
  const host = new MemoryHost(invitation);
  const { user } = open(host);
  const button = await screen.findByRole('button', { name: 'Add Cllr Ada Fenn to the invitation' });
  expect(screen.getByText('Added to Required:')).toBeVisible();
  await user.click(button);
  const bar = await screen.findByRole('region', { name: 'Last change' });
  expect(bar).toHaveTextContent('Done: Add Cllr Ada Fenn to the invitation.');
  expect(host.item.to).toContainEqual(fenn);
  expect(screen.queryByRole('article', { name: /would not be asked/ })).toBeNull();
  await user.click(within(bar).getByRole('button', { name: 'Undo' }));
  expect(await screen.findByRole('article', { name: /would not be asked/ })).toBeVisible();
  expect(host.item.to).toHaveLength(1);
});

test('what a change to a series goes for is said', async () => {
  open(new MemoryHost({ ...invitation, source: 'This meeting repeats.' }));
  expect(await screen.findByText('This meeting repeats.')).toBeVisible();
});

test('a meeting that moves is checked again', async () => {
  const host = new MemoryHost(invitation);
  open(host);
  await screen.findByText('The pump house, Reedham');
  host.change({ meeting: { ...invitation.meeting!, location: 'The green' } }, { tell: true });
  await waitFor(() => expect(host.reads).toBeGreaterThan(1));
  expect(await screen.findByRole('article', { name: /would not be asked/ })).toBeVisible();
});

describe('the words of a remedy', () => {
  const item = { ...new MemoryHost(invitation).item };
  const adding = (...names: string[]): Edit[] => names.map((name) => ({ do: 'add-recipient', field: 'cc', mailbox: { name, address: `${name}@marsh.example` } }));

  test.each([
    [['A'], 'Add A to the invitation'],
    [['A', 'B'], 'Add A and B to the invitation'],
    [['A', 'B', 'C'], 'Add A, B and C to the invitation'],
    [['A', 'B', 'C', 'D'], 'Add these 4 people to the invitation'],
  ])('name who is added: %s', (names, label) => {
    expect(labelled({ id: 'x', label: 'Copy them', edits: adding(...names) }, item).label).toBe(label);
  });

  test('stay as they are where more is done, and in a message', () => {
    const more = { id: 'x', label: 'Tell them', edits: [...adding('A'), { do: 'set-subject' as const, text: 'New' }] };
    expect(labelled(more, item)).toBe(more);
    const copy = { id: 'x', label: 'Copy to A', edits: adding('A') };
    expect(labelled(copy, { ...item, meeting: undefined })).toBe(copy);
  });
});
