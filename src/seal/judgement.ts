import type { Seal } from '../item/seal';
import type { WordDocument } from '../item/word-document';
import { judgementTexts } from '../report/judgement-text';
import { readOutline } from '../report/outline';
import type { Outline } from '../report/report';
import { compareSeals, type SealComparison } from './seal-state';
import { readSeals, type JudgementSection } from './sealing';

export interface Judgement {
  /** As it stands with every tracked change accepted. */
  sections: JudgementSection[];
  /** How many tracked changes of words or paragraphs in it are neither accepted nor rejected. */
  openChanges: number;
}

/** The paragraphs that hold judgement, and the headings over them. */
function placesOf(outline: Outline): Set<number> {
  const places = new Set<number>();
  for (const section of outline.sections) {
    for (const { index, judgement } of section.passages) if (judgement) places.add(index);
    if (section.judgement) places.add(section.headingIndex);
  }
  return places;
}

/** The judgement of a report, as a seal takes it. */
export function judgementOf(document: WordDocument): Judgement {
  const outline = readOutline(document);
  const places = placesOf(outline);
  const open = document.changes.filter(({ kind, place }) => kind !== 'formatting' && place.story === 'body' && places.has(place.paragraph));
  return { sections: judgementTexts(outline), openChanges: open.length };
}

export interface CheckedSeals {
  comparison: SealComparison;
  /**
   * What the report's reading should be given, oldest first: the seals by the key that the judgement is held against,
   * and the damaged ones. A seal by another key neither renews the author's nor confirms a change for them.
   */
  counting: Seal[];
  /** One sentence for each part that may be a seal and could not be read. */
  unread: string[];
}

/**
 * Reads and verifies the seals of a report, and holds its judgement against them.
 * @throws SealFault where the device has no cryptography
 */
export async function checkSeals(document: WordDocument): Promise<CheckedSeals> {
  const { seals, unread } = await readSeals(document);
  const comparison = compareSeals(seals, seals.length === 0 ? [] : judgementOf(document).sections);
  const counting = seals.filter((seal) => !seal.intact || seal.key === comparison.against?.key);
  return { comparison, counting, unread };
}
