import { does } from './acts';
import type { ReadSentence } from './reading';
import { scanWords } from './words';

/** Footers are taken off with the body; only a sentence that can be nothing else is left out here. */
export const footer = 0.95;

const markWords = new Set(('private and confidential strictly personal in confidence addressee addressees only to be opened by not for forwarding forwarded forward onward circulation publication official sensitive legally privileged legal privilege '
  + 'without prejudice commercial commercially restricted exempt internal most highly embargoed until management staff eyes your you please treat as the recipient members councillors member councillor draft this is information third parties or copied copy confidentially under part two ii paragraph schedule advice contract prices named do').split(' '));
const markKeys = new Set(['confidential', 'confidence', 'privileged', 'embargoed', 'restricted', 'exempt', 'sensitive', 'confidentially']);

/** Whether a heading, or one part of a subject line, marks what follows as confidential: "PRIVATE AND CONFIDENTIAL". */
export function isMarking(text: string): boolean {
  if (text.length > 90) return false;
  const tokens = scanWords(text, 0, text.length);
  if (tokens.count === 0 || tokens.count > 12) return false;
  let key = false;
  const plain: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (!markWords.has(word)) return false;
    if (markKeys.has(word)) key = true;
    plain.push(word);
  }
  if (plain[0] === 'not' && (plain[1] === 'confidential' || plain[1] === 'restricted' || plain[1] === 'exempt' || plain[1] === 'private' || plain[1] === 'sensitive')) return false;
  if (!key) key = plain[0] === 'private' && tokens.count <= 3 || plain.join(' ') === 'strictly private' || plain.join(' ') === 'addressee only' || plain.join(' ').indexOf('not for publication') >= 0;
  return key;
}

/** Takes "RE:", "FW:" and the like off a subject. */
export function plainSubject(subject: string): { text: string; carried: boolean } {
  let text = subject.trim();
  let carried = false;
  for (let i = 0; i < 8; i++) {
    const colon = text.indexOf(':');
    const head = text.slice(0, colon).toLowerCase().trim();
    if (colon < 0 || ['re', 'fw', 'fwd', 'aw', 'wg', 'antw'].indexOf(head) < 0) break;
    text = text.slice(colon + 1).trim();
    carried = true;
  }
  return { text, carried };
}

/** Whether a subject line carries a marking: as a part of its own, or in capitals before the rest. */
export function marksSubject(subject: string): boolean {
  const { text } = plainSubject(subject);
  let part = '';
  for (let at = 0; at <= text.length; at++) {
    const mark = text.charAt(at);
    const parts = at === text.length || ':;()[]|\u2013\u2014'.indexOf(mark) >= 0 || (mark === '-' && text.charAt(at - 1) === ' ');
    if (!parts) {
      part += mark;
      continue;
    }
    if (isMarking(part)) return true;
    part = '';
  }
  const words = text.split(' ').filter((word) => word);
  const shouted = words.filter((word) => word === word.toUpperCase() && word.length > 3).length;
  return words.length > 0 && shouted < words.length && words.slice(0, 4).some((word) => word.replace(/[^A-Z]/g, '') === 'CONFIDENTIAL');
}

/** "IN CONFIDENCE - please do not let this go back": a marking in capitals at a line's head, with what it is for behind a dash or colon. */
function headMarks(line: string): boolean {
  const head = /^([A-Z][A-Z &/]{6,60}?)(?: ?[:\u2013\u2014]| -) /.exec(line)?.[1];
  return head !== undefined && isMarking(head);
}

/** The marking among a message's first lines or sentences of its own, or null. */
export function markingOf(text: string, sentences: ReadSentence[]): string | null {
  let seen = 0;
  for (const line of text.split('\n')) {
    const plain = line.trim();
    if (plain === '') continue;
    if (isMarking(plain) || headMarks(plain) || (plain.length < 70 && /[.!]/.test(plain) && plain.split(/[.!]/).some((part) => part.trim() !== '' && isMarking(part)))) return plain;
    if (++seen > 6) break;
  }
  for (const sentence of sentences.slice(0, 6)) {
    if (sentence.text.length > 90 || sentence.question || sentence.quoted) continue;
    if (isMarking(sentence.text)) return sentence.text;
    if (does(sentence, 'marks-confidential', 0.9) && !does(sentence, 'disclaimer', footer) && sentence.text.length < 60 && !/\b(not|no longer|none)\b/i.test(sentence.text)) return sentence.text;
  }
  return null;
}
