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

/** Whether a sentence shows where its speaker stands between the courses still open. */
export function prefers(each: PressSentence): boolean {
  const { families } = each.sentence;
  const place = families.place('press-decision-prefers');
  if (!place || each.sentence.question || families.has('press-decision-open')) return false;
  const stance = stanceOf(each.sentence, place);
  // "I would not favour", "should not be built" are preferences as well; only "I have no …" is none, and that is told as open.
  return !(stance.reported && !each.reported);
}

/** The first sentence in which a member shows a preference. */
export function preferenceOf(press: Press, speaker: Speaker): PressSentence | null {
  return wordsOf(press, speaker).filter(prefers)[0] ?? null;
}
