import type { Finding } from '../../src/engine/finding';
import type { Item } from '../../src/item/item';
import { readBody } from '../../src/language/body';
import { broken } from '../rules/broken-lines';
import type { Case } from './cases';

/** What mail programs and other business do to a message without changing what it says of a protocol. */
type Disturbance = (item: Item, at: number) => Item;

/** Paragraphs about nothing that any of the protocols speaks of; a message gets one that is not its own matter. */
const neighbours = [
  'The lift by the east door is out of order until Friday, and the stairs are being painted on one side.',
  'Lunch is at half past twelve; there is soup, and the urn has been mended.',
  'The clocks go forward on Sunday, so the caretaker will open an hour later than the wall clock says.',
  'The new telephone list is on the intranet. Two numbers on the third floor were swapped by mistake.',
];

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
  'a paragraph about something else': (item, at) => beside(item, neighbours[at % neighbours.length] as string),
};

const verdicts = (findings: Finding[]): string => findings.map(({ rule, outcome }) => `${rule} ${outcome}`).sort().join(', ');

/** Prints how many messages are judged otherwise once they are disturbed; with `show` which, and how. */
export function scoreDisturbed(cases: Case[], check: (each: Case, item: Item) => Finding[], show: boolean): void {
  const messages = cases.filter(({ item }) => item.kind === 'message');
  console.log(`\nDisturbed: of ${messages.length} messages, so many are judged otherwise for`);
  for (const name of Object.keys(disturbances)) {
    let changed = 0;
    messages.forEach((each, at) => {
      const before = verdicts(check(each, each.item));
      const after = verdicts(check(each, (disturbances[name] as Disturbance)(each.item, at)));
      if (before === after) return;
      changed++;
      if (show) console.log(`CHANGED ${name} [${each.rulebook}] ${each.id}\n        ${before || 'nothing'} → ${after || 'nothing'}`);
    });
    console.log(`${name.padEnd(36)} ${String(changed).padStart(5)}  (${(100 * changed / messages.length).toFixed(1)} in 100)`);
  }
}
