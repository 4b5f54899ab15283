import type { MemberEntry } from '../directory/directory-file';
import { consultationInReport, consultationOf, type Consultation } from '../engine/consultation';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { localMatters, localNotice } from '../engine/local-notice';
import { membersInvited, outsidersInvited, pieceEvidence, type Piece } from '../engine/meeting';
import { areasOfMeeting, missingFrom } from '../engine/meeting-areas';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { memberMailbox, memberNames, namesPerson } from '../engine/ward-members';

function remedies(members: MemberEntry[], wards: string): Remedy[] {
  const names = memberNames(members);
  const greeting = names.replace(/Cllr/g, 'Councillor');
  return [
    {
      id: 'notify', label: `Prepare a notice to ${names}`,
      draft: { to: members.map(memberMailbox), cc: [], subject: `Consultation in ${wards}`, text: `Dear ${greeting}\n\nA consultation on a matter in ${wards} is about to open. You are invited to take part. The details are these:\n\n` },
    },
    { id: 'notified', label: `${names} ${members.length === 1 ? 'has' : 'have'} been told`, attest: { statement: `${names} ${members.length === 1 ? 'was' : 'were'} told of this consultation before it opened.` } },
  ];
}

const knownBefore = /(?:^|[^a-z])(?:as you know|as i (?:told|said|mentioned|wrote)|further to|update|reminder|so far|you(?:'ve| have| had) (?:had|seen|been)|when we (?:spoke|met)|since i (?:told|wrote)|as (?:agreed|discussed|promised))(?![a-z])/i;

/** The local members are told, but after it had opened. */
function decideLate(context: Context, consultation: Consultation, told: MemberEntry[], wards: string): Decision {
  const { already } = consultation;
  const { when } = context.with;
  if (when === 'any' || !already || outsidersInvited(context).length > 0 || context.item.kind !== 'message') return pass('The local members are told of it.');
  if (context.own.some((sentence) => knownBefore.test(sentence.text)) || knownBefore.test(context.item.subject)) return pass('The local members knew of it.');
  const names = memberNames(told);
  const moment = when === 'before' ? 'before it opens' : 'when it opens';
  return review(`This tells ${names} of a consultation in ${wards} that had already begun.`, `Had ${names} been told of it ${moment}?`, [pieceEvidence(already)], [remedies(told, wards)[1] as Remedy], 1);
}

function decideReport(context: Context, piece: Piece): Decision {
  const matters = localMatters(context).filter((matter) => matter.members.length > 0);
  if (matters.length === 0) return notApplicable('Nothing ties the consultation to one ward.');
  if (localNotice(context, matters)?.is === 'shown') return pass('The report says that the local members know.');
  const members = matters.reduce<MemberEntry[]>((all, matter) => [...all, ...matter.members.filter((member) => all.indexOf(member) < 0)], []);
  const wards = matters.map((matter) => matter.ward).join(' and ');
  return review(`The report sets going a consultation in ${wards} and does not say that ${memberNames(members)} are told of it.`, `Are ${memberNames(members)} told before the consultation opens?`, [pieceEvidence(piece)], remedies(members, wards), 1);
}

export const consultationMembersNotNotified = defineRule({
  id: 'consultation-members-not-notified',
  reads: ['message', 'letter', 'press', 'report'],
  title: 'Local members are told of a consultation in their ward',
  why: 'People ask their ward members about a consultation, who should not hear of it from them.',
  assumes: ['A member who is written to, or who is said to know, has been told.', 'Notices of planning applications have a procedure of their own.'],
  // When the members have to know: `any` time, at the `outset`, or `before` it.
  parameters: { when: 'any' },

  appliesTo(context) {
    if (context.writer.role === 'member' || context.writer.role === 'political-assistant') return false;
    if (context.item.kind === 'message' && context.writer.role !== 'officer') return false;
    return true;
  },

  decide(context) {
    if (context.item.kind === 'report') {
      const piece = consultationInReport(context);
      return piece ? decideReport(context, piece) : notApplicable('The report opens no local consultation.');
    }
    const consultation = consultationOf(context);
    if (!consultation) return notApplicable('No local consultation is opened here.');
    const areas = areasOfMeeting(context).filter((area) => !area.byVenue && area.present.length + area.missing.length > 0);
    if (areasOfMeeting(context).every((area) => area.byVenue)) return notApplicable('Nothing ties the consultation to one ward.');
    if (areas.length === 0) return pass('The local members are told of it.');
    const wards = areas.map((area) => area.ward).join(' and ');
    const missing = missingFrom(areas).filter((member) => context.item.kind !== 'press' || !context.own.some((sentence) => namesPerson(sentence.text, member, true)));
    if (missing.length === 0) {
      const told = membersInvited(context).map((person) => person.member).filter((member): member is MemberEntry => member !== undefined && areas.some((area) => area.present.indexOf(member) >= 0));
      return told.length > 0 ? decideLate(context, consultation, told, wards) : pass('The local members are told of it.');
    }
    const names = memberNames(missing);
    return review(`This opens a consultation on a matter in ${wards}, and nothing shows that ${names} ${missing.length === 1 ? 'has' : 'have'} been told.`, `Have you told ${names} of this consultation?`, [pieceEvidence(consultation.piece)], remedies(missing, wards), 1);
  },

  examples: [
    {
      outcome: 'review', because: 'residents are asked for their views and nothing is said of the ward members',
      item: {
        kind: 'letter', from: 'Tessa Boyle <tessa.boyle@wexcombe.example>',
        text: 'Dear resident\n\nHave your say: one-way traffic in Tannery Street\n\nWe would like your views on the three layouts overleaf. Please return the form by 30 April.\n\nYours faithfully\nTessa Boyle\nHighways Officer\n',
      },
    },
    {
      outcome: 'review', because: 'the ward members hear of it after it had opened', with: { when: 'before' },
      item: {
        from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Maya Osei <maya.osei@wexcombe.example>', 'Cllr Colin Batty <colin.batty@wexcombe.example>'], subject: 'Quay Road survey',
        text: 'Dear both\n\nThe survey on Quay Road opened last Monday and closes on 30 March. We are asking residents whether they want a crossing.\n\nTessa Boyle\n',
      },
    },
    {
      outcome: 'pass', because: 'the letter says that the ward members have been told',
      item: {
        kind: 'letter', from: 'Tessa Boyle <tessa.boyle@wexcombe.example>',
        text: 'Dear resident\n\nHave your say: one-way traffic in Tannery Street\n\nWe would like your views on the three layouts overleaf. Please return the form by 30 April. The Millbrook ward councillors have been sent a copy.\n\nYours faithfully\nTessa Boyle\nHighways Officer\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the consultation is over and its results are told',
      item: {
        kind: 'press', text: 'Results of the Tannery Street survey\n\nThe survey closed in March. Of those who replied, 62 per cent wanted to have one-way traffic in Tannery Street.\n',
      },
    },
  ],
});
