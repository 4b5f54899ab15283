import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Stopped } from '../../src/pane/Stopped';
import { exampleDirectoryText } from '../../src/playground/example-directories';
import { examples } from '../../src/playground/examples';
import { messageOfExample } from '../../src/playground/opened-message';
import { Simulation } from '../../src/playground/simulation';
import { startTaskPane } from '../../src/taskpane/start';
import { officeReady } from '../../src/taskpane/office-ready';

configure({ asyncUtilTimeout: 10_000 });

const page = globalThis as { Office?: unknown };

async function loadTaskPane(): Promise<void> {
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => startTaskPane(place));
}

afterEach(() => {
  document.body.innerHTML = '';
  delete page.Office;
});

test('in Outlook the pane checks the message, puts it right and takes it back', async () => {
  const simulation = new Simulation();
  const example = examples.carlisle?.[0];
  if (!example) throw new Error('There is no example for Carlisle.');
  simulation.open(messageOfExample(example, null));
  window.localStorage.setItem('fair-copy', JSON.stringify({ rulebook: 'carlisle', directory: { name: 'carlisle', text: exampleDirectoryText('carlisle'), example: true } }));
  const user = userEvent.setup();
  await loadTaskPane();
  expect(await screen.findByRole('heading', { name: /Breach Cllr Agnes Thornthwaite/ })).toBeVisible();
  const card = screen.getByRole('article', { name: /^Breach/ });
  await user.click(within(card).getByRole('button', { name: 'Take Cllr Agnes Thornthwaite off' }));
  await screen.findByText(/^Done: Take Cllr Agnes Thornthwaite off/);
  expect(simulation.state.current.bcc).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(simulation.state.current.bcc).toHaveLength(1));
  expect(await screen.findByRole('heading', { name: /Breach Cllr Agnes Thornthwaite/ })).toBeVisible();
}, 30_000);

test('without Microsoft’s script the page says what is missing and where to try', async () => {
  await loadTaskPane();
  expect(await screen.findByText(/Microsoft’s script for add-ins did not load/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'playground' })).toHaveAttribute('href', 'playground.html');
}, 20_000);

test('outside Outlook the page says where to open it', async () => {
  page.Office = { onReady: () => Promise.resolve({ host: null, platform: null }) };
  await loadTaskPane();
  expect(await screen.findByText(/Open Fair Copy from a message/)).toBeVisible();
}, 20_000);

test('a fault of the pane itself leaves a way to go on', () => {
  const quiet = jest.spyOn(console, 'error').mockImplementation(() => {});
  const Broken = () => {
    throw new Error('broken');
  };
  render(<Stopped><Broken /></Stopped>);
  expect(screen.getByRole('button', { name: 'Start Fair Copy again' })).toBeVisible();
  quiet.mockRestore();
});

test('an Office that never answers is given up', async () => {
  page.Office = { onReady: () => new Promise(() => {}) };
  expect(await officeReady(5)).toBe('silent');
});
