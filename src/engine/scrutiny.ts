import { hasRole } from '../directory/directory';
import { capacitiesStated } from '../language/capacity';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { gatheringOf, says, shows, type Piece } from './meeting';
import { namedIn } from './named-people';
import { partiesIn } from './parties';

/** What a question put to somebody at scrutiny should not ask. */
export type Impropriety = 'political' | 'disciplinary' | 'blame' | 'individual-case' | 'case-judgement';

export interface ImproperQuestion {
  piece: Piece;
  /** The question asks this and can hardly ask anything else. */
  plain: boolean;
}

/** Whether the item has to do with the work of a scrutiny body. */
export function isScrutiny(situation: Situation): boolean {
  if (situation.item.kind === 'report' && /scrutiny|review (?:board|panel)/i.test(`${situation.item.header} ${situation.item.text.slice(0, 1500)}`)) return true;
  const { pieces } = gatheringOf(situation);
  if (pieces.some((piece) => shows(piece, 'scrutiny-body'))) return true;
  const people = situation.recipients.map((each) => each.person).concat(situation.writer.inNameOf ?? []);
  if (hasRole(situation.writer.inNameOf ?? situation.writer.person ?? { kind: 'unknown', name: '', address: '' }, 'chair-scrutiny') && pieces.some((piece) => /(?:^|[^a-z])(?:questions? for|your questions|our questions|for the \d|(?:my|our|your|the|review) panel|hearing(?! (?:from|aids?|loop|that|about|back)))(?![a-z])|^\(?1[.)] (?:[^?]*\?|(?:what|why|how|who|when|where|whether|which|how|please) )/i.test(piece.text))
    && !situation.own.some((sentence) => capacitiesStated(sentence).some((each) => each.capacity === 'ward' || each.capacity === 'personal'))) return true;
  return people.some((person) => hasRole(person, 'chair-scrutiny')) && pieces.some((piece) => /(?:^|[^a-z])(?:(?:my|our|your|the) (?:committee|panel|board)|evidence)(?![a-z])/i.test(piece.text));
}

/** Whether a member writes, or an officer who writes for a committee. */
export function writesForScrutiny(situation: Situation): boolean {
  const { role, person, onBehalfOf, inNameOf } = situation.writer;
  if (role === 'member' || inNameOf?.kind === 'member' || onBehalfOf?.kind === 'member') return true;
  return person?.officer?.post === 'democratic-services' || /scrutiny/i.test(person?.officer?.title ?? '');
}

function asks(piece: Piece): boolean {
  return /^[*\u2022-] |(?:^|[^a-z])(?:will|would|shall|do) (?:all )?(?:want|wish|expect|need|be wanting|be asking|be looking)(?![a-z])|(?:^|[^a-z])we mean to|(?:^|[^a-z])chapter and verse/i.test(piece.text) || piece.sentence.question || shows(piece, 'scrutiny-puts') || /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] /i.test(piece.text);
}

const toMember = /(?:^|[^a-z])(?:portfolio holder|cabinet member|lead member|executive member|cllr|councillor|leader of the council|the leader)s?(?![a-z])/i;
const toOfficer = /(?:^|[^a-z])(?:officers?|director|head of|manager|chief executive|engineer|surveyor|mr|mrs|ms|miss)(?![a-z])/i;

/** Whether a question goes to members: a party's views may be asked of them. */
function putToMembers(situation: Situation, pieces: Piece[], at: number): boolean {
  const side = (text: string): 'member' | 'officer' | null => {
    const named = namedIn(text, situation.directory).filter((mention) => mention.people.length > 0);
    if (toOfficer.test(text) || named.some((mention) => mention.people.some((person) => person.kind === 'officer'))) return 'officer';
    return toMember.test(text) || named.length > 0 ? 'member' : null;
  };
  for (let i = at - 1; i >= 0; i--) {
    const piece = pieces[i] as Piece;
    if (piece.part !== 'body' || !/:$|^for |^to /i.test(piece.text) || piece.text.length > 120) continue;
    const found = side(piece.text);
    if (found) return found === 'member';
  }
  const receivers = situation.recipients.filter((each) => each.field === 'to').map((each) => each.person);
  const officers = receivers.some(isOfficerSide);
  const text = (pieces[at] as Piece).text;
  if (/(?:^|[^a-z])(?:officers?|him|her|them|he|she|they)(?![a-z])/i.test(text) && side(text) === 'officer') return false;
  return !officers && !gatheringOf(situation).pieces.some((piece) => piece.part === 'body' && side(piece.text) === 'officer');
}

/** The rule itself is asked about, not an officer. */
const asksRule = /(?:^|[^a-z])(?:(?:are|were) (?:we|i|members) (?:allowed|permitted|able|entitled)|(?:may|can|could|should|am|must) (?:we|i|members)(?: allowed)? (?:to )?(?:ask|put|question)|is it (?:in order|proper|right|all right|ok|okay)|thought not|whether (?:we|i|members) may)(?![a-z])/i;
/** Somebody's politics, in ways that no family of phrases tells. */
const politics = /(?:^|[^a-z])(?:stand politically|your (?:own )?politics|politically (?:speaking|minded)|(?:low|high)[- ]tax (?:person|man|woman)|at heart|left[- ]winger|right[- ]winger|which (?:of the )?(?:two |three |four |main |other )?(?:part(?:y|ies)|groups?|sides?|lots?)(?:['\u2019]s?)?|how (?:do|did|will|would) you vote|would you vote|(?:you|you['\u2019]ve) (?:ever )?voted|whose side|(?:labour|tory|conservative|liberal|green|reform) (?:supporter|voter|man|woman|sympathi[sz]er)|whose manifesto|the (?:labour|conservative|tory|liberal democrat|lib dem|green|reform|ruling|opposition) (?:group|party|cabinet|administration|approach|policy|line)(?:['\u2019]s)?|(?:this|the present|the current|the last|the previous) (?:administration|lot|cabinet|regime|leadership)|(?:running|run|in charge of|governing|leading) (?:this|the|our) (?:city|county|district|borough|council|authority|place|town hall))(?![a-z])/i;
const personally = /(?:^|[^a-z])(?:happier|unhappier|prefer|rather work|better off|vote|voted|support|supporter|speaking for yourself|personally|your own view|sympathi[sz]e|admire|like working|enjoy working|trust|side with|believe in|approve of|disapprove)(?![a-z])/i;
const opines = /(?:^|[^a-z])(?:prefer|favour|vote|voted|think|believe|feel|reckon|agree|approve|admire|rate|trust|back|support|sympathi[sz]e|happier|better|worse|best|good job|bad job|stand|personally|as a citizen|as a resident|yourself|your own|heart|politics|winger|supporter|view|opinion|convinced|proud|ashamed)(?![a-z])/i;

/** "There are two sets of promises about, ours and theirs. Which would you rather see?": of one numbered question, or the sentence right before. */
function withLead(pieces: Piece[], at: number): string {
  const piece = pieces[at] as Piece;
  const before = pieces[at - 1];
  const numbered = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] /i;
  if (!before || before.part !== 'body' || before.sentence.question || before.sentence.quoted || !piece.sentence.question || numbered.test(piece.text)) return piece.text;
  return `${before.text} ${piece.text}`;
}

/** Whose side somebody would be on, in a question that follows on the naming of parties. */
const sidesAsked = /(?:^|[^a-z])(?:(?:which|whose|who|what|whom)(?![a-z])[^?]{0,60}(?:^|[^a-z])(?:you|your|yourself)(?![a-z])|(?:do|would|did|are|were|have|is) you(?![a-z])|(?:^|[^a-z])(?:which|who|whose|whom)(?![a-z])[^?]{0,60}(?:^|[^a-z])(?:better|best|worse|worst|more|fairer|kinder|wiser|right|wrong|harder|straighter|trust)(?![a-z]))/i;
const ofChoice = /(?:^|[^a-z])(?:rather|sooner|prefer|choose|favour|believe|trust|like|side|vote|back|support|better|best|running|run|in charge|in power|yourself|personally|own|sympath[a-z]*|convinc[a-z]*|persuad[a-z]*)(?![a-z])/i;

function political(situation: Situation, pieces: Piece[], at: number): boolean | null {
  const piece = pieces[at] as Piece;
  if (asksRule.test(piece.text)) return null;
  const lead = withLead(pieces, at);
  if (lead !== piece.text && !shows(piece, 'scrutiny-professional') && sidesAsked.test(piece.text) && ofChoice.test(piece.text)
    && partiesIn(lead, situation.directory).some((party) => party.sure || /s$/.test(party.words) || /^['\u2019]s?(?![a-z])/.test(lead.slice(party.end)))) return true;
  if (asks(piece) && !shows(piece, 'scrutiny-professional') && politics.test(piece.text) && opines.test(piece.text) && /(?:^|[^a-z])(?:you|your|he|she|his|her|officers?)(?![a-z])/i.test(piece.text)) return true;
  if (shows(piece, 'scrutiny-professional') || !asks(piece)) return null;
  if (personally.test(piece.text) && /(?:^|[^a-z])(?:you|your|he|she|his|her|officers?)(?![a-z])/i.test(piece.text) && partiesIn(piece.text, situation.directory).some((party) => party.sure || /s$/.test(party.words))) return true;
  const parties = partiesIn(piece.text, situation.directory);
  const sure = parties.length > 1 || parties.some((party) => party.sure || /s$/.test(party.words));
  if (shows(piece, 'scrutiny-own-politics')) return true;
  if (!shows(piece, 'scrutiny-asks-view')) return null;
  const opinion = /(?:^|[^a-z])(?:you|your|he|she|his|her|they|their|officers?)(?![a-z])/i.test(piece.text);
  if (!opinion) return null;
  if (sure) return /(?:^|[^a-z])(?:think|believe|feel|agree|prefer|support|favour|view|opinion|rather|share|better|worse|trust|make of|approve|sympath|regret|like|verdict|back|happy|pleased|proud|asham|care)/i.test(piece.text) ? true : null;
  return shows(piece, 'scrutiny-politics') ? /manifesto|ideolog|politic|dogma/i.test(piece.text) : null;
}

const named = /(?:^|[^A-Za-z])(?:Mr|Mrs|Ms|Miss|Dr|Mx)\.? [A-Z]/;
const reference = /(?:^|[^0-9])\d{2,4}\/\d{3,6}(?:[^0-9]|$)/;

function oneCase(situation: Situation, piece: Piece): boolean {
  return shows(piece, 'scrutiny-one-case') || reference.test(piece.text) || (named.test(piece.text) && !namedIn(piece.text, situation.directory).some((mention) => mention.people.length > 0));
}

const judges = /(?:^|[^a-z])whether [^.?!]{1,80}(?:right|wrong|fair|unfair|justified|sound|correct|stand)(?![a-z])/i;

/** The first piece of an item that asks or does what it should not; null for none. */
export function improperQuestion(situation: Situation, about: Impropriety): ImproperQuestion | null {
  const { pieces } = gatheringOf(situation);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.part !== 'body' || piece.sentence.quoted || shows(piece, 'scrutiny-ruled-out')) continue;
    const next = pieces[i + 1];
    if (next && /^(?:i|we) (?:have|'ve|\u2019ve|will|shall|am|are)|^(?:that|this|it|those|these|both)/i.test(next.text) && shows(next, 'scrutiny-ruled-out') && !next.sentence.question) continue;
    if (about === 'political') {
      const plain = political(situation, pieces, i);
      if (plain !== null && !putToMembers(situation, pieces, i)) return { piece, plain };
    } else if (about === 'disciplinary') {
      const person = shows(piece, 'scrutiny-person') || namedIn(piece.text, situation.directory).length > 0;
      if (asks(piece) && person && !shows(piece, 'scrutiny-statistics') && ((piece.sentence.question ? shows(piece, 'scrutiny-discipline') : says(piece, 'scrutiny-discipline')) || (says(piece, 'scrutiny-private') && namesOfficer(situation, piece)))) return { piece, plain: false };
    } else if (about === 'blame') {
      if (asks(piece) && says(piece, 'scrutiny-blame') && !shows(piece, 'scrutiny-no-blame')) return { piece, plain: false };
    } else if (about === 'case-judgement') {
      if (shows(piece, 'scrutiny-case-judged') && oneCase(situation, piece)) return { piece, plain: false };
    } else {
      const near = [pieces[i - 2], piece, next].filter((each): each is Piece => each !== undefined && each.part !== 'property');
      if (!shows(piece, 'scrutiny-takes-up') || pieces.some((each) => shows(each, 'scrutiny-other-route'))) continue;
      if (oneCase(situation, piece) && near.concat(pieces.slice(0, 1)).some((each) => shows(each, 'scrutiny-body') || /(?:^|[^a-z])(?:your|our|the) (?:committee|panel|board)(?![a-z])/i.test(each.text)) && (shows(piece, 'scrutiny-case-judged') || shows(piece, 'scrutiny-body') || piece.sentence.question || judges.test(piece.text))) return { piece, plain: false };
    }
  }
  return null;
}

/** Somebody of the staff is meant, and by it their private affairs: a name, or a word for one officer. */
function namesOfficer(situation: Situation, piece: Piece): boolean {
  if (namedIn(piece.text, situation.directory).some((mention) => mention.people.some((person) => person.kind === 'officer'))) return true;
  return /(?:^|[^a-z])(?:your|you|his|her|he|she|the (?:officer|manager|director|inspector|surveyor|caseworker|head|supervisor)|anyone|somebody|someone)(?![a-z])/i.test(piece.text);
}
