/** One judgement section as its author sealed it. */
export interface SealedSection {
  /** The heading's words without its number. */
  heading: string;
  /** The printed number, '' for none. */
  number: string;
  /** The judgement in it: a line a paragraph, spaces made one, no generated list numbers. */
  text: string;
  /** SHA-256 of `text` as UTF-8, in lower-case hex. */
  digest: string;
}

/** A change of meaning that the author took on as their own judgement. */
export interface Confirmation {
  before: string;
  after: string;
  by: string;
  /** ISO 8601. */
  at: string;
}

/** The author's mark over the judgement as they left it, kept inside the document. */
export interface Seal {
  /** As the author gave their name. */
  author: string;
  /** ISO 8601, by the author's device. */
  at: string;
  sections: SealedSection[];
  confirmations: Confirmation[];
  /** The key's fingerprint: SHA-256 of the public key in lower-case hex. Seals of one device share it. */
  key: string;
  /** A short code by which two people compare the seal by eye. */
  receipt: string;
  /** Digests and signature fit what is sealed. False means the mark was altered. */
  intact: boolean;
  /** One sentence on what does not fit, where it is not intact. */
  fault?: string;
}
