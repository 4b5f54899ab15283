import type { ReadSentence } from '../language/reading';

// The frame of an appointment: a post is being filled, the writer is bound to one who may have it, and the writer has a hand in the choice.

const me = /\b(?:I|me|my|we|us|our|mine|ours)\b|\b(?:I|we)['\u2019]/;

/** The writer keeps out of the choice, in the first person. */
export function standsDown(own: ReadSentence[]): boolean {
  return own.some((each) => !each.quoted && me.test(each.text) && each.families.has('topic-stands-down'));
}

/** The sentence that tells of the tie and the one by which the writer takes part; null where a role is missing or the writer stands down. */
export function tiedChoice(own: ReadSentence[]): { tie: ReadSentence; part: ReadSentence } | null {
  if (standsDown(own) || !own.some((each) => each.families.has('topic-filling'))) return null;
  const candidate = /\b(?:candidate|applicant|applied|application|form|shortlist\w*|interview\w*|who [A-F] is|one of the)\b/i;
  for (let at = 0; at < own.length; at++) {
    const tie = own[at] as ReadSentence;
    if (tie.quoted || tie.question || !me.test(tie.text) || !tie.families.has('topic-tie')) continue;
    // Whoever the tie binds is one of those who may be chosen.
    if (!own.slice(Math.max(0, at - 1), at + 2).some((each) => candidate.test(each.text))) continue;
    const part = own.filter((each) => !each.quoted && me.test(each.text) && each.families.has('topic-choosing'))[0];
    if (part) return { tie, part };
  }
  return null;
}
