import type { Confirmation, SealedSection } from '../item/seal';
import { sealNamespace } from './seal-xml';

/** What a signature covers. Texts are covered by their digests. */
export interface SignedFields {
  author: string;
  at: string;
  /** SHA-256 of the public key in lower-case hex. */
  key: string;
  sections: Pick<SealedSection, 'number' | 'heading' | 'digest'>[];
  confirmations: Confirmation[];
}

/**
 * The bytes that are signed: each field in turn as the count of its bytes in UTF-8, a colon, those bytes and a comma.
 * The order is that of docs/decisions/0009-seal.md; the counts keep one field from running into the next.
 */
export function signedBytes(fields: SignedFields): Uint8Array {
  const { author, at, key, sections, confirmations } = fields;
  const list = [
    sealNamespace, author, at, key,
    String(sections.length), ...sections.flatMap((section) => [section.number, section.heading, section.digest]),
    String(confirmations.length), ...confirmations.flatMap(({ before, after, by, at: moment }) => [before, after, by, moment]),
  ];
  const encoder = new TextEncoder();
  return encoder.encode(list.map((field) => `${encoder.encode(field).length}:${field},`).join(''));
}
