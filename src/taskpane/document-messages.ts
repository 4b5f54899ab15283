import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import type { CheckSetup } from '../pane/check-state';
import type { JudgeFacts } from '../pane/judge';

/** An item on its way to the other thread: its documents, which are large, stand there already and go by number. */
export interface SentItem {
  rest: Omit<Item, 'document' | 'baseline'>;
  document: number | null;
  baseline: number | null;
}

/** What is asked of the thread that works on documents. */
export type Task =
  | { call: 'readItem'; bytes: Uint8Array; number: number }
  | { call: 'readBaseline'; name: string; bytes: Uint8Array; number: number }
  | { call: 'judge'; item: SentItem; setup: CheckSetup; facts: JudgeFacts }
  | { call: 'study'; item: SentItem; setup: CheckSetup };

export interface Question {
  id: number;
  task: Task;
  /** Documents that the thread said it lacks, by number. */
  documents: [number, WordDocument][];
}

/** `missing`: the thread lacks documents and has to be asked again with them. */
export type Answer = { id: number } & ({ value: unknown } | { missing: true } | { fault: { name: string; message: string } });
