import type { Evidence, Finding, Remedy, Settlement } from '../engine/finding';
import type { WriterRole } from '../engine/rule';
import type { Item, Kind } from '../item/item';
import type { Baseline } from './baseline';
import { StateHolder, type CheckSetup, type CheckState, type ControllerParts, type During } from './check-state';
import { contentKey } from './content-key';
import { failureOf, HostLine } from './host-call';
import { HostChanges } from './host-changes';
import { ItemReader, untilStopped } from './item-reader';
import { judgeHere, type Judge } from './judge';
import { SendingDesk } from './sending-desk';
import { following, SettlementBook, type SettledResult } from './settlement-book';
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
  private setup: CheckSetup | null = null;
  private readonly book = new SettlementBook();
  private readonly desk: SendingDesk;
  /** The item as last read, before the person's correction of its kind. */
  private lastRead: Item | null = null;
  private checkedKey = '';
  private readonly line = new HostLine();
  private readonly reader: ItemReader;
  private readonly judgeItem: Judge;
  private readonly changes: HostChanges;
  /** The person stopped a reading: none begins again until they ask for it. */
  private held = false;
  /** Grows with each check, so that one that took longer than the next does not overwrite it. */
  private turn = 0;

  constructor(private readonly parts: ControllerParts) {
    this.reader = new ItemReader(parts.host, (done) => {
      if (this.state.reading !== done) this.set({ reading: done });
    });
    this.desk = new SendingDesk(parts.host.sending, this.book);
    this.judgeItem = parts.judge ?? judgeHere(parts.rules);
    this.changes = new HostChanges({
      host: parts.host, line: this.line, holder: this.holder,
      failed: (during, fault) => this.failed(during, fault), look: () => this.look('now'),
    });
  }

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
    this.setup = setup;
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
      if (how === 'asked') this.held = false;
      if (!this.setup || this.held) return null;
      if (how === 'asked') this.set({ busy: true, ...(this.state.result ? { announcement: words.checking } : {}) });
      try {
        return await this.reader.run(how === 'asked' || !this.state.result, (item) => this.take(item, how, before));
      } catch (fault) {
        this.failed('read', fault);
        return null;
      }
    });
  }

  /** Does with an item that was read what its content asks for. @returns the content's key */
  private async take(item: Item, how: 'settled' | 'now' | 'asked', before: string): Promise<string> {
    if (this.parts.host.sending) await this.desk.enter();
    const key = contentKey(item);
    const recovered = this.state.failure?.during === 'read' ? { failure: null } : {};
    if (how !== 'asked' && key === this.checkedKey) this.calm(recovered);
    else if (how === 'settled' && key !== before) this.set({ ...recovered, stale: this.state.result !== null });
    else {
      this.lastRead = item;
      this.checkedKey = key;
      await this.judge(how === 'asked', recovered, this.reader.signal);
    }
    return key;
  }

  /** The item has changed, or is back at what was checked, as a glance at it shows. */
  expectChange(changed: boolean): void {
    const stale = changed && this.state.result !== null;
    // Where reading failed, the result stays old until a reading succeeds.
    if (this.state.stale !== stale && this.state.failure?.during !== 'read') this.set({ stale });
  }

  /** Stops the reading or check that the person waits for. */
  stop(): void {
    this.held = true;
    this.turn++;
    this.checkedKey = '';
    this.reader.stop();
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

  /** Checks the item as last read. Nothing is asked of the host. Answers at once where the check does, and rejects only once `signal` says to stop. */
  private judge(asked: boolean, change: Partial<CheckState> = {}, signal?: AbortSignal): void | Promise<void> {
    const { setup, lastRead } = this;
    if (!setup || !lastRead) return;
    const { baseline, kind, as } = this.state;
    const item: Item = { ...lastRead, kind: kind ?? lastRead.kind, ...(baseline ? { baseline: baseline.document } : {}) };
    const turn = ++this.turn;
    const finish = ({ result, outgrown }: SettledResult): void => {
      if (turn !== this.turn) return;
      const reopened = [...this.state.reopened, ...outgrown].filter((rule) => result.findings.some((finding) => finding.rule === rule));
      this.desk.verdict(lastRead, result, this.parts.today());
      if (outgrown.length > 0) this.keepRecord();
      const count = countWords(result);
      const news = !this.state.result || countWords(this.state.result) !== count;
      this.set({
        ...change, phase: 'checked', item, kindFound: lastRead.kind, result, stale: false, busy: false, reopened,
        announcement: asked && this.state.result ? `${words.checkedAgain} ${count}` : news ? count : this.state.announcement,
      });
    };
    const fail = (fault: unknown): void => {
      if (turn === this.turn) this.failed('check', fault);
    };
    try {
      const judged = following(this.book.settledCheck((settlements) =>
        this.judgeItem(item, setup, { date: this.parts.today(), settlements, ...(as ? { as } : {}) }, signal)), finish);
      if (!(judged instanceof Promise)) return;
      this.set({ busy: true });
      const told = judged.catch(fail);
      return signal ? untilStopped(told, signal) : told;
    } catch (fault) {
      fail(fault);
    }
  }

  async checkAgain(): Promise<void> {
    await this.look('asked');
  }

  setRole(as: WriterRole | null): void {
    this.set({ as });
    void this.judge(false);
  }

  setKind(kind: Kind | null): void {
    this.set({ kind });
    void this.judge(false);
  }

  /** The earlier version to compare with, or null for none. */
  setBaseline(baseline: Baseline | null): void {
    this.set({ baseline });
    void this.judge(true);
  }

  settle(finding: Finding, settlement: Settlement): void {
    this.book.add(finding, settlement);
    this.set({ reopened: this.state.reopened.filter((rule) => rule !== finding.rule) });
    this.keepRecord();
    void this.judge(false);
  }

  takeBack(settlement: Settlement): void {
    this.book.remove(settlement.rule);
    this.keepRecord();
    void this.judge(false);
  }

  /** Lets the item carry what is stated now; says so where it does not. */
  private keepRecord(): void {
    this.line.inTurn(() => this.desk.record()).catch((fault: unknown) => this.failed('change', fault));
  }

  /** Makes the remedy's edits, adds its comment or opens its draft; resolves to whether it worked. */
  apply(remedy: Remedy): Promise<boolean> {
    return this.changes.apply(remedy);
  }

  /** Puts a seal into the document. @param make gives its XML; what it throws is shown to the person */
  seal(label: string, make: () => Promise<string>): Promise<boolean> {
    return this.changes.seal(label, make);
  }

  /** Takes back the last change; one that could not be taken back is not offered again. */
  undo(): Promise<boolean> {
    return this.changes.undo();
  }

  /** Shows a place in the host; resolves to false where the host cannot. */
  reveal(evidence: Evidence): Promise<boolean> {
    return this.changes.reveal(evidence);
  }

  hideFailure(): void {
    this.set({ failure: null });
  }
}
