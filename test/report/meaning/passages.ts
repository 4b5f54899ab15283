import { meaningsOf } from '../../../src/report/meaning';
import type { Meaning, SectionKind } from '../../../src/report/report';

/** The section that a passage stands in, as an author would call it. */
export type Kind = SectionKind | 'equality';

/** What became of a passage's meaning, gravest first. */
export function meaningsIn(kind: Kind, before: string, after: string): Meaning[] {
  return kind === 'equality' ? meaningsOf(before, after, { kind: 'implications', topics: ['equality'] }) : meaningsOf(before, after, { kind, topics: [] });
}
