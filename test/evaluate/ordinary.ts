import { readFileSync } from 'fs';
import { join } from 'path';
import { parse } from 'yaml';
import type { Directory } from '../../src/directory/directory';
import type { Finding } from '../../src/engine/finding';
import { emptyItem, type Item, type Mailbox } from '../../src/item/item';

interface OrdinaryMessage {
  from: 'officer' | 'member';
  subject: string;
  text: string;
  attachments?: string[];
}

export interface OrdinaryItem {
  rulebook: string;
  item: Item;
}

/** The messages, each written by and to people of one council; who they are changes from message to message. */
export function ordinaryItems(folder: string, rulebook: string, directory: Directory): OrdinaryItem[] {
  const messages = parse(readFileSync(join(folder, 'messages.yaml'), 'utf8')) as OrdinaryMessage[];
  const box = (each: { name: string; emails?: string[] }, before = ''): Mailbox => ({ name: `${before}${each.name}`, address: each.emails?.[0] ?? '' });
  const officers = directory.officers.filter((each) => each.emails?.length).map((each) => box(each));
  const members = directory.members.filter((each) => each.emails?.length).map((each) => box(each, 'Cllr '));
  return messages.map((message, index) => {
    const officer = officers[index % officers.length] as Mailbox;
    const member = members[(index * 7) % members.length] as Mailbox;
    const second = members[(index * 7 + 3) % members.length] as Mailbox;
    const filled = message.text
      .replace(/^(Dear|Hi|Hello) \{member\}/, `$1 Councillor ${member.name.split(' ').pop() ?? ''}`).replace(/^(Dear|Hi|Hello) \{officer\}/, `$1 ${officer.name.split(' ')[0] ?? ''}`)
      .replaceAll('{officer}', officer.name).replaceAll('{member}', member.name.replace('Cllr ', '')).replaceAll('{second}', second.name);
    return {
      rulebook,
      item: {
        ...emptyItem('message'), from: message.from === 'officer' ? officer : member, to: [message.from === 'officer' ? member : officer],
        subject: message.subject, date: '2026-02-10T10:00:00Z', text: `${filled}\n`, attachments: (message.attachments ?? []).map((name) => ({ name, size: 1000 })),
      },
    };
  });
}

/** Prints how much of ordinary mail draws a finding; with `show` what was found. */
export function scoreOrdinary(items: OrdinaryItem[], check: (each: OrdinaryItem) => Finding[], show: boolean): void {
  let spoken = 0;
  let breaches = 0;
  const byRule = new Map<string, number>();
  for (const each of items) {
    const findings = check(each);
    if (findings.length > 0) spoken++;
    if (findings.some((finding) => finding.outcome === 'breach')) breaches++;
    for (const finding of findings) {
      byRule.set(finding.rule, (byRule.get(finding.rule) ?? 0) + 1);
      if (show) console.log(`SPOKE   ${finding.rule} ${finding.outcome} [${each.rulebook}] ${each.item.subject}\n        ${finding.evidence.map(({ text }) => text ?? '').join(' | ').slice(0, 160)}`);
    }
  }
  console.log(`\nOrdinary mail: ${spoken} of ${items.length} messages draw a finding (${(100 * spoken / items.length).toFixed(1)} in 100; at most 5), ${breaches} a breach.`);
  if (byRule.size > 0) console.log(`By rule: ${[...byRule].sort((a, b) => b[1] - a[1]).map(([rule, count]) => `${rule} ${count}`).join(', ')}.`);
}
