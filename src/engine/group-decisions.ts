import { groupDecisionPhrases } from '../language/group-decision-phrases';
import { TopicBook } from '../language/topic-book';
import type { Situation } from './context';
import { inQuotation, statementsOf, type Statement } from './statements';

/** A statement that a political group decided something, and the one that rests an act on it. */
export interface GroupDecision {
  statement: Statement;
  acting: Statement;
  /** "the Labour Group". */
  group: string;
}

const book = new TopicBook(groupDecisionPhrases);
const kinds = 'majority|ruling|controlling|opposition|administration|political|party|minority|governing|leading';
const patterns = new WeakMap<Situation['directory'], RegExp>();
const reach = 90;
const doubted = /(?:^|[^a-z])(?:not|never|no|if|unless|whether|until|once|may|might|could|would|hasn't|haven't|didn't)(?![a-z])/i;

function plain(word: string): string {
  return word.replace(/[^A-Za-z0-9 ]/g, '').replace(/ group$/i, '');
}

/** "the Labour Group", "majority group", "our Group", "Conservative councillors' meeting". */
function groupPattern(situation: Situation): RegExp {
  const known = patterns.get(situation.directory);
  if (known) return known;
  const parties = (situation.directory.file.parties ?? []).map(plain).filter((name) => name !== '');
  const names = [...parties, 'Tory', 'Lib Dem', 'Independent', 'Reform', 'Plaid'].join('|');
  const pattern = new RegExp(`(?:^|[^A-Za-z])((?:the |our |my |this )?(?:(?:${names})s?(?: (?:and|&) (?:${names})s?)? (?:group|caucus|councillors|members)|(?:${kinds}) group|political groups|group meeting|caucus|(?:the|our|my) Group|Group(?= (?:has|have|had|were|was|met|decided|settled|agreed|voted|backed|resolved|wants?|is|are|said|came|took|plumped|went|chose|signed|made|gave|rejected|approved)(?![a-z])))(?:['\\u2019]s?)?(?: meeting)?)(?![A-Za-z]| leader)`, 'gi');
  patterns.set(situation.directory, pattern);
  return pattern;
}

interface Named {
  start: number;
  end: number;
  words: string;
}

function groupsIn(situation: Situation, text: string): Named[] {
  if (!/group|caucus|councillors|members/i.test(text)) return [];
  const pattern = groupPattern(situation);
  pattern.lastIndex = 0;
  const found: Named[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const words = match[1] ?? '';
    // "Our group" and "the Group" are political groups only by their capital or from a member.
    if (/^(?:the|our|my) group$/i.test(words) && !/Group$/.test(words) && !(situation.writer.role === 'member' && /^(?:our|my)/i.test(words))) continue;
    // "Group settled it": the bare word is a political group's only from a member and at a sentence's head.
    if (/^group$/i.test(words) && (words !== 'Group' || situation.writer.role !== 'member' || /[a-z,] $/.test(text.slice(0, match.index + match[0].length - words.length)))) continue;
    if (/^(?:the|our|my) group$/i.test(words) && /^ [A-Z]/.test(text.slice(match.index + match[0].length))) continue;
    found.push({ start: match.index + match[0].length - words.length, end: match.index + match[0].length, words });
  }
  return found;
}

function decidesIn(situation: Situation, statement: Statement): Named | null {
  const { text } = statement;
  if (statement.question || statement.heading) return null;
  for (const group of groupsIn(situation, text)) {
    const after = text.slice(group.end, group.end + reach);
    const before = text.slice(Math.max(0, group.start - reach), group.start);
    if (inQuotation(situation, statement.start + group.start, statement.start + group.end)) continue;
    const verb = book.in(after).filter((each) => each.family === 'decides')[0];
    if (doubted.test(`${before.slice(-30)} ${verb ? after.slice(0, verb.start) : ''}`)) continue;
    const noun = book.in(before).filter((each) => each.family === 'decision' && before.length - each.end < 16)[0];
    const owned = /^(?:['\u2019]s?)? ?(?:own |recent |unanimous |latest )?(?:decision|vote|resolution|conclusion|instruction|instructions|wishes|wish|mandate|view|preference|approval|backing|agreement)(?![a-z])/i.test(/['\u2019]s?$/.test(group.words) ? text.slice(group.end) : after);
    if ((verb && verb.start < 40 && !/(?:^|[^a-z])to (?:be )?$/i.test(after.slice(0, verb.start)) || noun || owned)) return group;
  }
  return null;
}

const asked = /(?:^|[^a-z])(?:could|can|would|will) you (?:please |now |just |then |therefore |kindly )*(?:get|have|stand|start|stop|serve|issue|tell|instruct|order|close|put|make|arrange|cancel|proceed|go ahead|press|carry|take|let|send|sign|book|pull|halt|draw)(?![a-z])/i;

/** A member asks an officer to do it: "could you get the notice served?" */
function asksForIt(situation: Situation, text: string): boolean {
  return situation.item.kind === 'message' && situation.writer.role === 'member' && asked.test(text);
}

const found = new WeakMap<Situation['reading'], GroupDecision | null>();

/** The first decision of a political group that the writer gives as authority for something; null for none. */
export function groupDecisionRelied(situation: Situation): GroupDecision | null {
  const known = found.get(situation.reading);
  if (known !== undefined) return known;
  const list = statementsOf(situation);
  let answer: GroupDecision | null = null;
  for (let i = 0; i < list.length && !answer; i++) {
    const statement = list[i] as Statement;
    const group = decidesIn(situation, statement);
    // "Our group meeting" is where it was decided, and not what was.
    if (!group || book.says(statement.text.replace(group.words, 'the Group'), 'own')) continue;
    const near = [list[i - 1], statement, list[i + 1], list[i + 2]].filter((each): each is Statement => each !== undefined);
    // Of a report only the same paragraph: its title names the body that decides on all of it.
    if (near.some((each) => (situation.item.kind !== 'report' || each.line === statement.line) && book.says(each.text, 'formal'))) continue;
    const acting = near.filter((each) => (!each.question || asksForIt(situation, each.text)) && each.start >= statement.start && book.says(each.text, 'acting'))[0];
    if (acting) answer = { statement, acting, group: group.words };
  }
  found.set(situation.reading, answer);
  return answer;
}

/** Whether the item speaks of a political group at all. */
export function speaksOfGroup(situation: Situation): boolean {
  return statementsOf(situation).some((each) => groupsIn(situation, each.text).length > 0);
}
