import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { gatheringOf, pieceEvidence, says, shows, type Piece } from '../engine/meeting';
import { areasOfMeeting, inviteRemedies, isPartisan, isPersonalMeeting, missingFrom, type MeetingArea } from '../engine/meeting-areas';
import { isOnCouncilWork, mpWhoCalled, officerAskedToMeet, officerKnows, publicMeetingCalled, staffGetIt } from '../engine/member-meetings';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { memberNames, namesPerson } from '../engine/ward-members';
import { acceptsToCome, groupMeetingOf } from '../engine/group-meeting';

function decideTelling(context: Context): Decision {
  const called = publicMeetingCalled(context);
  const gathering = gatheringOf(context);
  if (!called || !isOnCouncilWork(gathering)) return notApplicable('No public meeting on the Council\u2019s work is called here.');
  if (groupMeetingOf(context)?.party) return notApplicable('It is a meeting of a party.');
  if (staffGetIt(context)) return pass('An officer is told of it.');
  const told = officerKnows(context);
  if (told) return pass('It says that an officer knows of it.', [pieceEvidence(told)]);
  const democratic = context.directory.holderOf('democratic-services', 'chief-executive', 'managing-director');
  const remedies: Remedy[] = [{ id: 'officer-told', label: 'The officer has been told', attest: { statement: 'The officer responsible for this work was told of the meeting.' } }];
  if (democratic) {
    remedies.unshift({
      id: 'tell-officer', label: `Tell ${democratic.name}`,
      draft: { to: [{ name: democratic.name, address: democratic.emails?.[0] ?? '' }], cc: [], subject: context.item.subject, text: 'I intend to hold a public meeting on the Council\u2019s work. Could you tell the officer responsible? The details are these:\n\n' },
    });
  }
  return review('This calls a public meeting on the Council\u2019s work, and nothing shows that an officer has been told.', 'Have you told the officer responsible for this work?', [pieceEvidence(called)], remedies, 1);
}

/** The other ward members are said to be asked, or to have nothing against it. */
function areContent(context: Context, area: MeetingArea): boolean {
  const gathering = gatheringOf(context);
  return area.missing.every((member) => gathering.pieces.some((piece) => says(piece, 'meetings-content') && !piece.sentence.question
    && (namesPerson(piece.text, member) || /(?:^|[^a-z])(?:the other|my (?:two |fellow )?(?:ward )?colleagues?|both|all (?:three|of us|ward)|fellow) ?(?:two |ward )*(?:members?|councillors?|cllrs?|of us)?(?![a-z])/i.test(piece.text))));
}

function decideMeeting(context: Context, asked: Piece, mp: boolean): Decision {
  const gathering = gatheringOf(context);
  const areas = areasOfMeeting(context).filter((area) => !area.byVenue || gathering.isInvitation);
  const own = mp ? areas : areas.filter((area) => area.present.some((member) => member === context.writer.person?.member || member === context.writer.inNameOf?.member));
  if (own.length === 0) return notApplicable('It is not on a matter of one ward.');
  if (isPersonalMeeting(context)) return notApplicable('It is about one person\u2019s own case.');
  const who = mp ? 'a Member of Parliament' : 'a ward member';
  const evidence: Evidence[] = [pieceEvidence(asked)];
  const short = own.filter((area) => area.missing.length > 0 && !areContent(context, area));
  const fit = mp ? 3 : 2;
  if (short.length > 0) {
    const missing = missingFrom(short);
    const names = memberNames(missing);
    const remedies: Remedy[] = [...inviteRemedies(missing, 'to')];
    remedies.push({ id: 'members-content', label: `${names} ${missing.length === 1 ? 'is' : 'are'} content`, attest: { statement: `${names} agreed to the meeting.` } });
    return review(`An officer is asked to a meeting that ${who} calls on a matter in ${short.map((area) => area.ward).join(' and ')}, and ${names} would not be asked. An officer has to come only if all ward members are asked or content.`, `Have ${names} been asked, or are they content with the meeting?`, evidence, remedies, fit);
  }
  const dispute = isPartisan(gathering);
  if (dispute && (dispute.part === 'subject' || gathering.pieces.filter((piece) => shows(piece, 'meetings-partisan')).length > 1 || /politic|controvers|contentious|campaign|administration/i.test(dispute.text))) {
    return review(`An officer is asked to a meeting that ${who} calls, and its subject may be politically controversial. An officer has to come only if it is not.`, 'Is the subject politically controversial?', [pieceEvidence(dispute)], [{ id: 'not-controversial', label: 'Say that it is not controversial', attest: { statement: 'The subject of the meeting is not politically controversial.' } }], fit);
  }
  return pass('Every member for the ward is asked, or content.');
}

export const memberCalledMeetingOfficers = defineRule({
  id: 'member-called-meeting-officers',
  reads: ['message', 'meeting'],
  title: 'Officers are told of a member\u2019s public meeting, or asked to a meeting on the terms of this council',
  why: 'Officers can answer for the Council\u2019s work only if they know of a meeting and all local members can be there.',
  assumes: ['A meeting on the Council\u2019s work names a service of the Council.', 'A member\u2019s party or group meeting is for other rules.'],
  // `tell-officer`: an officer is told of a public meeting. `ward-parity`: an officer comes if all ward members are asked or content. `mp`: the same where a Member of Parliament calls it.
  parameters: { duty: 'tell-officer' },

  appliesTo(context) {
    if (context.item.meeting?.cancelled === true) return false;
    if (context.with.duty === 'mp') return mpWhoCalled(context) !== null;
    return context.writer.role === 'member';
  },

  decide(context) {
    if (context.with.duty === 'tell-officer') return decideTelling(context);
    if (groupMeetingOf(context)) return notApplicable('It is a meeting of a political group.');
    if (context.with.duty === 'ward-parity') {
      const asked = officerAskedToMeet(context);
      return asked ? decideMeeting(context, asked, false) : notApplicable('No officer is asked to a meeting.');
    }
    if (context.writer.role === 'officer') {
      const accepts = gatheringOf(context).pieces.filter((piece) => piece.part === 'body' && acceptsToCome(piece) && /(?:^|[^a-z])(?:come|attend|join|there|meet|see you|be with|be at|be on|bring|meeting|diary)(?![a-z])/i.test(piece.text))[0];
      if (accepts) return decideMeeting(context, accepts, true);
      return notApplicable('The officer accepts no meeting here.');
    }
    const asked = officerAskedToMeet(context);
    return asked ? decideMeeting(context, asked, true) : notApplicable('No officer is asked to a meeting.');
  },

  examples: [
    {
      outcome: 'review', because: 'a member calls a public meeting on a service and tells no officer',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Weir Lane residents <chair@weirlane.example>', 'Mill Trust <post@milltrust.example>'], subject: 'Public meeting about the bins',
        text: 'Dear all\n\nI am calling a public meeting on 9 April at 7pm about the missed bin collections. Everybody is welcome.\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'review', because: 'an officer is asked out and the two other ward members are not', with: { duty: 'ward-parity' },
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane parking',
        text: 'Simon\n\nCould you meet me and a few of the residents in Weir Lane on Thursday at 4 about the parking?\n\nBridget\n',
      },
    },
    {
      outcome: 'review', because: 'a Member of Parliament calls it and the ward members are not asked', with: { duty: 'mp' },
      item: {
        kind: 'meeting', from: 'Rowan Ellis <rowan.ellis@parliament.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Quay Road flooding',
        text: 'I would like to see for myself and hear what is planned for the drains.\n',
        meeting: { start: '2026-03-09T10:00:00Z', end: '2026-03-09T11:00:00Z', location: 'Quay Road', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'pass', because: 'the officer responsible is copied',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Weir Lane residents <chair@weirlane.example>', 'Mill Trust <post@milltrust.example>'], cc: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Public meeting about the bins',
        text: 'Dear all\n\nI am calling a public meeting on 9 April at 7pm about the missed bin collections. Everybody is welcome.\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the parish council holds the meeting, and the member only passes it on',
      item: {
        from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Weir Lane residents <chair@weirlane.example>'], subject: 'Bins',
        text: 'Dear all\n\nThe parish council is holding a public meeting about the bins on 9 April, which you may like to know of.\n\nBridget Lowe\n',
      },
    },
  ],
});
