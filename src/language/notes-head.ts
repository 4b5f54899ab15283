import { tokens, type Line } from './body-lines';
import { readLabels, type Head } from './header-block';
import { readName, readNames } from './quoted-name';

/** The longest line that could give a name and a time, in characters. */
const longest = 120;
const mostWords = 8;

/** Date and time at the end of a line: "12/04/2000 10:31:48 AM", "04-Dec-2000 10:31". */
const dated = /(?:^|[\s\u00a0])((?:on )?\d{1,4}[/.-](?:\d{1,2}|[A-Za-z]{3})[/.-]\d{2,4},? (?:at )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[AaPp][Mm])?(?: [A-Z]{2,4})?)$/;

/**
 * Reads what Lotus Notes puts over an earlier message: its writer with date and time, on one line or on two,
 * and under them To, cc and Subject without a From.
 */
export function readNotesHead(text: string, lines: Line[], at: number): Head | null {
  const first = lines[at];
  if (!first || first.words === '' || first.words.length > longest) return null;
  let time = dated.exec(first.words);
  let name = time ? first.words.slice(0, time.index) : first.words;
  let next = at + 1;
  if (!time) {
    const second = lines[next];
    if (!second || second.depth !== first.depth || second.words.length > longest) return null;
    time = dated.exec(second.words);
    if (!time || second.words.slice(0, time.index).trim() !== '') return null;
    next += 1;
  }
  name = name.trim();
  if (name === '' || name.indexOf(':') >= 0 || tokens(name).length > mostWords || /[.?!]$/.test(name)) return null;
  while (lines[next]?.words === '' && next < at + 4) next += 1;
  const block = lines[next]?.depth === first.depth ? readLabels(text, lines, next) : null;
  if (!block || block.opening !== 'to' || block.values.subject === undefined || block.values.from !== undefined) return null;
  const { values } = block;
  return {
    from: readName(name.replace(/ on$/i, '')), to: readNames(values.to ?? ''), cc: readNames(values.cc ?? ''),
    subject: values.subject ?? '', date: (time[1] as string).replace(/^on /, ''), next: block.next,
  };
}
