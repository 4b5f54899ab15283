import { isOfficerSide, writerIs } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import type { Context } from '../engine/context';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { isOfScrutiny, sidesIn, type SideTaken } from '../engine/sides';
import { toldEvidence } from '../engine/spoken-of';
import { isStray } from '../engine/stray-sign';
import { byMatter } from '../engine/matters';

/** How closely a provision fits what was done; 0 where it is about something else. */
const fits: Record<string, Partial<Record<SideTaken['kind'], number>>> = {
  neutral: { declares: 6, helps: 5, asks: 5, 'own-view': 2 },
  'own-view': { 'own-view': 8, declares: 4, helps: 3 },
  groups: { helps: 7, declares: 4, asks: 4 },
  whole: { helps: 4, declares: 3 },
  closeness: { helps: 3, declares: 3 },
};

function remedies(context: Context, found: SideTaken[]): Remedy[] {
  const body = found.filter((each) => each.told.part === 'body');
  const list: Remedy[] = [];
  if (body.length === found.length) {
    list.push({ id: 'take-out', label: body.length > 1 ? 'Take these sentences out' : 'Take the sentence out', edits: body.map(({ told }) => ({ do: 'replace-text' as const, find: context.item.text.slice(told.sentence.start, told.sentence.end), text: '' })) });
  }
  list.push({ id: 'same-for-all', label: 'The same goes to every group', attest: { statement: 'Every group is offered the same, and this takes no side.' } });
  return list;
}

export const officerImpartiality = defineRule({
  id: 'officer-impartiality',
  reads: ['message', 'meeting', 'letter'],
  title: 'Officers take no side between the groups, and nobody asks them to',
  why: 'Officers serve the whole Council, and the next administration has to trust them as this one does.',
  assumes: ['How a vote went, who leads a group and what a group has proposed are facts.', 'Professional advice for or against a course is no side taken.'],
  // `by`: officer or member. `on`: neutral, own-view, groups, whole or closeness: what the provision is about.
  parameters: { by: 'officer', on: 'neutral' },

  appliesTo(context) {
    if (context.with.by === 'officer') return context.writer.role === 'officer' && (context.recipients.length === 0 || context.recipients.some((each) => each.person.kind !== 'unknown'));
    return writerIs(context, 'member') && context.recipients.some((each) => isOfficerSide(each.person) && each.person.officer?.post !== 'political-assistant');
  },

  decide: byMatter((context): Decision => {
    const on = String(context.with.on);
    const found = sidesIn(context).filter((each) => (fits[on]?.[each.kind] ?? 0) > 0 && (each.kind !== 'own-view' || on === 'own-view'));
    const first = found.slice().sort((a, b) => (fits[on]?.[b.kind] ?? 0) - (fits[on]?.[a.kind] ?? 0))[0];
    if (!first) return context.own.length > 0 ? pass('No side is taken in it.') : notApplicable('Nothing is said in it.');
    const evidence = found.map((each) => toldEvidence(each.told));
    const fit = fits[on]?.[first.kind] ?? 0;
    if (first.kind === 'asks') return review('This asks an officer to take a side.', 'Would you ask this of an officer if another group were in your place?', evidence, remedies(context, found), fit);
    if (isStray(context, found.map((each) => each.told.sentence))) return pass('One turn of phrase in a long message takes no side.');
    if (first.kind === 'own-view') return review('This puts a private view beside professional advice.', 'Is this your advice as an officer, or your own opinion?', evidence, remedies(context, found), fit);
    if (first.kind === 'helps') return review('This helps one side against another.', 'Would you write the same to every group?', evidence, remedies(context, found), fit);
    return review('This takes a side between parties or groups.', 'Could every group read this and still trust you to serve it?', evidence, remedies(context, found), fit);
  }, (context) => context.with.by === 'member' && isOfScrutiny(context)),

  examples: [
    {
      outcome: 'review', because: 'an officer warns one side of the other\u2019s plan',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Thursday', text: 'Ruth\n\nThere is a hole in the Conservative amendment: they have counted the grant twice. Do not tell the opposition before the meeting.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'a member asks an officer for lines against a group', with: { by: 'member' },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Council', text: 'Simon\n\nCould you write me some attack lines against the Labour budget?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'it gives a figure and takes no side',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Amendment', text: 'Ruth\n\nThe Conservative amendment would cost £40,000 a year. I have given every group the same figure.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'one member writes to another',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Imran Sadiq <imran.sadiq@wexcombe.example>'], subject: 'Council', text: 'Imran\n\nLet us beat Labour on Thursday.\n\nColin\n' },
    },
  ],
});
