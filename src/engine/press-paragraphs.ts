import { plainSpaces } from '../language/line-breaks';
import { quotationsIn } from '../language/quotation-marks';
import type { Span } from '../language/span';
import type { Situation } from './context';

/** One paragraph of a text for the press. Offsets into the item's text. */
export interface PressParagraph extends Span {
  /** `mark`: "News release", "Ends", a date; `notes`: notes to editors; `signature`: the foot of a mail. */
  role: 'mark' | 'heading' | 'body' | 'notes' | 'contact' | 'greeting' | 'signature';
  text: string;
}

/** The text with the line breaks of wrapping taken for spaces, offsets kept, and its paragraphs. */
export interface PressText {
  flat: string;
  paragraphs: PressParagraph[];
  /** Marks that only a text for issue bears: "For immediate release", "Notes to editors". */
  marked: boolean;
}

const wrapped = 58;
const longest = 110;
const releaseMark = /^(?:\W*)(?:(?:(?:draft|joint|city|county|district|borough|council|labour|conservative|liberal democrat|lib dem|green|independent|group) ){0,4}(?:news|press|media) (?:release|statement|notice|information)|(?:public |joint |official |draft )?statement(?: (?:from|by|on behalf of|of|for (?:the )?(?:press|media|release))(?: .{0,80})?)?|for immediate (?:release|use|publication)|embargo(?:ed)?(?: until.{0,60})?|not for publication (?:before|until).{0,60})(?:\W{0,6}|[ :,–—-]{1,3}.{0,60})$/i;
const releaseWords = /(?:^|[^a-z])(?:(?:press|news|media) (?:release|statement)|for immediate (?:release|use|publication)|notes? (?:to|for) editors?|embargoed until|for release)(?![a-z])/i;
const endMark = /^\W{0,6}ends?\W{0,6}$/i;
const notesMark = /^\W{0,4}(?:notes? (?:to|for) (?:the )?editors?|editors?['\u2019]? notes?|background notes?)/i;
const contactMark = /^\W{0,4}(?:(?:media|press|news) (?:contact|enquir(?:y|ies)|office|queries)|contacts?(?: details)?|for (?:more|further) (?:information|details)|issued by|further information)(?: ?[:–-]|(?: (?:from|contact|please)|$))/i;
const dateLine = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\d{1,2}(?:st|nd|rd|th)? (?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \d{4})?$/i;

function joinsNext(text: string, start: number, end: number): boolean {
  const length = end - start;
  if (length < wrapped || length > longest || end + 1 >= text.length) return false;
  const next = text.charAt(end + 1);
  return next !== '\n' && next !== '"' && next !== '\u201c' && next !== '-' && next !== '*' && next !== '\u2022';
}

/** Joins lines that a mail program broke. A document's lines are paragraphs as they are. */
function unwrapped(situation: Situation): string {
  const text = plainSpaces(situation.item.text);
  if (situation.item.document) return text;
  let flat = '';
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    flat += text.slice(start, end);
    if (stop >= 0) flat += joinsNext(text, start, end) ? ' ' : '\n';
    start = end + 1;
  }
  return flat;
}

function headingsOf(situation: Situation): Set<string> {
  const found = new Set<string>();
  for (const paragraph of situation.item.document?.paragraphs ?? []) {
    if (paragraph.level > 0 || /title/i.test(paragraph.style)) found.add(paragraph.accepted.trim());
  }
  return found;
}

function isHeadingLike(line: string): boolean {
  return line.length > 3 && line.length < 100 && /^[A-Z0-9\u201c"'\u00a3]/.test(line) && !/[.,;:?!]["\u201d']?$/.test(line);
}

/** Where a mail stops being the writer's own: an earlier message or a legal footer. */
function isOthers(situation: Situation, start: number): boolean {
  const { body } = situation.reading;
  return body.earlier.some((each) => each.span.start <= start && start < each.span.end) || body.disclaimers.some((each) => each.start <= start && start < each.end);
}

/** Takes a text for the press apart by paragraphs. Cost follows the text. */
export function pressTextOf(situation: Situation): PressText {
  const flat = unwrapped(situation);
  const { body } = situation.reading;
  const document = situation.item.document !== undefined;
  const headings = headingsOf(situation);
  const mail = !document && situation.item.from !== null;
  const marked = releaseWords.test(flat) || releaseWords.test(situation.item.subject) || releaseWords.test(situation.item.header) || /^\W{0,6}ends?\W{0,6}$/im.test(flat);
  const paragraphs: PressParagraph[] = [];
  let part: 'body' | 'notes' = 'body';
  for (let from = 0; from < flat.length;) {
    const stop = flat.indexOf('\n', from);
    const stopAt = stop < 0 ? flat.length : stop;
    let start = from;
    let end = stopAt;
    from = stopAt + 1;
    while (start < end && /\s/.test(flat.charAt(start))) start++;
    while (end > start && /\s/.test(flat.charAt(end - 1))) end--;
    if (start === end || (!document && isOthers(situation, start))) continue;
    const text = flat.slice(start, end);
    const alone = !document && (start === 0 || /\n\s*$/.test(flat.slice(Math.max(0, start - 3), start))) && (stopAt >= flat.length || flat.charAt(stopAt + 1) === '\n');
    let role: PressParagraph['role'] = part;
    if (mail && body.greeting && start >= body.greeting.start && end <= body.greeting.end + 1) role = 'greeting';
    // The parser takes "Contact: …" and a closing quotation for a signature now and then; a release's own lines stay its own.
    else if (mail && body.signOff && start >= body.signOff.start && start < body.signOff.end && !/["\u201c\u201d]/.test(text) && text.length < 100) role = 'signature';
    else if (endMark.test(text)) {
      role = 'mark';
      part = 'notes';
    } else if (notesMark.test(text)) {
      role = 'notes';
      part = 'notes';
    } else if (contactMark.test(text)) role = 'contact';
    else if (text.length < 130 && (releaseMark.test(text) || dateLine.test(text) || (text.length < 70 && releaseWords.test(text) && !/[.]$/.test(text)))) role = 'mark';
    else if (headings.has(text)) {
      role = 'heading';
      part = 'body';
    } else if (marked && alone && part === 'body' && isHeadingLike(text)) role = 'heading';
    paragraphs.push({ start, end, role, text });
  }
  return { flat, paragraphs, marked };
}

/** Quotations of one paragraph, straight single marks counted where the paragraph has no double ones: 'It will open,' she said. */
export function quotationsOf(flat: string, paragraph: Span): Span[] {
  const text = flat.slice(paragraph.start, paragraph.end);
  const shift = (span: Span) => ({ start: span.start + paragraph.start, end: span.end + paragraph.start });
  const found = quotationsIn(text);
  if (found.length > 0 || text.indexOf("'") < 0) return found.map(shift);
  const singles: Span[] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    if (text.charAt(at) !== "'") continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (open < 0 && (at === 0 || before === ' ' || before === '(') && /[A-Z]/.test(after)) open = at;
    else if (open >= 0 && /[.,?!]/.test(before) && !/[A-Za-z]/.test(after)) {
      singles.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open === 0) singles.push({ start: 0, end: text.length });
  return singles.map(shift);
}
