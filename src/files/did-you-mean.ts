/** Letters to change, add, drop or swap to make one word of the other; stops counting above `most`. */
function distance(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row++) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      next[column] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = next;
  }
  return last[right.length] ?? most + 1;
}

/** Longer words than this are no slip of the keyboard. */
const longest = 80;

/**
 * The name that a person most likely meant, or null where none is near.
 * One slip in three letters is the most that still reads as the same word.
 */
export function nearest(written: string, known: readonly string[]): string | null {
  if (!written || written.length > longest) return null;
  const folded = written.toLowerCase();
  let best: string | null = null;
  let least = Math.min(3, Math.max(1, Math.floor(folded.length / 3)), folded.length - 1) + 1;
  for (const name of known) {
    const steps = distance(folded, name.toLowerCase(), least - 1);
    if (steps < least) {
      best = name;
      least = steps;
    }
  }
  return best;
}

/** “ Did you mean outcome?” to put after a sentence, or nothing. */
export function didYouMean(written: string, known: readonly string[]): string {
  const name = nearest(written, known);
  return name === null ? '' : ` Did you mean ${name}?`;
}
