// Trains the sentence model: npm run train. Reproducible: no clock, no chance but a fixed seed.
import { readdirSync, readFileSync, writeFileSync } from 'fs';
import { join } from 'path';
import { featureNames } from '../../src/language/features';
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
  return [...new Set(featureNames(text, tokens, 0, tokens.count, { question: last?.question ?? false, quoted: sentences.every((s) => s.quoted) }, spellingOf))];
}

interface Options { epochs: number; rate: number; decay: number; least: number }

/** One-against-all logistic regression by AdaGrad, over features seen at least `least` times. */
export function train(sentences: Labelled[], labels: string[], applies: (sentence: Labelled, label: string) => boolean, options: Options): Map<string, Map<string, number>> {
  for (const sentence of sentences) for (const word of sentence.text.toLowerCase().replace(/\u2019/g, "'").match(/[a-z\u00c0-\u024f]+(?:'[a-z]+)*/g) ?? []) wordId(word);
  const counts = new Map<string, number>();
  const rows = sentences.map((sentence) => namesOf(sentence.text));
  for (const row of rows) for (const name of row) counts.set(name, (counts.get(name) ?? 0) + 1);
  const index = new Map<string, number>();
  for (const [name, count] of counts) if (count >= options.least) index.set(name, index.size);
  const coded = rows.map((row) => row.map((name) => index.get(name)).filter((n): n is number => n !== undefined));
  const result = new Map<string, Map<string, number>>();
  for (const label of labels) {
    const weights = new Float64Array(index.size + 1);
    const squares = new Float64Array(index.size + 1).fill(1e-6);
    const bias = index.size;
    const order = sentences.map((_, i) => i).filter((i) => applies(sentences[i]!, label));
    let seed = 12345;
    for (let epoch = 0; epoch < options.epochs; epoch++) {
      for (let i = order.length - 1; i > 0; i--) {
        seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
        const j = seed % (i + 1);
        [order[i], order[j]] = [order[j]!, order[i]!];
      }
      for (const i of order) {
        const row = coded[i]!;
        let sum = weights[bias]!;
        const scale = 1 / Math.sqrt(Math.max(4, row.length));
        for (const f of row) sum += weights[f]! * scale;
        const p = 1 / (1 + Math.exp(-sum));
        const error = (sentences[i]!.labels.includes(label) ? 1 : 0) - p;
        for (const f of [...row, bias]) {
          const gradient = error * (f === bias ? 1 : scale) - (f === bias ? 0 : options.decay * weights[f]!);
          squares[f]! += gradient * gradient;
          weights[f]! += (options.rate * gradient) / Math.sqrt(squares[f]!);
        }
      }
    }
    const named = new Map<string, number>([['', weights[bias]!]]);
    for (const [name, i] of index) if (Math.abs(weights[i]!) > 0.02) named.set(name, weights[i]!);
    result.set(label, named);
  }
  return result;
}
export function score(names: string[], weights: Map<string, number>): number {
  let sum = weights.get('') ?? 0;
  const scale = 1 / Math.sqrt(Math.max(4, names.length));
  for (const name of names) sum += (weights.get(name) ?? 0) * scale;
  return 1 / (1 + Math.exp(-sum));
}
