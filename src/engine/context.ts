import type { Item, Mailbox, RecipientField } from '../item/item';
import { recipientFields } from '../item/item';
import type { Directory, Person } from '../directory/directory';
import type { Reading, ReadMessage, ReadSentence } from '../language/reading';
import { plainSpacesWithin } from '../language/line-breaks';
import { readText } from '../language/reading';
import { writerOf, type Writer } from './writer';
import type { Parameters, WriterRole } from './parameters';
import type { Rulebook } from './rulebook';
import type { Settlement } from './finding';

/** What a check is told beside the item itself. */
export interface Facts {
  directory: Directory;
  /** The day of the check, YYYY-MM-DD. */
  date: string;
  /** Who is composing, where the person or the caller says so. */
  as?: WriterRole;
  /** What the person stated about this item before. */
  settlements?: Settlement[];
  /** The rulebook's checks of care are made too: where somebody is about to send. */
  care?: boolean;
}

export interface Recipient {
  field: RecipientField;
  mailbox: Mailbox;
  person: Person;
}

/** An earlier message of the thread with its people looked up. */
export interface ThreadMessage extends ReadMessage {
  author: Person | null;
  recipients: Person[];
  date: string;
}

/** Everything a rule may look at. Built once an item and shared by all rules. */
export interface Situation {
  item: Item;
  reading: Reading;
  /** The writer's own sentences. */
  own: ReadSentence[];
  directory: Directory;
  rulebook: Rulebook;
  date: string;
  writer: Writer;
  recipients: Recipient[];
  /** Earlier messages, newest first: quoted ones, then attached ones. */
  thread: ThreadMessage[];
}

/** A situation under one provision. */
export interface Context extends Situation {
  paragraph: string;
  with: Parameters;
}

function threadOf(item: Item, reading: Reading, directory: Directory): ThreadMessage[] {
  const quoted = reading.earlier.map((earlier) => ({
    ...earlier,
    author: earlier.message.from ? directory.who(earlier.message.from) : null,
    recipients: [...earlier.message.to, ...earlier.message.cc].map((name) => directory.who(name)),
    date: earlier.message.date,
  }));
  const attached: ThreadMessage[] = [];
  for (const message of item.attached) {
    const inner = readText(message.text);
    attached.push({
      message: {
        from: message.from, to: message.to, cc: message.cc, subject: message.subject, date: message.date,
        span: { start: 0, end: 0 }, own: { start: 0, end: 0 }, signature: null,
        text: message.text, ownParts: [], depth: 1, style: 'forward',
      },
      sentences: inner.own,
      author: message.from ? directory.who(message.from) : null,
      recipients: [...message.to, ...message.cc].map((mailbox) => directory.who(mailbox)),
      date: message.date,
    });
  }
  return [...quoted, ...attached];
}

interface Known {
  text: string;
  /** Everything else that the item says, as JSON: whoever handed the item over may go on to change it. */
  rest: string;
  facts: Facts;
  situation: Situation;
}

/** The situations looked at last: a person who waits, or is asked again at sending, has changed nothing. */
let latest: Known[] = [];
const mostKept = 4;

/**
 * Reads the item and looks up everyone in it. An item that says the same as one read just before, for the same
 * rulebook and people, is that situation again, with all that was read of it; documents are always read anew.
 */
export function situationOf(item: Item, rulebook: Rulebook, facts: Facts): Situation {
  if (item.document || item.baseline || item.seals) return readSituation(item, rulebook, facts);
  const rest = JSON.stringify({ ...item, text: '' });
  let known = latest.filter((each) => each.text === item.text && each.rest === rest && each.situation.rulebook === rulebook
    && each.facts.directory === facts.directory && each.facts.date === facts.date && each.facts.as === facts.as)[0];
  if (!known) latest = [(known = { text: item.text, rest, facts, situation: readSituation({ ...(JSON.parse(rest) as Item), text: item.text }, rulebook, facts) })].concat(latest.slice(0, mostKept - 1));
  return known.situation;
}

function readSituation(given: Item, rulebook: Rulebook, facts: Facts): Situation {
  const text = plainSpacesWithin(given.text);
  const item = text === given.text ? given : { ...given, text };
  const reading = readText(item.text);
  const { directory } = facts;
  const recipients: Recipient[] = [];
  for (const field of recipientFields) {
    for (const mailbox of item[field]) recipients.push({ field, mailbox, person: directory.who(mailbox) });
  }
  const thread = threadOf(item, reading, directory);
  return {
    item, reading, own: reading.own, directory, rulebook, date: facts.date,
    writer: writerOf(item, reading, directory, facts.as), recipients, thread,
  };
}
