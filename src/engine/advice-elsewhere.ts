import { adviceElsewherePhrases } from '../language/advice-elsewhere-phrases';
import { TopicBook } from '../language/topic-book';
import type { Situation } from './context';
import { inQuotation, statementsOf, type Statement } from './statements';

const book = new TopicBook(adviceElsewherePhrases);
const publicBodies = /members? of (?:the )?(?:public|staff|parliament)|community (?:group|leaders?)|residents['\u2019]? (?:group|association)|working group|task group|steering group|focus group|user group|group leaders? of the/i;
const linked = /^(?:[\d.()]{1,6} )?(?:therefore|so|accordingly|as a result|for that reason|this|these|it|they|that|those|the (?:detail|details|advice|options|figures|risks|reasons|legal|financial|rest|full)|consequently|hence|no further|we|i|what|readers?|members|anyone|anybody|those|others|councillors|whoever|a copy|copies|none|nothing|no)(?![a-z])/i;

const here = /(?:^|[^a-z])(?:here|again|(?:in|from) this (?:report|paper))(?![a-z])/i;

/** Whether a statement leaves something out, and does not say where else in the papers it stands. */
function leavesOut(text: string): boolean {
  const places = book.in(text);
  const given = places.filter((each) => each.family === 'given')[0];
  const denied = given !== undefined && /(?:^|[^a-z])(?:not|never|nor|no)(?![a-z])/i.test(text.slice(Math.max(0, given.start - 30), given.end));
  return places.some((each) => each.family === 'omitted') && (given === undefined || denied);
}

/** A statement that leaves advice out because members had it elsewhere, with the one that says they did; null for none. */
export function adviceLeftOut(situation: Situation): Statement[] | null {
  const list = statementsOf(situation);
  for (let i = 0; i < list.length; i++) {
    const each = list[i] as Statement;
    if (each.question || each.heading || inQuotation(situation, each.start, each.end)) continue;
    const families = book.in(each.text).map((place) => place.family);
    if (families.indexOf('briefed') < 0 || publicBodies.test(each.text)) continue;
    if (/(?:^|[^a-z])(?:not|never|yet to) (?:yet )?(?:been )?(?:briefed|told|informed|advised|shown)/i.test(each.text)) continue;
    if (leavesOut(each.text)) return [each];
    for (const next of [list[i + 1], list[i - 1]]) {
      if (!next || next.heading || Math.abs(next.line - each.line) > 1) continue;
      if (leavesOut(next.text) && (next === list[i - 1] || linked.test(next.text) || here.test(next.text))) return next === list[i - 1] ? [next, each] : [each, next];
    }
  }
  return null;
}

/** Whether a report speaks of briefing members at all. */
export function speaksOfBriefing(situation: Situation): boolean {
  return statementsOf(situation).some((each) => book.says(each.text, 'briefed'));
}
