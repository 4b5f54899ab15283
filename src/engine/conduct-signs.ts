import type { SpokenOf, Told } from './spoken-of';
import { meant, plainText, signIn, signs } from './signs';

/** Idle, dishonest or hard to work with: said of somebody, it is against them however it is put. */
const harsh = signs(
  "tiptoe*|eggshells|can't add up|cannot add up|can't spell|won't be told|won't listen|never listens|doesn't listen|covering for him|covering for her|covered for him|covered for her|cover for him|cover for her|carrying the can|makes it up|makes things up|made it up|takes the credit|took the credit|blames everyone|blames everybody|passes the buck|passed the buck|hides behind|hiding behind|hides in his|hides in her|loses everything|loses things|never opens|tantrum*|sulks|sulking|has favourites|plays favourites|control freak|micromanag*|obstructive|jobsworth|pompous|arrogant|vindictive|spiteful|sly|devious|slippery|shifty|evasive|not straight|untruthful|simply untrue|quite untrue|plainly untrue|untruth*|out of touch|stuck in his ways|stuck in her ways|frightened of him|frightened of her|scared of him|scared of her|promoted beyond|promoted above|overpromoted|over-promoted|couldn't run a|couldn't organise|hung up on|slammed",
  "work ethic|pull* ~ weight|carry him|carry her|carry them|carries him|carries her|carried him|carried her|carrying him|carrying her|skiv*|slack*|workshy|work-shy|bone idle|idle|lazy|laziness|clock* off|clocking off|knocks off|long lunches|never at his desk|never at her desk|full week|day's work|stroke of work|lift* a finger|coast*|swing* the lead|doss*",
  "made a hash|made a mess|makes a mess|made a pig*|pig's ear|made a meal|made a shambles|botch*|bungl*|bodg*|cocked ~ up|cock-up|messed ~ up|screwed ~ up|muddl*|sloppy|slapdash|shoddy|careless*|incompeten*|useless|hopeless|clueless|inept|out of his depth|out of her depth|out of their depth|in over his head|in over her head|not up to it|not up to the job|up to the job|cleaning up after|clean up after|clearing up after|clear up after|tidy* up after|picking up the pieces|pick up the pieces|covered for him|covered for her|covered for them|covered for xofficer|covering for them|covering for xofficer|hasn't a clue|hasn't got a clue|no idea what he's|no idea what she's|couldn't organise|can't organise|can't be trusted|can't be relied|couldn't care less|doesn't care|not fit|unfit",
  "a claim in from|claiming for what|claims for journeys|claim* for mileage|on the fiddle|spends ~ selling|spends ~ on the phone|spends ~ shopping|fairy stor*|fairy tale*|tall stor*|tall tale*|helping himself|helping herself|feather* ~ nest|lied|lies|lying|liar|fib*|porkies|less than truthful|less than honest|less than frank|less than straight|not been truthful|not been honest|not been straight|economical with|cover* it up|cover* up|covering up|fiddl*|fudg*|cook* the books|ticked from|ticks boxes|two-faced|two faced|dishonest*|corrupt*|backhander*|on the take|misled|misleading|backdat*|falsif*|claims credit|takes the credit|took the credit|blamed the|blames the|blames everyone|blames everybody|blamed everyone|blamed everybody|looks the other way|turns a blind eye|has it in for|plays favourites|favourit*|throws ~ under the bus|shift* the blame|pass* the buck|stab* ~ in the back",
  "rude|rudely|rudeness|shouted|shouts|shouting|yell*|bull* me|bull* us|bullying|bully|bullies|snapped|snaps|aggressive*|abusive*|swore|swears|sworn at|dismissive*|offhand|off-hand|curt|sarcas*|patronis*|condescend*|high-handed|roll* his eyes|roll* her eyes|rolled ~ eyes|sneer*|smirk*|talked over|talks over|talk over|spoke over|talked down to|talks down to|put the receiver down|put the phone down|slammed|hung up|storm* out|called me|calling me names|calls me names|call* us names|calling us names|called us|threw|throws|laughed in|laughed at me|laughed at us|humiliat*|belittl*|intimidat*|threaten*|harass*|hostile|contemptuous*|insolen*|impertinen*|insult*|obstructive|arrogan*|unhelpful|bad-tempered|foul-mouthed|foul mouthed|lost his temper|lost her temper|jabbed|poked|been short with|was short with|is short with|short with me|short with us|made light of|made me feel|made us feel|attitude|tone with|disrespect*|disgrace*|unprofessional*|temper|nasty|vile|venomous|spiteful|vindictive|leer*|leching|inappropriate*|made a pass|groped",
  "sack him|sack her|shown the door|liability|nightmare|joke|waste of space|dead wood|deadwood|menace|loose cannon|past it|asleep on the job|asleep at|drunk|hungover|smell* of drink|gone to pieces|all over the place|law unto|difficult to work with|impossible to work with|drives us mad|drives everyone mad|hopeless manager|toxic",
);
/** Of the harsh ones those that can only be meant of a person. */
const plainly = signs("lazy|bone idle|idle|workshy|skiv*|work ethic|carry him|carry her|made a hash|made a pig*|botch*|bungl*|incompeten*|useless|hopeless|clueless|inept|out of his depth|out of her depth|hasn't a clue|can't be trusted|lied|liar|lying|less than truthful|less than honest|economical with|covering up|covers up|dishonest*|corrupt*|backhander*|two-faced|looks the other way|has it in for|plays favourites|bully|bullies|bullying|rude|foul-mouthed|never at his desk|never at her desk|cleaning up after|clearing up after|hasn't done a full week|couldn't care less|covered for him|covered for her|drunk|hungover|fiddl*");
/** Left undone or done late: a fault only beside something that makes it one. */
const slack = signs(
  "fail* to|failed ~ times|failed us|failed me|never answers|never replies|never returns|never turns up|never turned up|never in|never there|never rings|never rang|never came|never got back|never gets back|doesn't reply|doesn't answer|does not reply|does not answer|didn't reply|didn't answer|didn't turn up|did not turn up|not turned up|hasn't replied|has not replied|hasn't answered|hasn't rung|not replied|won't return|won't answer|late again|late for|was late|were late|is late|always late|missed|no show|no-show|lost the|lost our|lost my|loses|cancels every|cancels all|cancelled again|sat on|sits on|sitting on|let us down|let me down|let people down|lets people down|lets us down|ignored|ignores|ignoring|neglect*|forgot|forgets|drag* his feet|drag* her feet|drag* their feet|fob* me|fob* us|fobbed|kept me waiting|broke his word|broke her word|went back on|promise*|blank* me|brush* me|brush* us|still waiting|half the question|half an answer|half a story|poor performance|performance|not good enough|disappear*|too slow|slow to|taking forever|hold your breath|don't hold your breath",
);
/** Said in somebody's favour, or of what one put right oneself. */
const kind = signs("praise*|credit to|thank*|grateful|brilliant|excellent|superb|marvellous|wonderful|star|did well|done well|worked hard|works hard|working hard|helpful|kindly|patient|patiently|to be fair to|in fairness to|not his fault|not her fault|not to blame|no fault of|nothing to do with him|nothing to do with her|stayed till|stayed late|stayed on|went out of|doing a good job|done a good job|good job|never rude|not rude|wasn't rude|polite|courteous|capable|impress*");
const third = /(?:^|[^a-z])(?:he|she|him|her|his|hers|he's|she's|he'd|she'd|he'll|she'll)(?![a-z])/;

/** Whom a sentence speaks of in the third person; null for nobody known. */
export function subjectOf(told: Told, wanted: SpokenOf['kind']): SpokenOf | null {
  const named = told.people.filter((each) => each.kind === wanted)[0];
  if (named) return named;
  if (!third.test(plainText(told))) return null;
  return told.before?.kind === wanted ? told.before : null;
}

export interface Blame {
  told: Told;
  of: SpokenOf;
  /** Said of what somebody is or does to others, and not only of what they left undone. */
  harsh: boolean;
  /** Nobody could take it for anything else. */
  plain: boolean;
}

/** Residents and others whose words are passed on. */
const fromOthers = /(?:^|[^a-z])you (?:say|said|tell me|told|feel|felt|complain(?:ed)?|mention(?:ed)?|wrote) |(?:^|[^a-z])(?:residents?|constituents?|neighbours?|tenants?|parents?|customers?|traders?|callers?|mr [a-z]+|mrs [a-z]+|ms [a-z]+|miss [a-z]+|applicant|complainant)(?![a-z])[^.]{0,50}(?:say|says|said|tell|tells|told|complain\w*|claim\w*|alleg\w*|feels?|felt|thinks?|thought|reports?|reported|wrote)(?![a-z])/;

/** Somebody from outside of whom "he" or "she" may be meant. */
const stranger = /(?:^|[^a-z])(?:mr|mrs|ms|miss|dr|the (?:applicant|tenant|owner|landlord|neighbour|resident|contractor|driver|caller|lady|gentleman|man|woman|customer|trader|developer|agent))(?![a-z])/;

/** What a sentence holds against somebody in the third person; null for nothing. */
export function blameIn(all: Told[], at: number, wanted: SpokenOf['kind']): Blame | null {
  const told = all[at];
  if (!told || told.quoted || told.question || told.part === 'subject') return null;
  const text = plainText(told);
  if (signIn(told, kind) || fromOthers.test(text)) return null;
  const sign = against(told, harsh) ? harsh : against(told, slack) ? slack : null;
  const place = sign ? signIn(told, sign) : null;
  const of = subjectOf(told, wanted);
  if (!sign || !place || !of) return null;
  // Whoever is blamed stands first: "Mr Poole shouted at Tessa" blames neither of ours.
  const named = told.people.indexOf(of) >= 0;
  if (named ? of.start > place.start : !third.test(text.slice(0, place.end))) return null;
  const lead = text.slice(0, place.start);
  if (stranger.test(lead) || (!named && stranger.test(plainText(all[at - 1] ?? told)))) return null;
  return { told, of, harsh: sign === harsh, plain: sign === harsh && named && against(told, plainly) };
}

/** "Not exactly known for his work ethic" and "hasn't done a full week" blame by denying. */
const denies = signs("not exactly|not known for|hasn't done|has not done|hasn't ~ full|doesn't pull|not pull*|never pull*|won't lift|doesn't lift|never lift*|never done|never does|not up to|isn't up to|not been ~ truthful|not been ~ honest|not been ~ straight|not fit|isn't fit|cannot be trusted|can't be trusted|can't be relied|couldn't|can't|doesn't|hasn't|didn't|did not|never|won't|not good enough|don't hold|nobody");

function against(told: Told, sign: RegExp): boolean {
  return meant(told, sign, 'negated', 'conditional') || (signIn(told, denies) !== null && meant(told, sign, 'quoted') && /(?:opens|listens?|told|add up|spell|run a|work ethic|weight|full week|day's work|stroke|finger|up to|truthful|honest|straight|fit|trusted|relied|organise|hold your breath|reply|answer|turn|return|care|rung|clue)/.test(plainText(told)) && !/(?:^|[^a-z])(?:wouldn't|would not|don't|never) (?:say|call|think|suggest)/.test(plainText(told)));
}
