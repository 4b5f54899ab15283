import { Directory } from '../../src/directory/directory';
import { situationOf, type Situation } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Example } from '../../src/engine/rule';

export const directory = new Directory(exampleDirectory);
export const simon = 'Simon Archer <simon.archer@wexcombe.example>';
export const bridget = 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>';
export const owen = 'Cllr Owen Tranter <owen.tranter@wexcombe.example>';

/** An item among the people of the example council, read and looked up. */
export function situation(item: Example['item']): Situation {
  const rulebook = { id: 'example', council: 'Wexcombe Council', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] };
  const whole = exampleItem({ outcome: 'pass', because: '', item }, 'message');
  return situationOf(whole, rulebook, { directory, date: whole.date.slice(0, 10) });
}

/** An earlier message as mail programs quote it. */
export function earlier(from: string, to: string, text: string, more: { sent?: string; cc?: string } = {}): string {
  return `\n\nFrom: ${from}\nSent: ${more.sent ?? '2 March 2026 09:00'}\nTo: ${to}\n${more.cc ? `Cc: ${more.cc}\n` : ''}Subject: Weir Lane\n\n${text}\n`;
}
