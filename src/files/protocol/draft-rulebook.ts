import { stringify } from 'yaml';
import type { Binding } from '../../engine/rulebook';
import { draftMark } from '../draft-mark';
import { draftParagraphs, type DraftParagraph } from './draft-paragraphs';
import type { Alike, LikenessIndex } from './likeness';

/**
 * From this likeness on a provision's rules are proposed. Of the five shipped rulebooks, each drafted from the other
 * four, two in three of the rules so proposed are the ones that the rulebook has.
 */
export const proposedFrom = 0.4;
/** So many words in common at least: one rare word in a short sentence proves nothing. */
const leastShared = 3;

export interface DraftRulebook {
  /** The file, in YAML with comments. */
  yaml: string;
  paragraphs: number;
  /** How many have a rule proposed. */
  proposed: number;
}

/** Of several words for one thing the one that stands most often. */
function commonest<T extends string>(text: string, words: readonly T[]): T {
  const count = (word: string) => text.split(word).length - 1;
  return words.reduce((best, word) => (count(word) > count(best) ? word : best));
}

function head(id: string, text: string, source: string): string[] {
  const lower = text.toLowerCase();
  const quoted = (words: string) => JSON.stringify(`${draftMark} ${words}`);
  return [
    '# yaml-language-server: $schema=./rulebook.schema.json',
    `# A draft, made from ${source.replace(/[^\w .()-]/g, '_')}. What begins with \u201c${draftMark}\u201d is still to be written.`,
    '# The rules are proposed by likeness to the summaries of other councils\u2019 rulebooks: keep what fits and take out the rest.',
    `id: ${id}`,
    `council: ${quoted('the council\u2019s name')}`,
    `document: ${quoted('the title of the protocol')}`,
    `edition: ${quoted('its version or date')}`,
    'complete: false  # true when every paragraph is there and written',
    'terms:  # looked for in the text; see whether they are right',
    `  executive: ${commonest(text, ['Executive', 'Cabinet'])}`,
    `  chiefOfficer: ${commonest(text, ['Chief Executive', 'Managing Director', 'Town Clerk', 'Head of Paid Service'])}`,
    `  area: ${commonest(lower, ['ward', 'division'])}`,
    `  officer: ${commonest(lower, ['officer', 'employee'])}`,
    `  member: ${commonest(lower, ['member', 'councillor'])}`,
    'refer: {}  # whom to ask about what, with the paragraph that says so',
    'provisions:',
  ];
}

/** Only rules that are built, and at most as a question. */
function bindings(alike: Alike, built: string[]): Binding[] {
  return (alike.provision.rules ?? []).filter(({ rule }) => built.includes(rule))
    .map(({ rule, with: parameters }) => ({ rule, outcome: 'review', ...(parameters ? { with: parameters } : {}) }));
}

function named({ rulebook, provision, likeness }: Alike): string {
  const rules = (provision.rules ?? []).map(({ rule }) => rule);
  return `${rulebook} ${provision.paragraph} (${Math.round(likeness * 100)}%${rules.length > 0 ? `: ${rules.join(', ')}` : ''})`;
}

function entry({ paragraph, line }: DraftParagraph, likest: Alike[], built: string[]): { lines: string[]; proposed: boolean } {
  const best = likest[0];
  const near = likest.filter((each) => each.likeness >= proposedFrom / 2).map(named);
  const likely = best && best.likeness >= proposedFrom && best.shared >= leastShared ? best : null;
  const proposed = likely ? bindings(likely, built) : [];
  const guidance = likely?.provision.guidance ? likely.provision : null;
  const lines = [
    `  # Line ${line} of the text.${near.length > 0 ? ` Like ${near.join(', ')}.` : ' Like nothing in the other rulebooks.'}`,
    `  - paragraph: ${JSON.stringify(paragraph)}`,
    `    summary: ${JSON.stringify(`${draftMark} write what paragraph ${paragraph} asks, in one sentence.`)}`,
  ];
  if (proposed.length > 0) lines.push('    rules:', ...stringify(proposed, { lineWidth: 0 }).trimEnd().split('\n').map((each) => `      ${each}`));
  else if (guidance) lines.push('    guidance: true', `    topics: ${JSON.stringify(guidance.topics ?? [])}`);
  else lines.push(`    unchecked: ${JSON.stringify(`${draftMark} say why nothing can check it, or give rules in place of this line`)}`);
  return { lines, proposed: proposed.length > 0 };
}

/**
 * A rulebook with an entry for every numbered paragraph of a protocol, in which nothing of its wording stands.
 * Every proposed rule gives a review at most until a person has looked at it.
 * @param id of the new rulebook
 * @param source the protocol's file name
 * @param built ids of the rules that there are
 */
export function draftRulebook(id: string, text: string, source: string, index: LikenessIndex, built: string[]): DraftRulebook {
  const entries = draftParagraphs(text).map((paragraph) => entry(paragraph, index.likest(paragraph.text, 3), built));
  return {
    yaml: `${[...head(id, text, source), ...entries.flatMap((each) => each.lines)].join('\n')}\n`,
    paragraphs: entries.length, proposed: entries.filter((each) => each.proposed).length,
  };
}
