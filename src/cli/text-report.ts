import type { Verdict } from '../engine/check';
import type { Finding } from '../engine/finding';
import type { Item } from '../item/item';
import type { CheckedFile, Report, ReportOptions } from './checked-file';
import { kindNames } from './kind-names';
import { quotation } from './quotation';
import { senderRecord, senderWords, subjectOf, type SenderRecord } from './sender-record';
import { counted, safe, wrap, type Typesetting } from './typesetting';

/** More places than this are counted and not shown. */
const mostPlaces = 4;

class Page {
  readonly lines: string[] = [];

  constructor(private readonly set: Typesetting) {}

  add(text: string, indent: string, first = indent): void {
    this.lines.push(...wrap(text, this.set.width, indent, first));
  }
}

function findingLines(finding: Finding, item: Item, options: ReportOptions, set: Typesetting): string[] {
  const page = new Page(set);
  const label = finding.outcome === 'breach' ? set.breach('Breach') : set.review('Review');
  const paragraph = finding.paragraph === '' ? 'before sending' : `paragraph ${finding.paragraph}`;
  const fits = '  Breach  '.length + paragraph.length + 2 + finding.rule.length <= set.width;
  page.lines.push(`  ${label}  ${set.bold(paragraph)}${fits ? '  ' : '\n    '}${set.dim(finding.rule)}`);
  page.add(finding.message, '    ');
  for (const evidence of finding.evidence.slice(0, mostPlaces)) page.lines.push(...quotation(evidence, item, '    ', set));
  const more = finding.evidence.length - mostPlaces;
  if (more > 0) page.add(`and ${counted(more, 'more place')}.`, '    ');
  const provision = options.rulebook.provisions.find((each) => each.paragraph === finding.paragraph);
  const also = finding.also.length > 0 ? ` Also paragraph${finding.also.length > 1 ? 's' : ''} ${finding.also.join(', ')}.` : '';
  if (provision) page.add(`Why: paragraph ${finding.paragraph}: ${provision.summary}${also}`, '      ', '    ');
  const own = provision && options.wordsOf?.(provision.paragraph);
  if (own) own.split('\n').forEach((line, at) => page.add(at === 0 ? `In the council\u2019s words: ${line}` : line, '      ', at === 0 ? '    ' : '      '));
  if (finding.question) page.add(`Question: ${finding.question}`, '      ', '    ');
  if (finding.remedies.length > 0) {
    page.add('What to do:', '    ');
    for (const remedy of finding.remedies) page.add(remedy.label, '        ', '      - ');
  }
  return page.lines;
}

function verdictLines(heading: string, verdicts: Verdict[], set: Typesetting): string[] {
  if (verdicts.length === 0) return [];
  const page = new Page(set);
  page.lines.push(`  ${set.bold(heading)}`);
  for (const verdict of verdicts) page.add(`${verdict.rule} (${verdict.paragraph}): ${verdict.message}`, '      ', '    ');
  return page.lines;
}

/** What the sender stated, which is told and not counted. */
function senderLines(settled: SenderRecord['settled'], others: SenderRecord['others'], set: Typesetting): string[] {
  const page = new Page(set);
  for (const { finding, record } of settled) {
    page.lines.push(`  ${set.dim('Settled')}  ${set.bold(finding.paragraph === '' ? 'before sending' : `paragraph ${finding.paragraph}`)}  ${set.dim(finding.rule)}`);
    page.add(finding.message, '    ');
    page.add(`${senderWords(record).replace(/^./, (letter) => letter.toUpperCase())}.`, '    ');
  }
  for (const record of others) page.add(`On something else, ${subjectOf(record)}: ${senderWords(record)}.`, '    ', '  ');
  return page.lines;
}

function fileLines(checked: CheckedFile, options: ReportOptions, set: Typesetting): string[] {
  const name = set.bold(safe(checked.path));
  if ('fault' in checked) return [`${name}: not checked`, ...wrap(checked.fault, set.width, '  ')];
  const { item, result } = checked;
  const { open, settled, others, fault } = senderRecord(item, result);
  const found = open.length === 0 ? `no ${settled.length > 0 ? 'open ' : ''}finding` : counted(open.length, settled.length > 0 ? 'open finding' : 'finding');
  const lines = [`${name}: ${kindNames[result.kind]}, ${found}${settled.length > 0 ? `, ${settled.length} settled by the sender` : ''}`];
  for (const sentence of item.unread) lines.push(...wrap(`Not read: ${sentence}`, set.width, '    ', '  '));
  if (fault) lines.push(...wrap(fault, set.width, '    ', '  '));
  open.forEach((finding, index) => {
    if (index > 0) lines.push('');
    lines.push(...findingLines(finding, item, options, set));
  });
  lines.push(...senderLines(settled, others, set));
  if (options.all) {
    lines.push(...verdictLines('Passed', result.passed, set));
    lines.push(...verdictLines('Did not apply', result.notApplicable, set));
  }
  return lines;
}

/** What a person reads at a terminal: file by file, gravest first, and the counts last. */
export function textReport(options: ReportOptions, set: Typesetting): Report {
  const counts = { checked: 0, unchecked: 0, found: 0, breach: 0, review: 0 };
  let separate = false;
  return {
    file(checked) {
      if ('fault' in checked) counts.unchecked++;
      else {
        counts.checked++;
        const { open } = senderRecord(checked.item, checked.result);
        if (open.length > 0) counts.found++;
        for (const finding of open) counts[finding.outcome]++;
      }
      const before = separate ? '\n' : '';
      separate = true;
      return `${before}${fileLines(checked, options, set).join('\n')}\n`;
    },
    end() {
      const parts = [
        ...(counts.breach > 0 ? [counted(counts.breach, 'breach', 'breaches')] : []),
        ...(counts.review > 0 ? [`${counts.review} to review`] : []),
      ];
      const findings = parts.length === 0 ? 'no finding' : `${parts.join(' and ')}, in ${counted(counts.found, 'file')}`;
      const checked = counts.checked > 0 ? `${counted(counts.checked, 'file')} checked against ${options.rulebook.council}: ${findings}.` : '';
      const unchecked = counts.unchecked > 0 ? `${counted(counts.unchecked, 'file')} could not be checked.` : '';
      return `\n${wrap(`${checked} ${unchecked}`, set.width, '').join('\n')}\n`;
    },
  };
}
