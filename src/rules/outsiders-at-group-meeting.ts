import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, namesOf } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { groupMeetingOf, leavesBefore, type GroupMeeting } from '../engine/group-meeting';
import { officersAsked } from '../engine/group-officers';
import { gatheringOf, pieceEvidence, shows, type Piece } from '../engine/meeting';
import { means, namedIn } from '../engine/named-people';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** People on the list who are not members of the Council, nor its officers. A member's own private address is theirs. */
function outsiders(context: Context): Recipient[] {
  return context.recipients.filter((each) => {
    const { person } = each;
    if (person.kind === 'member' || person.kind === 'unknown' || isOfficerSide(person)) return false;
    return context.directory.byName(person.name)?.kind !== 'member';
  });
}

const guests = /(?:^|[^a-z])(?:(?:prospective |parliamentary |our |the |two |three |new |council ){0,3}candidates?|(?:election |party |our |the )agent|branch (?:chair|chairman|secretary|officers|members)|(?:party|ordinary|local party|non-council) members|activists|organi[sz]er|constituency (?:chair|chairman|secretary|officers)|(?:our |the )?mp|county (?:colleagues|councillors)|researcher|non-members|(?:my|his|her) (?:husband|wife|partner|son|daughter)|volunteers|people from the (?:branch|party|association)|(?:association|branch|constituency|party) (?:chair|chairman|officers|members|committee|executive|workers?|staff|secretary|treasurer))(?![a-z])/i;
const comes = /(?:^|[^a-z])(?:there|join(?:s|ing)?|com(?:e|es|ing)|attend(?:s|ing)?|sit(?:s|ting)? in|along|present|invited|with us|in the room|welcome|bring(?:ing)?|observ(?:e|ing))(?![a-z])/i;
const notNow = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|n\u2019t|no|only councillors|without|after (?:you|that|he|she|which)|once (?:you|he|she)|then|separately|afterwards|later|another night|select|selection|selecting)(?![a-z])/i;

const throughout = /(?:^|[^a-z])(?:throughout|sit(?:s|ting)? in|listen(?:s|ing)? in|(?:for|during|while you|to hear) your (?:part|item|slot|session|talk|bit|presentation|briefing)|(?:for|all through) the (?:whole|full)|from (?:the )?(?:start|beginning|outset)|to the end|start to finish|all evening|whole (?:time|evening|meeting|session))(?![a-z])/i;

function guestsInWords(context: Context): Piece | null {
  return gatheringOf(context).pieces.filter((piece) => piece.part === 'body' && guests.test(piece.text) && comes.test(piece.text) && !notNow.test(piece.text) && !piece.sentence.question)[0] ?? null;
}

const secretName = /confidential|exempt|restricted|private|part[ _-]?(?:ii|2|b)(?![a-z])|not[ _-]for[ _-]publication|embargo|green/i;
const secretText = /(?:^|[^a-z])(?:exempt|confidential|restricted|not for publication|part (?:ii|2|b)|not (?:yet )?(?:public|published)|unpublished|commercially sensitive|under embargo)(?![a-z])/i;
const paper = /(?:^|[^a-z])(?:reports?|papers?|appendix|annex|figures|attached|attach|enclosed|document|draft|slides|briefing|advice|spreadsheet|valuation|list)(?![a-z])/i;

function secretPaper(context: Context): { evidence: Evidence; name: string | null } | null {
  const attached = context.item.attachments.filter((each) => secretName.test(each.name))[0];
  if (attached) return { evidence: { part: 'attachment', text: attached.name }, name: attached.name };
  const said = gatheringOf(context).pieces.filter((piece) => secretText.test(piece.text) && paper.test(piece.text) && !piece.sentence.question && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|no|nothing|n't|n\u2019t|without|taken out|left out|removed)(?: \w+){0,3} (?:exempt|confidential|restricted)/i.test(piece.text))[0];
  return said ? { evidence: pieceEvidence(said), name: null } : null;
}

function takeOff(list: Recipient[], id: string): Remedy[] {
  if (list.length === 0) return [];
  return [{ id, label: `Take ${namesOf(list.map((each) => each.person))} off`, edits: list.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })) }];
}

export const outsidersAtGroupMeeting = defineRule({
  id: 'outsiders-at-group-meeting',
  reads: ['message', 'meeting'],
  title: 'Only members of the Council are at a group meeting that an officer attends or Council papers go to',
  why: 'People who are not members are not bound by the members\u2019 code and have no right to the Council\u2019s papers.',
  assumes: ['Whoever is on the list and not in the directory of members or officers is not a member.', 'A member may be reached at a private address under their own name.'],
  // What is guarded: `officer` (no officer beside outsiders) or `papers` (no confidential paper to them).
  parameters: { guards: 'officer' },

  appliesTo(context) {
    if (context.item.meeting?.cancelled === true) return false;
    return (context.writer.role === 'member' || context.writer.role === 'officer' || context.writer.role === 'political-assistant') && groupMeetingOf(context) !== null;
  },

  decide(context): Decision {
    const group = groupMeetingOf(context) as GroupMeeting;
    const strangers = outsiders(context);
    const guest = guestsInWords(context);
    if (strangers.length === 0 && !guest) return notApplicable('Only members and officers are asked.');
    if (group.party && context.with.guards === 'officer') return notApplicable('It is a meeting of a party and not of a group.');
    const names = strangers.length > 0 ? namesOf(strangers.map((each) => each.person)) : 'People who are not members of the Council';
    const evidence: Evidence[] = [...strangers.slice(0, 3).map((each): Evidence => ({ part: each.field, text: each.mailbox.name || each.mailbox.address })), ...(guest ? [pieceEvidence(guest)] : [])];
    const areMembers: Remedy = { id: 'are-members', label: 'Everybody there is a member of the Council', attest: { statement: 'Everybody who will be at the meeting is a member of the Council.' } };
    if (context.with.guards === 'papers') {
      const secret = secretPaper(context);
      if (!secret) return pass('No confidential paper of the Council goes to the meeting.');
      const cut: Remedy = { id: 'papers-removed', label: 'The confidential paper is taken out', attest: { statement: 'The confidential paper was taken out before this was sent.' } };
      if (strangers.length > 0) return breach(`${names} would get a confidential paper of the Council for a group meeting, and is not a member.`, [secret.evidence, ...evidence], [...takeOff(strangers, 'take-outsiders-off'), cut], 3);
      return review('People who are not members will be at a group meeting to which a confidential paper goes.', 'Will people who are not members see the confidential paper?', [secret.evidence, ...evidence], [cut, areMembers], 3);
    }
    if (context.writer.role === 'officer' && /(?:^|[^a-z])(?:won['\u2019]t come|will not come|can(?:no|['\u2019])t come|won['\u2019]t be (?:there|coming)|won['\u2019]t attend|shall not (?:come|attend)|stay away|rather not come|see (?:the councillors|you|them) (?:on (?:your|their) own|separately|alone))(?![a-z])/i.test(context.item.text)) return pass('The officer stays away.');
    const officers = context.writer.role === 'officer' ? [] : officersAsked(context, group);
    if (officers.length === 0 && context.writer.role !== 'officer') return notApplicable('No officer is asked to the meeting.');
    if (context.writer.role === 'officer' && context.item.kind !== 'meeting' && !gatheringOf(context).pieces.some((piece) => shows(piece, 'group-meetings-accepts'))) return notApplicable('No officer is to be at the meeting.');
    // Whoever sits in throughout is there while the officer is.
    const leaves = guest && throughout.test(guest.text) ? null : leavesBefore(context, group);
    if (leaves && (strangers.length === 0 || guests.test(leaves.text) || /(?:^|[^a-z])(?:they|others|join|arrive)(?![a-z])/i.test(leaves.text))) return pass('The officer leaves before the others come.');
    const invited = context.recipients.filter((each) => officers.some((one) => one.invited && one.person === each.person));
    const message = `${names} would be at a group meeting with an officer, and ${strangers.length === 1 ? 'is not a member' : 'are not members'} of the Council.`;
    // Taking people off the list does not undo that they are said to come.
    const named = gatheringOf(context).pieces.some((piece) => piece.part === 'body' && namedIn(piece.text, context.directory).some((mention) => invited.some((each) => means(mention, each.person))));
    const withOfficer = [...(named ? [] : takeOff(invited, 'take-officer-off')), areMembers];
    const remedies = [...takeOff(strangers, 'take-outsiders-off'), ...withOfficer];
    if (strangers.length > 0 && !leaves) return breach(message, evidence, guest ? withOfficer : remedies, 2);
    return review(message.replace('would be', 'may be'), 'Will anybody who is not a member of the Council be there with the officer?', evidence, guest ? withOfficer : remedies, 2);
  },

  examples: [
    {
      outcome: 'breach', because: 'a candidate who is no member is asked together with an officer',
      item: {
        kind: 'meeting', from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Colin Batty <colin.batty@wexcombe.example>', 'Rose Vane <rose.vane@homepost.example>'], subject: 'Conservative Group: local plan',
        text: 'Helen will take us through the local plan.\n', meeting: { start: '2026-03-09T18:00:00Z', end: '2026-03-09T20:00:00Z', location: 'Group room', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'breach', because: 'a confidential paper goes to somebody who is not a member', with: { guards: 'papers' },
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>', 'Rose Vane <rose.vane@homepost.example>'], subject: 'Conservative Group on Monday',
        attachments: [{ name: 'Exempt appendix.pdf', size: 1000 }], text: 'Paper for Monday attached.\n\nImran\n',
      },
    },
    {
      outcome: 'review', because: 'candidates are said to join, and an officer will be there',
      item: {
        kind: 'meeting', from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Conservative Group: local plan',
        text: 'Our candidates will join us for this.\n', meeting: { start: '2026-03-09T18:00:00Z', end: '2026-03-09T20:00:00Z', location: 'Group room', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'pass', because: 'no confidential paper goes to the meeting', with: { guards: 'papers' },
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>', 'Rose Vane <rose.vane@homepost.example>'], subject: 'Conservative Group on Monday',
        text: 'See you at seven.\n\nImran\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'only members and an officer are asked',
      item: {
        kind: 'meeting', from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Conservative Group: local plan',
        text: 'Helen will take us through the local plan.\n', meeting: { start: '2026-03-09T18:00:00Z', end: '2026-03-09T20:00:00Z', location: 'Group room', cancelled: false, repeats: false },
      },
    },
  ],
});
