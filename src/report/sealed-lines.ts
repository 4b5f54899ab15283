import type { Confirmation, Seal } from '../item/seal';
import { lineOf, type Line } from './aligned-paragraphs';
import { keyOf } from './plain-text';
import type { Outline, Section } from './report';
import { sectionKey } from './standings';

/** The last of the seals that nobody altered; null for none. */
export function standingSeal(seals: Seal[]): Seal | null {
  const intact = seals.filter((seal) => seal.intact);
  return intact[intact.length - 1] ?? null;
}

/** A section that the report no longer has: its heading is all that is known of it. */
const lost = (heading: string, number: string): Section =>
  ({ kind: 'other', heading, number, level: 1, topics: [], exempt: false, judgement: true, headingIndex: -1, passages: [] });

/**
 * The sealed judgement as lines to hold a text against. Sections of one heading are told apart by their order.
 * @param outline of the text; a sealed section takes its kind from the section of that heading
 */
export function sealedLines(seal: Seal, outline: Outline): Line[] {
  const named = new Map<string, Section[]>();
  for (const section of outline.sections) {
    const key = sectionKey(section);
    const list = named.get(key);
    if (list) list.push(section);
    else named.set(key, [section]);
  }
  const lines: Line[] = [];
  const used = new Map<string, number>();
  for (const { heading, number, text } of seal.sections) {
    const guess = lost(heading, number);
    const key = heading === '' ? 'head' : sectionKey(guess);
    const all = named.get(key) ?? [];
    const nth = used.get(key) ?? 0;
    used.set(key, nth + 1);
    const section = all[Math.min(nth, all.length - 1)] ?? guess;
    const add = (words: string, isHeading: boolean): void => {
      const line = lineOf(words, lines.length, { section, number: isHeading ? number : '', judged: !isHeading, heading: isHeading });
      if (line) lines.push(line);
    };
    if (heading !== '') add(heading, true);
    for (const words of text.split('\n')) add(words, false);
  }
  return lines;
}

/** Which changes the author took on as their own: a name for each. */
export function confirmed(seals: Seal[]): Set<string> {
  const names = new Set<string>();
  for (const seal of seals) if (seal.intact) for (const confirmation of seal.confirmations) names.add(changeKey(confirmation));
  return names;
}

/** A name for a change that stays the same over spaces, numbers and the shape of marks. */
export function changeKey({ before, after }: Pick<Confirmation, 'before' | 'after'>): string {
  return `${keyOf(before)}\n${keyOf(after)}`;
}
