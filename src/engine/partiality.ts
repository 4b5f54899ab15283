import { partialityPhrases } from '../language/partiality-phrases';
import { TopicBook } from '../language/topic-book';
import type { Situation } from './context';
import { inQuotation, statementsOf, type Statement } from './statements';

/** A place where a report takes sides in its own voice. */
export interface Partial {
  statement: Statement;
  /** The words that show it. */
  words: string;
}

const book = new TopicBook(partialityPhrases);
const patterns = new WeakMap<Situation['directory'], RegExp>();
/** Praise or blame, once it is of a party. */
const judging = /(?:^|[^a-z])(?:fail(?:ed|s|ure|ures|ing)?|mismanag[a-z]+|wast(?:e|ed|eful|ing)|neglect(?:ed|ful)?|reckless(?:ly)?|irresponsib[a-z]+|incompeten[a-z]+|shambl[a-z]+|chao(?:s|tic)|mess|broken promises?|cynical|hypocri[a-z]+|disast[a-z]+|excellent|superb|proud(?:ly)?|bold|visionary|tireless(?:ly)?|successful(?:ly)?|outstanding|sensible|prudent|achievements?|triumphs?|deliver(?:ed|ing|s)? (?:on )?(?:its|their)|rescued?|saved|blocked|sabotag[a-z]+|wreck[a-z]*|obstruct[a-z]*|cuts|austerity|thanks to|to blame|blame|congratulat[a-z]+|rightly|wrongly|ill-judged|misguided|opportunis[a-z]+|squander[a-z]*|betray[a-z]*|better|worse|only|damag(?:e|ed|ing)|harm(?:ed|ful)?|ruin(?:ed|ous)?|starv(?:ed|ing)|credit|vision|courage|wisdom|folly|foresight|never (?:cared|bothered|understood|listened|lifted|gave|thought)|did nothing|too little|let down|legacy of|clear(?:ing|ed)? up|put(?:s|ting)? right|at last|deserves?|talk(?:ed|ing)? (?:it|this|them|the [a-z]+) down|(?:is|was|were|been|be|prove[dn]?|shown to be) (?:quite |entirely |simply |plainly )?wrong|as (?:is|was) (?:its|their|his|her) (?:habit|way|custom|wont)|as (?:usual|ever|always)|predictabl[ey]|true to form|it took (?:a|an|the)|showed? what|with (?:a little|some|real) heart|had the (?:heart|sense|decency|nerve)|nothing better to|played? politics|ow(?:e|es|ed) (?:[a-z]+ ){0,4}(?:apology|thanks)|ashamed|votes? (?:before|ahead of|above)|party before|eat (?:its|their) words|heroic|shame(?:ful)?)(?![a-z])/i;
/** Those who lead, and words of devotion to them. */
const leading = /(?:^|[^a-z])(?:cabinet(?: members?)?|administration|leader(?: of the council)?|leadership|portfolio holders?|executive members?|ruling group|majority group)(?![a-z])/i;
const devotion = /(?:^|[^a-z])(?:(?:a|the) (?:pleasure|privilege|delight|joy|honour|treat) to (?:work|serve|see|write|report)|imagination|foresight|brave(?:ry|ly)?|courag(?:e|eous|eously)|wise(?:ly)?|wisdom|visionary|generosity|far-?sighted(?:ness)?|tireless(?:ly)?|heroic(?:ally)?|great-?hearted|blessed|lucky to have|fortunate to have|deserves? (?:every|all|great|our|the)|hats? off|bravo|well done|genius|stroke of|inspired|inspirational|to (?:its|their|his|her) (?:great|lasting|eternal|undying) credit)(?![a-z])/i;
/** The other side of the chamber, mocked. */
const opposite = /(?:^|[^a-z])(?:snip(?:e|ed|ing)|carp(?:ed|ing)|jeer(?:s|ed|ing)|heckl(?:e|ed|ing)|barrack(?:ed|ing)|sneer(?:s|ed|ing)|grumbl(?:e|ed|ing)|moan(?:s|ed|ing)|whin(?:ge|ged|ging|ing)|catcalls?|cat-calls?|doom-?mongers?)(?![a-z])[^.]{0,60}(?:^|[^a-z])(?:chamber|benches|opposite|other side|opponents|opposition|minority|certain (?:members|quarters|councillors))(?![a-z])|(?:^|[^a-z])(?:across the chamber|benches opposite|certain quarters)(?![a-z])/i;

/** How the seats lie is a fact and takes no side. */
const composition = /political (?:balance|proportionality|composition|group)|seats|membership|nominat|appointed|allocat|vacanc|substitut|proportion/i;

function plain(word: string): string {
  return word.replace(/[^A-Za-z0-9 ]/g, '').replace(/ group$/i, '');
}

/** A party by name with something that shows it is one: "the Labour administration", "Conservatives". */
function partyPattern(situation: Situation): RegExp {
  const known = patterns.get(situation.directory);
  if (known) return known;
  const names = [...(situation.directory.file.parties ?? []).map(plain), 'Labour', 'Conservative', 'Liberal Democrat', 'Lib Dem', 'Green', 'Reform UK', 'Independent'].filter((name, i, all) => name !== '' && all.indexOf(name) === i).join('|');
  const pattern = new RegExp(`(?:^|[^A-Za-z])(?:(?:${names})(?:-(?:led|run|controlled))? (?:group|party|side|benches|bench|camp|lot|councillors?|members?|administration|government|council|cabinet|leader|leadership|opposition|manifesto|policy|policies|colleagues|ministers?|budget)|(?:Conservatives|Tories|Tory|Liberal Democrats|Lib Dems|Greens|Reform UK)(?: (?:government|council|group|councillors))?)(?:['\\u2019]s?)?(?![A-Za-z])`);
  patterns.set(situation.directory, pattern);
  return pattern;
}

/** Where others are heard and not the author. */
function others(statement: Statement): boolean {
  const { section } = statement;
  return section !== null && (section.kind === 'consultation' || /representation|objection|comments|response|what .{0,30} (?:say|said)|petition|views of|feedback|correspondence/i.test(section.heading));
}

function wordsAt(statement: Statement, start: number, end: number): string {
  return statement.text.slice(start, end);
}

/** The places where a report takes sides: for or against a party, those who lead, or those who disagree. */
export function partialIn(situation: Situation): Partial[] {
  const found: Partial[] = [];
  for (const statement of statementsOf(situation)) {
    if (others(statement)) continue;
    const { text } = statement;
    const party = partyPattern(situation).exec(text);
    const places = book.in(text);
    const free = (start: number, end: number) => !inQuotation(situation, statement.start + start, statement.start + end);
    const told = places.filter((each) => each.family === 'others')[0];
    const theirs = (at: number) => told !== undefined && (told.start < at || /, (?:said|says|wrote|according|as|in the words|one|some|in the view)(?![a-z])/i.test(text.slice(at)));
    const hit = places.filter((each) => each.family !== 'others' && free(each.start, each.end) && !theirs(each.start))[0];
    const devoted = told === undefined && ((leading.test(text) && devotion.test(text)) || opposite.test(text)) ? (devotion.exec(text) ?? opposite.exec(text)) : null;
    if (devoted && free(devoted.index, devoted.index + devoted[0].length)) found.push({ statement, words: devoted[0].replace(/^[^A-Za-z]+/, '') });
    else if (hit) found.push({ statement, words: wordsAt(statement, hit.start, hit.end) });
    else if (party && told === undefined && judging.test(text.replace(party[0], ' ')) && !composition.test(text) && free(party.index, party.index + party[0].length)) found.push({ statement, words: party[0].replace(/^[^A-Za-z]+/, '') });
  }
  return found;
}
