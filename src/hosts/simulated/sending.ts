import type { SendOptions } from '../../sending/answer';
import type { EventName } from '../../sending/event-names';
import { paneCommands } from '../../sending/event-names';
import type { LaunchEvents } from './launch-events';
import { holdsSet, type ClientProfile } from './profiles';

/** The SendMode that a manifest declares. */
export type SendMode = 'PromptUser' | 'SoftBlock' | 'Block';

export interface DialogButton {
  label: string;
  does: 'send' | 'stay' | 'open';
}

/** What Outlook shows instead of sending. */
export interface SendDialog {
  /** `slow`: the add-in has not answered within five seconds. */
  why: 'findings' | 'slow';
  text: string;
  /** The text is Markdown. */
  markdown: boolean;
  buttons: DialogButton[];
  /** What the pane is handed when a button opens it. */
  context: string;
}

export type SendStep = { sent: true } | { sent: false; dialog: SendDialog };

/** Milliseconds after which Outlook shows a dialog of its own. */
export const outlookPatience = 5000;

/** What the clients' own buttons say. */
export const buttonWords = { send: 'Send Anyway', action: 'Take Action', stay: 'Don’t Send' };

const slowText = 'Fair Copy is taking longer than expected.';

/** From version 2412 of classic Outlook, which is where Mailbox 1.15 came with it; Outlook on Mac has the older dialog. */
function hasActionButton({ platform, mailbox }: ClientProfile): boolean {
  return platform !== 'Mac' && holdsSet(mailbox, '1.15');
}

function isKnown(command: string | undefined): boolean {
  return (Object.keys(paneCommands) as (keyof typeof paneCommands)[]).some((each) => paneCommands[each] === command);
}

/** The buttons of each client: documented with SmartAlertsEventCompletedOptions.cancelLabel and commandId. */
function buttonsOf(profile: ClientProfile, mode: SendMode, options: SendOptions): DialogButton[] {
  // An unknown command makes a button that only keeps the message back.
  const opens = isKnown(options.commandId) ? 'open' as const : 'stay' as const;
  const send: DialogButton[] = mode === 'PromptUser' ? [{ label: buttonWords.send, does: 'send' }] : [];
  if (hasActionButton(profile)) {
    const action: DialogButton[] = options.commandId ? [{ label: options.cancelLabel ?? buttonWords.action, does: opens }] : [];
    return [...action, ...send, { label: buttonWords.stay, does: 'stay' }];
  }
  return [...send, options.commandId ? { label: options.cancelLabel ?? buttonWords.stay, does: opens } : { label: buttonWords.stay, does: 'stay' }];
}

/** The dialog for what the add-in has completed the event with; null where the item goes. */
export function dialogOf(profile: ClientProfile, declared: SendMode, options: SendOptions): SendDialog | null {
  if (options.allowEvent) return null;
  const mode = options.sendModeOverride === 'promptUser' ? 'PromptUser' : declared;
  const markdown = options.errorMessageMarkdown !== undefined;
  return {
    why: 'findings', markdown, text: options.errorMessageMarkdown ?? options.errorMessage ?? '',
    buttons: buttonsOf(profile, mode, options), context: options.contextData ?? '',
  };
}

/** What a client shows while an add-in does not answer. */
export function slowDialog(declared: SendMode): SendDialog {
  const send: DialogButton[] = declared === 'PromptUser' ? [{ label: buttonWords.send, does: 'send' }] : [];
  return { why: 'slow', text: slowText, markdown: false, buttons: [...send, { label: buttonWords.stay, does: 'stay' }], context: '' };
}

/**
 * Somebody presses Send. A client without the event sends, and so does one whose add-in is not there, but where
 * the manifest declares Block.
 * @param patience milliseconds until Outlook's own dialog
 */
export async function pressSend(events: LaunchEvents, profile: ClientProfile, declared: SendMode, meeting: boolean, patience = outlookPatience): Promise<SendStep> {
  const event: EventName = meeting ? 'OnAppointmentSend' : 'OnMessageSend';
  if (!events.knows(event)) return { sent: true };
  if (!events.answers(event)) {
    return declared === 'Block' ? { sent: false, dialog: slowDialog(declared) } : { sent: true };
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patience);
  });
  const options = await Promise.race([events.fire(event), late]);
  clearTimeout(timer);
  const dialog = options ? dialogOf(profile, declared, options) : slowDialog(declared);
  return dialog ? { sent: false, dialog } : { sent: true };
}
