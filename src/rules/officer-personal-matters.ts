import { awayFromMembers } from '../engine/conduct-remedies';
import { namesOf, writerIs } from '../engine/correspondence';
import { affairsIn } from '../engine/staff-affairs';
import type { Remedy } from '../engine/finding';
import type { Context } from '../engine/context';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { toldEvidence } from '../engine/spoken-of';

function remedies(context: Context): Remedy[] {
  return awayFromMembers(context, 'Write to your manager, personnel or union instead', 'I raise this under a procedure of the Council that lets me.');
}

export const officerPersonalMatters = defineRule({
  id: 'officer-personal-matters',
  reads: ['message'],
  title: 'An officer takes their own affairs to a manager and not to a member',
  why: 'A member who is asked to help one employee is both their employer and their advocate, and may have to decide on it.',
  assumes: ['News of leave, of a new post or of who covers for whom is no personal matter.', 'A private account shows that an officer writes for themselves.'],
  // `covers`: `job` for own work and gain, `gain` for own gain alone, `personal` for all affairs of the officer's and a colleague's.
  // `wardMember: true` lets an officer write privately to their own ward member.
  parameters: { covers: 'job', wardMember: false },

  appliesTo(context) {
    return writerIs(context, 'officer') && context.recipients.some((each) => each.person.kind === 'member');
  },

  decide(context): Decision {
    const affairs = affairsIn(context);
    if (!affairs) return pass('It is about the Council’s work.');
    if (affairs.excused) return notApplicable('It is raised under a procedure that allows it.');
    const covers = String(context.with.covers);
    const { kind, pressed } = affairs;
    if ((kind === 'life' || kind === 'colleague') && covers !== 'personal') return notApplicable('The provision is about the officer’s own work and interests.');
    const from = context.item.from?.address ?? '';
    const privately = from !== '' && !context.directory.isCouncilAddress(from);
    if (context.with.wardMember === true && affairs.asResident && privately) return pass('It goes privately to the officer’s own ward member.');
    const evidence = affairs.told.map(toldEvidence);
    const members = namesOf(context.recipients.filter((each) => each.person.kind === 'member').map((each) => each.person));
    const text = kind === 'colleague' ? `This tells ${members} of a colleague’s personal affairs.` : kind === 'gain' ? `This asks ${members} for help in a matter of your own.` : `This takes your own affairs as an officer to ${members}.`;
    // From the Council's own account to a member, it is no private word to one's own ward member.
    const own = covers === 'gain' ? kind === 'gain' || pressed : kind !== 'colleague' || affairs.about !== null;
    const fit = covers === 'gain' && kind === 'gain' ? 3 : 2;
    if (affairs.asResident && context.with.wardMember === true) return review(text, 'Do you write as a resident to your own ward member, and in your own time?', evidence, remedies(context), fit);
    if (own && !affairs.doubtful && (kind !== 'gain' || covers !== 'personal')) return breach(text, evidence, remedies(context), fit);
    return review(text, 'Is this a personal matter, and does a procedure let you raise it with a member?', evidence, remedies(context), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'an officer asks a member to help with her grading',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'A favour', text: 'Colin\n\nMy regrading appeal has been refused, which is very unfair. Could you put in a word with the director for me?\n\nTessa\n' },
    },
    {
      outcome: 'breach', because: 'a colleague\u2019s private troubles are told', with: { covers: 'personal' },
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Marcus', text: 'Colin\n\nMarcus Dunn is going through a divorce and has been drinking.\n\nTessa\n' },
    },
    {
      outcome: 'pass', because: 'it says who covers while she is away',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Quay Road', text: 'Colin\n\nI am on leave from Monday and Marcus Dunn will answer for my cases.\n\nTessa\n' },
    },
    {
      outcome: 'not-applicable', because: 'it goes to her manager',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'My appeal', text: 'Simon\n\nMy regrading appeal has been refused, which is very unfair. Could you look at it again?\n\nTessa\n' },
    },
  ],
});
