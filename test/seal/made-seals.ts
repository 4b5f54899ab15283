import type { Confirmation } from '../../src/item/seal';
import type { WordDocument } from '../../src/item/word-document';
import { algorithm, curve } from '../../src/seal/public-key';
import { makeSeal, readSeals, type JudgementSection, type SealsRead, type Signer } from '../../src/seal/sealing';

/** A key as a device would make it. */
export async function newSigner(): Promise<Signer> {
  const { subtle } = globalThis.crypto;
  const pair = await subtle.generateKey(curve, false, ['sign', 'verify']);
  return {
    publicKey: async () => new Uint8Array(await subtle.exportKey('spki', pair.publicKey)),
    sign: async (bytes) => new Uint8Array(await subtle.sign(algorithm, pair.privateKey, new Uint8Array(bytes))),
  };
}

export const recommendations: JudgementSection = { heading: 'Recommendations', number: '2', text: 'That the hall is repaired this year at a cost of £86,000.\nThat the lease must not be renewed on the same terms.' };
export const finance: JudgementSection = { heading: 'Financial implications', number: '3', text: 'There is no budget for this. The Council must find the sum from reserves.' };
export const judgement: JudgementSection[] = [recommendations, finance];

export interface Made {
  author?: string;
  at?: string;
  sections?: JudgementSection[];
  confirmations?: Confirmation[];
}

/** A seal on the judgement of a report about a hall, or on what is given instead. */
export function seal(signer: Signer, made: Made = {}): Promise<string> {
  return makeSeal({ author: 'Brian Holliday', at: '2026-03-02T10:00:00Z', sections: judgement, confirmations: [], ...made }, signer);
}

/** The seals in a document that keeps these parts. */
export function sealsIn(...parts: string[]): Promise<SealsRead> {
  return readSeals(holding(...parts));
}

export function holding(...parts: string[]): Pick<WordDocument, 'customXml'> {
  return { customXml: parts.map((xml, index) => ({ name: `customXml/item${index + 1}.xml`, xml })) };
}
