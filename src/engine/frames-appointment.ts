import type { ReadSentence } from '../language/reading';
import { postFilled } from './staff-signs';

// The frame of an appointment: a post is being filled, the writer is bound to one who may have it, and the writer has a hand in the choice.

const me = /\b(?:I|me|my|we|us|our|mine|ours)\b|\b(?:I|we)['\u2019]/;

/** "Married our Becky", "drives me to the match". */
const marriedIn = /\b(?:married|engaged to|lives with|courting|seeing|going out with|walking out with) (?:my|our)\b|\b(?:drives|taught|coached|nursed|minds|looked after|looks after|cuts|mends|walks|cleans for|cooks for|plays (?:for|with)|sings with|works for|rents from) (?:me|us|my|our)\b/i;
/** A person is wished into the post, or praised to whoever chooses. */
const wished = /\b(?:see|seeing|have|having|find|get|like|love|glad|happy|pleased|thrilled|delighted|tickled|proud|made up|chuffed|hope|hoping|want)\b.{0,50}\b(?:him|her|them|he|she|[A-Z][a-z]+) (?:in|behind|at|on|join\w*|there|gets?|lands?|starts?|started|given|chosen|picked|appointed|wearing|taken on|make it|makes it|through|among)\b/;
const praised = /\b(?:bright as|bright|clever|sharp as|sharp|hard-?working|grafter|capable|able|reliable|trustworthy|diligent|dependable|level-?headed|personable|industrious|conscientious|salt of the earth|solid|sound as|gem|godsend|treasure|natural|cut out for|born for|made for|born to|honest|punctual|steady|never late|heart of gold|good head|head screwed on|safe pair of hands|wonderful with|marvellous with|good with|brilliant with|first-?rate|top drawer|worth (?:his|her|two|ten)|needs the (?:work|money|break|start)|deserves|fallen on hard times|out of work|mouths to feed|give (?:him|her) a)\b/i;
const somebody = /\b(?:he|she|him|her|lad|lass|girl|boy|woman|man|fellow|chap|Mr|Mrs|Ms|Miss)\b/i;

/** A sentence that wishes or praises a candidate in, to whoever fills the post; null where nobody is up for one. */
export function wishedIn(own: ReadSentence[]): ReadSentence | null {
  if (standsDown(own)) return null;
  const sought = /\b(?:put in for|applied for|appl(?:y|ying|ied)|up for|in for the|going for|gone for|after the|candidate|shortlist\w*|interview\w*|vacancy|one of (?:the|your) (?:two|three|four|five|six|applicants|hopefuls))\b/i;
  for (let at = 0; at < own.length; at++) {
    const each = own[at] as ReadSentence;
    if (each.quoted || each.question || !somebody.test(each.text) || !(wished.test(each.text) || praised.test(each.text))) continue;
    if (/\b(?:your|our) (?:staff|team|officers|people)\b|\b(?:was|were|used to be)\b/i.test(each.text)) continue;
    const near = own.slice(Math.max(0, at - 3), at + 2);
    if (near.some((other) => sought.test(other.text) && somebody.test(other.text) && (other.families.has('topic-filling') || postFilled.test(other.text)))) return each;
  }
  return null;
}

/** The writer keeps out of the choice, in the first person. */
export function standsDown(own: ReadSentence[]): boolean {
  return own.some((each) => !each.quoted && me.test(each.text) && each.families.has('topic-stands-down'));
}

/** Applicants for planning leave, a place or a grant are no candidates for a post. */
const ofPosts = /\b(?:interview\w*|short-?list\w*|vacanc\w+|recruit\w*|posts?|jobs?|roles?|apprentic\w+|trainee\w*|marks|scores|candidates?|hir(?:e|ing))\b/i;
const ofOthers = /\b(?:planning|consultees?|my agent|licen[cs]e|licensing|grants?|tenancy|by-election|canvass\w*)\b/i;

function fills(own: ReadSentence[]): boolean {
  return own.some((each) => ofPosts.test(each.text)) && !own.some((each) => ofOthers.test(each.text)) && own.some((each) => each.families.has('topic-filling') || postFilled.test(each.text));
}

/** The sentence that tells of the tie and the one by which the writer takes part; null where a role is missing or the writer stands down. */
export function tiedChoice(own: ReadSentence[]): { tie: ReadSentence; part: ReadSentence } | null {
  if (standsDown(own) || !fills(own)) return null;
  const candidate = /\b(?:candidate|applicant|applied|application|form|shortlist\w*|interview\w*|who [A-F] is|one of (?:the|them)|of the (?:two|three|four|five|six|seven|eight)|on the list|put in|up for|in for|(?:two|three|four|five|six|seven|eight) (?:people|of them))\b/i;
  for (let at = 0; at < own.length; at++) {
    const tie = own[at] as ReadSentence;
    if (tie.quoted || tie.question || !me.test(tie.text) || !(tie.families.has('topic-tie') || marriedIn.test(tie.text) || /\b(?:pal|mate|friend|chum|cousin|relative|relation|in-law|neighbour)s? of (?:mine|ours)\b/i.test(tie.text))) continue;
    // Whoever the tie binds is one of those who may be chosen.
    if (!own.slice(Math.max(0, at - 1), at + 2).some((each) => candidate.test(each.text))) continue;
    const part = own.filter((each) => !each.quoted && me.test(each.text) && each.families.has('topic-choosing'))[0];
    if (part) return { tie, part };
  }
  return null;
}
