import '@testing-library/jest-dom';
import { act, screen, within } from '@testing-library/react';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, memorySettings, openPane } from './open-pane';
import { directoryFile, rulebook, troubled } from './sample';

const paragraph = rulebook.provisions[0]?.paragraph ?? '';
const attached = (id: string) => JSON.stringify({
  format: 'fair-copy-attached-text', rulebook: id, council: 'Marsh District Council', document: 'Protocol', edition: '2026', source: 'protocol.txt',
  provisions: [{ paragraph, line: 4, text: 'These are the council’s very words.' }], missing: [],
});
const file = (text: string) => new File([text], 'words.json', { type: 'application/json' });
const chosen = { rulebook: 'marsh', directory: { name: 'marsh.json', text: JSON.stringify(directoryFile), example: false } };

async function openWords(settings = memorySettings(chosen)) {
  const pane = openPane(new MemoryHost(troubled), { settings });
  await screen.findByRole('heading', { level: 2, name: /findings|Nothing found/ });
  await pane.user.click(screen.getByRole('tab', { name: 'The protocol' }));
  await act(() => new Promise<void>((done) => { window.requestAnimationFrame(() => done()); }));
  await pane.user.click(screen.getByRole('button', { name: 'The council’s own words' }));
  return { ...pane, settings };
}
const picker = () => screen.getByLabelText<HTMLInputElement>('Choose a file of the council’s words', { selector: 'input' });
const entry = () => within(screen.getByRole('heading', { level: 4, name: `Paragraph ${paragraph}` }).closest('li') as HTMLElement);

test('a chosen file shows the council’s words beside our summary, and the device keeps it', async () => {
  const { user, settings } = await openWords();
  expect(entry().queryByText('In the council’s words:')).toBeNull();
  await user.upload(picker(), file(attached('marsh')));
  expect(await entry().findByText('These are the council’s very words.')).toBeInTheDocument();
  expect(screen.getByText(/In use: protocol\.txt, with the words of 1 of/)).toBeInTheDocument();
  expect(settings.now().attached?.name).toBe('words.json');
  expect(settings.now().directory?.name).toBe('marsh.json');
  expect(await accessibilityFaults()).toEqual([]);
});

test('words that were kept are shown again, and can be put away', async () => {
  const { user, settings } = await openWords(memorySettings({ ...chosen, attached: { name: 'words.json', text: attached('marsh') } }));
  expect(entry().getByText('These are the council’s very words.')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Stop showing them' }));
  expect(entry().queryByText('These are the council’s very words.')).toBeNull();
  expect(settings.now().attached).toBeNull();
});

test('words of another protocol, and files of another kind, are refused with a sentence', async () => {
  const { user, settings } = await openWords();
  await user.upload(picker(), file(attached('fen')));
  expect(await screen.findByText('It holds the words of another protocol: Marsh District Council.')).toBeInTheDocument();
  await user.upload(picker(), file('{"members": []}'));
  expect(await screen.findByText(/members is not a property Fair Copy knows/)).toBeInTheDocument();
  expect(settings.now().attached).toBeUndefined();
});
