import { featureKey } from './features';
import data from './model-data.json';

/** What the trainer writes: weights in hundredths, by feature name, as pairs of label number and weight. */
export interface ModelData {
  labels: string[];
  bias: number[];
  weights: Record<string, number[]>;
}

/**
 * Weights by feature in an open-addressed table over typed arrays: a look-up makes nothing and the
 * cost of a sentence is its number of features.
 */
export class SentenceModel {
  readonly labels: string[];
  private readonly keys: Float64Array;
  private readonly offsets: Int32Array;
  private readonly pairs: Int32Array;
  private readonly mask: number;
  private readonly bias: number[];

  constructor(model: ModelData) {
    this.labels = model.labels;
    this.bias = model.bias;
    const names = Object.keys(model.weights);
    let size = 1024;
    while (size < names.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Float64Array(size).fill(-1);
    this.offsets = new Int32Array(size);
    let room = 1;
    for (const name of names) room += (model.weights[name] as number[]).length + 1;
    this.pairs = new Int32Array(room);
    let next = 0;
    for (const name of names) {
      const weights = model.weights[name] as number[];
      const feature = featureKey(name);
      let slot = this.slot(feature);
      while (this.keys[slot] !== -1) slot = (slot + 1) & this.mask;
      this.keys[slot] = feature;
      this.offsets[slot] = next;
      this.pairs[next++] = weights.length / 2;
      for (const value of weights) this.pairs[next++] = value;
    }
  }

  private slot(feature: number): number {
    const low = feature % 0x100000000;
    return (Math.imul(low ^ (feature / 0x100000000), 0x9e3779b1) >>> 7) & this.mask;
  }

  /** Adds a feature's weights to `sums`, one entry a label. */
  add(feature: number, sums: Float64Array): void {
    let slot = this.slot(feature);
    for (let key = this.keys[slot]; key !== -1; key = this.keys[slot]) {
      if (key === feature) {
        let at = this.offsets[slot] as number;
        const count = this.pairs[at++] as number;
        for (let i = 0; i < count; i++, at += 2) {
          const label = this.pairs[at] as number;
          sums[label] = (sums[label] as number) + (this.pairs[at + 1] as number) / 100;
        }
        return;
      }
      slot = (slot + 1) & this.mask;
    }
  }

  /** Turns sums over `features` features into probabilities, in place. */
  finish(sums: Float64Array, features: number): void {
    const scale = 1 / Math.sqrt(Math.max(4, features));
    for (let i = 0; i < sums.length; i++) {
      sums[i] = 1 / (1 + Math.exp(-((sums[i] as number) * scale + (this.bias[i] as number))));
    }
  }
}

export const sentenceModel = new SentenceModel(data as ModelData);
