import { longestAlert, longestLabel } from '../../sending/alert-words';
import type { SendOptions } from '../../sending/answer';
import { eventFunctions, eventSets, type EventName } from '../../sending/event-names';
import type { MailboxState, StatePart } from './mailbox-state';
import { holdsSet, type ClientProfile } from './profiles';

type Launched = (event: { completed(options?: SendOptions): void }) => void;

/** What an option of event.completed needs; a client without the set passes it over. */
const optionSets: [keyof SendOptions, string][] = [
  ['cancelLabel', '1.14'], ['commandId', '1.14'], ['contextData', '1.14'], ['sendModeOverride', '1.14'], ['errorMessageMarkdown', '1.15'],
];

/** Which events a changed part sets off, by whether a meeting is open. */
const changes: Partial<Record<StatePart, { message?: EventName; meeting?: EventName }>> = {
  to: { message: 'OnMessageRecipientsChanged', meeting: 'OnAppointmentAttendeesChanged' },
  cc: { message: 'OnMessageRecipientsChanged', meeting: 'OnAppointmentAttendeesChanged' },
  bcc: { message: 'OnMessageRecipientsChanged' },
  from: { message: 'OnMessageFromChanged', meeting: 'OnAppointmentFromChanged' },
  attachments: { message: 'OnMessageAttachmentsChanged', meeting: 'OnAppointmentAttachmentsChanged' },
  meeting: { meeting: 'OnAppointmentTimeChanged' },
};

/** The functions that an add-in has associated with events, and the events that set them off. */
export class LaunchEvents {
  private readonly functions = new Map<string, Launched>();
  /** What an add-in did against the documented limits, a sentence each. */
  readonly broken: string[] = [];

  constructor(private readonly profile: ClientProfile) {}

  readonly associate = (name: string, launched: Launched): void => {
    this.functions.set(name, launched);
  };

  /** Whether the client has the event at all. */
  knows(event: EventName): boolean {
    return holdsSet(this.profile.mailbox, eventSets[event]);
  }

  /** Whether the add-in has answered for the event. */
  answers(event: EventName): boolean {
    return this.functions.has(eventFunctions[event]);
  }

  /** Sets the event off; resolves with what the add-in completes it with, which may be never. */
  fire(event: EventName): Promise<SendOptions> {
    const launched = this.functions.get(eventFunctions[event]);
    if (!launched || !this.knows(event)) return Promise.resolve({ allowEvent: true });
    return new Promise((resolve) => {
      let completed = false;
      launched({
        completed: (options = { allowEvent: true }) => {
          if (completed) this.broken.push(`${event} was completed twice.`);
          completed = true;
          resolve(this.accepted(options));
        },
      });
    });
  }

  /** Sets off what follows from a change of the open item. */
  changed(part: StatePart, state: MailboxState): void {
    const event = changes[part]?.[state.current.meeting ? 'meeting' : 'message'];
    if (event && this.knows(event)) setTimeout(() => void this.fire(event), 1);
  }

  private accepted(given: SendOptions): SendOptions {
    for (const name of ['errorMessage', 'errorMessageMarkdown'] as const) {
      if ((given[name] ?? '').length > longestAlert) this.broken.push(`${name} has more than ${longestAlert} characters.`);
    }
    if ((given.cancelLabel ?? '').length > longestLabel) this.broken.push(`cancelLabel has more than ${longestLabel} characters.`);
    const taken = { ...given };
    for (const [name, set] of optionSets) if (!holdsSet(this.profile.mailbox, set)) delete taken[name];
    // Documented: without a command the data for it is passed over.
    if (!taken.commandId) delete taken.contextData;
    return taken;
  }
}
