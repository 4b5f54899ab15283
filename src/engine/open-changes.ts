import { authorKnown, judgedChanges, type JudgedChange } from './changed-judgement';
import type { Situation } from './context';
import { lastHand } from './hands';
import { reportOf } from './report';

/**
 * The changes of the judgement that nobody who may make them has made or taken on: not by the adviser whose words
 * they were, and not adopted by the author. Untracked ones count unless the author saved the file last.
 */
export function openChanges(situation: Situation): JudgedChange[] {
  const report = reportOf(situation);
  if (!report) return [];
  const ownVersion = lastHand(report, situation.directory).kind === 'author';
  return judgedChanges(situation).filter((each) => {
    if (each.adopted) return false;
    if (each.change.found !== 'tracked') return !ownVersion;
    return !each.ownAdvice && (each.by.kind === 'member' || authorKnown(situation));
  });
}

/** "Cllr Beth Langstone" for a tracked change; for an untracked one words that blame nobody. */
export function doerOf(judged: JudgedChange): string {
  return judged.change.found === 'tracked' ? judged.by.name : 'An untracked change';
}
