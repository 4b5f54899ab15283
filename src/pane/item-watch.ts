import type { Host } from '../hosts/host';
import type { CheckController } from './check-controller';

/** Milliseconds between two looks at an item that somebody may be typing in. */
const pace = 2_000;
/** Milliseconds before the next look after the host failed to answer. */
const rest = 10_000;
/** A look that took longer than this many milliseconds is not repeated at every event: a long document sends one with each key. */
const costly = 300;

/**
 * Decides when to look at the item again. Outlook tells of recipients and attachments but never of the body,
 * so while the pane can be seen the item is read every two seconds; a change counts once two readings agree.
 * A host that is slow to answer is asked less often.
 */
export class ItemWatch {
  private timer: ReturnType<typeof setTimeout> | null = null;
  private seen = '';
  private visible = true;
  private running = false;
  private looking = false;
  private again = false;
  /** Milliseconds that the last look took. */
  private took = 0;
  private stopEvents: (() => void) | null = null;

  constructor(private readonly controller: CheckController, private readonly host: Host) {}

  start(visible: boolean): void {
    if (this.running) return;
    this.running = true;
    this.visible = visible;
    if (this.host.capabilities.events) this.stopEvents = this.host.onChange(() => this.lookNow());
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

  /** Looks at once: an event, or the person came back to the pane. Events that come meanwhile make one more look. */
  lookNow(): void {
    if (!this.running) return;
    if (this.took > costly) return this.plan(pace);
    this.again = this.looking;
    if (this.looking) return;
    this.looking = true;
    const began = Date.now();
    void this.controller.look('now').finally(() => {
      this.looking = false;
      this.took = Date.now() - began;
      if (this.again) this.lookNow();
    });
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
    const began = Date.now();
    const key = await this.controller.look('settled', this.seen);
    this.seen = key ?? '';
    this.took = Date.now() - began;
    this.plan(key === null ? rest : Math.max(pace, 4 * this.took));
  }
}
