import type { ProtocolLine } from './protocol-lines';

/** Characters after which a paragraph is taken to have run into something else. */
export const longestText = 6000;

/** A short line that stands alone and ends no sentence is a heading. */
export function isHeading(lines: ProtocolLine[], at: number): boolean {
  const line = lines[at];
  if (!line || line.text === '') return false;
  if (line.heading) return true;
  const alone = (lines[at - 1]?.text ?? '') === '' && (lines[at + 1]?.text ?? '') === '';
  return alone && line.text.length <= 80 && /^(?:(?:[-*] )?\d{1,3}[.)]? )?[A-Z]/.test(line.text) && !/[.;:,!?]$/.test(line.text) && !/^(?:and|or)\b/.test(line.text);
}

/** Whether a line goes on with the sentence of the one before it, over a page's end. */
function goesOn(before: string, text: string): boolean {
  return before !== '' && !/[.;:!?\u201d"]$/.test(before) && /^[a-z(]/.test(text);
}

/**
 * The text of lines as paragraphs, one a line: wrapped lines joined, a word broken at a line's end mended where the
 * whole word stands elsewhere in the protocol, numbers alone on a line (of pages) left out.
 */
export function joinedText(begin: string, lines: ProtocolLine[], words: (word: string) => boolean): string {
  const paragraphs: string[] = [begin];
  let blank = false;
  for (const { text } of lines) {
    if (text === '' || /^\d{1,4}$/.test(text)) {
      blank = true;
      continue;
    }
    const last = paragraphs[paragraphs.length - 1] ?? '';
    const bullet = /^(?:[-*\u2022\u00b7\u25aa\u25cf\uf0b7] |\(?[a-z]{1,4}\) )/.test(text);
    if (last === '') paragraphs[paragraphs.length - 1] = text;
    else if ((blank && !goesOn(last, text)) || bullet) paragraphs.push(text);
    else {
      const broken = /([A-Za-z]+)-$/.exec(last);
      const next = /^[a-z]+/.exec(text)?.[0] ?? '';
      const whole = broken && next !== '' && words(`${broken[1]}${next}`.toLowerCase());
      const joint = whole ? last.slice(0, -1) + text : broken ? last + text : `${last} ${text}`;
      paragraphs[paragraphs.length - 1] = joint;
    }
    blank = false;
  }
  return paragraphs.map((each) => each.replace(/ {2,}/g, ' ').replace(/\*([^*]{1,200})\*/g, '$1').trim()).filter((each) => each !== '').join('\n').slice(0, longestText);
}

/** Whether a word stands in the protocol, in lower case. */
export function wordFinder(lines: ProtocolLine[]): (word: string) => boolean {
  let known: Set<string> | null = null;
  return (word) => {
    known ??= new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? []));
    return known.has(word);
  };
}
