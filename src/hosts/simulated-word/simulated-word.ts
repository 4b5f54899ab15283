import { Faults } from '../simulated/faults';
import { OpenDocument, type Happening } from './open-document';
import { SimulatedContext, type WordSurroundings } from './request-context';
import { documentFace } from './word-objects';
import { wordOffice, type WordOffice } from './word-office';
import { wordProfiles, type WordProfile } from './word-profiles';

export interface SimulatedWordOptions {
  /** A .docx file. */
  bytes: Uint8Array;
  profile?: WordProfile;
  faults?: Faults;
  /** In whose name comments and tracked changes go in. */
  person?: string;
}

/**
 * A Word with one document open, over the bytes of a real file. What the add-in does through `office` and `word`,
 * and what the person does through the other methods, goes into the file and is there when it is read again.
 */
export class SimulatedWord {
  readonly profile: WordProfile;
  readonly faults: Faults;
  /** As code knows it under `Office`. */
  readonly office: typeof Office;
  /** As code knows it under `Word`. */
  readonly word: typeof Word;
  private readonly document: OpenDocument;
  private readonly around: WordSurroundings;
  private readonly face: WordOffice;

  constructor({ bytes, profile = wordProfiles[0] as WordProfile, faults = new Faults(), person = 'Sam Brook' }: SimulatedWordOptions) {
    this.profile = profile;
    this.faults = faults;
    this.document = new OpenDocument(bytes, profile.strikesInline ? 'all' : 'current', person);
    this.around = { document: this.document, profile, faults, log: [] };
    this.face = wordOffice(this.around);
    this.office = this.face.office;
    this.word = this.makeWord();
  }

  private makeWord(): typeof Word {
    const run = async (...given: unknown[]): Promise<unknown> => {
      const batch = given[given.length - 1] as (context: SimulatedContext) => Promise<unknown>;
      const context = new SimulatedContext(this.around);
      context.document = documentFace(context);
      try {
        const result = await batch(context);
        // What is still on the list at the end goes to Word too.
        await context.sync();
        return result;
      } finally {
        context.release();
      }
    };
    return { run, InsertLocation: { before: 'Before', after: 'After', start: 'Start', end: 'End', replace: 'Replace' }, ChangeTrackingVersion: { original: 'Original', current: 'Current' }, SelectionMode: { select: 'Select' } } as unknown as typeof Word;
  }

  /** The document as Word would save it now. */
  bytes(): Uint8Array {
    return this.document.bytes();
  }

  /** Names of the calls that the add-in has made, in order. */
  get log(): string[] {
    return [...this.face.delivery.log, ...this.around.log];
  }

  /** Copies of the file that the add-in has open. */
  get openFiles(): number {
    return this.face.openFiles();
  }

  /** What the person has selected or the add-in has shown, or null. */
  selection(): { text: string; paragraph: number } | null {
    const { selection } = this.document;
    if (!selection) return null;
    return { text: this.document.wordsOf(selection), paragraph: this.document.paragraphs.indexOf(selection.first) };
  }

  /** The comments in the document, by whoever made them. */
  comments(): { id: string; author: string; text: string }[] {
    return this.document.comments();
  }

  /** @returns stops it */
  onChange(listener: (happening: Happening) => void): () => void {
    return this.document.subscribe(listener);
  }

  /**
   * The person replaces the first place where `find` stands within one paragraph; tracked where the document tracks changes.
   * @param where in which paragraph and at which of its letters it stands, where it stands in more places
   * @returns false where it stands nowhere
   */
  replaceText(find: string, text: string, where?: { paragraph: number; start: number }): boolean {
    const all = where ? this.document.paragraphs.slice(where.paragraph, where.paragraph + 1) : this.document.paragraphs;
    const [first, last] = [all[0], all[all.length - 1]];
    if (!first || !last || find === '') return false;
    const hits = this.document.search({ first, start: 0, last, end: this.document.text(last).length }, find, true);
    const hit = (where && hits.find((each) => each.start === where.start)) ?? hits[0];
    if (hit) hits.push(this.document.replace(hit, text));
    this.document.release(hits);
    return hit !== undefined;
  }

  /** Another document takes this one's place. */
  open(bytes: Uint8Array): void {
    this.document.open(bytes);
  }

  /**
   * Puts this Word under `globalThis.Office` and `globalThis.Word`, so that the add-in's own code runs on it unchanged.
   * @returns puts back what was there
   */
  install(): () => void {
    const page = globalThis as unknown as { Office?: unknown; Word?: unknown };
    const earlier = { Office: page.Office, Word: page.Word };
    page.Office = this.office;
    page.Word = this.word;
    return () => {
      for (const name of ['Office', 'Word'] as const) {
        if (earlier[name] === undefined) delete page[name];
        else page[name] = earlier[name];
      }
    };
  }
}
