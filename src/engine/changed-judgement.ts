import { exchangesIn } from '../language/report-remarks';
import type { WordComment } from '../item/word-document';
import type { ChangeOfMeaning, Meaning, Passage, Report, Section } from '../report/report';
import type { Situation } from './context';
import { authorsOf, handOf, lastHand, type Hand } from './hands';
import { reportOf } from './report';
import { advisersOf, advisesIn } from './section-advisers';

/** A change of the judgement with whose doing it is, and what its author makes of it. */
export interface JudgedChange {
  change: ChangeOfMeaning;
  /** A member before anybody else; of an untracked change whoever saved the document last. */
  by: Hand;
  date: string;
  /** As the document names the hand, '' where the change is not tracked. */
  mark: string;
  passage: Passage | null;
  /** The author worked on the same words. */
  withAuthor: boolean;
  /** By the report's author, or by the adviser whose section it is. */
  ordinary: boolean;
  /** By whoever gives the advice that was changed; the report's author only where it is nobody else's. */
  ownAdvice: boolean;
  /** The author says in a comment that the change is their own judgement. */
  adopted: boolean;
  /** The author has answered “agreed” or the like, and no more. */
  agreed: boolean;
}

const known = new WeakMap<Situation['reading'], JudgedChange[]>();

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').trim();
}

/** A section's passages as one text, so that a sentence is found in one search. */
class SectionText {
  private readonly starts: number[] = [];
  private readonly text: string;

  constructor(private readonly passages: Passage[], version: 'accepted' | 'original') {
    let text = '';
    for (const { paragraph } of passages) {
      this.starts.push(text.length);
      text += `${paragraph[version]}\n`;
    }
    this.text = text;
  }

  passageWith(line: string): Passage | null {
    const at = line === '' ? -1 : this.text.indexOf(line);
    if (at < 0) return null;
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return this.passages[low] ?? null;
  }
}

const texts = new WeakMap<Section, { accepted: SectionText; original: SectionText }>();

function passageOf({ section, before, after, number }: ChangeOfMeaning): Passage | null {
  let text = texts.get(section);
  if (!text) texts.set(section, (text = { accepted: new SectionText(section.passages, 'accepted'), original: new SectionText(section.passages, 'original') }));
  return text.accepted.passageWith(firstLine(after)) ?? text.original.passageWith(firstLine(before))
    ?? (number === '' ? null : section.passages.filter((each) => each.number === number)[0] ?? null);
}

/** A comment hangs on the passage or elsewhere in its section, or speaks of all that somebody changed. */
function concerns(comment: WordComment, { section }: ChangeOfMeaning, passage: Passage | null, sole: boolean): boolean {
  const oneOnly = /\d\.\d|\b(?:para|paragraph|section|here|this)\b/i.test(comment.text);
  if (!oneOnly && /\b(all|both|these|the|his|her|their|cllr \w+'s|councillor \w+'s) (?:of (?:the|these|his|her|their) )?(?:tracked )?(?:changes|edits|amendments)\b/i.test(comment.text)) return true;
  const at = comment.on?.from.story === 'body' ? comment.on.from.paragraph : -1;
  if (at < 0) return sole;
  if (passage && passage.index === at) return true;
  if (section.headingIndex === at && at >= 0) return true;
  const here = section.passages.some((each) => each.index === at);
  return here && (sole || !passage);
}

function isMembersSection(heading: string): boolean {
  return /\b(member|members|councillor|councillors|portfolio holder|leader|ward|local)\b/i.test(heading) && /\b(comment|comments|view|views|response|responses|observations|representations|consulted)\b/i.test(heading);
}

/** The author's comments by what they make of a change. */
interface Answers {
  adopts: WordComment[];
  agrees: WordComment[];
}

function answersIn(report: Report, situation: Situation): Answers {
  const answers: Answers = { adopts: [], agrees: [] };
  for (const comment of report.document.comments) {
    if (handOf(comment.author, report, situation.directory).kind !== 'author') continue;
    const does = exchangesIn(comment.text);
    if (does.has('adopts')) answers.adopts.push(comment);
    else if (does.has('settles') && !does.has('declines') && !does.has('objects')) answers.agrees.push(comment);
  }
  return answers;
}

function judge(situation: Situation, report: Report, change: ChangeOfMeaning, answers: Answers, sole: boolean): JudgedChange | null {
  const { directory } = situation;
  const passage = passageOf(change);
  const marks = change.meanings.indexOf('addition-struck-out') >= 0 ? change.hands.slice(0, 1) : change.hands;
  const hands = marks.map((mark) => handOf(mark.author, report, directory));
  const advisers = advisersOf(change.section, passage, directory);
  const advises = (hand: Hand) => advisesIn(hand, change.section, advisers);
  const member = hands.findIndex((hand) => hand.kind === 'member');
  const other = hands.findIndex((hand) => hand.kind !== 'author' && !advises(hand));
  const at = member >= 0 ? member : Math.max(0, other);
  const by = hands[at] ?? lastHand(report, directory);
  const adder = change.meanings.indexOf('addition-struck-out') >= 0 && change.hands[1] ? handOf(change.hands[1].author, report, directory) : null;
  // Nobody loses by it when what somebody added to the author's text goes out again.
  if (adder && adder.kind !== 'author' && !advises(adder)) return null;
  if (by.kind === 'member' && isMembersSection(change.section.heading)) return null;
  // A paper that a member made, and that names nobody else, is the member's own.
  if (by.kind === 'member' && authorsOf(report, directory).length === 0 && handOf(report.document.properties.creator, report, directory).person === by.person && by.person) return null;
  return {
    change, by, passage, mark: marks[at]?.author ?? '', date: marks[at]?.date ?? '',
    withAuthor: hands.length > 1 && hands.some((hand) => hand.kind === 'author'),
    ordinary: by.kind === 'author' || advises(by),
    ownAdvice: advises(by) || (by.kind === 'author' && advisers.length === 0),
    adopted: answers.adopts.some((comment) => concerns(comment, change, passage, sole)),
    agreed: answers.agrees.some((comment) => concerns(comment, change, passage, sole)),
  };
}

/** Every change of the judgement of the report under check, with whose doing it is; empty where the item is no report. */
export function judgedChanges(situation: Situation): JudgedChange[] {
  const before = known.get(situation.reading);
  if (before) return before;
  const report = reportOf(situation);
  const found: JudgedChange[] = [];
  if (report) {
    const answers = answersIn(report, situation);
    for (const change of report.changes) {
      const judged = judge(situation, report, change, answers, report.changes.length === 1);
      if (judged) found.push(judged);
    }
  }
  known.set(situation.reading, found);
  return found;
}

/** Whether the report or its file says who wrote it at all. */
export function authorKnown(situation: Situation): boolean {
  const report = reportOf(situation);
  return report !== null && authorsOf(report, situation.directory).length > 0;
}

export function means(judged: JudgedChange, ...meanings: Meaning[]): boolean {
  return judged.change.meanings.some((meaning) => meanings.indexOf(meaning) >= 0);
}

/** The recommendation itself changed: what stands among the recommendations, or what is said elsewhere to be recommended. */
export function changesRecommendation(judged: JudgedChange): boolean {
  const { section, before, after } = judged.change;
  if (section.kind === 'recommendations') return true;
  return turnsRecommendation(judged) && (section.kind === 'summary' || section.kind === 'head' || /\brecommend/i.test(`${before} ${after}`));
}

/** Advises another course than before, be it in the recommendations or elsewhere. */
export function turnsRecommendation(judged: JudgedChange): boolean {
  return means(judged, 'recommendation-turned', 'recommendation-replaced', 'recommendation-added', 'recommendation-removed');
}

/** Changes that turn, weaken or take away what the author advises, and not its particulars alone. */
export function isGrave(judged: JudgedChange): boolean {
  return means(judged, 'recommendation-turned', 'recommendation-replaced', 'recommendation-removed', 'force-weakened', 'negation-added', 'negation-removed', 'adverse-removed', 'advice-removed', 'moved-away', 'condition-removed');
}

/** Whether a member holds a place in the executive, by the roles that the directory gives. */
export function isExecutive(hand: Hand): boolean {
  return (hand.person?.member?.roles ?? []).some((role) => role === 'executive' || role === 'leader' || role === 'deputy-leader' || role === 'lead-member');
}
