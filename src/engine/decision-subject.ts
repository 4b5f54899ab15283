import { scanWords, wordId } from '../language/words';
import { leads, type Actor } from './actors';
import type { Situation } from './context';

/** A sentence with whom it names. */
export interface Peopled {
  text: string;
  actors: Actor[];
}

/** The member whose act a verb tells. */
export interface Subject {
  member: Actor;
  /** It is plain that the member is meant, and alone. */
  sure: boolean;
  /** Nothing but auxiliaries and times stands between the two. */
  direct: boolean;
}

const filling = new Set((`has have had having now then also today just since already duly formally verbally personally kindly both orally accordingly subsequently finally therefore yesterday recently later herself himself who still earlier immediately simply
  on at in this last the morning afternoon evening night week month year day monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december writing email telephone phone by was able pleased #number as and`).split(/\s+/).map(wordId));
const objectMark = /(?:^|[^a-z])(?:with|to|by|from|of|for|about|against|than|between|consult|consulted|consulting|consults|asked|ask|asking|told|telling|informed|informing|briefed|briefing|met|meeting|notified|copied|advised|advising|approached|emailed|rang|thank|thanked|reminded|showed|gave|sent|joined|lobbied|invited|including|via)(?: (?:both|all|the|our|your|local|ward))? ?$/i;
const afterAnd = /(?:^|[^a-z])(?:and|then|,)(?: (?:has|have|had|then|also|now|duly|subsequently|later|finally|therefore))* ?$/i;
const wordsBetween = 11;

/** Only auxiliaries, adverbs and times stand between. Apart from commas and brackets. */
function isFilling(gap: string): boolean {
  const tokens = scanWords(gap, 0, gap.length);
  if (tokens.count > wordsBetween) return false;
  for (let i = 0; i < tokens.count; i++) if (!filling.has(tokens.id[i] as number)) return false;
  return !/[.:?!]/.test(gap) && !/(?:^|[^a-z])and [^ ]+ *$/i.test(gap);
}

const gendered: Record<string, RegExp> = { she: /(?:^|[^a-z])(?:her|she|mrs|miss|ms|chairwoman|councillor mrs)(?![a-z])/i, he: /(?:^|[^a-z])(?:his|him|he|mr|chairman)(?![a-z])/i };

/** Whom "she" means: the last person named before, in this sentence or the one before it. */
function meant(pronoun: Actor, text: string, actors: Actor[], earlier: Peopled | null): { member: Actor; sure: boolean } | null {
  for (const place of [{ text: text.slice(0, pronoun.start), actors: actors.filter((each) => each.end <= pronoun.start) }, earlier]) {
    const people = (place?.actors ?? []).filter((each) => each.kind === 'member' || each.kind === 'officer' || each.kind === 'other');
    const last = people[people.length - 1];
    if (!place || !last) continue;
    if (last.kind !== 'member') return null;
    const rivals = people.some((each) => each.kind !== 'member');
    const told = gendered[pronoun.words.toLowerCase()]?.test(place.text.slice(last.start)) ?? false;
    return { member: last, sure: !rivals || told };
  }
  return null;
}

const aside = /^(?:, |,? \()[^,()]{1,80}[,)]/;

/** "Councillor Lowe, who chairs the panel, approved": the member whom words between commas tell more of. */
function setApart(text: string, at: number, before: Actor[]): Actor | null {
  for (let i = before.length - 1; i >= 0 && i >= before.length - 4; i--) {
    const each = before[i] as Actor;
    const gap = text.slice(each.end, at);
    if (each.kind === 'member' && aside.test(gap) && isFilling(gap.replace(aside, ' '))) return each;
  }
  return null;
}

/** The member whose act the verb at an offset tells; null where it is somebody else's. `earlier` is the sentence before. */
export function subjectOf(text: string, at: number, actors: Actor[], situation: Situation, earlier: Peopled | null): Subject | null {
  const before = actors.filter((each) => each.end <= at);
  const last = setApart(text, at, before) ?? before[before.length - 1];
  if (!last) return null;
  const gap = text.slice(last.end, at).replace(aside, ' ');
  const owned = /^['\u2019]/.test(gap);
  if (owned) return null;
  const direct = isFilling(gap);
  // "Councillor Lowe looked at the drawings on Tuesday and made up her mind".
  const joinedOn = afterAnd.test(gap) && !/[.;:]/.test(gap) && gap.length < 160;
  if (!direct && !joinedOn) return null;
  if (last.kind === 'pronoun') {
    const found = meant(last, text, actors, earlier);
    return found && { ...found, direct: false };
  }
  if (last.kind === 'self') {
    const writer = situation.writer.inNameOf;
    if (!writer?.member || !/^i/i.test(last.words)) return null;
    return { member: { ...last, kind: 'member', person: writer, leading: leads(writer), words: `Cllr ${writer.name}` }, sure: true, direct: false };
  }
  if (last.kind !== 'member') return null;
  const lead = text.slice(0, last.start);
  const asObject = objectMark.test(lead) && !/(?:^|[^a-z])who(?:se)?(?![a-z])/i.test(gap + text.slice(at, at + 6));
  if (asObject) return null;
  // "The Director and Councillor Lowe approved": not the member alone.
  const shared = / and $/.test(lead) && before.length > 1 && before[before.length - 2]?.kind !== 'member' && lead.trim().slice(0, -3).trim().length === (before[before.length - 2]?.end ?? -1);
  return { member: last, sure: !shared, direct };
}

