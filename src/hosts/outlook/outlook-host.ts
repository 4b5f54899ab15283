import type { Draft, Edit, Evidence } from '../../engine/finding';
import type { Item } from '../../item/item';
import { HostError, type Host, type HostCapabilities, type HostIdentity } from '../host';
import { applyEdits } from './apply-edits';
import { OfficeCalls, usualLimits, type CallLimits } from './call-office';
import { composedItem, isMeeting } from './composed-item';
import type { ItemAccess } from './item-access';
import { canOpenDrafts, openDraft } from './open-draft';
import type { ReadSections } from './own-part';
import { OutlookSending } from './outlook-sending';
import { describeClient, detectPlatform, type Platform } from './platform';
import { readItem } from './read-appointment';
import type { ReadTools } from './read-parts';
import { canWatch, ItemWatch } from './watch-item';

/** What the adapter needs of other parts of Fair Copy; the entry point gives it. */
export interface OutlookTools extends ReadTools {
  /** src/language/body.ts: takes the plain text of a body apart. */
  readSections: ReadSections;
  limits?: CallLimits;
  /** Where the add-in runs; replaced in tests. */
  detect?: () => Promise<Platform>;
}

/** Whatever else goes wrong, the pane is given a sentence to show. */
function asHostError(fault: unknown, sentence: string): HostError {
  return fault instanceof HostError ? fault : new HostError(sentence, 'Try again. If it happens again, go on by hand.');
}

/** A message or a meeting being written in Outlook. */
export class OutlookHost implements Host {
  /** For other calls of the Office API in the same pane: all of them share the limit of three. */
  readonly calls: OfficeCalls;
  readonly sending: OutlookSending;
  private readonly watch: ItemWatch;
  /** One change at a time: an undo must not run into the next remedy. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly tools: OutlookTools) {
    this.calls = new OfficeCalls(tools.limits ?? usualLimits);
    this.sending = new OutlookSending(() => (globalThis as { Office?: typeof Office }).Office?.context, (version) => this.supports(version), this.calls);
    this.watch = new ItemWatch(() => this.mailbox, (version) => this.supports(version), this.calls);
  }

  /** Asked for anew each time: a pinned pane can be open before there is a message, and outlive it. */
  private get mailbox(): Office.Mailbox | undefined {
    return (globalThis as { Office?: typeof Office }).Office?.context?.mailbox;
  }

  private supports(version: string): boolean {
    return (globalThis as { Office?: typeof Office }).Office?.context?.requirements?.isSetSupported('Mailbox', version) ?? false;
  }

  private open(): ItemAccess {
    return composedItem({ mailbox: () => this.mailbox, supports: (version) => this.supports(version), platform: String((globalThis as { Office?: typeof Office }).Office?.context?.platform ?? '') }, this.calls);
  }

  get capabilities(): HostCapabilities {
    const item = this.mailbox?.item as Partial<Office.MessageCompose> | null | undefined;
    return {
      edit: typeof item?.subject?.setAsync === 'function' && this.supports('1.3'),
      draft: canOpenDrafts(this.mailbox),
      events: canWatch(this.mailbox, (version) => this.supports(version)),
      // Office.js cannot select a place in what is being written.
      reveal: false,
    };
  }

  async identity(): Promise<HostIdentity> {
    const { mailbox } = this;
    const found = await (this.tools.detect ?? detectPlatform)();
    return {
      client: describeClient(found, mailbox?.diagnostics),
      name: mailbox?.userProfile?.displayName ?? '',
      address: mailbox?.userProfile?.emailAddress ?? '',
    };
  }

  async read(): Promise<Item> {
    try {
      return await readItem(this.open(), this.tools);
    } catch (fault) {
      throw asHostError(fault, 'Fair Copy could not read what you are writing.');
    }
  }

  apply(edits: Edit[]): Promise<() => Promise<void>> {
    return this.inTurn(async () => {
      const undo = await applyEdits(this.open(), edits, this.tools.readSections);
      return () => this.inTurn(undo);
    }).catch((fault: unknown) => {
      throw asHostError(fault, `Fair Copy could not make the change. Nothing in the ${isMeeting(this.mailbox?.item) ? 'meeting' : 'message'} has changed.`);
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const result = this.turn.then(work, work);
    this.turn = result.catch(() => undefined);
    return result;
  }

  async openDraft(draft: Draft): Promise<void> {
    if (!this.mailbox) throw new HostError('Fair Copy is not open in Outlook.', 'Copy the text into a new message.');
    await openDraft(this.mailbox, draft, this.calls);
  }

  onChange(listener: () => void): () => void {
    return this.watch.add(listener);
  }

  /** No Office API selects or scrolls to words in what is being written. */
  async reveal(_evidence: Evidence): Promise<boolean> {
    return false;
  }
}
