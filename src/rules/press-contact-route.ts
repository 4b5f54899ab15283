import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { hasRole, mailboxOf } from '../directory/directory';
import { isCommunications, isMedia } from '../engine/press-form';
import { handsThemOn, toldTheMedia } from '../engine/press-matter';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import { scanWords } from '../language/words';

const fewestWords = 8;

/** "In reply to your letter, no family was moved out of turn." */
const answers = /off the record|between (?:us|ourselves|you and me)|hear (?:it|this|that) from me|^\W*(?:i refer to|in (?:answer|reply|response) to|with (?:reference|regard) to|further to|as (?:to|for|regards)|regarding|you (?:ask|asked|wanted|want|wondered|enquired))(?![a-z])/i;

/** Whether words name the Communications team or somebody of it. */
function names(context: Context, text: string): boolean {
  return /(?:^|[^a-z])(?:communications|comms|press (?:office|team)|media (?:team|office|people))(?![a-z])/i.test(text)
    || context.directory.officers.some(({ name, post }) => post === 'communications' && (text.indexOf(name) >= 0 || text.indexOf(`${name.split(' ')[0] ?? name} `) >= 0));
}

/** The Communications team is said to have agreed to the answer; of a spokesperson, to have any part in it. */
function cleared(context: Context): boolean {
  return context.own.some(({ text }) => names(context, text)
    && (context.with.by === 'spokespersons' || /(?:^|[^a-z])(?:clear(?:ed|s)|asked|agreed|approved|ok['\u2019]?d|okayed|signed off|seen|happy for|said (?:I|that I) (?:can|could|may|might)|given me|authorised|content)(?![a-z])/i.test(text)) && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n['\u2019]t|never|without)(?![a-z])/i.test(text));
}

/** Sentences that tell the media something: more than a greeting, a time to ring or where to ask. */
function substance(context: Context) {
  const told = toldTheMedia(context, 'perhaps');
  return context.own.filter((sentence) => told.has(sentence) && !(sentence.families.has('media-handed-on') && !answers.test(sentence.text)) && !names(context, sentence.text) && (!sentence.families.has('press-voice-arranges') || (answers.test(sentence.text) && scanWords(sentence.text, 0, sentence.text.length).count >= fewestWords + 4))
    && (!sentence.question) && scanWords(sentence.text, 0, sentence.text.length).count >= fewestWords
    && !/^(?:thank|thanks|sorry|apologies|i hope|hope |good to|nice to)/i.test(sentence.text));
}

function spokesperson(context: Context): boolean {
  const { person } = context.writer;
  return person !== null && hasRole(person, 'leader', 'deputy-leader', 'executive', 'lead-member', 'chair', 'chair-scrutiny', 'spokesperson');
}

function remediesFor(context: Context): Remedy[] {
  const entry = context.directory.officers.filter((officer) => officer.post === 'communications')[0];
  return [
    ...(entry ? [{ id: 'copy', label: `Copy ${entry.name} in`, edits: [{ do: 'add-recipient' as const, field: 'cc' as const, mailbox: mailboxOf(entry) }] }] : []),
    { id: 'authorised', label: 'Record that you may answer', attest: { statement: 'I have authority to answer the media on this.' } },
  ];
}

export const pressContactRoute = defineRule({
  id: 'press-contact-route',
  reads: ['message', 'press'],
  title: 'Whoever answers the media has the authority, and works with the Communications team',
  why: 'An answer given alone may be taken for the Council’s.',
  assumes: ['Handing a reporter on, or saying when to ring, is no answer.', 'The Communications team’s own work is theirs.'],
  // Whose answers are meant: `officers`, or `spokespersons` among members.
  parameters: { by: 'officers' },

  appliesTo(context) {
    if (context.item.document) return false;
    if (!context.recipients.some((each) => each.field !== 'bcc' && isMedia(each.person))) return false;
    return context.with.by === 'officers' ? context.writer.role === 'officer' : context.writer.role === 'member' && spokesperson(context);
  },

  decide(context) {
    const { person } = context.writer;
    if (person && isCommunications(person)) return notApplicable('It is the Communications team’s own work.');
    if (person && (person.officer?.post === 'chief-executive' || person.officer?.post === 'managing-director')) return notApplicable('The head of the paid service speaks for the Council.');
    if (context.recipients.some((each) => isCommunications(each.person))) return pass('The Communications team is part of it.');
    const said = substance(context);
    const first = said[0];
    if (!first || said.length < 2 && context.own.some((sentence) => (handsThemOn(sentence) && !answers.test(sentence.text)) || names(context, sentence.text))) return pass('It hands the reporter on, or arranges a time.');
    if (cleared(context) || context.own.some((sentence) => sentence.families.has('media-authorised'))) return pass('It says who agreed to the answer.');
    if (/^(?:news|press|media) (?:release|statement)/im.test(context.item.text)) return notApplicable('It is a release.');
    const evidence: Evidence[] = [
      ...context.recipients.filter((each) => isMedia(each.person)).slice(0, 1).map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name })),
      { part: 'body', text: first.text, start: first.start, end: first.end },
    ];
    if (context.with.by === 'officers') return review('An officer answers the media here without the Communications team.', 'Do you have authority to answer?', evidence, remediesFor(context));
    return review('A spokesperson of the Council answers the media here without the Communications team.', 'Does the Communications team know of this contact?', evidence, remediesFor(context));
  },

  examples: [
    {
      outcome: 'review', because: 'an officer tells a reporter about the works by himself',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nThe sewer under Weir Lane collapsed on Sunday and the repair will take about three weeks. We had surveyed it in the autumn and found no fault.\n\nSimon Archer\nHead of Highways\n' },
    },
    {
      outcome: 'pass', because: 'the officer hands the reporter to Communications',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nI am not able to speak to the media and have passed your question on to Joanna Keel.\n\nSimon Archer\n' },
    },
    {
      outcome: 'not-applicable', because: 'the Communications Manager answers',
      item: { from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'RE: Weir Lane', text: 'Hello\n\nThe sewer under Weir Lane collapsed on Sunday and the repair will take about three weeks.\n\nJoanna Keel\n' },
    },
  ],
});
