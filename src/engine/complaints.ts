import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { isOfficerSide, writerIs } from './correspondence';
import { blameIn, subjectOf } from './conduct-signs';
import { samePerson } from './named-people';
import { inSamePassage } from './same-passage';
import { plainText, signIn, signs } from './signs';
import { shown, targetOf, toldIn, type Told } from './spoken-of';

/** What a member holds against an officer, or an officer against a member or a colleague. */
export interface Complaint {
  told: Told[];
  /** Null where it is about officers at large or somebody whom the directory does not tell. */
  about: Person | null;
  /** The words are addressed to the one complained of. */
  toTheirFace: boolean;
  /** Behaviour or a complaint in so many words, and not only something left undone. */
  strong: boolean;
  /** Read from single signs only, which by themselves are sure of nothing. */
  wide: boolean;
  /** The writer took it up with them before, or says why not. */
  tried: boolean;
  grave: boolean;
}

export type Wanted = 'officer' | 'member';

interface Hit {
  told: Told;
  person: Person | null;
  face: boolean;
  strong: boolean;
}

const reporting = /(?:^|[^a-z])you (?:say|said|tell me|told me|feel|felt|mention(?:ed)?|wrote)(?![a-z])|(?:^|[^a-z])(?:residents?|constituents?|neighbours?|people|tenants?|mrs?|ms|miss|customers?|parents?|traders?)(?![a-z])[^.]{0,40}(?:say|says|said|tells?|told|complain(?:s|ed)?|claims?|alleges?|feels?|thinks?|reports?|rang|wrote|asked)/i;

/** Whether a family is said of somebody of the wanted kind, as the writer's own. */
function hit(situation: Situation, told: Told, family: string, wanted: Wanted, strong: boolean): Hit | null {
  const seen = shown(told, family);
  if (!seen || seen.stance.quoted || (seen.stance.negated && strong && !/n['\u2019]?t |not |never /.test(seen.words))) return null;
  if (seen.stance.conditional && /(?:^|[^a-z])(?:if|unless|whether|should)(?![a-z])/i.test(told.text.slice(0, seen.place.start))) return null;
  if (reporting.test(told.text.slice(0, seen.place.end))) return null;
  const target = targetOf(told, seen.place);
  if (target.kind === 'person') return target.of.kind === wanted ? { told, person: target.of.person, face: false, strong } : null;
  if (target.kind === 'reader') {
    const reader = situation.recipients.filter((each) => each.field === 'to' && (wanted === 'member' ? each.person.kind === 'member' : isOfficerSide(each.person)))[0];
    return reader && (target.inside || strong) ? { told, person: reader.person, face: true, strong } : null;
  }
  return null;
}

const readings = new WeakMap<Situation['reading'], Map<Wanted, Complaint | null>>();

/** Something is to be done about somebody. */
const acts = signs("to be frank|to be honest|between you and me|between ourselves|everyone knows|everybody knows|on this floor knows|given up covering|known at the top|ought to be known|should be known|want you to know|rather that you knew|rather you knew|of you knew|what sort of service|what kind of service|taken it up with|won't have it|second time|third time|raise with you|dealt with|deal with|sort* ~ out|have a word|a quiet word|word with|speak to him|speak to her|speak to them|talk to him|talk to her|take ~ up|look* into|investigat*|action|what to do about|anybody else had|anyone else had|anybody else having|trouble with|is it only me|is it just me|what do you make of|what do you both make|make of him|make of her|said anything to him|said anything to her|feel the same|of us feel|taken it up|taken this up|get up a letter|round robin|hard to do|compare notes|what can be done|what will be done|what you will do|what you'll do|what you intend|what you propose|something done|something about|do something|must stop|has to stop|stop this|put up with|had enough|fed up|not acceptable|unacceptable|complain*|concern*|report him|report her|report them|report this|report it|raise this|raise it|discipl*|warning|remov*|replace*|move* him|move* her|apolog*|bring* this to|bring* it to|draw ~ attention|pull* ~ into line|rein ~ in|get a grip|hauled|carpet*|account for|not happy|unhappy|disappoint*|upset|shaken|distress*|appal*|disgust*|shock*|angr*|furious|not good enough|cannot go on|can't go on|step in|intervene|feel* ~ bull*|feel* ~ small|ought to know|should know|should be aware|makes my skin|standards|code of conduct|broken the code|breach*|protocol");
const asides = signs("joking|only teasing|in jest|fair enough|no hard feelings|no complaint|no complaints|not complaining|don't want to complain|not a complaint|apologised to me|made it up");

/** The reader is to deal with the person. */
const dealWith = signs("have a word|quiet word|word with him|word with her|word with them|speak to him|speak to her|talk to him|talk to her|do something about|deal with him|deal with her|sort him out|sort her out|listen to you|rein him|rein her|about him|about her|report him|report her|complain about|complaint about|complain of|action against|looked into|removal|remove him|remove her|discipline*|keep him away|keep her away|stop him|stop her|make him stop|make her stop|warn him|warn her|tell him to|tell her to|call him off|have him moved|have her moved");
/** It was done to the writer. */
const suffers = /(?:^|[^a-z])(?:me|i'm|i am|my|us|our|at me|to me)(?![a-z])/;
/** Whoever did it stands before the one to whom it was done: "if you tell me whether Brian has passed it" is no grievance. */
function suffersFrom(told: Told, wanted: Wanted): boolean {
  const of = subjectOf(told, wanted);
  if (!of) return false;
  const text = plainText(told).replace(/(?:(?:tell|let|give|send|show|remind|ask|ring|help) |(?:wr[oi]te|written|said|says|say|sent|explained|replied|spoke|spoken|talked|mentioned|put|came|available|known|clear|new|gave it|passed it) (?:it |this |that |back )?to )(?:me|us)(?![a-z])/g, (words) => words.replace(/[a-z]/g, '-'));
  return suffers.test(told.people.indexOf(of) >= 0 ? text.slice(Math.max(0, of.start - 2)) : text);
}
const friendly = signs("thank*|grateful|kind*|help*|helped|support*|agree*|asked me to|offered|gave me|sent me|told me that|invited|rang me to|copied me|meeting with|works with me|works for me|my colleague|my deputy|my manager|taking over|on my behalf|introduced|show* me|let me know|will ring me|will call me");

/** "Put me down for the training", "could you send …": something is asked for. */
const asksFor = /(?:^|[^a-z])(?:put me (?:down|through)|please|kindly|my (?:[a-z]+ )?(?:cousin|nephew|niece|brother|sister|uncle|aunt|son|daughter|mother|father|wife|husband|partner|friend|neighbour|colleague|group))(?![a-z])/i;
/** Nothing is said about or against somebody. */
const nothingAgainst = /(?:^|[^a-z])(?:nothing|not|never|without|no)(?![a-z])[^.;]{0,30}(?:about|against|of) (?:him|her|them)(?![a-z])|n['\u2019]t[^.;]{0,30}(?:about|against|with) (?:him|her|them)(?![a-z])/i;

/** What single signs show, where the phrases know nothing. */
function signed(situation: Situation, all: Told[], wanted: Wanted): Hit[] {
  const writer = situation.writer.person;
  const aimed = all.filter((told) => told.part === 'body' && !told.quoted && signIn(told, dealWith) !== null && !/(?:^|[^a-z])(?:i'll|i will|i shall|i've|i have|i can|let me|i had|i did) (?:[a-z]+ ){0,2}(?:have|had|speak|spoken|talk|deal|looked?|report|stop|tell|make|warn|sort|keep)/.test(plainText(told)) && !nothingAgainst.test(told.text));
  const grievance = aimed.length > 0 ? all.filter((told) => told.part === 'body' && !told.question && !asksFor.test(told.text) && aimed.some((each) => inSamePassage(all, each, told)) && subjectOf(told, wanted) !== null && suffersFrom(told, wanted) && !signIn(told, friendly))[0] : undefined;
  if (grievance) {
    const of = subjectOf(grievance, wanted);
    if (of && !(writer && of.person && samePerson(of.person, writer))) return [{ told: grievance, person: of.person, face: false, strong: false }];
  }
  const found = all.map((_told, at) => blameIn(all, at, wanted)).filter((each) => each !== null && !(writer && each.of.person && samePerson(each.of.person, writer)));
  if (found.length === 0 || all.some((each) => signIn(each, asides))) return [];
  const minded = all.some((each) => !each.quoted && signIn(each, acts) !== null);
  if (!minded && !(found.length > 1 && found.some((each) => each?.harsh))) return [];
  return found.map((each) => ({ told: (each as { told: Told }).told, person: each?.of.person ?? null, face: false, strong: each?.harsh === true }));
}

function read(situation: Situation, wanted: Wanted): Complaint | null {
  const all = toldIn(situation);
  const hits: Hit[] = [];
  for (const told of all) {
    if (told.quoted) continue;
    const found = hit(situation, told, 'complaint-conduct', wanted, true) ?? hit(situation, told, 'complaint-formal', wanted, true)
      ?? hit(situation, told, 'courtesy-insults', wanted, true) ?? hit(situation, told, 'courtesy-slights', wanted, true)
      ?? hit(situation, told, 'complaint-shortcoming', wanted, false);
    if (found) hits.push(found);
  }
  const phrased = hits.filter((each) => !each.face).length;
  if (phrased === 0 || (!hits.some((each) => each.strong) && !all.some((told) => shown(told, 'complaint-lodges') !== null))) {
    for (const each of signed(situation, all, wanted)) if (!hits.some((other) => other.told === each.told && !other.face)) hits.push(each);
  }
  const wide = hits.length > 0 && phrased < hits.filter((each) => !each.face).length;
  if (hits.length === 0) return null;
  const has = (family: string) => all.some((told) => {
    const seen = shown(told, family);
    return seen !== null && !seen.stance.quoted;
  });
  const third = hits.filter((each) => !each.face);
  const strong = hits.some((each) => each.strong);
  if (!strong && !wide && !has('complaint-lodges')) return null;
  const main = (strong ? hits.filter((each) => each.strong) : hits);
  const face = third.length === 0;
  const named = main.filter((each) => each.person !== null && each.face === face)[0] ?? hits.filter((each) => each.person !== null)[0];
  return {
    told: hits.map((each) => each.told), about: named?.person ?? null, toTheirFace: face, strong, wide,
    tried: has('complaint-untriable') || all.some((told) => {
      const seen = shown(told, 'complaint-tried');
      return seen !== null && !seen.stance.quoted && !seen.stance.negated && !seen.stance.conditional && !told.question;
    }),
    grave: has('complaint-grave'),
  };
}

/** What the writer complains of in somebody of the other side; null where nothing is complained of. */
export function complaintAbout(situation: Situation, wanted: Wanted): Complaint | null {
  let known = readings.get(situation.reading);
  if (!known) readings.set(situation.reading, (known = new Map()));
  let complaint = known.get(wanted);
  if (complaint === undefined) known.set(wanted, (complaint = read(situation, wanted)));
  return complaint;
}

/** The side that the writer may complain of under rules on complaints: the other one. */
export function otherSide(situation: Situation): Wanted | null {
  if (writerIs(situation, 'member')) return 'officer';
  return writerIs(situation, 'officer') ? 'member' : null;
}

/** Whether a recipient is the one complained of. */
export function isAbout(complaint: Complaint, person: Person): boolean {
  return complaint.about !== null && samePerson(complaint.about, person);
}
