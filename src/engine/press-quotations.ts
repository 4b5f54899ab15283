import type { Directory } from '../directory/directory';
import { readSentences, type ReadSentence } from '../language/reading';
import { splitSentences } from '../language/sentences';
import type { Span } from '../language/span';
import { aboutLead, afterQuote, fewest, leadsIn, mostSpeakers, pronoun, reporting, says, saysFirst } from './press-attribution';
import { capacitiesShown, whoSpeaks, type Speaker } from './press-speakers';
import { quotationsOf, type PressParagraph, type PressText } from './press-paragraphs';

/** Words that somebody speaks in a text for the press, quotation marks left out. */
export interface Quotation extends Span {
  text: string;
  speaker: Speaker | null;
  sentences: ReadSentence[];
}

/** One sentence and whose it is: `speaker` null means whoever issues the text. */
export interface PressSentence {
  sentence: ReadSentence;
  text: string;
  start: number;
  end: number;
  speaker: Speaker | null;
  /** Between quotation marks. */
  quoted: boolean;
  /** Told as somebody's words without quotation marks: "Cllr Hale said that …". */
  reported: boolean;
  role: PressParagraph['role'];
}

export interface Voices {
  quotations: Quotation[];
  sentences: PressSentence[];
  speakers: Speaker[];
}

const ownLead = /(?:^|[^A-Za-z])(?:as (?:a |an |the |your |one )?[A-Za-z]+|from me|mine|my|I|I['\u2019][a-z]+|me)(?![a-z])|^\W*as /i;
const helped = /(?:^|[^a-z])(?:help(?:ed|s|ing)?|has (?:read|seen|checked|looked|been through|approved|agreed|tidied|a copy)|(?:is|was) (?:happy|content|copied|aware)|knows|checked|cleared|copied|blessing|and I)(?![a-z])/i;

/** "Cllr Hale has made the following statement after a visit.": what follows is theirs, colon or not. */
const announces = /(?:^|[^a-z])(?:(?:has |have |had )?(?:made|issued|gave|given|makes|issues|gives|put out|released) (?:the following|this) (?:[a-z]+ )?(?:statement|comment|message|reaction|reply|response|answer)|(?:statement|response|comment|message|reaction) (?:follows|is below|in full)|(?:said|wrote|writes|says) the following)(?![a-z])[^.!?:]*[.:]?$/i;

class Reader {
  readonly quotations: Quotation[] = [];
  readonly sentences: PressSentence[] = [];
  readonly speakers: Speaker[] = [];
  private last: Speaker | null = null;
  /** Whoever is to speak in the paragraph after "Cllr Hale said:". */
  private announced: Speaker | null = null;
  /** The words in which somebody was last named outside a quotation, for a "she said" that follows. */
  private named: { text: string; start: number } | null = null;
  /** The paragraph before ended inside or with a quotation. */
  private goesOn = false;
  /** Who writes under a byline, until the next heading. */
  private byline: Speaker | null = null;

  constructor(private readonly text: PressText, private readonly directory: Directory, private readonly writer: Speaker | null) {}

  read(): Voices {
    for (const paragraph of this.text.paragraphs) this.readParagraph(paragraph);
    return { quotations: this.quotations, sentences: this.sentences, speakers: this.speakers };
  }

  private speakerOf(words: string, start: number): Speaker | null {
    const lead = words.length - words.replace(/^\s+/, '').length;
    const at = start + lead;
    const text = words.trim();
    if (/(?:^|[^a-z])(?:from|by) me(?![a-z])|(?:^|[^a-z])(?:my quote|quote me|i(?:['\u2019]d| would)? (?:like to )?(?:say|said))(?![a-z])/i.test(text)) return this.writer;
    const who = whoSpeaks(text, this.directory);
    if (!who) return pronoun.test(text.replace(saysFirst, '')) ? this.meant() : null;
    const known = this.speakers.filter((each) => (who.person && each.person ? each.person.member === who.person.member && each.person.officer === who.person.officer && each.person.name === who.person.name : surname(each.name) === surname(who.name)))[0];
    const speaker: Speaker = known ?? {
      kind: who.member ? 'member' : who.person?.kind === 'officer' ? 'officer' : 'other', name: who.name, person: who.person, attributions: [], capacities: [],
    };
    if (!known) {
      if (this.speakers.length >= mostSpeakers) return null;
      this.speakers.push(speaker);
    }
    speaker.attributions.push({ text, start: at, end: at + text.length });
    for (const capacity of capacitiesShown(text, this.directory)) if (speaker.capacities.indexOf(capacity) < 0) speaker.capacities.push(capacity);
    return speaker;
  }

  /** Remembers who is named between two places, for a pronoun that follows. */
  private nameIn(from: number, to: number): void {
    for (const span of splitSentences(this.text.flat, from, to)) {
      const text = this.text.flat.slice(span.start, span.end);
      if (whoSpeaks(text, this.directory)?.person) this.named = { text, start: span.start };
    }
  }

  /** Whom "she" means: whoever was named last, else whoever spoke last. */
  private meant(): Speaker | null {
    const { named } = this;
    this.named = null;
    return (named && this.speakerOf(named.text, named.start)) ?? this.last;
  }

  /** A lead-in that names nobody whom the directory knows, and no councillor. */
  private isOwnLead(words: string): boolean {
    // "As councillor for Currock, Louise has helped:" leads in the writer's words.
    if (ownLead.test(words) && helped.test(words)) return true;
    const who = whoSpeaks(words, this.directory);
    return who === null || (who.person === null && !who.member);
  }

  /** The sentence of `from`–`to` that stands next to a quotation. */
  private beside(from: number, to: number, end: 'first' | 'last'): Span | null {
    const list = splitSentences(this.text.flat, from, to);
    return list[end === 'first' ? 0 : list.length - 1] ?? null;
  }

  private attribute(paragraph: PressParagraph, quotes: Span[], index: number, continues: boolean): { speaker: Speaker | null; real: boolean } {
    const { flat } = this.text;
    const quote = quotes[index] as Span;
    const before = quotes[index - 1];
    const after = quotes[index + 1];
    const from = before ? before.end : paragraph.start;
    const lead = flat.slice(from, quote.start);
    const long = flat.slice(quote.start, quote.end).split(' ').length >= fewest;
    if (lead.trim() !== '') this.nameIn(from, quote.start);
    if (lead.trim() !== '' && leadsIn.test(lead)) {
      const span = this.beside(from, quote.start, 'last');
      const words = span ? flat.slice(span.start, quote.start) : lead;
      // "On the flooding: …" tells what it is about and not who speaks.
      if (/:\s*$/.test(words) && aboutLead.test(words)) return { speaker: this.writer, real: true };
      if (span && (says.test(words) || /[:]\s*$/.test(words))) {
        // "As Cabinet Member:" and "My view:" in a member's own mail are the member's, whoever the words may look like.
        if (this.writer && !says.test(words) && this.isOwnLead(words)) return { speaker: this.writer, real: true };
        const speaker = this.speakerOf(words, span.start) ?? (before && !/:\s*$/.test(words) ? this.last : null);
        if (speaker) return { speaker, real: true };
        // "On the flooding: …" in a member's own mail gives the member's words.
        if (long && /:\s*$/.test(words)) return { speaker: says.test(words) ? null : this.writer, real: true };
        return { speaker: null, real: long };
      }
    }
    const tail = flat.slice(quote.end, after ? after.start : paragraph.end);
    if (afterQuote.test(tail)) {
      const span = this.beside(quote.end, after ? after.start : paragraph.end, 'first');
      const words = span ? flat.slice(span.start, span.end) : tail;
      const speaker = this.speakerOf(words.replace(/^[,.\s\u2013\u2014-]+/, (match) => ' '.repeat(match.length)), span ? span.start : quote.end);
      return { speaker, real: true };
    }
    if (lead.trim() === '' && index === 0) {
      if (this.announced) return { speaker: this.announced, real: true };
      if (continues && long) return { speaker: this.last, real: true };
      if (long) return { speaker: this.writer, real: true };
    }
    const sentenceLike = /^.[A-Z\u00a3\d]/.test(flat.slice(quote.start, quote.start + 2)) && /[.!?,]["\u201d\u2019']?$/.test(flat.slice(quote.start, quote.end));
    if (before && (long || sentenceLike) && says.test(lead)) return { speaker: this.last, real: true };
    // 'Cllr Hale is for it. "It will help," …': the sentence before tells whose words they are.
    if (!before && sentenceLike && /[.!?]\s*$/.test(lead)) {
      const span = this.beside(from, quote.start, 'last');
      const who = span && whoSpeaks(flat.slice(span.start, span.end), this.directory);
      if (span && who && (who.person || who.member)) return { speaker: this.speakerOf(flat.slice(span.start, span.end), span.start), real: true };
    }
    return { speaker: null, real: false };
  }

  private put(start: number, end: number, speaker: Speaker | null, quoted: boolean, role: PressParagraph['role']): ReadSentence[] {
    const list = readSentences(this.text.flat, start, end);
    for (const sentence of list) this.sentences.push({ sentence, text: sentence.text, start: sentence.start, end: sentence.end, speaker, quoted, reported: false, role });
    return list;
  }

  /** Sentences outside quotation marks; "Cllr Hale said that …" is told as Cllr Hale's. */
  private narrate(start: number, end: number, role: PressParagraph['role'], paragraph: string): void {
    const byline = role === 'body' && this.byline && paragraph.length > 0 ? this.byline : null;
    for (const sentence of readSentences(this.text.flat, start, end)) {
      const told = reporting.test(sentence.text);
      if (!told && !byline && whoSpeaks(sentence.text, this.directory)?.person) this.named = { text: sentence.text, start: sentence.start };
      const speaker = byline ?? (told ? this.speakerOf(sentence.text, sentence.start) : null);
      if (speaker && speaker !== byline) this.last = speaker;
      this.sentences.push({ sentence, text: sentence.text, start: sentence.start, end: sentence.end, speaker, quoted: false, reported: speaker !== null && speaker !== byline, role });
    }
  }

  private readParagraph(paragraph: PressParagraph): void {
    const { flat } = this.text;
    if (paragraph.role === 'greeting' || paragraph.role === 'signature' || paragraph.role === 'mark' || paragraph.role === 'contact') {
      this.put(paragraph.start, paragraph.end, null, false, paragraph.role);
      this.goesOn = false;
      this.announced = null;
      return;
    }
    if (paragraph.role === 'heading') {
      this.byline = null;
      this.goesOn = false;
      if (/(?:^|[^a-z])(?:from|by|with|column|message|foreword|introduction|welcome|view|word)(?![a-z])|['\u2019]s (?:view|column|word|blog|diary|message|update)/i.test(paragraph.text)) {
        const by = this.speakerOf(paragraph.text, paragraph.start);
        if (by?.kind === 'member') this.byline = by;
      }
    } else if (/^(?:by|words by|written by|from|a message from|message from|foreword by|a word from)[: ]/i.test(paragraph.text) && paragraph.text.length < 120 && !/[.!?]$/.test(paragraph.text)) {
      const by = this.speakerOf(paragraph.text, paragraph.start);
      if (by?.kind === 'member') this.byline = by;
    }
    const quotes = quotationsOf(flat, paragraph);
    let at = paragraph.start;
    const continues = this.goesOn;
    this.goesOn = false;
    quotes.forEach((quote, index) => {
      const { speaker, real } = this.attribute(paragraph, quotes, index, continues);
      if (!real) return;
      if (quote.start > at) this.narrate(at, quote.start, paragraph.role, paragraph.text);
      const open = quote.start + 1;
      const close = /["\u201d\u2019']/.test(flat.charAt(quote.end - 1)) && quote.end - 1 > open ? quote.end - 1 : quote.end;
      const sentences = this.put(open, close, speaker, true, paragraph.role);
      this.quotations.push({ start: open, end: close, text: flat.slice(open, close), speaker, sentences });
      at = quote.end;
      if (speaker) {
        this.last = speaker;
        this.named = null;
      }
      this.goesOn = paragraph.end - quote.end < 2;
    });
    if (at < paragraph.end) this.narrate(at, paragraph.end, paragraph.role, paragraph.text);
    this.announced = null;
    if (quotes.length === 0 && (/:$/.test(paragraph.text) || announces.test(paragraph.text))) {
      const span = this.beside(paragraph.start, paragraph.end, 'last');
      const words = span ? flat.slice(span.start, span.end) : paragraph.text;
      // The last sentence leads in, however much else it tells: "Cllr Hale has made this statement after …:"
      if (words.length < 420) this.announced = this.writer && !says.test(words) && this.isOwnLead(words) ? this.writer : this.speakerOf(words, span ? span.start : paragraph.start);
    }
  }
}

function surname(name: string): string {
  const parts = name.toLowerCase().replace(/['\u2019]s$/, '').split(' ');
  return parts[parts.length - 1] ?? '';
}

/** Reads who speaks where in a text for the press. `writer` speaks where a quotation names nobody. */
export function voicesIn(text: PressText, directory: Directory, writer: Speaker | null): Voices {
  return new Reader(text, directory, writer).read();
}
