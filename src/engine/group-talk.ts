import type { Person } from '../directory/directory';
import { confidenceAskedIn } from '../language/confidence';
import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import type { Recipient, Situation } from './context';
import { isOfficerSide, isWriter, partiesOf } from './correspondence';
import type { Evidence } from './finding';
import { groupOfNamed, groupsNamed, sameGroup } from './group-names';
import { ofOneMatter } from './taken-up';

/** What an officer tells, or passes on, of a group's own talk. */
export interface GroupTalk {
  group: string;
  /** Members outside the group who would get it. */
  members: Recipient[];
  /** Officers who would get it. */
  officers: Recipient[];
  /** It was given on terms of confidence. */
  confided: boolean;
  /** The confidence is handed on with it. */
  kept: boolean;
  /** Somebody has to see to law, money or procedure. */
  needed: boolean;
  /** It goes back to a time before the administration changed. */
  changed: boolean;
  /** A group's own paper rather than its talk. */
  paper: boolean;
  evidence: Evidence[];
}

const own = (each: ReadSentence): Evidence => ({ part: 'body', text: each.text, start: each.start, end: each.end });

const attends = /(?:^|[^a-z])(?:i|we|i've|i\u2019ve|we've|we\u2019ve)(?![a-z'\u2019])[^.?!]{0,40}(?:^|[^a-z])(?:was|were|sat|spent|went|did|had|attended|briefed|met|saw|advised|addressed|joined|presented|spoke|been|listened|heard|gave|took|left|came away)(?![a-z])|(?:discussions?|meeting|session|conversation|talk|chat|exchange)s? (?:with|before|in front of) (?:me|us)(?![a-z])|in my (?:presence|hearing)|(?:just |straight |fresh )?(?:back|come|straight|fresh) from(?![a-z])|fly on the wall|you(?:['\u2019]d| would| should)(?: have)? (?:have )?(?:enjoyed|loved|seen|heard|been there)|ringside|within earshot|overheard|i happened to (?:hear|see)|(?:had|invited|asked|called|wanted|got) (?:me|us) (?:in|along|over|round|to (?:come|brief|attend|speak|give|advise|explain|present))/i;
const confides = /(?:^|[^a-z])(?:(?:told|tells|rang|phoned|called|emailed|texted|assured|informed|messaged|warned|confided in|sounded out|sounded) (?:me|us)|(?:said|mentioned|whispered|confided|admitted|explained|let (?:it )?slip|confirmed|showed|gave|sent)[^.?!]{0,20} (?:to )?(?:me|us)|came (?:in )?(?:to see|and saw|and told) (?:me|us)|(?:me|us)(?: and|,)? (?:that|said)|(?:asked|begged|made|got) (?:me|us)(?: both)? (?:not )?to (?:keep|say|tell|sit on|breathe|mention|pass|promise)|let (?:me|us) (?:see|have|read)|i (?:hear|heard|had|have|got) (?:it )?(?:from|it straight from))(?![a-z])/i;
/** They came to the officer: of itself no confidence, with terms of confidence one. */
const came = /(?:^|[^a-z])(?:(?:met|saw|briefed|consulted|visited|invited) (?:with )?(?:me|us)|came to (?:me|us)|sat down with (?:me|us)|spoke (?:to|with) (?:me|us))(?![a-z])/i;
const discreet = /(?:^|[^a-z])(?:(?:not going to|won't|won\u2019t|will not|can't|can\u2019t|cannot|couldn't|shan't|would not|wouldn't|wouldn\u2019t|not at liberty to|could(?:n['\u2019]t| not) possibly|can(?:['\u2019]t|not) possibly|not for me to|not free to|must not|do not propose to|not able to|rather not) (?:to )?(?:tell|say|repeat|share|pass on|relay|discuss|go into|comment|divulge|reveal|disclose|name)|(?:what was said|what they said|what passed|the discussion|that) (?:there |in the room )?(?:stays|is theirs|is for them|is confidential|is between|remains)|without (?:saying|repeating|going into) (?:what|who))(?![a-z])/i;
/** What one of the group is said to want. */
const feels = /(?:^|[^a-z])(?:wants?|won['\u2019]t|(?:having|have|has) none of|(?:is|are|was|were) (?:all )?(?:for|against)|furious|worried|means to|going to|will not hear|at odds|fed up|wobbling|minded|ready to)(?![a-z])/i;
/** "I couldn't say, but I should have an answer ready": what is not told is told all the same. */
const hints = /(?:^|[^a-z])(?:(?:but|though|however|still|let['\u2019]?s just say|put it this way)(?![a-z])[^.!?]{0,160}(?:^|[^a-z])(?:if i (?:was|were) you|(?:you|i)(?:['\u2019]d| might| may| should| would| could)? (?:want|wish|do well|like|be wise|have|be|not|think)|answer ready|be ready|watch|surprised|count on|bank on|expect)|wink|nudge nudge|if i were you|i(?:['\u2019]d| should| would)(?:n['\u2019]t| not)? (?:count|bank|rely) on|have an answer ready|i(?:['\u2019]d| should| would) (?:have|be ready|prepare|brush))(?![a-z])/i;
const someone = /(?:^|[^a-z])(?:they|they're|they\u2019re|they've|they\u2019ve|they'll|they\u2019ll|he|she|them|group|colleagues|members|people|lot|troops|one of them|nobody|(?:half|some|most|two|three|four|five|six|several|both)(?= (?:(?:of|in|on) (?:them|it|the|his|her|their|that)|are|were|want|will|would|have|had|won['\u2019]t|mean|plan|may|might|said|say|favour|back|think)(?![a-z])))(?![a-z])/i;
const openTalk = /(?:^|[^a-z])(?:in public|(?:was|were|is) (?:all )?(?:public|minuted|webcast|published)|(?:at|in|to) (?:[a-z']+ ){0,3}(?:full council|council meeting|cabinet|executive|scrutiny|committee|chamber)(?![a-z])[^.]{0,60}(?:said|told|voted|moved|argued|announced|asked|agreed)|press release|website|published|webcast|the minutes)(?![a-z])/i;

function states(sentence: ReadSentence, family: string): boolean {
  const place = sentence.families.place(family);
  return place !== null && !sentence.quoted && !sentence.question && !stanceOf(sentence, place).quoted;
}

/** Whether somebody lets it be told, or everybody knows already. */
function isOpen(sentences: ReadSentence[]): boolean {
  return sentences.some((each) => {
    if (/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|never|n't|n\u2019t)(?![a-z]).{0,40}(?:tell|say|share|repeat|pass|know|further)/i.test(each.text)) return false;
    const place = each.families.place('group-talk-open');
    return place !== null && !each.question && !stanceOf(each, place).negated;
  });
}

function others(situation: Situation, group: string): Recipient[] {
  return situation.recipients.filter((each) => each.person.kind === 'member' && !sameGroup(each.person, group) && !isWriter(situation, each.person));
}

function officersAmong(situation: Situation): Recipient[] {
  return situation.recipients.filter((each) => each.person.kind === 'officer' && each.person.officer?.post !== 'political-assistant' && !isWriter(situation, each.person));
}

/** "His people", "her side": a group that is somebody's, and not the side of a staircase. */
const theirGroup = /(?:(?:^|[^a-z])(?:his|her|their|the|that|own|whole|party)|['\u2019]s) (?:own |whole |party )?(?:group|people|lot|colleagues|party|team)(?![a-z])|(?:(?:^|[^a-z])(?:his|her|their|own)|['\u2019]s) (?:own )?side(?![a-z])/i;

/** "Martha's people", or "Stuart told me that his group …". */
function groupIn(situation: Situation, sentences: ReadSentence[]): { group: string; at: number } | null {
  for (let at = 0; at < sentences.length; at++) {
    const { text } = sentences[at] as ReadSentence;
    const named = groupsNamed(text, situation.directory);
    const reader = situation.recipients.map((each) => each.person.member?.group);
    const group = named.find((each) => reader.indexOf(each) < 0) ?? named[0];
    if (group) return { group, at };
  }
  for (let at = 0; at < sentences.length; at++) {
    const { text } = sentences[at] as ReadSentence;
    const of = groupOfNamed(text, situation.directory);
    if (of && !situation.recipients.some((each) => each.person.member === of.member) && sentences.slice(Math.max(0, at - 1), at + 4).some((each) => theirGroup.test(each.text))) return { group: of.group, at };
  }
  return null;
}

/** What is handed in for a meeting is meant for everybody; what a group means to do with it is its own talk. */
function forTabling(sentence: ReadSentence): boolean {
  return /(?:^|[^a-z])(?:her|his|their|the|its|this) (?:[a-z]+ )?(?:amendment|motion|question|notice|petition)s?(?![a-z])/i.test(sentence.text)
    && !/(?:^|[^a-z])(?:group|caucus|they|they['\u2019](?:re|ve|ll|d)|line|votes?|voting|whip\w*|plans?|planning|tactics?|going to|mean to|means to|split|agreed|decided|intends?|colleagues|people|lot|side)(?![a-z])/i.test(sentence.text);
}

/** "The group", "their group meeting": not the residents' or the walking group. */
const theGroup = /(?:^|[^a-z])(?:the|their|his|her|your|whole|own|at|in|to|from|for|after|before|political|party|majority|minority|ruling) group(?:['\u2019]s)?(?![a-z])/i;

/** How many sentences on "they" still means the group that was named. */
const stillThey = 4;

/** Whether a group stands shortly before, for "they" to mean it, or in the very next sentence. */
function spokenOfBefore(sentences: ReadSentence[], each: ReadSentence, ofGroup: (one: ReadSentence) => boolean): boolean {
  const at = sentences.indexOf(each);
  return sentences.slice(Math.max(0, at - stillThey), at + 2).some((one) => ofGroup(one) || theGroup.test(one.text));
}

function spoken(situation: Situation): GroupTalk | null {
  const sentences = situation.own.filter((each) => !each.quoted);
  const named = groupIn(situation, sentences);
  const hint = sentences.some((each) => discreet.test(each.text)) ? sentences.filter((each) => !each.question && hints.test(each.text) && !discreet.test(each.text))[0] : undefined;
  if (!named || (!hint && sentences.some((each) => discreet.test(each.text)))) return null;
  const { group } = named;
  const ofGroup = (each: ReadSentence) => groupsNamed(each.text, situation.directory).indexOf(group) >= 0 || groupOfNamed(each.text, situation.directory)?.group === group;
  const terms = sentences.some((each) => states(each, 'group-talk-terms'));
  let heard: ReadSentence | null = null as ReadSentence | null;
  let told: ReadSentence | null = null as ReadSentence | null;
  for (const each of sentences) {
    if (each.question || openTalk.test(each.text)) continue;
    const here = ofGroup(each) || theGroup.test(each.text);
    if (!heard && here && (attends.test(each.text) || confides.test(each.text) || (came.test(each.text) && terms))) heard = each;
    const verb = (states(each, 'group-talk-content') || (ofGroup(each) && !each.question && feels.test(each.text))) && !/^(?:you asked|thank)/i.test(each.text);
    if (hint === each) told = each;
    else if (!hint && verb && (terms || !forTabling(each)) && (here || (someone.test(each.text) && spokenOfBefore(sentences, each, ofGroup))) && !(each === heard && !contentBehind(each)) && !told) told = each;
  }
  if (!heard || !told) return null;
  // Another matter of the same message may well be on the website.
  const matter = sentences.filter((each) => [heard, told].some((sign) => sign !== null && ofOneMatter(situation, each, sign)));
  if (isOpen(matter)) return null;
  return {
    group, members: others(situation, group), officers: officersAmong(situation), paper: false,
    confided: terms, ...around(sentences), evidence: heard !== told ? [own(heard), own(told)] : [own(told)],
  };
}

/** Whether a sentence that tells of the meeting tells also what came of it. */
function contentBehind(sentence: ReadSentence): boolean {
  return /(?:^|[^a-z])(?:that|and|they|to|who|which|are|is|would|will|won't|going|let (?:me|us) (?:see|have|read))(?![a-z]).{0,200}(?:^|[^a-z])(?:that they|settled|settling|chose|picked|plumped|opted|lean(?:ing|t)?|going|vote|voting|against|support|back|oppose|amend|motion|split|want|wants|mean|means|plan|plans|planning|intend|intends|intended|agreed|decided|won't|will|would|call|refer|refuse|abstain|heated|keen|unhappy|worried)/i.test(sentence.text);
}

function around(sentences: ReadSentence[]): Pick<GroupTalk, 'kept' | 'needed' | 'changed'> {
  return {
    kept: sentences.some((each) => {
      const place = each.families.place('group-talk-kept');
      return place !== null && !/feel free|free to|by all means|mention it to|let your teams?/i.test(each.text);
    }) && !sentences.some((each) => /feel free|free to (?:share|mention|tell|pass)/i.test(each.text)),
    needed: sentences.some((each) => each.families.has('group-talk-need')),
    changed: sentences.some((each) => each.families.has('group-talk-changed')),
  };
}

/** A message among a group's own members, or from one of them to an officer on terms, that goes along. */
function forwarded(situation: Situation): GroupTalk | null {
  for (let index = 0; index < situation.thread.length; index++) {
    const message = situation.thread[index];
    const { author, receivers } = partiesOf(situation, index);
    const group = author?.member?.group;
    if (!message || !author || !group) continue;
    const all = message.sentences;
    const among = receivers.length > 0 && receivers.every((each) => each.member?.group === group || isOfficerSide(each)) && receivers.some((each) => each.member?.group === group);
    const text = `${message.message.subject} ${message.message.text}`;
    const ofGroup = all.some((each) => each.families.has('group-talk-papers')) || /(?:^|[^a-z])(?:our group|the group|group meeting|whip|our line|group room|our amendment|our motion|we(?:'ll| will) (?:vote|move|oppose|abstain)|my colleagues|my group|our side|our budget)(?![a-z])/i.test(text);
    const terms = all.some((each) => (confidenceAskedIn(each)?.strength ?? 0) >= 0.6 || each.families.has('group-talk-terms') && !each.question);
    if (!ofGroup || !(among || terms)) continue;
    if (isOpen(situation.own) || isOpen(all)) continue;
    const first = all.find((each) => each.families.has('group-talk-papers') || each.families.has('group-talk-content')) ?? all[0];
    return {
      group, members: others(situation, group).filter((each) => !receivers.some((person) => person.member === each.person.member)),
      officers: officersAmong(situation).filter((each) => !receivers.some((person) => person.officer === each.person.officer)),
      confided: terms, paper: among, ...around(situation.own), evidence: [{ part: 'thread', text: (first?.text ?? message.message.text).slice(0, 200) }],
    };
  }
  return null;
}

const talks = new WeakMap<Situation['reading'], GroupTalk | null>();

/** What an officer's item gives away of a group's own talk; null for nothing. Read once an item. */
export function groupTalkOf(situation: Situation): GroupTalk | null {
  const known = talks.get(situation.reading);
  if (known !== undefined) return known;
  const talk = situation.writer.role === 'officer' ? forwarded(situation) ?? spoken(situation) : null;
  talks.set(situation.reading, talk);
  return talk;
}

/** The sentence in which a member asks an officer for another group's own paper; null for none. */
export function groupPaperAsked(situation: Situation): { sentence: ReadSentence; group: string } | null {
  const mine = (situation.writer.inNameOf ?? situation.writer.person)?.member?.group;
  if (situation.writer.role !== 'member' || !situation.recipients.some((each) => isOfficerSide(each.person))) return null;
  for (const sentence of situation.own) {
    if (!sentence.families.has('group-talk-papers') || sentence.quoted) continue;
    const at = situation.own.indexOf(sentence);
    const near = [sentence, situation.own[at + 1], situation.own[at + 2], situation.own[at - 1]].map((each) => each?.text ?? '').join(' ');
    const place = sentence.families.place('group-talk-papers');
    if (!place || stanceOf(sentence, place).negated) continue;
    const group = groupsNamed(sentence.text, situation.directory).find((each) => each !== mine);
    if (!group || !/(?:^|[^a-z])(?:(?:see|send|get|sight of|look at|show me|let me|share|forward|read|inspect|view|give me|access to) |entitled to|a copy|i (?:want|need|require) )/i.test(near)) continue;
    return { sentence, group };
  }
  return null;
}

/** Whether a person is senior: a director, head of service, or one of those above. */
export function isSenior(person: Person): boolean {
  const post = person.officer?.post;
  return post !== undefined && post !== 'officer' && post !== 'communications' && post !== 'democratic-services' && post !== 'political-assistant';
}
