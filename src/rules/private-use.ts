import type { Remedy } from '../engine/finding';
import { isOfficerSide } from '../engine/correspondence';
import { privateUseOf, type AffairKind, type PrivateUse } from '../engine/private-use';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { byMatter } from '../engine/matters';

const called: Record<AffairKind, string> = {
  private: 'a private matter', trade: 'a member\u2019s own business', body: 'another body',
  'other-council': 'a member\u2019s work for another council', event: 'an event that the member does not attend as a member',
};

/** How well a provision's duty fits, by what the rulebook says the provision is about; 0 where it does not bind it. */
function fitOf(about: string, use: PrivateUse): number {
  switch (about) {
    case 'advice': return use.how === 'advice' ? 4 : use.how === 'work' && !use.service ? 3 : 1;
    case 'services': return use.how === 'account' ? 5 : use.service ? 2 : 1.5;
    case 'correspondence': return use.how !== 'account' && (use.kind === 'private' || use.kind === 'trade') ? 4 : 0;
    case 'events': return use.kind === 'event' ? 4 : 0;
    case 'bodies': return use.how !== 'account' && use.kind === 'body' ? 4 : 0;
    case 'other-council': return use.kind === 'other-council' ? 5 : 0;
    case 'outside-business': return use.kind === 'private' ? 1 : 3;
    default: return 0;
  }
}

export const privateUse = defineRule({
  id: 'private-use',
  reads: ['message', 'meeting', 'letter'],
  title: 'The Council\u2019s staff and means serve members in their role, not in their own affairs',
  why: 'Staff cannot easily say no to a member, and everybody pays for what they do.',
  assumes: [
    'A body to which the Council appointed the member is Council business.',
    'What a member pays for, or asks as any resident may, is in order.',
  ],
  // What the provision is about: advice, services, correspondence, events, bodies, other-council, outside-business.
  parameters: { about: 'services' },

  appliesTo(context) {
    return context.writer.role === 'member';
  },

  decide: byMatter((context): Decision => {
    const use = privateUseOf(context);
    if (!use) {
      const own = context.own.some((each) => each.families.has('own-affairs-private') || each.families.has('own-affairs-body') || each.families.has('own-affairs-trade'));
      return own && context.own.some((each) => each.families.has('own-affairs-council')) ? pass('It is the Council\u2019s business, or paid for.') : notApplicable('No help is asked with a member\u2019s own affairs.');
    }
    const fit = fitOf(String(context.with.about), use);
    if (fit === 0) return notApplicable('This paragraph is about something else.');
    const first = use.evidence[0];
    const remedies: Remedy[] = [];
    if (use.how !== 'account' && first?.text) remedies.push({ id: 'drop-request', label: 'Take the request out', edits: [{ do: 'replace-text', find: first.text, text: '' }] });
    else remedies.push({ id: 'open-copy', label: 'Open a copy to send from your own account', draft: { to: context.item.to, cc: context.item.cc, subject: context.item.subject, text: context.item.text } });
    remedies.push({ id: 'attest-council-business', label: 'This is Council business', attest: { statement: 'This is Council business.' } });
    const message = use.how === 'account' ? `This uses the Council\u2019s account for ${called[use.kind]}.` : `This asks the Council\u2019s staff for help with ${called[use.kind]}.`;
    return review(message, 'Is this part of your work as a member of the Council?', use.evidence, remedies, fit);
  // Who sells from the Council's account does so by the whole of what is sent.
  }, (context) => !context.recipients.some((each) => isOfficerSide(each.person))),

  examples: [
    {
      outcome: 'review', because: 'staff are asked to type private letters',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Two letters',
        text: 'Peter\n\nCould you type the letter to my insurers and post it?\n\nColin\n',
      },
    },
    {
      outcome: 'pass', because: 'the Council appointed the member to the body',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Harbour trust',
        text: 'Peter\n\nI am the Council\u2019s representative on the sailing club trust. Could you print the club\u2019s accounts for me before the meeting?\n\nColin\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it is a resident\u2019s letter, in the ward',
      item: {
        from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Quay Road',
        text: 'Peter\n\nCould you print six copies of the Quay Road plan for my surgery?\n\nColin\n',
      },
    },
  ],
});
