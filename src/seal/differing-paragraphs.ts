/** Neighbouring paragraphs that differ, as sealed and as they are now; one side may be empty. */
export interface Difference {
  before: string[];
  after: string[];
}

/** Where each text occurs, for those that occur once. */
function uniquePlaces(lines: string[]): Map<string, number> {
  const places = new Map<string, number>();
  lines.forEach((line, index) => places.set(line, places.has(line) ? -1 : index));
  return places;
}

/** Pairs of equal paragraphs that occur once on both sides, as many as keep their order. */
function anchors(before: string[], after: string[]): [number, number][] {
  const there = uniquePlaces(after);
  const once = uniquePlaces(before);
  const pairs: [number, number][] = [];
  before.forEach((line, index) => {
    const place = there.get(line) ?? -1;
    if (place >= 0 && once.get(line) === index) pairs.push([index, place]);
  });
  return longestRising(pairs);
}

/** The longest run of pairs whose second numbers rise; their first numbers rise already. */
function longestRising(pairs: [number, number][]): [number, number][] {
  const tails: number[] = [];
  const previous: number[] = [];
  pairs.forEach(([, place], index) => {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    previous.push(tails[low - 1] ?? -1);
    tails[low] = index;
  });
  const rising: [number, number][] = [];
  for (let at = tails[tails.length - 1] ?? -1; at >= 0; at = previous[at] ?? -1) rising.push(pairs[at] as [number, number]);
  return rising.reverse();
}

/**
 * The paragraphs in which two texts differ, in order.
 * @param before a line a paragraph; likewise `after`
 */
export function differingParagraphs(before: string, after: string): Difference[] {
  const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
  const left = linesOf(before);
  const right = linesOf(after);
  const found: Difference[] = [];
  let from = 0;
  let to = 0;
  for (const [leftEnd, rightEnd] of [...anchors(left, right), [left.length, right.length] as const]) {
    let [start, place] = [from, to];
    while (start < leftEnd && place < rightEnd && left[start] === right[place]) [start, place] = [start + 1, place + 1];
    let [end, stop] = [leftEnd, rightEnd];
    while (end > start && stop > place && left[end - 1] === right[stop - 1]) [end, stop] = [end - 1, stop - 1];
    if (end > start || stop > place) found.push({ before: left.slice(start, end), after: right.slice(place, stop) });
    [from, to] = [leftEnd + 1, rightEnd + 1];
  }
  return found;
}
