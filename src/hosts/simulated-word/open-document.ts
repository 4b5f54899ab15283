import { addComment, commentsOf, removeComment, type CommentFacts } from './document-comments';
import { addCustomXml, customXmlOf, removeCustomXml, type StoredXml } from './custom-xml-store';
import { DocumentPackage } from './document-package';
import { addParagraph, dropParagraph, replaceLetters, type Hand } from './edit-paragraphs';
import { paragraphsOf, paragraphText, runsBetween, runsText, type Shown } from './paragraph-text';
import { flatBody } from './write-flat';
import { childOf, type XmlElement } from './xml-tree';

/** From a letter of one paragraph to a letter of the same or a later one, `end` exclusive. */
export interface Stretch {
  first: XmlElement;
  start: number;
  last: XmlElement;
  end: number;
}

export type Happening = 'changed' | 'added' | 'deleted' | 'selected' | 'data' | 'opened';

/** Codes of Word's search for what cannot be typed into it. */
const codes: Record<string, string> = { '^^': '^', '^t': '\t', '^l': '\v', '^s': '\u00a0', '^~': '\u001e', '^-': '\u001f' };

/** What a search looks for, or null where it names something by a code that Word does not know. */
export function searched(text: string): string | null {
  let known = true;
  const found = text.replace(/\^[\s\S]?/g, (code) => {
    known = known && codes[code] !== undefined;
    return codes[code] ?? '';
  });
  return known ? found : null;
}

/** The document in the window: what the person and the add-in do to it, both told to whoever listens. */
export class OpenDocument {
  parts: DocumentPackage;
  selection: Stretch | null = null;
  private readonly listeners = new Set<(happening: Happening) => void>();
  /** Ranges that somebody holds; they move as the words before them do. */
  private readonly held = new Set<Stretch>();
  private written: Uint8Array | null;

  /** @param shown which letters the API tells; in 'current', struck-out ones do not count */
  constructor(bytes: Uint8Array, readonly shown: Shown, readonly person: string) {
    this.parts = new DocumentPackage(bytes);
    this.written = bytes;
  }

  open(bytes: Uint8Array): void {
    this.parts = new DocumentPackage(bytes);
    this.held.clear();
    this.selection = null;
    this.tell('opened');
    this.written = bytes;
  }

  bytes(): Uint8Array {
    return (this.written ??= this.parts.bytes());
  }

  /** @returns stops it */
  subscribe(listener: (happening: Happening) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private tell(happening: Happening): void {
    if (happening !== 'selected') this.written = null;
    for (const listener of [...this.listeners]) listener(happening);
  }

  get paragraphs(): XmlElement[] {
    const { root } = this.parts.tree(this.parts.main);
    return paragraphsOf(childOf(root, 'w:body') ?? root);
  }

  text(paragraph: XmlElement, shown: Shown = this.shown): string {
    return paragraphText(paragraph, shown);
  }

  whole(paragraph: XmlElement): Stretch {
    return this.hold({ first: paragraph, start: 0, last: paragraph, end: this.text(paragraph).length });
  }

  hold(stretch: Stretch): Stretch {
    this.held.add(stretch);
    return stretch;
  }

  release(stretches: Iterable<Stretch>): void {
    for (const each of stretches) if (each !== this.selection) this.held.delete(each);
  }

  /** The paragraphs that a stretch touches, each with its letters of it. */
  private pieces({ first, start, last, end }: Stretch): { paragraph: XmlElement; from: number; to: number }[] {
    const all = this.paragraphs;
    return all.slice(all.indexOf(first), all.indexOf(last) + 1).map((paragraph) => ({
      paragraph, from: paragraph === first ? start : 0, to: paragraph === last ? end : this.text(paragraph).length,
    }));
  }

  wordsOf(stretch: Stretch): string {
    return this.pieces(stretch).map(({ paragraph, from, to }) => this.text(paragraph).slice(from, to)).join('\r');
  }

  /** A stretch as one version of the document has it. */
  reviewed(stretch: Stretch, version: 'current' | 'original'): string {
    return this.pieces(stretch).map(({ paragraph, from, to }) => {
      if (from === 0 && to === this.text(paragraph).length) return this.text(paragraph, version);
      return runsText(runsBetween(paragraph, from, to, this.shown), version);
    }).join('\r');
  }

  search(within: Stretch, wanted: string, matchCase: boolean): Stretch[] {
    const fold = (text: string): string => (matchCase ? text : text.toLowerCase());
    const needle = fold(wanted);
    return this.pieces(within).flatMap(({ paragraph, from, to }) => {
      const text = fold(this.text(paragraph)).slice(0, to);
      const found: Stretch[] = [];
      for (let at = text.indexOf(needle, from); at >= 0; at = text.indexOf(needle, at + needle.length)) {
        found.push(this.hold({ first: paragraph, start: at, last: paragraph, end: at + needle.length }));
      }
      return found;
    });
  }

  /** Whose tracked change an edit becomes, or null while changes are not tracked. */
  private hand(): Hand {
    const settings = this.parts.partFor('settings');
    const track = settings === '' ? undefined : childOf(this.parts.tree(settings).root, 'w:trackRevisions');
    const value = track?.attributes['w:val'];
    if (!track || value === '0' || value === 'false' || value === 'off') return null;
    return { author: this.person, date: `${new Date().toISOString().slice(0, 16)}:00Z` };
  }

  /** Puts words in the place of a stretch within one paragraph. @returns the words put there */
  replace({ first, start, end }: Stretch, text: string): Stretch {
    const moved = replaceLetters(first, start, end, text, this.hand(), this.shown);
    for (const each of this.held) {
      for (const side of ['start', 'end'] as const) {
        if (each[side === 'start' ? 'first' : 'last'] !== first) continue;
        // Words put in at the very end of a range do not become part of it.
        if (each[side] >= end && !(side === 'end' && each[side] === end && end === start)) each[side] += moved;
        else if (each[side] > start) each[side] = Math.min(each[side], Math.max(start, end + moved));
      }
    }
    this.tell('changed');
    const last = end + moved;
    return this.hold({ first, start: last - text.length, last: first, end: last });
  }

  insertParagraph(beside: XmlElement, text: string, side: 'before' | 'after'): XmlElement {
    const added = addParagraph(beside, text, side, this.hand());
    this.tell('added');
    return added;
  }

  deleteParagraph(paragraph: XmlElement): void {
    const gone = dropParagraph(paragraph, this.hand(), this.shown);
    this.tell(gone ? 'deleted' : 'changed');
  }

  select(stretch: Stretch | null): void {
    this.selection = stretch && this.hold({ ...stretch });
    this.tell('selected');
  }

  comments(): CommentFacts[] {
    return commentsOf(this.parts);
  }

  /** @returns its id, or null where the stretch has no letters to hang it on */
  comment(stretch: Stretch, text: string): string | null {
    const runs = this.pieces(stretch).flatMap(({ paragraph, from, to }) => runsBetween(paragraph, from, to, this.shown));
    const [first, last] = [runs[0], runs[runs.length - 1]];
    if (!first || !last) return null;
    const id = addComment(this.parts, first, last, text, this.person);
    this.tell('changed');
    return id;
  }

  removeComment(id: string): boolean {
    const gone = removeComment(this.parts, id);
    if (gone) this.tell('changed');
    return gone;
  }

  customXml(): StoredXml[] {
    return customXmlOf(this.parts);
  }

  addCustomXml(xml: string): StoredXml | null {
    const added = addCustomXml(this.parts, xml);
    if (added) this.tell('data');
    return added;
  }

  removeCustomXml(id: string): boolean {
    const gone = removeCustomXml(this.parts, id);
    if (gone) this.tell('data');
    return gone;
  }

  flat(): string {
    return flatBody(this.parts);
  }
}
