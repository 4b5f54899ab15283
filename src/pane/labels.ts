import type { CheckResult } from '../engine/check';
import type { Outcome, Part } from '../engine/finding';
import type { WriterRole } from '../engine/rule';
import type { Item, Kind, RecipientField } from '../item/item';

/** "1 finding", "2 findings". */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** "22 November 2026" of a day written YYYY-MM-DD. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${months[(month ?? 1) - 1]} ${year}`;
}

export const outcomeWords: Record<Exclude<Outcome, 'pass' | 'not-applicable'>, string> = {
  breach: 'Breach',
  review: 'Review',
};

export const partWords: Record<Part, string> = {
  from: 'From', to: 'To', cc: 'Cc', bcc: 'Bcc', subject: 'Subject', body: 'Text', thread: 'Earlier message',
  attachment: 'Attachment', image: 'Image', date: 'Date', property: 'Properties', header: 'Page header',
};

/** The same in an invitation, as Outlook calls its fields. */
const invitationWords: Partial<Record<Part, string>> = { from: 'Organiser', to: 'Required', cc: 'Optional', date: 'When', property: 'Location' };

/** What a part of this item is called. */
export function partName(part: Part, item: Item): string {
  return (item.meeting ? invitationWords[part] : undefined) ?? partWords[part];
}

/** What a recipient field of this item is called. */
export function fieldName(field: RecipientField, item: Item): string {
  return partName(field, item);
}

export const kindWords: Record<Kind, string> = {
  message: 'Message', meeting: 'Meeting invitation', letter: 'Letter', press: 'Press statement', report: 'Report',
};

export const roleWords: Record<WriterRole | 'unknown', string> = {
  officer: 'An officer', member: 'A member', 'political-assistant': 'A political assistant', unknown: 'Not known',
};

/** "2 findings: 1 breach, 1 review." */
export function countWords(result: CheckResult): string {
  const breaches = result.findings.filter((finding) => finding.outcome === 'breach').length;
  const reviews = result.findings.length - breaches;
  if (result.findings.length === 0) return 'Nothing found.';
  const parts: string[] = [];
  if (breaches > 0) parts.push(counted(breaches, 'breach', 'breaches'));
  if (reviews > 0) parts.push(counted(reviews, 'review', 'reviews'));
  return `${counted(result.findings.length, 'finding', 'findings')}: ${parts.join(', ')}.`;
}
