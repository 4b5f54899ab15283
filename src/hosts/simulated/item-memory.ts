import type { Delivery } from './deliver';
import { OfficeFault } from './deliver';
import { holdsSet, type ClientProfile } from './profiles';

/** What an Outlook keeps of the open item beside its parts, and of the mailbox. */
export class ItemMemory {
  /** Internet headers that go with the message. */
  headers: Record<string, string> = {};
  /** For as long as the item is open. */
  session: Record<string, string> = {};
  /** What the dialog on sending handed over for the pane. */
  asked = '';
  /** Roaming settings: they stay with the mailbox. */
  readonly mailbox = new Map<string, unknown>();

  /** Another item is opened. */
  clear(): void {
    this.headers = {};
    this.session = {};
    this.asked = '';
  }
}

/** Internet headers take 256 KB for all names; the session's data 50,000 characters before Mailbox 1.16 and 2.6 million from it on. */
const headerLimit = 256_000;
const sessionLimit = (profile: ClientProfile): number => (holdsSet(profile.mailbox, '1.16') ? 2_621_440 : 50_000);

function refuseOver(limit: number, kept: Record<string, string>): void {
  if (Object.keys(kept).reduce((sum, name) => sum + name.length + (kept[name] ?? '').length, 0) > limit) {
    throw new OfficeFault(9057, 'DataExceedsMaximumSize', 'The size of the data is over the limit.');
  }
}

function headersOf(memory: ItemMemory, delivery: Delivery): Record<string, unknown> {
  return {
    getAsync: (names: string[], ...rest: unknown[]) => delivery.call('internetHeaders.getAsync', rest, () =>
      Object.fromEntries(names.filter((name) => memory.headers[name.toLowerCase()] !== undefined).map((name) => [name, memory.headers[name.toLowerCase()]]))),
    setAsync: (headers: Record<string, string>, ...rest: unknown[]) => delivery.call('internetHeaders.setAsync', rest, () => {
      const next = { ...memory.headers };
      for (const [name, value] of Object.entries(headers)) {
        // A header is one line of ASCII on the wire.
        if (!/^[\x20-\x7e]*$/.test(value)) throw new OfficeFault(5001, 'Internal Error', 'A header holds characters that are not ASCII.');
        next[name.toLowerCase()] = value;
      }
      refuseOver(headerLimit, next);
      memory.headers = next;
    }),
    removeAsync: (names: string[], ...rest: unknown[]) => delivery.call('internetHeaders.removeAsync', rest, () => {
      memory.headers = Object.fromEntries(Object.entries(memory.headers).filter(([name]) => !names.some((each) => each.toLowerCase() === name)));
    }),
  };
}

function sessionOf(memory: ItemMemory, profile: ClientProfile, delivery: Delivery): Record<string, unknown> {
  return {
    getAsync: (name: string, ...rest: unknown[]) => delivery.call('sessionData.getAsync', rest, () => {
      const value = memory.session[name];
      if (value === undefined) throw new OfficeFault(9020, 'KeyNotFound', 'The specified key was not found.');
      return value;
    }),
    setAsync: (name: string, value: string, ...rest: unknown[]) => delivery.call('sessionData.setAsync', rest, () => {
      const next = { ...memory.session, [name]: value };
      refuseOver(sessionLimit(profile), next);
      memory.session = next;
    }),
    removeAsync: (name: string, ...rest: unknown[]) => delivery.call('sessionData.removeAsync', rest, () => {
      const { [name]: _, ...others } = memory.session;
      memory.session = others;
    }),
  };
}

/** The calls of an item that is being written which concern what is kept with it. */
export function memoryParts(memory: ItemMemory, meeting: boolean, profile: ClientProfile, delivery: Delivery): Record<string, unknown> {
  const has = (set: string): boolean => holdsSet(profile.mailbox, set);
  return {
    // Office.AppointmentCompose has no headers.
    ...(has('1.8') && !meeting ? { internetHeaders: headersOf(memory, delivery) } : {}),
    ...(has('1.8') ? { getInitializationContextAsync: (...rest: unknown[]) => delivery.call('getInitializationContextAsync', rest, () => memory.asked) } : {}),
    ...(has('1.11') ? { sessionData: sessionOf(memory, profile, delivery) } : {}),
  };
}

export const askedEvent = 'olkInitializationContextChanged';
