import type { Person } from '../directory/directory';
import type { Meaning } from '../report/report';
import { changesRecommendation, type JudgedChange } from './changed-judgement';
import type { Situation } from './context';
import type { Evidence, Remedy } from './finding';
import { authorsOf } from './hands';
import { decidersOf } from './report-referral';
import { reportOf } from './report';
import { spokenName } from './author-names';

/**
 * What was done to a judgement, as it follows "Cllr Beth Langstone …", in the order in which it matters; then, where
 * the words differ, what was done to a recommendation.
 */
const deeds: [Meaning, string, string?][] = [
  ['recommendation-turned', 'turned the recommendation round'],
  ['recommendation-replaced', 'put another recommendation in its place'],
  ['recommendation-removed', 'took a recommendation out'],
  ['adverse-removed', 'took out a risk, warning or objection'],
  ['advice-removed', 'took out advice'],
  ['force-weakened', 'made the advice weaker', 'made the recommendation weaker'],
  ['negation-added', 'turned a statement into its opposite', 'turned the recommendation into its opposite'],
  ['negation-removed', 'turned a statement into its opposite', 'turned the recommendation into its opposite'],
  ['condition-removed', 'took out a condition', 'took a condition out of the recommendation'],
  ['moved-away', 'moved a passage out of the advice'],
  ['recommendation-added', 'added a recommendation'],
  ['figure-changed', 'changed a figure', 'changed a figure in the recommendation'],
  ['force-strengthened', 'made the advice firmer', 'made the recommendation firmer'],
  ['condition-added', 'added a condition', 'added a condition to the recommendation'],
  ['adverse-added', 'added a point against it'],
  ['advice-added', 'added advice'],
  ['date-changed', 'changed a date', 'changed a date in the recommendation'],
  ['name-changed', 'changed a name', 'changed a name in the recommendation'],
  ['addition-struck-out', 'struck out what the author had added'],
  ['content-changed', 'changed what it says', 'changed what the recommendation says'],
];

const gravity = new Map(deeds.map(([meaning], index): [Meaning, number] => [meaning, index]));

function weight({ change }: JudgedChange): number {
  return Math.min(...change.meanings.map((meaning) => gravity.get(meaning) ?? deeds.length));
}

/** Gravest first; changes that weigh the same stay in the order of the document. */
export function byGravity(changes: JudgedChange[]): JudgedChange[] {
  return changes.map((each, order) => ({ each, order })).sort((a, b) => weight(a.each) - weight(b.each) || a.order - b.order).map(({ each }) => each);
}

/** "Recommendations, 2.1". */
export function placeOf({ change }: JudgedChange): string {
  const heading = change.section.heading || 'the head of the report';
  return change.number ? `${heading}, ${change.number}` : heading;
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** The words in which two versions of a sentence differ, where they are few: ["refuses", "approves"]. */
function differingWords(before: string, after: string): [string, string] | null {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let tail = 0;
  while (tail < a.length - start && tail < b.length - start && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const words = (list: string[]) => list.slice(start, list.length - tail).join(' ').replace(/[.,;:]+$/, '');
  const [from, to] = [words(a), words(b)];
  const few = (text: string) => text !== '' && text.length <= 60;
  return few(from) && few(to) ? [from, to] : null;
}

/** What was done, as it follows a name: "turned the recommendation round (“refuses” became “approves”)". */
export function deedOf(judged: JudgedChange): string {
  const { change } = judged;
  const [, plain = 'changed what it says', recommended = plain] = deeds.filter(([name]) => change.meanings.indexOf(name) >= 0)[0] ?? [];
  const deed = changesRecommendation(judged) ? recommended : plain;
  const words = differingWords(change.before, change.after);
  return words ? `${deed} (\u201c${words[0]}\u201d became \u201c${words[1]}\u201d)` : deed;
}

/** Where the changes stand, gravest first and a handful at most. */
export function evidenceOf(situation: Situation, changes: JudgedChange[], most = 5): Evidence[] {
  const { text } = situation.item;
  return byGravity(changes).slice(0, most).map((judged) => {
    const { change } = judged;
    const start = change.after === '' ? -1 : text.indexOf(change.after);
    return {
      part: 'body' as const, text: change.after, before: change.before, place: placeOf(judged),
      ...(start >= 0 ? { start, end: start + change.after.length } : {}),
      ...(judged.mark ? { hand: judged.mark, when: judged.date } : {}),
    };
  });
}

function authors(situation: Situation): Person[] {
  const report = reportOf(situation);
  return report ? authorsOf(report, situation.directory) : [];
}

/** The author as sentences name them: "Karl Benning", "the author", "the authors". */
export function authorName(situation: Situation): string {
  const [only, ...others] = authors(situation);
  return others.length > 0 ? 'the authors' : only ? spokenName(only) : 'the author';
}

/** The author with what they do: "Karl Benning stands by", "the authors stand by". */
export function authorDoes(situation: Situation, one: string, several: string): string {
  return `${authorName(situation)} ${authors(situation).length > 1 ? several : one}`;
}

/** The beginning of a question about the author: "Does Karl Benning", "Do the authors". */
export function doesAuthor(situation: Situation): string {
  return `${authors(situation).length > 1 ? 'Do' : 'Does'} ${authorName(situation)}`;
}

/** The author says that what stands there now is their own judgement. */
export function confirmation(situation: Situation): Remedy {
  const confirms = authorDoes(situation, 'confirms', 'confirm');
  const sentence = confirms.charAt(0).toUpperCase() + confirms.slice(1);
  return { id: 'author-confirms', label: 'Confirm it as the author\u2019s own', attest: { statement: `${sentence} that the report as it now stands is their own professional judgement.` } };
}

/** A comment on the passage that leaves the choice to the author. */
export function askAuthor(judged: JudgedChange): Remedy {
  const { change } = judged;
  const line = (change.after.split('\n')[0] ?? '').trim();
  const there = change.section.passages.filter(({ paragraph }) => paragraph.accepted.trim() !== '')[0];
  const on = line || change.section.heading || (there ? there.paragraph.accepted.trim() : '');
  const said = change.before ? `It said: \u201c${change.before}\u201d` : 'This was not in your version.';
  return {
    id: 'ask-author', label: 'Ask the author in a comment',
    comment: { on: on.slice(0, 200), text: `Is this your own professional judgement? ${said} Accept the change only if it is. If it is not, restore your own words and keep the suggestion as a comment.` },
  };
}

function quoteOf(judged: JudgedChange): string {
  const { before, after } = judged.change;
  return `${placeOf(judged)}\nBefore: ${before || '(nothing)'}\nNow: ${after || '(taken out)'}\nChanged by: ${judged.mark || 'not recorded'}`;
}

/** A message to the post that decides what a report says, with the passages in question. */
export function referral(situation: Situation, passages: string[]): Remedy {
  const { to, cc, post } = decidersOf(situation);
  const report = reportOf(situation);
  const title = report ? report.document.properties.title || report.outline.sections.filter((each) => each.heading !== '')[0]?.heading : '';
  const subject = situation.item.subject || title || 'draft report';
  return {
    id: 'refer', label: `Refer it to ${post}`,
    draft: {
      to, cc, subject: `What the report says: ${subject}`,
      text: `The author of this report and others differ over what it says. I would be grateful for a decision before it is published.\n\n${passages.slice(0, 5).join('\n\n')}\n`,
    },
  };
}

/** The remedies for changes of the judgement, best first. */
export function remediesFor(situation: Situation, changes: JudgedChange[]): Remedy[] {
  const first = byGravity(changes)[0];
  return [...(first ? [askAuthor(first)] : []), confirmation(situation), referral(situation, byGravity(changes).map(quoteOf))];
}

/** " and 2 other changes" or "". */
export function othersOf(changes: JudgedChange[]): string {
  if (changes.length < 2) return '';
  return changes.length === 2 ? ', with one other change' : `, with ${changes.length - 1} other changes`;
}
