import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import { seeded } from '../bench/council-mail';
import type { Directory } from '../../src/directory/directory';
import type { MemberEntry, OfficerEntry } from '../../src/directory/directory-file';
import type { Finding } from '../../src/engine/finding';
import { emptyItem, type Mailbox } from '../../src/item/item';
import type { OrdinaryItem } from './ordinary';

export const sides = ['officer', 'member'] as const;
export type Side = (typeof sides)[number];

/** How many messages are put together for each council and side. */
const messages = 200;
const fewest = 4;
const more = 3;
const subjects = ['A few things', 'Various', 'Catching up', 'Odds and ends'];

/** Paragraphs beyond reproach, each of one thing: as an officer writes to a member, or a member to an officer. */
export function paragraphsOf(folder: string, side: Side): string[] {
  return parse(readFileSync(join(folder, `${side}.yaml`), 'utf8')) as string[];
}

const box = (each: { name: string; emails?: string[] }): Mailbox => ({ name: each.name, address: each.emails?.[0] ?? '' });

/** Long messages put together at random, four to six paragraphs each: nothing in any of them is against a protocol. */
export function collectedItems(folder: string, rulebook: string, directory: Directory, side: Side): OrdinaryItem[] {
  const paragraphs = paragraphsOf(folder, side);
  const next = seeded(rulebook.length * 7919 + side.length);
  const pick = <T>(list: readonly T[]): T => list[next(list.length)] as T;
  return Array.from({ length: messages }, (_, index) => {
    const officer: OfficerEntry = pick(directory.officers);
    const member: MemberEntry = pick(directory.members);
    const [from, to] = side === 'officer' ? [officer, member] : [member, officer];
    const chosen = new Set<string>();
    for (const wanted = fewest + next(more); chosen.size < wanted;) chosen.add(pick(paragraphs));
    const text = `Dear ${to.name.split(' ')[0]}\n\n${[...chosen].join('\n\n')}\n\nKind regards\n\n${from.name}\n${side === 'officer' ? officer.title ?? '' : 'Councillor'}\n`;
    return { rulebook, item: { ...emptyItem('message'), from: box(from), to: [box(to)], subject: pick(subjects), date: `2026-03-${String(index % 27 + 1).padStart(2, '0')}T09:00:00Z`, text } };
  });
}

/** Prints how many of them draw a finding, and by which rules; with `show` the words. */
export function scoreCollected(name: string, items: OrdinaryItem[], check: (each: OrdinaryItem) => Finding[], show: boolean): void {
  const byRule = new Map<string, number>();
  let spoken = 0;
  let breaches = 0;
  for (const each of items) {
    const findings = check(each);
    if (findings.length > 0) spoken++;
    if (findings.some(({ outcome }) => outcome === 'breach')) breaches++;
    for (const finding of findings) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      if (show) console.log(`SPOKE   ${finding.rule} ${finding.outcome} [${each.rulebook}]\n        ${finding.evidence.filter(({ part }) => part === 'body').map(({ text }) => text ?? '').join(' | ').slice(0, 240)}`);
    }
  }
  const share = (count: number) => (100 * count / items.length).toFixed(1);
  console.log(`\nLong innocent mail from ${name}s: ${spoken} of ${items.length} messages draw a finding (${share(spoken)} in 100), ${breaches} a breach (${share(breaches)}).`);
  if (byRule.size > 0) console.log(`By rule: ${[...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ')}.`);
}
