import { featureKey } from './features';
import data from './model-data.json';

/** What the trainer writes: weights in hundredths, by feature name, as pairs of label number and weight. */
export interface ModelData {
  labels: string[];
  bias: number[];
  weights: Record<string, number[]>;
  /** The probability, label by label, from which a reading is likely, and from which it is sure. */
  likely: number[];
  sure: number[];
}

/**
 * Weights by feature in an open-addressed table over typed arrays: a look-up makes nothing and the
 * cost of a sentence is its number of features.
 */
export class SentenceModel {
  readonly labels: string[];
  private readonly keys: Int32Array;
  private readonly offsets: Int32Array;
  private readonly pairs: Int32Array;
  private readonly mask: number;
  private readonly bias: number[];
  private readonly likely: number[];
  private readonly sure: number[];

  constructor(model: ModelData) {
    this.labels = model.labels;
    this.bias = model.bias;
    this.likely = model.likely;
    this.sure = model.sure;
    const names = Object.keys(model.weights);
    let size = 1024;
    while (size < names.length * 3) size *= 2;
    this.mask = size - 1;
    this.keys = new Int32Array(size).fill(-1);
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
    return (Math.imul(feature, 0x9e3779b1) >>> 12) & this.mask;
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

  /** Turns sums into strengths from 0 to 1, in place: 0.5 is where a label becomes likely, 0.8 where it is sure. */
  finish(sums: Float64Array): void {
    for (let i = 0; i < sums.length; i++) {
      const p = 1 / (1 + Math.exp(-((sums[i] as number) * unit + (this.bias[i] as number))));
      const likelyAt = this.likely[i] as number;
      const sureAt = this.sure[i] as number;
      if (p < likelyAt) sums[i] = (0.5 * p) / likelyAt;
      else if (p < sureAt) sums[i] = 0.5 + (0.3 * (p - likelyAt)) / (sureAt - likelyAt);
      else sums[i] = 0.8 + (0.2 * (p - sureAt)) / (1 - sureAt);
    }
  }
}

/** What one feature counts, as in training. */
const unit = 0.1;

export const sentenceModel = new SentenceModel(data as ModelData);
