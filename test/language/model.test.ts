import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { does, readSentence } from '../../src/language/acts';
import data from '../../src/language/model-data.json';
import { splitSentences } from '../../src/language/sentences';
import { options, readLabelled, shipped, train } from '../evaluate/train';

test('x', () => {
  const t = Date.now();
  const sentences = readLabelled(join(__dirname, '../sentences/train'));
  const labels = [...new Set(sentences.flatMap((s) => s.labels))].sort();
  const r = shipped(train(sentences, labels, options));
  console.log('train ms', Date.now() - t, JSON.stringify(r.bias) === JSON.stringify(data.bias), JSON.stringify(r.weights) === JSON.stringify(data.weights), JSON.stringify(r.labels) === JSON.stringify(data.labels));
}, 300000);
test('y', () => {
  const s = readLabelled(join(__dirname, '../sentences/held-out'));
  const out: string[] = [];
  let sum = 0, n = 0;
  for (const label of data.labels) {
    let tp = 0, fp = 0, fn = 0;
    for (const { text, labels } of s) {
      const parts = splitSentences(text);
      const got = does(readSentence(text, { question: parts[parts.length - 1]?.question ?? false, quoted: parts.every((p) => p.quoted) }), label as never);
      const want = labels.includes(label);
      if (got && want) tp++; else if (got) fp++; else if (want) fn++;
    }
    const f = (2 * tp) / (2 * tp + fp + fn || 1);
    out.push(`${label} ${f.toFixed(3)} tp${tp} fp${fp} fn${fn}`);
    if (tp + fn > 0) { sum += f; n++; }
  }
  console.log(out.join('\n'), '\nmacro', sum / n, s.length, [...new Set(s.flatMap((x) => x.labels))].filter((l) => !data.labels.includes(l)));
});
