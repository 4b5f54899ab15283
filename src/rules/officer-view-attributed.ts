import type { Person } from '../directory/directory';
import { isWriter, writerIs } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { samePerson } from '../engine/named-people';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { viewAttributed } from '../engine/attributed-views';
import { toldEvidence } from '../engine/spoken-of';

export const officerViewAttributed = defineRule({
  id: 'officer-view-attributed',
  reads: ['message', 'press'],
  title: 'What an officer said to a political group is repeated only as the officer has checked it',
  why: 'To come and answer a group’s questions is not to agree with it.',
  assumes: ['What an officer says in a published report or at a public meeting is theirs already.'],
  // `on`: `support` for a view read into attendance, `record` for what a note of the group says.
  parameters: { on: 'support' },

  appliesTo(context) {
    return writerIs(context, 'member') || context.writer.person?.officer?.post === 'political-assistant' || context.item.kind === 'press';
  },

  decide(context): Decision {
    const found = viewAttributed(context);
    if (!found) return pass('It ascribes no view of a group’s meeting to an officer.');
    if (found.checked) return pass('The officer has it to check, or nothing is read into their coming.');
    const { person } = found;
    const name = person?.name ?? 'the officer';
    const receives = person !== null && context.recipients.some((each) => each.field === 'to' && samePerson(each.person, person)) && context.recipients.length === 1;
    if (receives || (person && isWriter(context, person))) return notApplicable('It goes to the officer themselves.');
    const remedies: Remedy[] = [
      { id: 'take-out', label: 'Take the passage out', edits: found.told.filter((told) => told.part === 'body').map((told) => ({ do: 'replace-text' as const, find: context.item.text.slice(told.sentence.start, told.sentence.end), text: '' })) },
      ...draftFor(person, found.told.map((told) => told.sentence.text)),
      { id: 'checked', label: `${name} has checked it`, attest: { statement: `${name} has seen these words and agrees that they are right.` } },
    ];
    const record = found.record;
    const fit = (context.with.on === 'record') === record ? 2 : 1;
    return review(
      record ? `This record gives ${name}’s words to a group, and nothing shows that they were checked.` : `This says that ${name} holds with a view put to a group.`,
      `Has ${name} seen and agreed these words?`, found.told.map(toldEvidence), remedies, fit,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'support is read into coming to a group',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'Depot', text: 'Owen\n\nHelen Pryce came to our group meeting on Monday and she supports the move to Heathfield.\n\nRuth\n' },
    },
    {
      outcome: 'pass', because: 'the officer is asked to check the note',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], cc: ['Cllr Maya Osei <maya.osei@wexcombe.example>'], subject: 'Group note', text: 'Helen\n\nOur note of the group meeting says that Helen Pryce advised against the move. Could you check the wording before it goes round?\n\nRuth\n' },
    },
    {
      outcome: 'not-applicable', because: 'an officer writes it',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], subject: 'Group', text: 'Ruth\n\nI came to your group meeting and Simon Archer agreed to send the figures.\n\nHelen\n' },
    },
  ],
});

function draftFor(person: Person | null, words: string[]): Remedy[] {
  if (!person) return [];
  return [{ id: 'ask-officer', label: `Ask ${person.name} to check it`, draft: { to: [{ name: person.name, address: person.address }], cc: [], subject: 'Are these your words?', text: `Is this what you said, and may I repeat it?\n\n${words.join('\n')}\n` } }];
}
