import { strengthOf } from '../language/acts';
import type { Situation } from './context';
import { ofTheThread } from './of-the-thread';

/** How faint a report of somebody's leave may be and still make a breach uncertain. */
const faint = 0.3;

/** "Are you still ok to do the talk" asks whoever is written to. */
const asksReader = /(?:^|[^a-z])(?:are|were|will|would) you(?![a-z])/i;
/** "She doesn't know that I'm passing it on", "I've not asked him" and "he won't like it" are the opposite of leave. */
const unasked = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|never|n['\u2019]?t|without|before|no time to|nor)(?: [a-z]+){0,2} (?:know(?:s|n|ing)?|ask(?:ed|ing)?|spoken|speak(?:ing)?|told|tell(?:ing)?|check(?:ed|ing)?|consult(?:ed|ing)?|clear(?:ed|ing)?|run it)(?![a-z])|(?:isn|wasn|aren|weren)['\u2019]?t aware|(?:un|not )aware|(?:w(?:ould|ill) not|(?:wo|would)n['\u2019]?t) (?:like|thank|be (?:best |too |very )?(?:pleased|happy|glad)|want|approve)|against (?:his|her|their) (?:wishes|will)|(?:should|ought)n['\u2019]?t (?:really )?be (?:passing|sending|sharing|showing|telling)|not supposed to|(?:doesn|didn|hasn|haven|don)['\u2019]?t (?:know|ask|told|said|asked|agreed|been asked|spoken|consent)/i;

/** "I know that she wanted this kept to me" tells of the wish that is set aside. */
const keptBack = /(?:^|[^a-z])(?:want(?:s|ed)?|ask(?:s|ed)?|meant|hop(?:es|ed)|prefer(?:s|red)?|said|told)(?![a-z])[^.;]{0,40}(?:^|[^a-z]|(?=n['\u2019]t))(?:(?:be |to be |it |this |that )?kept|keep|stay(?:s|ed)?|remain|private|between|quiet|not (?:go|to go|share|be shared|tell|pass)|n['\u2019]t (?:go|share|tell|pass|want))(?![a-z])/i;
/** A visit or a call was wished for, and no leave given: "I am meeting her on Tuesday at her request". */
const ofMeeting = /(?:^|[^a-z])(?:meet(?:ing)?|visit(?:ing)?|see(?:ing)? (?:him|her|them)|call(?:ing)?|ring(?:ing)?|moved|cancelled|postponed|booked|changed|brought forward|put (?:off|back))(?![a-z])[^.;]{0,80}(?:^|[^a-z])at (?:his|her|their|the [a-z]+['\u2019]s) (?:own )?request(?![a-z])/i;
/** The Council or the writer is asked, or the writer tells the reader: nobody's leave is spoken of. */
const ofSelf = /^(?:[A-Z][a-z]+ )?(?:i am|i['\u2019]m|we have been|we['\u2019]ve been|we were|i was|i have been|i['\u2019]ve been) (?:asked|telling|writing|sending|letting)(?![a-z])(?!.*(?:^|[^a-z])(?:she|he|they|agree[sd]?|consent|permission|leave|content|happy)(?![a-z]))/i;

/**
 * Whether the writer's own words may tell that somebody agreed, in a way that no closer reading understood.
 * A breach has to be right practically always, so a hint is enough to ask instead.
 */
export function leaveHinted(situation: Situation): boolean {
  return situation.own.some((sentence) => !sentence.question && !sentence.quoted && ofTheThread(situation, sentence) && !unasked.test(sentence.text) && !keptBack.test(sentence.text) && !ofMeeting.test(sentence.text) && !ofSelf.test(sentence.text) && !asksReader.test(sentence.text)
    && (strengthOf(sentence, 'reports-consent') >= faint || (sentence.families.has('their-consent') && !sentence.families.has('negation'))));
}
