import { alignedKeys } from '../report/alignment';

/** A stretch of two versions of a text: in both, only in the earlier, or only in the later. */
export interface DifferencePart {
  kind: 'kept' | 'removed' | 'added';
  text: string;
}

/** Words with the spaces before them. */
function piecesOf(text: string): string[] {
  return text.match(/\s*\S+/g) ?? [];
}

/** As words are compared: spaces do not count, nor the shape of quotation marks. */
function keyOf(piece: string): string {
  return piece.trim().replace(/[\u2018\u2019]/g, "'").replace(/[\u201c\u201d]/g, '"');
}

/**
 * What differs between two versions of a text, word by word. What was taken out stands before what came in its place.
 * @param before '' where all is new; likewise `after` where nothing is left
 */
export function wordDifference(before: string, after: string): DifferencePart[] {
  const [from, to] = [piecesOf(before), piecesOf(after)];
  const matches = alignedKeys(from.map(keyOf), to.map(keyOf));
  const parts: DifferencePart[] = [];
  const add = (kind: DifferencePart['kind'], text: string): void => {
    const last = parts[parts.length - 1];
    if (text === '') return;
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let left = 0;
  let right = 0;
  const between = (l: number, r: number): void => {
    add('removed', from.slice(left, l).join(''));
    add('added', to.slice(right, r).join(''));
    left = l + 1;
    right = r + 1;
  };
  matches.forEach((match, index) => {
    if (match < 0) return;
    between(index, match);
    add('kept', to[match] ?? '');
  });
  between(from.length, to.length);
  return parts;
}

/** Letters of unchanged text that stay either side of what differs. */
const around = 90;

/** Shortens long stretches in which nothing differs; what differs always stays whole. */
export function shortened(parts: DifferencePart[]): DifferencePart[] {
  return parts.map(({ kind, text }, index) => {
    if (kind !== 'kept' || parts.length === 1) return { kind, text };
    const head = index === 0 ? '' : text.slice(0, text.indexOf(' ', around));
    const tail = index === parts.length - 1 ? '' : text.slice(text.lastIndexOf(' ', text.length - around));
    const short = `${head}${index === 0 ? '' : ' '}…${tail}`;
    return { kind, text: short.length < text.length && text.length > 2 * around + 20 ? short : text };
  });
}
