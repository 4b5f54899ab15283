import { isCapital, isLetter, lower, stripEnds, tokens, type Line } from './body-lines';
import { isNameLine } from './signature';
import type { Span } from './span';

const openings = ['dear', 'hi', 'hello', 'hey', 'hiya', 'morning', 'afternoon', 'evening', 'good', 'greetings', 'to', 'all', 'both', 'colleagues', 'councillors', 'folks', 'everyone', 'team', 'sir', 'madam', 'sirs', 'hullo', 'members'];
const calls = ['all', 'both', 'colleagues', 'councillors', 'folks', 'everyone', 'team', 'sir', 'madam', 'sirs', 'members', 'councillor', 'cllr'];
const times = ['morning', 'afternoon', 'evening', 'day'];
const notCalled = ['however', 'yes', 'no', 'also', 'sorry', 'sure', 'ok', 'okay', 'well', 'so', 'today', 'tomorrow', 'yesterday', 'now', 'then', 'thanks', 'again', 'first', 'second', 'finally', 'further', 'agreed', 'noted', 'fine', 'great', 'right', 'please', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'urgent', 'private', 'confidential', 'draft', 'brilliant', 'lovely', 'perfect', 'indeed', 'fyi', 'ps', 'meanwhile', 'apologies', 'understood', 'done', 'attached', 'last', 'next', 'oh', 'ah', 'true', 'still', 'instead', 'therefore', 'otherwise', 'besides', 'moreover', 'perhaps', 'maybe', 'following', 'subject', 'item', 'regarding', 're', 'public'];

/** Whether a short line greets, and nothing else. */
function greets(words: string): boolean {
  const all = tokens(lower(stripEnds(words, ' ,.!:;-\u2013\u2014*')));
  const first = stripEnds(all[0] ?? '', ',.!');
  const second = stripEnds(all[1] ?? '', ',.!');
  if (words.charAt(words.length - 1) === '?' || openings.indexOf(first) < 0) return false;
  if (first === 'good') return times.indexOf(second) >= 0;
  if (first === 'to') return second === 'all' || second === 'whom';
  return first === 'dear' ? all.length <= 12 : all.length <= 7;
}

/** Where the greeting ends in a line whose sentence begins at once: "Hugh, I'm sorry but …". */
function openingPart(words: string): number {
  const head = words.slice(0, 60);
  for (let at = 1; at < head.length; at += 1) {
    const mark = head.charAt(at);
    const dash = (mark === '-' || mark === '\u2013' || mark === '\u2014') && (head.charAt(at - 1) === ' ' || head.charAt(at + 1) === ' ');
    const stop = mark === ',' || mark === '!' || mark === '.' || mark === ':';
    if (!dash && !(stop && head.charAt(at + 1) === ' ')) continue;
    const said = head.slice(0, at).trim();
    if (greets(said) && tokens(said).length <= 6) {
      const more = lower(words.slice(at + 1)).trim();
      if (mark === '.' && tokens(said).length === 2 && ['mr', 'mrs', 'ms', 'dr', 'cllr'].indexOf(lower(tokens(said)[1] ?? '')) >= 0) continue;
      if (mark === ',' && (more.startsWith('dear ') || more.startsWith('and '))) continue;
      return at + 1;
    }
    if (mark === '.' || mark === '!') return 0;
    return called(said) ? at + 1 : 0;
  }
  return 0;
}

/** Whether one to three words are somebody's name: capitals, and none that open sentences. */
function called(said: string): boolean {
  const all = tokens(said);
  if (all.length > 3 || !isNameLine(said)) return false;
  const first = lower(stripEnds(all[0] ?? '', ','));
  if (notCalled.indexOf(first) >= 0 || first.length > 5 && first.endsWith('ly')) return false;
  return all.every(word => isCapital(word.charAt(0)) || !isLetter(word.charAt(0)) || ['and', '&', 'de', 'van'].indexOf(lower(word)) >= 0);
}

/** Address block, date and references of a letter take up at most this many lines. */
const longestAddress = 40;

/**
 * Finds the greeting among a message's own lines: its first line, or the "Dear …" of a letter
 * that only short lines stand above.
 */
export function greetingOf(lines: Line[]): Span | null {
  let seen = 0;
  let name: Span | null = null;
  for (const line of lines) {
    if (line.words === '') continue;
    const words = line.words;
    if (seen === 0) {
      const bare = stripEnds(words, ' ,-\u2013\u2014:!.');
      const first = lower(tokens(bare)[0] ?? '');
      const last = words.charAt(words.length - 1);
      if (words.length <= 90 && greets(words) && (last !== '.' || tokens(words).length <= 3)) {
        const part = openingPart(words);
        const more = part > 0 ? words.slice(part).trim() : '';
        const onlyNames = more === '' || more.length < 30 && isNameLine(more, true) || greets(more);
        return { start: line.from, end: line.from + (onlyNames || first === 'dear' && tokens(more).length < 4 ? words.length : part) };
      }
      const part = openingPart(words);
      if (part > 0) return { start: line.from, end: line.from + part };
      const others = tokens(bare).length;
      if (words.length <= 60 && others <= 5 && last !== '.' && last !== '?' && (called(bare) || calls.indexOf(first) >= 0) && lines.length > 1) {
        name = { start: line.from, end: line.from + words.length };
      }
    } else if (greets(words) && lower(words).startsWith('dear') && words.length <= 90) {
      return { start: line.from, end: line.from + words.length };
    } else if (words.length > 90 || words.charAt(words.length - 1) === '.' && tokens(words).length > 6) {
      return name;
    }
    seen += 1;
    if (seen > longestAddress) return name;
  }
  return name;
}
