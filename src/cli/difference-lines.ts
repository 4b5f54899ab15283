import { differingParagraphs } from '../seal/differing-paragraphs';
import { wrap, type Typesetting } from './typesetting';

/** Characters of what both have in common that are shown on either side. */
const context = 60;

/** Longer paragraphs are shown around the place where they differ. */
const whole = 240;

/** How many characters two texts share at their beginning, cut back to a space. */
function sharedStart(left: string, right: string): number {
  let at = 0;
  while (at < left.length && left[at] === right[at]) at += 1;
  return Math.max(0, left.lastIndexOf(' ', at - 1) + 1);
}

function sharedEnd(left: string, right: string, from: number): number {
  let count = 0;
  while (count < Math.min(left.length, right.length) - from && left[left.length - 1 - count] === right[right.length - 1 - count]) count += 1;
  const space = left.indexOf(' ', left.length - count);
  return space < 0 ? 0 : left.length - space;
}

/** Both forms of a paragraph, cut where they go on alike. */
function cut(before: string, after: string): [string, string] {
  if (Math.max(before.length, after.length) <= whole) return [before, after];
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  const from = start <= context ? 0 : before.lastIndexOf(' ', start - context) + 1;
  const shorten = (text: string): string => {
    const rest = text.length - end;
    const space = end <= context ? -1 : text.indexOf(' ', rest + context);
    return `${from > 0 ? '… ' : ''}${text.slice(from, space < 0 ? text.length : space)}${space < 0 ? '' : ' …'}`;
  };
  return [shorten(before), shorten(after)];
}

/** What was sealed and what stands there now, paragraph by paragraph where they differ. */
export function differenceLines(before: string, after: string, indent: string, set: Typesetting): string[] {
  const lines: string[] = [];
  const add = (name: string, text: string): void => void lines.push(...wrap(`${name} “${text}”`, set.width, `${indent}  `, indent));
  for (const difference of differingParagraphs(before, after)) {
    const count = Math.max(difference.before.length, difference.after.length);
    for (let index = 0; index < count; index += 1) {
      const was = difference.before[index];
      const is = difference.after[index];
      const [left, right] = was === undefined || is === undefined ? [was, is] : cut(was, is);
      if (left !== undefined) add('Sealed:', left);
      if (right !== undefined) add(left === undefined ? 'Now, and not sealed:' : 'Now:', right);
      else add('Now:', '');
    }
  }
  return lines;
}
