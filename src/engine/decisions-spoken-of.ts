import { decisionContext, decisionPhrases } from '../language/decision-phrases';
import { scanWords } from '../language/words';
import { TopicBook, type PhrasePlace } from '../language/topic-book';
import { actorsIn, type Actor } from './actors';
import type { Situation } from './context';
import { isAnothers } from './other-councils';
import { subjectOf, type Peopled } from './decision-subject';
import { inQuotation, statementsOf, type Statement } from './statements';

/** A statement that a member decided or allowed something. */
export interface DecisionSpokenOf {
  statement: Statement;
  member: Actor;
  /** The words may tell only of a view, or it is open who is meant. */
  doubtful: boolean;
  /** How the words would be put right: what to replace in the sentence, and with what; null where that takes a rewrite. */
  mend: { find: string; text: string } | null;
}

type Context = keyof typeof decisionContext;

const deciding = new TopicBook(decisionPhrases);
const around = new TopicBook<Context>(decisionContext);

function says(text: string, ...families: Context[]): boolean {
  return around.says(text, ...families);
}

/** The last words before an offset, at most so many. */
function wordsBefore(text: string, at: number, most: number): string {
  const tokens = scanWords(text.slice(0, at), 0, at);
  return tokens.count <= most ? text.slice(0, at) : text.slice(tokens.start[tokens.count - most], at);
}

function wordsAfter(text: string, at: number, most: number): string {
  const rest = text.slice(at);
  const tokens = scanWords(rest, 0, rest.length);
  return tokens.count <= most ? rest : rest.slice(0, tokens.end[most - 1]);
}

/** The beginning of the clause in which an offset lies. */
function clauseStart(text: string, at: number): number {
  const folded = text.toLowerCase();
  let start = 0;
  for (const mark of [', ', '; ', ' but ', ': ', ' \u2013 ', ' \u2014 ', ' because ', ' since ', ' so that ', ' and she ', ' and he ', ' and i ']) {
    const found = folded.lastIndexOf(mark, at - 1);
    if (found >= 0) start = Math.max(start, found + mark.length);
  }
  return start;
}

/** Whether the words from a clause's start to the end of the deciding words leave it a past fact. */
function stands(text: string, first: number, last: number): boolean {
  const clause = text.slice(Math.min(clauseStart(text, first), first), last);
  if (says(clause, 'pending')) return false;
  if (says(`${wordsBefore(text, first, 4)} ${text.slice(first, last)}`, 'modal')) return false;
  const near = wordsBefore(text, first, 4) + text.slice(first, last);
  return !says(near, 'denied') && !/(?:wrong|wrongly|incorrect|incorrectly|mistaken|misleading|inaccurate|untrue)(?![a-z])/i.test(text);
}

const mostOwned = 26;
/** Leave that decides, where "agreement" may be a courtesy. */
const formal = /approval|authority|authori[sz]ation|sanction|sign ?-?off/i;
/** Leave to pass on what somebody wrote is no decision of the Council. */
const sharing = /(?:^|[^a-z])(?:sent|send|sending|cop(?:y|ied|ying)|shar(?:e|ed|ing)|forward(?:ed|ing)?|pass(?:ed|ing)? (?:on|this|it)|attach(?:ed|ing)?|enclos(?:e|ed|ing)|quot(?:e|ed|ing)|circulat(?:e|ed|ing))(?![a-z])/i;

function mendOf(statement: Statement, from: number, to: number, text: string): DecisionSpokenOf['mend'] {
  const { text: sentence } = statement;
  const begins = sentence.slice(0, from).trim() === '';
  return { find: sentence.slice(from, to), text: begins ? text : text.charAt(0).toLowerCase() + text.slice(1) };
}

function member(actor: Actor): string {
  return actor.words.replace(/^The /, 'the ');
}

function fromActive(place: PhrasePlace<string>, statement: Statement, actors: Actor[], situation: Situation, earlier: Peopled | null): DecisionSpokenOf | null {
  const { text } = statement;
  const subject = subjectOf(text, place.start, actors, situation, earlier);
  if (!subject || !stands(text, place.start, place.end)) return null;
  const after = wordsAfter(text, place.end, 7);
  if (says(`${text.slice(place.start, place.end)}${after}`, 'trifle')) return null;
  // "is to be" and "was approved": the member is not who approves.
  if (/(?:^|[^a-z])(?:is|are|was|were|be|been|being)(?: [a-z]+ly)? ?$/i.test(text.slice(0, place.start)) && place.family === 'active' && !/^(?:gave|made|took|said)/i.test(text.slice(place.start))) return null;
  // To approve of a thing is to like it.
  if (/^ of(?![a-z])/.test(after)) return null;
  const weak = place.family === 'activeWeak';
  const consulted = weak && says(text, 'delegated', 'consulted');
  if (consulted) return null;
  const mend = subject.direct && !weak && place.end > place.start && /^[a-z]+ed(?![a-z])/i.test(text.slice(place.start))
    ? mendOf(statement, subject.member.start, place.start, `An officer, after consultation with ${member(subject.member)}, `) : null;
  return { statement, member: subject.member, doubtful: !subject.sure || weak || !subject.member.ours, mend };
}

function fromAgent(place: PhrasePlace<string>, statement: Statement, actors: Actor[]): DecisionSpokenOf | null {
  const { text } = statement;
  const agent = actors.filter((each) => each.kind === 'member' && each.start >= place.end && /^ ?(?:both )?(?:the )?$/.test(text.slice(place.end, each.start)))[0];
  if (!agent || !stands(text, place.start, place.end)) return null;
  const decisionWas = /(?:was|is|remains)$/i.test(text.slice(place.start, place.end));
  const owned = /^['\u2019]s?(?![a-z])/i.test(text.slice(agent.end));
  if (decisionWas !== owned && (decisionWas || owned)) return null;
  if (says(wordsBefore(text, place.start, 8), 'trifle') || says(text.slice(place.start, place.end), 'trifle')) return null;
  const beside = actors.filter((each) => each.start >= agent.end)[0];
  const shared = beside !== undefined && beside.kind !== 'member' && /^ and (?:the )?$/.test(text.slice(agent.end, beside.start));
  const lead = text.slice(place.start, place.end);
  // "Granted at the meeting chaired by": the last deed before "by" is another.
  const deed = /([a-z]+ed|made|led|run) by$/i.exec(lead);
  if (deed && deed.index > 0 && !/^(?:decision|decisions|determination)/i.test(lead)) return null;
  const by = / by ?$/i.exec(lead);
  const withLeave = /^(?:with|by|at|upon|following|after|under|on)(?![a-z])/i.test(lead);
  if (withLeave && sharing.test(text)) return null;
  const mend = decisionWas ? null
    : withLeave ? mendOf(statement, place.start, agent.start, 'After consultation with ')
      : by ? mendOf(statement, place.end - 2, agent.start, 'By an officer after consultation with ') : null;
  return { statement, member: agent, doubtful: shared || (place.family === 'agentWeak' && !formal.test(lead)) || !agent.ours, mend };
}

function fromOwner(place: PhrasePlace<string>, statement: Statement, actors: Actor[]): DecisionSpokenOf | null {
  const { text } = statement;
  const owner = actors.filter((each) => each.kind === 'member' && each.end <= place.start && place.start - each.end < mostOwned).pop();
  if (!owner) return null;
  const gap = text.slice(owner.end, place.start);
  if (!/^(?:['\u2019]s?)? (?:own |formal |written |verbal |full |final |prior |personal |express |individual )?$/.test(gap)) return null;
  // "Cabinet Member approval" is the member's; "Cllr Lowe approval" is a slip.
  // "Cabinet Member decision" is a kind of paper.
  if (!/^['\u2019]/.test(gap) && (owner.person !== null || /^decision/i.test(text.slice(place.start)))) return null;
  if (!stands(text, owner.start, place.end) || says(wordsAfter(text, place.start, 6), 'wanting', 'trifle')) return null;
  const lead = /(?:^|[^a-z])(with|on|under|by|has|have|had|got|obtained|received|given|following|after|secured|at) (?:the )?$/i.exec(text.slice(0, owner.start));
  const decision = /^decision/i.test(text.slice(place.start));
  const was = /(?:^|[^a-z])(?:was|is|it's) (?:the )?$/i.test(text.slice(0, owner.start));
  if (!decision && !lead && !says(wordsAfter(text, place.end, 5), 'had')) return null;
  const withLeave = lead !== null && /^(?:with|on|under|by|following|after|at)$/i.test(lead[1] ?? '');
  if (withLeave && sharing.test(text)) return null;
  const mend = withLeave && lead ? mendOf(statement, text.toLowerCase().lastIndexOf((lead[1] ?? '').toLowerCase(), owner.start), place.end, `After consultation with ${member(owner)}`) : null;
  return { statement, member: owner, doubtful: (decision && !was) || (withLeave && !formal.test(text.slice(place.start, place.end))) || !owner.ours, mend };
}

const lookBack = 3;

/** The nearest sentence before that names somebody whom "she" can mean. */
function peopledBefore(situation: Situation, statements: Statement[], index: number): Peopled | null {
  for (let i = index - 1; i >= Math.max(0, index - lookBack); i--) {
    const { text } = statements[i] as Statement;
    const actors = actorsIn(text, situation.directory);
    if (actors.some((each) => each.kind === 'member' || each.kind === 'officer' || each.kind === 'other')) return { text, actors };
  }
  return null;
}

/** "Please put in the reasons column: …": words that the writer wants in the record are the writer's. */
const toBeWritten = /(?:^|[^a-z])(?:put|enter|write|record|insert|add|type|show|note|minute|list|say)(?![a-z])[^"\u201c\u2018]{0,110}["\u201c\u2018'][^"\u201d]{0,80}$/i;
const ofRecord = /(?:^|[^a-z])(?:column|box|record|minutes?|notice|form|register|list|reasons?|entry|entries|schedule|log|sheet)(?![a-z])/i;
const unwanted = /(?:^|[^a-z])(?:not|never|without|rather than|instead of|nobody)(?![a-z])|n['\u2019]t(?![a-z])/i;

const found = new WeakMap<Situation['reading'], DecisionSpokenOf[]>();

/** What the item says in its writer's own voice that a member decided: past, asserted, and a decision for the Council. */
export function decisionsSpokenOf(situation: Situation): DecisionSpokenOf[] {
  const known = found.get(situation.reading);
  if (known) return known;
  const list: DecisionSpokenOf[] = [];
  const statements = statementsOf(situation);
  statements.forEach((statement, index) => {
    const places = statement.question || statement.heading ? [] : deciding.all(statement.text);
    if (places.length === 0) return;
    const actors = actorsIn(statement.text, situation.directory);
    const earlier = peopledBefore(situation, statements, index);
    for (const place of places) {
      const lead = statement.text.slice(0, place.start);
      const written = toBeWritten.test(lead) && ofRecord.test(lead) && !unwanted.test(lead);
      if (!written && (says(lead, 'reported') || inQuotation(situation, statement.start + place.start, statement.start + place.end))) continue;
      // Where the words are to be put says nothing of them.
      const said = written ? { ...statement, text: lead.replace(/[^]/g, ' ') + statement.text.slice(place.start) } : statement;
      const each = place.family === 'active' || place.family === 'activeWeak' ? fromActive(place, said, actors, situation, earlier)
        : place.family === 'owned' ? fromOwner(place, said, actors) : fromAgent(place, said, actors);
      if (!each || isAnothers(situation.directory, said.text, index > 0 ? (statements[index - 1] as Statement).text : '', each.member)) continue;
      if (written) each.statement = statement;
      list.push(each);
      break;
    }
  });
  found.set(situation.reading, list);
  return list;
}

/** A statement that the power was an officer's (`delegated`), or that a member was asked for a view; and whether the power requires that. */
interface Delegation {
  index: number;
  required: boolean;
}

const delegations = new WeakMap<Situation['reading'], Delegation[]>();
/** How far apart in a report a delegation and what is said to follow from it may stand. */
const nearby = 12;

function delegationsIn(situation: Situation): Delegation[] {
  const known = delegations.get(situation.reading);
  if (known) return known;
  const list: Delegation[] = [];
  statementsOf(situation).forEach((each, index) => {
    // What a report recommends to delegate is a power that nobody has yet.
    if (each.section?.kind === 'recommendations') return;
    const families = around.in(each.text).map((place) => place.family);
    const has = (family: Context) => families.indexOf(family) >= 0;
    if (has('delegated') || (has('consulted') && actorsIn(each.text, situation.directory).some((actor) => actor.kind === 'member'))) list.push({ index, required: has('required') });
  });
  delegations.set(situation.reading, list);
  return list;
}

/** Whether the item says near a decision that the power was an officer's, and whether that power asks for a consultation by itself. */
export function delegationFor(situation: Situation, decision: DecisionSpokenOf): { delegated: boolean; required: boolean } {
  const at = statementsOf(situation).indexOf(decision.statement);
  const near = delegationsIn(situation).filter((each) => Math.abs(each.index - at) <= nearby);
  return { delegated: near.length > 0, required: near.some((each) => each.required) };
}

/** Whether the item speaks of a delegated power, or of consulting a member, at all. */
export function speaksOfDelegation(situation: Situation): boolean {
  return delegationsIn(situation).length > 0;
}
