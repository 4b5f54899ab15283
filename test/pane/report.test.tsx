import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { webcrypto } from 'node:crypto';
import type { Item } from '../../src/item/item';
import type { PaneServices } from '../../src/pane/services';
import type { KeyStore } from '../../src/seal/device-key';
import { readSeals } from '../../src/seal/sealing';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, memorySettings, openPane } from './open-pane';
import { earlier, editedLines, reportDirectory, reportItem, reportLines, reportRulebook, reportRules } from './report-sample';

// jsdom leaves out the cryptography that every browser has.
Object.defineProperty(globalThis.crypto, 'subtle', { value: webcrypto.subtle, configurable: true });

function keyStore(): KeyStore {
  let kept: CryptoKeyPair | null = null;
  return { load: () => Promise.resolve(kept), keep: (pair) => Promise.resolve((kept ??= pair)) };
}

function inWord(item: Item, capabilities: Partial<MemoryHost['capabilities']> = {}): MemoryHost {
  const host = new MemoryHost(item);
  host.capabilities = { edit: true, draft: false, events: true, reveal: true, comment: true, seal: true, ...capabilities };
  return host;
}

function openReport(host: MemoryHost, more: Partial<PaneServices> = {}) {
  return openPane(host, {
    rules: reportRules, rulebooks: [reportRulebook], keyStore: keyStore(),
    settings: memorySettings({ rulebook: 'marsh', directory: { name: 'marsh.json', text: JSON.stringify(reportDirectory), example: false } }),
    readBaseline: (name) => Promise.resolve(name.endsWith('.docx') ? { document: earlier } : { fault: `${name} is not a Word document, and only a .docx can be compared.` }),
    ...more,
  });
}

async function seal(user: ReturnType<typeof openReport>['user'], name?: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name: /^Seal the judgement/ }));
  const field = await screen.findByRole('textbox', { name: /Your name, as the author/ });
  if (name) {
    await user.clear(field);
    await user.type(field, name);
  }
  await user.click(screen.getByRole('button', { name: 'Seal it' }));
}

test('a change is shown where it stands, as it was and as it is, with whose hand and when', async () => {
  const host = inWord(reportItem(editedLines));
  const { user } = openReport(host);
  const card = await screen.findByRole('article', { name: /recommendation was changed/ });
  expect(within(card).getByText('kept.', { selector: 'del' })).toHaveTextContent('[Taken out: kept.]');
  expect(within(card).getByText('sold.', { selector: 'ins' })).toHaveTextContent('[Put in: sold.]');
  expect(within(card).getByText('Changed by Cllr Ada Fenn, 20 February 2026, 10:00')).toBeVisible();
  await user.click(within(card).getByRole('button', { name: /^Recommendation, 2\.1/ }));
  expect(host.revealed[0]).toMatchObject({ text: 'That the sluice be sold.' });
  await screen.findByRole('heading', { name: 'Your seal' });
  expect(await accessibilityFaults()).toEqual([]);
});

test('a comment for the author goes into the document and can be taken back', async () => {
  const host = inWord(reportItem(editedLines));
  const { user } = openReport(host);
  await user.click(await screen.findByRole('button', { name: 'Ask the author in a comment' }));
  await screen.findByText('Done: Ask the author in a comment.');
  expect(host.comments).toEqual([{ on: 'That the sluice be sold.', text: 'Is this your own professional judgement?' }]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(host.comments).toEqual([]));
});

test('a Word that takes no comments shows the comment to copy, and a referral is shown to copy too', async () => {
  const host = inWord(reportItem(editedLines), { comment: false });
  const { user } = openReport(host);
  await user.click(await screen.findByRole('button', { name: 'Ask the author in a comment' }));
  expect(screen.getByRole('textbox', { name: 'Comment' })).toHaveValue('Is this your own professional judgement?');
  await user.click(screen.getByRole('button', { name: 'Refer it to the Chief Executive' }));
  expect(screen.getByRole('textbox', { name: 'Text' })).toHaveValue('I would be grateful for a decision.');
  expect(host.comments).toEqual([]);
});

test('one look shows which section was touched by whom, and each section leads to itself', async () => {
  const host = inWord(reportItem(editedLines));
  const { user } = openReport(host);
  const list = await screen.findByRole('list', { name: 'Sections of the report' });
  const touched = within(list).getByRole('button', { name: /^Recommendation \(Judgement\).*A member \(Cllr Ada Fenn\): 19%/ });
  expect(within(list).getByRole('button', { name: /^Background.*Not changed/ })).toBeVisible();
  await user.click(touched);
  expect(host.revealed[0]).toMatchObject({ part: 'body', text: 'Recommendation' });
  expect(host.item.text.slice(host.revealed[0]?.start, host.revealed[0]?.end)).toBe('Recommendation');
});

test('a report in which nothing is tracked says how to see other changes', async () => {
  openReport(inWord(reportItem(reportLines({ recommendation: 'That the sluice be kept.', advice: 'The gate leaks.' }))));
  expect(await screen.findByText(/Compare it with an earlier version to see changes that were not tracked/)).toBeVisible();
});

test('an earlier version is compared until the person stops it', async () => {
  const { user } = openReport(inWord(reportItem(reportLines({ recommendation: 'That the sluice be sold.', advice: 'The gate leaks.' }))));
  await screen.findByRole('heading', { name: 'Nothing found.' });
  const input = await screen.findByLabelText('Compare with an earlier version…', { selector: 'input' });
  fireEvent.drop(screen.getByRole('region', { name: 'Compare with an earlier version' }), { dataTransfer: { files: [new File(['x'], 'plan.pdf')] } });
  expect(await screen.findByText(/^plan\.pdf is not a Word document/)).toHaveAttribute('role', 'alert');
  await user.upload(input, new File(['x'], 'as-written.docx'));
  expect(await screen.findByText('Compared with as-written.docx.')).toBeVisible();
  expect(screen.getByText(/Saved by Ben Sluice on 16 November 2026, 16:20/)).toBeVisible();
  const card = await screen.findByRole('article', { name: /recommendation was changed/ });
  expect(within(card).getByText(/The change was not tracked/)).toBeVisible();
  expect(await screen.findByRole('button', { name: /Changed, not tracked: 32%/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Stop comparing' }));
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
});

test('a seal is set in the author’s name, shown with its receipt, and seen to be broken afterwards', async () => {
  const host = inWord(reportItem(reportLines({ recommendation: 'That the sluice be kept.', advice: 'The gate leaks.' })));
  const { user } = openReport(host);
  expect(await screen.findByText('The document holds no seal.')).toBeVisible();
  await seal(user);
  expect(await screen.findByText(/^The judgement is as Ben Sluice sealed it/)).toBeVisible();
  const receipt = screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Receipt ([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/ }).value;
  const { seals } = await readSeals(host.item.document ?? { customXml: [] });
  expect(receipt).toContain(seals[0]?.receipt);
  const changed = reportItem(reportLines({ recommendation: 'That the sluice be sold.', advice: 'The gate leaks.' }));
  host.change({ ...changed, document: { ...changed.document!, customXml: host.item.document!.customXml } }, { tell: true });
  expect(await screen.findByText(/^The judgement was changed after Ben Sluice sealed it/)).toBeVisible();
  const section = within(screen.getByRole('list', { name: 'Sections since the seal' })).getByRole('listitem');
  expect(section).toHaveTextContent('Recommendation: changed');
  expect(within(section).getByText('kept.', { selector: 'del' })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('a seal by another key is told, and Undo takes the last one out', async () => {
  const host = inWord(reportItem(reportLines({ recommendation: 'That the sluice be kept.', advice: 'The gate leaks.' })));
  const first = openReport(host);
  await seal(first.user);
  await screen.findByText(/^The judgement is as Ben Sluice sealed it/);
  first.unmount();
  const { user } = openReport(host);
  await screen.findByText(/^The judgement is as Ben Sluice sealed it/);
  await seal(user, 'Somebody Else');
  expect(await screen.findByText(/sealed with more than one key: first under the name Ben Sluice/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(await screen.findByText(/^The judgement is as Ben Sluice sealed it/)).toBeVisible();
});

test('a change that the author confirms goes into the seal, which is offered anew at once', async () => {
  const host = inWord(reportItem(editedLines));
  const { user } = openReport(host);
  await seal(user);
  await screen.findByText(/^The judgement is as Ben Sluice sealed it/);
  await user.click(screen.getByRole('button', { name: 'Confirm as my own judgement' }));
  expect(screen.getByRole('textbox', { name: /Your name/ })).toHaveValue('Ben Sluice');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await screen.findByText('1 change that you confirmed goes into your next seal.')).toBeVisible();
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Your seal' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Seal again now as Ben Sluice' }));
  await waitFor(() => expect(host.item.document?.customXml).toHaveLength(2));
  const { seals } = await readSeals(host.item.document ?? { customXml: [] });
  expect(seals[1]?.confirmations).toMatchObject([{ before: 'That the sluice be kept.', after: 'That the sluice be sold.', by: 'Ben Sluice' }]);
});

test('a Word that cannot keep a seal says what to do instead', async () => {
  openReport(inWord(reportItem(editedLines), { seal: false }));
  expect(await screen.findByText(/Save the document and seal the file with the faircopy command/)).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Seal the judgement/ })).toBeNull();
});

test('a seal that Word refuses leaves the document as it was and says so', async () => {
  const host = inWord(reportItem(editedLines));
  host.faults.addSeal = new Error('refused');
  const { user } = openReport(host);
  await seal(user);
  expect(await screen.findByText('The change was not made.')).toBeVisible();
  expect(screen.getByText('The document holds no seal.')).toBeVisible();
});

test('a letter in Word has no seal and can be taken for a report', async () => {
  const { user } = openReport(inWord({ ...reportItem(editedLines), kind: 'letter', source: 'Read from the file.' }));
  expect(await screen.findByText('Read from the file.')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Your seal' })).toBeNull();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Check it as' }), 'Report');
  expect(await screen.findByRole('heading', { name: 'Your seal' })).toBeVisible();
});
