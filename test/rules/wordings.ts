import { Directory } from '../../src/directory/directory';
import { check } from '../../src/engine/check';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Parameters, Rule } from '../../src/engine/rule';
import type { Rulebook } from '../../src/engine/rulebook';
import type { Item } from '../../src/item/item';

const directory = new Directory(exampleDirectory);

/** What a rule says of an item: its finding, or that it is silent. */
export type Said = 'breach' | 'review' | 'silent';

function rulebook(rule: Rule, parameters: Parameters): Rulebook {
  return {
    id: 'example', council: 'Wexcombe Council', document: 'Protocol', edition: '2026', complete: true, terms: {}, refer: {},
    provisions: [{ paragraph: '1', summary: rule.title, rules: [{ rule: rule.id, outcome: 'breach', with: parameters }] }],
  };
}

/** Holds one item against one rule of the made-up council. */
export function saidOf(rule: Rule, item: Item, parameters: Parameters = {}): Said {
  const result = check(item, rulebook(rule, parameters), { directory, date: '2026-03-02', ...(item.kind === 'report' ? { as: 'officer' as const } : {}) }, [rule]);
  return result.findings[0]?.outcome ?? 'silent';
}

/** The Head of Highways writes to a resident; or whoever is given. */
export function mail(text: string, from = 'Simon Archer <simon.archer@wexcombe.example>', to = 'Mr Hale <hale@homepost.example>'): Item {
  return exampleItem({ outcome: 'pass', because: '', item: { from, to: [to], subject: 'Your letter', text: `Hello\n\n${text.replace(/ \/ /g, '\n\n')}\n\nYours\n` } }, 'message');
}

/** A report in the notation of example documents, its lines parted by " / ". */
export function report(lines: string): Item {
  return exampleItem({ outcome: 'pass', because: '', item: {}, document: lines.split(' / ') }, 'report');
}

/** One test for each wording, by what the rule is to say of it. */
export function wordings(rule: Rule, itemOf: (wording: string) => Item, lists: Partial<Record<Said, string[]>>, parameters: Parameters = {}): void {
  (Object.keys(lists) as Said[]).forEach((said) => {
    test.each((lists[said] ?? []).map((wording) => [wording]))(`${rule.id} ${said === 'silent' ? 'leaves alone' : `gives a ${said} for`}: %s`, (wording) => {
      expect(saidOf(rule, itemOf(wording), parameters)).toBe(said);
    });
  });
}
