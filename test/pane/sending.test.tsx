/** What the pane does for the moment of sending. */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import type { HostSending } from '../../src/hosts/host';
import { contentDigest } from '../../src/sending/digest';
import type { ServedCouncil, ServedState } from '../../src/pane/served-council';
import { askFor } from '../../src/sending/answer';
import { readRecord } from '../../src/sending/record';
import { readVerdict } from '../../src/sending/verdict';
import { HostError } from '../../src/hosts/host';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { tidy, troubled } from './sample';

/** A program that tells of sending, with what it keeps in the open. */
class SendingHost extends MemoryHost {
  kept = '';
  verdict = '';
  notes = '';
  fault: Error | null = null;
  shown: unknown = {};
  private listener: ((context: string) => void) | null = null;
  readonly sending: HostSending = {
    carries: true,
    item: () => this.shown,
    record: () => Promise.resolve(this.kept),
    keepRecord: (text) => (this.fault ? Promise.reject(this.fault) : Promise.resolve(void (this.kept = text))),
    keepVerdict: (text) => Promise.resolve(void (this.verdict = text)),
    onAsked: (listener) => {
      this.listener = listener;
      return () => (this.listener = null);
    },
    letGo: () => this.notes,
    forgetLetGo: () => Promise.resolve(void (this.notes = '')),
  };

  /** Somebody presses the dialog's button. */
  ask(rule: string): void {
    act(() => this.listener?.(askFor(rule)));
  }
}

/** One finding: somebody in Bcc. */
const item = { ...tidy, bcc: troubled.bcc };
const rule = 'no-bcc';
const heading = (): HTMLElement => document.querySelector<HTMLElement>(`[data-finding="${rule}"]`) as HTMLElement;
const card = async (): Promise<HTMLElement> => {
  await waitFor(() => expect(heading()).toBeInTheDocument());
  return heading().closest('article') as HTMLElement;
};

test('the dialog on sending brings the person to the finding, whichever part of the pane they were in', async () => {
  const host = new SendingHost(item);
  const { user } = openPane(host);
  await card();
  await user.click(screen.getByRole('tab', { name: /protocol/i }));
  host.ask(rule);
  await waitFor(() => expect(heading()).toHaveFocus());
  expect(heading()).toBeVisible();
});

test('what was found is left for the code that runs on sending', async () => {
  const host = new SendingHost(item);
  openPane(host);
  await card();
  await waitFor(() => expect(readVerdict(host.verdict)?.findings.map((each) => each.rule)).toContain(rule));
  expect(readVerdict(host.verdict)).toMatchObject({ digest: contentDigest(host.item), rulebook: 'marsh', day: '2026-11-22' });
});

test('nothing is left of an item of which a part could not be read', async () => {
  const host = new SendingHost({ ...item, unread: ['The Cc field could not be read.'] });
  openPane(host);
  await card();
  expect(host.verdict).toBe('');
});

test('a reason goes into the message, the pane says so beforehand and afterwards, and taking it back takes it out', async () => {
  const host = new SendingHost(item);
  const { user } = openPane(host);
  const found = await card();
  await user.click(within(found).getByRole('button', { name: 'Set aside with a reason' }));
  expect(within(found).getByText(/The reason goes with the message\. Everyone who gets it can find it\./)).toBeVisible();
  await user.type(within(found).getByRole('textbox', { name: /Reason/ }), 'They know of it');
  await user.click(within(found).getByRole('button', { name: 'Set aside' }));
  await waitFor(() => expect(readRecord(host.kept).records).toMatchObject([{ rule, how: 'set-aside', statement: 'They know of it' }]));
  await user.click(await screen.findByRole('button', { name: 'Settled by you (1)' }));
  expect(screen.getByText(/This goes with the message, in a header/)).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: /^Take back/ }));
  await waitFor(() => expect(host.kept).toBe(''));
});

test('a reason that the message carries already counts when the pane is opened again', async () => {
  const first = new SendingHost(item);
  const { user, unmount } = openPane(first);
  const found = await card();
  await user.click(within(found).getByRole('button', { name: 'Set aside with a reason' }));
  await user.type(within(found).getByRole('textbox', { name: /Reason/ }), 'They know of it');
  await user.click(within(found).getByRole('button', { name: 'Set aside' }));
  await waitFor(() => expect(first.kept).not.toBe(''));
  unmount();
  const again = new SendingHost(item);
  again.kept = first.kept;
  openPane(again);
  await screen.findByRole('button', { name: 'Settled by you (1)' });
  expect(heading()).toBeNull();
});

test('a reason for one message does not count for the next in the same pane', async () => {
  const host = new SendingHost(item);
  const { user } = openPane(host);
  const found = await card();
  await user.click(within(found).getByRole('button', { name: 'Set aside with a reason' }));
  await user.type(within(found).getByRole('textbox', { name: /Reason/ }), 'They know of it');
  await user.click(within(found).getByRole('button', { name: 'Set aside' }));
  await waitFor(() => expect(heading()).toBeNull());
  host.kept = '';
  host.shown = {};
  host.change({ subject: 'Another message' }, { tell: true });
  await card();
  expect(screen.queryByRole('button', { name: /Settled by you/ })).toBeNull();
});

test('where the message does not take the reason, the pane says so', async () => {
  const host = new SendingHost(item);
  host.fault = new HostError('Outlook could not record your statement in the message.', 'Try again.');
  const { user } = openPane(host);
  const found = await card();
  await user.click(within(found).getByRole('button', { name: 'Set aside with a reason' }));
  await user.type(within(found).getByRole('textbox', { name: /Reason/ }), 'They know of it');
  await user.click(within(found).getByRole('button', { name: 'Set aside' }));
  expect((await screen.findAllByText(/Outlook could not record your statement in the message\./)).length).toBeGreaterThan(0);
});

test('where the council holds breaches back, the form says that a reason will not do', async () => {
  const served: ServedState = { fetching: false, rulebook: null, directory: null, sending: { prompt: ['review'], reason: [], hold: ['breach'] }, problems: [], files: [] };
  const council: ServedCouncil = { current: () => served, subscribe: () => () => undefined, refresh: () => Promise.resolve() };
  const { user } = openPane(new SendingHost(item), { served: council });
  const found = await card();
  await user.click(within(found).getByRole('button', { name: 'Set aside with a reason' }));
  expect(within(found).getByText(/Your council holds such a message back on sending all the same/)).toBeVisible();
});

test('what went unchecked is said once, and gone when it is hidden', async () => {
  const host = new SendingHost(item);
  host.notes = JSON.stringify([{ at: '2026-11-20T09:30', why: 'late' }]);
  const { user } = openPane(host);
  await card();
  expect(screen.getByRole('region', { name: 'Sent without a check' })).toHaveTextContent('Sent on 20 November 2026 at 09:30 (UTC): the check was not finished in time.');
  expect(await accessibilityFaults()).toEqual([]);
  await user.click(screen.getByRole('button', { name: 'Hide this' }));
  expect(screen.queryByRole('region', { name: 'Sent without a check' })).toBeNull();
  expect(host.notes).toBe('');
});
