import { exampleDocument } from '../../src/engine/example-document';
import type { Seal } from '../../src/item/seal';
import type { WordDocument } from '../../src/item/word-document';
import { judgementTexts } from '../../src/report/judgement-text';
import { readOutline } from '../../src/report/outline';
import { readReport } from '../../src/report/read-report';
import type { ChangeOfMeaning } from '../../src/report/report';

/** "Advice: It must end. → It may end. (Cllr Ames)": where, what, and by whom or against what. */
export const told = ({ section, before, after, hands, found }: ChangeOfMeaning): string =>
  `${section.heading}: ${before || 'nothing'} → ${after || 'nothing'} (${found === 'tracked' ? hands.map(({ author }) => author).join(', ') : found})`;

/** The changes told of a document in the notation of examples. */
export const toldOf = (lines: string[], baseline?: string[], seals: Seal[] = []): string[] =>
  readReport(exampleDocument(lines), baseline ? exampleDocument(baseline) : null, seals).changes.map(told);

/** A seal over the judgement of a document, as its author left it. */
export function sealOver(document: WordDocument, more: Partial<Seal> = {}): Seal {
  const sections = judgementTexts(readOutline(document)).map((text) => ({ ...text, digest: '' }));
  return { author: 'Ivor Penhale', at: '2026-03-01T09:00:00Z', sections, confirmations: [], key: 'k', receipt: 'r', intact: true, ...more };
}
