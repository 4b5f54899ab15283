import type { Evidence, Finding } from '../engine/finding';
import type { Item } from '../item/item';
import type { CheckedFile, Report, ReportOptions } from './checked-file';
import { escaped, pageEnd, pageStart } from './html-page';
import { kindNames } from './kind-names';
import { partNames } from './quotation';
import { senderRecord, senderWords, subjectOf } from './sender-record';
import { counted } from './typesetting';

/** More places than this are counted and not shown. */
const mostPlaces = 8;
const longestQuote = 400;

const outcomeWords = { breach: 'Breach', review: 'Review' };

function cut(text: string): string {
  const characters = [...text];
  return escaped(characters.length > longestQuote ? `${characters.slice(0, longestQuote).join('')}…` : text);
}

/** "line 3" of a place with offsets in the item's text, or ''. */
function lineOf({ part, start, place }: Evidence, item: Item): string {
  if ((part !== 'body' && part !== 'thread') || start === undefined || place !== undefined || start > item.text.length) return '';
  return `, line ${item.text.slice(0, start).split('\n').length}`;
}

function placeHtml(evidence: Evidence, item: Item): string {
  const where = `${evidence.place ?? partNames[evidence.part] ?? evidence.part}${lineOf(evidence, item)}`;
  if (evidence.before !== undefined) {
    const hand = [evidence.hand, evidence.when].filter((each) => each).join(', ');
    const side = (label: string, text: string) => `<blockquote><span class="quiet">${label}:</span> ${text === '' ? 'nothing' : cut(text)}</blockquote>\n`;
    return `<p class="quiet">${escaped(where)}${hand === '' ? '' : ` (${escaped(hand)})`}</p>\n${side('Before', evidence.before)}${side('Now', evidence.text ?? '')}`;
  }
  const text = evidence.text ?? '';
  return text === '' ? '' : `<p class="quiet">${escaped(where)}</p>\n<blockquote>${cut(text)}</blockquote>\n`;
}

function findingHtml(finding: Finding, item: Item, options: ReportOptions): string {
  const provision = options.rulebook.provisions.find((each) => each.paragraph === finding.paragraph);
  const also = finding.also.length > 0 ? ` Also paragraph${finding.also.length > 1 ? 's' : ''} ${finding.also.join(', ')}.` : '';
  const more = finding.evidence.length - mostPlaces;
  return [
    `<section class="finding ${finding.outcome}">`,
    `<h3><span class="word">${outcomeWords[finding.outcome]}</span>: ${escaped(finding.message)}</h3>`,
    finding.question ? `<p><strong>Question:</strong> ${escaped(finding.question)}</p>` : '',
    ...finding.evidence.slice(0, mostPlaces).map((evidence) => placeHtml(evidence, item).trimEnd()),
    more > 0 ? `<p class="quiet">and ${counted(more, 'more place')}.</p>` : '',
    provision ? `<p><strong>Paragraph ${escaped(finding.paragraph)}:</strong> ${escaped(provision.summary)}${escaped(also)}</p>` : '',
    finding.remedies.length > 0 ? `<p><strong>What to do:</strong></p><ul>${finding.remedies.map((remedy) => `<li>${escaped(remedy.label)}</li>`).join('')}</ul>` : '',
    `<p class="quiet">${escaped(finding.rule)}</p>`,
    '</section>',
  ].filter((line) => line !== '').join('\n');
}

function fileHtml(checked: CheckedFile, id: string, options: ReportOptions): string {
  const heading = `<h2 id="${id}">${escaped(checked.path)}</h2>`;
  if ('fault' in checked) return `${heading}\n<p><strong>Not checked.</strong> ${escaped(checked.fault)}</p>\n`;
  const { item, result } = checked;
  const { open, settled, others, fault } = senderRecord(item, result);
  const about = [`${kindNames[result.kind]}`, item.subject, item.date.slice(0, 10)].filter((each) => each !== '').join(' · ');
  const passed = options.all && result.passed.length > 0
    ? `<p><strong>Passed:</strong></p><ul>${result.passed.map((each) => `<li>${escaped(`${each.rule} (${each.paragraph}): ${each.message}`)}</li>`).join('')}</ul>` : '';
  return [
    heading, `<p class="quiet">${escaped(about)}</p>`,
    ...item.unread.map((sentence) => `<p>Not read: ${escaped(sentence)}</p>`),
    fault ? `<p>${escaped(fault)}</p>` : '',
    open.length === 0 ? `<p>No ${settled.length > 0 ? 'open ' : ''}finding.</p>` : '',
    ...open.map((finding) => findingHtml(finding, item, options)),
    ...settled.map(({ finding, record }) => `<section class="finding"><h3><span class="word">Settled</span>: ${escaped(finding.message)}</h3>\n<p>${escaped(`${subjectOf(record)}: ${senderWords(record)}`)}.</p></section>`),
    ...others.map((record) => `<p>On something else, ${escaped(subjectOf(record))}: ${escaped(senderWords(record))}.</p>`),
    passed,
  ].filter((line) => line !== '').join('\n').concat('\n');
}

interface Tally {
  breach: number;
  review: number;
}

/** Bars by rule, each with its figure, so that nothing hangs on the picture. */
function chart(tallies: Map<string, Tally>): string {
  const rows = [...tallies].map(([rule, tally]) => ({ rule, ...tally, all: tally.breach + tally.review })).sort((a, b) => b.all - a.all || (a.rule < b.rule ? -1 : 1));
  if (rows.length === 0) return '';
  const most = rows[0]?.all ?? 1;
  const lines = rows.map(({ rule, breach, review, all }) =>
    `<tr><th scope="row">${escaped(rule)}</th><td class="count">${breach}</td><td class="count">${review}</td><td class="chart"><span class="bar" style="width: ${Math.round(all / most * 100)}%"></span></td></tr>`);
  return `<table>\n<caption class="quiet">Findings by rule</caption>\n<thead><tr><th scope="col">Rule</th><th scope="col" class="count">Breach</th><th scope="col" class="count">Review</th><th scope="col" class="chart quiet">Together</th></tr></thead>\n<tbody>\n${lines.join('\n')}\n</tbody>\n</table>\n`;
}

/** One page over all files that stands by itself: to keep, to print or to send on. */
export function htmlReport(options: ReportOptions, day: string): Report {
  const tallies = new Map<string, Tally>();
  const found: string[] = [];
  const counts = { checked: 0, unchecked: 0, breach: 0, review: 0 };
  let number = 0;
  const start = pageStart(`Fair Copy: ${options.rulebook.council}`, `Checked on ${day} against ${options.rulebook.document || 'the protocol'}${options.rulebook.edition ? ` (${options.rulebook.edition})` : ''}.`);
  return {
    file(checked) {
      number++;
      const id = `item-${number}`;
      if ('fault' in checked) counts.unchecked++;
      else {
        counts.checked++;
        const { open } = senderRecord(checked.item, checked.result);
        if (open.length > 0) found.push(`<li><a href="#${id}">${escaped(checked.path)}</a>: ${counted(open.length, 'finding')}</li>`);
        for (const { rule, outcome } of open) {
          const tally = tallies.get(rule) ?? { breach: 0, review: 0 };
          tally[outcome]++;
          counts[outcome]++;
          tallies.set(rule, tally);
        }
      }
      return `${number === 1 ? start : ''}${fileHtml(checked, id, options)}`;
    },
    end() {
      const sum = `${counted(counts.checked, 'item')} checked: ${counted(counts.breach, 'breach', 'breaches')}, ${counts.review} to review.${counts.unchecked > 0 ? ` ${counted(counts.unchecked, 'file')} could not be checked.` : ''}`;
      const list = found.length > 0 ? `<h3>Items with findings</h3>\n<ul>${found.join('\n')}</ul>\n` : '';
      return `${number === 0 ? start : ''}<h2 id="summary">Summary</h2>\n<p>${escaped(sum)}</p>\n${chart(tallies)}${list}${pageEnd}`;
    },
  };
}
