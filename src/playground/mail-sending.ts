import { pressSend, type DialogButton, type SendDialog } from '../hosts/simulated/sending';
import { recordHeader } from '../sending/record';
import { defaultSendSettings, manifestSendMode, type SendSettings } from '../sending/settings';
import { holdsSet } from '../hosts/simulated/profiles';
import type { Simulation } from './simulation';

/** What a council may ask for on sending, as the drawer lists it. */
export const sendPolicies = {
  tell: defaultSendSettings,
  reason: { prompt: ['review'], reason: ['breach'], hold: [] },
  hold: { prompt: ['review'], reason: [], hold: ['breach'] },
} satisfies Record<string, SendSettings>;
export type SendPolicy = keyof typeof sendPolicies;

/** A message that has gone, with what it carries. */
export interface SentMessage {
  subject: string;
  /** The value of the header with what was settled, or ''. */
  record: string;
}

/** Milliseconds to wait for the frame in which the add-in's part for sending runs: a browser may be slow to open it. */
const frameTime = 20_000;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

/** The simulated Outlook's Send button: runs the add-in's own code and shows what that client would. */
export class MailSending {
  policy: SendPolicy = 'tell';
  /** Whether the add-in's part for sending is loaded at all. */
  loaded = true;
  busy = false;
  dialog: SendDialog | null = null;
  readonly sent: SentMessage[] = [];

  constructor(private readonly simulation: Simulation, private readonly changed: () => void) {}

  set(parts: Partial<Pick<MailSending, 'policy' | 'loaded'>>): void {
    Object.assign(this, parts);
    this.changed();
  }

  get settings(): SendSettings {
    return sendPolicies[this.policy];
  }

  async press(): Promise<void> {
    const { events, profile, state } = this.simulation;
    if (this.busy || !events) return;
    const { opened } = state;
    this.busy = true;
    this.dialog = null;
    this.changed();
    const event = state.current.meeting ? 'OnAppointmentSend' : 'OnMessageSend';
    for (let waited = 0; this.loaded && events.knows(event) && !events.answers(event) && waited < frameTime; waited += 50) await pause(50);
    const step = await pressSend(events, profile, manifestSendMode(this.settings), state.current.meeting !== null);
    this.busy = false;
    // Another message was opened meanwhile: there is nothing left to send.
    if (state.opened === opened) {
      if (step.sent) this.go();
      else this.dialog = step.dialog;
    }
    this.changed();
  }

  /** A button of the dialog; Escape is `stay`. */
  choose(does: DialogButton['does']): void {
    const context = this.dialog?.context ?? '';
    this.dialog = null;
    if (does === 'send') this.go();
    if (does === 'open') {
      this.simulation.state.ask(context);
      // A client without the event opens the pane anew.
      if (!holdsSet(this.simulation.profile.mailbox, '1.15')) this.simulation.reopenPane();
    }
    this.changed();
  }

  private go(): void {
    const { state } = this.simulation;
    this.sent.unshift({ subject: state.current.subject, record: state.memory.headers[recordHeader] ?? '' });
    this.simulation.openNew();
  }
}
