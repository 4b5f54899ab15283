import type { CheckResult } from '../engine/check';
import type { HostSending } from '../hosts/host';
import type { Item } from '../item/item';
import { contentDigest } from '../sending/digest';
import { readRecord, writeRecord } from '../sending/record';
import { spokenFindings, writeVerdict } from '../sending/verdict';
import type { SettlementBook } from './settlement-book';

/** What the pane does for the moment of sending: takes up and leaves statements, and leaves its verdict. */
export class SendingDesk {
  private shown: unknown = null;
  /** What the item carries and what was left as verdict, so that the same is not written again. */
  private carried = '';
  private left = '';

  constructor(private readonly sending: HostSending | undefined, private readonly book: SettlementBook) {}

  /** Before an item is judged: where it is another one than before, takes up what it carries. */
  async enter(): Promise<void> {
    const { sending } = this;
    const item = sending?.item() ?? null;
    if (!sending || item === null || item === this.shown) return;
    const text = await sending.record().catch(() => '');
    this.shown = item;
    this.carried = text;
    this.left = '';
    this.book.restore(readRecord(text).records);
  }

  /** Leaves what is stated now with the item. Rejects where the program does not take it. */
  async record(): Promise<void> {
    const text = writeRecord(this.book.records());
    if (!this.sending || text === this.carried) return;
    await this.sending.keepRecord(text);
    this.carried = text;
  }

  /** Leaves the verdict for the code that runs on sending. An item of which parts were not read has none. */
  verdict(read: Item, result: CheckResult, day: string): void {
    if (!this.sending) return;
    const text = read.unread.length > 0 ? '' : writeVerdict({ digest: contentDigest(read), rulebook: result.rulebook, day, findings: spokenFindings(result) });
    if (text === this.left) return;
    this.left = text;
    // Without it the check is made anew on sending: nothing for the person to do.
    this.sending.keepVerdict(text).catch(() => {
      this.left = '';
    });
  }
}
