import type { Edit } from '../../src/engine/finding';
import { HostError, type Host } from '../../src/hosts/host';
import type { Faults } from '../../src/hosts/simulated/faults';
import type { MailboxState, StateMessage } from '../../src/hosts/simulated/mailbox-state';

/** A host over a mailbox that the test can see into. */
export interface Rig {
  host: Host;
  state: MailboxState;
  faults: Faults;
  /** Most calls under way at once, and how often the client's own limit was broken. */
  calls: { peak: number; broken: number };
  /** Most recipients of a field that the client tells, or null. */
  recipientCap: number | null;
  finish(): void;
}

export type MakeRig = (start: Partial<StateMessage>) => Rig;

/** Milliseconds the hosts under test wait for a call, so that a call that never answers does not hold up the tests. */
export const testLimits = { read: 80, write: 80 };

/** Stands in for SHA-256, which the page of the tests has not. */
export const testDigest = async (bytes: Uint8Array): Promise<string> => `${bytes.length} bytes`;

export const patel = { name: 'Colin Patel', address: 'colin.patel@carlisle.example' };
export const hartley = { name: 'Ruth Hartley', address: 'ruth.hartley@carlisle.example' };
export const webb = { name: 'Tom Webb', address: 'tom.webb@carlisle.example' };
export const shah = { name: 'Priya Shah', address: 'priya.shah@carlisle.example' };

export const letter: Partial<StateMessage> = {
  from: patel, to: [hartley], cc: [webb], bcc: [shah], subject: 'Bins on Brook Street',
  body: '<p>Dear Ruth,</p><p>The bins were missed again. You must send the crew today.</p><p>Kind regards</p><p>Colin Patel</p><p><img src="cid:crest.png@01DA" alt="Carlisle City Council"></p>',
  attachments: [
    { id: 'a1', name: 'photo.jpg', size: 2048, kind: 'file', inline: false, contentId: '', content: '' },
    { id: 'a2', name: 'crest.png', size: 3, kind: 'file', inline: true, contentId: 'crest.png@01DA', content: btoa('abc') },
    { id: 'a3', name: 'Complaint from a resident', size: 900, kind: 'item', inline: false, contentId: '', content: '' },
  ],
};

export const edits: Edit[] = [
  { do: 'remove-recipient', field: 'bcc', address: shah.address.toUpperCase() },
  { do: 'add-recipient', field: 'cc', mailbox: shah },
  { do: 'set-subject', text: 'Bins on Brook Street (Harraby South)' },
  { do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' },
  { do: 'replace-text', find: 'You must send the crew today.', text: 'Could you send the crew today?' },
];

export const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** The refusal that a promise has to end in, which is never anything but a HostError. */
export async function refusal(promise: Promise<unknown>): Promise<HostError> {
  const fault = await promise.then(() => null, (reason: unknown) => reason);
  expect(fault).toBeInstanceOf(HostError);
  return fault as HostError;
}

/** Opens the one host under test, and knows it afterwards. */
export interface Bench {
  open(start?: Partial<StateMessage>): Rig;
  readonly rig: Rig;
}
