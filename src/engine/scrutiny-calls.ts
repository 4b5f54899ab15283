import { hasRole, type Person } from '../directory/directory';
import type { Recipient, Situation } from './context';
import { isSenior, ownPieces } from './information';
import { gatheringOf, shows, type Piece } from './meeting';
import { samePerson } from './named-people';
import { isScrutiny, writesForScrutiny } from './scrutiny';
import { namedIn } from './named-people';

/** Scrutiny calls people before it. */
export interface ScrutinyCall {
  /** The sentence that calls, or the subject of a calendar's invitation. */
  piece: Piece;
  /** Those of the receivers who are to come. */
  called: Recipient[];
  /** Officers who are to come and are only named. */
  named: Person[];
}

/** Members and officers set their own work in order; nobody is heard. */
const preparing = /(?:^|[^a-z])(?:pre-?meet(?:ing)?|agenda[- ](?:setting|planning|meeting)|work programme|chair(?:man)?['\u2019]?s['\u2019]? briefing|briefing for the chair|planning meeting|wash-?up|debrief|call-?over|training)(?![a-z])/i;
const you = /(?:^|[^a-z])(?:you|your|yourself|you['\u2019](?:re|ll|d))(?![a-z])/i;
const bidden = /(?:^|[,;:] |please |kindly |and |would you |so |fancy )(?:\w+ly )?(?:coming|attend|come|appear|be|join|present|give|make yourself|keep yourself|put (?:it|this|the \w+) in)(?![a-z])/i;
const asksOfSomebody = /(?:^|[^a-z])(?:please|would|could|can|will|shall|must|should|want|wants|need|needs|like|invite|invited|inviting|require|requires|required|request|requested|requesting|expect|expects|expected|expecting|call|called|calling|summon|summoned|summons|hope|grateful|pleased|glad|asked|asks|wish|wishes|wanting|keen|you['\u2019]re on|fancy|how about|any chance|see you|put(?:ting)? you(?:r name)?|mean a lot|release|ask(?:ing)? (?:that|you|for)|to (?:attend|appear|give)|resolved|agreed|are you|book(?:ed)?|be there|have (?:you|him|her)|send|hear from|i['\u2019]?m after|let us have)(?![a-z])/i;
const idle = /^(?:when|what|where|has|have|had|did|was|were|why|how)(?![a-z])/i;

function isCommitteeSupport(person: Person): boolean {
  return person.officer?.post === 'democratic-services' || person.officer?.post === 'political-assistant';
}

/** Whether this piece calls somebody, and does not tell of what was or need not be. */
function calls(piece: Piece): boolean {
  if (!shows(piece, 'scrutiny-calls-come') || shows(piece, 'scrutiny-calls-off')) return false;
  if (piece.part === 'subject') return true;
  if (piece.sentence.question && idle.test(piece.text)) return false;
  return asksOfSomebody.test(piece.text) && !/^if (?!you (?:could|can|would|are able))/i.test(piece.text);
}

/** Scrutiny's own members do not come to be heard. */
function mayBeHeard(person: Person): boolean {
  if (person.kind === 'member') return hasRole(person, 'executive', 'leader', 'deputy-leader', 'lead-member', 'mayor') && !hasRole(person, 'chair-scrutiny');
  return person.kind !== 'records' && person.kind !== 'press' && !isCommitteeSupport(person);
}

/** Reads a call before scrutiny; null where none is made. */
export function scrutinyCallOf(situation: Situation): ScrutinyCall | null {
  if (!writesForScrutiny(situation) || !isScrutiny(situation)) return null;
  const { pieces, isInvitation } = gatheringOf(situation);
  if (pieces.some((piece) => piece.part !== 'body' && preparing.test(piece.text))) return null;
  const body = ownPieces(situation);
  const heard = situation.recipients.filter((each) => each.field !== 'bcc' && mayBeHeard(each.person));
  const subject = pieces.filter((piece) => piece.part === 'subject')[0];
  const found = body.filter((piece) => calls(piece) && !preparing.test(piece.text));
  if (body.some((piece) => shows(piece, 'scrutiny-calls-off') && /(?:^|[^a-z])(?:no need|need not|needn['\u2019]?t|not (?:calling|need|require|asking)|stood down|cancelled|called off)(?![a-z])/i.test(piece.text))) return null;
  if (isInvitation) {
    if (heard.length === 0 || !subject) return null;
    return { piece: found[0] ?? subject, called: heard, named: [] };
  }
  const named: Person[] = [];
  for (const piece of found) {
    for (const mention of namedIn(piece.text, situation.directory)) {
      const only = mention.people[0];
      if (mention.people.length !== 1 || !only || only.kind !== 'officer' || isCommitteeSupport(only) || situation.recipients.some((each) => each.field !== 'cc' && samePerson(each.person, only))) continue;
      if (!named.some((each) => samePerson(each, only))) named.push(only);
    }
  }
  const direct = found.filter((piece) => (you.test(piece.text) || bidden.test(piece.text)) && !/(?:^|[^a-z])(?:could|would|can|will) you (?:please )?(?:ask|arrange|tell|let|send|get|invite|summon|call|have|release|spare (?!us|me)|make|book|put (?!it|this|that|the|\d)|write|confirm)(?![a-z])|(?:^|[^a-z])your (?:\w+ )?(?:officers?|team|staff|apprentice|trainee|people|colleagues?|clerks?|drivers?)(?![a-z])/i.test(piece.text))[0];
  const called = direct ? heard.filter((each) => each.field === 'to') : [];
  const piece = direct ?? found[0];
  if (!piece) return null;
  return { piece, called, named };
}

/** The seniors among the receivers: whoever can say which officer should come. */
export function seniorsTold(situation: Situation): Recipient[] {
  return situation.recipients.filter((each) => isSenior(each.person));
}
