import { eventFunctions, type EventName, type FunctionName } from '../src/sending/event-names';
import type { ManifestPlace } from './manifest-source';

/** An event that Outlook raises while something is being written or sent, and what answers it. */
export interface LaunchEvent {
  /** Its name in manifest.xml. */
  event: EventName;
  /** Its name in the unified manifest; null where that manifest's clients do not raise it. */
  unified: string | null;
  /** The name that the event script gives to Office.actions.associate. */
  functionName: FunctionName;
  /** What Outlook does while the check finds something; for sending alone. */
  sendMode: ManifestPlace['sendMode'] | null;
}

/** Source: "Activate add-ins with events", learn.microsoft.com, 16 March 2026. */
const unifiedNames: Record<EventName, string | null> = {
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnMessageFromChanged: 'messageFromChanged',
  OnMessageAttachmentsChanged: 'messageAttachmentsChanged',
  OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
  OnAppointmentTimeChanged: 'appointmentTimeChanged',
  // Outlook on Mac alone raises this one, and it takes no unified manifest.
  OnAppointmentFromChanged: null,
  OnAppointmentAttachmentsChanged: 'appointmentAttachmentsChanged',
};

/** The events that the event script answers, as the manifests of one place name them. */
export function launchEvents({ sendMode }: Pick<ManifestPlace, 'sendMode'>): LaunchEvent[] {
  return (Object.keys(eventFunctions) as EventName[]).map((event) => ({
    event, unified: unifiedNames[event], functionName: eventFunctions[event], sendMode: /Send$/.test(event) ? sendMode : null,
  }));
}
