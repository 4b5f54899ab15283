import { hasRole } from '../directory/directory';
import type { MemberEntry } from '../directory/directory-file';
import { likely, strengthOf } from '../language/acts';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { about, askedInConfidence, evidenceOf, isMinor, isSignificant, matterOf, mentions, speaksOfMany, speaksOfWardMembers, type MatterSentence } from '../engine/matter';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { memberMailbox, memberNames, membersFor, namesPerson, toldAlready } from '../engine/ward-members';
import { areasConcerned, inOwnWords, type AreaConcern } from '../engine/wards';

interface LeftOut {
  concern: AreaConcern;
  present: MemberEntry[];
  missing: MemberEntry[];
}

/** The wards concerned with those of their members who are neither in the correspondence nor told otherwise. */
function leftOut(context: Context): LeftOut[] {
  const known = found.get(context.reading);
  if (known) return known;
  const areas = areasConcerned(context).map((concern) => {
    const { present, missing } = membersFor(context, concern.ward);
    const told = missing.filter((member) => toldAlready(context, member));
    return { concern, present: [...present, ...told], missing: missing.filter((member) => told.indexOf(member) < 0) };
  });
  found.set(context.reading, areas);
  return areas;
}
// Several provisions ask the same of one item.
const found = new WeakMap<Context['reading'], LeftOut[]>();

function memberRecipients(context: Context): Context['recipients'] {
  return context.recipients.filter((recipient) => recipient.person.kind === 'member');
}

/** A member and an officer write to one another. */
function betweenMemberAndOfficer(context: Context): boolean {
  if (context.writer.role === 'member') return context.recipients.some((recipient) => recipient.person.kind === 'officer' || recipient.person.kind === 'council');
  return context.writer.role === 'officer' && memberRecipients(context).length > 0;
}

/** How plainly a sentence is about what a place's people share; a place is also named for where somebody lives or what lies there. */
function weightOf(sentence: MatterSentence): 'plain' | 'some' | 'none' {
  if (sentence.part === 'subject' || about(sentence, 'civic')) return 'none';
  if (strengthOf(sentence, 'general-matter') >= likely || speaksOfMany(sentence) || mentions(sentence, 'significant', 'operational')
    || about(sentence, 'incident', 'complaints', 'earlyPolicy', 'scrutiny', 'controversial')) return 'plain';
  // How long says something only of what is going on in a place: people are away until Thursday too.
  if (about(sentence, 'lasting') && (sentence.places.length > 0 || strengthOf(sentence, 'general-matter') >= little || about(sentence, 'publicThings', 'activity'))) return 'plain';
  return strengthOf(sentence, 'general-matter') >= little || about(sentence, 'publicThings', 'activity', 'minor') ? 'some' : 'none';
}
const little = 0.2;

/** Whether the place is the matter, and not only a name on the way to another. */
function matterIn(concern: AreaConcern): 'plain' | 'some' | 'none' {
  if (concern.fromThread || concern.kind === 'mixed') return 'plain';
  const weights = concern.passage.map(weightOf);
  if (weights.indexOf('plain') >= 0) return 'plain';
  return weights.indexOf('some') >= 0 ? 'some' : 'none';
}

function freshNote(context: Context, areas: LeftOut[]): Remedy {
  const missing = areas.reduce<MemberEntry[]>((all, area) => [...all, ...area.missing.filter((member) => all.indexOf(member) < 0)], []);
  // Only the officer's own words: a member's email is never passed on.
  const words = context.own.map((sentence) => sentence.text.replace(/\s+/g, ' ')).join(' ');
  return {
    id: 'fresh-note', label: 'Prepare a note to the other ward members',
    draft: {
      to: missing.map(memberMailbox), cc: [], subject: `For information: ${areas.map((area) => area.concern.ward).join(' and ')}`,
      text: `Dear ${memberNames(missing).replace(/Cllr/g, 'Councillor')}\n\nFor your information as ward members:\n\n${words}\n`,
    },
  };
}

function toldElsewhere(missing: string): Remedy {
  return { id: 'told-elsewhere', label: 'Record how they are told', attest: { statement: `${missing} have been told of this in another way.` } };
}

/** The writer's stake in the matter, spoken of as one to be declared. */
const ownInterest = /(?:^|[^a-z])(?:i|my|we|our|i['\u2019](?:ve|ll|m))(?![a-z])[^.!?]{0,90}(?:^|[^a-z])(?:(?:pecuniary|disclosable|prejudicial|registered|declared|personal) interest|declar(?:e|ed|ing) (?:an|my|the|it|that|this)|(?:in|on) the register|dispensation)(?![a-z])/i;

function decideCopyAll(context: Context): Decision {
  const own = matterOf(context).own;
  const areas = leftOut(context).filter((area) => area.missing.length > 0 && matterIn(area.concern) !== 'none');
  const general = areas.filter((area) => area.concern.kind === 'general');
  const chosen = general.length > 0 ? general : areas.filter((area) => area.concern.kind === 'mixed');
  const first = chosen[0];
  if (!first) return pass(areas.length > 0 ? 'This is one person’s own case, which is not for the whole ward.' : 'The other members of the ward are in this correspondence or have been told.');
  if (context.writer.role === 'member' && own.some((each) => each.part === 'body' && ownInterest.test(each.text))) return pass('It is about the member\u2019s own interest, which is theirs to declare.');
  if (askedInConfidence(context)) return pass('Confidence was asked for, which is a fair ground for not copying this.');
  const missing = chosen.reduce<MemberEntry[]>((all, area) => [...all, ...area.missing.filter((member) => all.indexOf(member) < 0)], []);
  const names = memberNames(missing);
  const wards = chosen.map((area) => area.concern.ward).join(' and ');
  const evidence = chosen.map((area) => evidenceOf(area.concern.sentences[0] as MatterSentence));
  const ground: Remedy = { id: 'fair-ground', label: 'Record why they are not copied', attest: { statement: `There are fair and reasonable grounds for not copying this to ${names}.` } };
  if (general.length === 0) {
    return review(
      `This begins with one person’s case in ${wards} and goes on to something that others there may share, and ${names} would not see it.`,
      `Is there a general matter here that ${names} should have separately, without the person’s details?`,
      evidence, [freshGist(missing, wards), ground], 1,
    );
  }
  const copy: Remedy = { id: 'copy-ward-members', label: missing.length === 1 ? `Copy to ${names}` : 'Copy to the other ward members', edits: missing.map((member) => ({ do: 'add-recipient', field: 'cc', mailbox: memberMailbox(member) })) };
  const message = `This is about a general matter in ${wards}, and ${names} would not get it.`;
  const members = [context.writer.person, context.writer.inNameOf, ...context.recipients.map((recipient) => recipient.person)].filter((person) => person?.member);
  const concerned = areasConcerned(context).map((concern) => concern.ward);
  const local = members.some((person) => (person?.member?.wards ?? []).some((ward) => concerned.indexOf(ward) >= 0));
  const office = members.some((person) => person && hasRole(person, 'executive', 'leader', 'deputy-leader', 'lead-member', 'chair-scrutiny', 'mayor', 'chair'));
  if (!local && office) return review(message, `Is the member’s office a fair ground for not copying this to ${names}?`, evidence, [copy, ground], 2);
  if (chosen.every((area) => matterIn(area.concern) === 'some')) return review(message, `Is this something of general interest in ${wards}, and no fair ground against copying it to ${names}?`, evidence, [copy, ground], 2);
  return breach(message, evidence, [copy, ground], 2);
}

/** A message to the members on one person's case: nothing of it may go on, so the note is left for the writer to fill. */
function freshGist(missing: MemberEntry[], wards: string): Remedy {
  return {
    id: 'fresh-gist', label: 'Prepare a note without the person’s details',
    draft: { to: missing.map(memberMailbox), cc: [], subject: `For information: ${wards}`, text: `Dear ${memberNames(missing).replace(/Cllr/g, 'Councillor')}\n\nA general matter in ${wards} has been raised, which you may wish to know of:\n\n` },
  };
}

function decideConsider(context: Context): Decision {
  const { own } = matterOf(context);
  const areas = leftOut(context).filter((area) => area.missing.length > 0 && area.concern.kind === 'general' && inOwnWords(context, area.concern));
  const first = areas[0];
  if (!first || askedInConfidence(context)) return pass('No ward matter is discussed here without its councillors.');
  if (own.some((each) => each.part === 'body' && (speaksOfWardMembers(each) || areas.some((area) => area.missing.some((member) => namesPerson(each.text, member)))))) {
    return pass('Whether the ward councillors should discuss this has been considered.');
  }
  if (isMinor(first.concern.passage)) return pass('This is too small to need discussing with the ward councillors.');
  const names = memberNames(first.missing);
  return review(
    `This puts a matter in ${first.concern.ward} to a Cabinet Member and says nothing of ${names}, who represent it.`,
    `Should this be discussed with ${names}, and does the Cabinet Member agree with whom and when?`,
    [evidenceOf(first.concern.sentences[0] as MatterSentence)],
    [
      { id: 'ask-cabinet-member', label: 'Ask the Cabinet Member', edits: [{ do: 'insert-line', at: 'before-sign-off', text: `Would you be content for me to discuss this with the ward councillors (${names}) in a note of their own, and when?` }] },
      freshNote(context, areas),
      { id: 'considered', label: 'Record that you considered it', attest: { statement: `Whether to discuss this with ${names} has been considered.` } },
    ], 1,
  );
}

/** Works or a closure that people are taking against: a member of another ward may know and those of the place not. */
function isResented(own: MatterSentence[]): boolean {
  const body = own.filter((each) => each.part === 'body' && !each.question);
  const felt = body.filter((each) => about(each, 'operational') && (/\d/.test(each.text) || each.places.length > 0));
  return felt.length > 0 && body.some((each) => about(each, 'controversial', 'complaints') && (felt.length > 1 || each !== felt[0]));
}

const scopeFit: Record<string, number> = { general: 1, 'significant-operation': 3, 'early-policy': 4, 'several-wards': 5, scrutiny: 6 };

function decideInform(context: Context): Decision {
  const scope = String(context.with.scope);
  const areas = leftOut(context).filter((area) => area.concern.kind === 'general' && inOwnWords(context, area.concern) && matterIn(area.concern) !== 'none');
  const short = areas.filter((area) => area.missing.length > 0);
  if (short.length === 0) return pass('Every ward member is in this correspondence or has been told.');
  const inWords = (topic: 'scrutiny' | 'earlyPolicy'): boolean => areas.some(({ concern }) => concern.passage.some((each) => about(each, topic) && (each.part === 'subject' || each.places.length > 0 || weightOf(each) === 'plain' || strengthOf(each, 'general-matter') >= little)));
  const members = memberRecipients(context).length > 0;
  const outsiders = context.recipients.some((recipient) => recipient.person.kind === 'outside' || recipient.person.kind === 'parish');
  const significant = areas.some(({ concern }) => isSignificant(concern.passage));
  const weighs = significant || areas.some(({ concern }) => !isMinor(concern.passage) && concern.passage.some((each) => strengthOf(each, 'general-matter') >= 0.5));
  const someShort = short.some((area) => area.present.length > 0);
  let fires: boolean;
  if (scope === 'scrutiny') fires = members && inWords('scrutiny');
  else if (scope === 'early-policy') fires = members && inWords('earlyPolicy');
  else if (scope === 'several-wards') fires = areas.length > 1 && areas.some((area) => area.present.length > 0) && weighs;
  else if (scope === 'significant-operation') fires = significant && (someShort || (members && areas.some(({ concern }) => isResented(concern.passage))));
  else {
    const someTold = areas.some((area) => area.present.length > 0) && ((areas.length > 1 && weighs) || (significant && someShort));
    fires = someTold || (members && (inWords('scrutiny') || inWords('earlyPolicy'))) || (context.with.outsiders === true && outsiders && !members);
  }
  if (!fires || askedInConfidence(context)) return pass('No ward member is left out of news that the others get.');
  const names = memberNames(short.reduce<MemberEntry[]>((all, area) => [...all, ...area.missing.filter((member) => all.indexOf(member) < 0)], []));
  const wards = short.map((area) => area.concern.ward).join(' and ');
  return review(
    `This tells of something that matters in ${wards}, and nothing shows that ${names} know of it.`,
    `Have ${names} been told of this, or should they be now?`,
    short.map((area) => evidenceOf(area.concern.sentences[0] as MatterSentence)),
    [freshNote(context, short), toldElsewhere(names)], scopeFit[scope] ?? 1,
  );
}

export const wardMembersLeftOut = defineRule({
  id: 'ward-members-left-out',
  reads: ['message', 'letter'],
  title: 'Ward members get what concerns their ward as a whole',
  why: 'Members can speak for a ward only if each of them knows what is going on there.',
  assumes: ['The directory lists every member of a ward and the places in it.', 'One person’s case, and what was asked for in confidence, is not for the whole ward.'],
  yieldsTo: () => ['consultation-members-not-notified', 'ward-members-not-invited', 'local-members-not-told'],
  parameters: { duty: 'inform', scope: 'general', outsiders: false },
  appliesTo: (context) => {
    const { duty } = context.with;
    if (duty === 'copy-all' ? !betweenMemberAndOfficer(context) : context.writer.role !== 'officer') return false;
    // From a private account an officer writes for themselves.
    if (context.writer.role === 'officer' && context.item.from?.address && !context.directory.isCouncilAddress(context.item.from.address)) return false;
    if (duty === 'consider' && !memberRecipients(context).some((recipient) => hasRole(recipient.person, 'executive', 'leader', 'deputy-leader'))) return false;
    return areasConcerned(context).length > 0;
  },
  decide: (context) => {
    if (context.with.duty === 'copy-all') return decideCopyAll(context);
    return context.with.duty === 'consider' ? decideConsider(context) : decideInform(context);
  },
  examples: [
    {
      outcome: 'breach', because: 'a member raises a general ward matter and the two other members would not get it', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane', text: 'Simon\n\nThe gullies the whole length of Weir Lane are blocked again. When will they be cleared?\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'one person’s case turns out to be others’ too', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'A tenant', text: 'Simon\n\nMrs Hale at 4 Tannery Street has black mould in her bedroom. The other flats in the block are as bad.\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'an officer tells one member of a closure and not the others', with: { duty: 'inform', scope: 'significant-operation' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'For Monday', text: 'Dear Owen\n\nMillbrook Library is to close for good on 30 June.\n\nHelen\n' },
    },
    {
      outcome: 'review', because: 'a ward matter goes to a Cabinet Member with no word of the ward councillors', with: { duty: 'consider' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Nesta Powell <nesta.powell@wexcombe.example>'], subject: 'Briefing', text: 'Dear Nesta\n\nThe paper proposes that Tannery Street should become one way from May.\n\nHelen\n' },
    },
    {
      outcome: 'pass', because: 'the other members of the ward are copied', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], cc: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'Weir Lane', text: 'Simon\n\nThe gullies the whole length of Weir Lane are blocked again. When will they be cleared?\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'one person’s case is not for the whole ward', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'A tenant', text: 'Simon\n\nMrs Hale at 4 Tannery Street has been refused her blue badge and is very upset.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the street is only where somebody was held up', with: { duty: 'copy-all' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Your talk', text: 'Simon\n\nI was stuck in Weir Lane behind a tractor and missed your talk. Could you send me the slides?\n\nBridget\n' },
    },
  ],
});
