import type { Context, Recipient } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { groupPaperAsked, groupTalkOf, type GroupTalk } from '../engine/group-talk';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

function remedies(talk: GroupTalk, receivers: Recipient[], notice: boolean): Remedy[] {
  const names = namesOf(receivers.map((each) => each.person));
  const found: Remedy[] = [];
  if (notice) {
    found.push({ id: 'pass-notice-on', label: 'Say that it is to be kept', edits: [{ do: 'insert-line', at: 'after-greeting', text: 'I need your advice on whether this is lawful. It was given to me as confidential to the group, so please keep it to yourself.' }] });
  }
  found.push({
    id: 'take-off', label: `Take ${names} off`,
    edits: receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address || each.mailbox.name })),
  });
  found.push({ id: 'attest-leave', label: 'The group has agreed', attest: { statement: `The ${talk.group} group agreed that ${names} may know this.` } });
  return found;
}

/** Who, under this council's provision, must not have it. */
function barred(context: Context, talk: GroupTalk): Recipient[] {
  switch (context.with.keeps) {
    // Members of no group are no other group.
    case 'other-groups': return talk.members.filter((each) => each.person.member?.group !== undefined);
    case 'officers': return talk.confided && !(talk.needed && talk.kept) ? talk.officers : [];
    default: return talk.members;
  }
}

export const partyConfidence = defineRule({
  id: 'party-confidence',
  reads: ['message'],
  title: 'What a group talks over stays with the group and the officers who advise it',
  why: 'Groups can take officers into their confidence only if it is kept from the others.',
  assumes: [
    'A group may let others know, and what is said in public is no confidence.',
    'Senior officers may be told what they need in order to advise.',
  ],
  // keeps: every member outside the group (others), members of other groups only (other-groups), officers without need or notice (officers).
  // about: talk of the group (talk), its papers (papers), a confidence from before a change of administration (after-change).
  parameters: { keeps: 'others', about: 'talk', needs: 'presence' },

  appliesTo(context) {
    return context.writer.role === 'officer' || (context.writer.role === 'member' && context.with.about === 'papers');
  },

  decide(context): Decision {
    const { about } = context.with;
    if (about === 'papers') {
      const asked = groupPaperAsked(context);
      if (asked) {
        const evidence: Evidence[] = [{ part: 'body', text: asked.sentence.text, start: asked.sentence.start, end: asked.sentence.end }];
        return review(`This asks for a paper of the ${asked.group} group\u2019s own.`, `Has the ${asked.group} group agreed that you may see it?`, evidence, [
          { id: 'take-out', label: 'Take the request out', edits: [{ do: 'replace-text', find: asked.sentence.text, text: '' }] },
          { id: 'attest-leave', label: 'The group has agreed', attest: { statement: `The ${asked.group} group agreed to this.` } },
        ], 2);
      }
    }
    const talk = groupTalkOf(context);
    if (!talk) return notApplicable('Nothing of a group\u2019s own talk is passed on.');
    if (about === 'papers' && !talk.paper) return notApplicable('No group\u2019s own paper is passed on.');
    if ((about === 'after-change') !== (talk.changed && context.with.needs === 'terms')) return notApplicable('Another paragraph is about this.');
    const receivers = barred(context, talk);
    if (receivers.length === 0) return pass('It stays with those who may know.');
    const names = namesOf(receivers.map((each) => each.person));
    const evidence = [...talk.evidence, ...receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    const message = `${names} would learn what the ${talk.group} group ${talk.confided ? 'gave in confidence' : 'talks over among itself'}.`;
    const fix = remedies(talk, receivers, context.with.keeps === 'officers');
    if (about === 'after-change') return review(message, 'Does this confidence still hold?', evidence, fix, 3);
    if (context.with.needs === 'terms' && !talk.confided) return review(message, 'Did the group give this in confidence?', evidence, fix, 1);
    if (talk.needed && talk.kept && context.with.needs === 'terms') return review(message, 'Would this break the law or a code, so that others have to know?', evidence, fix, 1);
    return breach(message, evidence, fix, talk.paper && about === 'papers' ? 1 : 2);
  },

  examples: [
    {
      outcome: 'breach', because: 'an officer tells the Leader what another group decided in his presence',
      item: {
        from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Last night',
        text: 'Ruth\n\nI was at the Conservative group for half an hour. They have decided to vote against the depot and will move an amendment.\n\nHelen\n',
      },
    },
    {
      outcome: 'review', because: 'a member asks for another group\u2019s own paper', with: { about: 'papers' },
      item: {
        from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Depot',
        text: 'Helen\n\nCould you let me see the internal note that the Conservative group had on the depot?\n\nOwen\n',
      },
    },
    {
      outcome: 'breach', because: 'colleagues get a group\u2019s confidence without need and without being told to keep it', with: { keeps: 'officers', needs: 'terms' },
      item: {
        from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Heads up',
        text: 'Simon\n\nImran Sadiq told me in strict confidence that the Conservative group will call in the parking decision.\n\nPeter\n',
      },
    },
    {
      outcome: 'pass', because: 'the group\u2019s own leader gets it',
      item: {
        from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Last night',
        text: 'Imran\n\nI was at the Conservative group for half an hour. They have decided to vote against the depot and will move an amendment.\n\nHelen\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'it was said in public',
      item: {
        from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Council',
        text: 'Ruth\n\nAt the Council meeting last night the Conservative group said that they will vote against the depot.\n\nHelen\n',
      },
    },
  ],
});
