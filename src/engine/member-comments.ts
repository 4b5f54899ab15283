import type { WordComment } from '../item/word-document';
import { directionsIn, exchangesIn, type Direction, type Exchange } from '../language/report-remarks';
import type { Passage, Report, Section } from '../report/report';
import type { Situation } from './context';
import { handOf, type Hand } from './hands';
import { reportOf } from './report';
import type { Evidence } from './finding';

/** A comment in a report with whose it is, where it hangs and what it does. */
export interface Remark {
  comment: WordComment;
  hand: Hand;
  section: Section | null;
  passage: Passage | null;
  does: Set<Exchange>;
  /** Whose remarks belong together: the paragraph or thread. */
  thread: string;
}

/** A member's comment with what in it directs what the report says. */
export interface MemberComment extends Remark {
  directions: Direction[];
  onRecommendation: boolean;
  /** The author has answered that the change is their own judgement. */
  explained: boolean;
}

const known = new WeakMap<Situation['reading'], Remark[]>();

function placeIn(report: Report, comment: WordComment): { section: Section | null; passage: Passage | null } {
  const at = comment.on?.from.story === 'body' ? comment.on.from.paragraph : -1;
  for (const section of report.outline.sections) {
    const passage = section.passages.filter((each) => each.index === at)[0] ?? null;
    if (passage || (section.headingIndex === at && at >= 0)) return { section, passage };
  }
  return { section: null, passage: null };
}

function rootOf(comment: WordComment, byId: Map<string, WordComment>): WordComment {
  let root = comment;
  for (let step = 0; step < 50 && root.replyTo !== null; step++) {
    const above = byId.get(root.replyTo);
    if (!above) break;
    root = above;
  }
  return root;
}

/** Every comment of the report under check, by date and then in the order of the document. */
export function remarksOf(situation: Situation): Remark[] {
  const before = known.get(situation.reading);
  if (before) return before;
  const report = reportOf(situation);
  const remarks: Remark[] = [];
  if (report) {
    const byId = new Map(report.document.comments.map((comment): [string, WordComment] => [comment.id, comment]));
    for (const comment of report.document.comments) {
      const root = rootOf(comment, byId);
      const place = placeIn(report, root);
      remarks.push({
        comment: root.resolved && !comment.resolved ? { ...comment, resolved: true } : comment,
        hand: handOf(comment.author, report, situation.directory), ...place, does: exchangesIn(comment.text),
        thread: root.on?.from.story === 'body' ? String(root.on.from.paragraph) : `thread ${root.id}`,
      });
    }
    const order = new Map(remarks.map((each, index): [Remark, number] => [each, index]));
    const orderOf = (each: Remark) => order.get(each) ?? 0;
    remarks.sort((a, b) => (a.comment.date && b.comment.date && a.comment.date !== b.comment.date ? (a.comment.date < b.comment.date ? -1 : 1) : orderOf(a) - orderOf(b)));
  }
  known.set(situation.reading, remarks);
  return remarks;
}

/** Whether a direction in a comment is about the author's judgement: by its own words, by what it hangs on, or by the paragraph that it names. */
function concernsJudgement(direction: Direction, remark: Remark, report: Report): boolean {
  if (direction.about !== '') return true;
  if (remark.passage ? remark.passage.judgement : remark.section?.judgement ?? false) return true;
  return direction.numbers.some((number) => report.outline.sections.some((section) => (section.number === number && section.judgement) || section.passages.some((passage) => passage.number === number && passage.judgement)));
}

function takenBack(remark: Remark, all: Remark[]): boolean {
  return all.slice(all.indexOf(remark) + 1).some((later) => later.thread === remark.thread && later.comment.author === remark.comment.author && later.does.has('settles'));
}

const comments = new WeakMap<Situation['reading'], MemberComment[]>();

/** The comments by members, with the directions in them that concern the author's judgement and were not taken back. */
export function memberComments(situation: Situation): MemberComment[] {
  const before = comments.get(situation.reading);
  if (before) return before;
  const report = reportOf(situation);
  const all = remarksOf(situation);
  if (!report) return [];
  const found = all.filter((remark) => remark.hand.kind === 'member').map((remark) => ({
    ...remark,
    directions: takenBack(remark, all) ? [] : directionsIn(remark.comment.text).filter((direction) => concernsJudgement(direction, remark, report)),
    onRecommendation: remark.section?.kind === 'recommendations',
    explained: all.some((other) => other.thread === remark.thread && other.hand.kind === 'author' && other.does.has('adopts')),
  }));
  comments.set(situation.reading, found);
  return found;
}

/** Where a comment hangs: the words it stands on, in the report's text. */
export function evidenceOfRemark(situation: Situation, remark: Remark): Evidence {
  const on = remark.comment.on?.accepted.trim() ?? '';
  const start = on === '' ? -1 : situation.item.text.indexOf(on);
  const heading = remark.section?.heading ?? '';
  const place = remark.passage && remark.passage.number !== '' ? `${heading}, ${remark.passage.number}` : heading;
  return {
    part: 'body', text: start >= 0 ? on : remark.comment.text, ...(start >= 0 ? { start, end: start + on.length } : {}),
    place: place ? `Comment at ${place}` : 'Comment', hand: remark.comment.author, when: remark.comment.date,
  };
}
