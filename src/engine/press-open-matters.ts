import { stanceOf } from '../language/stance';
import type { Press, PressSentence, Speaker } from './press';
import { isSubstance, wordsOf } from './press-spokespeople';

/** What a text shows of whether its matter is settled. */
export interface OpenMatter {
  /** The sentence that shows it open. */
  sign: PressSentence;
  /** The Council has no policy on it, and says so. */
  noPolicy: boolean;
  /** A decision is to come. */
  pending: boolean;
}

/** Whether the text says that its matter is not decided yet; null where nothing shows it, or only a later step is open. */
export function openMatterIn(press: Press): OpenMatter | null {
  const list = press.sentences.filter(isSubstance);
  const none = list.filter((each) => each.sentence.families.has('press-decision-no-policy'))[0];
  const pending = list.filter((each) => each.sentence.families.has('press-decision-pending') && !isSettledIn(each))[0];
  if (none) return { sign: none, noPolicy: true, pending: pending !== undefined || /(?:^|[^a-z])(?:yet|still|undetermined|undecided)(?![a-z])/i.test(none.text) };
  return pending ? { sign: pending, noPolicy: false, pending: true } : null;
}

/** "Cabinet agreed the plans on Monday after a public consultation": what was open is settled. */
function isSettledIn({ sentence, text }: PressSentence): boolean {
  const settled = sentence.families.place('press-decision-settled');
  if (!settled) return false;
  return !/(?:^|[^a-z])(?:not|yet|no|nothing|nobody|none|[a-z]+n['\u2019]t|will|until|before|whether|draft|is to|are to|when)(?![a-z])/i.test(text.slice(0, settled.end)) && !/(?:^|[^a-z])(?:to consult|(?:for|out to|launch|begin|start) (?:a )?(?:public )?consultation|consultation (?:will|is|runs|opens|closes))(?![a-z])/i.test(text);
}

/** What somebody would like of those who take part, and not of the outcome: "I would prefer people to answer online". */
const taking = /(?:^|[^a-z])(?:prefer|like|love|want|hope|rather|urge|encourage|keen for|glad if) (?:it (?:very much )?if |to see |for )?(?:as many |more |all |every )?(?:people|you|residents|everyone|everybody|tenants|households|resident|tenant|answers|responses|replies)(?: [a-z]+){0,3} (?:to|answer|answered|reply|respond|take|took|tell|told|come|came|use|used|fill|filled|online)(?![a-z])/i;

/** "Bungalows would be marvellous, wouldn't they?" asks nothing. */
function asks(each: PressSentence): boolean {
  return each.sentence.question && !/, (?:(?:would|is|are|was|were|do|does|did|has|have|should|could|can|wo)n['\u2019]?t|ai|would|is|are|do|does) (?:it|they|we|you|he|she|that|this|I)\?\W*$/i.test(each.text);
}

/** Whether a sentence shows where its speaker stands between the courses still open. */
export function prefers(each: PressSentence): boolean {
  if (takesNoSide.test(each.text)) return false;
  const { families } = each.sentence;
  const place = families.place('press-decision-prefers');
  if (!place || asks(each) || families.has('press-decision-open')) return false;
  if (taking.test(each.text)) return false;
  const stance = stanceOf(each.sentence, place);
  // "I would not favour", "should not be built" are preferences as well; only "I have no …" is none, and that is told as open.
  return !(stance.reported && !each.reported);
}

/** "I haven't come down on either side." */
const takesNoSide = /(?:n['\u2019]t|(?:^|[^a-z])(?:not|never|no|neither|nor))(?![a-z])[^.;]{0,30}(?:^|[^a-z])(?:sides?|favourite|preference|view (?:yet|either way|on it))(?![a-z])|(?:^|[^a-z])(?:open mind|undecided|wait(?:ing)? for the (?:paper|report|figures|evidence))(?![a-z])/i;
const process = /(?:^|[^a-z])(?:consult[a-z]*|views?|say|survey|forms?|cards?|(?:every|your|all) answers?|respon[a-z]+|repl(?:y|ies)|decisions?|decid(?:e|es|ed|ing)|options?|designs|sites|each|both|either|all (?:three|four|the)|hear|heard|listen[a-z]*|read|reports?|review|evidence|thank[a-z]*|exhibition|drop-in|meetings?|library|libraries|online|website|copies|plans are|deadline|closes?|vot[a-z]+|results?|whatever|whichever|outcome|find out|until|guess[a-z]*|premature|too (?:early|soon)|wait(?:ing)? (?:for|to|and|until)|ask(?:ed|ing)?|invited?|keep an|tell|told|some people|others|residents|let us know|not yet|no favourite|no preference|take part|(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Easter)|\d+)(?![a-z])/i;

const leans = /(?:^|[^a-z])(?:which way (?:he|she|they) leans?|no bones|no secret|hide (?:his|her|their) (?:feelings|views?)|nailed (?:his|her|their) colours|firmly in favour)(?![a-z])/i;

const common = /^(?:that|this|there|with|have|will|would|from|they|them|their|which|what|when|where|whether|being|been|looked|under|asked|asking|everyone|about|these|those|council|cabinet|could|should|shall|into|only|some|than|then|also|more|most|both|either|options?|choices?|ideas?|spots?|sites?|ways?|plans?|places?|table|consent|change|keep|people|residents|tenants|views?|until|between|could|might|after|before|three|four|five|leave)$/i;

/** The words of each course that a sentence sets out side by side, those left out that stand in more than one. */
function courses(text: string): string[][] {
  const parts = text.split(/, (?:and |or )?| or | and |: |; /).map((part) => part.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 3 && !common.test(word)));
  const real = parts.filter((words) => words.length > 0 && words.length < 7);
  return real.map((words) => words.filter((word) => real.filter((other) => other.indexOf(word) >= 0).length === 1)).filter((words) => words.length > 0);
}

/** The words of a speaker who speaks of one of the courses that are open, and of none of the others. */
function onlyOption(press: Press, quoted: PressSentence[]): PressSentence | null {
  const said = quoted.map((each) => each.text.toLowerCase().split(/[^a-z]+/));
  for (const each of press.sentences) {
    if (each.speaker !== null || !each.sentence.families.has('press-decision-pending') || !/ (?:or|and) /.test(each.text)) continue;
    const list = courses(each.text);
    if (list.length < 2 || list.length > 6) continue;
    const named = list.map((words) => said.map((words2, at) => (words.some((word) => words2.indexOf(word) >= 0) ? at : -1)).filter((at) => at >= 0));
    const spoken = named.filter((places) => places.length > 0);
    const first = spoken[0];
    if (spoken.length !== 1 || !first) continue;
    const sentence = quoted[first[0] as number] as PressSentence;
    if (!asks(sentence) && !sentence.sentence.families.has('press-decision-open')) return sentence;
  }
  return null;
}

/** The first sentence in which a member shows a preference: in so many words, or because all that they say is opinion and nothing of it how things will be decided. */
export function preferenceOf(press: Press, speaker: Speaker): PressSentence | null {
  const words = wordsOf(press, speaker);
  const plain = words.filter(prefers)[0];
  if (plain) return plain;
  const told = press.sentences.filter((each) => each.speaker === null && leans.test(each.text) && words.length > 0)[0];
  const quoted = words.filter((each) => (each.quoted || (each.reported && /(?:^|[^a-z])(?:thinks?|believes?|feels?|reckons?|is (?:convinced|sure|certain)) /i.test(each.text))) && !asks(each));
  const alone = onlyOption(press, quoted);
  if (alone) return alone;
  const neutral = quoted.some((each) => process.test(each.text) || takesNoSide.test(each.text) || each.sentence.families.has('press-decision-open'));
  return neutral ? null : quoted[0] ?? (told ? words[0] ?? null : null);
}
