import { HostError, type Host } from '../../src/hosts/host';
import type { Faults } from '../../src/hosts/simulated/faults';
import type { MailboxState, StateMessage } from '../../src/hosts/simulated/mailbox-state';
import type { Form } from './contract-forms';

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
export const testLimits = { read: 160, write: 160 };

/** Stands in for SHA-256, which the page of the tests has not. */
export const testDigest = async (bytes: Uint8Array): Promise<string> => `${bytes.length} bytes`;

export { hartley, letter, patel, shah, webb } from './contract-people';

const turn = (): Promise<void> => new Promise((resolve) => void setTimeout(resolve, 5));

/** Waits in turns of 5 ms, so that on a busy machine whatever is under way gets its turns too before the wait is over. */
export async function pause(milliseconds: number): Promise<void> {
  for (let waited = 0; waited < milliseconds; waited += 5) await turn();
}

/** The refusal that a promise has to end in, which is never anything but a HostError. */
export async function refusal(promise: Promise<unknown>): Promise<HostError> {
  const fault = await promise.then(() => null, (reason: unknown) => reason);
  expect(fault).toBeInstanceOf(HostError);
  return fault as HostError;
}

/** Opens the one host under test, and knows it afterwards. */
export interface Bench {
  readonly form: Form;
  /** @param start what is open, the form's own where not given */
  open(start?: Partial<StateMessage>): Rig;
  readonly rig: Rig;
}
