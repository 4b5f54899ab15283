import type { CheckResult } from '../engine/check';
import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import type { CheckSetup } from '../pane/check-state';
import type { JudgeFacts } from '../pane/judge';
import type { ReportStudy } from '../pane/report-study';
import type { Answer, Question, SentItem, Task } from './document-messages';
import type { DocumentWork } from './document-work';

interface Waiting {
  task: Task;
  documents: WordDocument[];
  resolve(value: never): void;
  reject(fault: Error): void;
}

/** Where threads can be had, a maker of one; null elsewhere, as in tests and where a program forbids them. */
function usualThread(): Worker | null {
  if (typeof Worker !== 'function') return null;
  try {
    return new Worker(new URL('./document-worker.ts', import.meta.url), { name: 'documents' });
  } catch {
    return null;
  }
}

/**
 * Reads, checks and studies documents on a thread of its own, so that a long one does not hold the page up. Where
 * no thread can be had, or it breaks down, the page does the work itself.
 */
export class DocumentThread implements DocumentWork {
  private worker: Worker | null = null;
  private broken = false;
  private next = 1;
  private readonly waiting = new Map<number, Waiting>();
  private readonly numbers = new WeakMap<WordDocument, number>();

  constructor(private readonly make: () => Worker | null = usualThread) {}

  async readItem(bytes: Uint8Array): Promise<Item> {
    const number = this.next++;
    const item = await this.ask<Item>({ call: 'readItem', bytes, number }, [], (work) => work.readItem(bytes));
    if (item.document) this.numbers.set(item.document, number);
    return item;
  }

  async readBaseline(name: string, bytes: Uint8Array): ReturnType<DocumentWork['readBaseline']> {
    const number = this.next++;
    const found = await this.ask<Awaited<ReturnType<DocumentWork['readBaseline']>>>({ call: 'readBaseline', name, bytes, number }, [], (work) => work.readBaseline(name, bytes));
    if ('document' in found) this.numbers.set(found.document, number);
    return found;
  }

  /** @param signal stops the thread, and with it all that it was asked */
  judge(item: Item, setup: CheckSetup, facts: JudgeFacts, signal?: AbortSignal): Promise<CheckResult> {
    const stop = (): void => this.stop();
    signal?.addEventListener('abort', stop);
    return this.ask<CheckResult>({ call: 'judge', item: this.sent(item), setup, facts }, documentsOf(item), (work) => work.judge(item, setup, facts)).finally(() => signal?.removeEventListener('abort', stop));
  }

  study(item: Item, setup: CheckSetup): Promise<ReportStudy | null> {
    return this.ask<ReportStudy | null>({ call: 'study', item: this.sent(item), setup }, documentsOf(item), (work) => work.study(item, setup));
  }

  private sent({ document, baseline, ...rest }: Item): SentItem {
    return { rest, document: this.numberOf(document), baseline: this.numberOf(baseline) };
  }

  private numberOf(document: WordDocument | undefined): number | null {
    if (!document) return null;
    const known = this.numbers.get(document) ?? this.next++;
    this.numbers.set(document, known);
    return known;
  }

  private async ask<T>(task: Task, documents: WordDocument[], here: (work: DocumentWork) => Promise<T>): Promise<T> {
    const worker = this.broken ? null : (this.worker ??= this.start());
    if (worker) {
      try {
        return await new Promise<T>((resolve, reject) => {
          const id = this.next++;
          this.waiting.set(id, { task, documents, resolve, reject });
          worker.postMessage({ id, task, documents: [] } satisfies Question);
        });
      } catch (fault) {
        if (!this.broken) throw fault;
      }
    }
    return here((await import('./document-work')).documentWork);
  }

  private start(): Worker | null {
    const worker = this.make();
    this.broken = worker === null;
    if (!worker) return null;
    worker.onmessage = ({ data }: MessageEvent<Answer>) => this.take(worker, data);
    worker.onerror = () => {
      this.broken = true;
      this.stop();
    };
    return worker;
  }

  private take(worker: Worker, answer: Answer): void {
    const asked = this.waiting.get(answer.id);
    if (!asked) return;
    if ('missing' in answer) {
      const documents = asked.documents.map((document): [number, WordDocument] => [this.numberOf(document) ?? 0, document]);
      return worker.postMessage({ id: answer.id, task: asked.task, documents } satisfies Question);
    }
    this.waiting.delete(answer.id);
    if ('fault' in answer) asked.reject(Object.assign(new Error(answer.fault.message), { name: answer.fault.name }));
    else asked.resolve(answer.value as never);
  }

  /** Ends the thread; the next question starts another. */
  private stop(): void {
    this.worker?.terminate();
    this.worker = null;
    const waiting = [...this.waiting.values()];
    this.waiting.clear();
    for (const { reject } of waiting) reject(new Error('The work on the document was stopped.'));
  }
}

function documentsOf({ document, baseline }: Item): WordDocument[] {
  return [document, baseline].filter((each): each is WordDocument => each !== undefined);
}
