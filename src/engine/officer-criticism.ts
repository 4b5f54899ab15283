import type { Directory, Person } from '../directory/directory';
import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import { namedIn } from './named-people';

/** A sentence that runs officers down. */
export interface Criticism {
  sentence: ReadSentence;
  /** The officer named, or null for officers in general. */
  officer: Person | null;
  /** Hard words about people, put plainly. Else told as another's words, or of officers nobody could name. */
  sure: boolean;
  /** It asks that somebody lose their post. */
  dismissal: boolean;
}

const families = ['officers-called', 'officers-did', 'officers-sack'];
/** What is run down may be a decision or a thing, which anybody may do. */
const things = /(?:^|[^a-z])(?:the )?(?:decision|policy|scheme|plan|proposal|report|consultation|process|system|service|road|building|surface|website|letter|answer|figures?|delay|wait|situation|state|junction|layout|contractor|contractors|company|developer|government|minister|applicant|landlord)(?:s|'s|\u2019s)? (?:is|are|was|were|has been|have been|looks?|seems?) (?:a |an |so |very |utterly |totally |completely |simply |frankly |just )*$/i;
const pronouns = /(?:^|[^a-z])(?:he|she|they|him|her|them|his|their)(?![a-z])/i;

function officersNamed(text: string, directory: Directory): Person[] {
  const found: Person[] = [];
  for (const mention of namedIn(text, directory)) {
    const person = mention.people.length === 1 ? mention.people[0] : undefined;
    if (person?.kind === 'officer') found.push(person);
  }
  return found;
}

/**
 * The sentences of one text that run down officers: their honesty, ability or conduct. Regret over a decision,
 * a service or an outcome is none. Quotation marks do not excuse: a text for publication speaks in them.
 * @param sentences in the order of the text
 */
export function criticismsOfOfficers(sentences: ReadSentence[], directory: Directory): Criticism[] {
  const found: Criticism[] = [];
  let before: Person | null = null;
  for (const sentence of sentences) {
    const named = officersNamed(sentence.text, directory)[0] ?? null;
    const about: Person | null = named ?? (pronouns.test(sentence.text) ? before : null);
    const general = sentence.families.has('officers-are');
    before = named ?? about;
    if (!about && !general) continue;
    for (const family of families) {
      const place = sentence.families.place(family);
      if (!place || things.test(sentence.text.slice(0, place.start))) continue;
      const stance = stanceOf({ text: sentence.text, question: sentence.question, quoted: false }, place);
      const denied = stance.negated && !/(?:^|[^a-z])(?:not|n't|n\u2019t|never|couldn|can|cannot|no|nobody)/i.test(sentence.text.slice(place.start, place.end));
      if (denied || sentence.question || stance.conditional) continue;
      // "Failed", "ignored" and "neglected" may be said of a duty not done; of named people they still are hard words.
      const mild = family === 'officers-did' && /^(?:failed|failing|fails|ignored|neglected|never|buried|failed .*|didn)/i.test(sentence.text.slice(place.start, place.end));
      found.push({ sentence, officer: about, sure: !stance.reported && !(mild && !about), dismissal: family === 'officers-sack' });
      break;
    }
  }
  return found;
}

/** "Simon Archer" or "officers", for a sentence about them. */
export function criticised(criticism: Criticism): string {
  return criticism.officer?.name ?? 'officers';
}
