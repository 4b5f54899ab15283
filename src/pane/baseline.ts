import type { WordDocument } from '../item/word-document';

/** The earlier version of a report, with the name of its file. */
export interface Baseline {
  name: string;
  document: WordDocument;
}

/** Reads a file as the earlier version of a report. Never rejects: what keeps it from that is one sentence. */
export type ReadBaseline = (name: string, bytes: Uint8Array) => Promise<{ document: WordDocument } | { fault: string }>;
