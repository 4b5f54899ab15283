import type { DivisionalMemberEntry, MemberEntry } from '../directory/directory-file';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { about, askedInConfidence, evidenceOf, isExercise, isMinor, isSignificant, type MatterSentence } from '../engine/matter';
import { defineRule, pass, review } from '../engine/rule';
import { memberMailbox, memberNames, membersFor, toldAlready } from '../engine/ward-members';
import { areasConcerned, inOwnWords, type AreaConcern } from '../engine/wards';
import { mailboxOf } from '../directory/directory';
import { likely, strengthOf } from '../language/acts';

type Local = MemberEntry | DivisionalMemberEntry;

/** Who represents the area for the tier meant and is not in the correspondence. */
function missingFor(context: Context, concern: AreaConcern): Local[] {
  if (context.with.tier === 'own') return membersFor(context, concern.ward).missing;
  const here = context.recipients.map((recipient) => recipient.person.divisional);
  return context.directory.divisionalMembersOf(concern.ward).filter((member) => here.indexOf(member) < 0);
}

function fitsTopic(topic: string, said: MatterSentence[], context: Context): boolean {
  const any = (...topics: Parameters<typeof about>[1][]): boolean => said.some((each) => about(each, ...topics));
  switch (topic) {
    case 'delegated-power': return any('delegated');
    case 'partnership': return any('partnership');
    case 'foi': return any('foi') && any('controversial');
    case 'complaints': return any('complaints') && any('controversial');
    case 'incident': return any('incident');
    case 'operational': return any('operational') && !any('denied') && !isMinor(said);
    default: return context.with.tier === 'other' ? isActivity(said) : isSignificant(said) || foreseen(said);
  }
}

const topics = ['delegated-power', 'partnership', 'foi', 'complaints', 'incident', 'operational'];
const topicFit: Record<string, number> = { incident: 7, foi: 6, 'delegated-power': 5, complaints: 4, partnership: 3, operational: 2 };

/** Trouble that the writer sees coming is news for the member. */
function foreseen(said: MatterSentence[]): boolean {
  return said.some((each) => about(each, 'controversial', 'complaints'));
}

/** Something is going on in the place: works, an opening, a closure, an event. */
function isActivity(said: MatterSentence[]): boolean {
  return said.some((each) => strengthOf(each, 'general-matter') >= 0.4 || about(each, 'significant', 'operational', 'activity')) && !said.some((each) => about(each, 'denied'));
}

const complains = /(?:^|[^a-z])complain/i;
/** People have taken against it, and say so. */
const uproar = /(?:^|[^a-z])(?:up in arms|petitions?|furious|fury|angry|anger|outcry|uproar|backlash|protest(?:s|ers|ing|ed)?|outrage[d]?|livid|hopping mad|seething|kicking off|(?:strong|fierce|loud|bitter|local) (?:opposition|feeling|objections)|hundreds? of (?:objections|complaints|letters|emails|signatures)|campaign (?:group|against)|placards?|banners?|public meeting|march(?:ed|ing)? on|deeply unpopular|very unpopular|won['\u2019]?t (?:like|wear|have|stand for) it)(?![a-z])/i;
const undecided = /(?:^|[^a-z])(?:if we|might|could|may (?:have to|need)|option|options|considering|thinking of|proposal|proposed|draft|toying|not yet decided|yet to decide|no decision|idea of|would we|should we|what if)(?![a-z])/i;

/** What is settled and is known to be resented: two sentences, one for each. */
function isResented(said: MatterSentence[]): boolean {
  const settled = said.filter((each) => each.part === 'body' && !each.question && about(each, 'operational') && /\d/.test(each.text) && !undecided.test(each.text));
  return settled.length > 0 && !said.some((each) => about(each, 'denied')) && said.some((each) => settled[0] !== each && !each.question && uproar.test(each.text) && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:no|not|nobody|n['\u2019]t|without)(?: \w+){0,2} (?:up in arms|petition|protest|anger|angry|outcry)/i.test(each.text));
}

/** Officers may think aloud among themselves; not of something grave, of what is settled and resented, or of a power already used. */
function isGrave(context: Context): boolean {
  return areasConcerned(context).some(({ passage }) => isGraveIn(passage));
}

function isGraveIn(said: MatterSentence[]): boolean {
  return said.filter((each) => about(each, 'incident')).length > 1 || isResented(said)
    || said.some((each) => about(each, 'delegated') && strengthOf(each, 'past') >= likely);
}

export const divisionalMemberLeftOut = defineRule({
  id: 'divisional-member-left-out',
  reads: ['message', 'letter'],
  title: 'The local member hears of what happens in the division',
  why: 'A member who first hears of something in their division from residents or the press cannot answer for it.',
  assumes: ['The directory says which divisions cover a place.', 'One person’s complaint or case is not for the local member.'],
  // The county's member is another person than those whom the closer rules speak of.
  yieldsTo: ({ tier }) => (tier === 'own' ? ['consultation-members-not-notified', 'ward-members-not-invited', 'local-members-not-told'] : []),
  parameters: { tier: 'own', topic: 'any' },
  appliesTo: (context) => context.writer.role === 'officer' && context.recipients.length > 0
    && areasConcerned(context).some((concern) => concern.kind !== 'personal')
    && (context.recipients.some((recipient) => context.with.tier === 'own'
      ? recipient.person.kind !== 'officer' && recipient.person.kind !== 'council' && recipient.person.kind !== 'records'
      : recipient.person.kind === 'member' || recipient.person.kind === 'outside' || recipient.person.kind === 'parish')
      || (context.with.tier === 'own' && isGrave(context))),
  decide: (context) => {
    const { tier } = context.with;
    const topic = String(context.with.topic);
    const fits = (said: MatterSentence[]): boolean => !isExercise(said) && (topic === 'any'
      ? fitsTopic('any', said, context) || (tier === 'own' && topics.some((each) => fitsTopic(each, said, context)))
      : fitsTopic(topic, said, context));
    const concerns = areasConcerned(context).filter((concern) => concern.kind === 'general' && inOwnWords(context, concern) && fits(concern.passage));
    if (concerns.length === 0 || askedInConfidence(context)) return pass('Nothing here is of the kind that the local member is told of.');
    const short = concerns
      .map((concern) => ({ concern, missing: missingFor(context, concern).filter((member) => !toldAlready(context, member)) }))
      .filter((each) => each.missing.length > 0);
    const first = short[0];
    if (!first) return pass('The local member is in this correspondence or has been told.');
    const said = short.reduce<MatterSentence[]>((all, { concern }) => all.concat(concern.passage), []);
    const missing = short.reduce<Local[]>((all, each) => [...all, ...each.missing.filter((member) => all.indexOf(member) < 0)], []);
    const names = memberNames(missing);
    const wards = short.map((each) => each.concern.ward).join(' and ');
    const mailboxes = missing.map((member) => (tier === 'own' ? memberMailbox(member) : mailboxOf(member, 'County Cllr')));
    const copy: Remedy = { id: 'copy-local-member', label: missing.length === 1 ? `Copy to ${names}` : 'Copy to the local members', edits: mailboxes.map((mailbox) => ({ do: 'add-recipient', field: 'cc', mailbox })) };
    const namesSomebody = tier === 'own' && (topic === 'foi' || said.some((each) => about(each, 'foi')) || said.some((each) => strengthOf(each, 'personal-case') >= likely));
    // Who asked for information, or complained, is nobody else's business.
    const words = namesSomebody ? 'The Council has had a request or a complaint about a matter there, of which you may hear more.' : first.concern.sentences.map((each) => each.text.replace(/\s+/g, ' ')).join(' ');
    const note: Remedy = {
      id: 'short-note', label: 'Prepare a short note',
      draft: { to: mailboxes, cc: [], subject: `For information: ${wards}`, text: `Dear ${names.replace(/Cllr/g, 'Councillor')}\n\nFor your information as local member:\n\n${words}\n` },
    };
    const told: Remedy = { id: 'told-elsewhere', label: 'Record how they are told', attest: { statement: `${names} have been told of this in another way.` } };
    return review(
      `This tells of something in ${wards}, and ${names} would not get it.`,
      missing.length === 1 ? `Has ${names} been told of this, or should they be now?` : `Have ${names} been told of this, or should they be now?`,
      short.map((each) => evidenceOf(each.concern.sentences[0] as MatterSentence)),
      namesSomebody ? [note, told] : [copy, note, told], topic === 'complaints' && !said.some((each) => complains.test(each.text)) ? 1.5 : topicFit[topic] ?? 1,
    );
  },
  examples: [
    {
      outcome: 'review', because: 'a long closure goes to a contractor and not to the local members', with: { tier: 'own', topic: 'operational' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Dispatch <dispatch@roadworks.example>'], subject: 'Programme', text: 'Dear all\n\nQuay Road will be shut in both directions for seven weeks from 4 May.\n\nSimon Archer\n' },
    },
    {
      outcome: 'review', because: 'the ward’s own members are told and the other tier’s member is not', with: { tier: 'other', topic: 'any' },
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'For information', text: 'Dear all\n\nWork on the new play area in Tannery Street begins on 4 May.\n\nHelen Pryce\n' },
    },
    {
      outcome: 'pass', because: 'the writer says that the local members have been told', with: { tier: 'own', topic: 'operational' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Dispatch <dispatch@roadworks.example>'], subject: 'Programme', text: 'Dear all\n\nQuay Road will be shut in both directions for seven weeks from 4 May. Councillors Osei and Batty have been told by telephone.\n\nSimon Archer\n' },
    },
    {
      outcome: 'not-applicable', because: 'one resident’s complaint is not for the local member', with: { tier: 'own', topic: 'complaints' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Mr Dale <dale@homepost.example>'], subject: 'Your complaint', text: 'Dear Mr Dale\n\nYour claim for the damage to your car at 9 Quay Road has been refused, and I am sorry for the delay.\n\nSimon Archer\n' },
    },
  ],
});
