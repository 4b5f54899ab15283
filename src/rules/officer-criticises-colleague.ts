import { awayFromMembers } from '../engine/conduct-remedies';
import { complaintAbout } from '../engine/complaints';
import type { Context } from '../engine/context';
import { namesOf, writerIs } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { runDown } from '../engine/colleagues';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { toldEvidence } from '../engine/spoken-of';

function remedies(context: Context): Remedy[] {
  return awayFromMembers(context, 'Write to your manager instead', 'I say this under the whistleblowing policy or another procedure of the Council.');
}

export const officerCriticisesColleague = defineRule({
  id: 'officer-criticises-colleague',
  reads: ['message'],
  title: 'An officer does not run down a colleague, or tell of a colleague’s affairs, to a member',
  why: 'Members are not the managers of staff, and the colleague cannot answer.',
  assumes: ['To say that the Council or one’s own team got something wrong, and is putting it right, is no criticism of a colleague.'],
  // `covers`: conduct alone, conduct and `personal` affairs, or conduct and how the service is run, `management`.
  parameters: { covers: 'conduct' },

  appliesTo(context) {
    return writerIs(context, 'officer') && context.recipients.some((each) => each.person.kind === 'member');
  },

  decide(context): Decision {
    const found = runDown(context, complaintAbout(context, 'officer'), String(context.with.covers));
    if (!found) return pass('It runs nobody down.');
    if (found.excused) return notApplicable('It is said under a procedure that allows it.');
    const evidence = found.told.map(toldEvidence);
    const who = found.about ? found.about.name : 'colleagues';
    const members = namesOf(context.recipients.filter((each) => each.person.kind === 'member').map((each) => each.person));
    const text = found.kind === 'personal' ? `This tells ${members} of the personal affairs of ${who}.` : found.kind === 'management' ? `This tells ${members} of troubles inside the service.` : `This criticises ${who} to ${members}.`;
    return found.sure ? breach(text, evidence, remedies(context)) : review(text, 'Does a procedure of the Council allow you to tell a member this?', evidence, remedies(context));
  },

  examples: [
    {
      outcome: 'breach', because: 'an officer tells a member that a colleague lies and shouts',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Planning', text: 'Colin\n\nMarcus Dunn is incompetent and he lied to the committee. I thought that you should know.\n\nTessa\n' },
    },
    {
      outcome: 'review', because: 'it tells how badly the service is run', with: { covers: 'management' },
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Highways', text: 'Colin\n\nMorale in the department is at rock bottom and our managers are hopeless.\n\nTessa\n' },
    },
    {
      outcome: 'pass', because: 'an error is owned and put right',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Quay Road', text: 'Colin\n\nWe gave you the wrong date and I am sorry. Marcus Dunn will send you the right one today.\n\nTessa\n' },
    },
    {
      outcome: 'not-applicable', because: 'no member reads it',
      item: { from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Marcus', text: 'Simon\n\nMarcus Dunn was rude to me again.\n\nTessa\n' },
    },
  ],
});
