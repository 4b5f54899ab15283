import { informationShared } from '../engine/officer-information';
import { namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { mailboxOf } from '../directory/directory';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

export const officerInformationSharedWider = defineRule({
  id: 'officer-information-shared-wider',
  reads: ['message', 'letter'],
  title: 'What an officer tells a member goes no wider than it was meant to',
  why: 'Officers tell members more, and sooner, where they can trust that it stays there.',
  assumes: [
    'Somebody who asked the question through the member may have the answer.',
    'What is published, or what the officer said may be passed on, is free.',
  ],
  // protects: all that an officer shares (all), what is confidential (confidential), or the purpose for which it was given (purpose).
  parameters: { protects: 'all' },

  appliesTo(context) {
    return context.writer.role === 'member' && context.recipients.length > 0;
  },

  decide(context): Decision {
    const shared = informationShared(context, String(context.with.protects));
    if (!shared) return context.thread.length > 0 ? pass('Nothing of an officer\u2019s goes wider than it may.') : notApplicable('No officer\u2019s information goes along.');
    const names = namesOf(shared.receivers.map((each) => each.person));
    const officer = shared.officer ? namesOf([shared.officer]) : 'the Council';
    const giver = context.directory.holderOf('assistant-director', 'head-of-service', 'director');
    const remedies: Remedy[] = [{
      id: 'take-off', label: `Take ${names} off`,
      edits: shared.receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address || each.mailbox.name })),
    }];
    if (giver) {
      remedies.push({
        id: 'ask-consent', label: 'Ask for consent first',
        draft: { to: [mailboxOf(giver)], cc: [], subject: 'May I share this?', text: `${shared.officer ? officer : 'Officers'} gave me some information that I would like to share with ${names}.\n\nAre you content for me to do that?\n` },
      });
    }
    remedies.push({ id: 'attest-consent', label: 'Consent was given', attest: { statement: `It was agreed beforehand that ${names} may have this.` } });
    const evidence = [shared.evidence, ...shared.receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    if (shared.how === 'purpose') {
      return review(`${names} would get what ${officer} gave you for another purpose.`, 'Is this the purpose for which you were given it?', evidence, remedies, 1);
    }
    const message = `${names} would get what ${officer} told you, and nothing shows that it may go further.`;
    if (shared.sure) return breach(message, evidence, remedies, 2);
    return review(message, 'Has the service agreed that this may go further?', evidence, remedies, 2);
  },

  examples: [
    {
      outcome: 'breach', because: 'an officer\u2019s briefing goes to the newspaper',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['News <news@wexcombeherald.example>'], subject: 'FW: Weir Lane',
        text: 'You might like this.\n\nBridget\n\nFrom: Simon Archer\nSent: 3 March 2026 09:00\nTo: Cllr Bridget Lowe\nSubject: Weir Lane\n\nBridget, for your information ahead of the announcement: we are considering closing Weir Lane in June.\nSimon\n',
      },
    },
    {
      outcome: 'review', because: 'what was given for committee work goes to a business', with: { protects: 'purpose' },
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Dan <dan@lowehaulage.example>'], subject: 'FW: Weir Lane',
        text: 'Dan\n\nThis may help our bid for the haulage contract.\n\nBridget\n\nFrom: Simon Archer\nSent: 3 March 2026 09:00\nTo: Cllr Bridget Lowe\nSubject: Weir Lane\n\nBridget, the figures that you asked for, for your work on the scrutiny committee.\nSimon\n',
      },
    },
    {
      outcome: 'pass', because: 'the officer said that it may be passed on',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['News <news@wexcombeherald.example>'], subject: 'FW: Weir Lane',
        text: 'You might like this.\n\nBridget\n\nFrom: Simon Archer\nSent: 3 March 2026 09:00\nTo: Cllr Bridget Lowe\nSubject: Weir Lane\n\nBridget, Weir Lane will close in June. Feel free to share this with anyone.\nSimon\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the member writes of what they know themselves',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['News <news@wexcombeherald.example>'], subject: 'Weir Lane',
        text: 'Dear Editor\n\nI counted forty lorries in Weir Lane this morning.\n\nBridget Lowe\n',
      },
    },
  ],
});
