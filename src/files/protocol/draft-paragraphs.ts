import { readMarkers, type Marker } from './markers';
import { isHeading, joinedText, wordFinder } from './paragraph-text';
import { protocolLines } from './protocol-lines';

/** A numbered paragraph of a protocol for which there is no rulebook yet. */
export interface DraftParagraph {
  /** As a rulebook refers to it. */
  paragraph: string;
  /** Line of the file, from 1. */
  line: number;
  text: string;
}

/** More paragraphs than one section has. */
const longSection = 40;

const ordinals = ['second', 'third', 'fourth', 'fifth'];

/** Works out how a text refers to its paragraphs, marker by marker. */
class Numbering {
  private section = '';
  private last = 0;
  /** What letters and numbers in brackets hang on. */
  private base = '';
  private letter = '';
  private letters = '';
  private readonly used = new Map<string, number>();

  constructor(private readonly dotted: boolean) {}

  /** The reference of a marker; null where it is no paragraph's. */
  refer(marker: Marker, heading: boolean): string | null {
    const { kind, value, bracket } = marker;
    if (kind === 'letter') return this.lettered(value, bracket);
    this.letters = '';
    this.letter = '';
    if (kind === 'dotted') return this.at(value);
    if (kind !== 'number') return null;
    if (bracket) return this.section === '' && this.base === '' ? null : this.at(`${this.section || this.base}(${value})`, this.section || this.base);
    const number = Number(value);
    if (heading) {
      this.section = value;
      this.base = value;
      this.last = this.dotted ? this.last : 0;
      return null;
    }
    if (this.dotted && this.base !== '') return `${this.base} ${value}`;
    // A number out of turn is a page's, or stands in a sentence.
    if (this.last > 0 && (number <= this.last || number > this.last + 3) && number !== 1) return null;
    if (this.section !== '' && number === 1) this.restarted = true;
    this.last = number;
    return this.at(this.restarted ? `${this.section}.${value}` : value);
  }

  private restarted = false;

  private at(reference: string, base = reference): string {
    this.base = base === reference ? reference : base;
    if (base !== reference) this.letters = reference;
    return reference;
  }

  private lettered(value: string, bracket: boolean): string | null {
    if (this.base === '') return null;
    const written = bracket ? `(${value})` : ` ${value})`;
    const follows = this.letter !== '' && value.length === 1 && value.charCodeAt(0) === this.letter.charCodeAt(0) + 1;
    const inner = /^[ivx]+$/.test(value) && !follows && this.letter !== '' && !/^[ivx]+$/.test(this.letter);
    const above = this.letters || this.base;
    if (inner) return `${above}${bracket ? `(${this.letter})` : ` ${this.letter})`}${written}`;
    this.letter = value;
    return `${above}${written}`;
  }

  /** A reference that stood before is told apart. */
  once(reference: string): string {
    const before = this.used.get(reference) ?? 0;
    this.used.set(reference, before + 1);
    return before === 0 ? reference : `${reference} (${ordinals[before - 1] ?? `place ${before + 1}`})`;
  }
}

/**
 * Numbers that start anew after a section are counted from it, as in 3.1; unless they start anew only once and go on
 * for long, which is a protocol behind a report that covers it.
 */
function withoutCoverSection<T extends { reference: string; marker: Marker }>(found: T[]): T[] {
  const fromSection = found.filter(({ reference, marker }) => marker.kind === 'number' && !marker.bracket && reference.includes('.'));
  const sections = new Set(fromSection.map(({ reference }) => reference.split('.')[0]));
  if (sections.size !== 1 || fromSection.length <= longSection) return found;
  const [cover = ''] = [...sections];
  const plain = (reference: string) => (reference.startsWith(`${cover}.`) ? reference.slice(cover.length + 1) : reference);
  const first = found.indexOf(fromSection[0] as T);
  return found.map((each, at) => (at < first ? each : { ...each, reference: plain(each.reference) }));
}

/** Every numbered paragraph of a protocol, in the order printed; bullets and headings are no paragraphs of their own. */
export function draftParagraphs(written: string): DraftParagraph[] {
  const lines = protocolLines(written);
  const markers = readMarkers(lines).filter((marker) => !marker.contents);
  const count = (test: (marker: Marker) => boolean) => markers.filter(test).length;
  // Numbers with points are the paragraphs' own where they are the most; elsewhere they are a covering report's.
  const dotted = count((marker) => marker.kind === 'dotted') > count((marker) => marker.kind === 'number' && !marker.bracket);
  const numbering = new Numbering(dotted);
  const found: { reference: string; marker: Marker }[] = [];
  markers.forEach((marker, at) => {
    const short = marker.rest.length <= 90 && /^[A-Z]/.test(marker.rest) && !/[.;:,]$/.test(marker.rest);
    const next = markers[at + 1];
    const opens = next?.kind === 'number' && next.bracket && next.value === '1' && next.line > marker.line;
    const heading = marker.heading || opens || (short && (dotted || isHeading(lines, marker.line)));
    const reference = numbering.refer(marker, heading);
    if (reference !== null && marker.kind !== 'plain') found.push({ reference: numbering.once(reference), marker });
  });
  const words = wordFinder(lines);
  return withoutCoverSection(found).map(({ reference, marker }, at) => {
    const end = found[at + 1]?.marker.line ?? lines.length;
    let last = marker.line + 1;
    while (last < end && !isHeading(lines, last)) last++;
    return { paragraph: reference, line: lines[marker.line]?.number ?? 0, text: joinedText(marker.rest, lines.slice(marker.line + 1, Math.max(last, marker.line + 1)), words) };
  }).filter((each) => each.text.length > 0);
}
