import { ask, runWord, type WordLimits } from './call-word';
import { officeContext, supports } from './word-program';

/** Word tells of paragraphs that change from WordApi 1.6 on; before that only of the selection, which moves with all typing. */
export function canWatch(): boolean {
  return typeof officeContext()?.document?.addHandlerAsync === 'function' || supports('WordApi', '1.6');
}

const selectionChanged = 'documentSelectionChanged' as unknown as Office.EventType;

/** Tells listeners when the document may have changed; one handler for any number of listeners. */
export class DocumentWatch {
  private readonly listeners = new Set<() => void>();
  private stopWatching: Promise<() => Promise<void>> | null = null;
  /** How often Word has told of a paragraph that changed. */
  told = 0;

  constructor(private readonly limits: WordLimits) {}

  /** @returns stops it */
  add(listener: () => void): () => void {
    // A function of its own, so that the same listener given twice is told twice and stopped once.
    const mine = (): void => listener();
    this.listeners.add(mine);
    this.stopWatching ??= this.start();
    return () => {
      if (!this.listeners.delete(mine) || this.listeners.size > 0) return;
      const stop = this.stopWatching;
      this.stopWatching = null;
      // An event that cannot be given back is one that nobody hears.
      stop?.then((end) => end()).catch(() => undefined);
    };
  }

  /** An event that cannot be had is done without: the pane has a button to check again. */
  private start(): Promise<() => Promise<void>> {
    const nothing = async (): Promise<void> => undefined;
    const paragraphs = supports('WordApi', '1.6') ? this.watchParagraphs() : Promise.reject(new Error('none'));
    return paragraphs.catch(() => this.watchSelection()).catch(() => nothing);
  }

  /** One for each start, so that a handler that could not be taken off stays silent. */
  private teller(counts: boolean): { tell: () => Promise<void>; end: () => void } {
    let on = true;
    return {
      tell: async () => {
        if (!on) return;
        if (counts) this.told += 1;
        for (const listener of [...this.listeners]) listener();
      },
      end: () => {
        on = false;
      },
    };
  }

  private async watchParagraphs(): Promise<() => Promise<void>> {
    const { tell, end } = this.teller(true);
    const handlers = await runWord('watch the document', this.limits.read, async (context) => {
      const { document } = context;
      const added = [document.onParagraphChanged.add(tell), document.onParagraphAdded.add(tell), document.onParagraphDeleted.add(tell)];
      await context.sync();
      return added;
    });
    return async () => {
      end();
      await runWord('stop watching the document', this.limits.read, async () => {
        for (const handler of handlers) handler.remove();
        await handlers[0]?.context.sync();
      });
    };
  }

  private async watchSelection(): Promise<() => Promise<void>> {
    const { document } = officeContext() ?? {};
    if (!document) throw new Error('none');
    // The selection also moves where nothing changes.
    const { tell, end } = this.teller(false);
    const handler = (): void => void tell();
    await ask<void>('watch the document', this.limits.read, (done) => document.addHandlerAsync(selectionChanged, handler, done));
    return async () => {
      end();
      await ask<void>('stop watching the document', this.limits.read, (done) => document.removeHandlerAsync(selectionChanged, { handler }, done));
    };
  }
}
