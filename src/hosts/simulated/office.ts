import type { Mailbox } from '../../item/item';
import { scanHtml } from '../outlook/html-lines';
import { appointmentItem } from './appointment-item';
import type { SimulatedItem } from './composed-parts';
import { Delivery } from './deliver';
import type { Faults } from './faults';
import { askedEvent, memoryParts } from './item-memory';
import { LaunchEvents } from './launch-events';
import type { MailboxState } from './mailbox-state';
import { messageItem } from './message-item';
import { holdsSet, type ClientProfile } from './profiles';

interface NewMessage {
  toRecipients?: (string | { emailAddress: string; displayName: string })[];
  ccRecipients?: NewMessage['toRecipients'];
  subject?: string;
  htmlBody?: string;
}

export interface SimulatedOffice {
  /** As code knows it under `Office`. */
  office: typeof Office;
  delivery: Delivery;
  /** What the add-in answers by itself: on sending, say. */
  events: LaunchEvents;
  /** Puts back what `globalThis.Office` was. */
  remove(): void;
}

function people(list: NewMessage['toRecipients'] = []): Mailbox[] {
  if (list.length > 100) throw new RangeError('The recipients of a new message are limited to 100 a field.');
  return list.map((each) => (typeof each === 'string' ? { name: '', address: each } : { name: each.displayName, address: each.emailAddress }));
}

function keep(state: MailboxState, form: NewMessage): void {
  if ((form.subject ?? '').length > 255) throw new RangeError('The subject of a new message is limited to 255 characters.');
  if ((form.htmlBody ?? '').length > 32 * 1024) throw new RangeError('The body of a new message is limited to 32 KB.');
  const text = scanHtml(form.htmlBody ?? '').lines.map((line) => line.words).join('\n');
  state.keepDraft({ to: people(form.toRecipients), cc: people(form.ccRecipients), subject: form.subject ?? '', text });
}

/** As Office.LocalClientTime; the simulated Outlook goes by the computer's clock. */
function localTime(moment: Date): Record<string, number> {
  return {
    year: moment.getFullYear(), month: moment.getMonth(), date: moment.getDate(), hours: moment.getHours(), minutes: moment.getMinutes(),
    seconds: moment.getSeconds(), milliseconds: moment.getMilliseconds(), timezoneOffset: -moment.getTimezoneOffset(),
  };
}

const enumerations = {
  AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
  CoercionType: { Text: 'text', Html: 'html' },
  EventType: { RecipientsChanged: 'olkRecipientsChanged', AttachmentsChanged: 'olkAttachmentsChanged', AppointmentTimeChanged: 'olkAppointmentTimeChanged', RecurrenceChanged: 'olkRecurrenceChanged', EnhancedLocationsChanged: 'olkEnhancedLocationsChanged', ItemChanged: 'olkItemSelectedChanged', InitializationContextChanged: askedEvent, OfficeThemeChanged: 'officeThemeChanged' },
  HostType: { Outlook: 'Outlook', Word: 'Word' },
  PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac', iOS: 'iOS', Android: 'Android', Universal: 'Universal' },
  MailboxEnums: {
    AttachmentType: { File: 'file', Item: 'item', Cloud: 'cloud' },
    AttachmentContentFormat: { Base64: 'base64', Url: 'url', Eml: 'eml', ICalendar: 'iCalendar' },
    ItemType: { Message: 'message', Appointment: 'appointment' },
  },
};

/**
 * Puts a simulated Office under `globalThis.Office`, so that the add-in's own code runs on it unchanged.
 * It answers later and by callback, as Office does, and only with what `profile` has.
 */
export function installOffice(state: MailboxState, profile: ClientProfile, faults: Faults): SimulatedOffice {
  const has = (set: string): boolean => holdsSet(profile.mailbox, set);
  const delivery = new Delivery(profile, faults);
  const settings = state.memory.mailbox;
  const events = new LaunchEvents(profile);
  let itemChanged: ((event: unknown) => void) | null = null;
  const compose = (): SimulatedItem => {
    const composed = (state.current.meeting ? appointmentItem : messageItem)({ state, profile, faults, delivery });
    Object.assign(composed.item, memoryParts(state.memory, state.current.meeting !== null, profile, delivery));
    return composed;
  };
  let shown = compose();

  const mailbox: Record<string, unknown> = {
    diagnostics: { hostName: profile.hostName, hostVersion: profile.hostVersion },
    convertToLocalClientTime: (moment: Date) => localTime(moment),
    userProfile: { displayName: state.user.name, emailAddress: state.user.address, timeZone: 'GMT Standard Time', accountType: 'office365' },
    get item() {
      return shown.item;
    },
    ...(has('1.5') ? {
      addHandlerAsync: (_event: string, handler: (event: unknown) => void, ...rest: unknown[]) => delivery.call('mailbox.addHandlerAsync', rest, () => {
        itemChanged = handler;
      }),
      removeHandlerAsync: (_event: string, ...rest: unknown[]) => delivery.call('mailbox.removeHandlerAsync', rest, () => {
        itemChanged = null;
      }),
    } : {}),
    ...(profile.draftsWhileWriting ? { displayNewMessageForm: (form: NewMessage) => keep(state, form) } : {}),
    ...(profile.draftsWhileWriting && has('1.9') ? {
      displayNewMessageFormAsync: (form: NewMessage, ...rest: unknown[]) => delivery.call('displayNewMessageFormAsync', rest, () => keep(state, form)),
    } : {}),
  };

  const office = {
    ...enumerations,
    onReady: (callback?: (info: { host: string; platform: string }) => unknown) =>
      Promise.resolve({ host: 'Outlook', platform: profile.platform }).then(async (info) => {
        await callback?.(info);
        return info;
      }),
    actions: { associate: events.associate },
    context: {
      host: 'Outlook', platform: profile.platform,
      diagnostics: { host: 'Outlook', platform: profile.platform, version: profile.hostVersion },
      displayLanguage: 'en-GB', contentLanguage: 'en-GB',
      officeTheme: { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000', controlBackgroundColor: '#FFFFFF', controlForegroundColor: '#000000' },
      requirements: { isSetSupported: (name: string, version = '1.1') => name === 'Mailbox' && has(String(version)) },
      roamingSettings: {
        get: (name: string) => settings.get(name),
        set: (name: string, value: unknown) => void settings.set(name, value),
        remove: (name: string) => void settings.delete(name),
        saveAsync: (...rest: unknown[]) => delivery.call('roamingSettings.saveAsync', rest, () => undefined),
      },
      ui: { messageParent: () => undefined, closeContainer: () => undefined },
      mailbox,
    },
  } as unknown as typeof Office;

  const unsubscribe = state.subscribe((part) => {
    events.changed(part, state);
    if (part !== 'opened') return;
    shown.leave();
    shown = compose();
    const handler = itemChanged;
    if (handler) setTimeout(() => handler({ type: 'olkItemSelectedChanged' }), 1);
  });

  const page = globalThis as unknown as { Office?: typeof Office };
  const earlier = page.Office;
  page.Office = office;
  return {
    office,
    delivery,
    events,
    remove: () => {
      unsubscribe();
      shown.leave();
      if (earlier) page.Office = earlier;
      else delete page.Office;
    },
  };
}
