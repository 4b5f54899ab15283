import type { Context } from '../engine/context';
import { offencesIn, type Offence } from '../engine/courtesy';
import { samePerson } from '../engine/named-people';
import { toldEvidence } from '../engine/spoken-of';
import type { Edit, Remedy } from '../engine/finding';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { isStray } from '../engine/stray-sign';

/** Whether the provision is about this writer and this reader. */
function within(context: Context, offence: Offence): boolean {
  const { role, person } = context.writer;
  const by = role === 'member' ? 'member' : 'officer';
  if (context.with.by !== 'both' && context.with.by !== by) return false;
  const { creator, lastModifiedBy } = context.item.document?.properties ?? { creator: '', lastModifiedBy: '' };
  const own = [person, context.writer.inNameOf, ...[creator, lastModifiedBy].map((name) => (name ? context.directory.byName(name) : null))];
  if (offence.person && own.some((each) => each && offence.person && samePerson(offence.person, each))) return false;
  const across = by === 'member' ? 'officer' : 'member';
  switch (context.with.of) {
    case 'each-other': return offence.of === across;
    case 'members': return offence.of === 'member';
    case 'officers': return offence.of === 'officer';
    default: return true;
  }
}

/** How closely a provision on one kind of conduct fits what was written; 0 where it does not. */
const fits: Record<string, Partial<Record<Offence['manner'], number>>> = {
  courtesy: { abuse: 4, threat: 3, slur: 3, demeans: 4, rude: 8, sweeping: 4, badgers: 5 },
  respect: { abuse: 5, threat: 9, slur: 8, demeans: 6, rude: 3, badgers: 4 },
  abuse: { abuse: 9, threat: 7, slur: 7, demeans: 5, rude: 5 },
  criticism: { sweeping: 9 },
  discrimination: { slur: 9, demeans: 9 },
  questions: { badgers: 9, abuse: 1, rude: 9, sweeping: 5 },
  answers: { abuse: 1, rude: 9, badgers: 5 },
};

const scrutiny = /(?:^|[^a-z])(?:scrutiny|select committee|review (?:board|panel|committee)|task (?:and finish )?group|overview|call-?in|witness|your questions|questions for|written questions?)(?![a-z])/i;

function fitOf(context: Context, offence: Offence): number {
  const manner = String(context.with.manner);
  if ((manner === 'questions' || manner === 'answers') && !scrutiny.test(`${context.item.subject}\n${context.item.text.slice(0, 4000)}`)) return 0;
  const fit = fits[manner]?.[offence.manner] ?? 0;
  // A provision on one side alone is nearer than one on everybody.
  return fit === 0 ? 0 : fit + (context.with.by === 'both' ? 0 : 0.3) + (context.with.of === 'everyone' ? 0 : 0.2);
}

const what: Record<Offence['manner'], string> = {
  abuse: 'This insults', threat: 'This threatens', slur: 'This uses a slur of', demeans: 'This holds against', rude: 'This is scornful of',
  sweeping: 'This blames, without a fact that could be put right,', badgers: 'These questions are hard on',
};

function nameOf(offence: Offence): string {
  const { person } = offence;
  if (person?.member) return `Cllr ${person.member.name}`;
  if (person && person.name !== '') return person.name;
  return offence.of === 'officer' ? 'officers' : offence.of === 'member' ? 'a member' : 'the reader';
}

function message(offence: Offence): string {
  const name = nameOf(offence);
  return offence.manner === 'demeans' ? `${what.demeans} ${name} what they are, not what they did.` : `${what[offence.manner]} ${name}.`;
}

function remedies(context: Context, offences: Offence[]): Remedy[] {
  const edits: Edit[] = [];
  let inSubject = false;
  for (const { told } of offences) {
    if (told.part === 'subject') inSubject = true;
    else edits.push({ do: 'replace-text', find: context.item.text.slice(told.sentence.start, told.sentence.end), text: '' });
  }
  if (inSubject) edits.push({ do: 'set-subject', text: 'A matter to talk about' });
  return [
    { id: 'take-out', label: offences.length > 1 ? 'Take these sentences out' : 'Take the sentence out', edits },
    { id: 'stands', label: 'Leave it for an hour, then say that it stands', attest: { statement: 'I read this again after a pause. It is fair, and I would say it to their face.' } },
  ];
}

export const discourtesy = defineRule({
  id: 'discourtesy',
  reads: ['message', 'meeting', 'letter', 'press'],
  title: 'Members and officers write to and of each other with courtesy',
  why: 'People who are insulted or threatened cannot work together, and may not be able to work at all.',
  assumes: ['Criticism of a decision, a service or an outcome is not discourtesy, however firm.', 'Words of somebody else that are quoted or reported are not the writer’s.'],
  // `by`: member, officer or both. `of`: members, officers, each-other, everyone.
  // `manner`: courtesy, respect, abuse, criticism, discrimination, questions or answers.
  parameters: { by: 'both', of: 'each-other', manner: 'courtesy' },

  appliesTo(context) {
    return context.writer.role !== 'unknown' && (context.recipients.length > 0 || context.item.kind !== 'message');
  },

  decide(context): Decision {
    const offences = offencesIn(context).filter((each) => within(context, each));
    const ranked = offences.filter((each) => fitOf(context, each) > 0)
      .sort((a, b) => Number(grave(b)) - Number(grave(a)) || fitOf(context, b) - fitOf(context, a));
    const first = ranked[0];
    if (!first) return offences.length === 0 && context.own.length > 0 && context.recipients.length > 0 ? pass('Nothing in it is discourteous.') : notApplicable('Nothing in it is within this provision.');
    const evidence = offences.map((each) => toldEvidence(each.told));
    const fit = fitOf(context, first);
    if (grave(first)) return breach(message(first), evidence, remedies(context, offences), fit);
    if (isStray(context, offences.map((each) => each.told.sentence))) return pass('One turn of phrase in a long message is no discourtesy.');
    return review(message(first), 'Would you be content for them to hear you say this in person?', evidence, remedies(context, offences), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member calls an officer an idiot',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nThe barriers are still there. You are a complete idiot.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the question is scornful and names no fault',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nWhat exactly are you people paid for?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'it is firm about the work and fair to the person',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nThe barriers have been there for nine weeks and that is not good enough. When will they go?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the insult is a resident\u2019s, quoted to stand up for the officer',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Tessa', text: 'Simon\n\nA man in the street called Tessa "a useless idiot" this morning. She kept calm. Is she all right?\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'neither a member nor an officer writes',
      item: { from: 'Mr Hale <hale@homepost.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'You are an idiot.\n' },
    },
  ],
});

/** Plain insult, threat or slur, and no word of it left to judge. */
function grave(offence: Offence): boolean {
  return offence.plain && (offence.manner === 'abuse' || offence.manner === 'slur' || offence.manner === 'threat');
}
