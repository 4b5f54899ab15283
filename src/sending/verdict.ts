import type { CheckResult } from '../engine/check';
import type { Finding } from '../engine/finding';
import { textDigest } from './digest';
import type { SpokenOutcome } from './settings';

/** A finding as the moment of sending speaks of it. */
export interface SpokenFinding {
  rule: string;
  paragraph: string;
  outcome: SpokenOutcome;
  message: string;
  question?: string;
}

/** What was found for one state of an item, worked out before it is sent. */
export interface Verdict {
  /** Of the item's content: see contentDigest. */
  digest: string;
  rulebook: string;
  /** The day of the check, YYYY-MM-DD. */
  day: string;
  /** All findings, gravest first, with those that a statement settles. */
  findings: SpokenFinding[];
}

/** The sessionData of a client before Mailbox 1.16 holds 50,000 characters for all that an add-in keeps. */
const longest = 40_000;

/** Session data of the item under this name holds the verdict: the one store that the pane shares with classic Outlook's event code. */
export const verdictKey = 'fair-copy.verdict';

function spoken({ rule, paragraph, outcome, message, question }: Finding): SpokenFinding {
  return { rule, paragraph, outcome, message, ...(question ? { question } : {}) };
}

/** Every finding of a result, settled or not, gravest first. */
export function spokenFindings({ findings, settled }: CheckResult): SpokenFinding[] {
  const all = [...findings, ...settled.map(({ finding }) => finding)].map(spoken);
  return [...all.filter(({ outcome }) => outcome === 'breach'), ...all.filter(({ outcome }) => outcome === 'review')];
}

/** What a statement about a finding is good for: this finding in these words, and no other. Eight letters. */
export function findingMark({ outcome, paragraph, message }: Pick<SpokenFinding, 'outcome' | 'paragraph' | 'message'>): string {
  return textDigest(`${outcome} ${paragraph} ${message}`).slice(0, 8);
}

/** As text for the session's store, or '' where it would not fit. */
export function writeVerdict(verdict: Verdict): string {
  const text = JSON.stringify(verdict);
  return text.length > longest ? '' : text;
}

function isFinding(value: unknown): value is SpokenFinding {
  const each = value as Partial<SpokenFinding> | null;
  return typeof each?.rule === 'string' && typeof each.paragraph === 'string' && typeof each.message === 'string' && (each.outcome === 'breach' || each.outcome === 'review');
}

/** A verdict from the session's store; null where there is none or it is not in this form. */
export function readVerdict(text: string): Verdict | null {
  if (text === '') return null;
  try {
    const value = JSON.parse(text) as Partial<Verdict> | null;
    if (typeof value?.digest !== 'string' || typeof value.rulebook !== 'string' || typeof value.day !== 'string') return null;
    return Array.isArray(value.findings) && value.findings.every(isFinding) ? (value as Verdict) : null;
  } catch {
    return null;
  }
}
