/** An event that Outlook raises while something is being written or sent, and what answers it. */
export interface LaunchEvent {
  /** Its name in manifest.xml. */
  event: string;
  /** Its name in the unified manifest; null where that manifest's clients do not raise it. */
  unified: string | null;
  /** The name that the event script gives to Office.actions.associate. */
  functionName: string;
  /** What Outlook does while the check finds something; for sending alone. */
  sendMode: 'PromptUser' | null;
}

const changed = 'onItemChanged';

/**
 * The events that Fair Copy answers. Sending prompts and never blocks: where the add-in cannot be reached, the
 * message goes. The others let the check be done before anybody presses Send.
 * Source: "Activate add-ins with events", learn.microsoft.com, 16 March 2026.
 */
export const launchEvents: LaunchEvent[] = [
  { event: 'OnMessageSend', unified: 'messageSending', functionName: 'onMessageSend', sendMode: 'PromptUser' },
  { event: 'OnAppointmentSend', unified: 'appointmentSending', functionName: 'onAppointmentSend', sendMode: 'PromptUser' },
  { event: 'OnMessageRecipientsChanged', unified: 'messageRecipientsChanged', functionName: changed, sendMode: null },
  { event: 'OnMessageFromChanged', unified: 'messageFromChanged', functionName: changed, sendMode: null },
  { event: 'OnMessageAttachmentsChanged', unified: 'messageAttachmentsChanged', functionName: changed, sendMode: null },
  { event: 'OnAppointmentAttendeesChanged', unified: 'appointmentAttendeesChanged', functionName: changed, sendMode: null },
  // Outlook on Mac alone raises this one, and it takes no unified manifest.
  { event: 'OnAppointmentFromChanged', unified: null, functionName: changed, sendMode: null },
  { event: 'OnAppointmentAttachmentsChanged', unified: 'appointmentAttachmentsChanged', functionName: changed, sendMode: null },
];
