import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { breach, defineRule, pass, review } from '../engine/rule';
import { evidenceOfRemark } from '../engine/member-comments';
import { signOffDemand, signOffRemark } from '../engine/sign-off-demands';
import { evidenceFor, statementsOf, type Statement } from '../engine/statements';

const note = 'I will note that you were consulted and what you said.';

function remedies(context: Context, statements: Statement[]): Remedy[] {
  const offered: Remedy[] = [];
  const [first, ...rest] = statements;
  const text = context.item.kind === 'report' ? 'The Lead Member was consulted.' : note;
  if (first) offered.push({ id: 'plain-note', label: 'Put a plain note instead', edits: [{ do: 'replace-text', find: first.text, text }, ...rest.map((each) => ({ do: 'replace-text' as const, find: each.text, text: '' }))] });
  offered.push({ id: 'other-signature', label: 'Record what the signature is for', attest: { statement: 'The signature is asked for another reason, which is …' } });
  return offered;
}

export const consultationSignOffDemanded = defineRule({
  id: 'consultation-sign-off-demanded',
  reads: ['message', 'report'],
  title: 'A plain note is enough to record that a Lead Member was consulted',
  why: 'A signature under another’s report makes it look as if the member had decided, and shows a lack of trust.',
  assumes: ['A note of the date, and of what the member said, is in order.'],
  parameters: {},

  appliesTo(context) {
    if (context.item.kind === 'message' && context.writer.role !== 'officer') return false;
    return signOffRemark(context) !== null || statementsOf(context).some((each) => /read|underst|agree|content|happy|satisf|gone through|sign|initial|endors|accept/i.test(each.text));
  },

  decide(context) {
    const demand = signOffDemand(context);
    const remark = demand ? null : signOffRemark(context);
    if (remark) return breach('A comment wants a leading member to sign that they have read this and agree with it.', [evidenceOfRemark(context, remark)], [
      { id: 'plain-note-in-comment', label: 'Leave a comment that a plain note will do', comment: { on: remark.comment.on?.accepted ?? context.item.text.slice(0, 80), text: 'A plain note will do: that the Lead Member was consulted, when, and what was said.' } },
      { id: 'other-signature', label: 'Record what the signature is for', attest: { statement: 'The signature is asked for another reason, which is …' } },
    ]);
    if (!demand) return pass('Nobody is asked to sign that they have read and agree.');
    const evidence = demand.statements.map(evidenceFor);
    const message = 'This asks a leading member to confirm in writing that they have read and agree with what an officer put to them.';
    if (demand.signature) return breach(message, evidence, remedies(context, demand.statements));
    return review(message, 'Would a plain note that they were consulted do?', evidence, remedies(context, demand.statements));
  },

  examples: [
    {
      outcome: 'breach', because: 'a director wants a signature under the report',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Draft report', text: 'Dear Nesta\n\nThe draft is attached. Please sign the last page to show that you have read it, understood it and agree with it.\n\nHelen\n' },
    },
    {
      outcome: 'breach', because: 'the report has a block for the Lead Member to sign',
      item: { kind: 'report', text: 'Report of the Director of Place\nLead Member\nI have read and understood this report and agree with its recommendations.\nSigned: ……… Date: ………\n' },
    },
    {
      outcome: 'breach', because: 'a comment in the margin wants the signature',
      item: { kind: 'report' },
      document: ['# Winter service', '## Recommendation', 'That the plan be approved.', '## Consultation', 'The Lead Member, Cllr Nesta Powell, was consulted.', '> Helen Pryce: Please get Cllr Powell to sign a copy to say that she has read it and is happy with it.'],
    },
    {
      outcome: 'breach', because: 'a box for the Lead Member to sign stands beside a word on another signature',
      item: { kind: 'report', text: 'Report of the Director of Place\nThe Lead Member is asked to complete the box before the contract is signed.\nTo be completed by the Lead Member\nI have read this report, I understand it and I agree with it.\nSigned\nDate\n' },
    },
    {
      outcome: 'review', because: 'a written word is asked for, and no signature',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Draft report', text: 'Dear Nesta\n\nPlease confirm in writing that you have read the draft, understood it and agree with it.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'no signature is wanted',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Draft report', text: 'Dear Nesta\n\nYou have read the draft and told me that you agree with it. There is no need to sign anything.\n\nHelen\n' },
    },
    {
      outcome: 'not-applicable', because: 'the member is asked for a view and nothing more',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Draft report', text: 'Dear Nesta\n\nCould I have your comments on the draft by Friday?\n\nHelen\n' },
    },
  ],
});
