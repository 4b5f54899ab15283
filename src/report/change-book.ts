import { changesIn, deedsOf, handsOf, weightyHands } from './hands';
import { voicesJudgement } from './judgement-wording';
import { meaningsOf } from './meaning';
import { takenAway } from './moves';
import type { ChangeOfMeaning, HandMark, Meaning, Outline, Section } from './report';
import { changeKey } from './sealed-lines';
import { sectionFinder } from './standings';
import { textOf, withoutBareNumbers, type Pair, type Statement } from './statements';
import type { StruckAddition } from './struck-additions';
import type { Side } from './tracked-pairs';
import { piecesOf } from './touched';
import { withinReach } from './within-reach';

/** What a change of plain fact means; beside a professional view it is no change of that view. */
const factual = new Set<Meaning>(['figure-changed', 'date-changed', 'name-changed', 'content-changed']);

/** What a heading can say for itself: "Flooding: high risk", "Recommendation: refuse". Its name is no judgement. */
const telling = new Set<Meaning>(['recommendation-turned', 'force-weakened', 'force-strengthened', 'negation-added', 'negation-removed', 'adverse-removed', 'adverse-added', 'figure-changed', 'date-changed']);

/** One heading that was reworded; what came or went with its heading is told by its own words. */
const headingMeanings = ({ before, after, moved }: Pair): boolean => !moved && before.length > 0 && after.length > 0 && [...before, ...after].every(({ standing }) => standing.heading);

interface Entry {
  change: ChangeOfMeaning;
  key: string;
  at: number;
}

const viewed = ({ standing, text }: Statement): boolean => standing.judged && (standing.section.judgement || voicesJudgement(text));

/** What is known of a change goes before the deed; that something changed goes without saying then. */
function withDeed(meanings: Meaning[], deed: Meaning): Meaning[] {
  return [...meanings.filter((meaning) => meaning !== 'content-changed'), deed];
}

/** Gathers the changes of meaning in the judgement of one report, each once. */
export class ChangeBook {
  private readonly entries: Entry[] = [];
  /** Pairs that tracked changes account for, silent ones too. */
  private readonly trackedKeys = new Set<string>();
  private readonly undone = new Set<string>();
  /** Pairs that differ from the sealed text: they are not told again of the baseline. */
  private readonly sealedKeys = new Set<string>();
  private readonly sectionNow: (section: Section) => Section;

  constructor(outline: Outline, private readonly confirmed: Set<string>) {
    this.sectionNow = sectionFinder(outline);
  }

  /** Takes a pair of which tracked changes made the second from the first. */
  tracked(told: Pair, from: Side, to: Side): void {
    const pair = withoutBareNumbers(told);
    const [before, after] = [textOf(pair.before), textOf(pair.after)];
    this.trackedKeys.add(changeKey({ before, after }));
    const meanings = this.meaningsOf(pair, before, after);
    if (meanings.length === 0) return;
    const pieces = piecesOf(pair.before, pair.after, from, to);
    const judge = (one: string, other: string): Meaning[] => this.judge(pair, one, other);
    const deeds = pair.moved ? [{ meanings, hands: handsOf(changesIn(pieces, from, to)) }]
      : pair.before.length > 0 && pair.after.length > 0 ? deedsOf(pieces, from, to, meanings, judge)
        : [{ meanings, hands: weightyHands(pieces, from, to, judge) }];
    for (const deed of deeds) this.enter(pair, before, after, 'tracked', deed.meanings, deed.hands);
  }

  /** Takes a pair that no tracked change accounts for. */
  untracked(told: Pair, found: 'baseline' | 'seal'): void {
    const pair = withoutBareNumbers(told);
    const [before, after] = [textOf(pair.before), textOf(pair.after)];
    const key = changeKey({ before, after });
    const reverse = changeKey({ before: after, after: before });
    // What the author stands by is what the tracked changes lead back to: nothing changed in the end.
    if (key !== reverse && this.trackedKeys.has(reverse)) {
      this.undone.add(reverse);
      return;
    }
    if (found === 'seal') this.sealedKeys.add(key);
    else if (this.sealedKeys.has(key)) return;
    const meanings = this.meaningsOf(pair, before, after);
    if (meanings.length > 0) this.enter(pair, before, after, found, meanings, []);
  }

  /** Takes what one had added and another struck out. */
  struckAddition({ pair, before, after, fragment, hands }: StruckAddition): void {
    if (!pair.before.some(viewed) && !pair.after.some(viewed)) return;
    const meanings = this.judge(pair, before, after);
    const replaced = after !== '' && fragment === '';
    if (after !== '' && meanings.length === 0) return;
    // The hand that struck it out may have been told with the sentence as a whole.
    if (replaced && this.entries.some(({ change }) => change.before !== '' && change.after === after && change.hands.some(({ author }) => author === hands[0]?.author))) return;
    this.enter(pair, fragment || before, replaced ? after : '', 'tracked', withDeed(meanings, 'addition-struck-out'), hands);
  }

  /** In the order of the document. */
  changes(): ChangeOfMeaning[] {
    const left = this.entries.filter(({ key, change }) => !this.confirmed.has(key) && !(change.found === 'tracked' && this.undone.has(key)));
    const order = new Map(left.map((entry, at): [Entry, number] => [entry, at]));
    left.sort((one, other) => one.at - other.at || (order.get(one) as number) - (order.get(other) as number));
    return left.map(({ change }) => change);
  }

  private place({ before, after, moved }: Pair): Statement {
    const judged = (moved ? before.filter(viewed)[0] : undefined) ?? after.filter(viewed)[0] ?? before.filter(viewed)[0] ?? after.filter(({ standing }) => standing.judged)[0] ?? before[0];
    return (judged ?? after[0]) as Statement;
  }

  private judge(pair: Pair, before: string, after: string): Meaning[] {
    const { kind, topics } = this.place(pair).standing.section;
    const meanings = meaningsOf(...withinReach(before, after), { kind, topics });
    return pair.before.some(viewed) || pair.after.some(viewed) ? meanings : meanings.filter((meaning) => !factual.has(meaning));
  }

  private meaningsOf(pair: Pair, before: string, after: string): Meaning[] {
    const from = pair.before[0]?.standing;
    const to = pair.after[0]?.standing;
    if (![...pair.before, ...pair.after].some(({ standing }) => standing.judged)) return [];
    const headed = [...pair.before, ...pair.after].some(({ standing }) => standing.heading);
    if (headed) return headingMeanings(pair) ? this.judge(pair, before, after).filter((meaning) => telling.has(meaning)) : [];
    const same = pair.before.length === pair.after.length && pair.before.every(({ key }, at) => key === pair.after[at]?.key);
    const meanings = same ? [] : this.judge(pair, before, after);
    const away = pair.moved && from && to && pair.before.some(viewed) && takenAway(from, to);
    return away ? withDeed(meanings, 'moved-away') : meanings;
  }

  private enter(pair: Pair, before: string, after: string, found: ChangeOfMeaning['found'], meanings: Meaning[], hands: HandMark[]): void {
    const { standing } = this.place(pair);
    const section = this.sectionNow(standing.section);
    const number = standing.number || (pair.after[0] ?? pair.before[0])?.standing.number || '';
    this.entries.push({ at: pair.at, key: changeKey({ before, after }), change: { meanings, before, after, section, number, found, hands } });
  }
}
