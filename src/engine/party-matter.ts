import { phrasesIn } from '../language/phrase-book';
import { stanceOf } from '../language/stance';
import { readSentences, rememberedOfSentence, type ReadSentence } from '../language/reading';
import type { Recipient, Situation } from './context';
import { gatheringOf, type Piece } from './meeting';
import { partiesIn } from './parties';

/** A sentence of an item with how much it tells of a party's or a campaign's work. */
export interface PartyPiece {
  piece: Piece;
  sentence: ReadSentence;
  /** 0 for nothing; 2 and more where the sentence by itself is about a party or a campaign. */
  weight: number;
  /** Voters, candidates or an election to be fought. */
  election: boolean;
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

const weigh = rememberedOfSentence((sentence: ReadSentence) => (!sentence.quoted && keptOut.test(sentence.text) ? besidesKeptOut(sentence) : weighPlain(sentence)));

function weighPlain(sentence: ReadSentence): { weight: number; families: string[] } {
  if (sentence.quoted) return { weight: 0, families: [] };
  const shown = weights.filter(([family]) => {
    const place = sentence.families.place(family);
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

const printed = /(?:^|[^a-z])(?:leaflets?|flyers?|newsletters?|manifesto|posters?|pamphlets?|rosettes?|placards?)(?![a-z])/i;

const ourSide = /(?:^|[^a-z])(?:we|our|ours|us|we['\u2019](?:re|ve|ll|d))(?![a-z])/i;
/** Another's leaflet came through the door. */
const received = /(?:^|[^a-z])(?:(?:came|come|arrived|dropped|pushed|put|been|was|were) (?:in |out )?(?:through|delivered|round)|(?:had|got|received|seen|saw|found|given|sent) (?:a|an|another|one of|their|your|this|that)|from the|says|claims|complain\w*)(?![a-z])/i;
const partyByName = /(?:^|[^A-Za-z])(?:Conservative|Labour|Lib(?:eral)? ?Dem(?:ocrat)?|Tory|Reform UK|Green Party)(?![a-z])/;

/** "The Conservative spring leaflet": a party by name, with what a party prints. */
function ofParty(situation: Situation, piece: Piece, read: { weight: number; families: string[] }): { weight: number; families: string[] } {
  if (read.weight !== 1 || !printed.test(piece.text) || !ourSide.test(piece.text) || received.test(piece.text) || !(partyByName.test(piece.text) || partiesIn(piece.text, situation.directory).some((party) => party.sure))) return read;
  return { weight: read.weight + 2, families: read.families.concat('party-body') };
}

function weightOf(pieces: { weight: number; families: string[] }[]): number {
  let sum = 0;
  for (const [family, each] of weights) sum += each * Math.min(2, pieces.filter((piece) => piece.families.indexOf(family) >= 0).length);
  return sum + Math.min(mostHints, pieces.filter((piece) => piece.families.indexOf('party-hints') >= 0).length);
}

const matters = new WeakMap<Situation['reading'], PartyMatter>();

/** Reads subject, place, own sentences and enclosures for the work of parties; once an item. */
export function partyMatterOf(situation: Situation): PartyMatter {
  const known = matters.get(situation.reading);
  if (known) return known;
  const read = gatheringOf(situation).pieces.concat(enclosures(situation)).map((piece) => ({ piece, ...ofParty(situation, piece, weigh(piece.sentence)) }));
  const pieces = read.map(({ piece, weight, families }): PartyPiece => ({
    piece, sentence: piece.sentence, weight, election: weight > 0 && (families.indexOf('party-canvass') >= 0 || families.indexOf('party-election') >= 0 || votes.test(piece.text)),
  }));
  const partyPeople = situation.recipients.filter((each) => (each.person.kind === 'outside' || each.person.kind === 'unknown') && partyAddress.test(`${each.person.address} ${each.mailbox.name}`));
  const named = read.some(({ piece }) => partiesIn(piece.text, situation.directory).some((party) => party.sure));
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
