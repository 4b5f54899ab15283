import { phrasesIn } from '../language/phrase-book';
import { stanceOf } from '../language/stance';
import { readSentences, rememberedOfSentence, type ReadSentence } from '../language/reading';
import type { Recipient, Situation } from './context';
import { gatheringOf, type Piece } from './meeting';
import { partiesIn } from './parties';
import { inSameParagraph } from './same-passage';
import { ofOneMatter, takesUp } from './taken-up';

/** A sentence of an item with how much it tells of a party's or a campaign's work. */
export interface PartyPiece {
  piece: Piece;
  sentence: ReadSentence;
  /** 0 for nothing; 2 and more where the sentence by itself is about a party or a campaign. */
  weight: number;
  /** Voters, candidates or an election to be fought. */
  election: boolean;
  /** What of a party's work it shows. */
  families: string[];
}

/** What an item shows of the work of parties and of campaigns for votes. */
export interface PartyMatter {
  pieces: PartyPiece[];
  /** The whole item's weight; from 3 on it is about such work, from 4 on little else can be meant. */
  weight: number;
  election: boolean;
  /** An election, or a party as a body, is spoken of: plainer than what a manifesto may hold. */
  bodily: boolean;
  /** The sentence that shows it best; null for none. */
  best: PartyPiece | null;
  /** Recipients at a party's or a campaign's address. */
  partyPeople: Recipient[];
}

/** By family, what one sentence of it weighs. */
const weights: [string, number][] = [['party-canvass', 3], ['party-election', 3], ['party-body', 2], ['party-message', 2]];
const mostHints = 3;
const partyAddress = /labour|conservative|tories|tory(?![a-z]{3})|libdem|lib-dem|liberaldem|greenparty|greens|reformuk|reform(?=nwl|party|\.|-)|ukip|plaid|momentum|campaign|candidate|4council|canvass|leaflets|election|voter/i;

const votes = /(?:^|[^a-z])(?:votes?|voters?|elections?|by-election|ballots?|polling|campaign|campaigning|doorsteps?|canvass|leaflets?|doors|pledges?)(?![a-z])/i;
const oneSide = /(?:^|[^a-z])(?:we|our|us|my|we're|we've|we\u2019re|we\u2019ve|the tories|the party|attack|political)(?![a-z])/i;
const ours = /(?:^|[^a-z'\u2019])(?:we|our|us|my|i|i'm|i've|we're|we've)(?![a-z])/i;

/** Whether a further word of a campaign stands before or after those that show it best. */
function hintsBeside(sentence: ReadSentence, shown: string[]): boolean {
  let start = sentence.text.length;
  let end = 0;
  for (const family of shown) {
    const place = sentence.families.place(family);
    if (!place) continue;
    start = Math.min(start, place.start);
    end = Math.max(end, place.end);
  }
  const hinted = (from: number, to: number) => to - from > 3 && phrasesIn(sentence.text, { start: from, end: to }).has('party-hints');
  return hinted(0, start) || hinted(end, sentence.text.length);
}

/** "It isn't party political", "nothing about leaflets", "there'll be no rosettes": what is kept out, and nobody's work. */
const keptOut = /(?:^|[^a-z])(?:(?:not|isn['\u2019]t|wasn['\u2019]t|aren['\u2019]t|never|nor|nothing)(?: (?:at all|an?|about|to do with|of|in any way|meant as|intended as|any))* (?:party|political|politics|leaflets?|candidates?|campaign\w*|canvass\w*|electioneering)|(?:it['\u2019]s|it is|this is|that['\u2019]s|that is|as) no (?:party|political|campaign|election)|(?:there['\u2019]ll|there will|there (?:is|are) to|there must|there should) be no (?:party|political|politics|leaflets|rosettes|candidates|posters|campaigning|canvassing|electioneering)|(?:leave|left|leaving|keep|kept) (?:their|your|our|all|any|the) (?:[a-z]+ )?(?:rosettes|leaflets|badges|politics|banners|placards) (?:at home|at the door|outside|out of|in the car|behind)|no (?:party politics|politics|electioneering|campaigning|canvassing|rosettes))(?![a-z])(?:(?:,| or| and| nor)+ (?:party|political|politics|leaflets?|candidates?|campaign\w*|canvass\w*|elections?|electioneering|rosettes|posters|votes?)(?![a-z]))*/i;

/** What the rest of a sentence weighs, where it keeps a party's work out of something. */
function besidesKeptOut(sentence: ReadSentence): { weight: number; families: string[] } {
  const rest = readSentences(sentence.text.replace(keptOut, ' ').replace(keptOut, ' '));
  return rest.map(weighPlain).reduce((most, each) => (each.weight > most.weight ? each : most), { weight: 0, families: [] });
}

/** "Campaigning for a rehearsal room", "the election of the allotment chairman", "the agent for the shop": votes and causes of others than parties, said with what they are for. */
const ofOthers = /(?:^|[^A-Za-z])(?:(?:[Hh]ustings|[Ee]lections?|[Bb]allots?|[Vv]ot(?:e|es|ing)|[Cc]ampaign(?:s|ed|ing)?|[Cc]andidates?|[Aa]gents?|[Mm]anifestos?|[Tt]urnout|[Nn]ominations?|[Ss]eats?(?= (?:for|on|at))) (?:of|for|on|at|to (?:save|keep|stop|restore|raise|get|have|protect)|against)|(?:hustings|elections?|campaign|manifesto) (?:in|among|between)|[Ss]eats? (?:in|near|by|beside|behind|next to)) (?:the |a |an |my |his |her |their |this |that )?(?!(?:the|a|an|my|his|her|their|this|that|stake|risk|polls|north|south|east|west|centre|town|here|council|county|city|district|borough|town|parish|ward|wards|division|party|parties|may|seats?|mayor|mp|mps|parliament|westminster|by-election|re-election|election|elections|local|general|leader|leadership|group|branch|office|votes?|us|me|we|our|labour|conservatives?|tor(?:y|ies)|liberal|lib|greens?|reform|independents?|cabinet|polling|next|doorsteps?|selection|constituency|candidates?|councillors?|all|every|each|both)(?![a-z]))[a-z][a-z'\u2019-]*(?: [a-z'\u2019-]+)?/g;
/** "The blood donors' campaign": another's, by whose it is. */
const theirCampaign = /(?:^|[^A-Za-z])(?!(?:part(?:y|ies)|branch(?:es)?|groups?|associations?|candidates?|leaders?|agents?|opponents?|rivals?|members?|councillors?|year|years|week|month|spring|summer|autumn|winter|today|tomorrow|yesterday|weekend|election|let|it|that|there|what|here|he|she|who|everyone|everybody|nobody|somebody|tor(?:y|ies)|greens?|libdems?|mp|mps)['\u2019])[a-z]{3,}(?:s['\u2019]|['\u2019]s) campaigns?(?![a-z])/g;
/** Votes, a candidate, a seat or a party: with one of these near, leaflets are somebody's. */
const partisan = /(?:^|[^a-z])(?:vot(?:e|es|ed|er|ers|ing)|candidates?|part(?:y|ies)|canvass\w*|elect(?:ed|ion|ions|oral)|by-election|polling|manifesto|branch|constituency|campaign\w*|seats?|majority|rosettes?|tor(?:y|ies)|lib ?dems?|focus|opponents?|rivals?|pledges?)(?![a-z])/i;
/** The words of a round of leaflets, which anybody may deliver. */
const round = /leaflet|flyer|newsletter|deliver|drop|doors?(?![a-z])|volunteer|bundle|letterbox/i;
/** "The Conservative Club has asked for a bin": a club is a house too. */
const club = /^(?:the )?[A-Za-z]+ (?:and [A-Za-z]+ )?club$/i;

function of(sentence: ReadSentence): { weight: number; families: string[] } {
  if (sentence.quoted) return weighPlain(sentence);
  if (keptOut.test(sentence.text)) return besidesKeptOut(sentence);
  const rest = sentence.text.replace(ofOthers, ' the event ').replace(theirCampaign, ' the event ');
  // A rosette or a leaflet beside it is that cause's too.
  if (rest !== sentence.text && !partisan.test(rest.replace(/rosettes?/gi, ' '))) return { weight: 0, families: [] };
  return rest === sentence.text ? weighPlain(sentence) : readSentences(rest).map(weighPlain).reduce((most, each) => (each.weight > most.weight ? each : most), { weight: 0, families: [] });
}

const weigh = rememberedOfSentence(of);

/** Whether the words that show a party as a body are its name, and not a club's house or a colour written small. */
function isBody(sentence: ReadSentence): boolean {
  const place = sentence.families.place('party-body');
  if (!place) return false;
  const words = sentence.text.slice(place.start, place.end);
  if (club.test(words)) return ourSide.test(sentence.text);
  return !(/^green party$/.test(words) && /^ of /.test(sentence.text.slice(place.end)));
}

function weighPlain(sentence: ReadSentence): { weight: number; families: string[] } {
  if (sentence.quoted) return { weight: 0, families: [] };
  const shown = weights.filter(([family]) => {
    const place = sentence.families.place(family);
    if (family === 'party-body' && place !== null && !isBody(sentence)) return false;
    // Others' promises and attacks are theirs.
    if (family === 'party-message' && !oneSide.test(sentence.text)) return false;
    // A slogan of one's own stands in quotation marks too.
    return place !== null && (ours.test(sentence.text) || !stanceOf(sentence, place).quoted);
  });
  if (sentence.families.has('party-everyday') && shown.length < 2) return { weight: 0, families: [] };
  const weight = shown.reduce((sum, [, each]) => sum + each, 0);
  const families = shown.map(([family]) => family);
  const apart = shown.length === 0 ? sentence.families.has('party-hints') : hintsBeside(sentence, shown.map(([family]) => family));
  return apart ? { weight: weight + 1, families: families.concat('party-hints') } : { weight, families };
}

/** The names of enclosures, read as words: "Rose_leaflet-v2.pdf". */
function enclosures(situation: Situation): Piece[] {
  const pieces: Piece[] = [];
  for (const { name } of situation.item.attachments) {
    const words = name.replace(/\.[A-Za-z0-9]{2,5}$/, '').replace(/[_.-]+/g, ' ');
    for (const sentence of readSentences(words)) pieces.push({ part: 'property', text: name, sentence });
  }
  return pieces;
}

const printed = /(?:^|[^a-z])(?:new(?:s-?)?sheets?|bulletins?|leaflets?|flyers?|newsletters?|manifesto|posters?|pamphlets?|rosettes?|placards?)(?![a-z])/i;

const ourSide = /(?:^|[^a-z])(?:we|our|ours|us|we['\u2019](?:re|ve|ll|d))(?![a-z])/i;
/** Another's leaflet came through the door. */
const received = /(?:^|[^a-z])(?:(?:came|come|arrived|dropped|pushed|put|been|was|were) (?:in |out )?(?:through|delivered|round)|(?:had|got|received|seen|saw|found|given|sent) (?:a|an|another|one of|their|your|this|that)|from the|says|claims|complain\w*)(?![a-z])/i;
const partyByName = /(?:^|[^A-Za-z])(?:Conservative|Labour|Lib(?:eral)? ?Dem(?:ocrat)?|Tory|Reform UK|Green Party)(?![a-z])/;

/** "The Conservative spring leaflet": a party by name, with what a party prints. */
function ofParty(situation: Situation, piece: Piece, read: { weight: number; families: string[] }): { weight: number; families: string[] } {
  // What the writer encloses is theirs to print.
  const theirs = piece.part === 'property' || ourSide.test(piece.text);
  if (read.weight !== 1 || !printed.test(piece.text) || !theirs || received.test(piece.text) || !(partyByName.test(piece.text) || partiesIn(piece.text, situation.directory).some((party) => party.sure))) return read;
  return { weight: read.weight + 2, families: read.families.concat('party-body') };
}

/** "Our spring newsheet. The back page has a Conservative poster": what we print, with a party's name beside it, is the party's. */
function withPrinted<T extends { piece: Piece; weight: number; families: string[] }>(read: T[]): T[] {
  return read.map((each, at) => {
    const { text } = each.piece;
    if (each.weight > 0 || each.piece.part !== 'body' || !printed.test(text) || !ourSide.test(text) || received.test(text)) return each;
    const named = [read[at - 1], read[at + 1]].some((other) => other !== undefined && other.families.indexOf('party-body') >= 0 && printed.test(other.piece.text));
    return named ? { ...each, weight: 2, families: each.families.concat('party-body') } : each;
  });
}

function weightOf(pieces: { weight: number; families: string[] }[]): number {
  let sum = 0;
  for (const [family, each] of weights) sum += each * Math.min(2, pieces.filter((piece) => piece.families.indexOf(family) >= 0).length);
  return sum + Math.min(mostHints, pieces.filter((piece) => piece.families.indexOf('party-hints') >= 0).length);
}

/** A leaflet round with nobody's votes, candidate or party near is anybody's. */
function withoutRounds(situation: Situation, read: { piece: Piece; weight: number; families: string[] }[], sure: (piece: Piece) => boolean): { piece: Piece; weight: number; families: string[] }[] {
  return read.map((each, at) => {
    const place = each.piece.sentence.families.place('party-canvass');
    if (!place || each.families.indexOf('party-canvass') < 0 || each.families.some((family) => family !== 'party-canvass' && family !== 'party-hints')) return each;
    const near = read.filter((other, i) => other.piece.part !== 'body' || (Math.abs(i - at) <= besides && ofOneMatter(situation, each.piece.sentence, other.piece.sentence)));
    if (!round.test(each.piece.text.slice(place.start, place.end)) || near.some((other) => partisan.test(other.piece.text) || sure(other.piece) || other.families.some((family) => family !== 'party-canvass' && family !== 'party-hints')) || !otherCause.test(each.piece.text)) return each;
    return { ...each, weight: 1, families: ['party-hints'] };
  });
}
const besides = 3;
/** What else a round may be for: the leaflets say it, or a body that is no party goes round. */
const otherCause = /(?:^|[^a-z])(?:(?!(?:the|our|my|your|their|his|her|these|those|some|more|any|all|new|last|next|spring|summer|autumn|winter|ward|other|own|remaining|few|of|and|for|with|delivering|deliver|get|drop|dropping|bundles?|hundred|thousand|dozen)(?![a-z]))[a-z'\u2019-]+ (?:leaflets?|flyers?|newsletters?)|(?:leaflets?|flyers?|newsletters?) (?:about|on|for|from) (?:the |a |an )?(?!us|me|our|ward|branch|group|sat|sun|mon|tue|wed|thu|fri)[a-z])/i;

const matters = new WeakMap<Situation['reading'], PartyMatter>();

/** Reads subject, place, own sentences and enclosures for the work of parties; once an item. */
export function partyMatterOf(situation: Situation): PartyMatter {
  const known = matters.get(situation.reading);
  if (known) return known;
  const names = (piece: Piece) => partiesIn(piece.text, situation.directory).some((party) => party.sure);
  const all = gatheringOf(situation).pieces.concat(enclosures(situation)).map((piece) => ({ piece, ...ofParty(situation, piece, weigh(piece.sentence)) }));
  const partyPeople = situation.recipients.filter((each) => (each.person.kind === 'outside' || each.person.kind === 'unknown') && partyAddress.test(`${each.person.address} ${each.mailbox.name}`));
  const read = withPrinted(partyPeople.length > 0 || situation.thread.length > 0 ? all : withoutRounds(situation, all, names));
  const pieces = read.map(({ piece, weight, families }): PartyPiece => ({
    piece, sentence: piece.sentence, weight, families, election: weight > 0 && (families.indexOf('party-canvass') >= 0 || families.indexOf('party-election') >= 0 || votes.test(piece.text)),
  }));
  const named = read.some(({ piece }) => names(piece));
  const sum = weightOf(read);
  const matter: PartyMatter = {
    pieces, partyPeople,
    weight: sum === 0 ? 0 : sum + (named ? 1 : 0) + (partyPeople.length > 0 ? 2 : 0),
    election: pieces.some((each) => each.election),
    bodily: read.some(({ families }) => families.indexOf('party-body') >= 0 || families.indexOf('party-canvass') >= 0 || families.indexOf('party-election') >= 0),
    // Among party people a hint is enough.
    best: pieces.reduce<PartyPiece | null>((best, each) => (each.weight > (best?.weight ?? (partyPeople.length > 0 ? 0 : 1)) ? each : best), null),
  };
  matters.set(situation.reading, matter);
  return matter;
}

/** The pieces that are of one matter with one of them: its paragraph's, those that it takes up, subject and enclosures. */
export function ofItsMatter(situation: Situation, piece: PartyPiece): PartyPiece[] {
  const { pieces } = partyMatterOf(situation);
  const { own } = situation;
  if (situation.item.kind !== 'message' || piece.piece.part !== 'body') return pieces;
  const opens = own.filter((each, at) => { const last = own[at - 1]; return !last || !inSameParagraph(situation.item.text, last, each); });
  if (opens.length < 2) return pieces;
  const alone = (sentence: ReadSentence) => opens.indexOf(sentence) >= 0 && (own.indexOf(sentence) === own.length - 1 || opens.indexOf(own[own.indexOf(sentence) + 1] as ReadSentence) >= 0);
  const paragraph = (sentence: ReadSentence) => opens.filter((each) => each.start <= sentence.start).length;
  return pieces.filter((other) => other.piece.part !== 'body' || ofOneMatter(situation, piece.sentence, other.sentence)
    // Of two paragraphs any sentence may speak of the other: "could you check these figures?"
    || (opens.length === 2 && takesUp(piece.sentence.text, other.sentence.text))
    // A request in a line of its own goes with what stands beside it.
    || (alone(piece.sentence) && Math.abs(paragraph(piece.sentence) - paragraph(other.sentence)) === 1));
}

/** How much of a party's work stands around one piece of an item, as the weight of the whole is reckoned. */
export function weightAround(situation: Situation, piece: PartyPiece): number {
  const matter = partyMatterOf(situation);
  const near = ofItsMatter(situation, piece);
  if (near.length === matter.pieces.length) return matter.weight;
  const sum = weightOf(near);
  return sum === 0 ? 0 : sum + (near.some((each) => partiesIn(each.piece.text, situation.directory).some((party) => party.sure)) ? 1 : 0) + (matter.partyPeople.length > 0 ? 2 : 0);
}

/** Whether the earlier messages seek votes. */
export function threadSeeksVotes(situation: Situation): boolean {
  return situation.thread.some((message) => message.sentences.some((sentence) => weigh(sentence).families.some((family) => family === 'party-canvass' || family === 'party-election')));
}

/** How much the earlier messages of a thread tell of a party's work. */
export function partyWeightOfThread(situation: Situation): number {
  const read: { weight: number; families: string[] }[] = [];
  for (const message of situation.thread) for (const sentence of message.sentences) read.push(weigh(sentence));
  return weightOf(read);
}
