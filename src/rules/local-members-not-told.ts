import type { MemberEntry } from '../directory/directory-file';
import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { localMatters, localNotice, type LocalMatter } from '../engine/local-notice';
import { deciderOf } from '../engine/report-frame';
import { defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf } from '../engine/statements';
import { memberMailbox, memberNames } from '../engine/ward-members';

function mattersFor(context: Context): LocalMatter[] {
  const matters = localMatters(context).filter((each) => each.members.length > 0);
  return context.with.matters === 'sensitive' ? matters.filter((each) => each.sensitive) : matters;
}

function remedies(context: Context, matters: LocalMatter[], members: MemberEntry[]): Remedy[] {
  const names = memberNames(members);
  const place = matters.map((each) => each.ward).join(' and ');
  const offered: Remedy[] = [];
  const ask = context.with.first === 'cabinet-member';
  if (ask) {
    const leading = context.directory.members.filter((member) => (member.roles ?? []).some((role) => role === 'executive' || role === 'leader'));
    offered.push({
      id: 'ask-cabinet-member', label: 'Ask the Cabinet Member first',
      draft: { to: leading.length === 1 ? leading.map(memberMailbox) : [], cc: [], subject: `Report on ${place}`, text: `This report concerns ${place}. Are you content for me to discuss it with ${names}, and when?\n\n` },
    });
  }
  offered.push({
    id: 'tell-local-members', label: members.length === 1 ? `Prepare a note to ${names}` : 'Prepare a note to the local members',
    draft: { to: members.map(memberMailbox), cc: [], subject: `Report on ${place}`, text: `Dear ${names.replace(/Cllr/g, 'Councillor')}\n\nA report is in hand that concerns ${place}. I would be glad of your views before it goes further.\n\n` },
  });
  offered.push({ id: 'add-line', label: 'Leave a comment where a line is due', comment: { on: (matters[0] as LocalMatter).statement.text, text: `Say here when ${names} were told, and what they said.` } });
  offered.push({ id: 'told-elsewhere', label: 'Record how they were told', attest: { statement: `${names} were told of this on …` } });
  return offered;
}

export const localMembersNotTold = defineRule({
  id: 'local-members-not-told',
  reads: ['report'],
  title: 'A report on a local matter shows that the local members were told',
  why: 'Members cannot speak for a place whose affairs they learn from the agenda.',
  assumes: ['The directory lists the members of every ward or division and its places.', 'Any word of telling or asking them is enough.'],
  parameters: {
    // Which reports: on a `sensitive` matter of the place, or on `any` matter of it.
    matters: 'sensitive',
    // Whom to ask first: `local-members` or the `cabinet-member`.
    first: 'local-members',
    // Whether reports to working parties and other informal bodies are left out.
    formal: false,
  },

  appliesTo: (context) => outlineOf(context) !== null && !(context.with.formal === true && deciderOf(context) === 'informal') && mattersFor(context).length > 0,

  decide(context) {
    const matters = mattersFor(context);
    const notice = localNotice(context, matters);
    if (notice?.is === 'shown') return pass('It says that local members were told or asked.', [evidenceFor(notice.statement)]);
    const members = matters.reduce<MemberEntry[]>((all, each) => [...all, ...each.members.filter((member) => all.indexOf(member) < 0)], []);
    const place = matters.map((each) => each.ward).join(' and ');
    const evidence: Evidence[] = [...(notice ? [notice.statement] : []), ...matters.map((each) => each.statement)].map(evidenceFor);
    const names = memberNames(members);
    const question = context.with.first === 'cabinet-member' ? `Does the Cabinet Member agree that this should be discussed with ${names}?` : `When were ${names} told of this?`;
    return review(notice ? `This report concerns ${place} and says that its members were not told or asked.` : `This report concerns ${place} and says nothing of telling its members.`, question, evidence, remedies(context, matters, members));
  },

  examples: [
    {
      outcome: 'review', because: 'a sale in one ward, and no word of its members',
      item: { kind: 'report' },
      document: ['# Sale of Millbrook Library', 'Report to Cabinet', '## Recommendation', 'That the library be sold.', '## Background', 'The library was built in 1961.'],
    },
    {
      outcome: 'pass', because: 'the ward members were asked',
      item: { kind: 'report' },
      document: ['# Sale of Millbrook Library', 'Report to Cabinet', '## Recommendation', 'That the library be sold.', '## Consultation', 'The ward members were consulted on 3 February.'],
    },
    {
      outcome: 'not-applicable', because: 'the whole area is concerned, and the ward is named in passing',
      item: { kind: 'report' },
      document: ['# Sale of libraries', 'Report to Cabinet', '## Recommendation', 'That two libraries be sold.', '## Background', 'An exhibition was held at Millbrook Library.'],
    },
  ],
});
