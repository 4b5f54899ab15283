import { join } from 'node:path';
import { likely, readSentence } from '../../src/language/acts';
import data from '../../src/language/model-data.json';
import { splitSentences } from '../../src/language/sentences';
import { options, readLabelled, shipped, train } from '../evaluate/train';

const folder = (name: string) => join(__dirname, '../sentences', name);
const trained = readLabelled(folder('train'));
const known = new Set(trained.map((sentence) => sentence.text));
/** A sentence that the training has too would flatter the model. */
const heldOut = readLabelled(folder('held-out')).filter((sentence) => !known.has(sentence.text));
const labels = [...new Set(trained.flatMap((sentence) => sentence.labels))].sort();
const weights = data.weights as Record<string, number[]>;

/** The shipped weights of one label, by feature. */
function weightsOf(label: string, of: Record<string, number[]>, number = labels.indexOf(label)): Record<string, number> {
  const found: Record<string, number> = {};
  for (const [feature, pairs] of Object.entries(of)) for (let i = 0; i < pairs.length; i += 2) if (pairs[i] === number) found[feature] = pairs[i + 1]!;
  return found;
}

describe('the shipped weights', () => {
  test('know every label of the training sentences, each with its levels', () => {
    expect(data.labels).toEqual(labels);
    for (const list of [data.bias, data.likely, data.sure]) expect(list).toHaveLength(labels.length);
    labels.forEach((_label, i) => {
      expect(data.likely[i]).toBeGreaterThan(0);
      expect(data.sure[i]).toBeGreaterThan(data.likely[i]!);
      expect(data.sure[i]).toBeLessThan(1);
    });
  });

  // Labels are trained apart from each other, so one stands for all and keeps the test short.
  test('are what the trainer writes from the training sentences as they are now', () => {
    const label = 'commits';
    const fresh = shipped(train(trained, [label], options));
    expect(fresh.bias[0]).toBe(data.bias[labels.indexOf(label)]);
    expect(weightsOf(label, fresh.weights, 0)).toEqual(weightsOf(label, weights));
  }, 120_000);
});

/** The mean over labels of F1 was 0.63 when it was measured; this is three points under. */
const floor = 0.6;

/** How well the shipped model reads a label at `likely` on sentences it has not seen. */
function f1(label: string): number {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { text, labels: wanted } of heldOut) {
    const parts = splitSentences(text);
    const { acts } = readSentence(text, { question: parts[parts.length - 1]?.question ?? false, quoted: parts.every((part) => part.quoted) });
    const said = acts.some((act) => act.name === label && act.strength >= likely);
    if (said && wanted.includes(label)) right++;
    else if (said) wrong++;
    else if (wanted.includes(label)) missed++;
  }
  return (2 * right) / (2 * right + wrong + missed || 1);
}

describe('on sentences that the model has not seen', () => {
  test('every label occurs', () => {
    expect([...new Set(heldOut.flatMap((sentence) => sentence.labels))].sort()).toEqual(labels);
  });

  test('its reading stays at the height measured', () => {
    const scores = labels.map(f1);
    const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
    expect(mean).toBeGreaterThanOrEqual(floor);
  });
});
