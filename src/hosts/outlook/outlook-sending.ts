import type { HostSending } from '../host';
import type { OfficeCalls } from './call-office';
import { ItemStore, keepLetGo, keptLetGo } from './item-store';

type Composed = Partial<Office.MessageCompose>;

/** What Outlook's pane shares with the code that runs on sending. */
export class OutlookSending implements HostSending {
  private readonly store: ItemStore;

  constructor(private readonly context: () => Office.Context | undefined, private readonly supports: (version: string) => boolean, private readonly calls: OfficeCalls) {
    this.store = new ItemStore(() => this.open(), calls);
  }

  private open(): Composed | null | undefined {
    return this.context()?.mailbox?.item as Composed | null | undefined;
  }

  get carries(): boolean {
    return this.store.carries;
  }

  item(): unknown {
    return this.open() ?? null;
  }

  record(): Promise<string> {
    return this.store.record();
  }

  keepRecord(text: string): Promise<void> {
    return this.store.keepRecord(text);
  }

  keepVerdict(text: string): Promise<void> {
    return this.store.keepVerdict(text);
  }

  /**
   * The dialog's button opens the pane with what it wants shown. A pane that is open already hears of it by an
   * event where the client has Mailbox 1.15, and is opened anew where it has not.
   */
  onAsked(listener: (context: string) => void): () => void {
    let over = false;
    const item = this.open();
    const ask = (): void => {
      const current = this.open();
      if (typeof current?.getInitializationContextAsync !== 'function') return;
      const { getInitializationContextAsync } = current;
      this.calls.read<string>('read what to show', (done) => getInitializationContextAsync.call(current, done)).then((context) => {
        if (!over && typeof context === 'string' && context !== '') listener(context);
      }, () => undefined);
    };
    ask();
    const event = 'olkInitializationContextChanged' as unknown as Office.EventType;
    const hears = this.supports('1.15') && typeof item?.addHandlerAsync === 'function';
    if (hears) {
      const given = ({ initializationContextData: context }: Partial<Office.InitializationContextChangedEventArgs>): void => {
        if (over) return;
        if (typeof context === 'string' && context !== '') listener(context);
        else ask();
      };
      this.calls.read<void>('hear what to show', (done) => item.addHandlerAsync?.(event, given, done)).catch(() => undefined);
    }
    return () => {
      over = true;
      if (hears && this.open() === item) this.calls.read<void>('stop hearing what to show', (done) => item.removeHandlerAsync?.(event, done)).catch(() => undefined);
    };
  }

  letGo(): string {
    return keptLetGo(this.context()?.roamingSettings);
  }

  async forgetLetGo(): Promise<void> {
    const settings = this.context()?.roamingSettings;
    if (settings) await keepLetGo(settings, '', this.calls);
  }
}
