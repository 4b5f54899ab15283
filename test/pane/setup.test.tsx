import '@testing-library/jest-dom';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { deviceSettings } from '../../src/pane/settings-store';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, memorySettings, noSettings, openPane } from './open-pane';
import { directoryFile, tidy, troubled } from './sample';

const file = (text: string, name = 'people.json') => new File([text], name, { type: 'application/json' });

test('the first time, a person chooses a council and the example directory and the check starts', async () => {
  const settings = memorySettings(noSettings);
  const { user } = openPane(new MemoryHost(tidy), { settings });
  expect(await accessibilityFaults()).toEqual([]);
  await user.selectOptions(screen.getByRole('combobox', { name: 'Council' }), 'Fen District Council');
  await user.click(screen.getByRole('button', { name: 'Use the example directory' }));
  expect(screen.getByText(/In use: the example directory of Example fen/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
  expect(settings.now()).toMatchObject({ rulebook: 'fen', directory: { example: true } });
});

test('without a directory the check does not start and the pane says what is missing', async () => {
  const { user } = openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings) });
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  expect(screen.getByText('Choose a directory to start checking.')).toBeVisible();
});

test('another council brings its own example people', async () => {
  const { user } = openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings) });
  await user.click(screen.getByRole('button', { name: 'Use the example directory' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Council' }), 'Fen District Council');
  expect(screen.getByText(/Example fen/)).toBeVisible();
});

test('a picked file is read and its people counted', async () => {
  const settings = memorySettings(noSettings);
  const { user } = openPane(new MemoryHost(troubled), { settings });
  await user.upload(screen.getByLabelText('Choose a directory file', { selector: 'input' }), file(JSON.stringify(directoryFile)));
  expect(await screen.findByText('In use: people.json, with 1 member and 1 officer.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  await screen.findByRole('heading', { name: /2 findings/ });
});

test('a dropped file with faults is refused line by line and the earlier directory stays', async () => {
  openPane(new MemoryHost(troubled), {});
  fireEvent.click(await screen.findByRole('button', { name: 'Change council or directory' }));
  const area = screen.getByText(/A file that lists/).parentElement;
  if (!area) throw new Error('There is nowhere to drop a file.');
  fireEvent.drop(area, { dataTransfer: { files: [file('{,}', 'broken.json')] } });
  expect(await screen.findByText('Line 3: broken.json has a comma too many.')).toBeVisible();
  expect(screen.getByText('In use: marsh.json, with 1 member and 1 officer.')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('changing the council moves the keyboard to the choice and back to the result', async () => {
  const { user } = openPane(new MemoryHost(troubled));
  await user.click(await screen.findByRole('button', { name: 'Change council or directory' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'Choose your council' })).toHaveFocus());
  await user.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: /2 findings/ })).toHaveFocus());
});

test('a device that keeps nothing is told, and the check goes on', async () => {
  const { user } = openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings, false) });
  await user.click(screen.getByRole('button', { name: 'Use the example directory' }));
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  expect(await screen.findByText(/does not let Fair Copy keep your choice/)).toBeVisible();
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
});

test('blocked or spoilt storage never stops the pane', () => {
  const store = deviceSettings('test');
  window.localStorage.setItem('test', '{"rulebook": 5, "directory": []');
  expect(store.load()).toEqual(noSettings);
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  expect(store.save({ rulebook: 'marsh', directory: null })).toBe(false);
  expect(store.load().rulebook).toBe('marsh');
  blocked.mockRestore();
});

test('who writes and what the item is can be corrected', async () => {
  const { user } = openPane(new MemoryHost(tidy));
  expect(await screen.findByText(/takes the writer to be Ben Sluice \(Drainage Officer\)/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Change who is writing' }));
  await user.click(screen.getByRole('radio', { name: 'A political assistant' }));
  expect(screen.getByText(/You said who is writing/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Check it as' }), 'Letter');
  expect(screen.getByText(/2 checks of/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});
