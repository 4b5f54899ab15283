import { Parser } from 'htmlparser2';
import { SaxesParser } from 'saxes';
import { FileFault } from '../file-fault';
import { tidy } from './people-words';

/** An element of an XML file of plain values. */
export interface Element {
  /** Lower case, without a prefix. */
  name: string;
  /** The line on which it begins, from 1. */
  line: number;
  text: string;
  children: Element[];
}

/** Deeper than this no such file goes. */
const deepest = 60;

function decodedOnce(text: string): string {
  let plain = '';
  const parser = new Parser({
    ontext: (piece) => { plain += piece; },
    onopentagname: (name) => { if (name === 'br' || name === 'p' || name === 'li' || name === 'div') plain += '\n'; },
  }, { decodeEntities: true });
  parser.write(text);
  parser.end();
  return plain;
}

/** A value without the HTML that some systems write into it, once or twice over. Line ends stay where the HTML has them. */
export function plainValue(text: string): string {
  let plain = text;
  for (let times = 0; times < 2 && /&[#a-z]|<[a-z/!]/i.test(plain); times++) plain = decodedOnce(plain);
  return plain.split('\n').map(tidy).filter((line) => line !== '').join('\n');
}

/**
 * Reads an XML file of plain values. HTML's names for letters (&eacute;) and a bare & are taken as they are meant.
 * @param leaveOut names of elements that are passed over with everything in them, and never kept
 * @throws FileFault where the file is a web page, or stops being XML, with the line
 */
export function readElements(written: string, source: string, leaveOut: string[]): Element {
  const start = written.slice(0, 2000).replace(/^\ufeff/, '').trimStart();
  if (start === '') throw new FileFault(source, [{ path: '', line: 0, message: 'The file is empty.' }]);
  if (/^(?:<!doctype html|<html|<script)/i.test(start)) throw new FileFault(source, [{ path: '', line: 1, message: 'This is a web page, not XML: the site answered with a page of its own. Save what the web service itself gives.' }]);
  if (!start.startsWith('<')) throw new FileFault(source, [{ path: '', line: 1, message: 'This is not XML: it does not begin with a tag.' }]);
  const text = written.replace(/^\ufeff/, '').trimStart().replace(/&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[0-9a-f]{1,6});)/gi, '&amp;');
  const skippedLines = written.slice(0, written.length - written.trimStart().length).split('\n').length - 1;

  const root: Element = { name: '', line: 1, text: '', children: [] };
  const open: Element[] = [root];
  let passing = 0;
  const parser = new SaxesParser({ xmlns: false, position: true });
  parser.on('error', (fault) => { throw fault; });
  parser.on('opentag', (tag) => {
    const name = tag.name.slice(tag.name.indexOf(':') + 1).toLowerCase();
    if (passing > 0 || leaveOut.includes(name)) {
      passing++;
      return;
    }
    if (open.length > deepest) throw new Error('too deep');
    const element: Element = { name, line: parser.line + skippedLines, text: '', children: [] };
    open[open.length - 1]?.children.push(element);
    open.push(element);
  });
  const add = (piece: string) => {
    const element = open[open.length - 1];
    if (passing === 0 && element && element !== root) element.text += piece;
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', () => {
    if (passing > 0) passing--;
    else open.pop();
  });
  try {
    parser.write(text).close();
  } catch {
    const unfinished = open.length > 1 && parser.position >= text.length;
    throw new FileFault(source, [{
      path: '', line: parser.line + skippedLines,
      message: unfinished ? 'The file breaks off here before its end. Save it once more.' : 'From here on this is not XML: a tag is not closed, or a character stands where none may.',
    }]);
  }
  return root.children[0] ?? root;
}

/** Every element of a name below one, in the order of the file. */
export function elementsNamed(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => (child.name === name ? [child] : elementsNamed(child, name)));
}

/** The value at a path of names below an element; empty where there is none. */
export function valueAt(element: Element, ...path: string[]): string {
  let here: Element | undefined = element;
  for (const name of path) here = here?.children.find((child) => child.name === name);
  return here ? plainValue(here.text) : '';
}
