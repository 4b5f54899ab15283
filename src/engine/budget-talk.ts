import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import { dayIn } from '../language/dates';
import type { Recipient, Situation } from './context';
import { hadAlready, isOfficerSide, isWriter, partiesOf } from './correspondence';
import type { Evidence } from './finding';
import { administrationGroups, groupOfNamed, groupsNamed } from './group-names';
import { gatheringOf, pieceEvidence } from './meeting';

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

function isOut(sentences: ReadSentence[]): 'yes' | 'perhaps' | 'no' {
  for (const each of sentences) {
    const place = each.families.place('group-talk-released');
    if (!place || each.quoted) continue;
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
    if (!budget || !proposals) continue;
    const member = author.kind === 'member' ? author : receivers.find((each) => each.kind === 'member') ?? null;
    const group = member?.member?.group;
    if (!group || ![author, ...receivers].some(isOfficerSide)) continue;
    if (isOut(message.sentences) === 'yes' || dayPassed(situation, message.sentences)) continue;
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

const talked = /(?:^|[^a-z])(?:told|tell|asked|came to|sent|gave|given|showed|shown|shared|working (?:with|on|up)|worked (?:with|on|up)|helping|helped|advis|costed|costing|checking|checked|session|meeting|discussed|talks?|talked|would|showed|freeze|raise|dropped|dropping|drop|cut|cutting|put|keep|keeping|switched|chosen|asked|ask|asks|conversation|confidential|going to|plan(?:s|ning)?|will|wants?|considering|propos|thinking|looking at|intend|drafting)(?![a-z])/i;

const strong = /(?:^|[^a-z])(?:options?|proposals?|drafts?|workings?|amendments?|alternatives?|costings?|costed|package|savings|growth bids?|ideas?)(?![a-z])/i;
/** Arrangements to brief a group give away nothing of its sums. */
const attends = /(?:^|[^a-z])(?:group meeting|come to (?:your|their|the) group|brief (?:your|their|the) group|briefing for (?:your|the)|invit(?:e|ed|ation) (?:from|to) (?:the|your))(?![a-z])/i;

const discreet = /(?:^|[^a-z])(?:cannot|can't|can\u2019t|won't|won\u2019t|will not|must not|not going to|not able to|not free to) (?:discuss|share|tell|show|say|disclose|let you)(?![a-z])/i;

function inWords(situation: Situation): BudgetTalk | null {
  const administration = administrationGroups(situation.directory);
  const pieces = gatheringOf(situation).pieces.filter((piece) => piece.part !== 'property');
  const budget = pieces.find((piece) => ofBudget(piece.sentence));
  if (!budget || !pieces.some((piece) => ofProposals(piece.sentence) && strong.test(piece.text)) || pieces.some((piece) => attends.test(piece.text) || discreet.test(piece.text))) return null;
  const mine = situation.writer.role === 'member' ? (situation.writer.inNameOf ?? situation.writer.person)?.member?.group : undefined;
  for (const piece of pieces) {
    if (piece.sentence.question || piece.sentence.quoted) continue;
    const named = groupsNamed(piece.text, situation.directory);
    const cabinet = /(?:^|[^a-z])(?:the )?(?:cabinet|executive)(?:'s|\u2019s)? (?:is|are|has|have|wants?|will|would|options?|proposals?|draft|budget|members)/i.test(piece.text) ? administration : [];
    const of = groupOfNamed(piece.text, situation.directory);
    const group = named[0] ?? cabinet[0] ?? (of && /(?:^|[^a-z])(?:her|his|their|team|group|budget|'s)/i.test(piece.text) ? of.group : undefined);
    if (!group || !talked.test(piece.text) || !(ofBudget(piece.sentence) || ofProposals(piece.sentence))) continue;
    if (mine !== undefined) continue;
    const allies = administration.indexOf(group) >= 0 ? administration : [];
    const receivers = outsiders(situation, group, allies);
    if (receivers.length === 0) continue;
    return { group, side: allies.length > 0 ? 'administration' : 'opposition', receivers, byOfficer: true, doubtful: false, evidence: [pieceEvidence(piece)] };
  }
  return null;
}

const talks = new WeakMap<Situation['reading'], BudgetTalk | null>();

/** What an item gives away of one side's budget proposals before they are out; null for nothing. Read once an item. */
export function budgetTalkOf(situation: Situation): BudgetTalk | null {
  const known = talks.get(situation.reading);
  if (known !== undefined) return known;
  const { role } = situation.writer;
  let talk: BudgetTalk | null = null;
  if ((role === 'officer' || role === 'member') && !goesToAllSides(situation) && isOut(situation.own) === 'no') {
    talk = inThread(situation) ?? (role === 'officer' ? inWords(situation) : null);
    // A side lets out its own proposals when its leaders choose to.
    const writer = situation.writer.inNameOf ?? situation.writer.person;
    const leads = (writer?.member?.roles ?? []).some((each) => each === 'leader' || each === 'group-leader' || each === 'opposition-leader');
    if (talk && role === 'member' && leads && writer?.member?.group === talk.group) talk = null;
  }
  talks.set(situation.reading, talk);
  return talk;
}
