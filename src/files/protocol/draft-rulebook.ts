import { stringify } from 'yaml';
import type { Binding } from '../../engine/rulebook';
import { draftMark } from '../draft-mark';
import { draftParagraphs, type DraftParagraph } from './draft-paragraphs';
import type { Alike, LikenessIndex } from './likeness';

/** From this likeness on a provision's rules are proposed. */
export const proposedFrom = 0.25;

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

function bindings(alike: Alike): Binding[] {
  return (alike.provision.rules ?? []).map(({ rule, with: parameters, planned }) => ({ rule, outcome: 'review', ...(planned ? { planned } : {}), ...(parameters ? { with: parameters } : {}) }));
}

function entry({ paragraph, line }: DraftParagraph, likest: Alike[]): { lines: string[]; proposed: boolean } {
  const best = likest[0];
  const near = likest.filter((each) => each.likeness >= proposedFrom / 2).map((each) => `${each.rulebook} ${each.provision.paragraph} (${Math.round(each.likeness * 100)}%)`);
  const proposed = best && best.likeness >= proposedFrom ? bindings(best) : [];
  const guidance = best && best.likeness >= proposedFrom && proposed.length === 0 && best.provision.guidance ? best.provision : null;
  const lines = [
    `  # Line ${line} of the text.${near.length > 0 ? ` Like ${near.join(', ')}.` : ' Like nothing in the other rulebooks.'}`,
    `  - paragraph: ${JSON.stringify(paragraph)}`,
    `    summary: ${JSON.stringify(`${draftMark} write what paragraph ${paragraph} asks, in one sentence`)}`,
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
 */
export function draftRulebook(id: string, text: string, source: string, index: LikenessIndex): DraftRulebook {
  const entries = draftParagraphs(text).map((paragraph) => entry(paragraph, index.likest(paragraph.text, 3)));
  return {
    yaml: `${[...head(id, text, source), ...entries.flatMap((each) => each.lines)].join('\n')}\n`,
    paragraphs: entries.length, proposed: entries.filter((each) => each.proposed).length,
  };
}
