import { UnreadableFile } from '../unreadable-file';
import { limits } from './limits';

export type Attributes = Record<string, string>;

/** Hears a part as the file writes it, its names not resolved. */
export interface ScannerHandler {
  open(name: string, attributes: Attributes): void;
  close(): void;
  /** A text may come in several pieces. */
  text(data: string): void;
}

/** Of a code for one character with its `&`; longer ones are plain words. */
const longestCode = 12;
/** A tag that is not whole yet is looked at again with each piece up to this length, then ever more seldom. */
const small = 64 * 1024;
/** How many names are remembered; no document has so many. */
const remembered = 2000;

const named = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', '\'']]);

function characterOf(code: string): string | undefined {
  if (!code.startsWith('#')) return named.get(code);
  const hex = code.charAt(1) === 'x';
  const digits = code.slice(hex ? 2 : 1);
  if (!(hex ? /^[0-9a-f]{1,8}$/i : /^[0-9]{1,8}$/).test(digits)) return undefined;
  const value = parseInt(digits, hex ? 16 : 10);
  return value === 0 || value > 0x10ffff || (value >= 0xd800 && value < 0xe000) ? '\ufffd' : String.fromCodePoint(value);
}

function decoded(text: string): string {
  return text.indexOf('&') < 0 ? text : text.replace(/&(#?[0-9A-Za-z]{1,11});/g, (written, code: string) => characterOf(code) ?? written);
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 10 || code === 13;

function afterBlanks(text: string, from: number): number {
  let at = from;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at;
}

/** Splits a part that comes in pieces into tags and text; holds back what is not whole yet, and no more. */
export class XmlScanner {
  private readonly names: string[] = [];
  /** Names of elements and attributes by a sum over their letters: each is cut from the text once. */
  private readonly met = new Map<number, string>();
  private pieces: string[] = [];
  private length = 0;
  private enough = 0;
  private end = 0;
  private readonly broken: string;
  private readonly crowded: string;

  /** @param part how the part is called in what is said of it */
  constructor(part: string, private readonly handler: ScannerHandler) {
    this.broken = `The document is damaged: its part ${part} is not whole, so Fair Copy could not read it.`;
    this.crowded = `The document crowds its part ${part} more than any Word document does, so Fair Copy did not read it.`;
  }

  /** @throws UnreadableFile where the text is not well-formed, declares a document type, or holds a tag without end */
  push(piece: string): void {
    this.pieces.push(piece);
    this.length += piece.length;
    if (this.length < this.enough && this.length <= limits.tagCharacters) return;
    const text = this.pieces.length === 1 ? piece : this.pieces.join('');
    const rest = text.slice(this.scan(text));
    this.pieces = rest === '' ? [] : [rest];
    this.length = rest.length;
    this.enough = rest.length < small ? 0 : rest.length * 1.25;
    if (rest.length > limits.tagCharacters) throw new UnreadableFile(this.crowded);
  }

  /** @throws UnreadableFile where something is still open */
  finish(): void {
    const text = this.pieces.join('');
    const rest = text.slice(this.scan(text));
    if (this.names.length > 0 || rest.includes('<')) throw new UnreadableFile(this.broken);
  }

  /** @returns how much of the text was heard; what follows is not whole */
  private scan(text: string): number {
    let at = 0;
    for (;;) {
      const tag = text.indexOf('<', at);
      if (tag < 0) return at + this.textBefore(text, at);
      if (tag > at) this.handler.text(decoded(text.slice(at, tag)));
      const code = text.charCodeAt(tag + 1);
      let whole: boolean;
      if (code === 47) whole = this.closeTag(text, tag);
      else if (code === 33) whole = this.markup(text, tag);
      else if (code === 63) whole = this.endsWith(text, tag + 2, '?>');
      else whole = this.openTag(text, tag);
      if (!whole) return tag;
      at = this.end;
    }
  }

  /** Hears text that no tag follows yet, but for a code at its end that may go on. */
  private textBefore(text: string, at: number): number {
    if (at >= text.length) return 0;
    const ampersand = text.lastIndexOf('&');
    const split = ampersand >= at && text.length - ampersand <= longestCode && text.indexOf(';', ampersand) < 0 ? ampersand : text.length;
    if (split > at) this.handler.text(decoded(text.slice(at, split)));
    return split - at;
  }

  private endsWith(text: string, from: number, mark: string): boolean {
    const found = text.indexOf(mark, from);
    this.end = found + mark.length;
    return found >= 0;
  }

  private markup(text: string, tag: number): boolean {
    if (text.startsWith('<!--', tag)) return this.endsWith(text, tag + 4, '-->');
    if (text.startsWith('<![CDATA[', tag)) {
      if (!this.endsWith(text, tag + 9, ']]>')) return false;
      this.handler.text(text.slice(tag + 9, this.end - 3));
      return true;
    }
    const begun = text.slice(tag, tag + 9);
    if ('<!--'.startsWith(begun) || '<![CDATA['.startsWith(begun)) return false;
    throw new UnreadableFile('The document declares a document type or entities of its own, as no Word document does, so Fair Copy did not read it.');
  }

  private closeTag(text: string, tag: number): boolean {
    const last = text.indexOf('>', tag + 2);
    if (last < 0) return false;
    const name = this.names.pop();
    if (name === undefined || !text.startsWith(name, tag + 2) || afterBlanks(text, tag + 2 + name.length) !== last) throw new UnreadableFile(this.broken);
    this.end = last + 1;
    this.handler.close();
    return true;
  }

  /** The name that begins here and ends at a blank, `=`, `>`, `/`, `<` or a quotation mark. */
  private nameAt(text: string, from: number): string {
    let at = from;
    let sum = 0;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code <= 32 || code === 61 || code === 62 || code === 47 || code === 60 || code === 34 || code === 39) break;
      sum = (sum * 31 + code) & 0x3fffffff;
    }
    const met = this.met.get(sum);
    if (met !== undefined && met.length === at - from && text.startsWith(met, from)) return met;
    const name = text.slice(from, at);
    if (this.met.size < remembered) this.met.set(sum, name);
    return name;
  }

  private openTag(text: string, tag: number): boolean {
    const name = this.nameAt(text, tag + 1);
    let at = tag + 1 + name.length;
    const attributes: Attributes = {};
    let count = 0;
    for (;;) {
      at = afterBlanks(text, at);
      if (at >= text.length) return false;
      const code = text.charCodeAt(at);
      if (code === 62 || code === 47) {
        const empty = code === 47;
        this.end = at + (empty ? 2 : 1);
        if (this.end > text.length) return false;
        if (name === '' || (empty && text.charCodeAt(at + 1) !== 62)) throw new UnreadableFile(this.broken);
        this.handler.open(name, attributes);
        if (empty) this.handler.close();
        else this.names.push(name);
        return true;
      }
      if ((count += 1) > limits.attributes) throw new UnreadableFile(this.crowded);
      const key = this.nameAt(text, at);
      at = afterBlanks(text, at + key.length);
      if (at >= text.length) return false;
      const open = afterBlanks(text, at + 1);
      if (open >= text.length) return false;
      const quote = text.charAt(open);
      // A name written twice would mean one thing here and another elsewhere.
      if (key === '' || text.charCodeAt(at) !== 61 || (quote !== '"' && quote !== '\'') || Object.prototype.hasOwnProperty.call(attributes, key)) throw new UnreadableFile(this.broken);
      const close = text.indexOf(quote, open + 1);
      if (close < 0) return false;
      attributes[key] = decoded(text.slice(open + 1, close));
      at = close + 1;
    }
  }
}
