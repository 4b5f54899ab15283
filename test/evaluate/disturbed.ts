import type { Finding } from '../../src/engine/finding';
import type { Item } from '../../src/item/item';
import { readBody } from '../../src/language/body';
import { broken } from '../rules/broken-lines';
import type { Case } from './cases';

/** What mail programs and other business do to a message without changing what it says of a protocol. */
type Disturbance = (item: Item) => Item;

/** A paragraph put behind the greeting, or at the head where there is none. */
function beside(item: Item, paragraph: string): Item {
  const { greeting } = readBody(item.text);
  const line = greeting ? item.text.indexOf('\n', greeting.end) : -1;
  const at = !greeting ? 0 : line < 0 ? item.text.length : line;
  const text = greeting ? `${item.text.slice(0, at)}\n\n${paragraph}\n${item.text.slice(at)}` : `${paragraph}\n\n${item.text}`;
  return { ...item, text };
}

const disturbances: Record<string, Disturbance> = {
  'lines broken after 72 characters': (item) => ({ ...item, text: broken(item.text, 72) }),
  'spaces that do not break': (item) => ({ ...item, text: item.text.replace(/(\w) (\w)/g, '$1\u00a0$2') }),
  'typed quotation marks': (item) => ({ ...item, text: item.text.replace(/[\u2018\u2019]/g, '\'').replace(/[\u201c\u201d]/g, '"') }),
};

const verdicts = (findings: Finding[]): string => findings.map(({ rule, outcome }) => `${rule} ${outcome}`).sort().join(', ');

/**
 * Prints how many messages are judged otherwise once they are disturbed; with `show` which, and how.
 * @param neighbour an innocent paragraph for the case at this place of the list, about something else
 */
export function scoreDisturbed(cases: Case[], check: (each: Case, item: Item) => Finding[], neighbour: (each: Case, at: number) => string, show: boolean): void {
  const messages = cases.filter(({ item }) => item.kind === 'message');
  const ways: Record<string, (each: Case, at: number) => Item> = { 'a paragraph about something else': (each, at) => beside(each.item, neighbour(each, at)) };
  for (const [name, disturb] of Object.entries(disturbances)) ways[name] = ({ item }) => disturb(item);
  console.log(`\nDisturbed: of ${messages.length} messages, so many are judged otherwise for`);
  for (const [name, disturb] of Object.entries(ways)) {
    let changed = 0;
    messages.forEach((each, at) => {
      const before = verdicts(check(each, each.item));
      const after = verdicts(check(each, disturb(each, at)));
      if (before === after) return;
      changed++;
      if (show) console.log(`CHANGED ${name} [${each.rulebook}] ${each.id}\n        ${before || 'nothing'} → ${after || 'nothing'}`);
    });
    console.log(`${name.padEnd(36)} ${String(changed).padStart(5)}  (${(100 * changed / messages.length).toFixed(1)} in 100)`);
  }
}
