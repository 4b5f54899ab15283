import { letGoKey } from '../../sending/let-go';
import { recordHeader } from '../../sending/record';
import { verdictKey } from '../../sending/verdict';
import type { OfficeCalls } from './call-office';

type Composed = Partial<Pick<Office.MessageCompose, 'internetHeaders' | 'sessionData'>>;

/** A meeting has no headers: what its caller settled is kept with the open item alone. */
const sessionRecordKey = 'fair-copy.settled';

/** Text that the pane and the code that runs on sending keep with the open item, over the Office API. */
export class ItemStore {
  constructor(private readonly item: () => Composed | null | undefined, private readonly calls: OfficeCalls) {}

  /** Whether the item has headers to carry statements in. */
  get carries(): boolean {
    return typeof this.item()?.internetHeaders?.setAsync === 'function';
  }

  async record(): Promise<string> {
    const headers = this.item()?.internetHeaders;
    if (typeof headers?.getAsync !== 'function') return this.session(sessionRecordKey);
    const found = await this.calls.read<Record<string, string>>('read what was settled before', (done) => headers.getAsync([recordHeader], done));
    // Clients differ in the case in which they give the name back.
    const name = Object.keys(found ?? {}).filter((each) => each.toLowerCase() === recordHeader)[0];
    return (name === undefined ? '' : found[name]) ?? '';
  }

  async keepRecord(text: string): Promise<void> {
    const headers = this.item()?.internetHeaders;
    if (typeof headers?.setAsync !== 'function') return this.keepSession(sessionRecordKey, text);
    if (text === '') await this.calls.write<void>('take your statement out of the message', (done) => headers.removeAsync([recordHeader], done));
    else await this.calls.write<void>('record your statement in the message', (done) => headers.setAsync({ [recordHeader]: text }, done));
  }

  /** '' where nothing is kept or the client keeps nothing. */
  verdict(): Promise<string> {
    return this.session(verdictKey);
  }

  keepVerdict(text: string): Promise<void> {
    return this.keepSession(verdictKey, text);
  }

  private async session(key: string): Promise<string> {
    const session = this.item()?.sessionData;
    if (typeof session?.getAsync !== 'function') return '';
    // A name under which nothing is kept is a fault to Outlook.
    return this.calls.read<string>('read what is kept with the item', (done) => session.getAsync(key, done)).then((text) => text ?? '', () => '');
  }

  private async keepSession(key: string, text: string): Promise<void> {
    const session = this.item()?.sessionData;
    if (typeof session?.setAsync !== 'function') return;
    if (text === '') await this.calls.write<void>('forget what is kept with the item', (done) => session.removeAsync(key, done)).catch(() => undefined);
    else await this.calls.write<void>('keep something with the item', (done) => session.setAsync(key, text, done));
  }
}

/** What the mailbox keeps for every client and both runtimes: only that something went unchecked, and when. */
export function keptLetGo(settings: Office.RoamingSettings | undefined): string {
  const kept: unknown = settings?.get?.(letGoKey);
  return typeof kept === 'string' ? kept : '';
}

/** Keeps the text, or takes it away where it is ''. */
export function keepLetGo(settings: Office.RoamingSettings, text: string, calls: OfficeCalls): Promise<void> {
  if (text === '') settings.remove(letGoKey);
  else settings.set(letGoKey, text);
  return calls.write<void>('keep a note in your mailbox', (done) => settings.saveAsync(done));
}
