import type { Finding } from '../../src/engine/finding';
import type { Item } from '../../src/item/item';
import { readBody } from '../../src/language/body';
import type { Case } from './cases';

/** Shorter than this there is nothing to quote (characters). */
const leastQuoted = 30;
const before = 'In the training last week we were shown this message, which somebody at another authority once sent:';
const after = 'We were asked what was wrong with it, and I thought that you would enjoy the puzzle.';

/** The message told as somebody else's words, or null where its own words cannot be parted from greeting and sign-off. */
function asQuotation(item: Item): Item | null {
  const { greeting } = readBody(item.text);
  const from = item.text.indexOf('\n\n', greeting ? greeting.end : 0);
  const to = item.text.trimEnd().lastIndexOf('\n\n');
  const said = from < 0 || to <= from ? '' : item.text.slice(from, to).trim();
  if (said.length < leastQuoted || /["\u201c]|^>|From:|wrote:/m.test(said)) return null;
  return { ...item, subject: 'Training last week', text: `${item.text.slice(0, from)}\n\n${before}\n\n"${said}"\n\n${after}${item.text.slice(to)}` };
}

/**
 * Prints how often a finding stays once all of a message is told as somebody else's words. Rules that look at who gets
 * a message, or at what it gives away, rightly stay; those about what the writer says should not.
 */
export function scoreQuoted(cases: Case[], check: (each: Case, item: Item) => Finding[]): void {
  const wanted = new Map<string, number>();
  const stayed = new Map<string, number>();
  const add = (counts: Map<string, number>, rule: string) => counts.set(rule, (counts.get(rule) ?? 0) + 1);
  for (const each of cases) {
    const quotation = each.item.kind === 'message' && each.expect.length > 0 ? asQuotation(each.item) : null;
    if (!quotation) continue;
    const found = new Set(check(each, quotation).map(({ rule }) => rule));
    for (const { rule } of each.expect) {
      add(wanted, rule);
      if (found.has(rule)) add(stayed, rule);
    }
  }
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, one) => all + one, 0);
  console.log(`\nTold as somebody else\u2019s words: ${sum(stayed)} of ${sum(wanted)} findings stay.`);
  console.log([...stayed].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count} of ${wanted.get(rule)}`).join(', '));
}
