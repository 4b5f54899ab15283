import type { Edit } from '../../src/engine/finding';
import type { StateMessage } from '../../src/hosts/simulated/mailbox-state';
import type { Item } from '../../src/item/item';
import { hartley, letter, patel, shah, webb } from './contract-people';

/** A message or a meeting, as the contract needs it: the same promises hold for both. */
export interface Form {
  it: 'message' | 'meeting';
  /** What is open when nothing else is said: Colin Patel to Ruth Hartley, with Tom Webb beside her. */
  start: Partial<StateMessage>;
  /** What the whole item reads as. */
  reads: Partial<Item>;
  /** One remedy's edits, one of each kind that the form takes. */
  edits: Edit[];
  /** People and subject once they are made. */
  edited: Pick<Item, 'to' | 'cc' | 'bcc' | 'subject'>;
  /** How the Office API calls the fields. */
  calls: { from: string; to: string; cc: string };
  /** Calls of which each, failing, leaves nothing changed in the end. */
  writes: string[];
  /** What is said where a call fails that reads. */
  unread: [call: string, sentence: string][];
  /** How the fields are called in sentences. */
  names: { to: string; people: string };
  /** The text of a change by hand that keeps it all the same otherwise. */
  other: Partial<StateMessage>;
}

export const messageForm: Form = {
  it: 'message',
  start: letter,
  reads: { kind: 'message', from: patel, to: [hartley], cc: [webb], bcc: [shah], subject: 'Bins on Brook Street' },
  edits: [
    { do: 'remove-recipient', field: 'bcc', address: shah.address.toUpperCase() },
    { do: 'add-recipient', field: 'cc', mailbox: shah },
    { do: 'set-subject', text: 'Bins on Brook Street (Harraby South)' },
    { do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' },
    { do: 'replace-text', find: 'You must send the crew today.', text: 'Could you send the crew today?' },
  ],
  edited: { to: [hartley], cc: [webb, shah], bcc: [], subject: 'Bins on Brook Street (Harraby South)' },
  calls: { from: 'from', to: 'to', cc: 'cc' },
  writes: ['bcc.setAsync', 'cc.addAsync', 'subject.setAsync', 'body.setAsync', 'bcc.getAsync', 'body.getAsync'],
  unread: [
    ['from.getAsync', 'The From field could not be read.'],
    ['to.getAsync', 'The To field could not be read.'],
    ['bcc.getAsync', 'The Bcc field could not be read.'],
    ['subject.getAsync', 'The subject could not be read.'],
    ['body.getAsync', 'The text of the message could not be read.'],
    ['getAttachmentsAsync', 'The attachments could not be listed.'],
    ['getAttachmentContentAsync', 'The picture crest.png could not be looked into.'],
  ],
  names: { to: 'To', people: 'recipients' },
  other: { ...letter, subject: 'Another' },
};

/** The same people and words as an invitation; an invitation hides nobody. */
const gathering: Partial<StateMessage> = {
  ...letter, bcc: [],
  meeting: { start: '2026-06-12T18:00:00.000Z', end: '2026-06-12T19:30:00.000Z', location: 'Brook Street hall', rooms: [{ name: 'Committee Room B', address: 'room.b@carlisle.example' }], repeats: 'no' },
};

export const meetingForm: Form = {
  it: 'meeting',
  start: gathering,
  reads: { kind: 'meeting', from: patel, to: [hartley], cc: [webb], bcc: [], subject: 'Bins on Brook Street' },
  edits: [
    { do: 'remove-recipient', field: 'cc', address: webb.address.toUpperCase() },
    { do: 'add-recipient', field: 'to', mailbox: shah },
    { do: 'set-subject', text: 'Bins on Brook Street (Harraby South)' },
    { do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' },
    { do: 'replace-text', find: 'You must send the crew today.', text: 'Could you send the crew today?' },
  ],
  edited: { to: [hartley, shah], cc: [], bcc: [], subject: 'Bins on Brook Street (Harraby South)' },
  calls: { from: 'organizer', to: 'requiredAttendees', cc: 'optionalAttendees' },
  writes: ['optionalAttendees.setAsync', 'requiredAttendees.addAsync', 'subject.setAsync', 'body.setAsync', 'requiredAttendees.getAsync', 'body.getAsync'],
  unread: [
    ['organizer.getAsync', 'The organiser could not be read.'],
    ['requiredAttendees.getAsync', 'The Required field could not be read.'],
    ['start.getAsync', 'When the meeting begins could not be read.'],
    ['end.getAsync', 'When the meeting ends could not be read.'],
    ['recurrence.getAsync', 'Whether the meeting repeats could not be read.'],
    ['subject.getAsync', 'The subject could not be read.'],
    ['body.getAsync', 'The text of the meeting could not be read.'],
    ['getAttachmentsAsync', 'The attachments could not be listed.'],
    ['getAttachmentContentAsync', 'The picture crest.png could not be looked into.'],
  ],
  names: { to: 'Required', people: 'attendees' },
  other: { ...gathering, subject: 'Another' },
};
