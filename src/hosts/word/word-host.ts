import type { Draft, Edit, Evidence } from '../../engine/finding';
import type { Item } from '../../item/item';
import { HostError, type Glance, type Host, type HostCapabilities, type HostIdentity, type ReadOptions } from '../host';
import type { ReadSections } from '../outlook/own-part';
import type { Platform } from '../outlook/platform';
import { describeFailure, usualLimits, type WordLimits } from './call-word';
import { changeText } from './change-text';
import { commentOn } from './comment-on';
import { glanceAtBody } from './glance';
import { keepSeal } from './keep-seal';
import { readDocument, type ReadTools } from './read-document';
import { revealPlace } from './reveal-place';
import { canWatch, DocumentWatch } from './watch-document';
import { describeWord, officeContext, readingOnly, supports } from './word-program';

/** What the adapter needs of other parts of Fair Copy; the entry point gives it. */
export interface WordTools extends ReadTools {
  /** src/language/body.ts: takes the plain text of a letter apart. */
  readSections: ReadSections;
  limits?: WordLimits;
  /** Where the add-in runs; replaced in tests. */
  detect?: () => Promise<Platform>;
}

/** Milliseconds that a read waits for the sign under which it is kept. */
const shortLook = 1500;

/**
 * The document open in Word. What it says, changes included, is read from its file and never from Word's list of
 * tracked changes, which leaves out moves and, in some versions, struck-out words.
 */
export class WordHost implements Host {
  private readonly limits: WordLimits;
  private readonly watch: DocumentWatch;
  private lastRead: Item | null = null;
  private signRead: string | null = null;
  /** One at a time: reads, since Word keeps two copies open at most; changes, since an undo must not run into the next. */
  private readonly turns: Record<'reading' | 'changing', Promise<unknown>> = { reading: Promise.resolve(), changing: Promise.resolve() };

  constructor(private readonly tools: WordTools) {
    this.limits = tools.limits ?? usualLimits;
    this.watch = new DocumentWatch(this.limits);
  }

  get capabilities(): HostCapabilities {
    const writable = !readingOnly();
    return {
      edit: writable && supports('WordApi', '1.3'),
      // Word has no window for a message; the pane shows it to be copied.
      draft: false,
      events: canWatch(),
      reveal: supports('WordApi', '1.3'),
      comment: writable && supports('WordApi', '1.4'),
      seal: writable && supports('CustomXmlParts', '1.1') && officeContext()?.document?.customXmlParts !== undefined,
    };
  }

  /** Word does not tell an add-in who is signed in. */
  async identity(): Promise<HostIdentity> {
    return { client: await describeWord(this.tools.detect), name: '', address: '' };
  }

  read(options?: ReadOptions): Promise<Item> {
    return this.inTurn('reading', 'give Fair Copy the document', async () => {
      // Before the read: what changes meanwhile must count as changed since.
      const sign = await this.sign(shortLook, options?.signal).catch(() => null);
      this.lastRead = await readDocument(this.tools, this.limits, options);
      this.signRead = sign;
      return this.lastRead;
    });
  }

  async glance(): Promise<Glance> {
    try {
      return { now: await this.sign(this.limits.read), read: this.signRead };
    } catch (fault) {
      throw describeFailure('look whether the document has changed', fault);
    }
  }

  private async sign(limit: number, signal?: AbortSignal): Promise<string> {
    // Taken first, for the same reason.
    const { told } = this.watch;
    return `${told} ${await glanceAtBody(Math.min(limit, this.limits.read), signal)}`;
  }

  apply(edits: Edit[]): Promise<() => Promise<void>> {
    return this.change('make the change', () => changeText(edits, this.tools.readSections, this.limits));
  }

  comment(on: string, text: string): Promise<() => Promise<void>> {
    return this.change('add the comment', () => commentOn(on, text, this.limits));
  }

  addSeal(xml: string): Promise<() => Promise<void>> {
    return this.change('keep the seal in the document', () => keepSeal(xml, this.limits));
  }

  private change(doing: string, make: () => Promise<() => Promise<void>>): Promise<() => Promise<void>> {
    return this.inTurn('changing', doing, async () => {
      const takeBack = await make();
      return () => this.inTurn('changing', 'take the change back', takeBack);
    });
  }

  /** Whatever goes wrong, the pane is given a sentence to show. */
  private inTurn<T>(which: 'reading' | 'changing', doing: string, work: () => Promise<T>): Promise<T> {
    const result = this.turns[which].then(work).catch((fault: unknown) => {
      throw describeFailure(doing, fault);
    });
    this.turns[which] = result.catch(() => undefined);
    return result;
  }

  async openDraft(_draft: Draft): Promise<void> {
    throw new HostError('Word does not open messages.', 'Copy the text into a new message.');
  }

  onChange(listener: () => void): () => void {
    return this.watch.add(listener);
  }

  async reveal(evidence: Evidence): Promise<boolean> {
    return supports('WordApi', '1.3') ? revealPlace(evidence, this.lastRead, this.limits) : false;
  }
}
