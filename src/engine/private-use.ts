import { does, likely } from '../language/acts';
import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { errandIn } from './frames-private-errand';
import type { Evidence } from './finding';
import { gatheringOf, pieceEvidence, type Piece } from './meeting';
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
const advises = /(?:^|[^a-z])(?:advi[cs]e|advising|opinion|your view|what (?:do )?you think|think i should|should i|where (?:do )?i stand|look (?:over|through)|cast (?:an|your) eye|any comeback|a case|my rights|legal|leg to stand on)(?![a-z])/i;
const handy = /(?:^|[^a-z])(?:type|typed|typing|print|printed|copy|copies|copied|photocopy|photocopied|scan|frank|franked|post|posted|laminate|envelopes|labels|stamps|book|booked|draft|write|address|send|design|format|proofread|check|run off|mail|collect|ring|phone|order|arrange|organise|minutes|look over|read through|go through|put (?:it|them|this) into|knock up|touch up|do)(?![a-z])/i;
const councils = /(?:not|nothing|n't|n\u2019t|rather than|other than) [^.]{0,40}(?:council|councillor|member|mayor)/i;

function kindOf(sentence: ReadSentence): AffairKind | null {
  if (sentence.quoted) return null;
  // A club of somebody else's is no affair of the member's.
  for (const [kind, family] of families) if (sentence.families.has(family) && (kind !== 'body' || ours.test(sentence.text))) return kind;
  return null;
}

/** "Please don't post them" asks for no work. */
const spares = /(?:^|[^a-z])(?:do not|don['\u2019]?t|no need (?:for [a-z]+ )?to|needn['\u2019]?t|never|without) (?:[a-z]+ ){0,2}(?:post|open|sort|send|print|copy|frank|type|touch|move|bother|trouble|handle|forward|spend|do|collect|stamp|use|worry)/i;

/** "My neighbour would like to join": somebody else's wish, put to nobody. */
const othersWish = /^(?:would|should) /i;

function asks(sentence: ReadSentence): boolean {
  if (spares.test(sentence.text)) return false;
  if (does(sentence, 'asks', likely) || does(sentence, 'instructs', likely)) return true;
  const place = sentence.families.place('party-help-asks');
  if (!place) return false;
  return !othersWish.test(sentence.text.slice(place.start, place.end)) || place.start === 0 || /(?:^|[^a-z])(?:i|we|you|it) $/i.test(sentence.text.slice(0, place.start)) || wishes.test(sentence.text);
}

const wishes = /(?:^|[^a-z])(?:please|pls|you|your|somebody|someone|(?:i|we)['\u2019]d|(?:i|we) (?:would|should|need|want))(?![a-z])/i;

/** An answer is wanted, and no work: "could you explain", "let me know when". */
const toBeTold = /(?:^|[^a-z])(?:explain|tell me|tell us|let (?:me|us) know|say (?:how|who|what|when|where|whether|if)|remind me|clarify|confirm)(?![a-z])/i;
const openQuestion = /^(?:when|what|which|who|whose|where|why|how|is|are|was|were|does|do|did|has|have) /i;
const toBeDone = /(?:^|[^a-z])(?:(?:could|can|would|will|might|may) (?:you|somebody|someone|one of|your|i|we)|please|pls|need|want|any chance|grateful)(?![a-z])/i;

function onlyAsksToKnow({ text, question }: ReadSentence): boolean {
  const told = toBeTold.exec(text);
  if (!told) return question && openQuestion.test(text) && !toBeDone.test(text);
  return !handy.test(text.slice(0, told.index)) && !/(?:^|[^a-z])(?:and|then) (?:then )?(?:print|type|post|copy|scan|send|run|write|draft)(?![a-z])/i.test(text.slice(told.index));
}

function works(sentence: ReadSentence): boolean {
  return sentence.families.has('party-help-service') || (sentence.families.has('party-help-work') && handy.test(sentence.text));
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

/** Whether a question about the affair asks what every resident may ask, such as when a bin is emptied. */
function asCustomer(text: string): boolean {
  return /(?:^|[^a-z])(?:as a resident|like (?:any|everyone|anybody)|bins?|bin collection|council tax|parking permit|my (?:planning )?application (?:number|reference|is|was|for)|licen[cs]e fee|pothole|street ?light|election|allotment waiting)(?![a-z])/i.test(text);
}

/** What the Council has for its own work; a club or another council has papers too. */
const everCouncils = /(?:^|[^a-z])(?:cabinet|executive|scrutiny|planning (?:committee|papers|training)|licensing|constituents?|residents?|wards?|division|surgery|casework|standing orders?|full council|members['\u2019]? (?:room|briefing|newsletter|handbook)|consultation|councillors?)(?![a-z])/i;
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

function askedOfStaff(situation: Situation, pieces: Piece[]): PrivateUse | null {
  // The subject of what is passed on was chosen by whoever wrote it first.
  const body = pieces.filter((piece) => piece.part !== 'property' && !(piece.part === 'subject' && passedOn.test(piece.text)));
  const kinds = body.map((piece) => kindOf(piece.sentence));
  let found: PrivateUse | null = null;
  body.forEach((piece, at) => {
    const { sentence } = piece;
    if (piece.part === 'subject' || sentence.quoted || !asks(sentence)) return;
    const own = kinds[at] ?? null;
    const advice = advises.test(sentence.text) && !sentence.families.has('party-help-service');
    if (own !== null && closedOn(sentence, own)) return;
    const joins = own === null && (advice || refers.test(sentence.text) || sentence.families.has('party-help-service')) && (advice || !onlyAsksToKnow(sentence)) && !isForCouncil(sentence.text, null);
    const near = own ?? (joins ? [at - 1, at + 1, at - 2, 0, at - 3, at - 4].map((index) => {
      const other = body[index];
      const kind = kinds[index] ?? null;
      return other && kind && !isForCouncil(sentence.text, kind) && (other.part === 'subject' || ofOneMatter(situation, sentence, other.sentence)) ? kind : null;
    }).filter((kind) => kind !== null)[0] ?? null : null);
    if (!near) return;
    if (!works(sentence) && !advice) return;
    if (advice && asCustomer(sentence.text)) return;
    const use: PrivateUse = { kind: near, how: advice ? 'advice' : 'work', service: sentence.families.has('party-help-service'), evidence: [pieceEvidence(piece)] };
    if (!found || (own && found.how === 'advice')) found = use;
  });
  return found;
}

/** The Council's account used to sell, with nothing of the Council in it. */
function byAccount(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const { item, directory, recipients } = situation;
  if (!item.from || !directory.isCouncilAddress(item.from.address) || recipients.length === 0) return null;
  if (!recipients.every((each) => each.person.kind === 'outside' || each.person.kind === 'member')) return null;
  const shown = pieces.filter((piece) => piece.sentence.families.has('own-affairs-trade') && !piece.sentence.quoted);
  const selling = pieces.filter((piece) => /(?:^|[^a-z])(?:price list|quote|quotation|invoice|discount|\d% off|orders?|stock|sale|vat|customers?|clients?|deliver free|free delivery)(?![a-z])/i.test(piece.text));
  if (shown.length === 0 || selling.length < 2 || pieces.some((piece) => /(?:^|[^a-z])(?:ward|residents?|constituents?|the council|councillors?)(?![a-z])/i.test(piece.text))) return null;
  return { kind: 'trade', how: 'account', service: true, evidence: [{ part: 'from', text: item.from.address }, ...shown.slice(0, 1).map(pieceEvidence)] };
}

/** Buying or booking for oneself. */
const deals = /(?:^|[^a-z])(?:price|prices|book|booking|booked|order|quote|invoice|deposit|deliver\w*|hire|guests|menus?|appointment|refund|claim|policy number|account number|estimate|table for|tickets?|reservation|membership|fee|fees|complain\w*|replacement|viewing|offer|sale|completion|exchange)(?![a-z])/i;
const ofCouncil = /(?:^|[^a-z])(?:wards?|divisions?|residents?|constituents?|council(?:'s|\u2019s)? (?:tax|business|service|house|meeting|officers?|decision)|the council|planning|committee|surgery|cabinet|grant|casework|on behalf of|mayor(?:'s|\u2019s)?|civic|charity|as a councillor)(?![a-z])/i;

/** The Council's account used for a member's own life, with nothing of the Council in it. */
function lifeByAccount(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const { item, directory, recipients } = situation;
  if (!item.from || !directory.isCouncilAddress(item.from.address) || recipients.length === 0) return null;
  if (!recipients.every((each) => each.person.kind === 'outside' || each.person.kind === 'unknown')) return null;
  const body = pieces.filter((piece) => piece.part !== 'property');
  const shown = body.filter((piece) => !piece.sentence.quoted && (piece.sentence.families.has('own-affairs-private') || piece.sentence.families.has('own-affairs-event')));
  const own = shown.some((piece) => /(?:^|[^a-z])(?:my|our)(?![a-z])/i.test(piece.text));
  if (shown.length === 0 || !own || !body.some((piece) => deals.test(piece.text)) || body.some((piece) => ofCouncil.test(piece.text))) return null;
  return { kind: shown.some((piece) => piece.sentence.families.has('own-affairs-event')) && !shown.some((piece) => piece.sentence.families.has('own-affairs-private')) ? 'event' : 'private', how: 'account', service: true, evidence: [{ part: 'from', text: item.from.address }, ...shown.slice(0, 1).map(pieceEvidence)] };
}

function errandOf(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const errand = errandIn(situation, pieces);
  if (!errand) return null;
  const { sentence } = errand.piece;
  return { kind: errand.kind, how: 'work', service: sentence.families.has('party-help-service'), evidence: [pieceEvidence(errand.piece)] };
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
    if (!isTheCouncils(pieces) && !keptApart(pieces)) use = staff ? askedOfStaff(situation, pieces) ?? errandOf(situation, pieces) : byAccount(situation, pieces) ?? lifeByAccount(situation, pieces);
  }
  uses.set(situation.reading, use);
  return use;
}
