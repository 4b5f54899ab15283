import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { pieceEvidence } from '../engine/meeting';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { handedOn } from '../engine/third-parties';
import { byMatter } from '../engine/matters';

function remediesFor(context: Context, text: string): Remedy[] {
  const remedies: Remedy[] = [{
    id: 'take-out', label: 'Take it out',
    edits: [{ do: 'replace-text', find: text, text: 'I cannot give more than what is public.' }],
  }];
  const officer = context.directory.holderOf('monitoring-officer');
  if (officer) {
    remedies.push({
      id: 'ask', label: `Ask ${officer.name}`,
      draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: `May this go to a third party: ${context.item.subject}`, text: 'A member has asked me for information on somebody else’s behalf, and I am not sure that it may go to them.\n\nCould you advise me?\n' },
    });
  }
  remedies.push({ id: 'may-go', label: 'It may go', attest: { statement: 'The information is public, and data protection law does not bar it.' } });
  return remedies;
}

export const thirdPartyInformation = defineRule({
  id: 'third-party-information',
  reads: ['message'],
  title: 'What goes to a third party is public and not barred by data protection law',
  why: 'A member may ask for somebody else, who has no more right to it than anybody.',
  assumes: ['What is told to keep with the member goes no further.', 'Somebody’s own data, or what they agreed to, is not barred.'],
  // Which test the provision names: `public`, `data-protection`, or `both`.
  parameters: { test: 'both' },

  appliesTo: (context) => context.writer.role === 'officer' && handedOn(context) !== null,

  decide: byMatter((context): Decision => {
    const found = handedOn(context);
    if (!found) return notApplicable('Nothing is handed on for somebody else.');
    const { test } = context.with;
    const own = found.failed.filter((each) => test === 'both' || each.test === test);
    const first = own[0];
    if (!first) return pass('Nothing shows that this is not public, or another’s data.', [pieceEvidence(found.purpose)]);
    const data = first.test === 'data-protection';
    return review(
      data ? 'This gives a third party somebody else’s personal data.' : 'This gives a third party what does not look public.',
      data ? 'Does data protection law let this go to a third party?' : 'Is this already public?',
      found.purpose === first.piece ? [pieceEvidence(first.piece)] : [pieceEvidence(first.piece), pieceEvidence(found.purpose)],
      remediesFor(context, first.piece.text), found.failed.length > 1 ? (test === 'both' ? 3 : 1) : test === 'both' ? 1 : 2,
    );
  }),

  examples: [
    {
      outcome: 'review', because: 'an unpublished report goes to a constituent',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nHere is our draft report on Weir Lane for your constituent. It has not been published yet.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'a complainant is named to somebody else', with: { test: 'data-protection' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nYou asked for your constituent who complained about his hedge. The complaint came from Mrs Dale at number 12, so you can tell him that.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'what goes to the constituent is published',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nFor your constituent: the report on Weir Lane is on our website under Cabinet papers.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'the draft is for the member alone',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nThe draft report on Weir Lane is with the printers.\n\nSimon\n' },
    },
  ],
});
