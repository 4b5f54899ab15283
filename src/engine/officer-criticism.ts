import type { Person } from '../directory/directory';
import type { Span } from '../language/span';
import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import type { Situation } from './context';
import { samePerson } from './named-people';
import { targetOf, toldOf, type Told } from './spoken-of';

/** A sentence that runs officers, or members, down. */
export interface Criticism {
  sentence: ReadSentence;
  /** Whoever is named, or null for officers or members in general. */
  officer: Person | null;
  /** Hard words about people, put plainly. Else told as another's words, or of people nobody could name. */
  sure: boolean;
  /** It asks that somebody lose their post. */
  dismissal: boolean;
}

/** How a text is read for criticism. */
export interface Reading {
  /** Whom it may run down. */
  of: 'officer' | 'member';
  /** Questions accuse as well, and somebody's ability as a subject is enough: papers for a public meeting. */
  asks: boolean;
}

const hard = ['officers-called', 'courtesy-insults', 'courtesy-slights', 'officers-sack', 'officers-did', 'courtesy-scorn', 'complaint-rundown'];
const weaker = ['officers-poor', 'complaint-conduct'];
const hints = 'officers-hints';
const dark = 'officers-dark';
/** What excuses or praises somebody in the same breath. */
const light = /(?:^|[^a-z])(?:good|kind(?:ly|ness)?|helpful|patient(?:ly)?|well|best|hard work|overworked|understaffed|short of|short-staffed|too (?:few|little)|under pressure|sympath[a-z]*|not (?:his|her|their) (?:fault|doing)|inherited|defend[a-z]*|agreed to|looking into|looked into|working on|promised to look|sort(?:ed|ing) (?:it|this|that) out|fixed|mended|cleared|repaired|apologi[sz]ed|sorry|to be fair|in fairness|recommendation|disagree[a-z]*)(?![a-z])/i;
const speaking = /^,?(?: [a-z]+)? (?:says|said|tells|told|explains|explained|reports|reported|confirms|confirmed|wrote|writes|thinks|believes|adds|added|answered|replied|warned|advised|advises)(?![a-z])/i;
const leads = 60;
/** Read only where the person is named: of officers in general they say too little. */
const ofNamed = ['complaint-formal', 'complaint-shortcoming', 'courtesy-heat'];
/** What is run down may be a decision or a thing, which anybody may do. */
const things = /(?:^|[^a-z])(?:the |this |that |our |his |her |their )?(?:[a-z]+ )?(?:decision|policy|scheme|plan|proposal|report|consultation|process|system|road|roads|building|surface|website|letter|answer|figures?|delay|wait|situation|state|junction|layout|contractor|contractors|company|developer|government|ministers?|applicant|landlord|funding|budget|money|bus|buses|bridge|drain|drains|pavements?|grant|weather|contract|rules?|law|car park|bins?)(?:s|'s|\u2019s)? (?:is|are|was|were|has been|have been|looks?|seems?|gets?) (?:a |an |so |very |utterly |totally |completely |simply |frankly |just |too )*$/i;
const thingAfter = /^ (?:and [a-z]+ )?(?:state|road|roads|weather|surface|building|buildings|decision|policy|system|process|scheme|idea|plan|report|consultation|website|junction|pavement|pavements|drains?|bus|buses|contract|contractor|funding|news|year|winter|week|day|time|case|way|situation|conditions?|light|visibility|signage|drainage)(?![a-z])/i;
const elsewhere = /(?:^|[^a-z])(?:government|minister|ministers|secretary of state|whitehall|westminster|police|water company|developer|contractor|network rail|environment agency)(?:['\u2019]s)?(?![a-z])/i;
const kept = /n['\u2019]?t(?![a-z])|(?:^|[^a-z])(?:not|never|cannot|cant|couldnt|no|nobody|noone|nothing|zero|without|lack|lacks|hardly|little)(?![a-z])/i;
/** "I have never seen such muddle" has seen it now. */
const neverSuch = /(?:^|[^a-z])never (?:yet |before |once )?(?:seen|known|met|come across|heard|had|read) (?:such|anything like|so|quite such) (?:an? )?$/i;
/** Spoken for: "officers had no money", "I am not blaming them". */
const defends = /(?:^|[^a-z])(?:not (?:blaming|the fault)|don['\u2019]?t blame|(?:nobody|no one|none of us) (?:should|ought to|can|could) blame|no (?:blame|criticism)|not (?:a )?criticism|isn['\u2019]?t (?:the )?(?:fault|officers)|through no fault|thank|thanks|grateful|well done|credit to|medal|praise|fair play|hats? off|(?:saved|made) (?:the|my|our) day|heroes?|well done|good on|bless (?:him|her|them)|couldn['\u2019]?t (?:do|have done|ask|fault)|kudos|unfair to|to (?:his|her|their) credit|withdr[ae]w[a-z]*|instead of a motion|thought better|decided (?:against|to (?:see|speak|raise|take|write|go))|which officer|not on any agenda|apologi[sz]e)(?![a-z])/i;
/** "I do not agree", after what others say of an officer. */
const tells = /(?:^|[^a-z])(?:had a go at|having a go at|(?:words|names|terms|insults) (?:like|such as)|(?:fashion(?:able)?|easy|popular|tempting) to (?:blame|run down|mock|sneer)|blam(?:e|es|ed|ing)|says?|said|told|tells?|claims?|claimed|believes?|thinks?|feels?|posted|wrote|writes|called|calls|calling|put|putting|saying|posting|posts|tweeted|tweets|shared|commented|complain(?:s|ed)?)(?![a-z])/i;
const rejects = /(?:^|[^a-z])(?:(?:not going to|won['\u2019]?t|will not|shan['\u2019]?t|do not intend to|don['\u2019]?t (?:want|wish|mean) to) (?:comment|join|add to|repeat|get drawn|rise to|take sides)|wrong target|barking up the wrong|(?:misses|missed|missing) the (?:mark|target|point)|(?:don['\u2019]?t|do not|can(?:no|['\u2019])t|couldn['\u2019]t) (?:agree|accept|share|believe)|disagree|not (?:fair|true|my view|how i see)|unfair|untrue|put (?:him|her|them) right|told (?:him|her|them) so|(?:that|this|it|which|such talk)(?: is|['\u2019]s| was) (?:[a-z]+ )?(?:rubbish|nonsense|tosh|rot|unkind|cruel|a lie|lies|false|wrong|untrue|not so|unworthy|shameful|disgraceful|the opposite|a slur|slander|insulting|a disgrace)|nothing could be further|couldn['\u2019]t be further|could not be further|far from it|the opposite is true|quite the reverse|whoever (?:wrote|said|printed|posted|put|thinks|believes) (?:it|that|this)|(?:ought|should) (?:to )?(?:spend (?:one|a) (?:night|day|shift|morning|week)|try (?:it|doing)|be ashamed|apologi[sz]e)|I(?:['\u2019]ll| will| won['\u2019]t| will not| can(?:no|['\u2019])t) (?:not )?(?:have (?:it|that|them)|stand (?:by|for)|let (?:it|that))|(?:take|get) (?:it|that|this|them) (?:down|off)|delete|remove (?:it|that|this)|wicked|not what I|shouldn['\u2019]t (?:say|be)|no way to (?:talk|speak))(?![a-z])/i;
/** "Somebody has tweeted that …": another's words, whatever comes of them. */
const others = /^\W*(?:some(?:one|body)|people|they|others?|residents?|he|she|a [a-z]+|my [a-z]+)(?:['\u2019]s|['\u2019]ve| has| have)? (?:[a-z]+ )?(?:tweeted|posted|put|wrote|written|said|says|say|shared|called|commented|complained|tell|told|reckons?|thinks?)(?![a-z])/i;
/** What a motion has the Council believe is the mover's own. */
const resolves = /(?:^|[^a-z])(?:it|we|council|committee|panel) (?:is bound|is obliged|must|has|have|feels? bound|would|cannot but|wishes) (?:to )?(?:say|record|note|add|observe|regret|state)|(?:council|committee|panel|meeting) (?:further |also |strongly |therefore )?(?:believes|notes|considers|feels|thinks|understands|regrets|agrees|accepts|states|asks)(?![a-z])/i;
const fragment = 7;

const beBad = /^(?:is|are|was|were|been|being|seems?|seemed|looks?|looked|sounds?|proves?|proved|became|become|remains?|gets) /i;
/** Whoever is bad stands right before: "xofficer is", "and he was", "our planners have been". */
const personBefore = /(?:^|[^a-z])(?:xofficer|xmember|he|she|they|who|officers?|officials?|planners|staff|team|department|service|bureaucrats|engineers|managers?|lot|people|them|bosses|hall)(?: [a-z']+){0,3} $/i;
const badManner = /rude|abrupt|dismiss|aggress|patroni|condescend|unhelpful|obstruct|unprofession|evasive|abus|intimidat|curt|contempt|shout|swor|yell|scream|lie|lying|misle|fob|bull|threat|insult|arrogan|offensive|hung|slam|sneer|laugh|mock|ridicul|belittl|humiliat|ignor|incompeten|negligen|lazy|useless|hopeless|unreliab|biased|dishonest|undermin|stonewall|botch|bungl|fabricat|falsif/i;

interface Found {
  person: Person | null;
  /** The people stand in the words, or close by. */
  near: boolean;
}

/** Whether words at a place are about the kind of people looked for. */
function about(told: Told, place: Span, family: string, reading: Reading, before: Person | null, general: boolean): Found | null {
  // "Somebody at County Hall sent it to the wrong town. Don't ask how you get a job there."
  if (reading.of === 'officer' && general && before === null && told.people.length === 0 && family === 'officers-poor' && /(?:^|[^a-z])(?:there|that lot)(?![a-z])/i.test(told.text)) return { person: null, near: false };
  // "Does the Leader think that she is the right one?" is about whoever was named before.
  if (reading.asks && before !== null && /(?:^|[^a-z])(?:that|whether|if|why|how long|when) (?:he|she|they)(?: [a-z']+){0,3} $/i.test(told.text.slice(0, place.start))) return { person: before, near: true };
  const target = targetOf(told, place);
  if (target.kind === 'reader') return null;
  if (target.kind === 'person') {
    const { of } = target;
    if (of.kind === reading.of && !/minister|secretary of state|inspector/i.test(of.words)) return { person: of.person, near: true };
    if (target.inside) return null;
  }
  // "The engineers at County Hall … I would not trust them": they are whoever was spoken of.
  if (target.inside && target.kind === 'nobody' && general && before === null && reading.of === 'officer' && hard.indexOf(family) >= 0) return { person: null, near: true };
  if (target.inside && target.kind === 'staff') return reading.of === 'officer' ? { person: null, near: true } : null;
  const named = told.people.filter((each) => each.kind === reading.of && !/minister|secretary of state|inspector/i.test(each.words))[0];
  if (named) return { person: named.person, near: named.person !== null };
  if (reading.of === 'officer' && told.families.has('officers-are')) {
    const at = told.families.place('officers-are') as Span;
    return { person: null, near: Math.abs(at.start - place.start) < 60 };
  }
  if (reading.of === 'member' && /(?:^|[^a-z])(?:councillors|cllrs|this administration)(?![a-z])/i.test(told.text)) return { person: null, near: true };
  // "Clown." after somebody was named is about them.
  if ((before || general) && told.text.split(' ').length <= (family === hints ? fragment + 3 : fragment) && !told.people.length) return { person: before, near: before !== null };
  return null;
}

/** Dark words tell of somebody named at the head of the sentence, or spoken of just before, and not of what they report. */
function afterName(told: Told, place: Span, reading: Reading, person: Person | null): boolean {
  if (light.test(told.sentence.text)) return false;
  const named = told.people.filter((each) => each.kind === reading.of && each.end <= place.start)[0];
  if (named) return named.start < leads && (named.person !== null || /^[A-Z]|^the [A-Z]/.test(named.words)) && !speaking.test(told.text.slice(named.end));
  return person !== null && told.people.length === 0 && /(?:^|[^a-z])(?:he|she|his|her)(?![a-z])/i.test(told.text.slice(0, place.start));
}

function judge(told: Told, family: string, reading: Reading, before: Person | null, general: boolean): { person: Person | null; sure: boolean } | null {
  const place = told.families.place(family);
  if (!place) return null;
  const lead = told.text.slice(0, place.start);
  const words = told.text.slice(place.start, place.end);
  // "They have finished. I don't know" runs on into the writer's own.
  if (family === 'complaint-shortcoming' && /(?:^|[^A-Za-z])I(?![A-Za-z])/.test(words)) return null;
  if (things.test(lead) || (/^officers-(?:called|poor)/.test(family) && thingAfter.test(told.text.slice(place.end)))) return null;
  // "Let nobody say that they didn't know" is about whoever might.
  if (/(?:^|[^a-z])(?:nobody|no one|anyone|anybody|somebody|someone|people|you) (?:can |could |will |may |might |should )?(?:now |ever |then )?(?:say|says|claim|claims|pretend|think|tell (?:me|us)|complain)(?: that)?(?: [a-z]+)? $/i.test(lead)) return null;
  // "I can't tell you" is the writer's own; "the lease is bad" is the lease's.
  if (/^(?:can|couldn)/i.test(words) && /(?:^|[^a-z])(?:I|we|you|one|nobody|anyone|it|that|this|which|residents|people|tenants|traders|families) $/i.test(lead)) return null;
  if (family === 'officers-poor' && beBad.test(words) && !personBefore.test(lead)) return null;
  if (family === 'complaint-shortcoming' && /(?:sat|sits|lost|loses|missed|misses|let|delays?|delayed|avoids)$/i.test(words)) return null;
  if (family === 'complaint-conduct' && !badManner.test(words)) return null;
  const found = about(told, place, family, reading, before, general);
  if (!found) return null;
  // "Officers say that the Government has failed": whoever stands nearer is meant.
  if (!found.person && elsewhere.test(lead) && lead.search(elsewhere) > lead.search(/officer|staff|department|planners|official|team/i)) return null;
  if ((ofNamed.indexOf(family) >= 0 || family === hints) && !found.person) return null;
  if (family === dark && !afterName(told, place, reading, found.person)) return null;
  // "May a committee discuss an officer's performance?" is about the rule.
  if (family === 'officers-assess' && !found.person && (told.question || /(?:^|[^a-z])(?:an officer|concerns?)(?![a-z])/i.test(told.sentence.text))) return null;
  const stance = stanceOf({ text: told.text, question: told.question, quoted: false }, place);
  const indirect = family === hints || family === dark || /^(?:wonder|doubt)/i.test(words);
  // "Whether she is up to it" is the very subject of a paper.
  // "They could not time an egg", "I'd not trust them to": no if is in it.
  const scornful = /^(?:could|would|can)(?:not)?(?![a-z])|^(?:couldn|wouldn|can['\u2019]t)|(?:not|never|n['\u2019]t) (?:[a-z]+ )?(?:trust|trusted|let|leave|rely|put|send)/i.test(words) && !/(?:^|[^a-z])(?:if|unless|whether|should)(?![a-z])/i.test(told.text);
  if ((stance.negated && !kept.test(words) && family !== dark && !neverSuch.test(lead)) || (stance.conditional && family !== 'officers-assess' && !indirect && !scornful)) return null;
  // "Failed", "ignored" and "neglected" may be said of a duty not done; of named people they still are hard words.
  const mild = family === 'officers-did' && /^(?:failed|failing|fails|ignored|neglected|never|buried|failed .*|didn)/i.test(words);
  const asked = told.question && !reading.asks;
  const strong = hard.indexOf(family) >= 0 || (family === 'officers-assess' && found.person !== null) || (weaker.indexOf(family) >= 0 && found.near);
  return { person: found.person, sure: strong && !indirect && !(stance.reported && !resolves.test(told.text.slice(0, place.start))) && !others.test(told.sentence.text) && !asked && !(mild && !found.person) };
}

/** "Louise, shout if any of that is wrong": a word to somebody who gets a copy, and nothing about them. */
function spokenTo(situation: Situation, told: Told): boolean {
  const first = told.people[0];
  if (!first || first.person === null || told.text.slice(0, first.start).trim() !== '') return false;
  const { person } = first;
  if (!situation.recipients.some((each) => samePerson(each.person, person))) return false;
  const rest = told.text.slice(first.end);
  return /^ ?(?:,|:|-|\u2013) ?(?!(?:who|the|a|an|our|your|you|head|director|manager|chief|he|she|is|was|has)(?![a-z]))[a-z]/i.test(rest) && !/(?:^|[^a-z])you(?:['\u2019](?:re|ve)| are| have| were)(?![a-z])/i.test(rest);
}

/** For so many sentences "they" and a word without anybody still mean whoever was spoken of. */
const stillMeant = 4;

/**
 * The sentences of one text that run people down: their honesty, ability or conduct. Regret over a decision,
 * a service or an outcome is none. Quotation marks do not excuse: a text for publication speaks in them.
 * @param sentences in the order of the text
 */
export function criticismsIn(situation: Situation, sentences: ReadSentence[], reading: Reading): Criticism[] {
  const found: Criticism[] = [];
  const families = [...hard, ...weaker, hints, dark, ...ofNamed, ...(reading.asks ? ['officers-assess'] : [])];
  let before: Person | null = null;
  let general = false;
  let spokenOf = 0;
  const all = toldOf(situation, sentences);
  all.forEach((told, index) => {
    const named: Person | null = told.people.filter((each) => each.kind === reading.of)[0]?.person ?? null;
    const skip = spokenTo(situation, told) || defends.test(told.sentence.text) || (told.question && !reading.asks) || (tells.test(told.sentence.text) && rejects.test(`${told.sentence.text} ${all[index + 1]?.sentence.text ?? ''} ${all[index + 2]?.sentence.text ?? ''}`));
    if (!skip) {
      let best: { person: Person | null; sure: boolean } | null = null;
      for (const family of families) {
        const lately = index - spokenOf <= stillMeant;
        const judged = judge(told, family, reading, lately ? before : null, lately && general);
        if (judged && (!best || (judged.sure && !best.sure))) best = judged;
        if (best?.sure) break;
      }
      if (best) found.push({ sentence: told.sentence, officer: best.person, sure: best.sure, dismissal: told.families.has('officers-sack') });
    }
    if (named || told.people.length > 0) before = named;
    if (told.people.length > 0 || told.families.has('officers-are')) spokenOf = index;
    // Whoever was defended is not whom the hard words after it are for.
    const defended = defends.test(told.sentence.text);
    if (defended) before = null;
    general = reading.of === 'officer' && !defended && (told.families.has('officers-are') || (general && told.people.length === 0));
  });
  return found;
}

/** "Simon Archer" or "officers", for a sentence about them. */
export function criticised(criticism: Criticism): string {
  return criticism.officer?.name ?? 'officers';
}
