import { changedFields, composedParts, detailsOf, recipientsOf, type ItemSurroundings, type SimulatedItem } from './composed-parts';
import { holdsSet } from './profiles';

export type { SimulatedItem } from './composed-parts';

/** The message being written, with the calls of Office.MessageCompose that Fair Copy makes. */
export function messageItem(around: ItemSurroundings): SimulatedItem {
  const { state, profile, delivery } = around;
  const { item, leave } = composedParts(around, (part) => (part === 'to' || part === 'cc' || part === 'bcc' ? [changedFields({ [part]: true })] : []));
  Object.assign(item, {
    itemType: 'message',
    to: recipientsOf('to', 'to', around), cc: recipientsOf('cc', 'cc', around), bcc: recipientsOf('bcc', 'bcc', around),
    ...(holdsSet(profile.mailbox, '1.7') ? {
      from: { getAsync: (...rest: unknown[]) => delivery.call('from.getAsync', rest, () => (state.current.from ? detailsOf(state.current.from) : undefined)) },
    } : {}),
  });
  return { item, leave };
}
