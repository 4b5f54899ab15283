import '@testing-library/jest-dom';
import { act, screen } from '@testing-library/react';
import { nothingServed, type ServedCouncil, type ServedState } from '../../src/pane/served-council';
import { deviceCopies } from '../../src/taskpane/served-copies';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, memorySettings, noSettings, openPane } from './open-pane';
import { directoryFile, rulebook, tidy, troubled } from './sample';

const ours = { ...rulebook, id: 'ours', council: 'Saltmarsh Council' };
const people = { directory: directoryFile, warnings: [] };

/** A council whose answers a test hands in. */
function served(first: Partial<ServedState>): ServedCouncil & { answer(next: Partial<ServedState>): void } {
  let state: ServedState = { ...nothingServed.current(), ...first };
  const listeners = new Set<() => void>();
  return {
    current: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh: () => Promise.resolve(),
    answer(next) {
      state = { ...state, ...next };
      act(() => listeners.forEach((listener) => listener()));
    },
  };
}

test('where the council serves both, the pane checks at once and nobody has to choose', async () => {
  openPane(new MemoryHost(troubled), { settings: memorySettings(noSettings), served: served({ rulebook: ours, directory: people }) });
  expect(await screen.findByRole('heading', { name: /2 findings/ })).toBeVisible();
  expect(screen.getByText('Saltmarsh Council')).toBeVisible();
  expect(screen.queryByRole('button', { name: /^Change (council|directory)/ })).toBeNull();
});

test('what the council serves goes before what the person once chose', async () => {
  openPane(new MemoryHost(tidy), { served: served({ rulebook: ours, directory: people }) });
  expect(await screen.findByText('Saltmarsh Council')).toBeVisible();
  expect(screen.getByText(/of Saltmarsh Council’s protocol/)).toBeVisible();
});

test('where it serves the protocol alone, the person chooses a directory', async () => {
  const { user } = openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings), served: served({ rulebook: ours }) });
  expect(screen.getByRole('heading', { name: 'Choose a directory' })).toBeVisible();
  expect(screen.getByText('Your council is set: Saltmarsh Council.')).toBeVisible();
  expect(screen.queryByRole('combobox', { name: 'Council' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Use the example directory' }));
  // The example of the council that is set, not of the first in the list.
  expect(screen.getByText(/example directory of Example ours/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
  expect(screen.getByRole('button', { name: 'Change directory' })).toBeVisible();
});

test('example people of another council, tried before, are not taken for those of the council that is set', async () => {
  const tried = { rulebook: 'marsh', directory: { name: 'marsh', text: JSON.stringify(directoryFile), example: true } };
  openPane(new MemoryHost(tidy), { settings: memorySettings(tried), served: served({ rulebook: ours }) });
  expect(await screen.findByRole('heading', { name: 'Choose a directory' })).toBeVisible();
});

test('where it serves the directory alone, the person chooses the council', async () => {
  const { user } = openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings), served: served({ directory: people }) });
  expect(screen.getByText(/Your council’s directory is in use/)).toHaveTextContent('1 member and 1 officer');
  expect(screen.queryByRole('button', { name: 'Choose a directory file' })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'Start checking' }));
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
});

test('while the first answer is awaited the pane says so, and then goes on by itself', async () => {
  const council = served({ fetching: true });
  openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings), served: council });
  expect(screen.getByText('Fetching your council’s protocol and directory')).toBeVisible();
  expect(screen.queryByRole('heading', { name: 'Choose your council' })).toBeNull();
  council.answer({ fetching: false, rulebook: ours, directory: people });
  expect(await screen.findByRole('heading', { name: 'Nothing found.' })).toBeVisible();
});

test('a broken file on the server is told with its line, and what is used in its place', async () => {
  const problem = { kind: 'directory' as const, file: 'directory.json', why: 'faults' as const, lines: [{ line: 4, message: 'members[0] has no name.' }], keptFrom: '2026-11-20' };
  const { user } = openPane(new MemoryHost(tidy), { served: served({ rulebook: ours, directory: people, problems: [problem] }) });
  expect(await screen.findByText(/cannot use the directory that your council’s server has now\. It goes by the directory of 20 November 2026\. Tell whoever/)).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'To put right in directory.json' }));
  expect(screen.getByText('Line 4: members[0] has no name.')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('where nothing can be used the person may choose by hand', async () => {
  const problem = { kind: 'rulebook' as const, file: 'rulebook.yaml', why: 'offline' as const, lines: [], keptFrom: null };
  openPane(new MemoryHost(tidy), { settings: memorySettings(noSettings), served: served({ problems: [problem] }) });
  expect(screen.getByText('Fair Copy could not reach your council’s server for the rulebook. Choose your council yourself for now.')).toBeVisible();
  expect(screen.getByRole('combobox', { name: 'Council' })).toBeVisible();
});

test('copies on the device outlast the pane, and blocked or spoilt storage never stops it', () => {
  const copies = deviceCopies();
  const copy = { text: 'id: ours', tag: '"1"', fetched: '2026-11-20T09:00:00Z', by: '0.2.0', value: { id: 'ours' } };
  copies.keep('rulebook.yaml', copy);
  expect(deviceCopies().load('rulebook.yaml')).toEqual(copy);
  copies.drop('rulebook.yaml');
  expect(copies.load('rulebook.yaml')).toBeNull();
  window.localStorage.setItem('fair-copy.served.directory.json', '{"text": 5');
  expect(copies.load('directory.json')).toBeNull();
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full');
  });
  expect(() => copies.keep('directory.json', copy)).not.toThrow();
  blocked.mockRestore();
});
