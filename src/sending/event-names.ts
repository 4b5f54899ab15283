/**
 * Which function of launchevent.js answers which event of Outlook. The manifests name both; launchevent.js
 * associates every function here and no other.
 */
export const eventFunctions = {
  OnMessageSend: 'onMessageSend',
  OnAppointmentSend: 'onAppointmentSend',
  OnMessageRecipientsChanged: 'onItemChanged',
  OnMessageFromChanged: 'onItemChanged',
  OnMessageAttachmentsChanged: 'onItemChanged',
  OnAppointmentAttendeesChanged: 'onItemChanged',
  OnAppointmentTimeChanged: 'onItemChanged',
  OnAppointmentFromChanged: 'onItemChanged',
  OnAppointmentAttachmentsChanged: 'onItemChanged',
} as const;

export type EventName = keyof typeof eventFunctions;
export type FunctionName = (typeof eventFunctions)[EventName];

/** The requirement set of Mailbox that each event came with. */
export const eventSets: Record<EventName, string> = {
  OnMessageSend: '1.12',
  OnAppointmentSend: '1.12',
  OnMessageRecipientsChanged: '1.11',
  OnMessageFromChanged: '1.13',
  OnMessageAttachmentsChanged: '1.11',
  OnAppointmentAttendeesChanged: '1.11',
  OnAppointmentTimeChanged: '1.11',
  OnAppointmentFromChanged: '1.13',
  OnAppointmentAttachmentsChanged: '1.11',
};

/** The manifest's buttons that open the pane: the dialog on sending names one, and an unknown name does nothing. */
export const paneCommands = { message: 'FairCopy.Compose.Open', appointment: 'FairCopy.Organizer.Open' } as const;
