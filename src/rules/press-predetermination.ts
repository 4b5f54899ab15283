import { isMedia } from '../engine/press-form';
import { pressEvidence, pressOf, saidByMembers, type Press, type PressSentence, type Speaker } from '../engine/press';
import { isSubstance, speakerName, speaksAs, wordsOf } from '../engine/press-spokespeople';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';
import { scanWords } from '../language/words';

const voting = /(?:^|[^A-Za-z])(?:vot(?:e|es|ing)|refus(?:e|ing)|approv(?:e|ing)|my mind|our minds?|decided already)(?![a-z])/i;

const selfSaid = /(?:^|[^A-Za-z])I(?:['\u2019]ve| have|['\u2019]ll)? (?:told|tell|said|say|assured|promised|can tell)(?![a-z])/;
/** A vote announced is a vote to come. */
const intends = /(?:^|[^A-Za-z]|(?=['\u2019]))(?:will|shall|won['\u2019]?t|['\u2019]ll|going to|intend to|not be|getting|get|have|has) (?:[a-z]+ ){0,3}(?:vot(?:e|es|ing))(?![a-z])/i;
const hangs = /(?:^|[^a-z])(?:if|unless|provided|providing|whether|depends?|depending|should it|were it|how)(?![a-z])/i;

/** People vote for a government and for the best hanging basket, and ask for a postal vote, a grant or a school place: no case for members. */
const polls = /(?:^|[^a-z])(?:postal votes?|proxy votes?|polling|voter id|register(?:ed)? to vote|voting (?:opens|closes)|vote (?:online|for your favourite)|people['\u2019]s (?:choice|vote)|applications? for (?:a |an |the )?(?:postal|proxy|grants?|funding|jobs?|posts?|school|places?|passe?s?|bus pass|tickets?|pitch|stall|discount|help)|application forms?|appl(?:y|ied) for (?:a |an )?(?:job|post|grant|place|pass))(?![a-z])/i;

/** Whether something is to be decided: an application, a hearing, a vote to come. */
function isOpen(press: Press): boolean {
  return press.sentences.some((each) => isSubstance(each) && !polls.test(each.text) && (each.sentence.families.has('press-decision-pending') || /(?:^|[^a-z])(?:application|licen[cs][a-z]*|hearing|inquiry|appeal|planning|development control|committee|votes?|voting|consult[a-z]*|call-in)(?![a-z])/i.test(each.text)));
}

/** "I have not decided", "I can't say which way it will go": open, in so many words. */
const undecided = /(?:^|[^a-z]|(?=n['\u2019]t ))(?:open mind|mind open|minds? (?:is|are) (?:still )?open|(?:not|n['\u2019]t|never|yet to) (?:yet )?(?:decided?|made up|make up|concluded?|reached|come to|say|know|prejudge|determined|certain|convinced|sure)|undecided|before (?:i|we) (?:decide|make|vote|judge|conclude)|(?:wrong|improper|not right|not proper|not for me|not for us|wouldn['\u2019]t be right|would not be right) (?:of me |for me |of us |for us )?to (?:say|comment|guess|prejudge|tell|express|speculate)[^.!?]{0,60}(?:decid|outcome|goes?|go|should|ought|committee|application|case)|fresh eyes|hear (?:both|all|what|the|everybody|everyone)|on (?:its|their) merits|who knows(?: how| what| which|\?)|remains to be seen|up to the (?:committee|panel))(?![a-z])/i;

/** "Nothing anybody says will move me": nobody's words are told. */
const unmoved = /(?:^|[^a-z])(?:nothing|whatever|no matter (?:what|who|how)|anything|not a (?:word|thing)|nobody|no one|however (?:well|long|loudly|hard))(?: that)?(?: [a-z']+){0,4} (?:says?|said|tells?|told|argues?|claims?|thinks?|writes?|pleads?|shouts?|speaks?)(?![a-z])/i;

/** Whether a sentence shows a family as its speaker's own plain word on what is to come. */
function firm(each: PressSentence, family: string): boolean {
  const { families } = each.sentence;
  const place = families.place(family);
  if (!place || families.has('press-decision-past') || families.has('press-decision-own-effort') || undecided.test(each.text)) return false;
  const stance = stanceOf(each.sentence, place);
  return !hangs.test(each.text.slice(0, place.start)) && !(stance.reported && !each.reported && !selfSaid.test(each.text) && !unmoved.test(each.text));
}

/** Words by which a mind looks made up, or the Council committed. */
function fixedIn(each: PressSentence): 'mind' | 'outcome' | 'promise' | 'course' | null {
  const { families } = each.sentence;
  if (each.sentence.question) return null;
  const promise = families.place('press-decision-promises');
  if (promise && !families.has('press-decision-own-effort')) {
    const stance = stanceOf(each.sentence, promise);
    if (!hangs.test(each.text.slice(0, promise.start)) && !stance.past && !(stance.reported && !each.reported)) return 'promise';
  }
  if (firm(each, 'press-decision-outcome')) return 'outcome';
  const fixed = families.place('press-decision-fixed');
  if (fixed && !families.has('press-decision-open') && !families.has('press-decision-past')) {
    const stance = stanceOf(each.sentence, fixed);
    if (!(stance.past && lay.test(each.text.slice(0, fixed.end))) && !hangs.test(each.text.slice(0, fixed.start)) && !(stance.reported && !each.reported && !selfSaid.test(each.text) && !unmoved.test(each.text))) return 'mind';
  }
  if (firm(each, 'press-decision-concluded')) return 'mind';
  const course = families.place('press-decision-commits');
  if (course && !families.has('press-decision-own-effort') && !families.has('press-decision-open') && !hangs.test(each.text.slice(0, course.start))) return 'course';
  return null;
}

/** "There was never any chance of it": of a decision that lies behind. */
const lay = /(?:^|[^a-z])(?:was|were|had|wasn['\u2019]?t|weren['\u2019]?t|hadn['\u2019]?t) /i;

/** How many sentences away a decision still belongs to what is said. */
const nearby = 3;

/** Whether the text says in so many words that a decision is to come; where a sentence is given, near it. */
function isPending(press: Press, by?: PressSentence): boolean {
  const at = by ? press.sentences.indexOf(by) : 0;
  const near = by ? press.sentences.slice(Math.max(0, at - nearby), at + nearby + 1) : press.sentences;
  return near.some((each) => isSubstance(each) && each.sentence.families.has('press-decision-pending') && !each.sentence.families.has('press-decision-settled'));
}

/** Whether a case is said to be still to come before those who judge it. */
function awaits(press: Press): boolean {
  return isPending(press) || press.sentences.some((each) => isSubstance(each) && isJudged(each.text) && /(?:^|[^a-z])(?:comes?|goes|going|coming|due|will be|is to be|on (?:mon|tues|wednes|thurs|fri)day|next (?:week|month)|hear|hears|sits|meets|decides?|vote|my vote)(?![a-z])/i.test(each.text));
}

/** Whether the speaker may have part in the decision. */
function mayDecide(press: Press, speaker: Speaker): boolean {
  const words = wordsOf(press, speaker);
  if (words.some((each) => each.sentence.families.has('press-decision-no-vote'))) return false;
  return true;
}

/** Whether the speaker is shown to be among those who decide. */
function decides(press: Press, speaker: Speaker): boolean {
  const office = ['leader', 'deputy-leader', 'executive', 'lead-member', 'chair', 'vice-chair', 'chair-scrutiny'];
  return speaksAs(speaker, office) || (!speaker.person && speaker.capacities.indexOf('executive') >= 0) || speaker.capacities.indexOf('chair') >= 0
    || wordsOf(press, speaker).some((each) => each.sentence.families.has('press-decision-has-vote'));
}

const self = /(?:^|[^A-Za-z])(?:I|I['\u2019](?:m|ve|d|ll)|me|my|mine|we|we['\u2019](?:re|ve|d|ll)|us|our)(?![A-Za-z])/;
/** What was done and seen is told: "We have worked hard on the designs", "when I visited". */
const tells = /(?:^|[^A-Za-z])(?:I|we)(?: (?:have|had|also|all|both|really|recently|never|only|just|always)|['\u2019]ve|['\u2019]d)* (?:(?!need|feed|succeed|proceed|exceed)[a-z]{2,}ed|been|went|saw|met|spoke|took|found|came|got|knew|wrote|held|began|heard|spent|brought)(?![a-z])/;
/** A stand on a case is taken beside the words that name the case: so many sentences away at most. */
const besideIt = 2;
const scorned = /(?:^|[^a-z])(?:dreadful|terrible|awful|appalling|monstrous|monstrosity|ghastly|hideous|ridiculous|daft|crazy|mad|disastrous|rotten|lousy|brilliant|excellent|splendid|wonderful|superb|perfect|marvellous|first-class|cracking) (?:[a-z]+ )?(?:scheme|plans?|idea|proposals?|application|building|design|development|thing|bit of work)(?![a-z])/i;
const verdict = /(?:^|[^a-z])(?:should|must|ought|deserves?|answer(?:['\u2019]s| is)|going to|gonna|wasting|wrong|right (?:place|scheme|thing)|never|no (?:place|room|case|need|excuse|justification)|enough is enough|(?:it|that|this|they)(?:['\u2019]ll| will| won['\u2019]t))(?![a-z])/i;
/** What somebody says who has yet to hear a case: how it will be heard, what was asked, who wrote, thanks and regret. */
const neutral = /(?:^|[^a-z])(?:hear|hears|heard|hearing|listen[a-z]*|weigh[a-z]*|evidence|merits|open|fair(?:ly)?|consider[a-z]*|look(?:ing)? at|read|ask(?:ed|ing)?|asks|questions?|told|tell you|letters?|emails?|objections?|objectors?|supporters|petition|residents|neighbours|people|worr(?:y|ies|ied)|concern[a-z]*|can['\u2019]?t (?:say|comment|tell)|cannot (?:say|comment|tell)|say (?:any|more|nothing)|comment|not for me|speak as|speaking as|answering as|sit on|i['\u2019]?m on|am on|member of|chair|copied|helped|thank[a-z]*|sorry|grateful|meeting|agenda|report|officers|anyone may|welcome|attend|starts?|begins?|last (?:year|time|month)|in (?:19|20)\d\d|before|until|if|whether|both (?:sides|parties)|don['\u2019]?t know|do not know|wait|advice|rules|law|declare|interest|hope|hopes|hoping|look(?:ing)? forward|proud|praise|tribute|credit|congratulat[a-z]*|well done)(?![a-z])/i;

const byOthers = /(?:^|[^A-Za-z])(?:they|he|she|everyone|everybody|some|many|[a-z]{4,}s|[A-Z][a-z]+) (?:all )?(?:say|says|said|claims?|claimed|believes?|thinks?|fears?|tells?|argues?|feels?|reckons?)(?![a-z])/;
const ownPost = /(?:cabinet|executive|lead|portfolio) (?:member|holder)/i;
/** "I have told them that I can't." */
const declines = /(?:^|[^a-z])(?:told|said|tell|answer(?:ed)?|reply|replied)[a-z ]{0,14} (?:that )?I (?:can['\u2019]?t|cannot|couldn['\u2019]?t|could not|won['\u2019]?t|will not|must|have to|shall have to|mustn['\u2019]?t)(?![a-z])/i;

/** Something that one person asks leave for, and others judge. */
const judgedWords = /(?:^|[^a-z])(?:applications?|applicants?|licen[cs]e[sd]?|licensing|planning|permission|appeal|hearing|development control)(?![a-z])/i;

const isJudged = (text: string) => judgedWords.test(text) && !polls.test(text);

/** An appeal lies with somebody outside the Council, whose own decision is behind it. */
const judgedElsewhere = /(?:^|[^a-z])(?:(?:planning )?inspector(?:ate)?|tribunal|secretary of state|magistrates|high court)(?![a-z])/i;

const over = /^["'\u2018\u201c\s]*(?:it|that|this|he|she|they|there|we|I) (?:was|were|had|did)(?:n['\u2019]t)?(?![a-z])/i;

/** Whether somebody who is to judge speaks of the outcome otherwise than openly: each word is their own stand. */
function takesStand(press: Press, each: PressSentence, speaker: Speaker): boolean {
  const { text } = each;
  // "It was, and we accept that" answers for what is over; and whoever says that it is not for them to judge means all they say so.
  if (over.test(text) || wordsOf(press, speaker).some((one) => undecided.test(one.text))) return false;
  if (each.role !== 'body' || each.sentence.question || !decides(press, speaker) || each.sentence.families.has('press-decision-past') || each.sentence.families.has('press-decision-own-effort')) return false;
  if (neutral.test(text) || tells.test(text) || byOthers.test(text) || undecided.test(text) || hangs.test(text)) return false;
  if (!self.test(text) && !verdict.test(text) && !scorned.test(text)) return false;
  const at = press.sentences.indexOf(each);
  const beside = press.sentences.slice(Math.max(0, at - besideIt), at + besideIt + 1);
  if (!beside.some((one) => isSubstance(one) && isJudged(one.text) && !ownPost.test(one.text)) || !awaits(press)) return false;
  if (beside.some((one) => judgedElsewhere.test(one.text))) return false;
  return scanWords(text, 0, text.length).count >= (scorned.test(text) ? 3 : 5);
}

export const pressPredetermination = defineRule({
  id: 'press-predetermination',
  reads: ['message', 'press'],
  title: 'A member’s statement leaves a decision to come open',
  why: 'A mind that looks made up, or a promise made ahead, can undo the decision when it is taken.',
  assumes: ['A ward member without a vote may take a side.', 'To say how one voted is to tell of the past.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    if (!press || press.issuer.kind === 'group' || press.issuer.kind === 'assistant') return false;
    return context.item.kind === 'press' || context.recipients.some((each) => isMedia(each.person));
  },

  decide(context) {
    const press = pressOf(context);
    const said = press ? saidByMembers(press) : [];
    if (!press || said.length === 0) return notApplicable('No member speaks in it.');
    const open = isOpen(press);
    const kept = said.some(({ sentence }) => undecided.test(sentence.text) && !unmoved.test(sentence.text));
    for (const { sentence, speaker } of said) {
      const next = press.sentences[press.sentences.indexOf(sentence) + 1];
      if (next && declines.test(next.text)) continue;
      const how = fixedIn(sentence) ?? (!kept && open && takesStand(press, sentence, speaker) ? 'outcome' : null);
      if (!how || !mayDecide(press, speaker)) continue;
      // Who says that they have not decided is taken at their word, unless they say how they will vote.
      if (kept && (how === 'mind' || how === 'outcome') && !voting.test(sentence.text)) continue;
      if (how === 'course' && (!isPending(press, sentence) || !decides(press, speaker))) continue;
      if ((how === 'mind' || how === 'outcome') && !open && !intends.test(sentence.text)) continue;
      // A ward member who is against a scheme takes a side; whoever decides must not have taken it yet.
      if (how === 'mind' && !voting.test(sentence.text) && !decides(press, speaker)) continue;
      const who = speakerName(speaker);
      const text = context.item.text.slice(sentence.start, sentence.end);
      const looksFixed = how === 'mind' || how === 'outcome';
      const neutral = looksFixed ? 'I will decide when I have heard all the evidence.' : 'What happens next depends on the decision.';
      return review(
        looksFixed ? `${who} sounds as if their mind is made up on a decision still to come.` : `${who} promises what the Council has not decided.`,
        looksFixed ? 'Will you take part in this decision?' : 'Has the Council decided this?',
        [pressEvidence(context, sentence)],
        [
          { id: 'conditional', label: 'Say that it is open', edits: [{ do: 'replace-text', find: text, text: neutral }] },
          looksFixed
            ? { id: 'no-part', label: 'Say that they take no part', attest: { statement: `${who} takes no part in this decision.` } }
            : { id: 'decided', label: 'Say that it is decided', attest: { statement: 'The Council has decided this.' } },
        ],
      );
    }
    return pass('No mind sounds made up, and nothing is promised ahead.');
  },

  examples: [
    {
      outcome: 'review', because: 'a member of the committee says how she will vote',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Quay Road hotel',
        text: 'Hello\n\nAs ward councillor: "The application comes to committee on Thursday. I will be voting against it."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'review', because: 'a member promises what Cabinet has not decided',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Millbrook Library',
        text: 'Hello\n\nAs ward councillor: "I can guarantee that Millbrook Library will not be closed."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'pass', because: 'the member keeps an open mind',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Quay Road hotel',
        text: 'Hello\n\nAs ward councillor: "The application comes to committee on Thursday. I will hear both sides before I vote."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'no member speaks in it', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Quay Road hotel\nThe application will be decided on Thursday.\nThe developer said: "We are sure it will be approved."\nENDS\n' },
    },
  ],
});
