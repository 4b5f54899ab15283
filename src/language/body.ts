import { endingOf } from './sign-off';
import { footersOf } from './disclaimer';
import { greetingOf } from './greeting';
import { partsOf, type Part } from './earlier-message';
import type { Name } from './quoted-name';
import type { Line } from './body-lines';
import type { Span } from './span';

export type { Name } from './quoted-name';

/** A message further down the thread. All spans are offsets into the body. */
export interface EarlierMessage {
  from: Name | null;
  to: Name[];
  cc: Name[];
  subject: string;
  /** As printed. */
  date: string;
  /** Header block and body. */
  span: Span;
  /** Its words without signature, disclaimer and deeper quotes; around quotes it answers between, see `ownParts`. */
  own: Span;
  /** `own` in pieces, where quotes, a signature or a footer stand between. */
  ownParts: Span[];
  signature: Span | null;
  /** Its own words, quoting taken off, lines ended by \n. */
  text: string;
  /** 1 is the message directly replied to or forwarded. */
  depth: number;
  style: 'reply' | 'forward' | 'quoted';
}

/** One message body taken apart. All spans are UTF-16 offsets into the text given. */
export interface Body {
  /** The writer's own words, less signature and disclaimer. Where they answer between quotes it reaches from the first to the last. */
  own: Span;
  /** `own` in pieces, without the quotes that the writer answers between. */
  ownParts: Span[];
  /** "Dear Councillor Smith", "Jack -", "Hi both". */
  greeting: Span | null;
  /** From the valediction or a lone closing name to the end of the signature. */
  signOff: Span | null;
  /** Name, post, telephone … lines. */
  signature: Span | null;
  /** Legal footers, wherever they stand. */
  disclaimers: Span[];
  /** Newest first. */
  earlier: EarlierMessage[];
}

interface Words {
  greeting: Span | null;
  signOff: Span | null;
  signature: Span | null;
  disclaimers: Span[];
  ownParts: Span[];
  text: string;
}

function spanOf(lines: Line[]): Span | null {
  const first = lines[0];
  const last = lines[lines.length - 1];
  return first && last ? { start: first.from, end: last.end } : null;
}

/** Takes one message's own lines apart. */
function read(part: Part): Words {
  const footers = footersOf(part.lines);
  const inFooter: Record<number, boolean> = {};
  for (const footer of footers) for (const line of footer) inFooter[line.start] = true;
  const lines: Line[] = [];
  const cut: boolean[] = [];
  let before: Line | null = null;
  for (const line of part.lines) {
    if (inFooter[line.start]) {
      before = null;
      continue;
    }
    cut.push(before === null || line.index > before.index + 1);
    lines.push(line);
    before = line;
  }
  const end = endingOf(lines, index => cut[index] === true);
  const greeting = greetingOf(lines);
  const ownParts: Span[] = [];
  const said: string[] = [];
  let run: Line[] = [];
  const close = (): void => {
    const span = spanOf(run);
    if (span) ownParts.push(span);
    run = [];
  };
  lines.forEach((line, index) => {
    if (cut[index] || index === end.first) {
      trim(run);
      close();
    }
    if (index >= end.first && index <= end.last && end.first >= 0) return;
    if (line.words === '' && run.length === 0) {
      if (said.length > 0) said.push('');
      return;
    }
    run.push(line);
    said.push(line.words);
  });
  trim(run);
  close();
  const disclaimers: Span[] = [];
  for (const footer of footers) {
    const span = spanOf(footer);
    if (span) disclaimers.push(span);
  }
  while (said.length > 0 && said[said.length - 1] === '') said.pop();
  return { greeting, signOff: end.signOff, signature: end.signature, disclaimers, ownParts, text: said.join('\n') };
}

function trim(run: Line[]): void {
  while (run.length > 0 && run[run.length - 1]?.words === '') run.pop();
}

function envelope(parts: Span[], fallback: number): Span {
  const first = parts[0];
  const last = parts[parts.length - 1];
  return first && last ? { start: first.start, end: last.end } : { start: fallback, end: fallback };
}

/** Where a message ends: with its last words, or its head where it has none. */
function endOf(text: string, part: Part): number {
  for (let index = part.lines.length - 1; index >= 0; index -= 1) {
    const line = part.lines[index];
    if (line && line.words !== '') return line.end;
  }
  const line = text.indexOf('\n', part.start);
  return line < 0 ? text.length : line;
}

/**
 * Takes one message body apart: own words, greeting, sign-off, legal footers and the thread.
 * @param text the plain text of the body, lines ended by \n or \r\n
 */
export function readBody(text: string): Body {
  const parts = partsOf(text);
  const own = parts[0] as Part;
  const words = read(own);
  const disclaimers = words.disclaimers.slice();
  const earlier: EarlierMessage[] = [];
  for (const part of parts.slice(1)) {
    const said = read(part);
    for (const footer of said.disclaimers) disclaimers.push(footer);
    const end = endOf(text, part);
    earlier.push({
      from: part.head?.from ?? null, to: part.head?.to ?? [], cc: part.head?.cc ?? [],
      subject: part.head?.subject ?? '', date: part.head?.date ?? '',
      span: { start: part.start, end }, own: envelope(said.ownParts, end), ownParts: said.ownParts,
      signature: said.signature, text: said.text, depth: part.depth, style: part.style === 'own' ? 'quoted' : part.style,
    });
  }
  earlier.sort((a, b) => a.depth - b.depth || a.span.start - b.span.start);
  disclaimers.sort((a, b) => a.start - b.start);
  return {
    own: envelope(words.ownParts, own.lines[0]?.from ?? 0), ownParts: words.ownParts,
    greeting: words.greeting, signOff: words.signOff, signature: words.signature, disclaimers, earlier,
  };
}

/** The lines of a signature that say something, quoting and white space taken off. */
export function signatureLines(text: string, span: Span): string[] {
  const found: string[] = [];
  for (const line of text.slice(span.start, span.end).split('\n')) {
    let from = 0;
    while (from < line.length && '> \t\r\u00a0'.indexOf(line.charAt(from)) >= 0) from += 1;
    let end = line.length;
    while (end > from && ' \t\r\u00a0'.indexOf(line.charAt(end - 1)) >= 0) end -= 1;
    if (end > from) found.push(line.slice(from, end));
  }
  return found;
}
