import type { Glance, Host } from '../hosts/host';
import type { CheckController } from './check-controller';

/** Milliseconds between two looks at an item that somebody may be typing in. */
const pace = 2_000;
/** Milliseconds before the next look after the host failed to answer. */
const rest = 10_000;
/** A look that took longer than this many milliseconds is not repeated at every event: a long document sends one with each key. */
const costly = 300;
/** Milliseconds after which a dear look is worth repeating when the person comes back: a glance sees the body alone. */
const long = 60_000;

/**
 * Decides when to look at the item again. Outlook tells of recipients and attachments but never of the body,
 * so while the pane can be seen the item is read every two seconds; a change counts once two readings agree.
 * Of a host that can glance, as Word can, the item is read only once a glance shows that it has changed and come
 * to rest. A host that is slow to answer is asked less often.
 */
export class ItemWatch {
  private timer: ReturnType<typeof setTimeout> | null = null;
  /** The content's key, or the sign of a host that can glance, as last seen. */
  private seen = '';
  private visible = true;
  private running = false;
  private looking = false;
  private again = false;
  /** Milliseconds that the last look took, and when it ended. */
  private took = 0;
  private looked = 0;
  /** An event came, so that the wait after it was a wait for the person to stop. */
  private settled = false;
  private stopEvents: (() => void) | null = null;

  constructor(private readonly controller: CheckController, private readonly host: Host) {}

  start(visible: boolean): void {
    if (this.running) return;
    this.running = true;
    this.visible = visible;
    if (this.host.capabilities.events) this.stopEvents = this.host.onChange(() => this.stirred());
    this.plan(pace);
  }

  stop(): void {
    this.running = false;
    this.stopEvents?.();
    this.stopEvents = null;
    this.cancel();
  }

  /** The pane came into view or went out of it. */
  setVisible(visible: boolean): void {
    const came = visible && !this.visible;
    this.visible = visible;
    if (came) this.lookNow();
    if (visible) this.plan(pace);
    else this.cancel();
  }

  /** The host told of a change. Where it sends one with each key, the item is looked at once they stop. */
  private stirred(): void {
    if (!this.host.glance) return this.lookNow();
    this.settled = true;
    this.plan(pace);
  }

  /** Looks at once: an event, or the person came back to the pane. Events that come meanwhile make one more look. */
  lookNow(): void {
    if (!this.running) return;
    if (this.took > costly && (!this.host.glance || Date.now() - this.looked < long)) return this.plan(pace);
    this.again = this.looking;
    if (this.looking) return;
    this.looking = true;
    void this.look('now').finally(() => {
      this.looking = false;
      if (this.again) this.lookNow();
    });
  }

  private async look(how: 'settled' | 'now'): Promise<string | null> {
    const began = Date.now();
    const key = await this.controller.look(how, this.seen);
    this.looked = Date.now();
    this.took = this.looked - began;
    return key;
  }

  private cancel(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private plan(wait: number): void {
    this.cancel();
    if (this.running && this.visible) this.timer = setTimeout(() => void this.tick(), wait);
  }

  private async tick(): Promise<void> {
    if (this.controller.occupied) return this.plan(pace);
    if (this.host.glance) return this.plan(await this.glanceThenLook(() => this.host.glance?.()));
    const key = await this.look('settled');
    this.seen = key ?? '';
    this.plan(key === null ? rest : Math.max(pace, 4 * this.took));
  }

  /** @returns milliseconds until the next glance */
  private async glanceThenLook(glance: () => Promise<Glance> | undefined): Promise<number> {
    const settled = this.settled;
    this.settled = false;
    const began = Date.now();
    const found = (await glance()?.catch(() => null)) ?? null;
    const next = Math.max(pace, 4 * (Date.now() - began));
    if (!this.running || !this.visible) return pace;
    if (found) {
      const { now, read } = found;
      const rested = settled || now === this.seen;
      this.seen = now;
      if (now === read) {
        this.controller.expectChange(false);
        return next;
      }
      if (!rested) {
        this.controller.expectChange(true);
        return next;
      }
    }
    // Where not even a glance is to be had, the item itself is read, only seldom.
    const key = await this.look('now');
    return key === null || !found ? rest : next;
  }
}
