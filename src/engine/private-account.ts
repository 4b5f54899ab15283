import type { Situation } from './context';
import { pieceEvidence, type Piece } from './meeting';
import { onlyDoes } from './private-requests';
import type { PrivateUse } from './private-use';
import { ofOneMatter } from './taken-up';

// The Council's account used by a member for what is no business of the Council's.

/** The Council's account used to sell, with nothing of the Council in it. */
export function byAccount(situation: Situation, pieces: Piece[]): PrivateUse | null {
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

const ofOwn = /(?:^|[^a-z])(?:my|our) (?!neighbours?(?! )|neighbours? (?!['\u2019])|friends? |colleagues? )/i;

/** The Council's account used for a member's own life, with nothing of the Council in it. */
export function lifeByAccount(situation: Situation, pieces: Piece[]): PrivateUse | null {
  const { item, directory, recipients } = situation;
  if (!item.from || !directory.isCouncilAddress(item.from.address) || recipients.length === 0) return null;
  if (!recipients.every((each) => each.person.kind === 'outside' || each.person.kind === 'unknown')) return null;
  const body = pieces.filter((piece) => piece.part !== 'property');
  const shown = body.filter((piece) => !piece.sentence.quoted && (piece.sentence.families.has('own-affairs-private') || piece.sentence.families.has('own-affairs-event')));
  const own = shown.filter((piece) => ofOwn.test(piece.text) && !onlyDoes(piece.text));
  if (own.length === 0) return null;
  // What the subject names is what the message is for, whatever stands beside it; an aside is not.
  const named = own.some((piece) => piece.part === 'subject');
  const dealt = body.filter((piece) => deals.test(piece.text) && (named || own.some((each) => ofOneMatter(situation, each.sentence, piece.sentence))));
  if (dealt.length === 0 || (named ? shown.concat(dealt) : body).some((piece) => ofCouncil.test(piece.text))) return null;
  return { kind: shown.some((piece) => piece.sentence.families.has('own-affairs-event')) && !shown.some((piece) => piece.sentence.families.has('own-affairs-private')) ? 'event' : 'private', how: 'account', service: true, evidence: [{ part: 'from', text: item.from.address }, ...shown.slice(0, 1).map(pieceEvidence)] };
}
