import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import { HostError } from '../../src/hosts/host';
import { App } from '../../src/pane/App';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane, paneServices } from './open-pane';
import { tidy, troubled } from './sample';

/** Opens the pane on a clock that stands still until it is moved. */
async function openOnClock(host: MemoryHost): Promise<void> {
  render(<App services={paneServices(host)} />);
  await pass(0);
}
const pass = (milliseconds: number) => act(() => jest.advanceTimersByTimeAsync(milliseconds));
const heading = () => screen.getByRole('heading', { level: 2, name: /finding|Nothing/ }).textContent;

describe('on a clock', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  test('the text is checked again only when typing has settled', async () => {
    const host = new MemoryHost(tidy);
    await openOnClock(host);
    expect(heading()).toBe('Nothing found.');
    host.change({ text: 'Dear Ms Pike\n\nI promise' });
    await pass(2000);
    expect(screen.getByText(/The text has changed since this check/)).toBeVisible();
    expect(heading()).toBe('Nothing found.');
    host.change({ text: 'Dear Ms Pike\n\nI promise a drain.' });
    await pass(2000);
    expect(heading()).toBe('Nothing found.');
    await pass(2000);
    expect(heading()).toBe('1 finding: 1 review.');
    expect(screen.queryByText(/The text has changed/)).toBeNull();
  });

  test('a changed recipient is checked at once', async () => {
    const host = new MemoryHost(tidy);
    await openOnClock(host);
    host.change({ bcc: troubled.bcc ?? [] }, { tell: true });
    await pass(0);
    expect(heading()).toBe('1 finding: 1 breach.');
  });

  test('reads never overlap, however slow the program is', async () => {
    const host = new MemoryHost(tidy);
    await openOnClock(host);
    let release = () => {};
    host.hold = new Promise((resolve) => (release = resolve));
    for (let event = 0; event < 5; event++) host.change({}, { tell: true });
    await pass(9000);
    release();
    await pass(4000);
    expect(host.together).toBe(1);
  });

  test('nothing is read while the pane cannot be seen, and once when it is seen again', async () => {
    const host = new MemoryHost(tidy);
    await openOnClock(host);
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    const before = host.reads;
    await pass(60_000);
    expect(host.reads).toBe(before);
    visibility.mockReturnValue('visible');
    document.dispatchEvent(new Event('visibilitychange'));
    await pass(0);
    expect(host.reads).toBe(before + 1);
    visibility.mockRestore();
  });

  test('a program that never answers is given up with what to do', async () => {
    const host = new MemoryHost(troubled);
    host.hold = new Promise(() => {});
    await openOnClock(host);
    expect(screen.getByText('Reading what you wrote')).toBeVisible();
    await pass(20_000);
    expect(screen.getByText('Fair Copy could not read this item')).toBeVisible();
    expect(screen.getAllByText(/did not answer when Fair Copy asked/)[0]).toBeInTheDocument();
  });

  test('findings stay when a later reading fails, marked as from before, and recover by themselves', async () => {
    const host = new MemoryHost(troubled);
    await openOnClock(host);
    host.faults.read = new HostError('Outlook did not answer.', 'Wait a moment.', 'timed-out');
    await pass(2000);
    expect(heading()).toBe('2 findings: 1 breach, 1 review.');
    expect(screen.getByText(/These findings are from before/)).toBeVisible();
    delete host.faults.read;
    await pass(10_000);
    expect(screen.queryByText(/These findings are from before/)).toBeNull();
    expect(screen.queryByText('Outlook did not answer.')).toBeNull();
  });

  test('a change that the program confirms late can still be undone', async () => {
    const host = new MemoryHost(troubled);
    await openOnClock(host);
    let confirm = () => {};
    const held = new Promise<void>((resolve) => (confirm = resolve));
    const apply = host.apply.bind(host);
    host.apply = async (edits) => {
      const takeBack = await apply(edits);
      await held;
      return takeBack;
    };
    act(() => screen.getByRole('button', { name: 'Remove from Bcc' }).click());
    await pass(20_000);
    expect(screen.getByText(/did not say whether the change was made/)).toBeVisible();
    confirm();
    await pass(0);
    expect(screen.getByText('Done: Remove from Bcc.')).toBeVisible();
  });
});

test('the pane says that it is reading', async () => {
  const host = new MemoryHost(troubled);
  host.hold = new Promise(() => {});
  openPane(host);
  expect(await screen.findByText('Reading what you wrote')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('an item that cannot be read at all is said with what to do, and can be tried again', async () => {
  const host = new MemoryHost(troubled);
  host.faults.read = new HostError('No message is open.', 'Open the message that you are writing.');
  const { user } = openPane(host);
  expect(await screen.findByText('Open the message that you are writing.')).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  delete host.faults.read;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: /2 findings/ })).toBeVisible();
});

test('Check again reads the item and says that it did', async () => {
  const host = new MemoryHost(troubled);
  const { user } = openPane(host);
  await screen.findByRole('heading', { name: /2 findings/ });
  host.change({ bcc: [] });
  await user.click(screen.getByRole('button', { name: 'Check again' }));
  expect(await screen.findByText('Checked again. 1 finding: 1 review.')).toBeInTheDocument();
});
