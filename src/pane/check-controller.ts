import { Directory } from '../directory/directory';
import { check } from '../engine/check';
import type { Evidence, Finding, Remedy, Settlement } from '../engine/finding';
import type { WriterRole } from '../engine/rule';
import type { Rulebook } from '../engine/rulebook';
import type { Item, Kind } from '../item/item';
import { StateHolder, type CheckSetup, type CheckState, type ControllerParts, type During } from './check-state';
import { contentKey } from './content-key';
import { answered, answerTime, failureOf, HostLine } from './host-call';
import { SettlementBook } from './settlement-book';
import { countWords } from './labels';
import { words } from './words';

/**
 * Reads the item through the host and keeps the result of its check, one host call at a time.
 * Knows neither React nor the page: a hook subscribes, ItemWatch says when to look again.
 */
export class CheckController {
  private readonly holder = new StateHolder();
  readonly subscribe = this.holder.subscribe;
  readonly current = this.holder.current;
  private setup: { rulebook: Rulebook; directory: Directory } | null = null;
  private readonly book = new SettlementBook();
  private readonly undoable: { label: string; takeBack: () => Promise<void> }[] = [];
  /** The item as last read, before the person's correction of its kind. */
  private lastRead: Item | null = null;
  private checkedKey = '';
  private readonly line = new HostLine();

  constructor(private readonly parts: ControllerParts) {}

  /** Whether a host call is under way or waiting its turn. */
  get occupied(): boolean {
    return this.line.occupied;
  }

  private get state(): CheckState {
    return this.holder.current();
  }

  private set(change: Partial<CheckState>): void {
    this.holder.set(change);
  }

  /** Which council and directory to check against, or null while none are chosen. */
  async setUp(setup: CheckSetup | null): Promise<void> {
    this.setup = setup ? { rulebook: setup.rulebook, directory: new Directory(setup.directory) } : null;
    this.checkedKey = '';
    // What the last council's protocol says must not stand under the name of the next.
    this.set({ phase: setup ? 'reading' : 'waiting', result: null, item: null });
    if (setup) await this.look('asked');
  }

  /**
   * Reads the item and checks it where its content has changed.
   * `settled` waits for two readings alike: the person may still be typing. `now` checks at once.
   * `asked` checks in any case and says so.
   * @returns the content's key, or null where it could not be read
   */
  look(how: 'settled' | 'now' | 'asked', before = ''): Promise<string | null> {
    return this.line.inTurn(async () => {
      if (!this.setup) return null;
      if (how === 'asked') this.set({ busy: true, ...(this.state.result ? { announcement: words.checking } : {}) });
      let item: Item;
      try {
        item = await answered(() => this.parts.host.read(), answerTime);
      } catch (fault) {
        this.failed('read', fault);
        return null;
      }
      const key = contentKey(item);
      const recovered = this.state.failure?.during === 'read' ? { failure: null } : {};
      if (how !== 'asked' && key === this.checkedKey) this.calm(recovered);
      else if (how === 'settled' && key !== before) this.set({ ...recovered, stale: this.state.result !== null });
      else {
        this.lastRead = item;
        this.checkedKey = key;
        this.judge(how === 'asked', recovered);
      }
      return key;
    });
  }

  /** Nothing has changed: says so only where something else was shown before. */
  private calm(recovered: Partial<CheckState>): void {
    if (this.state.stale || this.state.phase !== 'checked' || this.state.failure?.during === 'read') this.set({ ...recovered, stale: false, phase: 'checked' });
  }

  private failed(during: During, fault: unknown): void {
    const failure = failureOf(during, fault);
    const same = this.state.failure?.message === failure.message && this.state.failure.during === during;
    const reading = during === 'read' || during === 'check';
    this.set({
      busy: false,
      failure: same ? this.state.failure : failure,
      phase: reading && !this.state.result ? 'failed' : this.state.phase,
      stale: reading ? this.state.result !== null : this.state.stale,
      announcement: `${failure.message} ${failure.next}`,
    });
  }

  /** Checks the item as last read. Nothing is asked of the host. */
  private judge(asked: boolean, change: Partial<CheckState> = {}): void {
    const { setup } = this;
    if (!setup || !this.lastRead) return;
    const item: Item = { ...this.lastRead, kind: this.state.kind ?? this.lastRead.kind };
    const { rules, today } = this.parts;
    try {
      const { result, outgrown } = this.book.settledCheck((settlements) =>
        check(item, setup.rulebook, { directory: setup.directory, date: today(), settlements, ...(this.state.as ? { as: this.state.as } : {}) }, rules));
      const reopened = [...this.state.reopened, ...outgrown].filter((rule) => result.findings.some((finding) => finding.rule === rule));
      const count = countWords(result);
      const news = !this.state.result || countWords(this.state.result) !== count;
      this.set({
        ...change, phase: 'checked', item, kindFound: this.lastRead.kind, result, stale: false, busy: false, reopened,
        announcement: asked && this.state.result ? `${words.checkedAgain} ${count}` : news ? count : this.state.announcement,
      });
    } catch (fault) {
      this.failed('check', fault);
    }
  }

  async checkAgain(): Promise<void> {
    await this.look('asked');
  }

  setRole(as: WriterRole | null): void {
    this.set({ as });
    this.judge(false);
  }

  setKind(kind: Kind | null): void {
    this.set({ kind });
    this.judge(false);
  }

  /** Makes the remedy's edits or opens its draft; resolves to whether it worked. */
  async apply(remedy: Remedy): Promise<boolean> {
    const { edits, draft } = remedy;
    let worked = true;
    if (edits && edits.length > 0) {
      const keep = (takeBack: () => Promise<void>) => {
        this.undoable.push({ label: remedy.label, takeBack });
        this.set({ done: remedy.label });
      };
      worked = await this.ask('change', async () => keep(await answered(() => this.parts.host.apply(edits), answerTime, keep)));
      await this.look('now');
    }
    if (worked && draft && this.parts.host.capabilities.draft) worked = await this.ask('draft', () => answered(() => this.parts.host.openDraft(draft), answerTime));
    return worked;
  }

  /** Takes back the last remedy; one that could not be taken back is not offered again. */
  async undo(): Promise<boolean> {
    const last = this.undoable.pop();
    if (!last) return false;
    const worked = await this.ask('undo', () => answered(() => last.takeBack(), answerTime));
    this.set({ done: this.undoable[this.undoable.length - 1]?.label ?? null });
    await this.look('now');
    return worked;
  }

  private ask(during: During, job: () => Promise<void>): Promise<boolean> {
    return this.line.inTurn(async () => {
      this.set({ busy: true, ...(this.state.failure?.during === during ? { failure: null } : {}) });
      try {
        await job();
        this.set({ busy: false });
        return true;
      } catch (fault) {
        this.failed(during, fault);
        return false;
      }
    });
  }

  settle(finding: Finding, settlement: Settlement): void {
    this.book.add(finding, settlement);
    this.set({ reopened: this.state.reopened.filter((rule) => rule !== finding.rule) });
    this.judge(false);
  }

  takeBack(settlement: Settlement): void {
    this.book.remove(settlement.rule);
    this.judge(false);
  }

  /** Shows a place in the host; resolves to false where the host cannot. */
  async reveal(evidence: Evidence): Promise<boolean> {
    let shown = false;
    await this.ask('place', async () => {
      shown = await answered(() => this.parts.host.reveal(evidence), answerTime);
    });
    return shown;
  }

  hideFailure(): void {
    this.set({ failure: null });
  }
}
