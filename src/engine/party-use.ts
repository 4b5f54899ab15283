import type { Person } from '../directory/directory';
import type { Evidence } from './finding';
import type { Situation } from './context';
import { letterheadOn } from './letterhead';
import { gatheringOf, pieceEvidence } from './meeting';
import { asksTheRules, keepsApart, partyHelpAsked, partyHelpGiven, partyMessageHandedOn, paysItsWay, staffAmong, type HelpKind } from './party-help';
import { partyMatterOf, partyWeightOfThread, threadSeeksVotes, weightAround, type PartyMatter } from './party-matter';
import { pressOf } from './press';
import { partisanIn } from './press-politics';
import type { Context } from './context';
import { ofOneMatter } from './taken-up';

/**
 * How Council means serve a party in an item. `asked`: a member asks staff; `given`: an officer does it;
 * `handed-on`: an officer passes a party's message to a member; `mailbox`: it goes from the Council's account;
 * `premises`: in the Council's rooms; `public-premises`: a member's public meeting there; `paper`: on its paper;
 * `release`: a party's statement to the press.
 */
export interface PartyUse {
  how: 'asked' | 'given' | 'handed-on' | 'mailbox' | 'premises' | 'public-premises' | 'paper' | 'release';
  help: HelpKind | null;
  /** Votes are sought, rather than a party's own affairs settled. */
  election: boolean;
  /** Work for a meeting of the party. */
  meeting: boolean;
  /** Nothing else can be meant. */
  sure: boolean;
  evidence: Evidence[];
}

const forSure = 4;
/** The writer's own side is at work: "we need six for the Saturday canvass". */
const workOfOnesOwn = /(?:^|[^a-z])(?:we|we're|we\u2019re|we've|we\u2019ve|we'll|we\u2019ll|our|us|let's|let\u2019s|i|i'm|i\u2019m|i'll|i\u2019ll|i've|i\u2019ve|my|me|you|your|all|please|volunteers?|needed|join|meet|come|bring|deliver|vote|help|who|canvass(?:ing)?|leafleting|campaign(?:ing)?|branch|agm|candidates?)(?![a-z])/i;
const openly = /(?:^|[^a-z])(?:public meeting|open meeting|all welcome|everyone welcome|everybody welcome|open to (?:all|everyone|the public)|come along|residents (?:are )?(?:invited|welcome)|members of the public|town meeting|question time|meet the candidates?|have your say)(?![a-z])/i;

/** A hustings, a talk to all groups, or word of who may stand, serves no side. */
const evenHanded = /(?:^|[^a-z])(?:all (?:of )?(?:the )?(?:political |local )?(?:parties|candidates)|(?:every|each) (?:party|candidate)|cross-party|all-party|candidates (?:from|of) (?:all|each|every))(?: [a-z]+){0,3} (?:invited|asked|welcome|speak|attend|take part|represented|present|answer|will|are|is|have|has)(?![a-z])|(?:any(?:one|body)|residents?|people) [^.!?]{0,80} (?:can|may|could) stand(?![a-z])/i;

/** What the Council's buildings are called, from the lines on its paper: "Blackdown House". */
function buildings(situation: Situation): string[] {
  const lines = situation.directory.file.letterhead?.phrases ?? [];
  const council = situation.directory.councilName.toLowerCase();
  const parts: string[] = [];
  for (const line of lines) for (const part of line.toLowerCase().split(',')) if (part.trim() !== '' && part.trim() !== council && !/road|street|lane|\d/.test(part)) parts.push(part.trim().replace(/^the /, ''));
  return parts;
}

/** The piece that puts the thing in a building of the Council. */
function premisesIn(situation: Situation): Evidence | null {
  const names = buildings(situation);
  for (const piece of gatheringOf(situation).pieces) {
    const text = piece.text.toLowerCase();
    const named = names.some((name) => text.indexOf(name) >= 0);
    const place = piece.part === 'property' || /(?:^|[^a-z])(?:in|at|booked?|use|meet|venue|room)(?![a-z])/i.test(piece.text);
    if (place && (named || piece.sentence.families.has('party-help-premises')) && piece.part !== 'subject') return pieceEvidence(piece);
  }
  return null;
}

function fromCouncilAccount(situation: Situation): boolean {
  const { item, directory } = situation;
  return item.from !== null && directory.isCouncilAddress(item.from.address);
}

/** A party's or group's own statement to the press that goes out by the Council's means. */
export function partyReleaseOf(context: Context): PartyUse | null {
  const { item, writer } = context;
  if (item.kind !== 'press' && item.kind !== 'message') return null;
  const press = pressOf(context);
  // What the Council itself publishes is judged as its publicity.
  if (!press || (writer.role !== 'member' && writer.role !== 'political-assistant' && press.issuer.kind !== 'group')) return null;
  const sides = partisanIn(context, press).filter((each) => each.sure);
  const group = press.issuer.kind === 'group' || (press.issuer.kind === 'member' && press.speakers.some((each) => each.capacities.indexOf('group') >= 0));
  const pleads = sides.filter((each) => each.side === 'votes').length > 0;
  if (!(group && sides.length > 0) && !pleads && !(press.issuer.kind === 'group' && press.sentences.length > 0)) return null;
  const means = fromCouncilAccount(context) || writer.role === 'officer' ? item.from?.address ?? '' : '';
  const paper = letterheadOn(context);
  const contact = context.item.text.split('\n').find((line) => /contact|enquir|issued by|further information/i.test(line) && (/communications|press office|media team/i.test(line) || context.directory.file.council.domains.some((domain) => line.toLowerCase().indexOf(`@${domain}`) >= 0)));
  if (means === '' && !paper && !contact) return null;
  const first = sides[0];
  const evidence: Evidence[] = first ? [{ part: 'body', text: first.sentence.text }] : [{ part: 'body' }];
  if (paper) evidence.push(paper);
  else if (means) evidence.push({ part: 'from', text: means });
  else if (contact) evidence.push({ part: 'body', text: contact.trim() });
  return { how: 'release', help: 'release', election: pleads, meeting: false, sure: true, evidence };
}

function asked(situation: Situation, matter: PartyMatter): PartyUse | null {
  const staff = staffAmong(situation.recipients);
  if (staff.length === 0) return null;
  const help = partyHelpAsked(situation);
  if (!help) return null;
  const evidence = [pieceEvidence(help.piece.piece)];
  if (matter.best && matter.best !== help.piece) evidence.push(pieceEvidence(matter.best.piece));
  return { how: 'asked', help: help.kind, election: matter.election || threadSeeksVotes(situation), meeting: help.meeting, sure: help.kind === 'release' || matter.bodily || matter.weight + partyWeightOfThread(situation) >= forSure, evidence };
}

function ofMember(situation: Situation, matter: PartyMatter): PartyUse | null {
  const { item } = situation;
  const help = asked(situation, matter);
  if (help) return help;
  if (!matter.best) return passedOn(situation);
  if (matter.pieces.some((each) => evenHanded.test(each.piece.text))) return null;
  const base = { help: null, election: matter.election, meeting: false, sure: true };
  const best = matter.best ? [pieceEvidence(matter.best.piece)] : [];
  const premises = premisesIn(situation);
  if (premises && matter.weight >= 3 && (item.kind === 'meeting' || matter.weight >= forSure)) {
    const isPublic = gatheringOf(situation).pieces.some((piece) => openly.test(piece.text));
    return { ...base, how: isPublic ? 'public-premises' : 'premises', evidence: [premises, ...best] };
  }
  if (item.kind === 'letter') {
    const paper = letterheadOn(situation);
    return paper && matter.weight >= 3 ? { ...base, how: 'paper', evidence: [paper, ...best] } : null;
  }
  const least = matter.partyPeople.length > 0 ? forSure : forSure + (staffAmong(situation.recipients).length > 0 ? 2 : 0);
  // A canvasser at a resident's door, or a rival's poster, is no work of the writer's.
  const { best: shown } = matter;
  const own = matter.partyPeople.length > 0 || matter.pieces.filter((each) => each.piece.part !== 'body' || shown.piece.part !== 'body' || ofOneMatter(situation, shown.sentence, each.sentence)).some((each) => each.weight > 0 && workOfOnesOwn.test(each.piece.text));
  if (own && fromCouncilAccount(situation) && weightAround(situation, matter.best) >= least && !sharesOutSeats(situation, matter)) {
    return { ...base, how: 'mailbox', evidence: [{ part: 'from', text: item.from?.address ?? '' }, ...best] };
  }
  return null;
}

const seats = /(?:^|[^a-z])(?:political(?:ly)? balance[d]?|proportional(?:ity|ly)?|section 15|seats? (?:on|out of|each|for)|(?:have|has|gets?|entitled to|give up (?:our|a|one)|allocation of) (?:[a-z]+ ){0,2}(?:seats?|places)|nominations?|nominees?|substitutes?|vacant (?:place|seat)s?|committee (?:places|seats|memberships?)|appointments? to committees|annual council|annual meeting of (?:the )?council)(?![a-z])/gi;

/** Who sits for each group on the Council's committees is the Council's own business, however many parties it names. */
function sharesOutSeats(situation: Situation, matter: PartyMatter): boolean {
  if (matter.election || matter.partyPeople.length > 0) return false;
  const said = `${situation.item.subject}\n${situation.own.map((each) => each.text).join('\n')}`.match(seats) ?? [];
  return said.map((each) => each.toLowerCase().replace(/[^a-z]+/g, ' ').trim()).filter((each, at, all) => all.indexOf(each) === at).length > 2;
}

/** A party's or campaign's message that a member sends on from the Council's account without a word against it. */
function passedOn(situation: Situation): PartyUse | null {
  if (!/^(?:fw|fwd):/i.test(situation.item.subject) || !fromCouncilAccount(situation) || staffAmong(situation.recipients).length > 0) return null;
  if (partyWeightOfThread(situation) < forSure + 2 || situation.own.length > 4) return null;
  const first = situation.thread[0];
  const evidence: Evidence[] = [{ part: 'from', text: situation.item.from?.address ?? '' }];
  if (first) evidence.push({ part: 'thread', text: first.message.text.slice(0, 160) });
  return { how: 'mailbox', help: null, election: true, meeting: false, sure: true, evidence };
}

function ofOfficer(situation: Situation, matter: PartyMatter): PartyUse | null {
  const handed = situation.recipients.some((each) => each.person.kind === 'member') ? partyMessageHandedOn(situation) : null;
  if (handed) return { how: 'handed-on', help: null, election: matter.election, meeting: false, sure: false, evidence: [pieceEvidence(handed.piece)] };
  const given = partyHelpGiven(situation);
  if (!given) return null;
  return { how: 'given', help: given.kind, election: matter.election, meeting: false, sure: true, evidence: [pieceEvidence(given.piece.piece)] };
}

const uses = new WeakMap<Situation['reading'], PartyUse | null>();

/** How the item puts the Council's means at a party's service; null where it does not, or keeps them apart. */
export function partyUseOf(situation: Situation): PartyUse | null {
  const known = uses.get(situation.reading);
  if (known !== undefined) return known;
  const matter = partyMatterOf(situation);
  const { role } = situation.writer;
  let use: PartyUse | null = null;
  if (!keepsApart(situation) && !asksTheRules(situation) && !paysItsWay(situation)) {
    if (role === 'member') use = ofMember(situation, matter);
    else if (role === 'officer') use = ofOfficer(situation, matter);
    // An assistant may work for a group, but not have the Council's staff and machines fight its election.
    else if (role === 'political-assistant') {
      const help = asked(situation, matter);
      if (help && help.election && help.help === 'service') use = help;
    }
  }
  uses.set(situation.reading, use);
  return use;
}

/** Whether somebody leads: the Leader, a member of the executive, a chair. */
export function isLeading(person: Person | null): boolean {
  return (person?.member?.roles ?? []).some((role) => ['leader', 'deputy-leader', 'executive', 'lead-member', 'chair', 'vice-chair', 'chair-scrutiny'].indexOf(role) >= 0);
}
