import { readFeatures } from './features';
import { readForce, weigh, type Force, type ForcefulAct } from './force';
import { sentenceModel } from './model';
import { Families, phraseBook, weighedFamilies } from './phrase-book';
import type { PhraseMatch } from './phrases';
import type { SentenceShape } from './sentences';
import { scanWords } from './words';

/**
 * What a sentence does, seen from whoever wrote it.
 * `commits`: binds the council. `commits-self`: promises only the writer's own effort. `instructs`: orders somebody.
 * `asks`: leaves the choice. `procures`: buys, orders or signs. `disclaims`: says that the writer cannot bind.
 * `reports`: passes on another's words. `past`, `conditional`: as they say.
 * `asks-confidence`, `marks-confidential`, `disclaimer`, `releases`: about secrecy.
 * `consents`, `withholds`, `asks-leave`, `states-copying`, `reports-consent`: about sharing.
 * `capacity-…`: in what capacity the writer writes. `personal-case`, `general-matter`: what it is about.
 */
export type ActName =
  | 'commits' | 'commits-self' | 'instructs' | 'asks' | 'procures' | 'disclaims' | 'reports' | 'past' | 'conditional'
  | 'asks-confidence' | 'marks-confidential' | 'disclaimer' | 'releases'
  | 'consents' | 'withholds' | 'asks-leave' | 'states-copying' | 'reports-consent'
  | 'capacity-ward' | 'capacity-council' | 'capacity-personal' | 'capacity-party'
  | 'personal-case' | 'general-matter';

export interface Act {
  name: ActName;
  /** From 0 to 1: how sure the reading is. Rules ask for `sure` before they say breach, `likely` before they ask. */
  strength: number;
}

export const sure = 0.8;
export const likely = 0.5;
/** Weaker readings are not worth keeping. */
const least = 0.2;

const forceful = (['commits', 'instructs', 'procures'] as ForcefulAct[]).map((name) => ({ name, label: sentenceModel.labels.indexOf(name) }));
const sums = new Float64Array(sentenceModel.labels.length);

/** What the phrases of one sentence give: where they are found, its force, and the families it shows. */
export interface PhraseReading {
  matches: PhraseMatch[];
  force: Force;
  families: Families;
}

/** Reads the phrases of one sentence; `text` is the sentence alone, and offsets in the reading are into it. */
export function readPhrases(text: string, sentence: SentenceShape): PhraseReading {
  const tokens = scanWords(text, 0, text.length);
  const all = phraseBook.find(tokens, 0, tokens.count);
  const matches = all.filter((match) => match.family < weighedFamilies);
  return { matches, force: readForce(text, sentence, tokens, matches), families: new Families(all, text, { start: 0, end: text.length }) };
}

/** Reads what one sentence does, its phrases being read. */
export function readActs(text: string, sentence: SentenceShape, phrases: PhraseReading): Act[] {
  const { features, count } = readFeatures(text, scanWords(text, 0, text.length), sentence, phrases);
  sums.fill(0);
  for (let i = 0; i < count; i++) sentenceModel.add(features[i] as number, sums);
  sentenceModel.finish(sums);
  for (const act of forceful) sums[act.label] = weigh(act.name, sums[act.label] as number, phrases.force);
  const acts: Act[] = [];
  for (let i = 0; i < sums.length; i++) {
    const strength = sums[i] as number;
    if (strength >= least) acts.push({ name: sentenceModel.labels[i] as ActName, strength });
  }
  return acts;
}

/** How surely a sentence does something: 0 where it does not. */
export function strengthOf(sentence: { acts: Act[] }, name: ActName): number {
  for (const act of sentence.acts) if (act.name === name) return act.strength;
  return 0;
}

/** Whether a sentence does something at least this surely. */
export function does(sentence: { acts: Act[] }, name: ActName, strength = likely): boolean {
  return strengthOf(sentence, name) >= strength;
}

/** Reads one sentence whole: its phrases and what it does. */
export function readSentence(text: string, sentence: SentenceShape): PhraseReading & { acts: Act[] } {
  const phrases = readPhrases(text, sentence);
  return { ...phrases, acts: readActs(text, sentence, phrases) };
}
