import type { Evidence, Remedy } from '../engine/finding';
import { HostError, type Host } from '../hosts/host';
import type { During, StateHolder } from './check-state';
import { answered, answerTime, type HostLine } from './host-call';
import { reportWords } from './report-words';

interface Parts {
  host: Host;
  line: HostLine;
  holder: StateHolder;
  failed(during: During, fault: unknown): void;
  /** Reads and checks the item after a change. */
  look(): Promise<unknown>;
}

/** What the person has the host do to the item: one change at a time, each to be taken back. */
export class HostChanges {
  private readonly undoable: { label: string; takeBack: () => Promise<void> }[] = [];

  constructor(private readonly parts: Parts) {}

  /** Makes the remedy's edits, adds its comment or opens its draft; resolves to whether it worked. */
  async apply(remedy: Remedy): Promise<boolean> {
    const { edits, draft, comment } = remedy;
    const { host } = this.parts;
    let worked = true;
    if (edits && edits.length > 0) worked = await this.change(remedy.label, () => host.apply(edits));
    if (worked && comment && host.capabilities.comment) {
      worked = await this.change(remedy.label, async () => {
        if (!host.comment) throw new HostError(reportWords.comment.unavailable.message, reportWords.comment.unavailable.next);
        return host.comment(comment.on, comment.text);
      });
    }
    if (worked && draft && host.capabilities.draft) worked = await this.ask('draft', () => answered(() => host.openDraft(draft), answerTime));
    return worked;
  }

  /** Puts a seal into the document. @param make gives its XML; what it throws is shown to the person */
  async seal(label: string, make: () => Promise<string>): Promise<boolean> {
    return this.change(label, async () => {
      const xml = await make();
      const { host } = this.parts;
      if (!host.addSeal) throw new HostError(reportWords.seal.failed.message, reportWords.seal.failed.next);
      return host.addSeal(xml);
    });
  }

  /** Makes a change that can be taken back, and looks at the item again. */
  private async change(label: string, make: () => Promise<() => Promise<void>>): Promise<boolean> {
    const keep = (takeBack: () => Promise<void>) => {
      this.undoable.push({ label, takeBack });
      this.parts.holder.set({ done: label });
    };
    const worked = await this.ask('change', async () => keep(await answered(make, answerTime, keep)));
    await this.parts.look();
    return worked;
  }

  /** Takes back the last remedy; one that could not be taken back is not offered again. */
  async undo(): Promise<boolean> {
    const last = this.undoable.pop();
    if (!last) return false;
    const worked = await this.ask('undo', () => answered(() => last.takeBack(), answerTime));
    this.parts.holder.set({ done: this.undoable[this.undoable.length - 1]?.label ?? null });
    await this.parts.look();
    return worked;
  }

  private ask(during: During, job: () => Promise<void>): Promise<boolean> {
    return this.parts.line.inTurn(async () => {
      this.parts.holder.set({ busy: true, ...(this.parts.holder.current().failure?.during === during ? { failure: null } : {}) });
      try {
        await job();
        this.parts.holder.set({ busy: false });
        return true;
      } catch (fault) {
        this.parts.failed(during, fault);
        return false;
      }
    });
  }

  /** Shows a place in the host; resolves to false where the host cannot. */
  async reveal(evidence: Evidence): Promise<boolean> {
    let shown = false;
    await this.ask('place', async () => {
      shown = await answered(() => this.parts.host.reveal(evidence), answerTime);
    });
    return shown;
  }
}
