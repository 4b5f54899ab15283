import type { Section, SectionKind, Topic } from './report';
import type { HeadingSense } from './section-kinds';

/** What a section is once its place under another is known. */
export interface Placed {
  kind: SectionKind;
  topics: Topic[];
}

const judged = new Set<SectionKind>(['recommendations', 'reasons', 'options', 'advice', 'conclusions', 'implications', 'risks']);

/** The sections that are the author's professional view as a whole. */
export function isJudged(kind: SectionKind): boolean {
  return judged.has(kind);
}

/** What breaks out of a section that otherwise gives its kind to the headings below it. */
const leaves: { [parent: string]: SectionKind[] } = {
  options: ['recommendations', 'reasons', 'conclusions', 'consultation', 'contact'],
  implications: ['recommendations', 'reasons', 'options', 'conclusions', 'consultation', 'contact'],
  risks: ['recommendations', 'reasons', 'options', 'conclusions', 'consultation', 'contact', 'advice'],
  consultation: ['recommendations', 'reasons', 'options', 'conclusions', 'advice', 'contact'],
};

/** What a heading makes of its section under another: "Legal" under "Implications", "Costs" under "Options". */
export function placed(parent: Section | null, sense: HeadingSense): Placed {
  const own: Placed = { kind: sense.kind, topics: sense.topics };
  if (!parent) return own;
  const { kind } = parent;
  if (kind === 'appendix') return { kind, topics: [] };
  const out = leaves[kind];
  if (out) {
    if (out.indexOf(sense.kind) >= 0) return own;
    if (kind === 'consultation') return sense.kind === 'implications' && !sense.topicAlone && !sense.post ? own : { kind, topics: [] };
    const topics = sense.topics.length > 0 ? sense.topics : sense.loose;
    if (topics.length > 0) return { kind, topics };
    return { kind, topics: parent.topics.length > 0 || kind !== 'implications' ? parent.topics : ['other'] };
  }
  return sense.kind === 'other' && kind !== 'head' ? { kind, topics: parent.topics } : own;
}
