import type { Item } from '../item/item';
import type { Directory, Person } from '../directory/directory';
import type { Reading } from '../language/reading';
import { signatureLines } from '../language/body';
import type { WriterRole } from './parameters';

/** Whom the item speaks for: who sends it, and over whose name it goes out. */
export interface Writer {
  role: WriterRole | 'unknown';
  /** Whoever operates the keyboard: Sender where given, else From. */
  person: Person | null;
  /** From, where it is a person other than the sender. */
  onBehalfOf: Person | null;
  /** The person named in the sign-off or signature, where the directory knows them. */
  signedBy: Person | null;
  /** In whose name it goes out: the signatory, else From, else the sender. */
  inNameOf: Person | null;
}

function roleOf(person: Person | null): WriterRole | 'unknown' {
  if (!person) return 'unknown';
  if (person.kind === 'member') return 'member';
  if (person.kind === 'officer') return person.officer?.post === 'political-assistant' ? 'political-assistant' : 'officer';
  if (person.kind === 'council') return 'officer';
  return 'unknown';
}

function signatory(item: Item, reading: Reading, directory: Directory): Person | null {
  const span = reading.body.signOff ?? reading.body.signature;
  if (!span) return null;
  const from = item.from ? directory.who(item.from) : null;
  for (const line of signatureLines(item.text, span).slice(0, 6)) {
    // "Morwenna" at the foot of her own message is she, however many share the forename.
    if (from && from.name.toLowerCase().split(' ')[0] === line.trim().toLowerCase()) return from;
    const comma = line.search(/[,|\u2013\u2014]| -/);
    const person = directory.byName(line) ?? (comma > 0 ? directory.byName(line.slice(0, comma)) : null);
    if (person && (person.kind === 'member' || person.kind === 'officer')) return person;
  }
  return null;
}

/** Works out who writes and in whose name, from the headers, the sign-off and what the caller says. */
export function writerOf(item: Item, reading: Reading, directory: Directory, as?: WriterRole): Writer {
  const from = item.from ? directory.who(item.from) : null;
  const sender = item.sender ? directory.who(item.sender) : null;
  const signedBy = signatory(item, reading, directory);
  const person = sender ?? from ?? signedBy;
  const onBehalfOf = sender && from && sender.address !== from.address ? from : null;
  const inNameOf = signedBy ?? from ?? sender;
  const known = roleOf(person ?? inNameOf);
  // A political assistant is an officer: the directory tells which, and the caller need not.
  return { role: as === 'officer' && known === 'political-assistant' ? known : as ?? known, person, onBehalfOf, signedBy, inNameOf };
}
