import type { Evidence, Finding } from '../engine/finding';
import type { CheckedFile, Report, ReportOptions } from './checked-file';
import { senderRecord } from './sender-record';

/** A place of a report is told by its section and number; offsets are into the whole text and would mislead there. */
function evidenceData({ place, ...evidence }: Evidence): object {
  if (place === undefined) return evidence;
  const { start: _start, end: _end, ...rest } = evidence;
  return { ...rest, part: place };
}

/** A finding as other programs get it; what a remedy would change stays inside Fair Copy. */
function findingData(finding: Finding): object {
  return { ...finding, evidence: finding.evidence.map(evidenceData), remedies: finding.remedies.map(({ id, label }) => ({ id, label })) };
}

function fileData(checked: CheckedFile, options: ReportOptions): object {
  const rulebook = options.rulebook.id;
  if ('fault' in checked) return { file: checked.path, kind: checked.kind, rulebook, findings: [], error: checked.fault };
  const { path, item, result } = checked;
  const { settled } = senderRecord(item, result);
  return {
    file: path, kind: result.kind, rulebook,
    findings: result.findings.map(findingData),
    // A finding stays one: whoever reads this decides what a sender's reason is worth.
    ...(settled.length > 0 ? { settled: settled.map(({ record: { rule, paragraph, how, statement, by, when } }) => ({ rule, paragraph, how, statement, by, when })) } : {}),
    ...(item.unread.length > 0 ? { unread: item.unread } : {}),
    ...(options.all ? { passed: result.passed, notApplicable: result.notApplicable } : {}),
  };
}

/** One line of JSON a file, as the published result schema has it. */
export function jsonReport(options: ReportOptions): Report {
  return {
    file: (checked) => `${JSON.stringify(fileData(checked, options))}\n`,
    end: () => '',
  };
}
