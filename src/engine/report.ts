import type { Item } from '../item/item';
import { readReport } from '../report/read-report';
import type { Report } from '../report/report';

const reports = new WeakMap<Item, Report>();

/** The report that an item holds, read once an item; null where the item comes with no Word document. */
export function reportOf({ item }: { item: Item }): Report | null {
  if (!item.document) return null;
  const known = reports.get(item);
  if (known) return known;
  const report = readReport(item.document, item.baseline ?? null, item.seals ?? []);
  reports.set(item, report);
  return report;
}
