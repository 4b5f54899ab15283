import { Faults } from '../hosts/simulated/faults';
import { emptyMeeting, MailboxState, type StateMessage, type StatePart } from '../hosts/simulated/mailbox-state';
import { installOffice, type SimulatedOffice } from '../hosts/simulated/office';
import { profiles, type ClientProfile } from '../hosts/simulated/profiles';
import type { LaunchEvents } from '../hosts/simulated/launch-events';
import type { ThemeName } from '../pane/theme';
import { MailSending } from './mail-sending';

/** What Office tells an add-in of its colours. */
export const colours: Record<ThemeName, { bodyBackgroundColor: string; bodyForegroundColor: string }> = {
  light: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' },
  dark: { bodyBackgroundColor: '#1F1F1F', bodyForegroundColor: '#FFFFFF' },
  contrast: { bodyBackgroundColor: '#000000', bodyForegroundColor: '#FFFFFF' },
};

type Handler = (event: { type: string; officeTheme: unknown }) => void;

/** The simulated Outlook of this page: one mailbox, a client that can be changed, and faults to switch on. */
export class Simulation {
  readonly state = new MailboxState();
  readonly faults = new Faults();
  /** Grows when the pane has to be opened anew: another client or another message. */
  turn = 1;
  profile: ClientProfile = profiles[0] as ClientProfile;
  opensDrafts = false;
  readonly sending = new MailSending(this, () => this.tell());
  private installed: SimulatedOffice | null = null;
  private theme: ThemeName = 'light';
  private onTheme: Handler | null = null;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.state.subscribe((_part: StatePart) => this.tell());
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes whenever anything about the simulation does. */
  readonly current = (): number => this.version;

  /** What the add-in answers by itself; null while no Outlook is on the page. */
  get events(): LaunchEvents | null {
    return this.installed?.events ?? null;
  }

  /** As where a client opens the pane anew. */
  reopenPane(): void {
    this.turn++;
    this.tell();
  }

  private tell(): void {
    this.version++;
    this.listeners.forEach((listener) => listener());
  }

  /** Puts the chosen client's Office on the page and opens the pane anew. */
  install(profile = this.profile, opensDrafts = this.opensDrafts): void {
    this.installed?.remove();
    this.profile = profile;
    this.opensDrafts = opensDrafts;
    this.onTheme = null;
    this.installed = installOffice(this.state, { ...profile, draftsWhileWriting: opensDrafts }, this.faults);
    const { context, EventType } = this.installed.office;
    const { mailbox } = context;
    const others = mailbox.addHandlerAsync;
    mailbox.addHandlerAsync = ((event: unknown, handler: Handler, ...rest: unknown[]) => {
      if (String(event) === String(EventType.OfficeThemeChanged)) this.onTheme = handler;
      else (others as (...all: unknown[]) => void).call(mailbox, event, handler, ...rest);
    }) as typeof mailbox.addHandlerAsync;
    Object.assign(context.officeTheme, colours[this.theme]);
    this.turn++;
    this.tell();
  }

  /** Opens another message and the pane with it. */
  open(message: Partial<StateMessage>): void {
    // First out with the old pane's Office: its handlers belong to a frame that is about to close.
    this.installed?.remove();
    this.installed = null;
    this.state.open(message);
    this.install();
  }

  /** Opens a new message or a new meeting, whichever is open now or as `meeting` says. */
  openNew(meeting = this.state.current.meeting !== null): void {
    this.open(meeting ? { meeting: emptyMeeting() } : {});
  }

  setTheme(theme: ThemeName): void {
    this.theme = theme;
    const officeTheme = this.installed?.office.context.officeTheme;
    if (!officeTheme) return;
    Object.assign(officeTheme, colours[theme]);
    const { onTheme } = this;
    if (onTheme) setTimeout(() => onTheme({ type: 'officeThemeChanged', officeTheme: { ...officeTheme } }), 1);
  }

  /** Switches the named faults on and all others off. */
  setFaults(named: FaultName[]): void {
    this.faults.clear();
    named.forEach((name) => faultSwitches[name].set(this.faults));
  }
}

/** What can be made to go wrong, as the drawer lists it. */
export const faultSwitches = {
  silent: { label: 'Outlook stops answering', set: (faults: Faults) => faults.silence('*') },
  slow: { label: 'Every answer takes 3 seconds', set: (faults: Faults) => faults.delay('*', 3000) },
  unread: { label: 'The text cannot be read', set: (faults: Faults) => faults.fail('body.getAsync') },
  late: { label: 'The text arrives 5 seconds late', set: (faults: Faults) => (faults.staleBody = 5000) },
  unreadTime: { label: 'The time and place of a meeting cannot be read', set: (faults: Faults) => ['start', 'end', 'location', 'enhancedLocation'].forEach((call) => faults.fail(`${call}.getAsync`)) },
  fixedText: { label: 'The text cannot be changed', set: (faults: Faults) => faults.refuse('body.setAsync') },
  fixedPeople: {
    label: 'Recipients cannot be changed',
    set: (faults: Faults) => ['to', 'cc', 'bcc', 'requiredAttendees', 'optionalAttendees'].forEach((field) => ['setAsync', 'addAsync'].forEach((call) => faults.refuse(`${field}.${call}`))),
  },
};
export type FaultName = keyof typeof faultSwitches;
