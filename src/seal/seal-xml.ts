import type { Confirmation, SealedSection } from '../item/seal';
import { fromBase64, toBase64 } from './base64';
import { isWhite, readTree, type Branch } from './seal-tree';
import { escaped } from './xml-characters';

/** The number at its end is the form's version. */
export const sealNamespace = 'urn:fair-copy:seal:1';
const family = 'urn:fair-copy:seal:';

/** More than the judgement of any report; the .docx reader hands over no larger part either. */
export const mostSealBytes = 2e6;

/** A seal as it is written, before anything in it is believed. */
export interface SealRecord {
  author: string;
  /** ISO 8601 in UTC with milliseconds. */
  at: string;
  sections: SealedSection[];
  confirmations: Confirmation[];
  /** SubjectPublicKeyInfo. */
  publicKey: Uint8Array;
  /** r and s, 32 bytes each. */
  signature: Uint8Array;
}

/** What a custom XML part turned out to be. `fault` is one sentence on what is wrong with a seal. */
export type SealPart =
  | { kind: 'seal'; record: SealRecord }
  | { kind: 'broken'; fault: string; author: string; at: string; publicKey: Uint8Array | null }
  | { kind: 'unknown-version'; version: string }
  | { kind: 'not-a-seal' };

/**
 * A seal as one XML part, laid out for a person to read. Layout between elements counts for nothing.
 * The texts must hold only what XML can.
 */
export function writeSealXml(record: SealRecord): string {
  const lines = [`<seal xmlns="${sealNamespace}" xml:space="preserve">`];
  const leaf = (indent: string, name: string, text: string): void => void lines.push(`${indent}<${name}>${escaped(text)}</${name}>`);
  leaf('  ', 'author', record.author);
  leaf('  ', 'at', record.at);
  for (const section of record.sections) {
    lines.push(`  <section digest="${escaped(section.digest)}">`);
    leaf('    ', 'number', section.number);
    leaf('    ', 'heading', section.heading);
    for (const paragraph of section.text.split('\n')) leaf('    ', 'paragraph', paragraph);
    lines.push('  </section>');
  }
  for (const { before, after, by, at } of record.confirmations) {
    lines.push('  <confirmation>');
    leaf('    ', 'before', before);
    leaf('    ', 'after', after);
    leaf('    ', 'by', by);
    leaf('    ', 'at', at);
    lines.push('  </confirmation>');
  }
  leaf('  ', 'key', toBase64(record.publicKey));
  leaf('  ', 'signature', toBase64(record.signature));
  lines.push('</seal>');
  return lines.join('\n');
}

/** A seal that does not have the form; the message is one sentence. */
class Malformed extends Error {}

const notWhole = 'The seal is not whole.';
const tooMuch = 'The seal holds something that Fair Copy does not write into one.';

function only(branch: Branch, children: string[], attributes: string[] = []): void {
  const known = branch.children.every((child) => children.includes(child.name)) && Object.keys(branch.attributes).every((name) => attributes.includes(name));
  if (!known || (children.length > 0 && !isWhite(branch.text))) throw new Malformed(tooMuch);
}

function all(branch: Branch, name: string): string[] {
  return branch.children.filter((child) => child.name === name).map((child) => {
    only(child, []);
    return child.text;
  });
}

function one(branch: Branch, name: string): string {
  const [text, more] = all(branch, name);
  if (text === undefined) throw new Malformed(notWhole);
  if (more !== undefined) throw new Malformed(tooMuch);
  return text;
}

function bytes(branch: Branch, name: string): Uint8Array {
  const found = fromBase64(one(branch, name));
  if (!found) throw new Malformed(notWhole);
  return found;
}

function sectionOf(branch: Branch): SealedSection {
  only(branch, ['number', 'heading', 'paragraph'], ['digest']);
  return { number: one(branch, 'number'), heading: one(branch, 'heading'), text: all(branch, 'paragraph').join('\n'), digest: branch.attributes.digest ?? '' };
}

function confirmationOf(branch: Branch): Confirmation {
  only(branch, ['before', 'after', 'by', 'at']);
  return { before: one(branch, 'before'), after: one(branch, 'after'), by: one(branch, 'by'), at: one(branch, 'at') };
}

function recordOf(root: Branch): SealRecord {
  only(root, ['author', 'at', 'section', 'confirmation', 'key', 'signature'], ['xml:space']);
  const of = (name: string): Branch[] => root.children.filter((child) => child.name === name);
  return {
    author: one(root, 'author'), at: one(root, 'at'),
    sections: of('section').map(sectionOf), confirmations: of('confirmation').map(confirmationOf),
    publicKey: bytes(root, 'key'), signature: bytes(root, 'signature'),
  };
}

/** Reads one custom XML part, whatever it holds; nothing is thrown and nothing in it is believed yet. */
export function readSealXml(xml: string): SealPart {
  const read = readTree(xml, family);
  if (read === null) return { kind: 'not-a-seal' };
  if (read.namespace !== sealNamespace) return { kind: 'unknown-version', version: read.namespace.slice(family.length) };
  const said = (name: string): string => read.root.children.find((child) => child.name === name)?.text ?? '';
  const broken = (fault: string): SealPart => ({ kind: 'broken', fault, author: said('author'), at: said('at'), publicKey: fromBase64(said('key')) });
  if (read.fault !== '') return broken(read.fault);
  if (read.root.name !== 'seal') return broken(tooMuch);
  try {
    return { kind: 'seal', record: recordOf(read.root) };
  } catch (reason) {
    if (reason instanceof Malformed) return broken(reason.message);
    throw reason;
  }
}
