import type { CheckResult } from '../engine/check';
import type { Finding } from '../engine/finding';
import type { Item } from '../item/item';
import { readRecord, type Recorded } from '../sending/record';
import { findingMark } from '../sending/verdict';

/** What a message carries of its sender's own statements, held against what was found. */
export interface SenderRecord {
  /** Findings that no statement is about. */
  open: Finding[];
  settled: { finding: Finding; record: Recorded }[];
  /** Statements about something that was not found here in these words. */
  others: Recorded[];
  /** A sentence where the header could not be read in full, else null. */
  fault: string | null;
}

/**
 * Takes the findings apart by what their sender stated when the message was sent. A statement counts only for the
 * finding in the very words that it was made about. Nobody vouches for it but whoever wrote the message.
 */
export function senderRecord({ record = '' }: Item, { findings }: Pick<CheckResult, 'findings'>): SenderRecord {
  const { records, fault } = readRecord(record);
  const statementOn = (finding: Finding): Recorded | undefined => records.find(({ rule, about }) => rule === finding.rule && about === findingMark(finding));
  const settled = findings.flatMap((finding) => {
    const found = statementOn(finding);
    return found ? [{ finding, record: found }] : [];
  });
  return {
    open: findings.filter((finding) => !statementOn(finding)), settled,
    others: records.filter((each) => !settled.some(({ record: used }) => used === each)), fault,
  };
}

/** "set aside by the sender: “…” (Zara Hill, 22 November 2026)" */
export function senderWords({ how, statement, by, when }: Recorded): string {
  const who = [by, when].filter((each) => each !== '').join(', ');
  return `${how === 'set-aside' ? 'set aside' : 'stated'} by the sender: “${statement}”${who === '' ? '' : ` (${who})`}`;
}

/** "blind-copy, paragraph 130"; what is asked before sending alone stands under no paragraph. */
export function subjectOf({ rule, paragraph }: Recorded): string {
  return paragraph === '' ? rule : `${rule}, paragraph ${paragraph}`;
}
