import type { Reading } from '../language/reading';
import { scanWords, wordId } from '../language/words';
import type { Situation } from './context';
import { passageOf } from './matter-passage';
import { about, isPersonalCase, matterOf, mayBeShared, mentions, namesInPassing, type MatterSentence } from './matter';

/** A ward or division that the item is about. */
export interface AreaConcern {
  ward: string;
  /** The place that shows it: the ward itself, a street, or "my ward". */
  place: string;
  /** The sentences that name it and are not in passing. */
  sentences: MatterSentence[];
  /** `personal`: one person's case; `mixed`: one person's case that others may share; `general`: the area's affair. */
  kind: 'personal' | 'mixed' | 'general';
  /** What is said of it, with the subject: other paragraphs are other business. */
  passage: MatterSentence[];
  /** Only an earlier message of the thread names it. */
  fromThread: boolean;
}

const found = new WeakMap<Reading, AreaConcern[]>();
/** Wards that one matter may touch. */
const most = 3;
const ownArea = /(?:^|[^A-Za-z])(my|our|the|this|your) (?:own )?(ward|patch|division|neck of the woods)(?![A-Za-z])/i;

const areaWords = new Set(['ward', 'patch', 'division', 'neck'].map(wordId));

function speaksOfArea(text: string): boolean {
  const tokens = scanWords(text, 0, text.length);
  for (let i = 1; i < tokens.count; i++) if (areaWords.has(tokens.id[i] as number)) return true;
  return false;
}

/** "Denmark Road, Cheltenham": a capital after the comma that is no place, person or name of this council. */
function liesElsewhere(situation: Situation, sentence: MatterSentence, end: number): boolean {
  const after = /^,? (?:in )?([A-Z][a-z]+)(,| not|\.| instead)/.exec(sentence.text.slice(end));
  const name = after?.[1];
  if (!after || !name || (after[0].charAt(0) !== ',' && after[0].slice(0, 4) !== ' in ')) return false;
  if (situation.directory.councilName.indexOf(name) >= 0) return false;
  if (situation.directory.places.find(name).length > 0 || sentence.places.some((place) => place.start > end && place.start < end + 6)) return false;
  const people = [...situation.directory.members, ...situation.directory.officers];
  return !people.some((person) => person.name.split(' ').indexOf(name) >= 0);
}

function wordsIn(text: string): number {
  return text.split(/[^A-Za-z0-9']+/).filter((word) => word).length;
}

/** "Lot 2 (Podsmead hall)": an aside, unless the sentence is all aside. */
function inBrackets(text: string, at: number): boolean {
  const open = text.lastIndexOf('(', at);
  return open > 0 && text.lastIndexOf(')', at) < open;
}

/** "Places such as Denmark Road": named to explain something else. */
const asExample = /(?:such as|for example,?|for instance,?|e\.g\.,?|(?:^|[ ,])as (?:in|on|at|with)|unlike|than)(?: in| on| at| with)?(?: the)? $/i;

/** "Two choirs, neither from my patch", "a lady from Podsmead", "nowhere near my ward": where somebody comes from, or what it is not about. */
const asOrigin = /(?:^|[^a-z])(?:(?:choirs?|clubs?|teams?|bands?|troupes?|players|m[ae]n|wom[ae]n|lady|ladies|couple|famil(?:y|ies)|people|lads?|girls?|boys?|pupils?|students?|volunteers?|friends?|constituents?|residents?|callers?|neither|none|both|one|somebody|someone|anybody|anyone|nobody|everybody|everyone|members?) (?:(?:who|that) )?from|(?:is|are|was|were|comes?|came|hails?) (?:both |all )?from|(?:not|n['\u2019]t|neither|none|nothing|nowhere|outside|beyond)(?: (?:of|near|even|just|about|in|from|to do with)){0,2})(?: the)? $/i;

/** "The ward map for my ward", "the profile of my ward": what the paper is about. */
const asTitle = /(?:^|[^a-z])(?:maps?|plans?|profiles?|boundar(?:y|ies)|pages?|entr(?:y|ies)|lists?|figures|spelling|register|leaflet|newsletter|poster|file|folder|pdf) (?:for|of|on|in|about)(?: the| all of)? $/i;
/** "My ward walk", "your ward newsletter": a thing that has its name from the ward. */
const namesakes = /^ (?:walk(?:s|about|abouts)?|surger(?:y|ies)|profiles?|newsletters?|bulletins?|budgets?|funds?|maps?|boundar(?:y|ies)|pages?|diary|tours?|rounds|work|role|reports?|packs?|folders?|mail|e-?mails?|letters?|business|hat|allowance|grants?)(?![a-z])/i;

/** Whether a sentence tells of something that goes on in a place. */
function tellsOfPlace(sentence: MatterSentence): boolean {
  return mentions(sentence, 'publicThings', 'significant', 'operational') || about(sentence, 'incident', 'complaints', 'controversial');
}

/** A place that only says where people come from, in a sentence that tells of nothing that goes on there. */
function isOrigin(sentence: MatterSentence, at: number): boolean {
  const before = sentence.text.slice(Math.max(0, at - 48), at);
  return (asOrigin.test(before) || asTitle.test(before)) && !tellsOfPlace(sentence);
}

function namedIn(situation: Situation, sentence: MatterSentence): { ward: string; place: string }[] {
  if (sentence.places.length === 0) return [];
  // "Sites all over the city, Painswick Road among them" is the city's affair.
  const passing = namesInPassing(sentence) || (sentence.part === 'body' && about(sentence, 'everywhere'));
  const named: { ward: string; place: string }[] = [];
  for (const place of sentence.places) {
    if (inBrackets(sentence.text, place.start) || asExample.test(sentence.text.slice(Math.max(0, place.start - 30), place.start))) continue;
    if (passing || isOrigin(sentence, place.start) || liesElsewhere(situation, sentence, place.end)) continue;
    named.push({ ward: place.ward, place: place.place });
  }
  return named;
}

/** "My ward" of a member, "your ward" to one: the wards meant. */
function unnamedIn(situation: Situation, sentence: MatterSentence): { ward: string; place: string }[] {
  const match = speaksOfArea(sentence.text) ? ownArea.exec(sentence.text) : null;
  if (!match || namesInPassing(sentence) || isOrigin(sentence, match.index + (/^[A-Za-z]/.test(match[0]) ? 0 : 1))) return [];
  if (namesakes.test(sentence.text.slice(match.index + match[0].replace(/[^A-Za-z]$/, '').length)) && !tellsOfPlace(sentence)) return [];
  const mine = situation.writer.role === 'member';
  const yours = (match[1] ?? '').toLowerCase() === 'your';
  if (mine === yours) return [];
  const members = mine ? [situation.writer.inNameOf?.member] : situation.recipients.map((recipient) => recipient.person.member);
  const wards = new Set<string>();
  for (const member of members) for (const ward of member?.wards ?? []) wards.add(ward);
  return wards.size === 1 ? Array.from(wards).map((ward) => ({ ward, place: ward })) : [];
}

function kindOf(own: MatterSentence[], named: MatterSentence[]): AreaConcern['kind'] {
  const personal = named.some(isPersonalCase) || (own.some(isPersonalCase) && named.every((each) => each.part === 'subject'));
  if (!personal) return 'general';
  if (named.some((each) => !isPersonalCase(each) && each.part !== 'subject')) return 'mixed';
  const wider = own.some((each) => each.part !== 'subject' && !isPersonalCase(each) && mayBeShared(each));
  return wider ? 'mixed' : 'personal';
}

function concernsOf(situation: Situation, sentences: MatterSentence[], fromThread: boolean): AreaConcern[] {
  const byWard = new Map<string, { place: string; sentences: MatterSentence[] }>();
  for (const sentence of sentences) {
    const named = namedIn(situation, sentence);
    for (const each of named.length > 0 ? named : unnamedIn(situation, sentence)) {
      const entry = byWard.get(each.ward) ?? { place: each.place, sentences: [] };
      if (entry.sentences.indexOf(sentence) < 0) entry.sentences.push(sentence);
      byWard.set(each.ward, entry);
    }
  }
  // "The spare was in Podsmead": another ward's name beside the one that the subject is about.
  const titled = sentences.filter((sentence) => sentence.part === 'subject').reduce<string[]>((wards, sentence) => [...wards, ...namedIn(situation, sentence).map((each) => each.ward)], []);
  byWard.forEach((entry, ward) => {
    if (titled.length === 0 || titled.indexOf(ward) >= 0 || entry.sentences.length > 1 || entry.place !== ward) return;
    const beside = entry.sentences[0];
    if (beside && titled.some((each) => byWard.get(each)?.sentences.indexOf(beside) !== -1)) byWard.delete(ward);
  });
  const concerns: AreaConcern[] = [];
  byWard.forEach((entry, ward) => {
    const passage = fromThread || byWard.size > most ? matterOf(situation).own : passageOf(situation, entry.sentences);
    const takenUp = passage.some((each) => each.part === 'body');
    concerns.push({ ward, ...entry, kind: kindOf(!fromThread && takenUp ? passage : sentences, entry.sentences), passage, fromThread });
  });
  return concerns;
}

/** The writer tells of the place in their own words, not by passing on what another wrote. */
export function inOwnWords(situation: Situation, concern: AreaConcern): boolean {
  return !concern.fromThread && (situation.thread.length === 0 || concern.sentences.some((each) => each.part === 'body'));
}

/** A short answer, thanks or an acknowledgement takes no earlier matter further. */
function carriesOn(own: MatterSentence[]): boolean {
  let words = 0;
  let said = false;
  for (const sentence of own) {
    if (sentence.part !== 'body') continue;
    const length = wordsIn(sentence.text);
    words += length;
    if (!said) said = length >= 7 || (length >= 4 && !about(sentence, 'courtesy'));
    if (said && (words >= 5 || sentence.question)) return true;
  }
  return said && own.some((sentence) => sentence.part === 'body' && sentence.question);
}

function speaksOfWholeArea(own: MatterSentence[]): boolean {
  return own.some((sentence) => sentence.part === 'body' && about(sentence, 'everywhere') && sentence.places.length === 0);
}

/**
 * The wards or divisions an item concerns: named in its subject or own words, by a place of the
 * directory or as "my ward"; else by the newest earlier message that names one, where the writer's
 * words carry that on. Signatures, addresses, venues and passing mentions do not count.
 */
export function areasConcerned(situation: Situation): AreaConcern[] {
  const known = found.get(situation.reading);
  if (known) return known;
  const matter = matterOf(situation);
  let concerns = concernsOf(situation, matter.own, false);
  const namedAbove = concerns.length > 0 && concerns.every((concern) => concern.sentences.every((sentence) => sentence.part === 'subject'));
  const mayCarryOn = concerns.length === 0 && matter.earlier.some((message) => message.some((sentence) => sentence.places.length > 0 || speaksOfArea(sentence.text)));
  if ((namedAbove || mayCarryOn) && speaksOfWholeArea(matter.own)) concerns = [];
  else if (mayCarryOn && carriesOn(matter.own)) {
    for (const message of matter.earlier) {
      concerns = concernsOf(situation, message, true);
      if (concerns.length > 0) {
        // The writer's own words may make one person's case of it.
        if (matter.own.some((each) => each.part === 'body' && isPersonalCase(each))) concerns = concerns.map((each) => ({ ...each, kind: each.kind === 'general' ? 'mixed' : each.kind }));
        break;
      }
    }
  }
  // A list of every ward is the whole council's affair.
  if (concerns.length > most) concerns = [];
  found.set(situation.reading, concerns);
  return concerns;
}
