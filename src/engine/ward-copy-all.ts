import { hasRole } from '../directory/directory';
import type { MemberEntry } from '../directory/directory-file';
import type { Context } from './context';
import type { Remedy } from './finding';
import { askedInConfidence, evidenceOf, matterOf, type MatterSentence } from './matter';
import { breach, pass, review, type Decision } from './rule';
import { leftOut, matterIn, missingFrom } from './ward-left-out';
import { memberMailbox, memberNames } from './ward-members';
import { areasConcerned } from './wards';

/** The writer's stake in the matter, spoken of as one to be declared. */
const ownInterest = /(?:^|[^a-z])(?:i|my|we|our|i['\u2019](?:ve|ll|m))(?![a-z])[^.!?]{0,90}(?:^|[^a-z])(?:(?:pecuniary|disclosable|prejudicial|registered|declared|personal) interest|declar(?:e|ed|ing) (?:an|my|the|it|that|this)|(?:in|on) the register|dispensation)(?![a-z])/i;

/** Everything of general interest to a ward is copied to all its members. */
export function decideCopyAll(context: Context): Decision {
  const own = matterOf(context).own;
  const areas = leftOut(context).filter((area) => area.missing.length > 0 && matterIn(area.concern) !== 'none');
  const general = areas.filter((area) => area.concern.kind === 'general');
  const chosen = general.length > 0 ? general : areas.filter((area) => area.concern.kind === 'mixed');
  const first = chosen[0];
  if (!first) return pass(areas.length > 0 ? 'This is one person’s own case, which is not for the whole ward.' : 'The other members of the ward are in this correspondence or have been told.');
  if (context.writer.role === 'member' && own.some((each) => each.part === 'body' && ownInterest.test(each.text))) return pass('It is about the member\u2019s own interest, which is theirs to declare.');
  if (askedInConfidence(context)) return pass('Confidence was asked for, which is a fair ground for not copying this.');
  const missing = missingFrom(chosen);
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
