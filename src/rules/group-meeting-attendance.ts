import { mailboxOf } from '../directory/directory';
import type { OfficerEntry } from '../directory/directory-file';
import type { Context } from '../engine/context';
import { isWriter, namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { acceptsToCome, groupMeetingOf, leavesBefore, partyBusiness, type GroupMeeting } from '../engine/group-meeting';
import { isSenior, officersAsked, speaksForGroup, type Asked } from '../engine/group-officers';
import { gatheringOf, pieceEvidence, says, shows, type Piece } from '../engine/meeting';
import { namedIn, samePerson } from '../engine/named-people';
import { stanceOf } from '../language/stance';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

const headTitle = /(?:^|[^a-z])(?:managing director|chief executive|town clerk|the md|the ce|cx)(?![a-z])/i;

function headOf(context: Context): OfficerEntry | null {
  return context.directory.holderOf('managing-director', 'chief-executive');
}

/** The pieces that speak of the head of the paid service, by name or post. */
function headSpoken(context: Context): Piece[] {
  const head = headOf(context);
  return gatheringOf(context).pieces.filter((piece) => headTitle.test(piece.text)
    || (head !== null && namedIn(piece.text, context.directory).some((mention) => mention.people.some((person) => person.officer === head))));
}

const introduces = /(?:^|[^a-z])(?:wrote|writes|written|said|says|replied|reply|answer(?:ed)?|emailed|decision|as follows|(?:note|message|email|letter) from)(?![a-z])|:\s*$/i;

/** What the head wrote, where the writer quotes it: "Rachel wrote to me: 'I am content for Karl to attend.'" */
function quotedFromHead(context: Context): Piece[] {
  const { pieces } = gatheringOf(context);
  const found: Piece[] = [];
  for (const piece of headSpoken(context)) {
    if (piece.sentence.quoted || !introduces.test(piece.text)) continue;
    for (let at = pieces.indexOf(piece) + 1; at < pieces.length && (pieces[at] as Piece).sentence.quoted; at++) found.push(pieces[at] as Piece);
  }
  return found;
}

/** Whether the one who decides has said yes, or is being asked by this very item. */
function decided(context: Context): boolean {
  const head = headOf(context);
  if (context.recipients.some((each) => each.field === 'to' && each.person.officer !== undefined && each.person.officer === head)) return true;
  return headSpoken(context).some((piece) => says(piece, 'group-meetings-permission') || shows(piece, 'group-meetings-asks-permission'))
    || quotedFromHead(context).some((piece) => {
      const place = piece.sentence.families.place('group-meetings-permission');
      return place !== null && !stanceOf(piece.sentence, place).negated;
    });
}

/** "Karl Benning is", "Karl Benning and Priya Shah are". */
function are(asked: Asked[]): string {
  return `${namesOf(asked.map((each) => each.person))} ${asked.length > 1 ? 'are' : 'is'}`;
}

/** "Karl Benning is not a senior officer, and is asked to a group meeting." */
function notSenior(asked: Asked[]): string {
  return asked.length > 1 ? `${are(asked)} not senior officers, and are asked to a group meeting.` : `${are(asked)} not a senior officer, and is asked to a group meeting.`;
}

function takeOff(asked: Asked[], context: Context): Remedy[] {
  const edits = context.recipients.filter((each) => asked.some((one) => one.invited && samePerson(one.person, each.person))).map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address }));
  return edits.length > 0 ? [{ id: 'take-officer-off', label: `Take ${namesOf(asked.map((each) => each.person))} off`, edits }] : [];
}

function askHead(context: Context, who: string): Remedy[] {
  const head = headOf(context);
  const title = head?.title ?? 'Chief Executive';
  if (!head) return [];
  return [
    { id: 'ask-head', label: `Ask the ${title}`, draft: { to: [mailboxOf(head)], cc: [], subject: 'An officer at a group meeting', text: `Our group would like the advice of a senior officer on Council business (${who}).\n\nMay an officer come, and who should it be?\n` } },
    { id: 'head-agreed', label: `The ${title} agreed`, attest: { statement: `The ${title} agreed that ${who} may attend.` } },
  ];
}

/** Only a group's leaders ask, and they ask a senior officer. */
function decideRoute(context: Context, asked: Asked[], junior: Asked[], remedies: Remedy[]): Decision {
  const first = asked[0] as Asked;
  const who = namesOf(asked.map((each) => each.person));
  const evidence = [pieceEvidence(first.piece)];
  const asker = context.writer.inNameOf ?? context.writer.person;
  if (!speaksForGroup(asker)) {
    const leads = gatheringOf(context).pieces.some((piece) => !piece.sentence.question && namedIn(piece.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'member' && speaksForGroup(person))) && /(?:asked|wants|behalf|agreed|for |request|arranged|confirmed)/i.test(piece.text));
    const leader = gatheringOf(context).pieces.some((piece) => /(?:^|[^a-z])(?:group |our )leader(?![a-z])/i.test(piece.text) && /(?:asked|wants|behalf|agreed|request)/i.test(piece.text));
    if (leads || leader) return review(`A member who leads no group asks ${who} to a group meeting, and says that the leader knows of it.`, 'Does the request come from the Group Leader, a Cabinet Member or a chair?', evidence, remedies, 4);
    return breach(`A member who leads no group asks ${who} to a group meeting. Such requests go through the Group Leader, a Cabinet Member or a chair.`, evidence, remedies, 4);
  }
  if (junior.length === 0) return pass('The request goes from a leader to a senior officer.');
  const away = gatheringOf(context).pieces.some((piece) => /(?:^|[^a-z])(?:away|on leave|absence|off sick|holiday|absent|not here|in (?:his|her|their) place)(?![a-z])/i.test(piece.text) || shows(piece, 'group-meetings-nominated'));
  if (away) return pass('The senior officer is away, or asked for it.');
  return breach(notSenior(junior), evidence, remedies, 4);
}

function decideAsked(context: Context, everybody: Asked[], group: GroupMeeting): Decision {
  // The head gets the invitation of another officer to know of it.
  const others = everybody.filter((each) => each.person.officer === undefined || each.person.officer !== headOf(context));
  const asked = others.length > 0 ? others : everybody;
  const test = String(context.with.test);
  const who = namesOf(asked.map((each) => each.person));
  const first = asked[0] as Asked;
  const evidence = [pieceEvidence(group.piece), ...(first.piece === group.piece ? [] : [pieceEvidence(first.piece)])];
  const junior = asked.filter((each) => each.person.kind === 'officer' && !isSenior(each.person, context.with.seniors as string[]));
  const onlyNamed = asked.every((each) => !each.invited);
  const remedies = [...takeOff(asked, context), ...askHead(context, who)];
  if (test === 'party-meeting') {
    if (!group.party) return notApplicable('It is no meeting of a party outside the Council.');
    const message = `${are(asked)} asked to a meeting of a party, to which officers are never asked.`;
    return onlyNamed ? review(message, `Does the party expect ${who} at its meeting?`, evidence, remedies, 5) : breach(message, evidence, remedies, 5);
  }
  if (test === 'party-business') {
    const business = partyBusiness(context, [group.piece, ...asked.map((each) => each.piece)]) ?? (group.party ? group.piece : null);
    if (!business) return pass('Nothing but Council business is on.');
    if (leavesBefore(context, group)) return pass('Officers leave before the party\u2019s own business.');
    const split: Remedy = { id: 'leave-before', label: 'Say that the officer leaves first', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'You will be away before we turn to party business.' }] };
    return breach(`${are(asked)} asked to a group meeting that also deals with party business.`, [pieceEvidence(business)], [split, ...takeOff(asked, context)], 3);
  }
  if (group.party) return notApplicable('It is a meeting of a party and not of a group.');
  if (test === 'route') return decideRoute(context, asked, junior, remedies);
  if (test === 'senior') {
    if (junior.length === 0) return pass('Only senior officers are asked.');
    const names = namesOf(junior.map((each) => each.person));
    const nominated = gatheringOf(context).pieces.filter((piece) => shows(piece, 'group-meetings-nominated') && (namedIn(piece.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'officer' && isSenior(person, context.with.seniors as string[]))) || /(?:^|[^a-z])(?:director|head of|chief executive|boss|manager|senior)(?![a-z])/i.test(piece.text)));
    const sent: Remedy = { id: 'nominated', label: `A senior officer nominated ${names}`, attest: { statement: `A senior officer nominated ${names} to attend.` } };
    if (nominated.length > 0) return pass('A senior officer sends somebody in their place.');
    const message = notSenior(junior);
    return onlyNamed ? review(message, `Did a senior officer nominate ${names}?`, evidence, [...remedies, sent], 4) : breach(message, evidence, [...remedies, sent], 4);
  }
  // Asked of the head itself, but for somebody who may not be invited at all.
  if (junior.length > 0 && onlyNamed && decided(context)) return review(notSenior(junior), `Did a senior officer send ${namesOf(junior.map((each) => each.person))}?`, evidence, remedies, 4);
  if (decided(context) || asked.every((each) => each.person.officer === headOf(context))) return pass('Whether the officer comes is for the one who decides, and is put to them.');
  if (junior.length > 0 && !onlyNamed) return breach(notSenior(junior), evidence, remedies, 4);
  return review(`${are(asked)} asked to a group meeting, and nothing shows that the ${headOf(context)?.title ?? 'Managing Director'} decided on it.`, `Has the ${headOf(context)?.title ?? 'Managing Director'} agreed that ${who} may attend?`, evidence, remedies, 4);
}

/** An officer says that they come. */
function decideAccepting(context: Context, group: GroupMeeting): Decision {
  const test = String(context.with.test);
  const me = context.writer.inNameOf ?? context.writer.person;
  const pieces = gatheringOf(context).pieces;
  const accepts = pieces.filter((piece) => piece.part === 'body' && acceptsToCome(piece) && /(?:^|[^a-z])(?:come|coming|attend|join|there|see you|be with|present|stay|talk|speak|brief|along|count me|put me|bring)(?![a-z])/i.test(piece.text) && !says(piece, 'group-meetings-declines'))[0];
  if (!me || !accepts || pieces.some((piece) => shows(piece, 'group-meetings-declines') && !says(piece, 'group-meetings-accepts'))) return notApplicable('The officer accepts nothing here.');
  const evidence = [pieceEvidence(accepts)];
  if (test === 'party-business') {
    const business = partyBusiness(context, [group.piece, accepts]);
    if (!business || leavesBefore(context, group)) return pass('The officer comes for Council business.');
    return breach('An officer says that they will be there for party business.', [pieceEvidence(business)], [{ id: 'leave-before', label: 'Say that you leave first', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'I will leave before you turn to party business.' }] }], 3);
  }
  if (test !== 'managing-director' || group.party) return notApplicable('The officer may accept.');
  const head = headOf(context);
  if (me.officer === head || decided(context) || context.recipients.some((each) => each.person.officer !== undefined && each.person.officer === head)) return pass('The one who decides knows of it.');
  const title = head?.title ?? 'Managing Director';
  if (me.kind === 'officer' && !isSenior(me, context.with.seniors as string[])) return breach(`${me.name} is not a senior officer, and accepts to attend a group meeting.`, evidence, askHead(context, me.name), 4);
  return review(`${me.name} accepts to attend a group meeting, and nothing shows that the ${title} decided on it.`, `Has the ${title} agreed that you may attend?`, evidence, askHead(context, me.name), 4);
}

export const groupMeetingAttendance = defineRule({
  id: 'group-meeting-attendance',
  reads: ['message', 'meeting'],
  title: 'Officers are asked to group meetings only as the protocol allows',
  why: 'Officers serve the whole Council, and a group\u2019s own business is no place for them.',
  assumes: ['Political assistants work for their group and may be at its meetings.', 'Officers who leave before party business are not there for it.'],
  // `test`: `managing-director` decides; only a `senior` officer is asked; the `route` from a leader to a senior officer; no `party-business`; no `party-meeting`. `seniors`: the posts that count as senior.
  parameters: { test: 'managing-director', seniors: ['managing-director', 'chief-executive', 'monitoring-officer', 'finance-officer', 'director', 'assistant-director', 'head-of-service', 'senior'] },

  appliesTo(context) {
    if (context.item.meeting?.cancelled === true) return false;
    return (context.writer.role === 'member' || context.writer.role === 'officer') && groupMeetingOf(context) !== null;
  },

  decide(context) {
    const group = groupMeetingOf(context) as GroupMeeting;
    if (context.writer.role === 'officer') return decideAccepting(context, group);
    const asked = officersAsked(context, group).filter((each) => !isWriter(context, each.person));
    if (asked.length === 0) return notApplicable('No officer is asked to the meeting.');
    return decideAsked(context, asked, group);
  },

  examples: [
    {
      outcome: 'breach', because: 'the officer asked is not a senior one',
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Conservative Group',
        text: 'Marcus\n\nCould you come to our group meeting on Monday and explain the housing numbers?\n\nImran\n',
      },
    },
    {
      outcome: 'review', because: 'a senior officer is asked and nothing shows who decided',
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Conservative Group',
        text: 'Helen\n\nCould you come to our group meeting on Monday and explain the housing numbers?\n\nImran\n',
      },
    },
    {
      outcome: 'breach', because: 'the officer would be there for the selection of candidates', with: { test: 'party-business' },
      item: {
        kind: 'meeting', from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Labour Group',
        text: '1. Helen on the local plan\n2. Selection of candidates\n', meeting: { start: '2026-03-09T18:00:00Z', end: '2026-03-09T20:00:00Z', location: 'Group room', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'pass', because: 'the officer goes before the party\u2019s own business', with: { test: 'party-business' },
      item: {
        kind: 'meeting', from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Labour Group',
        text: '1. Helen on the local plan, after which she leaves\n2. Selection of candidates\n', meeting: { start: '2026-03-09T18:00:00Z', end: '2026-03-09T20:00:00Z', location: 'Group room', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'not-applicable', because: 'it is a working group of the Council',
      item: {
        from: 'Cllr Imran Sadiq <imran.sadiq@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Flood working group',
        text: 'Marcus\n\nCould you come to the working group meeting on Monday and explain the housing numbers?\n\nImran\n',
      },
    },
  ],
});
