import { readVerdict, writeVerdict } from '../sending/verdict';
import { councilData } from './council-source';
import { judge, knowsPictures, stillHolds } from './judge-item';
import { OpenItem } from './open-item';

/** Answers an event that asks for nothing, once. */
export interface PlainEvent {
  completed(): void;
}

/**
 * Recipients, the sender, attachments or a meeting's time have changed: works out the findings, so that they are
 * there when the item is sent. Whatever goes wrong is left to the moment of sending.
 */
export function itemChanged(event: PlainEvent): void {
  const work = async (): Promise<void> => {
    const data = councilData();
    if (!data) return;
    const open = new OpenItem();
    const kept = open.store.verdict();
    const item = await open.read(knowsPictures(data));
    if (item.unread.length > 0 || stillHolds(readVerdict(await kept), item, data)) return;
    await open.store.keepVerdict(writeVerdict(judge(item, data)));
  };
  const done = (): void => event.completed();
  work().then(done, done);
}
