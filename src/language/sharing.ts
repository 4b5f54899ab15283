import { clausesOf, spanOfClause, type Clause, type Clauses } from './clauses';
import { PhraseBook } from './phrases';
import { share, sharingPhrases } from './sharing-phrases';
import { spellingOf, wordId } from './words';

export { answerIn } from './short-answer';

/** To whom in general a clause lets something go. */
export type Audience = 'anyone' | 'members' | 'ward-members' | 'group' | 'executive' | 'leader' | 'deputy-leader' | 'mayor' | 'chair' | 'vice-chair' | 'group-leader' | 'spokesperson' | 'portfolio-holder' | 'officers';

/**
 * What one clause says about passing its author's words on. `gives` leave or asks for it; `refuses` it;
 * `hints`: speaks of others getting to know without saying that they may have the words.
 */
export interface SharingClause {
  does: 'gives' | 'refuses' | 'hints';
  /** Offsets in the sentence. */
  start: number;
  end: number;
  audiences: Audience[];
  /** It speaks of him, her or them, named before. */
  pronoun: boolean;
  /** Hangs on something that has still to happen, or on another person's word. */
  conditional: boolean;
  /** Gives leave outright, and to nobody in particular. */
  open: boolean;
  /** Names a receiver of its own: "to …", "let …". */
  directed: boolean;
  /** The field of an office it names: "finance" of "the finance member"; null where it names none. */
  field: string | null;
  /** Offset of "except", "bar" in a refusal; what follows is let through. */
  except: number;
}

const book = new PhraseBook(sharingPhrases);
const families = book.families;
const id = (words: string) => new Set(words.split(' ').map(wordId));
const negative = id("not never no don't dont won't can't cannot shouldn't mustn't wouldn't nobody none without nor neither isn't didn't haven't hasn't wasn't stop refrain avoid");
const demonstratives = id('this it these that those');
const passedOn = id('shared forwarded passed sent shown copied circulated given handed seen read tabled told put placed laid');
const courtesies = id('thanks thank regards wishes love apologies congratulations compliments condolences greetings respects sympathy');
const papers = id('email e-mail mail letter note message comments copy objection representation query question views');
const selves = id('me us you');
const verbs = id(`${share.split('|').join(' ')} let bring keep include add loop`);
const towards = id('to with let show give tell send');
const receiving = id('to with');
const owners = id('my our your');
const grace = id('blessing permission consent leave agreement compliments approval blessings attention email letter message note');
const things = id(`this it these that those my our you your ${share.split('|').join(' ')} be see have know read let`);
const pronouns = id('him her them they he she');
/** "Has he been sent it?" asks about copying and lets nothing go. */
const opensAsQuestion = id('has have had is are was were did do does should who when why how what shall may might');
/** A clause that begins so goes on about whoever was named before it. */
const carriers = id('should ought must may can could is are needs who whom');
const conditions = id('if provided providing unless once assuming subject until till when after');
const pastOrOthers = id('asked had has was were been');
const untils = id('until till');
const exceptions = id('except excepting bar barring besides');

/** Words before "if" and the rest that ask nothing of anybody: "if you like", "if it helps". */
const easy = new PhraseBook({
  easy: ['if you|u ..2 like|wish|want|think|prefer|can|could|need|would|must|feel|see|please', 'if|when|where it|that|this ..2 helps|help|useful|suits|needed|necessary|any', 'when|once|after you ..3 answer|reply|write|respond|can|next|do|have|see', 'when|once ..1 ready|convenient', 'if he|she|they ..2 wishes|wish|likes|like|wants|want|asks|ask|needs|need', 'if|when|where|as necessary|needed|useful|possible|asked|appropriate', 'if anyone|anybody|they|people asks|ask', 'if|when in doubt', "if|when|where you|u|you're ..2 unsure|stuck|doubt|busy|pushed", 'grateful|glad|appreciate|obliged|good|kind|pleased|happy|fine|okay|ok ..3 if'],
  unsure: ["if|when|where you|u ..1 don't|dont|can't|cannot|not know|remember|have|say|tell|help|answer|mind", "if|when|where you|u|you're ..1 not sure", 'if not'],
  // "Any further forward?", "I look forward to it": nothing is sent on.
  idle: ['look|looking|looks|looked|further|way|ways|step|steps|move|moving|moved|put|puts|putting|go|going|bring|bringing|brought|carry|carried|straight|no forward'],
  own: ["i|we|i'd|we'd ..2 like|want|wish|need|love|prefer to ..1 know|see|hear|have|read|get|receive|look"],
  long: ['so|as long as'],
  object: ["no|any|don't|dont|not|wouldn't|won't|without|slightest objection|objections|problem|problems|issue|difficulty|qualms|harm|mind|object|matter|care|hesitate|secret|confidential|private|precious", 'nothing secret|confidential|private', 'none of this is', 'need not|hardly ask', 'not only'],
  wishes: ["i|we|i'd ..1 would|should ..1 like|ask|be|appreciate|wish|prefer|want|welcome|love", "i'd|we'd like|ask|be|appreciate|prefer|welcome|love", 'i|we want|wish|ask|need|mean|meant|intend|write'],
  intends: ["i|we ..1 will|shall|am|have|had|would|might|may|could|did", "i'll|i've|i'm|i'd|we'll|we've", 'he|she|they asked|told|said', 'asked|told|wanted them|him|her'],
});

/** What a member may hold a portfolio of, in one word. */
const fieldWords = 'finance|resources|budget|planning|housing|environment|transport|highways|roads|parking|leisure|culture|sport|parks|health|care|communities|community|education|schools|children|children\'s|adults|economy|regeneration|growth|property|assets|licensing|waste|recycling|climate|coast|country|tourism|customer|corporate|performance|strategy|policy|safety|infrastructure|events|arts|heritage';
const fields = new Set(fieldWords.split('|').map(wordId));
const offices = id('member lead holder portfolio');
const ofField = id('for of');

/** "The housing member", "portfolio holder for housing": the field of an office. */
function fieldOf(clauses: Clauses, clause: Clause): string | null {
  const { id: ids, count } = clauses.tokens;
  for (let i = clause.first; i < clause.last; i++) {
    if (!fields.has(ids[i] as number)) continue;
    const before = i > 1 && ofField.has(ids[i - 1] as number) && offices.has(ids[i - 2] as number);
    if (before || (i + 1 < count && offices.has(ids[i + 1] as number))) return spellingOf(ids[i] as number);
  }
  return null;
}

const audienceBook = new PhraseBook({
  anyone: ['hand|pass|send|share|copy|show ..2 round|around $', 'widely|freely', 'whoever', 'whomever', 'anyone|anybody|everyone|everybody', 'who you|needs|need|wants|ever', 'as you see|like|wish|please|think|choose', 'as|so widely|freely|broadly', 'all and sundry', 'the world', 'quote me', 'in public|full', 'anywhere|everywhere', 'wherever', 'all concerned|interested|parties', 'with|to others', 'no secret', 'nothing secret', 'what|as you like|please|want', 'wider circulation', 'the more'],
  members: ['any|every|each|other|fellow|another ..1 councillor|member', 'councillors|members|cllrs', 'colleagues', 'the|your|my|our committee|panel|board|scrutiny|council|planning|licensing'],
  'ward-members': ['ward|division|divisional ..1 colleague|colleagues|member|members|councillor|councillors', 'both|all|other|the ..2 members|councillors', 'ward'],
  group: ['my|our|your|the|whole group', 'group colleagues|members', 'our side', 'my|our party'],
  executive: ['the cabinet|executive', 'cabinet|executive members|colleagues'],
  'portfolio-holder': ['portfolio holder|holders|member', 'cabinet|executive|lead member', 'whose portfolio', 'cabinet|executive member', 'holds|has the ..2 portfolio|brief', `${fieldWords} member|lead|holder|portfolio`, 'member|lead|portfolio|holder for|of the? ..1 ' + fieldWords],
  leader: ['to|with|show|let|tell|give|by|ask leader', 'the|our|your|council leader', "leader of the council"],
  'deputy-leader': ['the? deputy leader', 'the deputy'],
  mayor: ['the|madam|mr|lord? mayor'],
  chair: ['the|your|our|committee|scrutiny|planning|panel chair|chairman|chairwoman|chairperson|convener', 'whoever chairs', 'chair of', 'to|with|show|let|tell|give chair|chairman'],
  'vice-chair': ['vice chair|chairman', 'vice-chair|vice-chairman'],
  'group-leader': ['group leader|leaders', 'opposition leader|leaders', 'leader of the opposition', 'leaders of'],
  spokesperson: ['spokesman|spokeswoman|spokesperson|shadow'],
  officers: ['officer|officers|staff|your|the team|department|manager|director|boss|colleague'],
});

function some(clauses: Clauses, clause: Clause, words: Set<number>): number {
  for (let i = clause.first; i < clause.last; i++) if (words.has(clauses.tokens.id[i] as number)) return i;
  return -1;
}

function count(clauses: Clauses, clause: Clause, words: Set<number>): number {
  let found = 0;
  for (let i = clause.first; i < clause.last; i++) if (words.has(clauses.tokens.id[i] as number)) found++;
  return found;
}

/** "Copy me in", "happy to tell you", "pass on my thanks": nothing of the author's goes to anybody else. */
function givesNothing(clauses: Clauses, clause: Clause): boolean {
  const { id: ids } = clauses.tokens;
  if (some(clauses, clause, courtesies) >= 0 && some(clauses, clause, papers) < 0) return true;
  for (let i = clause.first; i + 1 < clause.last; i++) {
    if (verbs.has(ids[i] as number) && selves.has(ids[i + 1] as number)) return true;
  }
  return false;
}

/** "To the owner of number 19", "let Highways have it": somebody is meant, whoever that is. */
function isDirected(clauses: Clauses, clause: Clause): boolean {
  const { id: ids } = clauses.tokens;
  for (let i = clause.first; i + 1 < clause.last; i++) {
    if (!towards.has(ids[i] as number)) continue;
    if (!things.has(ids[i + 1] as number)) return true;
    // "To our depot manager" names a receiver; "give our letter" and "with my blessing" do not.
    if (receiving.has(ids[i] as number) && owners.has(ids[i + 1] as number) && !(i + 2 < clause.last && grace.has(ids[i + 2] as number))) return true;
  }
  return false;
}

function audiencesIn(clauses: Clauses, clause: Clause): Audience[] {
  return audienceBook.find(clauses.tokens, clause.first, clause.last).map((match) => audienceBook.families[match.family] as Audience);
}

/** To whom in general a sentence speaks of passing something, if it says so. */
export function audiencesOf(text: string): Audience[] {
  const clauses = clausesOf(text);
  return audiencesIn(clauses, { first: 0, last: clauses.tokens.count });
}

/** Reads what a sentence of an earlier message says about passing its author's words on. */
export function sharingIn(text: string): SharingClause[] {
  const isQuestion = text.slice(-2).indexOf('?') >= 0;
  const clauses = clausesOf(text);
  const found: SharingClause[] = [];
  let conditional = false;
  for (const clause of clauses.clauses) {
    const had = new Set(book.find(clauses.tokens, clause.first, clause.last).map((match) => families[match.family]));
    const kinds = new Set(easy.find(clauses.tokens, clause.first, clause.last).map((match) => easy.families[match.family]));
    const hangs = (some(clauses, clause, conditions) >= 0 || kinds.has('long')) && !kinds.has('easy') && !kinds.has('unsure');
    // "Until Friday" hangs nothing after it on anybody's word.
    const lasting = hangs && some(clauses, clause, untils) < 0;
    // "Ask Geraldine if you don't know" refuses nothing.
    const unsure = kinds.has('unsure') && count(clauses, clause, negative) < 2;
    const negated = some(clauses, clause, negative) >= 0 && !kinds.has('object') && !unsure;
    const own = kinds.has('own') && some(clauses, clause, passedOn) < 0;
    const permits = (had.has('permits') || had.has('asks')) && !givesNothing(clauses, clause) && !kinds.has('idle') && !own;
    if (permits && isQuestion && opensAsQuestion.has(clauses.tokens.id[clauses.clauses[0]?.first ?? 0] as number)) continue;
    let does: SharingClause['does'] | null = null;
    const before = found[found.length - 1];
    // "Geraldine can have the next one, not this."
    if (before && before.does !== 'refuses' && clause.last - clause.first <= 4 && negative.has(clauses.tokens.id[clause.first] as number) && demonstratives.has(clauses.tokens.id[clause.first + 1] as number)) before.does = 'refuses';
    if (negated && (had.has('refuses') || permits)) does = 'refuses';
    else if (had.has('refuses') && !permits && !unsure) does = 'refuses';
    else if (permits && (!kinds.has('intends') || kinds.has('wishes'))) does = 'gives';
    else if (permits && had.has('permits')) does = 'gives';
    else if (had.has('hints') && !negated && !kinds.has('intends') && some(clauses, clause, pastOrOthers) < 0) does = 'hints';
    if (lasting) conditional = true;
    if (!does) continue;
    const except = some(clauses, clause, exceptions);
    const audiences = audiencesIn(clauses, clause);
    found.push({
      does, ...spanOfClause(clauses, clause),
      audiences,
      field: fieldOf(clauses, clause),
      pronoun: some(clauses, clause, pronouns) >= 0 || (audiences.length === 0 && carriers.has(clauses.tokens.id[clause.first] as number)),
      conditional: conditional || hangs,
      open: does === 'gives' && had.has('permits') && !isDirected(clauses, clause),
      directed: isDirected(clauses, clause),
      except: except >= 0 ? clauses.tokens.start[except] as number : -1,
    });
  }
  return found;
}
