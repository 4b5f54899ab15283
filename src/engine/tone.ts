import { meant, plainText, signIn, signs } from './signs';
import type { Told } from './spoken-of';

/** Words that find fault, of whatever they are said. */
const faults = signs(
  "doesn't read what|doesn't read things|doesn't read anything|spends her|spends his|sideline|moonlight*|sat in ~ tray|sat on ~ desk|sits in ~ tray|through the motions|bins whatever|bins everything|hasn't returned|has not returned|hasn't answered|hasn't been seen|wits' end|end of our tether|tearing ~ hair|nobody can work with|can't work with|straight answer|one thing and|says one thing|tells one|double-check|double check|take with a pinch|pinch of salt|won't admit|doesn't admit|never admits|under his keyboard|under her keyboard|in his drawer|in her drawer|sat on it|abysmal|absurd|aggressive*|amateur*|annoy*|appall*|arrogan*|atrocious|awful*|awkward|backside|bad|badly|bare minimum|bother*|bodge*|botch*|bully*|bull* me|bungl*|cagey|careless*|casual about|chaos|chaotic|clueless|clumsy|cock-up|cocked|cold-shoulder*|complacent|couldn't|crass|creep*|cuts corners|corners|cavalier|deaf to|defensive|delay*|difficult|disappear*|disaster*|disgrace*|dishonest*|disinterested|dismissive*|disorganis*|dither*|dodg*|dozy|dreadful|duff|dump* ~ on|evasive|excuse*|fail*|farce|fault|favourit*|feckless|fib*|fiddl*|flaky|fluff*|forget*|forgot*|frighten*|frosty|furious|grump*|guess*|hash|haphazard|harass*|hash of|hide|hides|hiding|hopeless*|hostile|howler*|idle|ignor*|impatient|impossible|incompeten*|indifferen*|inept*|inexperienced|insolen*|jobsworth|late again|lazy|leaves everything|left in charge|let down|let* ~ down|liabil*|lies|lied|lost|lose|loses|ludicrous|mess|messed|mess up|mess* ~ up|miserable|misled|mislead*|miss|missed|misses|mistake*|moan*|moody|muddl*|naive|nasty|neglect*|never|nightmare|no idea|nobody trusts|nowhere to be|obstruct*|obstinate|offensive|offhand|out of depth|overwhelmed|panic*|past it|pathetic|pick* on|plays people|poor|poorly|pushed around|ran away|reckless|resent*|rude*|rushed|sabotag*|scared|secretive|selfish|shambl*|shambolic|shifty|shirk*|shoddy|short-temper*|sick|sickie|skiv*|slack*|slapdash|slipshod|sloppy|slow*|sly|sneak*|snap*|stroppy|sulk*|surly|tantrum*|temper|terrible|threw a|thoughtless|toxic|trouble with|truculent|unhelpful|unreliable|unpleasant|unprofessional|unsuit*|useless|vague|vindictive|waste*|weak|without watching|without reading|without checking|without looking|without asking|without telling|wrong|wrongly|made up|makes ~ up|made ~ up|doesn't do|doesn't know|doesn't care|doesn't like|doesn't listen|don't do|won't do|didn't do|didn't bother|can't do|can't manage|can't cope|couldn't manage|isn't up|hopes that nobody|hopes nobody|so she wouldn't|so he wouldn't|what happens when|all that was|that was all|was all",
);
/** "As he generally does", "typical": it is how somebody is and not what happened once. */
const habit = signs("wrong again|late again|muddled again|forgotten again|forgot again|missed it again|lost it again|always has|always did|anything he tells|anything she tells|anything xofficer tells|tells you|as usual|as always|as ever|as he ~ does|as she ~ does|as they ~ do|generally|always|invariably|forever|constantly|every time|time and again|again and again|typical|typically|par for the course|true to form|surprise, surprise|once again|yet again|never|not the first|any more|these days|lately|when left|is left in charge|left to|whenever|each time|when it suits|that's what happens|what do you expect|knowing him|knowing her|you know what");
/** Said aside. */
const hushed = signs(
  "word of warning|fair warning|i must warn you|warn you about|we're all|all of us down here|down here|between you and me|between ourselves|between us|between the two of us|between friends|entre nous|off the record|not for quoting|don't quote me|didn't hear ~ from me|didn't get ~ from me|you never heard|keep ~ to yourself|keep ~ to yourselves|keep ~ quiet|keeping ~ quiet|keep mum|kept mum|keep schtum|mum's the word|say nothing|said nothing|say a word|not a word|not breathe|breathe a word|under your hat|under wraps|under our hats|in confidence|in the strictest|strict confidence|strictest confidence|confidence|confidential*|privately|private|in private|hush-hush|hush hush|hushed|secret*|for your ears|for my ears|your ears only|my ears only|for my eyes|for your eyes|not for onward|go no further|goes no further|gone no further|go any further|not go further|goes further|not to go further|not let on|let on|not tell|not to tell|not mention|not to mention|not to repeat|not repeat|on the quiet|on the qt|quietly|discreet*|discretion|stay between|stays between|stay within|stays with me|stays with us|strictly|sworn to|promised not|speak plainly|to be candid|candidly|frankly|truth is|truth be told|to be blunt|if i'm honest|to be honest|tbh|i'd sooner you heard|you should know|you ought to know|thought you'd want|thought you should|thought you ought|i'll be frank|i shouldn't be telling|shouldn't tell you|shouldn't say|you share my|i share your frustration|share your frustration",
);

/** Whether a sentence finds fault; what is denied, asked or only thought of does not. */
export function findsFault(told: Told): boolean {
  return !told.question && signIn(told, faults) !== null && !/(?:^|[^a-z])(?:not (?:his|her|their) fault|no fault|not to blame|never (?:late|rude|misses|missed|fails|failed)|nothing wrong|not wrong|hard to fault|can't fault|couldn't fault)(?![a-z])/.test(plainText(told));
}

export function isHabit(told: Told): boolean {
  return meant(told, habit);
}

/** Whether anything in these sentences is said aside or under the hand. */
export function isHushed(all: Told[]): boolean {
  return all.some((told) => !told.quoted && signIn(told, hushed) !== null);
}

/** The sentence that is said aside; null for none. */
export function asideIn(all: Told[]): Told | null {
  return all.filter((told) => !told.quoted && signIn(told, hushed) !== null)[0] ?? null;
}
