/** A pairing of two orders, as places in the second for each of the first; -1 for none. */
export type Alignment = Int32Array;

/** Skipping one of the second order between two pairs costs a little, so that pairs stand near one another. */
const skipCost = 0.001;

/**
 * Pairs two orders so that the sum of the weights is greatest and both orders are kept.
 * @param weight what a pair is worth; 0 where the two do not go together
 * The cost grows with the product of both lengths.
 */
export function align(first: number, second: number, weight: (one: number, other: number) => number): Alignment {
  const width = second + 1;
  const score = new Float32Array((first + 1) * width);
  const choice = new Uint8Array((first + 1) * width);
  for (let one = first - 1; one >= 0; one--) {
    for (let other = second - 1; other >= 0; other--) {
      const here = one * width + other;
      const without = score[here + width] ?? 0;
      // Before the first pair, as in a list of contents, nothing is lost by skipping.
      const later = (score[here + 1] ?? 0) - (one === 0 || (score[here + 1] ?? 0) === 0 ? 0 : skipCost);
      let best = without;
      let chosen = 0;
      if (later > best) {
        best = later;
        chosen = 1;
      }
      const worth = weight(one, other);
      const paired = worth > 0 ? worth + (score[here + width + 1] ?? 0) : 0;
      if (worth > 0 && paired >= best) {
        best = paired;
        chosen = 2;
      }
      score[here] = best;
      choice[here] = chosen;
    }
  }
  const pairs = new Int32Array(first).fill(-1);
  for (let one = 0, other = 0; one < first && other < second;) {
    const chosen = choice[one * width + other];
    if (chosen === 2) pairs[one++] = other++;
    else if (chosen === 1) other++;
    else one++;
  }
  return pairs;
}
