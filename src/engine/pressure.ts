import type { ReadSentence } from '../language/reading';
import type { Situation } from './context';
import { namedIn } from './named-people';
import { ordersOf } from './orders';
import { listed } from './paragraphs';
import type { Pressure } from './pressure-kinds';
import { harmless, namesColleague, ofItsSubject } from './pressure-subjects';
import { asThough, behindBack, dutyLeft, harmHinted, leverHinted, rewardHinted, withoutLeave, wornDown } from './pressure-signs';
import { asking, officersWrittenTo, onlyMembersSupport, shows, stands, withinQuotation } from './to-officers';

/** The manager of another body is met, or at their own wish: nobody is told on. */
const anotherBody = /\b(?:at (?:his|her|their) (?:own )?request|(?:association|company|charity|trust|club|school|college|bank|firm|operator|developer|hospital|church|station|store|shop|contractor)['\u2019]s? (?:[a-z]+ )?(?:manager|director|chief|head|boss))\b/i;
/** "Put me down as leaving the room": the minutes are to show it. */
const recorded = /\bput me down (?:as|for)\b/i;

export interface Pressed {
  how: Pressure;
  sentence: ReadSentence;
}

/** "Ring me when she is back from leave": it waits for her. */
const untilBack = /\b(?:when|once|after|until|till) (?:he|she|they|[A-Z][a-z]+)(?:['\u2019](?:s|re)| is| are| gets?| comes?| has come) back\b/;

const loose = { asked: true, conditional: true, past: true } as const;

/** Another officer is kept in the dark or set aside: "no need to tell Leah", "leave Leah to me". */
const leftOut = /\b(?:not a word to|behind|over the head of|outrank|never mind what|don['\u2019]?t (?:bother|involve|tell|ask|trouble|run it past|mention (?:it|this) to|let)|no need to (?:bother|involve|tell|ask|trouble)|(?:need(?:n['\u2019]?t| not)|doesn['\u2019]?t (?:need|have) to|must(?:n['\u2019]?t| not)|won['\u2019]?t) (?:know|hear|find out)|keep\b.{1,30}\bout of (?:it|this|the loop)|leave\b.{1,30}\bto me)\b/i;

/** Kept in the dark once they have said no. */
const hidden = /\b(?:don['\u2019]?t|do not|never|without|no need to|needn['\u2019]?t|not) (?:tell|telling|let|letting|show|showing|ask|asking|mention|mentioning|bother|wait|copy|copying|involve|involving)\b|\bregardless\b|\b(?:not a word|behind (?:his|her|their) back)\b/i;
/** Spared, not set aside: "no need to trouble Angela, the answer is on the website". */
const kindly = /\b(?:just (?:yet|now)|today|tonight|(?:on|over) (?:the|her|his) (?:weekend|leave|holiday)|poorly|ill|unless|thank)\b/i;

/** The other officer was asked, and knows: "no need to trouble Robert, I have asked him already". */
const hasAsked = /\b(?:i|we)(?:['\u2019]ve| have)(?: already)? (?:asked|told|spoken to|rung|squared it with|cleared it with|agreed it with)\b|\b(?:he|she)(?: already)? (?:knows|agrees|agreed|has agreed|is happy|is content|suggested)\b/i;

/** Whether the sentence sets aside what another officer has said to the reader: "I know that Karl told you not to". */
function setsAsideColleague(situation: Situation, sentence: ReadSentence, around: ReadSentence[]): boolean {
  const theirs = sentence.families.place('pressure-their-no');
  const named = namesColleague(situation, sentence.text);
  if (named && !sentence.question && leftOut.test(sentence.text) && !kindly.test(sentence.text) && !hasAsked.test(sentence.text) && !(/\bno need to\b/i.test(sentence.text) && !around.some((each) => each !== sentence && saysNo(situation, each)))) return true;
  // "Karl has told you no. Carry on and don't tell him."
  if (!named && !sentence.question && /\b(?:him|her|them|he|she|they)\b/i.test(sentence.text) && hidden.test(sentence.text) && around.some((each) => saysNo(situation, each))) return true;
  if (!theirs || !sentence.families.has('pressure-sets-aside') || !named) return false;
  if (hasAsked.test(sentence.text) && !/\b(?:sa(?:id|ys) no|no to|refus\w+|won['\u2019]t|can['\u2019]t|cannot|but|anyway|whatever|ignore|never mind|all the same)\b/i.test(sentence.text)) return false;
  // "He told me …, but he then said …" goes on telling.
  if (/\bbut (?:he|she|they) /i.test(sentence.text)) return false;
  // To know that approval is needed is not yet to do without it.
  if (!/\b(?:whatever|despite|never mind|forget|ignore|disregard|regardless|overrul\w+|without|behind|no need|needn['\u2019]?t|don['\u2019]?t (?:tell|ask|wait|worry))\b/i.test(sentence.text)
    && !/\b(?:told|said|asked|instructed|refused|ordered|warned|says|wants)\b/i.test(sentence.text.slice(theirs.start, theirs.end))) return false;
  if (ordersOf(situation).orders.length === 0 && !/\b(?:but|still|anyway|all the same|however|whatever|despite|never mind|forget|ignore|disregard|regardless|overrul\w+|without|behind|no need|needn['\u2019]?t|don['\u2019]?t (?:tell|ask|wait|worry))\b/i.test(sentence.text)) return false;
  return true;
}

/** What a seat on a panel could do for whoever reads of it. */
const ofTheReader = /\b(?:you|your|yours|yourself)\b/i;
const anyhow = { asked: true, conditional: true, past: true, negated: true } as const;
const knowsTheRule = /\b(?:rules?|polic(?:y|ies)|scheme|criteria|requirements?|residency|threshold|deadline|limit|months? short|short of|late|missed|qualif\w+|eligible|explain\w*)\b/i;

/** "I know that Robert has said that it must wait": another officer's no. */
function saysNo(situation: Situation, sentence: ReadSentence): boolean {
  return /\b(?:said|says|told|wants|thinks|decided|refused|insists|has to|have to|must)\b/i.test(sentence.text)
    && namedIn(sentence.text, situation.directory).some((mention) => mention.people.some((person) => person.kind === 'officer'
      && !situation.recipients.some((each) => each.person.officer !== undefined && each.person.officer === person.officer)));
}

/** Whether an earlier message of the thread has the reader refuse. */
function refusedBefore(situation: Situation): boolean {
  return situation.thread.some((message) => message.author?.kind === 'officer' && message.sentences.some((sentence) => /\b(?:can(?:'|\u2019)?t|cannot|not able|unable|not (?:something|allowed|permitted)|won(?:'|\u2019)?t be able|outside|policy)\b/i.test(sentence.text)));
}

/** "I told him that nobody here would lean on you": the officer is kept from pressure. */
const protects = /\b(?:don['\u2019]?t|do not|never)\b.{0,80}\bor (?:do )?anything(?: else)?\b|\b(?:nobody|no one|no-one|not|never|won['\u2019]?t|wouldn['\u2019]?t|mustn['\u2019]?t|can['\u2019]?t)\b.{0,40}\b(?:lean(?:ing)? on|pressur(?:e|ed|ing)|press(?:ing)?|interfer(?:e|ing)|sway(?:ed)?|bull(?:y|ied)|threaten(?:ed)?)\b/i;

/** "Nobody would lean on you, but think of your regrading" does. */
const takesBack = /\b(?:but|though|although|however|still|all the same|only)\b/i;

/** "Whether anything follows is entirely your affair": left to the reader in so many words. */
const leftToYou = /\b(?:entirely|wholly|purely|solely|altogether) (?:yours\b|(?:your|a matter for you|up to you|for you)\b)|\bI have no view on (?:it|that|this)\b|\bI(?:['\u2019]m| am) not asking you to\b/i;

function isAssured(text: string): boolean {
  const found = protects.exec(text) ?? leftToYou.exec(text);
  return found !== null && !takesBack.test(text.slice(found.index + found[0].length));
}

const toFollow = /\b(?:you(?:['\u2019]ll| will)|(?:I|we)(?:['\u2019]ll| will| shall))\b/gi;

/** "If it is not done by Monday you will regret it": only the condition is denied, and what follows from it is not. */
function hangsOnDenial(sentence: ReadSentence, family: string): boolean {
  const place = sentence.families.place(family);
  if (!place || !shows(sentence, family, { ...loose, negated: true })) return false;
  const head = sentence.text.slice(0, place.end);
  let start = -1;
  for (let found = toFollow.exec(head); found; found = toFollow.exec(head)) start = found.index;
  return start > 0 && /\b(?:if|unless|until)\b/i.test(head.slice(0, start)) && !/\b(?:not|never|no|nothing|cannot)\b|n['\u2019]t\b/i.test(head.slice(start));
}

const counted = /\b(?:e-?mails?|calls?|times|letters?|messages?)\b/i;
/** "Six e-mails and still nothing": what was sent to the reader, not letters to be posted or those of a word. */
const sentBefore = /\b(?:(?:I|we)(?:['\u2019]ve| have|['\u2019]d)?(?: now| already)? (?:sent|wrote|written|rang|rung|called|phoned|asked|chased|made|left|told|emailed|e-mailed|had|tried|been)|that(?:['\u2019]s| is| makes)|this (?:is|makes)|after|later|still|now|already|unanswered|no (?:answer|reply)|nothing|to you|asked you|told you|till|until)\b/i;

function isChasing(text: string): boolean {
  const found = wornDown.exec(text);
  return found === null || !counted.test(found[0]) || sentBefore.test(text);
}

/** "If it is in by Monday I shall back your team's two posts": said beside a request against the rules, it buys it. */
const bargain = /\bif\b[^.?!]{0,80}\bI(?:['\u2019]ll| will| shall)\b[^.?!]{0,80}\b(?:back|support|vote|speak up|stand up|argue|fight|push)\b[^.?!]{0,80}\b(?:your (?:team|section|post|job|grade|regrading|budget|department|unit)|(?:extra|more|new) (?:posts|staff))\b/i;

function readPressure(situation: Situation): Pressed[] {
  const found: Pressed[] = [];
  if (!officersWrittenTo(situation)) return found;
  const { own } = situation;
  const statutory = officersWrittenTo(situation)?.statutory === true && (/\bsection (?:5|114|151)\b|\bs114\b/i.test(situation.item.subject) || own.some((sentence) => sentence.families.has('pressure-statutory') || /\binvestigat/i.test(sentence.text)));
  own.forEach((sentence, index) => {
    if (sentence.quoted || withinQuotation(situation, sentence) || isAssured(sentence.text)) return;
    const near = own.slice(Math.max(0, index - 1), index + 2);
    // "Is it within your limit?" asks who decides.
    const wonders = sentence.question && /^(?:is (?!there)|do(?:es)?|who|what|whether|which|how|are|has)\b/i.test(sentence.text.replace(listed, ''));
    const wants = !wonders && near.some((each) => each.families.has('asks-you'));
    const is = (how: Pressure) => ofItsSubject(how, sentence, near, own, situation);
    if (is('threat') && (shows(sentence, 'pressure-threat', loose) || hangsOnDenial(sentence, 'pressure-threat')) && !harmless.test(sentence.text)) found.push({ how: 'threat', sentence });
    else if (is('gift') && shows(sentence, 'pressure-gift', asking) && !/\bhow (?:very )?(?:helpful|good|kind|patient) (?:you(?:['\u2019]ve| have)|you were|[A-Z])/.test(sentence.text)) found.push({ how: 'gift', sentence });
    else if (shows(sentence, 'pressure-telling', loose) && !anotherBody.test(sentence.text)) found.push({ how: 'telling', sentence });
    else if ((is('manager') && shows(sentence, 'pressure-manager', loose) && !untilBack.test(sentence.text)) || setsAsideColleague(situation, sentence, own.slice(Math.max(0, index - 3), index + 2))) found.push({ how: 'manager', sentence });
    else if (statutory && shows(sentence, 'pressure-obstructs', loose) && wants) found.push({ how: 'obstruct', sentence });
    else if (is('authority') && shows(sentence, 'pressure-authority', loose) && wants) found.push({ how: 'authority', sentence });
    else if (is('policy') && shows(sentence, 'pressure-policy', loose) && wants && !recorded.test(sentence.text)) found.push({ how: 'policy', sentence });
    else if (is('threat') && stands(sentence, harmHinted, anyhow) && !harmless.test(sentence.text)) found.push({ how: 'threat', sentence });
    else if (stands(sentence, rewardHinted, anyhow) && near.some((each) => each !== sentence || !sentence.question) && near.some((each) => ofTheReader.test(each.text))) found.push({ how: 'gift', sentence });
    else if (stands(sentence, leverHinted, anyhow)) found.push({ how: 'telling', sentence });
    else if (statutory && stands(sentence, dutyLeft, anyhow)) found.push({ how: 'obstruct', sentence });
    else if (!sentence.question && stands(sentence, withoutLeave, loose) && ordersOf(situation).orders.some((order) => order.sentence === sentence)) found.push({ how: 'authority', sentence });
    else if (stands(sentence, behindBack, anyhow) && near.concat(own.slice(Math.max(0, index - 3), index)).some((each) => saysNo(situation, each))) found.push({ how: 'manager', sentence });
    else if (is('policy') && stands(sentence, asThough, anyhow) && own.slice(Math.max(0, index - 3), index + 1).some((each) => knowsTheRule.test(each.text))) found.push({ how: 'policy', sentence });
    if ((is('no') && shows(sentence, 'pressure-no', loose)) || (stands(sentence, wornDown, loose) && isChasing(sentence.text))) found.push({ how: 'no', sentence });
  });
  if (found.some((each) => each.how === 'authority' || each.how === 'policy')) {
    for (const sentence of own) if (!sentence.quoted && !sentence.question && bargain.test(sentence.text) && !found.some((each) => each.sentence === sentence)) found.push({ how: 'gift', sentence });
  }
  const asked = found.length > 0 ? null : ordersOf(situation).orders[0];
  if (asked && own.some((sentence) => sentence.families.has('pressure-delegated'))) found.push({ how: 'delegated', sentence: asked.sentence });
  return found;
}

const read = new WeakMap<Situation['reading'], Pressed[]>();

/** Every sentence in which a member presses an officer. Read once an item. */
export function pressuresIn(situation: Situation): Pressed[] {
  let found = read.get(situation.reading);
  if (!found) read.set(situation.reading, (found = readPressure(situation)));
  return found;
}

/** What else the item shows of the pressing, for the paragraph that fits best. */
export interface Setting {
  leaves: boolean;
  refused: boolean;
  /** About help that staff may not give: private, party or another body's work. */
  unallowed: boolean;
  delegated: boolean;
  statutory: 'obstructs' | 'detriment' | 'impartiality' | null;
}

/** Reads the setting once there is pressure. */
export function settingOf(situation: Situation): Setting {
  const { own } = situation;
  const pressed = pressuresIn(situation).map((each) => each.sentence);
  const has = (family: string) => own.some((sentence) => sentence.families.has(family));
  const subject = situation.item.subject;
  const text = `${subject}\n${own.map((sentence) => sentence.text).join('\n')}`;
  const statutory = officersWrittenTo(situation)?.statutory === true && (has('pressure-statutory') || has('pressure-obstructs') || /\bcomplaint\b|\bnotices?\b|\byour (?:ruling|finding|opinion|findings|advice|conclusion|report)\b|\binvestigat|\bsection (?:5|114|151)\b|\bs(?:114|151)\b|\bmonitoring officer\b|\bfinance officer\b|\bhead of paid service\b/i.test(text));
  return {
    leaves: own.some((sentence) => pressed.indexOf(sentence) < 0 && shows(sentence, 'pressure-leaves', { negated: true, past: true, conditional: true, asked: true })),
    refused: refusedBefore(situation),
    unallowed: (has('pressure-unallowed') || /\bmy (?:own )?(?:typing|letters|post|copying|printing|errands)\b/i.test(text)) && (onlyMembersSupport(situation) || /\b(?:type|typed|typing|print|printed|copy|copied|post|posted|frank|photocop|deliver|collect|draft|book|fold|stuff|stamp|run off)\w*/i.test(text)),
    delegated: has('pressure-delegated') && (situation.writer.person?.member?.roles ?? []).some((role) => role === 'chair' || role === 'vice-chair' || role === 'chair-scrutiny') || /\bas (?:your |the )?(?:committee )?chair(?:man)?\b/i.test(text) && has('pressure-delegated'),
    statutory: !statutory ? null : has('pressure-detriment') && /\b(?:report(?:ed)?|section 114|advice|investigat\w+|complaint)\b/i.test(text) && has('pressure-threat') ? 'detriment' : has('pressure-obstructs') || pressuresIn(situation).some((each) => each.how === 'obstruct') ? 'obstructs' : 'impartiality',
  };
}
