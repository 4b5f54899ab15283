import { plainText, signIn, signs } from './signs';
import type { Told } from './spoken-of';

const refuses = signs("only give|only given to|only send|only share|only shared with|only show|only shown to|only issue|only issued to|only circulate|only circulated to|only release|only go to|only goes to|reserved for those|kept for those|when i'm ready|when i am ready|when i choose|when i see fit|and not before|won't have members|won't have councillors|won't have you|will not have members|not having members|sooner you didn't|sooner members didn't|sooner you did not|before the night|until they've been|until they have been|stay in my office|stays in my office|staying in my office|stay in this office|stay with me|stays here|stay here|no can do|nothing doing|no chance|not on your|not your business|none of your|not your committee|get my summary|get the summary|have the summary|my summary|ought to be enough|should be enough|should suffice|speaks for itself|speaking for itself|we don't make a practice|not make a practice|not our practice|not the practice|at liberty to look|look for them yourself|find them yourself|isn't to go|is not to go|aren't to go|are not to go|not to go to|not to be given|not to be shown|not to give|not to let|not to send|not to share|not to hand|nothing to gain|anything to gain|nothing to be gained|anything to be gained|no purpose in|little point|no point in|no need for you|no need for members|aren't something we|isn't something we|not something we|not something i|not something that|don't hand out|do not hand out|not hand|not prepared to|not willing to|not going to|not minded to|won't be letting|won't let|will not let|can't let|cannot let|can't have|cannot have|can't see|cannot see|can't inspect|may not inspect|may not see|not for you to|not available to you|not available to members|not available to backbench*|not convenient|wouldn't be convenient|would not be convenient|inconvenient|not helpful|wouldn't be helpful|not appropriate for|isn't appropriate for|not sensible for|wouldn't be wise|put in an foi|put in a freedom|make an foi|submit an foi|foi request like|like anybody else|like everyone else|like everybody else|try again in|come back in|ask again after|you do not need|you don't need|members do not need|members don't need|don't need to see|do not need to see|no business|rather you didn't|rather members didn't|would prefer you not|would prefer members not|would prefer that you|best left|better left|leave ~ to the officers|leave it to us|only leads to|only lead to|only confuse|too detailed for|above your|told the team not|asked the team not|told them not|asked them not|told my team not|asked my team not|instructed ~ not|kept locked|under lock|off limits|out of bounds|officers' eyes|officers only|for officers|isn't for members|aren't for members|not for members|isn't for backbench*|aren't for backbench*|not for backbench*|shan't be sending|won't be sending|will not be sending|shan't send|wait your turn|refuse|declin*|i do not think|i don't think|i see no reason|no reason why you|not entitled|no right to|deny|denying");
/** Said of papers, these put somebody off; of photographs and refreshments, they tell the time. */
const putsOff = signs("wait until after|until the meeting is over|after the meeting|have to wait|must wait|on the night");
const theseAre = signs("it|them|they|these|those|that");
/** So many minutes of the clock are no record of a meeting. */
const clock = /(?:^|[^a-z])(?:\d+|a few|some|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|forty|ninety|couple of|more|last|odd) minutes?(?! (?:of the|from the|book))(?![a-z])/g;
const papers = signs("case papers|committee minutes|last month's minutes|consultants' report|consultant's report|published minutes|cabinet's minutes|agenda papers|background papers|background documents|background document|background paper|background file|background material|background report*|committee papers|committee file*|committee's file*|committee report*|committee's papers|cabinet papers|cabinet report*|public minutes|minutes of|minutes|public report*|public papers|agenda papers|agenda report*|agenda pack|agenda|reports pack|report pack|the pack|meeting papers|papers for|papers to|the papers|application file|planning file|the file|supporting papers|supporting documents|consultation responses|the objections|representations|the report|appendices");
const open = signs("committee*|cabinet*|executive*|public|agenda|meeting|tuesday's|monday's|wednesday's|thursday's|friday's|council's|panel|board|report's|background|you are on|you're on|you sit on|members|backbench*|audit");
const ground = signs("before it goes to|before they go to|sooner than the rest|before the rest|ahead of the rest|sooner than anybody|before anybody else|same time as|when everyone|when everybody|will be published|is published|are published|closed part|closed session|closed agenda|private session|part ii|part two|part 2|schedule 12a|business affairs|exempt*|confidential*|privileged|personal data|data protection|gdpr|personal details|names in|legal advice|monitoring officer|not ready|aren't ready|isn't ready|not finished|not been finished|not written|not yet|isn't finished|aren't finished|being finished|still being|not been signed|in draft|a draft|lost|destroyed|can't find|cannot find|don't hold|do not hold|never existed|redact*|sub judice|police|court|prosecution|safeguarding|commercial*|not sit on|don't sit|not a member of|medical|copyright|you've declared|you have declared|your interest|third part*");
const gives = signs("you can see|you can read|you may see|you may read|you're welcome|you are welcome|welcome to|they'll be in|they will be in|you'll have them|you will have them|you'll have it|you will have it|here are|here's|here is|attached|enclosed|all yours|of course|happily|gladly|link below|i'll send|i will send|i've sent|i have sent|on the website|in the members' room|group room|collect|copy for you|read it here|read them here");

/** What needs not be done with papers is no paper refused: "you don't need to bring the agenda". */
export const sparesThem = /(?:^|[^a-z])(?:you|members?|councillors?|anyone|anybody) (?:do(?: not|n['\u2019]?t)|need(?: not|n['\u2019]?t)|won['\u2019]?t (?:have|need)|will not (?:have|need)) (?:need |have )?(?:to )?(?:bring|carry|print|return|fill|sign|post|reply|copy|resend|re-send|chase|prepare|write|draft|circulate|keep|file|download|put|let|tell|worry)(?![a-z])/i;
/** What another did to the writer is told, and nothing refused by it. */
const narrated = /(?:^|[^a-z])(?:he|she|they|who)(?: then| also| has| had)? (?:shouted|yelled|swore|called|stood|pushed|shoved|threw|grabbed|blocked|laughed|stormed|leaned|pointed|banged|slammed)(?![a-z])/i;

/** "The audit report", "this new appendix": one paper, by what it is about. */
const onePaper = /(?:^|[^a-z])(?:the|this|that|these|those) (?:(?!no|any|such)[a-z]+ ){0,3}(?:reports?|appendix|annex|appendices)(?![a-z])/;

function namesPapers(told: Told): boolean {
  return (signIn(told, papers) !== null || onePaper.test(plainText(told))) && (!/minutes?/.test(plainText(told)) || /(?:papers?|agenda|report|appendix|file|pack|documents?|minutes)(?![a-z])/.test(plainText(told).replace(clock, ' ')));
}

/**
 * A sentence that refuses a member papers for meetings with no ground that the rules know; null for none.
 * @param ofOneMatter whether two sentences of the body may be of one matter: what is given in another is no answer here
 */
export function papersRefused(body: Told[], subject: string, ofOneMatter: (one: Told, other: Told) => boolean): Told | null {
  const near = (at: number) => [body[at - 1], body[at], body[at + 1]].filter((each): each is Told => each !== undefined);
  for (let at = 0; at < body.length; at++) {
    const told = body[at] as Told;
    if (told.question || narrated.test(told.text) || sparesThem.test(told.text)) continue;
    if (!signIn(told, refuses) && !(signIn(told, putsOff) && (namesPapers(told) || signIn(told, theseAre)))) continue;
    if (body.some((other) => (signIn(other, ground) !== null || signIn(other, gives) !== null) && ofOneMatter(told, other))) continue;
    if (/(?:^|[^a-z])(?:i do not think|i don't think)(?![a-z])/.test(plainText(told)) && !/(?:gain|help|need|point|purpose|should|ought|sensible|appropriate|wise|see|going through|read|look)/.test(plainText(told))) continue;
    const all = near(at).filter((each) => each === told || ofOneMatter(told, each));
    const named = all.some(namesPapers) || /(?:papers|minutes|agenda|file|pack|report|documents)/i.test(subject);
    const meeting = all.some((each) => signIn(each, open) !== null) || /(?:committee|cabinet|agenda|minutes|panel|board|papers)/i.test(subject);
    if (!named || !meeting || !all.some((each) => /(?:^|[^a-z])(?:you|your|members?|councillors?|backbench\w*|opposition)(?![a-z])/.test(plainText(each)))) continue;
    return told;
  }
  return null;
}
