import { Directory } from '../directory/directory';
import { check } from '../engine/check';
import type { Item } from '../item/item';
import { rules } from '../rules';
import type { CouncilData } from '../sending/council';
import { contentDigest } from '../sending/digest';
import { spokenFindings, type Verdict } from '../sending/verdict';

/** Today by the computer's clock, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => (number < 10 ? `0${number}` : String(number));
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

let made: { of: CouncilData['directory']; directory: Directory } | null = null;

function directoryOf(data: CouncilData): Directory {
  if (made?.of !== data.directory) made = { of: data.directory, directory: new Directory(data.directory) };
  return made.directory;
}

/** Whether the council's letterhead is told by its pictures' bytes, so that they have to be looked into. */
export function knowsPictures({ directory }: CouncilData): boolean {
  return (directory.letterhead?.images ?? []).some((each) => /^[0-9a-f]{64}$/i.test(each));
}

/** A verdict that was worked out before and still holds for this content, today, and this council. */
export function stillHolds(verdict: Verdict | null, item: Item, data: CouncilData | null): verdict is Verdict {
  if (!verdict || verdict.day !== today() || (data && verdict.rulebook !== data.rulebook.id)) return false;
  return verdict.digest === contentDigest(item);
}

/** Checks the item as the pane does. */
export function judge(item: Item, data: CouncilData): Verdict {
  const day = today();
  const result = check(item, data.rulebook, { directory: directoryOf(data), date: day, care: true }, rules);
  return { digest: contentDigest(item), rulebook: data.rulebook.id, day, findings: spokenFindings(result) };
}
