import type { Person } from '../directory/directory';
import { directionsIn, exchangesIn, speaksOfReport } from '../language/report-remarks';
import { readSentences } from '../language/reading';
import type { Situation } from './context';
import type { Evidence } from './finding';
import { handOf, type Hand } from './hands';
import { evidenceOfRemark, remarksOf, type Remark } from './member-comments';
import { decidersOf } from './report-referral';
import { reportOf } from './report';
import { inSamePassage } from './same-passage';
import { namedIn } from './named-people';
import { spokenName } from './author-names';
import { placeOfWords } from './words-in-text';

/** A member and an author who each keep to their own view of what a report says. */
export interface Disagreement {
  /** "Cllr Beth Langstone"; "A member" where the text does not tell which. */
  member: string;
  /** Empty where it is not known who it is; of a member without office ["none"]. */
  roles: string[];
  author: string;
  evidence: Evidence[];
  /** What each said, for whoever decides. */
  passages: string[];
}

function rolesOf(member: Person | null | undefined): string[] {
  if (!member?.member) return [];
  const { roles } = member.member;
  return roles && roles.length > 0 ? roles : ['none'];
}

function presses(text: string): boolean {
  return directionsIn(text).some((each) => each.force !== 'requests');
}

function objecting(remark: Remark): boolean {
  return remark.hand.kind === 'member' && (remark.does.has('objects') || presses(remark.comment.text));
}

function declining(remark: Remark): boolean {
  return (remark.hand.kind === 'author' || remark.hand.kind === 'officer' || remark.hand.kind === 'line-manager') && remark.does.has('declines') && !remark.does.has('adopts');
}

/** Members whose additions the author struck out, by section. */
function struckOut(situation: Situation): Map<unknown, Hand> {
  const report = reportOf(situation);
  const found = new Map<unknown, Hand>();
  for (const change of report?.changes ?? []) {
    const [striker, adder] = change.hands;
    if (!report || change.meanings.indexOf('addition-struck-out') < 0 || !striker || !adder) continue;
    const hand = handOf(adder.author, report, situation.directory);
    if (hand.kind === 'member' && handOf(striker.author, report, situation.directory).kind === 'author') found.set(change.section, hand);
  }
  return found;
}

function quoted(remark: Remark): string {
  return `${remark.hand.name}: \u201c${remark.comment.text}\u201d`;
}

function between(situation: Situation, member: Hand, remarks: Remark[]): Disagreement {
  const author = remarks.filter((each) => each.hand.kind === 'author')[0]?.hand.name ?? 'the author';
  return { member: member.name, roles: rolesOf(member.person), author, evidence: remarks.slice(0, 4).map((each) => evidenceOfRemark(situation, each)), passages: remarks.map(quoted) };
}

/** Disagreements that the comments of a report show, and neither side has ended. */
export function disagreementsInReport(situation: Situation): Disagreement[] {
  const remarks = remarksOf(situation);
  const struck = struckOut(situation);
  const threads = new Map<string, Remark[]>();
  for (const remark of remarks) threads.set(remark.thread, (threads.get(remark.thread) ?? []).concat(remark));
  const found: Disagreement[] = [];
  threads.forEach((thread) => {
    if (thread.some((each) => each.comment.resolved)) return;
    const objection = thread.filter(objecting);
    const refusal = thread.filter(declining);
    const section = thread[0]?.section ?? null;
    const adder = section ? struck.get(section) : undefined;
    const member = objection[0]?.hand ?? (refusal.length > 0 ? adder : undefined);
    // The author strikes the member's words out again and one of them says why.
    if (!member || (refusal.length === 0 && !adder)) return;
    const last = Math.max(...thread.map((each, index) => (objecting(each) || declining(each) ? index : -1)));
    const ended = thread.slice(last).some((each) => each.does.has('settles') && !objecting(each) && !declining(each)) || thread.some((each) => each.hand.kind === 'author' && each.does.has('adopts'));
    if (!ended) found.push(between(situation, member, [...objection, ...refusal]));
  });
  return found;
}

const memberWords = /\b(cabinet member|executive member|lead member|portfolio holder|leader of the council|deputy leader|committee chair|chair of the|cllr|councillor)\b/i;
const differs = /\b(disagrees?|disagreed|does not (?:agree|accept|share|support)|do not (?:agree|accept|share)|is not (?:content|satisfied) with|objects? to|takes a different view)\b/i;
const parted = /\b((?:is|was|remains) (?:wholly |strongly |firmly |still |quite |entirely )?(?:against|opposed to|unhappy with)|(?:holds?|thinks?|considers?|believes?|says?|argues?|maintains?) that (?:[^.]|\.(?=\d)){0,80}(?:is|are) (?:mistaken|wrong|flawed|unsound|misconceived|overstated|exaggerated|not made out)|takes? (?:a different|another|the opposite|a contrary) view|sees? (?:it|this|the matter) (?:otherwise|differently)|(?:is|are|was) of (?:another|a different|the opposite) mind|would (?:sooner|rather|prefer to|have preferred to) (?:see|have|put)|(?:is|are|remain) at odds|parted company|do(?:es)? not see eye to eye|will not have it|has asked me to (?:put|change|say|write|alter|take|recommend)|wants? (?:me to|it to say|the paper to|this to))\b/i;
/** The officer's side of it, told beside the member's: where views are gathered a member's alone is one of many. */
const heldTo = /(?:^|[^a-z])(?:director|head of|officers?|author|chief executive|manager|I|we)(?![a-z])[^.]{0,80}(?:stands? by|maintains?|holds? to|keeps? to|not (?:persuaded|moved|convinced)|does not (?:agree|accept)|unpersuaded|unmoved)(?![a-z])/i;
/** Both keep to what they said, and the paper goes on as it is. */
const unsettled = /\b((?:got|come|came|are|were) (?:no|any) (?:nearer|closer)|stands? by (?:it|that|this|the|his|her|their|my)|(?:keeps?|holds?|kept|held) to (?:it|that|his|her|their|the)|(?:gone|been|went) (?:through|over) (?:it|this) (?:with (?:her|him|them) )?(?:twice|again|three times|more than once)|goes (?:forward|in|on) on|(?:have|has) not been able to agree|no common ground|asked me to|neither of us|neither (?:he|she) nor I|as I (?:wrote|had|drafted) it|(?:not|n['\u2019]t|never) (?:moved|budged|agreed|settled|resolved|persuaded)|(?:my|the) (?:view|advice|recommendation|report|paper) (?:stands|remains|is unchanged|goes (?:forward|in|on))|stand by (?:it|my|the)|agree to differ|agreed to differ|been (?:over|round) (?:it|this)|could not (?:agree|be brought)|no meeting of minds|stalemate|impasse|left? it (?:there|at that)|(?:still|remains?) in dispute|nobody else has been asked|between us)\b/i;
const advised = /\b(recommendations?|advice|conclusions?|assessment|officers|author|wording of (?:this|the) report|content of (?:this|the) report)\b/i;

const told = new WeakMap<Situation['reading'], { found: Disagreement | null }>();

/** A disagreement that the report itself tells of: "The Lead Member does not agree with this recommendation." */
export function disagreementInText(situation: Situation): Disagreement | null {
  let before = told.get(situation.reading);
  if (!before) told.set(situation.reading, (before = { found: toldDisagreement(situation) }));
  return before.found;
}

function toldDisagreement(situation: Situation): Disagreement | null {
  const report = reportOf(situation);
  if (!report) return null;
  for (const section of report.outline.sections) {
    for (const { paragraph, number } of section.passages) {
      const sentences = readSentences(paragraph.accepted);
      for (const sentence of sentences) {
        const at = sentences.indexOf(sentence);
        const around = sentences.slice(at, at + 4).map((each) => each.text).join(' ');
        if (!memberWords.test(sentence.text) || !((differs.test(sentence.text) && advised.test(sentence.text)) || ((parted.test(sentence.text) || differs.test(sentence.text)) && unsettled.test(around) && (section.kind !== 'consultation' || heldTo.test(around))))) continue;
        const start = placeOfWords(situation.item.text, sentence.text);
        const mentioned = namedIn(sentence.text, situation.directory).filter((mention) => mention.people.length === 1 && mention.people[0]?.kind === 'member')[0]?.people[0];
        const named = situation.directory.members.filter((each) => sentence.text.indexOf(each.name) >= 0)[0] ?? mentioned?.member;
        const role = /lead member/i.test(sentence.text) ? 'lead-member' : /leader of/i.test(sentence.text) ? 'leader' : /chair/i.test(sentence.text) ? 'chair' : /cabinet member|executive member|portfolio holder/i.test(sentence.text) ? 'executive' : /cllr|councillor/i.test(sentence.text) ? '' : 'executive';
        return {
          member: named ? `Cllr ${named.name}` : 'A member', roles: named ? named.roles ?? ['none'] : role ? [role] : ['none'], author: 'the author', passages: [sentence.text],
          evidence: [{ part: 'body', text: sentence.text, ...(start >= 0 ? { start, end: start + sentence.text.length } : {}), place: number ? `${section.heading}, ${number}` : section.heading }],
        };
      }
    }
  }
  return null;
}

/** Whether the report or a comment in it says that somebody with the power to settle it has it, or had it. */
export function isReferred(situation: Situation): boolean {
  if (remarksOf(situation).some((remark) => remark.does.has('refers'))) return true;
  const deciders = decidersOf(situation).to;
  const report = reportOf(situation);
  if (report && remarksOf(situation).some((remark) => deciders.some((each) => remark.hand.person !== null && spokenName(remark.hand.person) === each.name && remark.hand.kind !== 'author'))) return true;
  for (const section of report?.outline.sections ?? []) {
    for (const { paragraph } of section.passages) {
      for (const sentence of readSentences(paragraph.accepted)) {
        if (/\b(differ|differs|difference|disagree\w*|dispute|objection|not agree|views)\b/i.test(sentence.text) && exchangesIn(sentence.text).has('refers')) return true;
      }
      if (/\b(?:was|has been|is being|were) (?:referred|escalated) to the (?:managing director|chief executive|monitoring officer|cabinet)\b/i.test(paragraph.accepted)) return true;
    }
  }
  return false;
}

const theirWish = /\b(you (?:asked|want|wanted|would like|disagree|object|feel|think|say|said|told|insist|pressed|suggest\w*|propose\w*|are unhappy)|you['\u2019](?:d like|re unhappy|re not happy)|you(?:['\u2019]re not| are not| aren['\u2019]t| won['\u2019]t| will not| do not| don['\u2019]t| cannot| can['\u2019]t| would not| wouldn['\u2019]t)(?: going to| ready to| prepared to| able to)? (?:accept|agree|support|sign|back|wear)|your (?:request|comments?|objections?|view|changes?|amendments?|edits?|suggestions?|wish|email|note))\b/i;
/** "You asked for the advice", "you asked if": what was wanted was to know. */
const enquiry = /\byou (?:asked|want(?:ed)?|would like)(?: me)? (?:(?:if|whether|about|when|what|how|who|where|why)\b|(?:for|to (?:see|have|know)) (?:the|a|an|some|any|our|my|more|further) [a-z' -]{0,40}(?:advice|figures|numbers|details?|lists?|cop(?:y|ies)|maps?|dates?|reasons?|papers?|reports?|background|information|briefing|note|plans?|position)\b(?! (?:to|be|taken|put|changed|altered|removed)\b))/gi;
const again = /\b(still|again|once more|remain|as i (?:said|told|have said)|i['\u2019]ve (?:told|said|asked)|i have (?:told|said|asked)|you (?:refuse|won['\u2019]t|will not|have refused|say you (?:can['\u2019]t|cannot|won['\u2019]t)|keep|insist)|going round in circles|not moved|stalemate|impasse|deadlock|agree to differ|agree to disagree)\b/i;

const ofText = /\b(?:reports?|drafts?|papers?|paragraphs?|paras?|sections?|sentences?|wording|words|recommend\w*|advice|advise\w*|conclu\w+|judge?ments?|professional|assessment|apprais\w+|options?|risks?|appendix|findings?|summary|passages?|caveats?|objections?|analysis|opinion|views?|reasons?|evidence|text|\d+\.\d+)\b/i;

/** A disagreement that a message shows: one side keeps to the text, the other has said that they do not accept it. */
export function disagreementInMessage(situation: Situation): Disagreement | null {
  const { writer, own, recipients, thread, item } = situation;
  const text = own.map((each) => each.text).join('\n');
  if (!speaksOfReport(`${item.subject}\n${text}`) || exchangesIn(text).has('refers')) return null;
  const deciders = decidersOf(situation).to;
  if (recipients.some((each) => deciders.some((one) => one.name === each.person.name))) return null;
  const does = exchangesIn(text);
  if (does.has('settles') && !does.has('declines') && !does.has('objects')) return null;
  const others = recipients.map((each) => each.person);
  const isOfficer = writer.role === 'officer';
  const kept = own.filter((each) => (isOfficer ? exchangesIn(each.text).has('declines') : exchangesIn(each.text).has('objects')))[0];
  const member = isOfficer ? others.filter((each) => each.kind === 'member')[0] : writer.role === 'member' ? writer.person : null;
  const officer = isOfficer ? writer.person : others.filter((each) => each.kind === 'officer')[0];
  if (!kept || !member || !officer || does.has('adopts')) return null;
  // What is refused or disputed must be the text: a product, a date or a question of what was said is none.
  const at = own.indexOf(kept);
  if (!own.slice(Math.max(0, at - 1), at + 2).some((each) => ofText.test(each.text))) return null;
  const earlier = thread.some((message) => (isOfficer
    ? message.author?.kind === 'member' && (exchangesIn(message.message.text).has('objects') || presses(message.message.text))
    : message.author?.kind === 'officer' && exchangesIn(message.message.text).has('declines')));
  const wished = own.some((each) => inSamePassage(own, kept, each) && (isOfficer ? theirWish.test(each.text.replace(enquiry, ' ')) : again.test(each.text)));
  if (!earlier && !wished) return null;
  return {
    member: spokenName(member), roles: rolesOf(member), author: spokenName(officer), passages: [`\u201c${kept.text}\u201d`],
    evidence: [{ part: 'body', text: kept.text, start: kept.start, end: kept.end }],
  };
}
