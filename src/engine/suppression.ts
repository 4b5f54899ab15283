import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { ownPieces } from './information';
import { gatheringOf, shows, type Piece } from './meeting';
import { stanceOf } from '../language/stance';
import { inSamePassage, inSameParagraph } from './same-passage';
import { ofOneMatter } from './taken-up';

/** Whom the paper would have gone to. */
export type Venue = 'executive' | 'committee' | 'any';

export interface Suppression {
  piece: Piece;
  venue: Venue;
  /** The officer is kept from speaking, and not a paper from being read. */
  silences: boolean;
}

const pronoun = /(?:^|[^a-z])(?:it|that|this|one|them|those|these)(?![a-z])/i;
const request = /^(?:please |so |and |but |now |then |well )?(?:can|could|would|will|may|might|is there (?:any )?(?:way|chance)|any chance|what if|how about|why not|shall|do you mind|must|isn't it|wouldn't)(?![a-z])/i;
const requestWithin = /(?:^|[^a-z])(?:can|could|would|will|shall|might) (?:it|we|you|this|that|they|your)(?![a-z])/i;
const soft = /\?\s*$|(?:^|[^a-z])(?:could|would you|can we|might|perhaps|possible|wonder|grateful|suggest)(?![a-z])/i;
const tellsOfPast = /(?:^|[^a-z])(?:(?:was|were|has been|have been|had been|got) (?:\w+ )?(?:pulled|withdrawn|deferred|postponed|shelved|dropped|held|taken|removed|kept|delayed|buried|parked|put)|(?:last|previous) (?:year|month|week|meeting|time|cycle|administration)|in the past|years ago)(?![a-z])/i;
const othersWord = /(?:^|[^a-z])(?:i am told|i['\u2019]m told|we are told|i hear|rumour has it|apparently)(?![a-z])|(?:^|[^a-z])(?:he|she|they|people|residents|constituents?|somebody|someone|\w+ (?:group|party)|(?:cllr|councillor|mr|mrs|ms) \w+) (?:say|says|said|claims?|claimed|asks?|asked|wants?|wanted|thinks?|thought|tells?|told|reckons?|suggests?|suggested|believes?)(?![a-z])/i;
/** Another group's wish, told. */
const othersWish = /(?:^|[^a-z])(?:labour|conservatives?|tory|tories|liberal\w*|lib dems?|greens?|reform|independents?|opposition|residents|objectors|applicants?|union) (?:group |party )?(?:wants?|wanted|would like|asks?|asked|demands?)(?![a-z])/i;
/** A body defers what is before it, in the meeting and by a vote. */
const byVote = /(?:^|[^a-z])(?:propose|move|moving|second|vote|resolve|resolved|recommend)(?:d|s)? (?:that|for|to|a|on|its)(?![a-z])|(?:^|[^a-z])(?:deferral|minded to defer|defer (?:a |its |the )?(?:decision|consideration|application))(?![a-z])/i;
const planning = /(?:^|[^a-z])(?:applicant|planning application|\d\d\/\d{3,6})(?![a-z])/i;
const elsewhere = /(?:^|[^a-z])(?:press release|press statement|public statement|statement (?:to|for) (?:the )?(?:press|media|papers)|bank statement|witness statement|news release|leaflet|newsletter|website|web page|facebook|advert)(?![a-z])/i;
const pullsTogether = /(?:^|[^a-z])(?:pull|put)(?:ed|ing)? (?:[a-z]+ ){0,4}together(?![a-z])/i;
/** "Kindly don't": what the sentence before tells of. */
const bareRefusal = /(?:^|[,;] )(?:and |but |so |frankly,? |as (?:chair|leader|mayor|convener|portfolio holder)(?:man|woman)?(?: of \w+)?,? )?(?:i(?:['\u2019]d| would|['\u2019]ll| will)|i had)(?: very)?(?: much)? (?:rather|sooner|prefer|thank you|ask you)(?: it if| that| if)? ?(?:you )?(?:did not|didn['\u2019]t|do not|don['\u2019]t|not to|not|left it|leave it|forgot|held off|kept it|keep it)(?![a-z])|^(?:please |kindly |so |but )?(?:don['\u2019]t|do not)(?: (?:do (?:it|that|so)|send it|bother))?(?:,? please)?[.,;!]/i;
const firm = /(?:^|[^a-z])(?:i (?:have|will|shall|am|'m)|i['\u2019](?:ve|ll|m|d)|we (?:have|will|shall|do|are)|we['\u2019](?:ve|ll|re)|no |not |never |make sure|must|is to|are to|want|don['\u2019]t|won['\u2019]t|please|just)(?![a-z])/i;

/** Before a word that is a verb and a thing: "the car", "Bitts". */
const namesThing = /(?:^|[^A-Za-z])(?:a|an|the|this|that|his|her|my|our|your|their|car|lorry|coach|retail|business|country|water|science|theme|skate|dog|lovely|public|local|new|old|whole|big|little|[A-Z][a-z]+(?:['\u2019]s)?) $/;
/** "The grit bin" is a thing, and thanks for what was done stop nothing. */
const aBin = /(?:^|[^a-z])(?:a|an|the|this|that|his|her|my|our|your|their|grit|litter|dog|brown|green|black|blue|wheelie|recycling|food|salt|new|missed|empty|full|garden|waste|rubbish|bottle|cycle) $/i;
const givesThanks = /(?:^|[^a-z])(?:thank(?:s| you)|grateful|well done)(?: [a-z]+){0,3} for(?![a-z])(?!.*(?:^|[^a-z])(?:but|don['\u2019]t|not to|instead)(?![a-z]))/i;

/** "I had parked", "a parking permit": a car, where nothing is said to be parked. */
const parksCar = /^(?:parking(?! (?:it|this|that|them|the|your|his|her)(?![a-z]))|park(?:ed|s)?(?= ?(?:$|[.,;:?!]|(?:and|at|in|on|near|outside|behind|by|there|here|round|my|our|(?:the|we|they|he|she|it) (?:[a-z]+ )?(?:was|were|had))(?![a-z]))))/i;
const isParked = /(?:^|[^a-z])(?:be|is|are|was|were|been|being|it|that|this|them|item|report|paper|have|get|got|just|please|let['\u2019]s|we|better|or|and|for) $/i;
/** "I have no questions on it": what the writer has not is kept from nobody. */
const hasNone = /(?:^|[^a-z])(?:i|we)(?:['\u2019]ve| have| had)(?: [a-z]+){0,7}? no (?:[a-z]+ )?(?:questions?|quer(?:y|ies)|comments?|objections?|quarrel|issues?|concerns?|complaints?|points|doubts?)(?![a-z])/i;
/** "No need to post the pack to my house": a copy of the writer's own. */
const ownCopy = /(?:^|[^a-z])(?:don['\u2019]?t|do not|no need (?:to|for)|needn['\u2019]?t|need not|no longer|please stop|not)(?: [a-z]+){0,2}? (?:post|print|posting|printing|deliver|delivering|run(?:ning)? off|photocopy|bring|bringing)(?![a-z])[^.;]{0,40}?(?:^|[^a-z])(?:for|to) (?:me|us|my|our)(?![a-z])/i;
/** "No paper needed, a chat will do": the writer would rather hear it than have it written. */
const ratherHear = /(?:^|[^a-z]|(?=n['\u2019]t))(?:no|not|n['\u2019]?t)(?: [a-z]+){0,3}? (?:a |any |formal |full |written |long |paper )*(?:reports?|papers?|notes?|briefings?|presentation|submission|memo)(?![a-z])/i;
const hearing = /(?:^|[^a-z])(?:a|an|the|quick|short|five|ten|two) (?:[a-z]+ ){0,2}?(?:chat|word|call|ring|line|natter|conversation|minutes?)(?![a-z])(?:.{0,30}(?:^|[^a-z])(?:(?:will|would|['\u2019]ll|['\u2019]d) (?:do|be|suit)|is (?:all|enough|plenty|fine)|(?:on|at|before|after|in|when|over|about)(?![a-z]))|[^a-z]*$)/i;
const aboutTheirs = /(?:^|[^a-z])(?:your|the|that|this|his|her|their) (?:[a-z]+ ){0,3}?(?:reports?|papers?|notes?|briefings?|presentation|submission|memo)(?![a-z])/i;
/** "Until after the first report": the paper only tells when. */
const tellsWhen = /(?:^|[^a-z])(?:until|till|before|after|during|while) (?:after )?(?:the|your|that|this|we|they|you|he|she|it) /i;

/** Whether the paper itself, and not only the time of one, is named. */
function namesPaper(piece: Piece): boolean {
  const place = piece.sentence.families.place('suppression-paper');
  if (!place || !shows(piece, 'suppression-paper')) return false;
  const when = tellsWhen.exec(piece.text);
  const stops = piece.sentence.families.place('suppression-stops') ?? piece.sentence.families.place('suppression-waits');
  return !(when && stops && stops.start < when.index && when.index < place.start && !pronoun.test(piece.text.slice(0, when.index)));
}

function stopsPlainly(piece: Piece, family: string, ownDenial: boolean): boolean {
  const place = piece.sentence.families.place(family);
  if (!place || piece.sentence.quoted || givesThanks.test(piece.text)) return false;
  if (/^bins?$/i.test(piece.text.slice(place.start, place.end)) && aBin.test(piece.text.slice(0, place.start))) return false;
  if (/^parks?$/i.test(piece.text.slice(place.start, place.end)) && namesThing.test(piece.text.slice(0, place.start))) return false;
  if (/^park/i.test(piece.text.slice(place.start, place.end)) && parksCar.test(piece.text.slice(place.start)) && !isParked.test(piece.text.slice(0, place.start))) return false;
  if (ownDenial && hasNone.test(piece.text) && !/(?:^|[^a-z])(?:not|never|(?:do|wo|ca|should|must|need|would)n['\u2019]?t)(?![a-z])/i.test(piece.text)) return false;
  const stance = stanceOf(piece.sentence, ownDenial ? { start: place.start, end: place.start } : place);
  if (stance.quoted || stance.reported && othersWord.test(piece.text)) return false;
  // Denied before the phrase begins: "nobody is asking you to pull it".
  if (!ownDenial && stance.negated) return false;
  return !tellsOfPast.test(piece.text);
}

/** The body that a member leads, where the words name none. */
function ownBody(situation: Situation): Venue | null {
  const roles = (situation.writer.inNameOf ?? situation.writer.person)?.member?.roles ?? [];
  if (roles.some((role) => role === 'leader' || role === 'deputy-leader' || role === 'executive')) return 'executive';
  return roles.some((role) => role === 'chair' || role === 'chair-scrutiny' || role === 'vice-chair') ? 'committee' : null;
}

function venueOf(situation: Situation, near: Piece[]): Venue | null {
  const by = (pieces: Piece[]): Venue | null => {
    const executive = pieces.some((piece) => shows(piece, 'suppression-executive'));
    const committee = pieces.some((piece) => shows(piece, 'suppression-committee'));
    if (executive && !committee) return 'executive';
    if (committee && !executive) return 'committee';
    if (executive && committee) return 'any';
    return pieces.some((piece) => shows(piece, 'suppression-agenda')) ? 'any' : null;
  };
  const close = by(near);
  if (close && close !== 'any') return close;
  // The body is named beside what is stopped, or in the subject: another passage may speak of another.
  const all = gatheringOf(situation).pieces;
  const wide = by(all.filter((piece) => piece.part === 'subject' || (near[0] !== undefined && inSamePassage(all, near[0], piece))));
  return wide ?? close;
}

/** How a member tries to stop or delay what an officer would tell a body; null where nobody does. */
export function suppressionOf(situation: Situation): Suppression | null {
  const { role, inNameOf } = situation.writer;
  if (role !== 'member' && role !== 'political-assistant' && inNameOf?.kind !== 'member') return null;
  if (!situation.recipients.some((each) => isOfficerSide(each.person))) return null;
  const pieces = ownPieces(situation);
  const subject = gatheringOf(situation).pieces.filter((piece) => piece.part === 'subject')[0];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.sentence.question && !request.test(piece.text) && !requestWithin.test(piece.text)) continue;
    if (/^if (?:you|he|she|they|it|that|the)(?![a-z])/i.test(piece.text) && !/(?:^|[^a-z])(?:please|must|don['\u2019]t|then)(?![a-z])/i.test(piece.text)) continue;
    const silences = stopsPlainly(piece, 'suppression-silences', true);
    const bars = stopsPlainly(piece, 'suppression-bars', true);
    const stops = stopsPlainly(piece, 'suppression-stops', false);
    const political = [pieces[i - 1], piece, pieces[i + 1]].some((each) => each !== undefined && shows(each, 'suppression-political'));
    const waits = stopsPlainly(piece, 'suppression-waits', false) || (political && stopsPlainly(piece, 'suppression-later', false));
    const before = [pieces[i - 1], pieces[i - 2]].filter((each): each is Piece => each !== undefined);
    const refuses = bareRefusal.test(piece.text) && before[0] !== undefined && shows(before[0], 'suppression-paper') && !before[0].sentence.question;
    if (!silences && !bars && !stops && !waits && !refuses) continue;
    const after = pieces[i + 1];
    const near = [piece, ...before, ...(after ? [after] : [])];
    // What excuses must be said of the paper: beside what is stopped, or naming it.
    const ofIt = near.filter((each) => each === piece || inSameParagraph(situation.item.text, each.sentence, piece.sentence) || (shows(each, 'suppression-paper') && ofOneMatter(situation, each.sentence, piece.sentence)));
    const here = namesPaper(piece);
    if (ownCopy.test(piece.text)) continue;
    if (bars && ratherHear.test(piece.text) && !aboutTheirs.test(piece.text) && (hearing.test(piece.text) || (after !== undefined && inSameParagraph(situation.item.text, after.sentence, piece.sentence) && hearing.test(after.text)))) continue;
    const spokenOf = pronoun.test(piece.text) && [...before, ...(subject ? [subject] : [])].some((each) => shows(each, 'suppression-paper'));
    if (!here && !spokenOf && !silences && !refuses) continue;
    if (silences && !/(?:^|[^a-z])(?:you|officers?|your)(?![a-z])/i.test(piece.text) && !here) continue;
    if (shows(piece, 'suppression-own') || ofIt.some((each) => shows(each, 'suppression-leaves')) || byVote.test(piece.text) || othersWish.test(piece.text)) continue;
    if ([piece, ...before].some((each) => elsewhere.test(each.text) && ofOneMatter(situation, each.sentence, piece.sentence)) || (!here && pieces.slice(Math.max(0, i - 4), i).some((each) => elsewhere.test(each.text) && ofOneMatter(situation, each.sentence, piece.sentence))) || planning.test(piece.text)) continue;
    if (ofIt.some((each) => shows(each, 'suppression-excuse')) || pullsTogether.test(piece.text)) continue;
    // An everyday reason excuses what is put as a question or a wish.
    if (ofIt.some((each) => shows(each, 'suppression-reason')) && (soft.test(piece.text) || !firm.test(piece.text) || waits && !bars)) continue;
    if (soft.test(piece.text) && piece.sentence.question && !bars && !stops && !waits) continue;
    const venue = venueOf(situation, near) ?? ((stops || waits) && here ? ownBody(situation) : null);
    if (!venue) continue;
    return { piece, venue, silences: silences && !here && !spokenOf };
  }
  return null;
}
