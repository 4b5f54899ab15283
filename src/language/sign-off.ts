import { isSentence, isAfterthought, isDelimiter, isDeviceLine, isNameLine, readValediction, standsInSignature } from './signature';
import type { Line } from './body-lines';
import type { Span } from './span';

/** How a message ends. Both spans are offsets into the body. */
export interface Ending {
  /** First and last index of the sign-off among the lines given; -1 where there is none. */
  first: number;
  last: number;
  signOff: Span | null;
  signature: Span | null;
}

/** A signature longer than this is something else: a pasted list, say. */
const longestSignature = 40;

/** Working hours, a slogan, a link: more sentences than this are the writer's own words again. */
const mostSentences = 4;

const nothing: Ending = { first: -1, last: -1, signOff: null, signature: null };

/** A gap between lines that do not follow one another: a quotation or a footer stood there. */
export type Gap = (index: number) => boolean;

function spanOf(lines: Line[], first: number, last: number): Span | null {
  const a = lines[first];
  const b = lines[last];
  return a && b && last >= first ? { start: a.from, end: b.end } : null;
}

function ending(lines: Line[], first: number, last: number, name: number): Ending {
  let from = name;
  while (from <= last && (lines[from]?.words === '' || isDelimiter(lines[from]?.words ?? ''))) from += 1;
  return { first, last, signOff: spanOf(lines, first, last), signature: spanOf(lines, from, last) };
}

/** Index of the last line of the signature that begins at `start`; blank lines at the end are left off. */
function signatureEnd(lines: Line[], start: number, gap: Gap): number {
  let last = start - 1;
  let seen = 0;
  let sentences = 0;
  for (let index = start; index < lines.length && seen < longestSignature; index += 1) {
    const line = lines[index];
    if (!line || (index > start && gap(index))) break;
    if (line.words === '') continue;
    const settled = seen >= 2 && isSentence(line.words) && line.words.length <= 160 && line.words.charAt(line.words.length - 1) !== '?';
    if (!standsInSignature(line.words) && !(settled && !isAfterthought(line.words))) break;
    if (isSentence(line.words)) sentences += 1;
    if (sentences > mostSentences) break;
    last = index;
    seen += 1;
  }
  return last;
}

/** Whether what follows a valediction is a name or an end, not the body of the message. */
function closes(lines: Line[], at: number, gap: Gap): boolean {
  let next = at + 1;
  while (next < lines.length && lines[next]?.words === '' && !gap(next)) next += 1;
  const line = lines[next];
  if (!line || gap(next)) return true;
  if (isDeviceLine(line.words) || isDelimiter(line.words) || isAfterthought(line.words)) return true;
  return isNameLine(line.words.split('|')[0] ?? '', true) || (standsInSignature(line.words) && next === at + 1) || readValediction(line.words) !== null;
}

function hasWordsBefore(lines: Line[], index: number): boolean {
  for (let at = 0; at < index; at += 1) if (lines[at]?.words !== '') return true;
  return false;
}

/** Looks for the last valediction whose next line is a name, a post or the end. */
function byValediction(lines: Line[], gap: Gap): Ending | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const leave = line && readValediction(line.words);
    if (!leave || !closes(lines, index, gap)) continue;
    if (!hasWordsBefore(lines, index) && leave.name === '' && index === lines.length - 1) return null;
    let first = index;
    while (first > 0 && readValediction(lines[first - 1]?.words ?? '') && !gap(first)) first -= 1;
    let name = leave.name === '' ? index + 1 : index;
    const last = leave.name === '' ? signatureEnd(lines, name, gap) : Math.max(index, signatureEnd(lines, index + 1, gap));
    if (last < name) return { first, last: Math.max(index, last), signOff: spanOf(lines, first, index), signature: null };
    while (name < last && lines[name]?.words === '') name += 1;
    const found = ending(lines, first, last, name);
    if (leave.name !== '' && found.signature && line) found.signature = { start: line.from + line.words.lastIndexOf(leave.name), end: found.signature.end };
    return found;
  }
  return null;
}

function byDelimiter(lines: Line[], gap: Gap): Ending | null {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    if (!isDelimiter(lines[index]?.words ?? '')) continue;
    let last = index;
    for (let at = index + 1; at < lines.length && !gap(at); at += 1) if (lines[at]?.words !== '') last = at;
    if (last === index || last - index > longestSignature) return null;
    return ending(lines, index, last, index + 1);
  }
  return null;
}

/** Looks upward from the end for a name that closes the message without a valediction. */
function byName(lines: Line[], gap: Gap): Ending | null {
  let last = lines.length - 1;
  while (last >= 0 && lines[last]?.words === '') last -= 1;
  let best = -1;
  let seen = 0;
  for (let index = last; index > 0 && seen < longestSignature; index -= 1) {
    const line = lines[index];
    if (!line) break;
    if (line.words !== '') {
      if (!standsInSignature(line.words)) break;
      seen += 1;
      const above = lines[index - 1]?.words ?? '';
      const apart = above === '' || '.!?)"\u201d\u2019\u2026'.indexOf(above.charAt(above.length - 1)) >= 0 || (best === index + 1);
      const bare = line.words.split('|')[0] ?? '';
      if ((apart && isNameLine(bare) && hasWordsBefore(lines, index)) || isDeviceLine(line.words)) best = index;
    }
    if (gap(index)) break;
  }
  // Names below "Those present:" are a list.
  let above = best - 1;
  while (above >= 0 && lines[above]?.words === '') above -= 1;
  const announced = lines[above]?.words ?? '';
  if (best < 0 || announced.charAt(announced.length - 1) === ':') return null;
  return ending(lines, best, last, best);
}

/**
 * Finds the sign-off and signature of one message.
 * @param lines its own lines in order, footers and deeper quotes taken out
 * @param gap whether the line at an index does not directly follow the one before it
 */
export function endingOf(lines: Line[], gap: Gap): Ending {
  const leave = byValediction(lines, gap);
  const delimiter = byDelimiter(lines, gap);
  if (leave && (!delimiter || delimiter.first <= leave.last || leave.first < delimiter.first)) {
    if (!delimiter || delimiter.first < leave.first || delimiter.last <= leave.last) return leave;
    return { first: leave.first, last: delimiter.last, signOff: spanOf(lines, leave.first, delimiter.last), signature: leave.signature ? spanOfBoth(leave.signature, delimiter.signature) : delimiter.signature };
  }
  return delimiter ?? leave ?? byName(lines, gap) ?? nothing;
}

function spanOfBoth(a: Span, b: Span | null): Span {
  return b ? { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) } : a;
}
