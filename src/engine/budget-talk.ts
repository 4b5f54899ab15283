import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import { dayIn } from '../language/dates';
import type { Recipient, Situation } from './context';
import { hadAlready, isOfficerSide, isWriter, partiesOf } from './correspondence';
import type { Evidence } from './finding';
import { administrationGroups, groupOfNamed, groupsNamed } from './group-names';
import { gatheringOf, pieceEvidence, type Piece } from './meeting';
import { bodyOf, plainText, signIn, signs } from './signs';
import { isHushed } from './tone';
import { toldEvidence } from './spoken-of';

/** One side's budget proposals that an item takes to people outside that side. */
export interface BudgetTalk {
  /** The group whose proposals they are. */
  group: string;
  side: 'administration' | 'opposition';
  receivers: Recipient[];
  /** Officers told it, or it goes along with their papers; else the writer gives away their own side's. */
  byOfficer: boolean;
  /** Somebody says that it is out, but not so that it is certain. */
  doubtful: boolean;
  evidence: Evidence[];
}

const ofBudget = (each: ReadSentence) => each.families.has('group-talk-budget');
const ofProposals = (each: ReadSentence) => each.families.has('group-talk-proposals');

/** Another paper or thing goes out or is done: "the agenda went on the website this morning". */
const otherPaper = /(?:^|[^a-z])(?:agendas?|minutes|consultations?|surveys?|responses?|newsletter|timetable|map|photos?|notices?|repairs?|works?|hole|inspectors?|forms?|leaflets?|licen[cs]es?|application|strategy|policy|report|link|slides|recording|webcast|calendar|vacanc(?:y|ies)|meeting|review)(?![a-z])/i;
const sums = /(?:^|[^a-z])(?:proposals?|options?|plans?|package|amendments?|alternative|figures|group|side|manifesto|savings|cuts)(?![a-z])/i;
const spokenOf = /(?:^|[^a-z])(?:it|its|they|them|these|those|this|that|all|everything|which|both|he|she|his|hers|her|theirs|their)(?![a-z])/i;
/** Whether the sentences say that proposals are out. */
export function proposalsOut(sentences: ReadSentence[]): 'yes' | 'perhaps' | 'no' {
  for (const each of sentences) {
    const place = each.families.place('group-talk-released');
    if (!place || each.quoted || (otherPaper.test(each.text) && !ofBudget(each) && !sums.test(each.text))) continue;
    // "The award was reported in public", "the published dashboard": something else is out.
    if (!ofBudget(each) && !sums.test(each.text.slice(place.end)) && /(?:^|[^a-z])(?:the|a|an|our|its|from|of|in) $/i.test(each.text.slice(0, place.start))) continue;
    if (!ofBudget(each) && !sums.test(each.text) && !spokenOf.test(each.text.slice(0, place.start))) continue;
    const stance = stanceOf(each, place);
    const later = /(?:^|[^a-z])(?:not|until|till|before|once|when|won't|will be|after|to be|we'll be|going to be|due to|yet)(?![a-z])/i.test(each.text);
    if (!stance.negated && !stance.asked && !stance.conditional && !later) return 'yes';
  }
  return 'no';
}

/** Whether a day that the side gave for its release lies behind. */
function dayPassed(situation: Situation, sentences: ReadSentence[]): boolean {
  const now = dayIn(situation.date);
  if (now === null) return false;
  return sentences.some((each) => {
    if (!/(?:releas|publish|launch|announc|public)/i.test(each.text)) return false;
    const named = /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th)? (january|february|march|april|may|june|july|august|september|october|november|december)/i.exec(each.text);
    if (!named) return false;
    const day = dayIn(`${named[1] ?? ''} ${named[2] ?? ''} ${situation.date.slice(0, 4)}`);
    return day !== null && day < now;
  });
}

function outsiders(situation: Situation, group: string, allies: string[]): Recipient[] {
  return situation.recipients.filter((each) => {
    const { person } = each;
    if (isWriter(situation, person) || isOfficerSide(person)) return false;
    if (person.kind === 'member') return person.member?.group !== group && allies.indexOf(person.member?.group ?? '') < 0;
    return person.kind !== 'unknown' || person.address !== '';
  });
}

/** All groups at once: a seminar or a circular to every side. */
function goesToAllSides(situation: Situation): boolean {
  const groups: string[] = [];
  for (const { person } of situation.recipients) if (person.member?.group && groups.indexOf(person.member.group) < 0) groups.push(person.member.group);
  const all: string[] = [];
  for (const { group } of situation.directory.members) if (group && all.indexOf(group) < 0) all.push(group);
  return all.length > 1 && groups.length === all.length;
}

/** A side and not a single member: "we", "the group". */
const ofSide = /(?:^|[^a-z])(?:we|our|us|we['\u2019](?:re|ve|d|ll)|groups?|party|colleagues|shadow|opposition|administration|cabinet|alternative)(?![a-z])/i;

function inThread(situation: Situation): BudgetTalk | null {
  const administration = administrationGroups(situation.directory);
  for (let index = 0; index < situation.thread.length; index++) {
    const message = situation.thread[index];
    const { author, receivers } = partiesOf(situation, index);
    if (!message || !author) continue;
    const subject = `${message.message.subject} ${situation.item.subject}`;
    const spoken = message.sentences.find((each) => ofBudget(each)) ?? null;
    const budget = spoken !== null || /budget|savings|council tax/i.test(subject);
    const proposals = message.sentences.some(ofProposals) || /option|draft|proposal|alternative|working|amendment/i.test(subject);
    // One member's wish to know a price is no side's budget.
    const theirs = message.sentences.some((each) => ofSide.test(each.text) || strong.test(each.text)) || ofSide.test(subject) || strong.test(subject);
    if (!budget || !proposals || !theirs) continue;
    const member = author.kind === 'member' ? author : receivers.find((each) => each.kind === 'member') ?? null;
    const group = member?.member?.group;
    if (!group || ![author, ...receivers].some(isOfficerSide)) continue;
    if (proposalsOut(message.sentences) === 'yes' || dayPassed(situation, message.sentences)) continue;
    const allies = administration.indexOf(group) >= 0 ? administration : [];
    const receiversNow = outsiders(situation, group, allies).filter((each) => !hadAlready(situation, index, each.person));
    if (receiversNow.length === 0) continue;
    return {
      group, side: allies.length > 0 ? 'administration' : 'opposition', receivers: receiversNow, byOfficer: situation.writer.role !== 'member', doubtful: false,
      evidence: [{ part: 'thread', text: (spoken?.text ?? message.message.text).slice(0, 200) }],
    };
  }
  return null;
}

const talked = /(?:^|[^a-z])(?:(?:was|were|been|had) (?:[a-z]+ )?in (?:with|to see)|(?:going|went|been|gone) (?:over|through)|minded to|(?:have|has|had|have got|has got|got) (?:got |come |reached )?(?:to|as far as) with|drawn up|come up with|told|tell|asked|came to|sent|gave|given|showed|shown|shared|working (?:with|on|up)|worked (?:with|on|up)|helping|helped|advis|costed|costing|checking|checked|session|meeting|discussed|talks?|talked|would|showed|freeze|raise|dropped|dropping|drop|cut|cutting|put|keep|keeping|switched|chosen|asked|ask|asks|conversation|confidential|going to|plan(?:s|ning)?|will|wants?|considering|propos|thinking|looking at|intend|drafting)(?![a-z])/i;

const strong = /(?:^|[^a-z])(?:(?:their|his|her|group['\u2019]s|own) lists?|version \d|options?|proposals?|drafts?|workings?|amendments?|alternatives?|costings?|costed|package|savings|growth bids?|ideas?)(?![a-z])/i;
/** Arrangements to brief a group give away nothing of its sums. */
const attends = /(?:^|[^a-z])(?:group meeting|come to (?:your|their|the) group|brief (?:your|their|the) group|briefing for (?:your|the)|invit(?:e|ed|ation) (?:from|to) (?:the|your))(?![a-z])/i;

const discreet = /(?:^|[^a-z])(?:cannot|can't|can\u2019t|couldn['\u2019]t|could not|won't|won\u2019t|will not|shan['\u2019]t|shall not|must not|not going to|not able to|not free to) (?:be )?(?:discuss(?:ing)?|shar(?:e|ing)|tell(?:ing)?|show(?:ing)?|say(?:ing)?|disclos(?:e|ing)|let(?:ting)? you)(?![a-z])/i;

/** How many sentences off the sums still belong to the side that is named. */
const nearby = 3;

/** Whether a budget and proposals for it are spoken of where a side is named, or in the subject. */
function budgetNear(pieces: Piece[], piece: Piece): boolean {
  const at = pieces.indexOf(piece);
  const near = pieces.filter((each, i) => each.part === 'subject' || Math.abs(i - at) <= nearby);
  return near.some((each) => ofBudget(each.sentence)) && near.some((each) => ofProposals(each.sentence) && strong.test(each.text));
}

function inWords(situation: Situation): BudgetTalk | null {
  const administration = administrationGroups(situation.directory);
  const pieces = gatheringOf(situation).pieces.filter((piece) => piece.part !== 'property');
  const budget = pieces.find((piece) => ofBudget(piece.sentence));
  if (!budget || !pieces.some((piece) => ofProposals(piece.sentence) && strong.test(piece.text)) || pieces.some((piece) => attends.test(piece.text) || discreet.test(piece.text) || parallel.test(piece.text))) return null;
  const mine = situation.writer.role === 'member' ? (situation.writer.inNameOf ?? situation.writer.person)?.member?.group : undefined;
  for (const piece of pieces) {
    if (piece.sentence.question || piece.sentence.quoted) continue;
    const named = groupsNamed(piece.text, situation.directory);
    const cabinet = /(?:^|[^a-z])(?:the )?(?:cabinet|executive)(?:'s|\u2019s)? (?:is|are|has|have|wants?|will|would|options?|proposals?|draft|budget|members)/i.test(piece.text) ? administration : [];
    const of = groupOfNamed(piece.text, situation.directory);
    const group = named[0] ?? cabinet[0] ?? (of && /(?:^|[^a-z])(?:her|his|their|team|group|budget|'s)/i.test(piece.text) ? of.group : undefined);
    if (!group || !talked.test(piece.text) || !(ofBudget(piece.sentence) || ofProposals(piece.sentence))) continue;
    if (mine !== undefined || !budgetNear(pieces, piece)) continue;
    const allies = administration.indexOf(group) >= 0 ? administration : [];
    const receivers = outsiders(situation, group, allies);
    if (receivers.length === 0) continue;
    return { group, side: allies.length > 0 ? 'administration' : 'opposition', receivers, byOfficer: true, doubtful: false, evidence: [pieceEvidence(piece)] };
  }
  return null;
}

/** What is spoken of is a budget. */
export const budgetTopic = /(?:^|[^a-z])(?:draft amendments|budget|(?:hardship |tree |emergency |contingency )fund|model with|to model|rebate|(?:the|their|his|her|our|your|those|these|run|running|ran|new|latest) numbers|tax|sums|\u00a3[\d.]+ ?(?:m|k|million|thousand)|pot|council tax|savings|cuts|reserves|growth bids?|mtfs|mtfp|medium[- ]term|capital programme|spending plans?)(?![a-z])/i;
/** Officers had it from the side whose it is. */
const fromThem = signs("in front of me|i went through|went through ~ with|been through ~ with|going through ~ with|went over ~ with|on my desk|had me in|had us in|been in to|was in to|came by|dropped by|past me|past us|away day with|awayday with|day with the|we had ~ with|afternoon with|morning with|sent it to|sent them to|in the room when|sat through|i sat|we sat|sat down with|i had ~ in|i've had ~ in|met|i saw|i've seen|seen|helping|helped|working with|been working|worked with|worked up|costing|costed|checking|checked|came to me|came to see|came in|been to see|been in|asked me|asked us|asking me|asking us|asking him|asking her|asked him|asked her|shared with|showed me|showed us|sent me|sent us|sent over|gave me|gave us|latest list|draft list|discussions with us|discussions with me|talks with|talking to us|told me|told us|tells me|tells us|our finance director|your finance director|working assumption|in mind|confided|ran the numbers|running the numbers|run the numbers|through the numbers|session with|spent ~ with|hour with|briefed|briefing|drafting for|drafted for|i drafted|wording of|pulled together|in confidence|the figures we did|we did for|we've done for|we are doing for");
/** What they mean to do with the money. */
const content = signs("minded to|put ~ on|toying|goes|going|sell*|rebate|one-off|another|extra|go for|going for|going to|looking at|look* to|plan*|intend*|propos*|freeze|freezing|clos*|cut*|scrap*|slash*|sav*|takes|taking|axe*|goes entirely|to go|go entirely|out of|fund* from|funded by|paid for|page|hole|short|light|draw* down|put* in|puts|raise|raising|rise|increase*|charge*|drop*|sell*|hik*|penny|per cent|%|table|tabling|move|option*|package|list|assumption|leav* out|protect*|doubl*|halv*");
const parallel = /(?:^|[^a-z])(?:as (?:it|i|we) (?:will|would|do|did|have|has)(?= (?:for|with|to|by|when|once)|[,.;]|$)|the same (?:for|to|goes)|likewise|just as|each group|every group|all groups|both (?:sides|groups))(?![a-z])/i;

/** What anybody can read of a side is out already. */
const inPublic = /(?:^|[^a-z])(?:leaflets?|newsletters?|manifestos?|press (?:release|conference)|website|facebook|twitter|blog|tweet\w*|in the (?:paper|press|post|echo|news|herald|gazette|mercury)|through (?:my|the|our) door|radio|posters?|published|public statement)(?![a-z])/i;

const untold = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n['\u2019]t|nobody|no one) (?:yet |been |has |have |else )*(?:told|shown|let on to|announced|knows?)(?: (?:it|them|this|that|anyone|anybody|a soul|to anyone|to anybody|the press|yet))/i;

/** One side's plans told in plain words, with the side named once and spoken of as "they" from there. */
function inPassing(situation: Situation): BudgetTalk | null {
  const { directory } = situation;
  const administration = administrationGroups(directory);
  const pieces = gatheringOf(situation).pieces.filter((piece) => piece.part !== 'property' && !piece.sentence.quoted);
  const told = bodyOf(situation);
  if (!pieces.some((piece) => budgetTopic.test(piece.text)) || pieces.some((piece) => attends.test(piece.text) || discreet.test(piece.text) || parallel.test(piece.text))) return null;
  const aside = isHushed(told) || told.some((each) => untold.test(each.sentence.text));
  if (!told.some((each) => !each.question && signIn(each, fromThem) !== null) && !(aside && pieces.some((piece) => /(?:^|[^a-z])(?:budget|savings|council tax)(?![a-z])/i.test(piece.text)))) return null;
  const readers = situation.recipients.map((each) => each.person.member?.group);
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as (typeof pieces)[0];
    if (piece.sentence.question || inPublic.test(piece.text)) continue;
    const lead = /(?:^|[^a-z])(?:the )?(?:leader|cabinet|executive|administration)(?:['\u2019]s)?(?![a-z])(?! of (?:the |a |an |our |their )?(?!council|authority|administration))(?! (?:team|offices?|section|staff|in the )(?![a-z]))/i.test(piece.text) ? administration : [];
    const named = groupsNamed(piece.text, directory).concat(groupOfNamed(piece.text, directory)?.group ?? [], lead).filter((each) => readers.indexOf(each) < 0)[0];
    if (!named) continue;
    const near = told.filter((each) => each.sentence.start >= piece.sentence.start || piece.part === 'subject').slice(0, 4);
    const plans = near.filter((each) => !each.question && signIn(each, content) !== null && (aside || /(?:^|[^a-z])(?:they|they're|they'll|he|he's|she|she's|it|its|their|his|her|xmember|xmember's|group|list|assumption|administration|opposition|hole)(?![a-z])/.test(plainText(each)) || groupsNamed(each.sentence.text, directory).indexOf(named) >= 0) && !/(?:^|[^a-z])your (?:own )?(?:[a-z0-9-]+ ){0,2}(?:budget|draft|figures|group|alternative|proposals?|savings|lines|amendments?|workings|options?|list|package|numbers|ideas?)(?![a-z])/.test(plainText(each)))[0];
    if (!plans) continue;
    const allies = administration.indexOf(named) >= 0 ? administration : [];
    const receivers = outsiders(situation, named, allies);
    if (receivers.length === 0) return null;
    return { group: named, side: allies.length > 0 ? 'administration' : 'opposition', receivers, byOfficer: true, doubtful: !hushed(situation) && !near.some((each) => signIn(each, fromThem) !== null), evidence: [toldEvidence(plans)] };
  }
  return null;
}

/** A member tells outsiders what officers told them of the other side's budget. */
function passedByMember(situation: Situation): BudgetTalk | null {
  const group = (situation.writer.inNameOf ?? situation.writer.person)?.member?.group;
  const outside = situation.recipients.some((each) => each.person.kind === 'press' || each.person.kind === 'outside');
  if (!group || !outside || !bodyOf(situation).some((each) => each.people.some((one) => one.kind === 'officer') && /(?:^|[^a-z])(?:tells|told|says|mentioned|let slip|let on|showed|confided)(?![a-z])/.test(plainText(each)))) return null;
  const talk = inPassing(situation);
  return talk && talk.group !== group ? { ...talk, byOfficer: false } : null;
}

function hushed(situation: Situation): boolean {
  return situation.own.some((each) => /(?:^|[^a-z])(?:between (?:us|ourselves|you and me)|didn['\u2019]t (?:hear|get) (?:it|this)|keep (?:it|this)|under your hat|not (?:been )?(?:published|released|out|public)|hasn['\u2019]t been|haven['\u2019]t been|confiden\w+|head start|heads[- ]up|forewarned|nothing has been)(?![a-z])/i.test(each.text));
}

const talks = new WeakMap<Situation['reading'], BudgetTalk | null>();

/** What an item gives away of one side's budget proposals before they are out; null for nothing. Read once an item. */
export function budgetTalkOf(situation: Situation): BudgetTalk | null {
  const known = talks.get(situation.reading);
  if (known !== undefined) return known;
  const { role } = situation.writer;
  let talk: BudgetTalk | null = null;
  if ((role === 'officer' || role === 'member') && !goesToAllSides(situation) && proposalsOut(situation.own) === 'no') {
    talk = inThread(situation) ?? (role === 'officer' ? inWords(situation) ?? inPassing(situation) : passedByMember(situation));
    // A side lets out its own proposals when its leaders choose to.
    const writer = situation.writer.inNameOf ?? situation.writer.person;
    const leads = (writer?.member?.roles ?? []).some((each) => each === 'leader' || each === 'group-leader' || each === 'opposition-leader');
    if (talk && role === 'member' && leads && writer?.member?.group === talk.group) talk = null;
  }
  talks.set(situation.reading, talk);
  return talk;
}
