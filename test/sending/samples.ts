import type { Recorded } from '../../src/sending/record';
import { findingMark, type SpokenFinding } from '../../src/sending/verdict';

export const blindCopy: SpokenFinding = { rule: 'blind-copy', paragraph: '130', outcome: 'breach', message: 'Cllr Agnes Hill is in Bcc, so Cllr Tom Reed cannot see that she has a copy.' };
export const consent: SpokenFinding = {
  rule: 'constituent-consent', paragraph: '16(2)', outcome: 'review', message: 'This passes on what a resident wrote.', question: 'Did the resident agree to that?',
};
export const shared: SpokenFinding = { rule: 'need-to-know', paragraph: '44', outcome: 'review', message: 'This sends a confidential paper to somebody outside the council.' };
export const marking: SpokenFinding = { rule: 'confidential-marking', paragraph: '45', outcome: 'review', message: 'Nothing in the subject says that this is confidential.' };

/** A reason that was given for a finding as it stands. */
export function setAside(finding: SpokenFinding, more: Partial<Recorded> = {}): Recorded {
  return {
    rule: finding.rule, paragraph: finding.paragraph, about: findingMark(finding), how: 'set-aside',
    statement: 'The Leader asked for a copy, and Cllr Reed knows', by: 'Zara Hill', when: '22 November 2026', ...more,
  };
}
