import type { Confirmation, Seal, SealedSection } from '../item/seal';
import type { WordDocument } from '../item/word-document';
import { digestOf } from '../readers/digest';
import { cryptography, fingerprintOf, fits, isPublicKey } from './public-key';
import { receiptOf } from './receipt';
import { SealFault } from './seal-fault';
import { mostSealBytes, readSealXml, writeSealXml, type SealRecord } from './seal-xml';
import { signedBytes } from './signed-bytes';
import { writable } from './xml-characters';

/** A key that signs, on this device or in a file. */
export interface Signer {
  /** SubjectPublicKeyInfo of the P-256 key, uncompressed. */
  publicKey(): Promise<Uint8Array>;
  /** ECDSA with SHA-256: r and s, 32 bytes each. */
  sign(bytes: Uint8Array): Promise<Uint8Array>;
}

/** One judgement section as the document has it. */
export type JudgementSection = Pick<SealedSection, 'heading' | 'number' | 'text'>;

export interface ToSeal {
  author: string;
  /** ISO 8601, with its zone. */
  at: string;
  sections: JudgementSection[];
  confirmations: Confirmation[];
}

export interface SealsRead {
  /** Oldest first, each once. */
  seals: Seal[];
  /** One sentence for each part that may be a seal and could not be read. */
  unread: string[];
}

/** Characters of a name, and of what is quoted from a seal that may be anybody's. */
const mostAuthor = 200;

function digestOfText(text: string): Promise<string> {
  return digestOf(new TextEncoder().encode(text));
}

function isMoment(at: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/.test(at) && !Number.isNaN(Date.parse(at));
}

function oneLine(text: string): string {
  return writable(text).replace(/\s+/g, ' ').trim();
}

/** What a file says, cut to what can be shown, whoever wrote it. */
function shown(text: string): string {
  return oneLine(text).slice(0, mostAuthor);
}

function plainSection({ heading, number, text }: JudgementSection): JudgementSection {
  return { heading: writable(heading), number: writable(number), text: writable(text) };
}

function plainConfirmation({ before, after, by, at }: Confirmation): Confirmation {
  return { before: writable(before), after: writable(after), by: writable(by), at: writable(at) };
}

async function receiptBytes(record: SealRecord): Promise<Uint8Array> {
  return signedBytes({ ...record, key: await fingerprintOf(record.publicKey) });
}

/**
 * Seals the judgement as it stands.
 * @returns the seal as XML, to be kept as one custom XML part of the document
 * @throws SealFault where there is nothing to seal, too much, no name, or a key that cannot sign
 */
export async function makeSeal({ author, at, sections, confirmations }: ToSeal, signer: Signer): Promise<string> {
  cryptography();
  const name = oneLine(author);
  if (name === '') throw new SealFault('A seal needs the name of the author. Give your name.');
  if (name.length > mostAuthor) throw new SealFault(`The author's name is longer than ${mostAuthor} characters. Give a shorter one.`);
  if (Number.isNaN(Date.parse(at))) throw new SealFault(`The time “${at}” is no time that Fair Copy can read.`);
  if (!sections.some((section) => section.text.trim() !== '')) throw new SealFault('The document has no judgement to seal: no recommendations, advice, implications, options or risks were found.');
  const publicKey = await signer.publicKey();
  if (!isPublicKey(publicKey)) throw new SealFault('The key is not of the kind that seals use (P-256). Use a key that Fair Copy made.');
  const sealed = await Promise.all(sections.map(plainSection).map(async (section) => ({ ...section, digest: await digestOfText(section.text) })));
  const unsigned: SealRecord = {
    author: name, at: new Date(at).toISOString(), sections: sealed, confirmations: confirmations.map(plainConfirmation), publicKey, signature: new Uint8Array(),
  };
  const bytes = await receiptBytes(unsigned);
  const signature = await signer.sign(bytes);
  if (!await fits(publicKey, signature, bytes)) throw new SealFault('The key did not sign as it should, so nothing was sealed. Make a new key.');
  const xml = writeSealXml({ ...unsigned, signature });
  if (new TextEncoder().encode(xml).length > mostSealBytes) throw new SealFault(`The judgement is longer than a seal can hold (${mostSealBytes / 1e6} MB).`);
  return xml;
}

async function faultOf(record: SealRecord, bytes: Uint8Array): Promise<string> {
  for (const { heading, text, digest } of record.sections) {
    if (await digestOfText(text) !== digest) return `Inside the seal, the text of ${heading === '' ? 'a section' : `“${shown(heading)}”`} was altered.`;
  }
  if (record.author === '' || record.author.length > mostAuthor) return 'The seal does not name its author.';
  if (!isMoment(record.at)) return 'The seal does not say when it was made.';
  return await fits(record.publicKey, record.signature, bytes) ? '' : 'The seal was altered after it was made: its signature does not fit it.';
}

/** The seal in one XML part, verified; null where the part is other data. */
async function sealOf(xml: string): Promise<Seal | { version: string } | null> {
  const part = readSealXml(xml);
  if (part.kind === 'not-a-seal') return null;
  if (part.kind === 'unknown-version') return { version: part.version };
  if (part.kind === 'broken') {
    const key = part.publicKey && isPublicKey(part.publicKey) ? await fingerprintOf(part.publicKey) : '';
    return { author: shown(part.author), at: shown(part.at), sections: [], confirmations: [], key, receipt: '', intact: false, fault: part.fault };
  }
  const { record } = part;
  const { author, at, sections, confirmations } = record;
  const key = await fingerprintOf(record.publicKey);
  const bytes = await receiptBytes(record);
  const fault = await faultOf(record, bytes);
  const seal = { author, at, sections, confirmations, key, receipt: receiptOf(await digestOf(bytes)) };
  return fault === '' ? { ...seal, intact: true } : { ...seal, author: shown(author), at: shown(at), intact: false, fault };
}

function inOrder(seals: Seal[]): Seal[] {
  const seen = new Set<string>();
  const distinct = seals.filter(({ intact, receipt }) => !intact || (!seen.has(receipt) && seen.add(receipt)));
  // What was made in one millisecond keeps the order of the file: sorting is stable.
  return distinct.sort((left, right) => (left.at === right.at ? 0 : left.at < right.at ? -1 : 1));
}

/**
 * The seals kept in a document, each verified by its digests and signature.
 * @throws SealFault where the device has no cryptography
 */
export async function readSeals(document: Pick<WordDocument, 'customXml'>): Promise<SealsRead> {
  cryptography();
  const seals: Seal[] = [];
  const unread: string[] = [];
  for (const { name, xml } of document.customXml) {
    // More letters than bytes are too many in any case.
    if (xml === '' || xml.length > mostSealBytes) {
      unread.push(`The document keeps data in ${shown(name)} that is larger than a seal, or no text, so Fair Copy did not look for a seal in it.`);
      continue;
    }
    const found = await sealOf(xml);
    if (!found) continue;
    if ('version' in found) unread.push(`The seal in ${shown(name)} has a form that this edition of Fair Copy does not know (${shown(found.version)}). Check it with a newer edition.`);
    else seals.push(found);
  }
  return { seals: inOrder(seals), unread };
}
