import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { harmless } from './pressure-subjects';
import { scorns } from './scorn';
import { shown, targetOf, toldIn, type Target, type Told } from './spoken-of';

/**
 * `abuse`: a name or a plain insult; `threat`: harm to somebody or their work; `slur`: abuse of a group of people;
 * `demeans`: sex, age, race and the like held against somebody; `rude`: scorn, sarcasm; `sweeping`: blame of all with no fact; `badgers`: questions meant to wound.
 */
export type Manner = 'abuse' | 'threat' | 'slur' | 'demeans' | 'rude' | 'sweeping' | 'badgers';

/** "You will regret missing the fair": a treat missed, and nothing done against the writer. */
const missedTreat = /(?:^|[^a-z])regret (?:not |ever )?(?!(?:cross|refus|def|ignor|disobey|block|stand|oppos|mess|challeng|obstruct|vot|report|hav)[a-z]*)[a-z]+ing(?![a-z])(?![^.?!]*(?:^|[^a-z])(?:me|us|my|our|mine)(?![a-z]))/i;

/** A sentence that is discourteous, and to or about whom. */
export interface Offence {
  told: Told;
  manner: Manner;
  /** Nothing in the sentence turns it into something else: a quotation, a report, a condition. */
  plain: boolean;
  of: 'officer' | 'member' | 'outsider';
  person: Person | null;
}

/** Whom "you" means: the side of those written to, officers before members. */
function readerOf(situation: Situation): { of: Offence['of']; person: Person | null } | null {
  const to = situation.recipients.filter((each) => each.field === 'to');
  const list = to.length > 0 ? to : situation.recipients;
  const officer = list.filter((each) => isOfficerSide(each.person))[0];
  const member = list.filter((each) => each.person.kind === 'member')[0];
  const own = situation.writer.role === 'member' ? officer ?? member : member ?? officer;
  if (own) return { of: own === member ? 'member' : 'officer', person: own.person };
  return list.length > 0 || situation.item.kind === 'letter' ? { of: 'outsider', person: null } : null;
}

function whom(situation: Situation, target: Target): { of: Offence['of']; person: Person | null } | null {
  if (target.kind === 'reader') return readerOf(situation);
  if (target.kind === 'staff') return { of: 'officer', person: null };
  return target.kind === 'person' ? { of: target.of.kind, person: target.of.person } : null;
}

const selfBlame = /(?:^|[^a-z])(?:i|i'm|i\u2019m|me|my|i've|i\u2019ve|i felt|felt) (?:[a-z]+ ){0,3}$/i;

const reported = /(?:^|[^a-z])(?:(?:words|names|terms|insults|language|adjectives) (?:like|such as)|had a go at|said|says|called|calling|told|shouted|wrote|asked|heard|alleges?|claims?|complain(?:s|ed|ing)?|complaint|according)(?![a-z])/i;

const stranger = /(?:^|[^a-z])(?:mr|mrs|ms|miss|dr|applicant|tenant|resident|caller|neighbour|claimant|patient|child)(?![a-z])/i;

/** Families that are at the reader where nobody is named. */
const freely = ['courtesy-scorn', 'courtesy-jibes', 'courtesy-insults', 'courtesy-swears', 'courtesy-threatens', 'standing-demeans'];

const somebody = /(?:^|[^a-z])(?:you|your|yours|you['\u2019](?:re|ve)|he|she|they|him|her|his|them|their|xofficer|xmember|officers?|staff|team|one|ones|people|folk|person|wom[ae]n|m[ae]n|girls?|boys?|lad(?:y|ies)?|lot)(?![a-z])/i;

/** How far before such a word, in characters, whoever it is held against must stand at most. */
const against = 16;

/** Whether what people are is held against somebody: "the dementia item" and "an event of your size" are not. */
function heldAgainst(told: Told, place: { start: number; end: number }): boolean {
  const words = told.text.slice(place.start, place.end);
  const lead = told.text.slice(Math.max(0, place.start - against), place.start);
  if (/^(?:of|at|with) your /i.test(words)) return !/(?:event|group|body|club|firm|organisation|company|party|parish|ward|hall|school|charity|team|venture|business|budget) $/i.test(lead);
  return somebody.test(words) || somebody.test(lead) || /^\W*$/.test(told.text.slice(0, place.start)) || /^(?:pretty|too|so|very|little|silly|stupid|foolish|old|daft|sweet|darling|honey|love|miss|baby|hormon|women|girls|speak|learn|send|back)/i.test(words);
}

/** A third person or a thing of theirs stands before: a blind lady, the rules, a minister, a firm. */
const outside = /(?:^|[^a-z])(?:lad(?:y|ies)|gentlem[ae]n|wom[ae]n|m[ae]n|people|person|parents?|families|drivers?|visitors?|pensioners?|minister|ministry|government|parliament|whitehall|westminster|treasury|inspector(?:ate)?|developers?|compan(?:y|ies)|firms?|contractors?|association|landlords?|builders?|operator|rail(?:way)?|water board|agency|county|police|insurers?|bank|supplier|rules?|law|laws|act|regulations?|guidance|formula|scheme|form|forms|policy|system|website|app|map|sign|signs|letter from|weather|weed|dog|machine|printer|phone|signal)s?(?![a-z])/i;
const ofReader = /(?:^|[^a-z])(?:you|your|yours|yourself|yourselves|you['\u2019](?:re|ve|ll|d)|xofficer|xmember|officers?|staff|department|team|council['\u2019]?s?|this office|in charge)(?![a-z])/i;

/** Whether the words are of somebody or something outside, with nothing of the reader in the sentence. */
function ofOutside(told: Told, place: { start: number }): boolean {
  return outside.test(told.text.slice(0, place.start)) && !ofReader.test(told.text);
}

/** "The dummy is called Kevin": a thing of that name has something said of it, and nobody is called by it. */
function isSubject(told: Told, place: { start: number; end: number }): boolean {
  return /(?:^|[,;:] |(?:^|[^a-z])(?:and|but|so|when|while|that|because) )(?:the|this|that|our|a|an|one) (?:[a-z]+ )?$/i.test(told.text.slice(0, place.start))
    && /^ (?:is|was|will|has|had|are|were|comes|came|goes|went|does|did|can|could|would|fell|stood|sat|got) /i.test(told.text.slice(place.end)) && !ofReader.test(told.text);
}

/** One family in one sentence, where the words are the writer's own. */
function find(situation: Situation, told: Told, family: string, manner: Manner, denied: boolean): Offence | null {
  const hit = shown(told, family);
  if (family === 'standing-demeans' && /(?:^|[^a-z])(?:forgive|excuse|humour|indulge|i['\u2019]?m|i am) (?:an? |me,? )?/i.test(told.text) && !/(?:^|[^a-z])you(?:['\u2019]re| are|r)(?![a-z])/i.test(told.text)) return null;
  if (family === 'courtesy-threatens' && (harmless.test(told.text) || missedTreat.test(told.text))) return null;
  if (!hit || hit.stance.quoted || (denied && hit.stance.negated)) return null;
  if (family === 'standing-demeans' && !heldAgainst(told, hit.place)) return null;
  const target = targetOf(told, hit.place);
  if (manner === 'rude' && target.kind === 'nobody' && /^[a-z]+$/i.test(hit.words) && isSubject(told, hit.place)) return null;
  if (!/^(?:better|more|important) /i.test(hit.words) && !target.inside && selfBlame.test(told.text.slice(0, hit.place.start))) return null;
  // "Miss Rudd has more points because of her depression": somebody else is spoken of.
  if (family === 'standing-demeans' && ((target.kind === 'person' && told.people.indexOf(target.of) < 0) || (target.kind === 'nobody' && target.inside)) && stranger.test(told.text)) return null;
  if (manner === 'rude' && target.kind !== 'person' && !target.inside && ofOutside(told, hit.place)) return null;
  const own = whom(situation, target.kind === 'nobody' && freely.indexOf(family) >= 0 ? { inside: false, kind: 'reader' } : target);
  if (!own) return null;
  if (hit.stance.reported && reported.test(told.text.slice(0, hit.place.start)) && manner !== 'threat') return null;
  // A threat hangs on an "if" by its nature.
  const plain = (manner === 'threat' || !hit.stance.conditional) && !hit.stance.reported && !(told.question && manner !== 'threat' && family !== 'courtesy-insults' && family !== 'courtesy-slights');
  return { told, manner, plain, ...own };
}

const readings = new WeakMap<Situation['reading'], Offence[]>();

/** What of the item is discourteous, in its order. Read once an item. */
export function offencesIn(situation: Situation): Offence[] {
  const known = readings.get(situation.reading);
  if (known) return known;
  const found: Offence[] = [];
  let curt: Offence[] = [];
  for (const told of toldIn(situation)) {
    if (told.quoted) continue;
    const hit = find(situation, told, 'standing-slurs', 'slur', false)
      ?? find(situation, told, 'courtesy-swears', 'abuse', false)
      ?? find(situation, told, 'courtesy-insults', 'abuse', true)
      ?? find(situation, told, 'courtesy-threatens', 'threat', false)
      ?? find(situation, told, 'standing-demeans', 'demeans', false)
      ?? find(situation, told, 'courtesy-slights', 'abuse', true)
      ?? find(situation, told, 'courtesy-scorn', 'rude', false)
      ?? find(situation, told, 'courtesy-jibes', 'rude', false)
      ?? find(situation, told, 'courtesy-heat', 'rude', true)
      ?? (situation.writer.role === 'member' && told.families.has('standing-workers') ? find(situation, told, 'standing-sweeps', 'sweeping', false) : null);
    const scorned = hit === null && scorns(told) ? readerOf(situation) : null;
    if (hit) found.push(hit);
    else if (scorned) found.push({ told, manner: 'rude', plain: false, ...scorned });
    else {
      const badger = told.question ? find(situation, told, 'standing-badgers', 'badgers', false) : null;
      const mild = badger ?? find(situation, told, 'courtesy-curt', 'rude', false);
      if (mild) curt.push(mild);
    }
  }
  // One short word is no offence; two in one message are.
  if (found.length === 0 && curt.length < 2) curt = [];
  const all = found.length > 0 ? found : curt;
  readings.set(situation.reading, all);
  return all;
}
