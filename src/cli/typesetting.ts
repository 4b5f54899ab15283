import type { Terminal } from './terminal';

/** How a terminal shows text: its width, and colour where it is wanted. */
export interface Typesetting {
  width: number;
  bold(text: string): string;
  dim(text: string): string;
  breach(text: string): string;
  review(text: string): string;
}

/** Narrower than this nothing can be laid out. */
const leastWidth = 30;

/** Colour only for a person at a terminal who has not asked for none. */
export function typesettingFor(terminal: Terminal): Typesetting {
  const colour = terminal.stdout.isTTY && !terminal.env.NO_COLOR && terminal.env.TERM !== 'dumb';
  const paint = (code: string) => (text: string) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return {
    width: Math.max(leastWidth, terminal.columns || 80),
    bold: paint('1'), dim: paint('2'), breach: paint('1;31'), review: paint('1;33'),
  };
}

/** Text from a message made safe to show: no control or direction characters, which could rewrite what stands on the screen. */
export function safe(text: string): string {
  let shown = '';
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 9 || code === 10 || code === 13 || code === 0x2028 || code === 0x2029) shown += ' ';
    else if (code < 32 || (code >= 127 && code < 160)) continue;
    else if ((code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code === 0xfeff) continue;
    else shown += character;
  }
  return shown;
}

/** Breaks a sentence into lines of at most `width` characters; `indent` goes before each, `first` before the first. */
export function wrap(text: string, width: number, indent: string, first = indent): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of safe(text).split(' ').filter((each) => each)) {
    let rest = [...word];
    if (!empty && [...line].length + 1 + rest.length > width) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    while ([...line].length + (empty ? 0 : 1) + rest.length > width && width > indent.length + 10) {
      const room = width - [...line].length;
      lines.push(line + rest.slice(0, room).join(''));
      rest = rest.slice(room);
      line = indent;
      empty = true;
    }
    line += (empty ? '' : ' ') + rest.join('');
    empty = false;
  }
  lines.push(line);
  return lines;
}

/** "1 file", "3 files". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
