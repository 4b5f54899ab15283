import type { ReadSentence } from '../language/reading';
import { councilThing } from './favour-signs';

// The frame of a place on the Council brought to bear: something of the writer's own or their family's is before officers, and the writer says who they are in the same breath as a hope.

const theirs = /\b(?:my|our) (?:[a-z]+ ){0,2}(?:wife|husband|partner|son|daughter|boy|girl|lad|lass|mother|father|mum|dad|brother|sister|niece|nephew|cousin|grandson|granddaughter|grandchild(?:ren)?|mother-in-law|father-in-law|son-in-law|daughter-in-law|family|house|home|flat|drive|garden|fence|hedge|field|land|shop|firm|company|business|farm|pub|application|appeal|claim|permit|bill)\b|\b(?:[Mm]y|[Oo]ur) (?:own |back |front )?(?:lane|street|road|avenue|close|drive)(?= (?:is|has|was|looks?|floods?|gets?|never|could|needs?)\b|[.,;?!])|\b[Oo]ur (?:young |eldest |youngest |little )?(?!C(?:ouncil|abinet|ommittee)|G(?:roup|reen)|L(?:abour|ib)|T(?:own|ory)|W(?:ard)|M(?:ayor|onitoring))[A-Z][a-z]+(?:['\u2019]s)?(?=[ ,.;])|\b(?:whose|who) (?:boy|girl|lad|lass|son|daughter|child|mother|father|family|house|name) (?:it|he|she|that|this) is\b/;
const standing = /\b(?:seeing|given|considering|bearing in mind|knowing|mindful|in view of the fact|now|since|inasmuch as|as) (?:that |as |how )?(?:I|I['\u2019](?:m|ve))\b.{0,50}\b(?:group|council\w*|cabinet|committee|budget|panel|board|leader|chair\w*|portfolio|vote|member|years|seat)\b|\b(?:as|being) (?:the |a |your |its )?(?:[a-z]+ )?(?:leader|chair(?:man|woman)?|portfolio holder|cabinet member|councillor|member (?:of|for)|mayor)\b|\b(?:who I am|whose (?:[a-z]+ )(?:it|he|she|that|this) is|whose name|the (?:sur)?name(?: on it)? (?:is|will|may|might|should) (?:be )?(?:familiar|known|ring|count)|who (?:it is that )?(?:chairs|holds|votes|sits|signs|settles|leads|decides)|who votes|which of us|(?:thought|think|expect\w*|hop(?:e|ed|ing)) (?:that )?(?:a|the|your) (?:[a-z]+ )?(?:councillor|chair\w*|leader|mayor|portfolio holder|cabinet member|member of (?:the )?(?:council|cabinet))\b.{0,20}\b(?:be|get|have|deserve|count)|I(?:['\u2019]m| am| was) the (?:one|man|woman|person|member) who (?:got|won|found|secured|voted|fought|pushed|set|signs?|settles?|decides?)|I (?:sit on|chair|vote on|lead|hold|look after) (?:the |your |its )?[a-z ]{0,30}(?:budget|committee|panel|portfolio|board|group))\b/i;
const hope = /\b(?:hope|hoping|trust|expect|could|would|might|bear (?:it |that |this )?in mind|keep in mind|remember|grateful|appreciate|kindly|favour|reconsider|another look|look (?:again|kindly)|somebody|someone|see (?:what|your way|that)|a word)\b/i;
const keepsOut = /\b(?:declar\w+|monitoring officer|register|no (?:part|favours?|special)|not (?:asking|expecting|after|seeking|looking)|(?:don['\u2019]t|do not|never|shan['\u2019]t|won['\u2019]t) (?:want|ask|expect|seek|ring|rung|raise)|takes? (?:his|her|their|its) (?:chance|turn)|stand back|leave the (?:room|meeting)|same as (?:any|every)|whoever I am|because (?:of|I am)|make no difference|nothing to do with)\b/i;

/** The sentence that brings the writer's place to bear and the one that tells whose affair it is; null where a role is missing or the writer keeps out. */
export function standingUsed(own: ReadSentence[]): { wanted: ReadSentence; affair: ReadSentence } | null {
  if (own.some((each) => keepsOut.test(each.text)) || !own.some((each) => councilThing.test(each.text) || /\b(?:tender\w*|bid|tenant|concession|franchise|transport|taxi|highways?|potholes?|gang|drains?)\b/i.test(each.text))) return null;
  for (let at = 0; at < own.length; at++) {
    const wanted = own[at] as ReadSentence;
    if (wanted.quoted || !standing.test(wanted.text)) continue;
    const near = own.slice(Math.max(0, at - 5), at + 3);
    const affair = near.filter((each) => !each.quoted && theirs.test(each.text))[0];
    if (affair && own.slice(at, at + 2).some((each) => hope.test(each.text))) return { wanted, affair };
  }
  return null;
}
