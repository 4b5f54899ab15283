import type { Seal, SealedSection } from '../item/seal';
import type { JudgementSection } from './sealing';
import { writable } from './xml-characters';

/** One judgement section now, held against the seal. */
export interface SectionState {
  heading: string;
  /** The printed number, now where there is one. */
  number: string;
  /** `removed`: sealed, and no longer there. `new`: there, and not sealed. */
  state: 'as-sealed' | 'changed' | 'removed' | 'new';
  /** The whole text as sealed, its heading first where that was changed; '' of a new one. */
  before: string;
  /** The whole text now, its heading first where that was changed; '' of a removed one. */
  after: string;
}

/**
 * `sealed`: the judgement is as its author's last seal has it. `changed`: it is not. `another-key`: besides the first
 * author's there is a seal by another key. `damaged`: a seal was altered, and its key has not sealed again since.
 * `none`: there is no seal.
 */
export type WholeState = 'sealed' | 'changed' | 'damaged' | 'another-key' | 'none';

export interface SealComparison {
  state: WholeState;
  /** The seal that the sections are held against; null where none is intact. */
  against: Seal | null;
  /** In the order of the seal, and then what is new. Empty where no seal is intact. */
  sections: SectionState[];
  /** Every seal, oldest first, and whether the judgement now is as it has it; never where it is damaged. */
  seals: { seal: Seal; fits: boolean }[];
}

/** Words alone: how a heading is set or ended is layout. */
function wordsOf(heading: string): string {
  return heading.toLowerCase().replace(/[\s.:;,–—-]+/g, ' ').trim();
}

/** Hands out sections by a key, each once, in their order. */
class Pool {
  private readonly waiting = new Map<string, JudgementSection[]>();

  constructor(sections: Iterable<JudgementSection>, private readonly keyOf: (section: JudgementSection) => string, private readonly left: Set<JudgementSection>) {
    for (const section of sections) {
      const key = keyOf(section);
      const others = this.waiting.get(key);
      if (others) others.push(section);
      else this.waiting.set(key, [section]);
    }
    // Taken from the end.
    for (const others of this.waiting.values()) others.reverse();
  }

  take(like: JudgementSection): JudgementSection | undefined {
    const others = this.waiting.get(this.keyOf(like));
    for (let found = others?.pop(); found; found = others?.pop()) if (this.left.delete(found)) return found;
    return undefined;
  }
}

function paired(sealed: SealedSection[], now: JudgementSection[]): { pairs: Map<SealedSection, JudgementSection>; left: Set<JudgementSection> } {
  const left = new Set(now);
  const pairs = new Map<SealedSection, JudgementSection>();
  // The surest first. A heading that was renamed is known by its text; an empty text tells nothing.
  const keys: ((section: JudgementSection) => string)[] = [
    ({ heading, text }) => JSON.stringify([wordsOf(heading), text]),
    ({ heading }) => wordsOf(heading),
    ({ text }) => text,
  ];
  keys.forEach((keyOf, index) => {
    const pool = new Pool(left, keyOf, left);
    for (const section of sealed) {
      if (pairs.has(section) || (index === 2 && section.text === '')) continue;
      const found = pool.take(section);
      if (found) pairs.set(section, found);
    }
  });
  return { pairs, left };
}

function stateOf(sealed: SealedSection, now: JudgementSection | undefined): SectionState {
  const { heading, number, text: before } = sealed;
  if (!now) return { heading, number, state: 'removed', before, after: '' };
  if (wordsOf(heading) !== wordsOf(now.heading)) {
    return { heading: now.heading, number: now.number, state: 'changed', before: `${heading}\n${before}`, after: `${now.heading}\n${now.text}` };
  }
  return { heading: now.heading, number: now.number, state: before === now.text ? 'as-sealed' : 'changed', before, after: now.text };
}

/** Each section of one seal held against the judgement now; the cost grows in a straight line with both. */
export function compareSections(sealed: SealedSection[], sections: JudgementSection[]): SectionState[] {
  const now = sections.map(({ heading, number, text }) => ({ heading: writable(heading), number: writable(number), text: writable(text) }));
  const { pairs, left } = paired(sealed, now);
  return [
    ...sealed.map((section) => stateOf(section, pairs.get(section))),
    ...[...left].map(({ heading, number, text }): SectionState => ({ heading, number, state: 'new', before: '', after: text })),
  ];
}

function isSame(sections: SectionState[]): boolean {
  return sections.every((section) => section.state === 'as-sealed');
}

/** A damaged seal counts until the key that it names has sealed again. */
function isDamaged(seals: Seal[]): boolean {
  const lastIntact = new Map<string, number>();
  seals.forEach((seal, index) => seal.intact && lastIntact.set(seal.key, index));
  return seals.some((seal, index) => !seal.intact && (lastIntact.get(seal.key) ?? -1) < index);
}

/**
 * Holds the judgement against the seals kept with it.
 * @param seals oldest first, as readSeals gives them
 * @param sections the judgement now
 */
export function compareSeals(seals: Seal[], sections: JudgementSection[]): SealComparison {
  const states = new Map(seals.filter((seal) => seal.intact).map((seal) => [seal, compareSections(seal.sections, sections)]));
  // The last seal of each key, in the order in which the keys were first used.
  const lastOfKey = new Map<string, Seal>();
  for (const seal of states.keys()) lastOfKey.set(seal.key, seal);
  const last = [...lastOfKey.values()];
  const same = (seal: Seal): boolean => isSame(states.get(seal) ?? []);
  // Where keys disagree, the one that the text does not fit has something to show: nobody hides behind a date of their own.
  const against = last.find((seal) => !same(seal)) ?? last[0] ?? null;
  let state: WholeState = 'none';
  if (isDamaged(seals)) state = 'damaged';
  else if (last.length > 1) state = 'another-key';
  else if (against) state = same(against) ? 'sealed' : 'changed';
  return {
    state, against,
    sections: against ? states.get(against) ?? [] : [],
    seals: seals.map((seal) => ({ seal, fits: states.has(seal) && same(seal) })),
  };
}
