import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { errandIn } from './frames-private-errand';
import type { Evidence } from './finding';
import { gatheringOf, pieceEvidence, type Piece } from './meeting';
import { leftToStaff } from './frames-left-to-staff';
import { byAccount, lifeByAccount } from './private-account';
import { advises, asCustomer, asks, onlyAsksToKnow, onlyDoes, pastDuty, toRead, works } from './private-requests';
import { ofOneMatter } from './taken-up';

export type AffairKind = 'private' | 'trade' | 'body' | 'other-council' | 'event';

/** The Council's staff or means asked or used for what is not its business. */
export interface PrivateUse {
  kind: AffairKind;
  /** Staff are asked to work (work), to give advice (advice), or the Council's account is used (account). */
  how: 'work' | 'advice' | 'account';
  /** Paper, post and machines. */
  service: boolean;
  evidence: Evidence[];
}

const families: [AffairKind, string][] = [
  ['other-council', 'own-affairs-other-council'], ['event', 'own-affairs-event'], ['trade', 'own-affairs-trade'], ['body', 'own-affairs-body'], ['private', 'own-affairs-private'],
];
const ours = /(?:^|[^a-z])(?:i|i'm|i\u2019m|i've|i\u2019ve|my|our|we|we're|we\u2019re)(?![a-z])/i;
const refers = /(?:^|[^a-z])(?:it|they|them|this|these|that|those|attached|enclosed|one|both|all|same|copies)(?![a-z])/i;
const councils = /(?:not|nothing|n't|n\u2019t|rather than|other than) [^.]{0,40}(?:council|councillor|member|mayor)/i;

function kindOf(sentence: ReadSentence): AffairKind | null {
  if (sentence.quoted) return null;
  // A club of somebody else's is no affair of the member's.
  for (const [kind, family] of families) if (sentence.families.has(family) && (kind !== 'body' || ours.test(sentence.text)) && !(kind === 'private' && onlyDoes(sentence.text))) return kind;
  return null;
}

/** A member's own interests are the Council's business where they touch their role. */
const inRole = /(?:^|[^a-z])(?:take part|dispensation|declar\w+|register of interests?|leave the (?:room|meeting|chamber)|an interest|vote on|speak (?:at|on)|pecuniary|prejudicial)(?![a-z])/i;

function isTheCouncils(pieces: Piece[]): boolean {
  if (pieces.some((piece) => inRole.test(piece.text))) return true;
  return pieces.some((piece) => piece.sentence.families.has('own-affairs-council') && !councils.test(piece.text));
}

function keptApart(pieces: Piece[]): boolean {
  return pieces.some((piece) => /(?:^|[^a-z])(?:wrong address|(?:my|our) own stamps|not (?:for|on|to) (?:this|my council) (?:account|address)|use my (?:own|private|home|personal)|take me off|to my (?:own|home|private) (?:e-?mail )?(?:address|e-?mail|house)|not (?:through|via|to) (?:the |this |my )?(?:members|office|council)|not (?:asking|expecting) you)(?![a-z])/i.test(piece.text));
}

/** What the Council has for its own work; a club or another council has papers too. */
const everCouncils = /(?:^|[^a-z])(?:call(?:ed|ing)?[- ]in|to call [a-z]{1,4}\.?\d[^ ]* in|polic(?:y|ies)|cabinet|executive|scrutiny|planning (?:committee|papers|training)|licensing|constituents?|residents?|wards?|division|surgery|casework|standing orders?|full council|members['\u2019]? (?:room|briefing|newsletter|handbook)|consultation|councillors?)(?![a-z])/i;
const mostlyCouncils = /(?:^|[^a-z])(?:agendas?|committees?|(?:the|draft|last|our|those|these|budget|committee) minutes|minutes of|papers|reports?|budget|briefing|seminar|training|induction|register|motion|written question|order of business|apologies)(?![a-z])/i;

/** Whether a request names the Council's own business as what it is for. */
function isForCouncil(text: string, kind: AffairKind | null): boolean {
  return everCouncils.test(text) || (kind !== null && kind !== 'body' && kind !== 'other-council' && mostlyCouncils.test(text));
}

/** "As I am at my sister's, could you post the agenda to my house?": the own thing tells why or where, and is not what is asked for. */
const aside = /(?:^|[^a-z])(?:to|at|from|in|near|by|past|because of|due to|owing to|with|without|during|after|before|until|till|for|on|as|since|while|when|if) (?:[a-z'\u2019]+ ){0,4}$/i;
const begging = /(?:^|[^a-z])(?:(?:could|can|would|will|might|may) (?:you|somebody|someone|one of|your|i|we)|please|pls)(?![a-z])/i;

/** Whether a request that names the Council's own business has something of the member's only beside it. */
function closedOn(sentence: ReadSentence, kind: AffairKind): boolean {
  if (kind !== 'private' && kind !== 'event' || !isForCouncil(sentence.text, kind)) return false;
  const place = sentence.families.place(kind === 'private' ? 'own-affairs-private' : 'own-affairs-event');
  const begged = begging.exec(sentence.text);
  if (!place || !begged) return false;
  if (place.end <= begged.index) return true;
  return isForCouncil(sentence.text.slice(begged.index, place.start), kind) && aside.test(sentence.text.slice(0, place.start));
}

const passedOn = /^(?:fw|fwd) ?:/i;

/** "I want to look through the files": whoever reads is the writer. */
const readsOneself = /(?:^|[^a-z])i(?:['\u2019]d| would| should)? (?:[a-z]+ )?(?:want|need|like|love|wish|hope|mean|plan|intend|am|have) to (?:[a-z]+ )?look (?:over|through)(?![a-z])/i;

function askedOfStaff(situation: Situation, pieces: Piece[]): PrivateUse | null {
  // The subject of what is passed on was chosen by whoever wrote it first.
  const body = pieces.filter((piece) => piece.part !== 'property' && !(piece.part === 'subject' && passedOn.test(piece.text)));
  const kinds = body.map((piece) => kindOf(piece.sentence));
  let found: PrivateUse | null = null;
  body.forEach((piece, at) => {
    const { sentence } = piece;
    if (piece.part === 'subject' || sentence.quoted || pastDuty.test(sentence.text) || !asks(sentence)) return;
    const own = kinds[at] ?? null;
    const advice = advises.test(sentence.text) && !readsOneself.test(sentence.text) && !sentence.families.has('party-help-service');
    if (own !== null && closedOn(sentence, own)) return;
    const joins = own === null && (advice || refers.test(sentence.text) || sentence.families.has('party-help-service')) && (advice || !onlyAsksToKnow(sentence)) && !isForCouncil(sentence.text, null);
    const near = own ?? (joins ? [at - 1, at + 1, at - 2, 0, at - 3, at - 4].map((index) => {
      const other = body[index];
      const kind = kinds[index] ?? null;
      return other && kind && !isForCouncil(sentence.text, kind) && (other.part === 'subject' || ofOneMatter(situation, sentence, other.sentence)) ? kind : null;
    }).filter((kind) => kind !== null)[0] ?? null : null);
    if (!near) return;
    if (!works(sentence) && !advice) return;
    if (own === null && toRead.test(sentence.text)) return;
    if (advice && asCustomer(sentence.text)) return;
    const use: PrivateUse = { kind: near, how: advice ? 'advice' : 'work', service: sentence.families.has('party-help-service'), evidence: [pieceEvidence(piece)] };
    if (!found || (own && found.how === 'advice')) found = use;
  });
  return found;
}

function errandOf(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const errand = errandIn(situation, pieces);
  if (!errand) return null;
  const { sentence } = errand.piece;
  return { kind: errand.kind, how: 'work', service: sentence.families.has('party-help-service'), evidence: [pieceEvidence(errand.piece)] };
}

/** A thing of the member's or their family's that belongs to private life. */
function familys({ sentence, text }: Piece): AffairKind | null {
  return !sentence.quoted && sentence.families.has('topic-private') && /(?:^|[^a-z])(?:my|our)(?![a-z])/i.test(text) && !onlyDoes(text) ? 'private' : null;
}

function leftOf(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const left = leftToStaff(situation, pieces, pieces.map((piece) => (isForCouncil(piece.text, null) ? null : kindOf(piece.sentence) ?? familys(piece))));
  return left && { kind: left.kind, how: 'work', service: true, evidence: [pieceEvidence(left.piece)] };
}

const uses = new WeakMap<Situation['reading'], PrivateUse | null>();

/** How the Council's staff or means are put to a member's own affairs; null where they are not. Read once an item. */
export function privateUseOf(situation: Situation): PrivateUse | null {
  const known = uses.get(situation.reading);
  if (known !== undefined) return known;
  let use: PrivateUse | null = null;
  if (situation.writer.role === 'member') {
    const { pieces } = gatheringOf(situation);
    const staff = situation.recipients.some((each) => isOfficerSide(each.person) && each.person.kind !== 'records');
    if (!isTheCouncils(pieces) && !keptApart(pieces)) use = staff ? askedOfStaff(situation, pieces) ?? errandOf(situation, pieces) ?? leftOf(situation, pieces) : byAccount(situation, pieces) ?? lifeByAccount(situation, pieces);
  }
  uses.set(situation.reading, use);
  return use;
}
