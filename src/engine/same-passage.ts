/** How many sentences apart two signs still speak of one matter. */
const apart = 4;
/** A message of so few sentences has one matter. */
const short = 9;

/**
 * Whether two sentences of an item stand close enough to be of the same matter: a long message has many, and a
 * sign in one says nothing of another.
 * @param all the item's sentences in their order, of which both are part
 */
export function inSamePassage<T>(all: readonly T[], one: T, other: T): boolean {
  const at = all.indexOf(one);
  const to = all.indexOf(other);
  return at < 0 || to < 0 || all.length <= short || Math.abs(at - to) <= apart;
}

/** Whether nothing but a line's end stands between two sentences of a text: a blank line begins another matter. */
export function inSameParagraph(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  return !/\n[^\S\n]*\n/.test(text.slice(first.end, last.start));
}
