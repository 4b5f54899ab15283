import { does, likely } from '../language/acts';
import type { ReadSentence } from '../language/reading';
import type { Recipient, Situation } from './context';
import { onlyWriterComes } from './group-officers';
import { partiesIn } from './parties';
import { isScrutiny } from './scrutiny';
import { inSamePoint } from './paragraphs';
import { inSamePassage } from './same-passage';
import { ofOneMatter } from './taken-up';
import { ofItsMatter, partyMatterOf, partyWeightOfThread, weightAround, type PartyPiece } from './party-matter';

/** What an office is asked for: its paper, post, rooms and machines; work of the head; or what it thinks. */
export type HelpKind = 'service' | 'work' | 'advice' | 'release';

/** Help of the Council's staff that is asked or given for a party's work. */
export interface PartyHelp {
  kind: HelpKind;
  piece: PartyPiece;
  /** The sentence itself says that it is for a party or a campaign. */
  plain: boolean;
  /** For a meeting of the party. */
  meeting: boolean;
}

const refers = /(?:^|[^a-z])(?:it|they|them|our|my|this|these|that|those|one|ones|attached|both|same|all|each|copies|copy|enclosed|below|the list|the lot|the (?:printing|envelopes|letters|typing|copying|posting|folding|postage|labels))(?![a-z])/i;
const advises = /(?:^|[^a-z])(?:advi[cs]e|advising|opinion|view|views|steer|thoughts|tips|suggestions?|what (?:do )?you (?:think|reckon)|do you (?:think|reckon)|which|strategy|guidance|feedback|play (?:well|best)|comments?|insight|come (?:and|to|along)|attend|speak|join us)(?![a-z])/i;
const writes = /(?:^|[^a-z])(?:draft|write|paragraph|list|figures|numbers|sums|check|cost|costings?|research|pull|dig|compile|data|spreadsheet|speech|photos?|pictures?|design|article|quote|breakdown|table|addresses|names|register)(?![a-z])/i;
const meets = /(?:^|[^a-z])(?:agm|branch|constituency|association|ward party|party|selection|campaign|canvass|members)[a-z' ]{0,24}(?:meeting|agm|evening|night|session|executive|committee|supper|social)|(?:^|[^a-z])agm(?![a-z])/i;
const meetingWork = /(?:^|[^a-z])(?:room|hall|chamber|minutes|notes|agenda|chairs|projector|refreshments|sandwiches|notices?|invitations?|papers|urn|book(?:ed)?|reserve)(?![a-z])/i;
const anyway = /(?:^|[^a-z])(?:just this once|on the quiet|blind eye|between (?:us|ourselves|you and me)|(?:nobody|no one|no-one) (?:need|will|would|has to|is going)|(?:don't|don\u2019t|do not|no need to|better not|best not|rather you didn't) (?:mention|tell|say)|quietly|not (?:strictly|really|exactly) (?:council|official)|(?:strictly|technically)(?: speaking)?|supposed to|shouldn't really|not meant to|last time|always (?:did|done)|never (?:been|had) a problem|i know (?:you|it|that|this|the).{0,80}(?:but|just)|don't (?:make a )?fuss)(?![a-z])/i;

const statement = /(?:^|[^a-z])(?:(?:press|news|media) (?:release|statement|notice)|statement (?:for|to) the (?:press|media|papers?)|(?:statement|release) (?:from|by|of|for) (?:the|our)|our (?:statement|release))(?![a-z])/i;

const printedElsewhere = /(?:to be|being|to the|off to|from the|gone to|goes to|at the|is|are|was|were|already|get it|gets?)(?: the)? $/i;

/** Whether a sentence speaks of paper, post, rooms and machines, other than what a printer elsewhere prints. */
function servesBy(sentence: ReadSentence): boolean {
  const place = sentence.families.place('party-help-service');
  if (!place) return sentence.families.has('party-help-premises') && /(?:^|[^a-z])(?:use|have|book|chance of|borrow|free|available|get|reserve)(?![a-z])/i.test(sentence.text);
  return !(/^print(?:ed|ers?|ing)?$/i.test(sentence.text.slice(place.start, place.end)) && printedElsewhere.test(sentence.text.slice(Math.max(0, place.start - 14), place.start)));
}

/** What somebody heard or saw on the way round is ward work, wherever they went. */
const background = /(?:^|[^a-z])(?:(?:while|whilst|when) (?:i was |we were )?(?:out )?(?:canvass|leaflet|door|campaign|deliver)[a-z]*|(?:i|we|residents?|people|neighbours?|somebody|someone|everyone|everybody|door|house|he|she|they|many|several|mrs|mr) (?:[a-z]+ ){0,4}?(?:asked|told|mentioned|complained|raised|noticed|saw|met|heard|spoke|stopped|reported|says?|said|tells?)|came up)(?![a-z])/i;

const numberedStatement = /^\W*(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] (?:the|an?|how|what|when|where|why|who|which|is|are|was|were|do|does|did|has|have|had|it|they|we|i|our|my|their|his|her|this|that|there|in|on|at|since|under|both|some|all|given)(?![a-z])/i;
/** "8.00 Close (the Guides need the hall)": a line of a programme. */
const timed = /^\W*\d{1,2}[.:]\d{2}(?: ?[ap]m)?[ \u2013-]/i;

/** "Please don't open or sort them" asks for no help. */
const spares = /(?:^|[^a-z])(?:i|we) (?:shan['\u2019]?t|shall not|won['\u2019]?t|will not|don['\u2019]?t|do not) (?:need|want|ask for|require) (?:any ?(?:one|body|thing|help|officers?|staff)|you|staff|officers|a note-?taker)(?![a-z])|(?:^|[^a-z])(?:do not|don['\u2019]?t|no need (?:for [a-z]+ )?to|needn['\u2019]?t|nobody (?:need|should|is to)|not to) (?:[a-z]+ ){0,2}(?:post|open|sort|send|print|copy|frank|type|touch|move|bother|trouble|handle|forward|spend|collect|stamp|distribute|deliver|help|let)/i;

/** "Will there be sandwiches?" asks what comes, and for nobody's help. */
const asksWhatComes = /^(?:\W|and |so )*(?:(?:will|are|is|were) there(?: be)?(?: any| some| an?)?(?! (?:chance|way|possib|hope|time|scope|room|space|slot|date|spare|free))|(?:do|did|shall|will) we (?:get|have|need)|are we getting|what time|when (?:is|are|does|do|will) (?:the|it|they|we))(?![a-z])/i;

function asks(sentence: ReadSentence): boolean {
  if (spares.test(sentence.text) && !anyway.test(sentence.text)) return false;
  // "The office in town should have sent them to my house" blames somebody else.
  if (!sentence.question && /(?:^|[^a-z])(?:should|ought to|might|could) (?:not )?have [a-z]+/i.test(sentence.text) && !/(?:^|[^a-z])(?:you|please|your)(?![a-z])/i.test(sentence.text)) return false;
  // "2. The Conservatives have had the budget" is numbered and asks for nothing.
  return (sentence.families.has('party-help-asks') && !numberedStatement.test(sentence.text) && !timed.test(sentence.text)) || does(sentence, 'asks', likely) || does(sentence, 'instructs', likely);
}

/** A party as a body, or an election: plainer than what a manifesto may hold. */
function bodily(piece: PartyPiece): boolean {
  return piece.sentence.families.has('party-body') || piece.election;
}

function own(situation: Situation): PartyPiece[] {
  return partyMatterOf(situation).pieces.filter((each) => each.piece.part !== 'property');
}

/** The pieces that are of one matter with what shows the party's work best: a rule asked about for another thing excuses nothing. */
function ofTheMatter(situation: Situation): PartyPiece[] {
  const { best } = partyMatterOf(situation);
  return own(situation).filter((each) => !best || each.piece.part !== 'body' || best.piece.part !== 'body' || ofOneMatter(situation, best.sentence, each.sentence));
}

const hires = /(?:^|[^a-z])(?:hire charge|(?:to|like to|wish to|we|i|can|could) hire|hired|hiring|hire of|paid for by|paying for the room|(?:usual|full|commercial|advertised) (?:commercial )?(?:rate|charge|fee)|at our own (?:cost|expense))(?![a-z])/i;

/** Whether a party pays for what it has of the Council, as anybody may. */
export function paysItsWay(situation: Situation): boolean {
  return ofTheMatter(situation).some((each) => hires.test(each.sentence.text));
}

/** Whether words refuse a party's matter, or send it elsewhere. */
export function keepsApart(situation: Situation): boolean {
  const pieces = own(situation);
  if (pieces.some((each) => anyway.test(each.sentence.text))) return false;
  return pieces.some((each, at) => (each.sentence.families.has('party-help-refuses') || spares.test(each.sentence.text))
    && [pieces[at - 2], pieces[at - 1], each, pieces[at + 1], pieces[at + 2]].some((near) => near !== undefined && near.weight > 0 && (near.piece.part !== 'body' || inSamePoint(situation.item.text, each.sentence, near.sentence))));
}

/** Whether it asks, or explains, what may be done rather than having it done. */
export function asksTheRules(situation: Situation): boolean {
  return ofTheMatter(situation).some((each) => each.sentence.families.has('party-help-guidance')) && !own(situation).some((each) => anyway.test(each.sentence.text));
}

/** The release or statement of a group or party that somebody is to write or send out. */
function isRelease(situation: Situation, text: string): boolean {
  return statement.test(text)
    && (partiesIn(text, situation.directory).some((party) => party.sure && /group|party|councillors|branch/i.test(party.words)) || /(?:^|[^a-z])(?:our|my|the) (?:group|party)(?:'s|\u2019s)?(?![a-z])/i.test(text));
}

function kindOf(text: string, sentence: ReadSentence): HelpKind {
  if (servesBy(sentence)) return 'service';
  return advises.test(text) && !writes.test(text) ? 'advice' : 'work';
}

/** Hands are asked for more surely than opinions, and a plain request tells more than a short one. */
function rank(help: PartyHelp): number {
  return (help.kind === 'service' ? 2 : 0) + (help.plain ? 1 : 0) + (help.kind === 'release' ? 4 : 0);
}

/** Sentences of a member that ask officers for help with a party's work, the plainest first. */
export function partyHelpAsked(situation: Situation): PartyHelp | null {
  const matter = partyMatterOf(situation);
  const pieces = own(situation);
  const thread = situation.thread.length > 0 ? partyWeightOfThread(situation) : 0;
  let found: PartyHelp | null = null;
  pieces.forEach((each, at) => {
    const { sentence } = each;
    const { text, families } = sentence;
    if (each.piece.part === 'subject' || sentence.quoted || families.has('party-help-guidance') || !asks(sentence)) return;
    // What scrutiny asks a witness is no request for help.
    if (onlyWriterComes(text) || (sentence.question && (asksWhatComes.test(text) || isScrutiny(situation)))) return;
    const service = servesBy(sentence);
    const around = [pieces[at - 2], pieces[at - 1], each, pieces[at + 1]].map((other) => other?.sentence.text ?? '').join(' ');
    if (families.has('party-help-work') && statement.test(text) && isRelease(situation, around)) {
      if (!found || !found.plain) found = { kind: 'release', piece: each, plain: true, meeting: false };
      return;
    }
    const weight = weightAround(situation, each);
    const whole = weight + Math.min(4, thread);
    const linked = ofItsMatter(situation, each);
    const judges = sentence.question && each.weight > 0 && matter.bodily && whole >= 4;
    if (whole < (each.weight >= 2 && bodily(each) ? 2 : 3) || !(service || judges || families.has('party-help-work'))) return;
    const near = [pieces[at - 2], pieces[at - 1], pieces[at + 1], pieces[at + 2]].some((other) => other !== undefined && linked.indexOf(other) >= 0 && !background.test(other.sentence.text) && (other.weight >= 2 || (weight >= 4 && other.weight > 0)));
    const plain = each.weight >= 2 && !background.test(text);
    if (!plain && !judges && !((refers.test(text) || each.weight > 0 || families.has('party-help-work')) && (near || thread >= 4)) && !(service && weight >= 3)) return;
    const help: PartyHelp = { kind: kindOf(text, sentence), piece: each, plain, meeting: false };
    if (!found || rank(help) > rank(found)) found = help;
  });
  const help = found as PartyHelp | null;
  if (!help) return null;
  const text = pieces.map((each) => each.sentence.text).join(' ');
  return { ...help, meeting: meets.test(text) && meetingWork.test(help.piece.sentence.text) };
}

const briefs = /(?:^|[^a-z])(?:come|go|speak|talk|brief|present|attend|briefing|presentation|session)(?![a-z])[^.!?]{0,40}(?:^|[^a-z])groups?(?![a-z])(?![^.!?]{0,160}(?:leaflet|canvass|campaign|manifesto|election|doorstep))/i;

/** The sentence in which an officer gives such help; null for none. */
export function partyHelpGiven(situation: Situation): PartyHelp | null {
  const matter = partyMatterOf(situation);
  const pieces = own(situation);
  const thread = partyWeightOfThread(situation);
  if (matter.weight + Math.min(3, thread) < 3) return null;
  const telling = pieces.filter((each) => each.weight >= 2);
  for (let at = 0; at < pieces.length; at++) {
    const each = pieces[at] as PartyPiece;
    const { sentence } = each;
    if (each.piece.part === 'subject' || sentence.question || !sentence.families.has('party-help-given')) continue;
    // To brief a group on Council business is an officer's work.
    if (briefs.test(sentence.text)) continue;
    const about = each.weight >= 2 || (refers.test(sentence.text) && [pieces[at - 1], pieces[at + 1]].some((near) => near !== undefined && near.weight >= 2));
    // Posters, a vote and a campaign may all be for the bake-off: one sentence at least must be a party's.
    const beside = thread >= 3 || telling.some((other) => inSamePassage(pieces, each, other));
    if (!about && !(beside && sentence.families.has('party-help-service') && matter.weight >= 3)) continue;
    if (sentence.families.has('party-help-service') || sentence.families.has('party-help-work')) return { kind: kindOf(sentence.text, sentence), piece: each, plain: each.weight >= 2, meeting: false };
  }
  return null;
}

/** The sentence in which an officer hands on to a member what others want of them for the party; null for none. */
export function partyMessageHandedOn(situation: Situation): PartyPiece | null {
  return own(situation).find((each) => each.sentence.families.has('party-help-hands-on') && weightAround(situation, each) >= 3 && ofItsMatter(situation, each).some((other) => other.weight >= 2)) ?? null;
}

/** Officers who may be asked: staff and accounts of the Council's teams, but nobody appointed to serve a group. */
export function staffAmong(recipients: Recipient[]): Recipient[] {
  return recipients.filter(({ person }) => (person.kind === 'officer' && person.officer?.post !== 'political-assistant') || person.kind === 'council');
}
