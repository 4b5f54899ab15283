import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { mailboxOf } from '../directory/directory';
import { isCommunications, isMedia } from '../engine/press-form';
import { pressOf, type Press } from '../engine/press';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';

const team = /(?:^|[^a-z])(?:communications|comms|press (?:office|officer|team)|media (?:office|officer|team|relations))(?![a-z])/i;
const hands = /(?:^|[^a-z])(?:(?:press|media|news) (?:release|statement)|statement|(?:a|my|the|our|this|attached|enclosed|following|short) release|embargo(?:ed)?|for (?:your|the|this|next) (?:[a-z]+ )?(?:edition|paper|issue|bulletin)|publish|print (?:this|it|the)|(?:carry|run) (?:this|it|the following))(?![a-z])/i;
const earlier = /(?:^|[^a-z])(?:you asked|last (?:week|month|monday|tuesday|wednesday|thursday|friday)|(?:release|statement) of (?:last|the \d)|yesterday|we sent|was sent|went out|was issued|thank you for (?:printing|running|using))(?![a-z])/i;

/** Whether words for issue are in it, and not only a word about a release. */
function isRelease(press: Press): boolean {
  if (press.paragraphs.some((each) => each.role === 'mark')) return true;
  const named = press.sentences.some((each) => each.role === 'body' && /(?:^|[^a-z])(?:attach|enclose|below|herewith|following|here['\u2019]?s|print|publish|use)(?:ed|d|s|ing)?(?![a-z])/i.test(each.text) && /(?:^|[^a-z])(?:a|my|the|our|this|attached|enclosed|following|short|press|news|media) (?:press |news |media )?(?:release|statement)(?![a-z])/i.test(each.text) && !earlier.test(each.text) && !each.sentence.question);
  if (press.form !== 'release') return named;
  return press.quotations.length > 0 || press.sentences.some((each) => each.role === 'body' && !each.sentence.question && hands.test(each.text) && !earlier.test(each.text));
}

/** "We are sending this ourselves and not through Communications": said of it, so that nobody need see whom it goes to. */
const passedBy = /(?:^|[^a-z])(?:rather than|instead of|without|bypass(?:ed|es|ing)?|going round|not (?:gone |been |going |sent |coming )?(?:through|via|by way of)|behind the back of)(?![a-z])/i;
/** Words for a text that goes out, and not for a draft that waits to be seen. */
const goesOut = /(?:^|[^a-z])(?:send(?:s|ing)?|sent|issu(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|put(?:ting)? (?:it|this|these) out|go(?:es|ing)? out|circulat(?:e|ed|ing)|bring(?:s|ing)?)(?![a-z])/i;

function isPassedBy(press: Press): boolean {
  return press.sentences.some((each) => !each.quoted && team.test(each.text) && passedBy.test(each.text) && goesOut.test(each.text) && !/(?:^|[^a-z])(?:must|should|may|can|cannot|do|never|nothing|no (?:release|statement))(?![a-z])/i.test(each.text) && !each.sentence.question);
}

/** Communications has it, or is said to have helped or agreed. */
function communicationsKnow(context: Context, press: Press): boolean {
  if (context.recipients.some((each) => each.field !== 'bcc' && isCommunications(each.person))) return true;
  const writer = context.writer.person;
  if (writer && isCommunications(writer)) return true;
  if (press.paragraphs.some((each) => each.role === 'contact' && /communications|press office|media (?:team|office)|comms/i.test(each.text))) return true;
  const { officers } = context.directory;
  const names = officers.filter((officer) => officer.post === 'communications').map((officer) => officer.name);
  return press.sentences.some(({ sentence }) => {
    if (!team.test(sentence.text) && !names.some((name) => sentence.text.indexOf(name) >= 0)) return sentence.families.has('media-authorised') && /(?:^|[^a-z])(?:director|officer|executive|head of)(?![a-z])/i.test(sentence.text);
    return !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|n\u2019t|never|without|bypass[a-z]*|instead of|haven't|behind|on leave|away|off sick|absent|busy|asleep|snowed under|short-staffed)(?![a-z])/i.test(sentence.text);
  });
}

function evidenceOf(context: Context, press: Press): Evidence[] {
  const outside = context.recipients.filter((each) => isMedia(each.person));
  const to = outside.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }));
  return press.headline ? [...to, press.headline.evidence] : to;
}

function remediesFor(context: Context, press: Press): Remedy[] {
  const entry = context.directory.officers.filter((officer) => officer.post === 'communications')[0];
  const outside = context.recipients.filter((each) => isMedia(each.person) && each.mailbox.address !== '');
  const helped: Remedy = { id: 'helped', label: 'Communications has seen it', attest: { statement: `The Communications team has seen and agreed this text${press.headline ? ` (${press.headline.text})` : ''}.` } };
  // A document has nobody to add or take off.
  if (!entry || context.item.document) return [helped];
  return [
    { id: 'copy', label: `Copy ${entry.name} in`, edits: [{ do: 'add-recipient', field: 'cc', mailbox: mailboxOf(entry) }] },
    {
      id: 'send-instead', label: `Send it to ${entry.name} instead`,
      edits: [...outside.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })), { do: 'add-recipient', field: 'to', mailbox: mailboxOf(entry) }],
    },
    helped,
  ];
}

export const pressCommunicationsRoute = defineRule({
  id: 'press-communications-route',
  reads: ['message', 'press'],
  title: 'A release goes out with the help of the Communications team',
  why: 'Those who know the media see to it that what goes out is right and goes to everybody.',
  assumes: ['A statement for a party or group goes its own way.', 'An answer to a reporter’s question is no release.', 'A document does not show whom it goes to, but may say that it passes the team by.'],
  // `council`: the Council’s releases; `member`: releases of members; `any`: both; `officer-written`: officers write what goes out for the Council.
  parameters: { of: 'any' },

  appliesTo(context) {
    const press = pressOf(context);
    if (!press) return false;
    if (context.item.document) return press.issuer.kind === 'council' && isPassedBy(press);
    return context.recipients.some((each) => each.field !== 'bcc' && isMedia(each.person));
  },

  decide(context) {
    const press = pressOf(context);
    if (!press) return notApplicable('It is no text for the media.');
    const { kind } = press.issuer;
    if (kind === 'group' || kind === 'assistant' || press.speakers.some((each) => each.capacities.length > 0 && each.capacities.every((capacity) => capacity === 'group'))) return notApplicable('It is a statement of a group.');
    if (context.with.of === 'officer-written') {
      if (kind !== 'council' || context.writer.role !== 'member') return notApplicable('No member writes it for the Council.');
      return review('A member sends out a release of the Council.', 'Did an officer write it?', evidenceOf(context, press), remediesFor(context, press));
    }
    const byCouncil = kind === 'council';
    if ((context.with.of === 'council') !== byCouncil && context.with.of !== 'any') return notApplicable('It is not that kind of release.');
    if (!isRelease(press)) return notApplicable('It is an answer to the media, not a release.');
    if (!isPassedBy(press) && communicationsKnow(context, press)) return pass('Communications is part of it.');
    const evidence = evidenceOf(context, press);
    const remedies = remediesFor(context, press);
    if (byCouncil && (context.writer.role === 'officer' || (context.item.document && context.writer.role !== 'member'))) return breach('This release of the Council goes to the media without the Communications team.', evidence, remedies, 1);
    return review('This release goes to the media without the Communications team.', 'Has the Communications team helped with it?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a head of service sends a release to the paper himself',
      item: { kind: 'press', from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'News release: Weir Lane', text: 'NEWS RELEASE\n\nWexcombe Council will close Weir Lane from Monday 9 March for a week while a sewer is repaired.\n\nEnds\n' },
    },
    {
      outcome: 'review', because: 'a member sends out a release of her own',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Press release', text: 'PRESS RELEASE\n\nFor immediate release\n\nCllr Bridget Lowe, ward councillor for Millbrook, said: "Weir Lane must be mended before the winter comes round again."\n\nEnds\n' },
    },
    {
      outcome: 'pass', because: 'the Communications Manager is copied',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], cc: ['joanna.keel@wexcombe.example'], subject: 'Press release', text: 'PRESS RELEASE\n\nCllr Bridget Lowe, ward councillor for Millbrook, said: "Weir Lane must be mended before the winter comes round again."\n\nEnds\n' },
    },
    {
      outcome: 'breach', because: 'a document for issue says that it goes out past the team', as: 'officer',
      item: { kind: 'press' },
      document: ['# Wexcombe Council: press release', 'Forty homes will have new boilers by March.', 'ENDS', 'Notes', 'We in Housing are sending you this ourselves and not through Communications.'],
    },
    {
      outcome: 'not-applicable', because: 'the draft goes to Communications alone',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['joanna.keel@wexcombe.example'], subject: 'Press release', text: 'PRESS RELEASE\n\nCllr Bridget Lowe, ward councillor for Millbrook, said: "Weir Lane must be mended before the winter comes round again."\n\nEnds\n' },
    },
  ],
});
