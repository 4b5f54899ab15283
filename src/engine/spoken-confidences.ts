import type { Person } from '../directory/directory';
import { releaseIn, tellsConfidence, tellsOath } from '../language/confidence';
import type { ReadSentence } from '../language/reading';
import type { Confidence } from './confidences';
import type { Situation } from './context';
import { isWriter } from './correspondence';
import { means, namedIn } from './named-people';

/** Several provisions ask of the same item. */
const spoken = new WeakMap<Situation['reading'], Confidence[]>();

/** What the writer's own words give away of things that a named person confided. */
export function spokenConfidences(situation: Situation): Confidence[] {
  let found = spoken.get(situation.reading);
  if (!found) spoken.set(situation.reading, (found = findSpoken(situation)));
  return found;
}

function findSpoken(situation: Situation): Confidence[] {
  const found: Confidence[] = [];
  for (let i = 0; i < situation.own.length; i++) {
    const sentence = situation.own[i] as ReadSentence;
    const told = tellsConfidence(sentence);
    const before = situation.own[i - 1];
    // "It was Mr Dodd. He made me promise not to tell you."
    const oath = !told && before && !before.question && tellsOath(sentence) && namedIn(sentence.text, situation.directory).length === 0;
    if (!told && !oath) continue;
    const source = told ? sentence : before as ReadSentence;
    const mentions = namedIn(source.text, situation.directory);
    const of = oath ? mentions.filter((each) => each.people.length > 0 || each.titled)[0] : mentions.filter((each) => (each.start <= (told?.end ?? 0) || /\b(by|from) $/.test(sentence.text.slice(0, each.start))) && (each.people.length > 0 || each.titled))[0];
    if (!of) continue;
    const confider: Person = of.people[0] ?? { kind: 'unknown', name: source.text.slice(of.start, of.end), address: '' };
    if (isWriter(situation, confider)) continue;
    const newcomers = situation.recipients.filter((each) => each.person.kind !== 'records' && !isWriter(situation, each.person) && !means(of, each.person));
    if (newcomers.length === 0 || releaseIn(sentence) === 'yes') continue;
    found.push({
      confider, how: 'spoken', strength: 0.9, written: false, doubtful: null, newcomers,
      evidence: { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end },
    });
  }
  return found;
}
