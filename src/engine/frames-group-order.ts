import type { ReadSentence } from '../language/reading';

// The frame of an order out of a meeting of one side: they met and counted heads, it is settled, and the officer is to act on it.

const us = /\b(?:we|us|our|ours)\b/i;
const formal = /\b(?:cabinet|full council|(?:sub-)?committee|executive|panel|board|parish|scrutiny|task group|working group|residents|trustees|governors|forum|inspectors?)\b/i;
const whenMet = /\b(?:last night|yesterday|this (?:morning|evening|week)|(?:on|last) [A-Z][a-z]+day|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:['\u2019]s| night| evening)?|at the weekend|the other night)\b/i;
const acts = /\b(?:would|could|can|will) you\b|\bplease\b|\byou (?:can|may|should|need to|must|are to|will want to)\b|\b(?:I|we)(?:['\u2019]d| would)? (?:want|like|expect|need) (?:you|it|this|that|the)\b|\b(?:go ahead|crack on|get on with|get the|send the|put the|take the|stop the|start the|draw up|press ahead|issue the|cancel the|book the|let me have|from (?:monday|tomorrow|next|the first|now|april|may|\d))\b/i;
const settledBy = /\b(?:is|are) to (?:go|stay|come (?:down|out|off|in)|close|stop|open|start|end|reopen|move)\b|\b(?:so|that means|which means|as a result|it follows that|it was|was|were)\b.{0,60}\b(?:is|are|was|were|comes?|goes|stays?|shuts?|closes?|opens?|stops?|starts?|carried|to (?:go|stay|close|stop|start|come)) (?:off|on|out|in|dead|back|down|up|going ahead|scrapped|dropped|carried|over|shut|open|\w+ to \w+)\b/i;
const waived = /\b(?:need(?:n['\u2019]t| not)|no need|don['\u2019]t need|won['\u2019]t need|not (?:going )?to (?:trouble|bother|wait)|without|rather than|formality|rubber[- ]?stamp|never mind|bypass|skip)\b/i;
const asAdvice = /\b(?:propos(?:e|ing|al)|mov(?:e|ing) (?:an? )?(?:amendment|motion)|amendment|recommend\w*|subject to|if (?:the )?(?:cabinet|council|committee) (?:agrees?|approves?)|(?:our|my) view|would (?:vote|support|back)|intend to|whether it (?:can|could)|(?:you|officers) (?:must|will|should) (?:decide|advise)|not (?:an )?instruction)\b/i;

/** The sentence in which one side settled a matter and the one that has the officer act; null where a role is missing or a body of the Council is to decide. */
export function settledAmongUs(own: ReadSentence[]): { met: ReadSentence; acting: ReadSentence } | null {
  if (own.some((each) => asAdvice.test(each.text))) return null;
  if (own.some((each) => !each.quoted && formal.test(each.text) && each.families.has('topic-properly') && !waived.test(each.text) && !own.some((other) => waived.test(other.text) && /\b(?:them|it|that)\b/i.test(other.text)))) return null;
  for (let at = 0; at < own.length; at++) {
    const met = own[at] as ReadSentence;
    if (met.quoted || met.question || !us.test(met.text) || formal.test(met.text) || !met.families.has('topic-our-meeting')) continue;
    const near = own.slice(at, at + 3);
    if (!near.some((each) => whenMet.test(each.text)) || !near.some((each) => each.families.has('topic-settled') || settledBy.test(each.text))) continue;
    // Heads were counted or a side was named: friends at a table settle nothing.
    if (!near.some((each) => /\b(?:show of hands|vot(?:e|ed)|all (?:\w+ )?of us|unanim\w+|to a (?:man|person|woman)|nem con|caucus|our (?:side|lot|people|benches)|whip\w*|majority|\w+ of us|nobody (?:dissented|spoke|against)|\w+ (?:\w+ )?against|carried)\b/i.test(each.text))) continue;
    const acting = own.slice(at, at + 6).filter((each) => !each.quoted && acts.test(each.text))[0];
    if (acting) return { met, acting };
  }
  return null;
}
