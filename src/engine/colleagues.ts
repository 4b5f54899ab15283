import type { Person } from '../directory/directory';
import type { Complaint } from './complaints';
import type { Situation } from './context';
import { blameIn, subjectOf } from './conduct-signs';
import { findsFault, isHabit, isHushed } from './tone';
import { samePerson } from './named-people';
import { plainText, signIn, signs } from './signs';
import { ofOneMatter } from './taken-up';
import { isDesk } from './desk-work';
import { shown, targetOf, toldIn, type Told } from './spoken-of';

/** What an officer tells of a colleague, or of the service, that is not for members. */
export interface RunDown {
  kind: 'conduct' | 'personal' | 'management';
  told: Told[];
  about: Person | null;
  /** One colleague, in plain words. */
  sure: boolean;
  /** Told under a procedure that allows it. */
  excused: boolean;
}

/** "My manager", "my boss", "a colleague": an officer whom nobody names. */
const unnamed = /(?:^|[^a-z])(?:my|our|your|his|her|the|one of (?:my|our|the)|a|another|some) (?:own |new |old |line |senior |section |team |so-called |other )?(?:manager|managers|boss|bosses|colleague|colleagues|supervisor|team leader|xofficer|head of (?:service|department)|case officer|predecessor)(?![a-z])/i;
const ranDown = /(?:^|[^a-z])(?:madhouse|useless|hopeless|incompetent|lost confidence|makes? it up|shouts? the loudest|plays? favourites|passes? the buck|takes? the credit|sits? on everything|doesn['\u2019]?t (?:know|care|listen|want)|hasn['\u2019]?t been|been off more|wouldn['\u2019]?t trust|don['\u2019]?t trust|be careful with|nobody (?:above|wants|likes)|lazy|idle|clueless|bull(?:y|ies|ied|ying)|lie[sd]?|lying|liar|rude|shouts?|shouted|corrupt|dishonest|fiddl(?:e|es|ed|ing)|covering up|covers? up|cover-up|favourites|favouritism|drunk|drinks|out of (?:his|her|their) depth|not up to|no idea|hasn['\u2019]?t a clue|never (?:in|there|does|answers|turns)|can['\u2019]?t be (?:bothered|trusted)|couldn['\u2019]?t be bothered|botched|bungled|messed|sat on|buried|ignored|ignores|lost|mistakes?|wrong|careless|sloppy|unprofessional|negligent|nobody trusts|made (?:a|it) (?:mess|up)|sabotag\w+|backhander|misled|misleads|undermin\w+|blames?|blamed|shambles|cocked|disaster|nightmare)(?![a-z])/i;
const ours = /(?:^|[^a-z])(?:(?:we|our|i) (?:got|gave|made|were|was|should|sent|missed|let)|our (?:fault|mistake)|sorry|apologi[sz]e|on leave|on holiday)(?![a-z])/i;

function personal(situation: Situation): { told: Told; about: Person | null } | null {
  for (const told of toldIn(situation)) {
    const seen = shown(told, 'staff-others-life');
    if (!seen || told.part === 'subject' || seen.stance.quoted || seen.stance.negated || isDesk(told.text, seen.place)) continue;
    const target = targetOf(told, seen.place);
    if (target.kind === 'person' && target.of.kind === 'officer' && !isReader(situation, target.of.person)) return { told, about: target.of.person };
    if (told.part === 'body' && unnamed.test(told.text)) return { told, about: null };
  }
  return ofAbsent(situation);
}

/** Illness or home of one who is off work, under a first name that the directory does not hold: "It's her nerves; the doctor has signed her off." */
function ofAbsent(situation: Situation): { told: Told; about: null } | null {
  const body = toldIn(situation).filter((told) => told.part === 'body' && !told.quoted);
  if (!body.some((told) => atWork.test(told.text)) || body.some((told) => outsider.test(told.text))) return null;
  const told = body.filter((each) => !each.question && unwell.test(each.text) && /(?:^|[^a-z])(?:he|she|him|her|his)(?![a-z])/i.test(each.text))[0];
  return told ? { told, about: null } : null;
}

const atWork = /(?:^|[^a-z])(?:cover(?:s|ing|ed)?|see (?:him|her) back|be back|back (?:at|to) work|phased return|off (?:sick|work|till|until)|signed (?:him|her) off|(?:his|her) (?:desk|post|job|cases|caseload|workload|work)|colleague|our team|the team|sick note|return(?:s|ing)? to work)(?![a-z])/i;
const unwell = /(?:^|[^a-z])(?:(?:his|her) (?:nerves|depression|drinking|marriage|divorce|breakdown|cancer|illness|health|pregnancy|operation|anxiety|husband|wife|partner)|signed (?:him|her) off|breakdown|depressed|diagnos\w+|chemo\w*|miscarr\w+|rehab|overdose)(?![a-z])/i;
const outsider = /(?:^|[^a-z])(?:residents?|tenants?|tenancy|constituents?|claimants?|applicants?|mr|mrs|ms|miss|housing|benefits?|neighbours?|landlord|pupils?|patients?|famil(?:y|ies))(?![a-z])/i;

function isReader(situation: Situation, person: Person | null): boolean {
  return person !== null && situation.recipients.some((each) => each.field === 'to' && samePerson(each.person, person));
}

/** "Craig in support": one colleague, though the directory does not have them. */
const oneColleague = /(?:^|[.;:,] |because |that |by |from |it's |it was )[A-Z][a-z]+ (?:in|from|on|at|over in|down in) (?:the |our )?(?:[A-Za-z]+ ){0,2}(?:IT|HR|support|team|office|section|department|desk|finance|planning|housing|licensing|legal|parking|payroll|benefits|depot|reception|highways|democratic services|customer services)(?![a-z])/;

/** Whether it is told behind the back of one colleague, just before. */
function tellsOfOne(all: Told[], told: Told): boolean {
  const at = all.indexOf(told);
  const near = all.slice(Math.max(0, at - 3), at + 1);
  return near.some((each) => signIn(each, behindHand) !== null) && near.some((each) => !each.quoted && oneColleague.test(each.text)) && /(?:^|[^a-z])(?:he|she)(?:['\u2019]s| is| was)(?! (?:not|never))(?![a-z])/i.test(told.text);
}

function conductOfUnnamed(situation: Situation): Told | null {
  for (const told of toldIn(situation)) {
    if (told.part === 'subject' || told.quoted || told.question) continue;
    const who = unnamed.exec(told.text) ?? oneColleague.exec(told.text);
    if (!who) continue;
    const bad = ranDown.exec(told.text.slice(who.index));
    if (!bad) continue;
    // "My colleague was wrong, and we have put it right."
    if (/^[^a-z]?(?:mistakes?|wrong|lost|ignored)$/i.test(bad[0].trim()) && toldIn(situation).some((each) => /sorry|apolog|put (?:it|this|that) right|correct/i.test(each.text) && (each.part === 'subject' || ofOneMatter(situation, each.sentence, told.sentence)))) continue;
    if (!/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|never been|isn't|wasn't) $/i.test(told.text.slice(0, who.index + bad.index))) return told;
  }
  return null;
}

/** What goes with tales: told aside, or of what one has had to bear. */
const aside = signs("between you and me|between ourselves|between us|candidly|frankly|honestly|to be honest|if i'm honest|tell* tales|keep ~ to yourself|don't quote me|off the record|you didn't hear|wasn't me|on the quiet|strictly|not for repeating|i shouldn't say|i probably shouldn't|as usual|he does that|she does that|again and again|every time|you ought to know|you should know|you should be aware|thought you should know|in confidence|i'll say no more|say no more|draw your own|not the first time|isn't the first time|leave you to guess|we all know|everyone knows|everybody knows");
const behindHand = signs("between you and me|between ourselves|between us|don't quote me|off the record|you didn't hear|didn't hear ~ from me|keep ~ to yourself");
const unnamedColleague = signs("my colleague*|of my colleagues|a colleague|certain colleague*|the rest of us|certain people|somebody in my team|someone in my team|someone in our|somebody in our|one of our own|some of my colleagues|others in the team|others in my team|others in our|he who must|a certain person|a certain somebody");
const tale = signs("wasn't me|guess which|from behind a desk|ticked|carry*|cover* for|picking up|clear* up|clean* up|blame*|first time|bothered|pulling|weight|idle|lazy|asleep|disappear*|rude|lied|lying|mess|hash");

const satOn = /(?:^|[^a-z])(?:sat|sits|sitting) on (?:it|them|that|this|these|those|(?:your|my|our|the|his|her|their) (?:[a-z]+ )?(?:papers?|file|letters?|report|forms?|application|claim|case|request|plans?|proposal|complaint|e-?mails?|message|query|work|draft))(?![a-z])/;
const ever = /(?:^|[^a-z])(?:ever since|(?:weeks?|months?|years?|a fortnight) (?:ago|now)|for (?:[a-z]+ ){0,2}(?:weeks?|months?|years?|fortnight)|since (?:january|february|march|april|may|june|july|august|september|october|november|december|christmas|easter|last|the)|still|and nobody|till (?:somebody|someone))(?![a-z])/;

/** "She has sat on them ever since": what a colleague lets lie, and for how long. */
function lies(told: Told): boolean {
  return satOn.test(plainText(told)) && ever.test(plainText(told));
}

/** Blame of a named colleague that the readings above do not know, and tales of one who is hinted at. */
function blame(situation: Situation, all: Told[]): Omit<RunDown, 'excused'> | null {
  const found = all.map((_told, at) => blameIn(all, at, 'officer')).filter((each) => each !== null && !isReader(situation, each.of.person) && !ours.test(each.told.text));
  const told = found.map((each) => each?.told).filter((each): each is Told => each !== undefined);
  const first = found.filter((each) => each?.plain)[0] ?? found.filter((each) => each?.harsh)[0] ?? found[0];
  const hushed = all.some((each) => !each.quoted && signIn(each, aside) !== null);
  // An apology for the delay does not take back what is told aside, nor one for the typing what is told of a colleague.
  const near = (each: Told) => each.part === 'subject' || !first || first.told.part === 'subject' || ofOneMatter(situation, each.sentence, first.told.sentence);
  const apologises = !all.some((each) => !each.quoted && signIn(each, behindHand) !== null) && all.some((each) => near(each) && /(?:^|[^a-z])(?:sorry(?! you| that you| to hear| about the runaround)|apologi[sz]e|apologies|put (?:it|this|that) right|we have (?:changed|corrected)|my responsibility|i take responsibility|our fault|our mistake)(?![a-z])/.test(plainText(each)));
  if (first && !apologises && (first.harsh || hushed || found.length > 1 || lies(first.told))) return { kind: 'conduct', told, about: first.of.person, sure: first.plain && (first.of.person !== null || tellsOfOne(all, first.told)) };
  const faulted = apologises ? undefined : faultOf(situation, all);
  if (faulted) return { kind: 'conduct', told: [faulted.told], about: faulted.about, sure: tellsOfOne(all, faulted.told) && findsFault(faulted.told) };
  const hint = hushed && !apologises ? all.filter((each) => each.part === 'body' && !each.quoted && !each.question && signIn(each, unnamedColleague) && signIn(each, tale))[0] : undefined;
  return hint ? { kind: 'conduct', told: [hint], about: null, sure: false } : null;
}

/** A colleague and a fault in one breath, told aside or as what they are like. */
function faultOf(situation: Situation, all: Told[]): { told: Told; about: Person | null } | undefined {
  const aside = isHushed(all);
  for (const told of all) {
    if (told.part === 'subject' || told.quoted || !findsFault(told) || reportedSpeech.test(plainText(told)) || ours.test(told.text)) continue;
    const of = subjectOf(told, 'officer');
    if (!of || isReader(situation, of.person) || (!aside && !isHabit(told))) continue;
    if (situation.recipients.length === 0 || away.test(plainText(told))) continue;
    return { told, about: of.person };
  }
  return undefined;
}

const reportedSpeech = /(?:^|[^a-z])(?:you (?:say|said|tell|told|feel|felt|complain|asked|mention|wrote)|(?:residents?|constituents?|mr|mrs|ms|miss|the (?:applicant|tenant|owner|caller))(?: [a-z]+){0,3} (?:say|says|said|told|tell|tells|feels?|thinks?|complain\w*|claim\w*))(?![a-z])/;
/** Absence and duties are no fault. */
const away = /(?:^|[^a-z])(?:on leave|annual leave|off until|back on|on holiday|in a meeting|will (?:ring|call|reply|write|send|be in touch)|has asked|had to wait|is covering|will deal|can help|is looking|looks after|never (?:had|got|received|saw|seen|met|heard (?:of|from)|been (?:told|asked|given|sent|copied|shown)|reached))(?![a-z])/;

/** What is told of a colleague or of the service, under a provision that covers conduct, `personal` affairs too, or `management` too. */
export function runDown(situation: Situation, complaint: Complaint | null, covers: string): RunDown | null {
  const all = toldIn(situation);
  const excused = all.some((told) => shown(told, 'staff-procedure') !== null && /whistle|disclosure|grievance procedure|appeals? panel|investigat/i.test(told.text));
  if (complaint && !complaint.wide && !complaint.toTheirFace && complaint.about && !isReader(situation, complaint.about)) {
    const own = complaint.told.filter((told) => !ours.test(told.text));
    const plain = complaint.strong || own.some((told) => ranDown.test(told.text));
    if (own.length > 0 && plain) return { kind: 'conduct', told: own, about: complaint.about, sure: complaint.strong || blame(situation, all)?.sure === true, excused };
  }
  for (const told of all) {
    const seen = shown(told, 'complaint-rundown');
    if (!seen || told.quoted || told.question || told.part === 'subject' || seen.stance.quoted || seen.stance.reported || ours.test(told.text)) continue;
    // "He is not to blame" defends; "she hasn't been on site" does not.
    if (seen.stance.negated && !/n['\u2019]?t(?![a-z])|not|never|no |nobody|lost/i.test(seen.words)) continue;
    if (/not to blame|not (?:his|her|their) fault|no fault of/i.test(told.text)) continue;
    const target = targetOf(told, seen.place);
    if (target.kind === 'person' && target.of.kind === 'officer' && !isReader(situation, target.of.person)) return { kind: 'conduct', told: [told], about: target.of.person, sure: target.of.person !== null, excused };
  }
  const blamed = blame(situation, all);
  if (blamed) return { ...blamed, excused };
  const unknown = conductOfUnnamed(situation);
  if (unknown) return { kind: 'conduct', told: [unknown], about: null, sure: tellsOfOne(all, unknown) || /(?:^|[^a-z])my (?:[a-z]+ )?(?:manager|boss|colleague|supervisor|xofficer)/i.test(unknown.text), excused };
  if (covers === 'personal') {
    const affairs = personal(situation);
    return affairs ? { kind: 'personal', told: [affairs.told], about: affairs.about, sure: affairs.about !== null, excused } : null;
  }
  for (const told of all) {
    if (told.quoted || told.question || shown(told, 'staff-management') === null || shown(told, 'staff-misrun') === null) continue;
    const misrun = shown(told, 'staff-misrun');
    if (misrun && !misrun.stance.negated && !misrun.stance.quoted) return { kind: 'management', told: [told], about: null, sure: false, excused };
  }
  return null;
}
