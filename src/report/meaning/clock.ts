import type { Figure } from './numbers';
import { digits, isWord, spelled } from './spelled';
import type { Token } from './tokens';

/** The clock: "7pm", "7.30 pm", "19:00", "noon". */
export function clock(tokens: Token[], at: number, value: number): { value: number; to: number } | null {
  let minutes = value < 25 ? Math.floor(value) * 60 + Math.round((value - Math.floor(value)) * 100) : -1;
  let to = at + 1;
  if (tokens[to]?.word === ':' && tokens[to + 1]?.kind === 'number' && (tokens[to + 1] as Token).joined && (tokens[to + 1] as Token).word.length === 2) {
    minutes = value * 60 + digits(tokens[to + 1] as Token);
    to += 2;
    if (!isWord(tokens[to], ['am', 'pm', 'a', 'p'])) return minutes < 1500 ? { value: minutes, to } : null;
  }
  const word = tokens[to]?.word ?? '';
  const letter = word === 'am' || word === 'pm' ? word.charAt(0) : (word === 'a' || word === 'p') && tokens[to + 1]?.word === '.' && tokens[to + 2]?.word === 'm' ? word : '';
  if (letter === '' || minutes < 0) return null;
  to += word.length === 2 ? 1 : 3;
  const hour = Math.floor(minutes / 60) % 12;
  return { value: (letter === 'p' ? hour + 12 : hour) * 60 + (minutes % 60), to };
}

/** "Half past seven", "quarter to eight", which may be morning or evening. */
export function clockWords(tokens: Token[], at: number): { figure: Figure; to: number } | null {
  const word = tokens[at]?.word;
  const link = tokens[at + 1]?.word;
  const read = tokens[at + 2]?.kind === 'number' ? { value: digits(tokens[at + 2] as Token), to: at + 3 } : tokens[at + 2] ? spelled(tokens, at + 2) : null;
  if ((word !== 'half' && word !== 'quarter') || (link !== 'past' && link !== 'to') || !read || read.value < 1 || read.value > 12) return null;
  const minutes = read.value * 60 + (link === 'to' ? -15 : word === 'half' ? 30 : 15);
  const half = tokens[read.to]?.word;
  const past = /^(am|pm)$/.test(half ?? '') ? read.to + 1 : half === 'in' && /^(morning|evening|afternoon)$/.test(tokens[read.to + 2]?.word ?? '') ? read.to + 3 : read.to;
  return { figure: { measure: 'time', value: minutes, loose: false, count: -1 }, to: past };
}

/** Ten and 10 pm. */
export function sameHour(a: Figure, b: Figure): boolean {
  const [time, hour] = a.measure === 'time' ? [a, b] : [b, a];
  return time.measure === 'time' && hour.measure === 'number' && time.value % 60 === 0 && (time.value / 60) % 12 === hour.value % 12 && hour.value <= 24;
}
