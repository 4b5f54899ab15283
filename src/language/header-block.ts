import { hasDigit, isDigit, lower, stripEnds, tokens, type Line } from './body-lines';
import { readName, readNames, type Name } from './quoted-name';

/** What stands above an earlier message in a thread. */
export interface Head {
  from: Name | null;
  to: Name[];
  cc: Name[];
  subject: string;
  /** As printed. */
  date: string;
  /** Index of the first line after the head. */
  next: number;
  /** Where in the text the message begins, if on the head's own last line. */
  rest?: number;
}

type Label = 'from' | 'date' | 'to' | 'cc' | 'bcc' | 'subject' | 'other';

const labels: Record<string, Label> = {
  from: 'from', sent: 'date', date: 'date', 'sent on': 'date', 'sent at': 'date', to: 'to', cc: 'cc', bcc: 'bcc', subject: 'subject',
  importance: 'other', sensitivity: 'other', attachments: 'other', 'reply-to': 'other', 'reply to': 'other', priority: 'other',
  sender: 'other', when: 'other', where: 'other', 'required attendees': 'to', 'optional attendees': 'cc', categories: 'other',
};

const longestLabel = 20;
const longestHead = 60;

/** Reads `*From:* Ann` as a label and what it says, or null. */
function labelled(words: string): { label: Label; value: string } | null {
  const colon = words.indexOf(':');
  if (colon < 1 || colon > longestLabel + 4) return null;
  const label = labels[lower(stripEnds(words.slice(0, colon), '*_ \t'))];
  if (!label) return null;
  let value = words.slice(colon + 1);
  while (value.charAt(0) === '*' || value.charAt(0) === ' ' || value.charAt(0) === '\t') value = value.slice(1);
  return { label, value: stripEnds(value, ' \t') };
}

function carriesOn(label: Label, value: string, line: Line, text: string): boolean {
  if (label === 'to' || label === 'cc' || label === 'bcc' || label === 'from') {
    const end = value.charAt(value.length - 1);
    return value === '' || end === ';' || end === ',' || (line.words.indexOf('@') >= 0 && line.words.indexOf('<') >= 0 && line.words.indexOf('. ') < 0);
  }
  return label === 'subject' && value !== '' && line.depth === 0 && line.from > line.start && text.charAt(line.start) !== '\u00a0';
}

/** What the labelled lines from line `at` on say, and the line after them; null where none begins there. */
export function readLabels(text: string, lines: Line[], at: number): { opening: Label; values: Partial<Record<Label, string>>; next: number } | null {
  const first = lines[at];
  const opening = first && labelled(first.words);
  if (!first || !opening || opening.label === 'other') return null;
  const values: Partial<Record<Label, string>> = {};
  let label: Label = opening.label;
  let next = at;
  let index = at;
  while (index < lines.length && index < at + longestHead) {
    const line = lines[index];
    if (!line) break;
    if (line.words === '') {
      const after = lines[index + 1];
      const peek = after && labelled(after.words);
      if (!peek || (peek.label !== 'other' && values[peek.label] !== undefined) || after.depth !== first.depth) break;
      index += 1;
      continue;
    }
    if (line.depth !== first.depth) break;
    const found = labelled(line.words);
    if (found) {
      if (found.label !== 'other' && values[found.label] !== undefined) break;
      label = found.label;
      values[label] = found.value;
    } else {
      const value = values[label] ?? '';
      if (!carriesOn(label, value, line, text)) break;
      values[label] = value === '' ? line.words : `${value} ${line.words}`;
    }
    index += 1;
    next = index;
  }
  return { opening: opening.label, values, next };
}

/**
 * Reads a block of From, Sent, To, Subject lines that begins at line `at`.
 * A block has a From and two of date, To and Subject; `marked` says that a line above
 * announced it, so that it may begin with another label.
 */
export function readHeaderBlock(text: string, lines: Line[], at: number, marked: boolean): Head | null {
  const block = readLabels(text, lines, at);
  if (!block || (!marked && block.opening !== 'from')) return null;
  const { values, next } = block;
  const from = values.from;
  if (from === undefined || from === '' || from.length > 300) return null;
  const known = [values.date, values.to ?? values.bcc, values.subject].filter(value => value !== undefined).length;
  if (known < 2 || (values.date !== undefined && values.date !== '' && !hasDigit(values.date))) return null;
  return {
    from: readName(from), to: readNames(values.to ?? ''), cc: readNames(values.cc ?? ''),
    subject: values.subject ?? '', date: values.date ?? '', next,
  };
}

const pronouns = ['you', 'i', 'he', 'she', 'they', 'we', 'someone', 'somebody', 'it'];
const longestAttribution = 400;
const attributionLines = 4;

/** Index after the last clock time in a text, am or pm and a time zone included; -1 where there is none. */
function afterTime(words: string): number {
  let found = -1;
  for (let at = 1; at < words.length - 2; at += 1) {
    const mark = words.charAt(at);
    if ((mark !== ':' && mark !== '.') || !isDigit(words.charAt(at - 1)) || !isDigit(words.charAt(at + 1)) || !isDigit(words.charAt(at + 2))) continue;
    let end = at + 3;
    while (words.charAt(end) === ':' && isDigit(words.charAt(end + 1)) && isDigit(words.charAt(end + 2))) end += 3;
    const zone = /^[\s\u202f]?(?:[ap]\.?m\.?)?(?:\s?(?:gmt|bst|utc|z)\b)?(?:\s?[+-]\d{4})?/i.exec(words.slice(end, end + 20));
    if (found < 0 || words.indexOf('<') < 0 || at < words.indexOf('<')) found = end + (zone ? zone[0].length : 0);
  }
  return found;
}

function afterYear(words: string): number {
  const year = /(?:19|20)\d\d/.exec(words);
  return year ? year.index + 4 : -1;
}

/** Whether the next words from `index` on are quoted more deeply than `depth`. */
export function quoteFollows(lines: Line[], index: number, depth: number): boolean {
  for (let at = index; at < lines.length && at < index + 4; at += 1) {
    const line = lines[at];
    if (line && (line.words !== '' || line.depth > depth)) return line.depth > depth;
  }
  return false;
}

/** Reads `On Tue, 20 Jan 2026 at 19:32, Ann <a@b> wrote:`, which may run over four lines. */
export function readAttribution(lines: Line[], at: number): Head | null {
  const first = lines[at];
  if (!first || first.words.length > longestAttribution * 5) return null;
  const opens = first.words.startsWith('On ') || first.words.startsWith('At ');
  let joined = '';
  for (let index = at; index < at + (opens ? attributionLines : 1); index += 1) {
    const line = lines[index];
    if (!line || line.words === '' || line.depth !== first.depth) return null;
    joined = joined === '' ? line.words : `${joined} ${line.words}`;
    const verb = lower(joined).indexOf(' wrote:');
    if (verb >= 0 && verb < longestAttribution) {
      const tail = stripEnds(joined.slice(verb + 7), ' *');
      const head = attributed(joined.slice(0, verb), opens, tail, quoteFollows(lines, index + 1, first.depth), index + 1);
      if (head && tail !== '') head.rest = line.from + line.words.length - tail.length;
      return head;
    }
    if (joined.length > longestAttribution) return null;
  }
  return null;
}

function attributed(said: string, opens: boolean, tail: string, quoted: boolean, next: number): Head | null {
  const time = afterTime(said);
  const cut = !opens ? 0 : time >= 0 ? time : afterYear(said);
  if (cut < 0) return null;
  const from = readName(stripEnds(said.slice(cut), ' ,*:'));
  const date = opens ? stripEnds(said.slice(3, cut), ' ,') : '';
  if (!from || pronouns.indexOf(lower(tokens(from.name)[0] ?? '')) >= 0) return null;
  if (tail !== '' && '"\'\u201c\u2018'.indexOf(tail.charAt(0)) >= 0) return null;
  const sure = opens && hasDigit(date) && (time >= 0 || from.address !== '');
  const short = tokens(from.name).length <= 8;
  if (!(sure && short) && !(quoted && tail === '' && short)) return null;
  return { from, to: [], cc: [], subject: '', date, next };
}

/** What a line that parts two messages announces, or null where it is none. */
export function readMarker(words: string): 'reply' | 'forward' | 'rule' | null {
  if (words.length < 8 || words.length > 120) return null;
  const inner = lower(stripEnds(words, '-_=* '));
  const marks = words.length - inner.length;
  if (inner === '') return words.length >= 10 && words.indexOf('=') < 0 ? 'rule' : null;
  if (inner === 'begin forwarded message:' || inner === 'start of forwarded message') return 'forward';
  if (marks < 4) return null;
  if (inner === 'original message' || inner === 'original appointment' || inner === 'reply message') return 'reply';
  if (inner === 'forwarded message' || inner.startsWith('forwarded by ') || inner.startsWith('forwarded message from')) return 'forward';
  return null;
}
