/** Gaps up to this many pairs are compared whole. */
const whole = 10000;
const deepest = 12;

/** Indices of the elements of a longest rising run, by patience. */
function rising(values: number[]): number[] {
  const tops: number[] = [];
  const before: number[] = [];
  values.forEach((value, at) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((values[tops[middle] as number] as number) < value) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = at;
  });
  const run: number[] = [];
  for (let at = tops.length > 0 ? (tops[tops.length - 1] as number) : -1; at >= 0; at = before[at] as number) run.push(at);
  return run.reverse();
}

/** Positions of the keys that stand once in a stretch. */
function single(keys: string[], from: number, to: number): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = from; at < to; at++) {
    const key = keys[at] as string;
    found.set(key, found.has(key) ? -1 : at);
  }
  return found;
}

class Aligner {
  readonly matches: number[];

  constructor(private readonly before: string[], private readonly after: string[]) {
    this.matches = before.map(() => -1);
  }

  align(b0: number, b1: number, a0: number, a1: number, depth: number): void {
    while (b0 < b1 && a0 < a1 && this.before[b0] === this.after[a0]) this.matches[b0++] = a0++;
    while (b0 < b1 && a0 < a1 && this.before[b1 - 1] === this.after[a1 - 1]) this.matches[--b1] = --a1;
    if (b0 >= b1 || a0 >= a1) return;
    const anchors = depth < deepest ? this.anchors(b0, b1, a0, a1) : [];
    if (anchors.length === 0) {
      if ((b1 - b0) * (a1 - a0) <= whole) this.compare(b0, b1, a0, a1);
      return;
    }
    let b = b0;
    let a = a0;
    for (const [beforeAt, afterAt] of anchors) {
      this.matches[beforeAt] = afterAt;
      this.align(b, beforeAt, a, afterAt, depth + 1);
      b = beforeAt + 1;
      a = afterAt + 1;
    }
    this.align(b, b1, a, a1, depth + 1);
  }

  private anchors(b0: number, b1: number, a0: number, a1: number): [number, number][] {
    const there = single(this.after, a0, a1);
    const shared: [number, number][] = [];
    single(this.before, b0, b1).forEach((beforeAt, key) => {
      const afterAt = there.get(key) ?? -1;
      if (beforeAt >= 0 && afterAt >= 0) shared.push([beforeAt, afterAt]);
    });
    shared.sort((one, other) => one[0] - other[0]);
    return rising(shared.map(([, afterAt]) => afterAt)).map((at) => shared[at] as [number, number]);
  }

  /** The longest common run of a short stretch. */
  private compare(b0: number, b1: number, a0: number, a1: number): void {
    const width = a1 - a0 + 1;
    const longest = new Uint16Array((b1 - b0 + 1) * width);
    const at = (b: number, a: number): number => longest[(b - b0) * width + (a - a0)] as number;
    for (let b = b1 - 1; b >= b0; b--) {
      for (let a = a1 - 1; a >= a0; a--) {
        longest[(b - b0) * width + (a - a0)] = this.before[b] === this.after[a] ? at(b + 1, a + 1) + 1 : Math.max(at(b + 1, a), at(b, a + 1));
      }
    }
    let b = b0;
    let a = a0;
    while (b < b1 && a < a1) {
      if (this.before[b] === this.after[a]) this.matches[b++] = a++;
      else if (at(b + 1, a) >= at(b, a + 1)) b++;
      else a++;
    }
  }
}

/**
 * Matches what two lists have in common, in order: first what stands once in both, then what lies between.
 * @returns for each of `before` the position in `after`, or -1
 */
export function alignedKeys(before: string[], after: string[]): number[] {
  const aligner = new Aligner(before, after);
  aligner.align(0, before.length, 0, after.length, 0);
  return aligner.matches;
}
