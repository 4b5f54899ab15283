import type { Person } from '../directory/directory';
import type { Complaint } from './complaints';
import type { Situation } from './context';
import { samePerson } from './named-people';
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
    if (!seen || told.part === 'subject' || seen.stance.quoted || seen.stance.negated) continue;
    const target = targetOf(told, seen.place);
    if (target.kind === 'person' && target.of.kind === 'officer' && !isReader(situation, target.of.person)) return { told, about: target.of.person };
    if (told.part === 'body' && unnamed.test(told.text)) return { told, about: null };
  }
  return null;
}

function isReader(situation: Situation, person: Person | null): boolean {
  return person !== null && situation.recipients.some((each) => each.field === 'to' && samePerson(each.person, person));
}

function conductOfUnnamed(situation: Situation): Told | null {
  for (const told of toldIn(situation)) {
    if (told.part === 'subject' || told.quoted || told.question) continue;
    const who = unnamed.exec(told.text);
    if (!who) continue;
    const bad = ranDown.exec(told.text.slice(who.index));
    if (!bad) continue;
    // "My colleague was wrong, and we have put it right."
    if (/^[^a-z]?(?:mistakes?|wrong|lost|ignored)$/i.test(bad[0].trim()) && toldIn(situation).some((each) => /sorry|apolog|put (?:it|this|that) right|correct/i.test(each.text))) continue;
    if (!/(?:^|[^a-z])(?:not|n't|never been|isn't|wasn't) $/i.test(told.text.slice(0, who.index + bad.index))) return told;
  }
  return null;
}

/** What is told of a colleague or of the service, under a provision that covers conduct, `personal` affairs too, or `management` too. */
export function runDown(situation: Situation, complaint: Complaint | null, covers: string): RunDown | null {
  const all = toldIn(situation);
  const excused = all.some((told) => shown(told, 'staff-procedure') !== null && /whistle|disclosure|grievance procedure|appeals? panel|investigat/i.test(told.text));
  if (complaint && !complaint.toTheirFace && complaint.about && !isReader(situation, complaint.about)) {
    const own = complaint.told.filter((told) => !ours.test(told.text));
    const plain = complaint.strong || own.some((told) => ranDown.test(told.text));
    if (own.length > 0 && plain) return { kind: 'conduct', told: own, about: complaint.about, sure: complaint.strong, excused };
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
  const unknown = conductOfUnnamed(situation);
  if (unknown) return { kind: 'conduct', told: [unknown], about: null, sure: /(?:^|[^a-z])my (?:[a-z]+ )?(?:manager|boss|colleague|supervisor|xofficer)/i.test(unknown.text), excused };
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
