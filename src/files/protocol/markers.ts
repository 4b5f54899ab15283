import type { ProtocolLine } from './protocol-lines';

/**
 * What stands before a paragraph. `dotted`: 13.2.1; `number`: 16 or 16. and also (2), told apart by `bracket`;
 * `letter`: (a), b), iv.; `bullet`: by its place in its list; `plain`: a paragraph or heading without any.
 */
export interface Marker {
  kind: 'dotted' | 'number' | 'letter' | 'bullet' | 'plain';
  /** Lower case, without brackets and stops; for a bullet its place from 1; for a plain paragraph its text. */
  value: string;
  bracket: boolean;
  /** Index of the line among those read. */
  line: number;
  /** What follows the marker on its line. */
  rest: string;
  contents: boolean;
  heading: boolean;
}

const roman = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;
const bulletMark = /^(?:[-*\u2022\u00b7\u25aa\u25cf\u2013\uf0b7]|o(?= {2}))(?: +|$)/;

function isLetter(value: string): boolean {
  return /^[a-z]$/.test(value) || (value.length <= 6 && roman.test(value));
}

type Found = Pick<Marker, 'kind' | 'value' | 'bracket'> & { length: number };

function bracketed(text: string): Found | null {
  const found = /^\( ?([0-9]{1,3}|[a-z]{1,6}) ?\)/i.exec(text);
  const value = found?.[1]?.toLowerCase() ?? '';
  if (!found) return null;
  if (/^\d/.test(value)) return { kind: 'number', value, bracket: true, length: found[0].length };
  return isLetter(value) ? { kind: 'letter', value, bracket: true, length: found[0].length } : null;
}

function first(text: string): Found | null {
  const dotted = /^(\d{1,3}(?:\.\d{1,3}){1,4})\.?(?=[\s(:]|$)/.exec(text);
  if (dotted) return { kind: 'dotted', value: dotted[1] ?? '', bracket: false, length: dotted[0].length };
  const number = /^(\d{1,3})(?:[.)](?=[\s(A-Za-z]|$)|(?=\()|(?= +["'\u2018\u201cA-Z*])|$)/.exec(text);
  if (number) return { kind: 'number', value: number[1] ?? '', bracket: false, length: number[0].length };
  const letter = /^([a-z]{1,6})[.)](?=\s|$)/.exec(text);
  if (letter && isLetter(letter[1] ?? '')) return { kind: 'letter', value: letter[1] ?? '', bracket: false, length: letter[0].length };
  return bracketed(text);
}

/** The markers at the start of a line, outermost first: "16(2)" has two. A bullet before a number says nothing. */
function markersOf(text: string): { found: Found[]; rest: string } {
  const bullet = bulletMark.exec(text);
  let rest = bullet ? text.slice(bullet[0].length) : text;
  const found: Found[] = [];
  for (let next = first(rest); next && found.length < 4; next = bracketed(rest)) {
    found.push(next);
    rest = rest.slice(next.length).trimStart();
  }
  if (found.length === 0 && bullet) found.push({ kind: 'bullet', value: '', bracket: false, length: 0 });
  return { found, rest };
}

/** Every marker of a text in order, with the paragraphs that have none. */
export function readMarkers(lines: ProtocolLine[]): Marker[] {
  const markers: Marker[] = [];
  let bullets = 0;
  lines.forEach((line, at) => {
    if (line.text === '') return;
    const { found, rest } = markersOf(line.text);
    const shared = { line: at, rest, contents: line.contents, heading: line.heading };
    for (const { kind, value, bracket } of found) {
      if (kind === 'bullet') bullets++;
      else bullets = 0;
      markers.push({ kind, bracket, value: kind === 'bullet' ? String(bullets) : value, ...shared });
    }
    const opens = found.length === 0 && (at === 0 || lines[at - 1]?.text === '' || line.heading);
    if (opens) markers.push({ kind: 'plain', value: line.text, bracket: false, ...shared });
  });
  return markers;
}
