import type { Draft, Edit, Evidence } from '../../src/engine/finding';
import type { Host, HostCapabilities, HostIdentity, ReadOptions } from '../../src/hosts/host';
import { emptyItem, type Item } from '../../src/item/item';

function changed(item: Item, edit: Edit): Item {
  switch (edit.do) {
    case 'remove-recipient': return { ...item, [edit.field]: item[edit.field].filter((mailbox) => mailbox.address !== edit.address) };
    case 'add-recipient': return { ...item, [edit.field]: [...item[edit.field], edit.mailbox] };
    case 'insert-line': return { ...item, text: `${edit.text}\n${item.text}` };
    case 'replace-text': return { ...item, text: item.text.replace(edit.find, () => edit.text) };
    case 'set-subject': return { ...item, subject: edit.text };
    case 'remove-image': return { ...item, images: item.images.filter((image) => image.name !== edit.name) };
  }
}

/** A host that keeps its item in memory and can be told to fail. */
export class MemoryHost implements Host {
  capabilities: HostCapabilities = { edit: true, draft: true, events: true };
  item: Item;
  /** Thrown by the next calls of that name. */
  readonly faults: Partial<Record<'read' | 'apply' | 'openDraft' | 'reveal' | 'undo' | 'comment' | 'addSeal', Error>> = {};
  /** Set to hold every read back until it is called. */
  hold: Promise<void> | null = null;
  canReveal = true;
  reads = 0;
  /** The most reads that were ever under way together. */
  together = 0;
  readonly drafts: Draft[] = [];
  readonly revealed: Evidence[] = [];
  readonly comments: { on: string; text: string }[] = [];
  /** How far each read says it is, before it ends. */
  progress: number[] = [];
  /** Reads that were stopped by the person. */
  stopped = 0;
  private reading = 0;
  private readonly listeners = new Set<() => void>();

  constructor(item: Partial<Item> = {}) {
    this.item = { ...emptyItem('message'), ...item };
  }

  /** Somebody changes the item in the program itself; tells the pane where the program would. */
  change(part: Partial<Item>, { tell = false } = {}): void {
    this.item = { ...this.item, ...part };
    if (tell) this.listeners.forEach((listener) => listener());
  }

  async identity(): Promise<HostIdentity> {
    return { client: 'Memory', name: '', address: '' };
  }

  async read({ progress, signal }: ReadOptions = {}): Promise<Item> {
    this.reads++;
    this.progress.forEach((done) => progress?.(done));
    signal?.addEventListener('abort', () => this.stopped++);
    this.reading++;
    this.together = Math.max(this.together, this.reading);
    try {
      await this.hold;
      if (this.faults.read) throw this.faults.read;
      return this.item;
    } finally {
      this.reading--;
    }
  }

  async apply(edits: Edit[]): Promise<() => Promise<void>> {
    if (this.faults.apply) throw this.faults.apply;
    const before = this.item;
    this.item = edits.reduce(changed, this.item);
    return async () => {
      if (this.faults.undo) throw this.faults.undo;
      this.item = before;
    };
  }

  async openDraft(draft: Draft): Promise<void> {
    if (this.faults.openDraft) throw this.faults.openDraft;
    this.drafts.push(draft);
  }

  async comment(on: string, text: string): Promise<() => Promise<void>> {
    if (this.faults.comment) throw this.faults.comment;
    const comment = { on, text };
    this.comments.push(comment);
    return async () => void this.comments.splice(this.comments.indexOf(comment), 1);
  }

  async addSeal(xml: string): Promise<() => Promise<void>> {
    if (this.faults.addSeal) throw this.faults.addSeal;
    const before = this.item;
    const { document } = before;
    if (document) this.item = { ...before, document: { ...document, customXml: [...document.customXml, { name: `seal-${document.customXml.length}`, xml }] } };
    return async () => {
      this.item = before;
    };
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  async reveal(evidence: Evidence): Promise<boolean> {
    if (this.faults.reveal) throw this.faults.reveal;
    this.revealed.push(evidence);
    return this.canReveal;
  }
}
