// Trains the sentence model: npm run train. Reproducible: no clock, no chance but a fixed seed.
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { featureNames } from '../../src/language/features';
import { readPhrases } from '../../src/language/acts';
import { examplePeople } from '../language/example-people';
import { splitSentences } from '../../src/language/sentences';
import { scanWords, spellingOf, wordId } from '../../src/language/words';

export interface Labelled {
  text: string;
  labels: string[];
}

/** Reads every labelled sentence of a folder of TSV files: labels, a tab, the sentence. */
export function readLabelled(folder: string): Labelled[] {
  return readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line.includes('\t')).map((line) => {
      const tab = line.indexOf('\t');
      return { text: line.slice(tab + 1).trim(), labels: line.slice(0, tab).split(',').map((label) => label.trim()).filter((label) => label !== 'none') };
    }));
}

export function namesOf(text: string): string[] {
  const tokens = scanWords(text, 0, text.length);
  const sentences = splitSentences(text);
  const last = sentences[sentences.length - 1];
  const shape = { question: last?.question ?? false, quoted: sentences.every((sentence) => sentence.quoted) };
  return [...new Set(featureNames(text, tokens, shape, readPhrases(text, shape), spellingOf))];
}

interface Options { epochs: number; rate: number; decay: number; least: number; positive: number; keep: number; /** Words that nothing may be learned from. */ unheard?: Set<string> }

/** Gradient descent (AdaGrad) on the rows' features; the last weight is the bias. */
function descend(rows: number[][], holds: boolean[], size: number, options: Options): Float64Array {
  const weights = new Float64Array(size + 1);
  const squares = new Float64Array(size + 1).fill(1e-6);
  const order = rows.map((_, i) => i);
  let seed = 12345;
  const step = (f: number, gradient: number) => {
    squares[f]! += gradient * gradient;
    weights[f]! += (options.rate * gradient) / Math.sqrt(squares[f]!);
  };
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    for (let i = order.length - 1; i > 0; i--) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const j = seed % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const i of order) {
      const row = rows[i]!;
      let sum = 0;
      for (const f of row) sum += weights[f]!;
      const p = 1 / (1 + Math.exp(-(sum * unit + weights[size]!)));
      const error = holds[i] ? options.positive * (1 - p) : -p;
      for (const f of row) step(f, error * unit - options.decay * weights[f]!);
      step(size, error);
    }
  }
  return weights;
}

/** One feature counts this much, so that a sentence of many features is not shouted down by its length. */
const unit = 0.1;

/**
 * One-against-all logistic regression. Trained twice: over all features seen at least `least` times, and
 * again over the `keep` that told most, so that the shipped data stay small and what is rare does not weigh.
 */
export function train(sentences: Labelled[], labels: string[], options: Options): Map<string, Map<string, number>> {
  for (const sentence of sentences) for (const word of sentence.text.toLowerCase().replace(/\u2019/g, "'").match(/[a-z\u00c0-\u024f]+(?:'[a-z]+)*/g) ?? []) wordId(word);
  const counts = new Map<string, number>();
  const named = sentences.map((sentence) => namesOf(sentence.text));
  for (const row of named) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts.keys()].filter((name) => counts.get(name)! >= options.least && !name.split(' ').slice(1).some((word) => options.unheard?.has(word)));
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = named.map((row) => row.map((name) => index.get(name)).filter((n): n is number => n !== undefined));
  const result = new Map<string, Map<string, number>>();
  for (const label of labels) {
    const holds = sentences.map((sentence) => sentence.labels.includes(label));
    const first = descend(rows, holds, names.length, options);
    const told = names.map((name, i) => ({ i, weight: Math.abs(first[i]!) * Math.sqrt(counts.get(name)!) }));
    const kept = new Set(told.sort((a, b) => b.weight - a.weight || a.i - b.i).slice(0, options.keep).map(({ i }) => i));
    const second = descend(rows.map((row) => row.filter((f) => kept.has(f))), holds, names.length, options);
    const weights = new Map<string, number>([['', second[names.length]!]]);
    for (const i of [...kept].sort((a, b) => a - b)) weights.set(names[i]!, second[i]!);
    result.set(label, weights);
  }
  return result;
}

export function score(names: string[], weights: Map<string, number>): number {
  let sum = 0;
  for (const name of names) sum += weights.get(name) ?? 0;
  return 1 / (1 + Math.exp(-(sum * unit + (weights.get('') ?? 0))));
}

/** Writes the weights as the core ships them: hundredths, by feature, weak ones left out. */
export function shipped(models: Map<string, Map<string, number>>): { labels: string[]; bias: number[]; weights: Record<string, number[]> } {
  const labels = [...models.keys()];
  const weights: Record<string, number[]> = {};
  labels.forEach((label, number) => {
    for (const [name, weight] of models.get(label)!) {
      const hundredths = Math.round(weight * 100);
      if (name !== '' && hundredths !== 0) (weights[name] ??= []).push(number, hundredths);
    }
  });
  const sorted = Object.fromEntries(Object.entries(weights).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { labels, bias: labels.map((label) => Math.round((models.get(label)!.get('') ?? 0) * 1000) / 1000), weights: sorted };
}

export const options: Options = { epochs: 25, rate: 0.5, decay: 0.001, least: 2, positive: 2, keep: 700 };

const folds = 3;

function foldOf(text: string): number {
  let hash = 7;
  for (const character of text) hash = (Math.imul(hash, 31) + character.charCodeAt(0)) | 0;
  return Math.abs(hash) % folds;
}

/**
 * Two levels a label, found on sentences that the weights had not seen: `likely` where precision and
 * recall balance best (F1), `sure` the lowest from which 95 of 100 are right.
 */
export function levels(sentences: Labelled[], labels: string[]): { likely: number[]; sure: number[] } {
  const scored = new Map(labels.map((label) => [label, [] as { p: number; holds: boolean }[]]));
  for (let fold = 0; fold < folds; fold++) {
    const models = train(sentences.filter(({ text }) => foldOf(text) !== fold), labels, options);
    for (const sentence of sentences.filter(({ text }) => foldOf(text) === fold)) {
      const names = namesOf(sentence.text);
      for (const label of labels) scored.get(label)!.push({ p: score(names, models.get(label)!), holds: sentence.labels.includes(label) });
    }
  }
  const likely: number[] = [];
  const sure: number[] = [];
  for (const label of labels) {
    const list = scored.get(label)!.sort((a, b) => b.p - a.p);
    const all = list.filter(({ holds }) => holds).length;
    let right = 0;
    let best = { f1: 0, p: 0.5, recall: 0, precision: 0 };
    let surest = 1;
    list.forEach(({ p, holds }, i) => {
      if (holds) right++;
      const precision = right / (i + 1);
      const recall = right / all;
      const f1 = (2 * precision * recall) / (precision + recall || 1);
      if (f1 > best.f1) best = { f1, p, recall, precision };
      if (precision >= 0.95 && right >= 3) surest = p;
    });
    likely.push(Math.round(best.p * 1000) / 1000);
    sure.push(Math.round(Math.min(0.995, Math.max(surest, best.p + 0.02)) * 1000) / 1000);
    const at = sure[sure.length - 1]!;
    const taken = list.filter(({ p }) => p >= at);
    console.log(`${label.padEnd(20)} ${String(all).padStart(4)}  F1 ${best.f1.toFixed(2)} (P ${best.precision.toFixed(2)} R ${best.recall.toFixed(2)}) at ${best.p.toFixed(2)}; sure at ${at.toFixed(2)}: R ${(taken.filter(({ holds }) => holds).length / all).toFixed(2)}`);
  }
  return { likely, sure };
}

if (require.main === module) {
  const root = join(__dirname, '..');
  options.unheard = new Set(examplePeople());
  const sentences = readLabelled(join(root, 'sentences/train'));
  const labels = [...new Set(sentences.flatMap((sentence) => sentence.labels))].sort();
  const data = { ...shipped(train(sentences, labels, options)), ...levels(sentences, labels) };
  const text = JSON.stringify(data);
  writeFileSync(join(root, '../src/language/model-data.json'), `${text}\n`);
  console.log(`${sentences.length} sentences, ${labels.length} labels, ${Object.keys(data.weights).length} features, ${text.length} characters`);
}
