import type { ReadSentence } from '../language/reading';
import type { Context, Situation } from './context';
import { paragraphsIn } from './paragraphs';
import { pass, type Decision } from './rule';
import { takesUp } from './taken-up';

/** Longer messages are gone through paragraph by paragraph as it is. */
const short = 8;
const rank: Record<Decision['outcome'], number> = { 'not-applicable': 0, pass: 1, review: 2, breach: 3 };

function textOf(sentences: ReadSentence[]): string {
  return sentences.map((each) => each.text).join(' ');
}

/**
 * The paragraphs of an item, those of one matter together: a paragraph goes with the nearest before it that it takes
 * up. A paragraph about something else may stand between the two.
 */
export function mattersIn({ item, own }: Pick<Situation, 'item' | 'own'>): ReadSentence[][] {
  const matters: { last: string; sentences: ReadSentence[] }[] = [];
  paragraphsIn(item.text, own).forEach((paragraph) => {
    const text = textOf(paragraph);
    const opening = (paragraph[0] as ReadSentence).text;
    const goesWith = matters.filter((each) => takesUp(opening, each.last) || takesUp(text, each.last));
    const found = goesWith[goesWith.length - 1];
    if (!found) {
      matters.push({ last: text, sentences: paragraph.slice() });
      return;
    }
    found.sentences.push(...paragraph);
    found.last = `${found.last} ${text}`;
    // What was taken up last is what a pronoun points to next.
    matters.splice(matters.indexOf(found), 1);
    matters.push(found);
  });
  return matters.map((each) => each.sentences);
}

/** The item as if it said these sentences and no others; offsets stay, and so do subject, people, thread and signature. */
function only(situation: Situation, sentences: ReadSentence[]): Situation {
  const { item, own, reading } = situation;
  let text = '';
  let at = 0;
  for (const sentence of own) {
    if (sentences.indexOf(sentence) >= 0) continue;
    text += item.text.slice(at, sentence.start) + item.text.slice(sentence.start, sentence.end).replace(/[^\n]/g, ' ');
    at = sentence.end;
  }
  return { ...situation, item: { ...item, text: text + item.text.slice(at) }, own: sentences, reading: { ...reading, own: sentences } };
}

const known = new WeakMap<Situation['reading'], Situation[]>();

function mattersOf(situation: Situation): Situation[] {
  let found = known.get(situation.reading);
  if (!found) {
    const matters = mattersIn(situation);
    known.set(situation.reading, (found = matters.length < 2 ? [] : matters.map((each) => only(situation, each))));
  }
  return found;
}

/**
 * Decides on each matter of a short message by itself: what is said of one neither makes a finding of another nor
 * takes one away. Where several show it, the message is told of as a whole.
 * @param isOne whether the whole message is one piece of business, however it is set out
 */
export function byMatter(decide: (context: Context) => Decision, isOne: (context: Context) => boolean = () => false): (context: Context) => Decision {
  return (context) => {
    const whole = decide(context);
    if (context.item.kind !== 'message' || context.own.length > short || isOne(context)) return whole;
    const alone = mattersOf(context).map((each) => decide({ ...each, paragraph: context.paragraph, with: context.with }));
    if (alone.length === 0) return whole;
    const gravest = alone.slice().sort((one, other) => rank[other.outcome] - rank[one.outcome] || other.fit - one.fit);
    const best = gravest[0] as Decision;
    if (rank[best.outcome] < rank.review) return rank[whole.outcome] < rank.review ? whole : pass('Only words about several matters, taken together, would show it.');
    const shown = alone.filter((each) => rank[each.outcome] >= rank.review);
    return shown.length > 1 && rank[whole.outcome] === rank[best.outcome] ? whole : best;
  };
}
