import type { Situation } from './context';
import type { ReadSentence } from '../language/reading';
import { phrasesIn } from '../language/phrase-book';

/** Whose business an item is: the public's, the writer's own, a party's or a trade's. Sentences that show it, or null. */
export interface Business {
  public: boolean;
  private: ReadSentence | null;
  party: ReadSentence | null;
  trade: ReadSentence | null;
}

/** "My phone call of 28 January": whoever writes for anybody has a telephone. */
function isCall(sentence: ReadSentence, family: string): boolean {
  const place = sentence.families.place(family);
  return place !== null && /(?:phone|telephone|mobile)$/i.test(sentence.text.slice(place.start, place.end)) && /^ (?:calls?|numbers?|message|conversation)(?![a-z])/i.test(sentence.text.slice(place.end));
}

/** "Is there a leaflet about the discount?": the Council and its partners print leaflets too. */
function isNotice(sentence: ReadSentence, family: string): boolean {
  const place = sentence.families.place(family);
  return place !== null && /^leaflets?$/i.test(sentence.text.slice(place.start, place.end))
    && !/(?:^|[^a-z])(?:our|my|party|deliver\w*|drop\w*|bundles?|rounds?|doors?|canvass\w*|campaign\w*|vote\w*|election\w*|poll\w*|candidates?|group|labour|conservatives?|tory|liberal|lib dems?|greens?|reform|volunteers?|stuff\w*|fold\w*)(?![a-z])/i.test(sentence.text);
}

/** Reads the subject line and the writer's own words for whose business they are. */
export function businessOf(situation: Situation): Business {
  const { item, own, directory } = situation;
  const find = (family: string) => own.find((sentence) => !sentence.quoted && sentence.families.has(family) && !isCall(sentence, family) && !(family === 'party-business' && isNotice(sentence, family))) ?? null;
  const subject = phrasesIn(item.subject, { start: 0, end: item.subject.length });
  const places = directory.places.find(`${item.subject}\n${item.text.slice(situation.reading.body.own.start, situation.reading.body.own.end)}`);
  return {
    public: subject.has('public-business') || places.length > 0 || find('public-business') !== null,
    private: find('private-business') ?? (subject.has('private-business') ? own[0] ?? null : null),
    party: find('party-business') ?? (subject.has('party-business') ? own[0] ?? null : null),
    trade: find('trade-business') ?? (subject.has('trade-business') ? own[0] ?? null : null),
  };
}
