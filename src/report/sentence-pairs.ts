import { alignedKeys } from './alignment';
import type { Comparison, Statement } from './statements';

/**
 * Takes out what two runs of sentences share in order and gives the stretches between them.
 * @param kin the sentences are known to have become one another, so that each stretch is a pair as a whole
 */
export function sentencePairs(before: Statement[], after: Statement[], kin: boolean, at: number, into: Comparison): void {
  const matches = alignedKeys(before.map(({ key }) => key), after.map(({ key }) => key));
  let from = 0;
  let to = 0;
  const take = (b: number, a: number): void => {
    const stretch = { before: before.slice(from, b), after: after.slice(to, a), at };
    const sizes = stretch.before.length * stretch.after.length;
    if (sizes === 1 || (kin && sizes > 0)) into.pairs.push({ ...stretch, moved: false });
    else if (stretch.before.length + stretch.after.length > 0) into.gaps.push(stretch);
    from = b + 1;
    to = a + 1;
  };
  matches.forEach((match, b) => {
    if (match >= 0) take(b, match);
  });
  take(before.length, after.length);
}
