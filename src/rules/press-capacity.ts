import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { isCommunications, isMedia } from '../engine/press-form';
import { capacitiesShown } from '../engine/press-speakers';
import { pressEvidence, pressOf, type Press, type PressSentence, type Speaker } from '../engine/press';
import { toldTheMedia } from '../engine/press-matter';
import { speakerName, wordsOf } from '../engine/press-spokespeople';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { businessOf } from '../engine/whose-business';
import { capacitiesStated } from '../language/capacity';
import { scanWords } from '../language/words';

const fewestWords = 7;
/** A line or two that only arranges something comes to less. */
const fewestInAll = 14;

/** In quotation marks, also where nobody is said to speak: "You may use this." */
function isQuoted(each: PressSentence): boolean {
  return each.quoted || /^["\u201c]|["\u201d]$/.test(each.text);
}

/** What the member says of substance: quotations, and sentences that do more than arrange or decline. */
function statementsIn(context: Context, press: Press, speaker: Speaker): PressSentence[] {
  const told = context.item.document ? null : toldTheMedia(context, 'surely');
  const isTold = (each: PressSentence) => told === null || context.own.some((own) => told.has(own) && own.start < each.end && each.start < own.end);
  return wordsOf(press, speaker).filter((each) => each.role === 'body' && isTold(each)
    && (isQuoted(each) || (!each.sentence.question && !each.sentence.families.has('press-voice-arranges') && scanWords(each.text, 0, each.text.length).count >= fewestWords)));
}

/** The capacity was plain before: the reporter asked them as ward member, or they said so themselves. */
function statedEarlier(context: Context): boolean {
  return context.thread.some((message) => message.sentences.some((sentence) => (message.author?.kind === 'member'
    ? capacitiesStated(sentence).length > 0
    : sentence.families.has('addresses-councillor') || /(?:^|[^a-z])(?:as|you(?:['\u2019]re| are)) (?:a |the |our |one of the |their )?(?:local |ward |cabinet |executive |portfolio |city |district |council )*(?:councillor|member|holder|leader|chair)/i.test(sentence.text))));
}

function remediesFor(context: Context, speaker: Speaker): Remedy[] {
  const entry = speaker.person?.member;
  const area = context.rulebook.terms.area ?? 'ward';
  const executive = context.rulebook.terms.executive ?? 'Cabinet';
  const remedies: Remedy[] = [];
  const at = context.item.document ? 'start' as const : 'after-greeting' as const;
  const put = (id: string, label: string, text: string) => remedies.push({ id, label, edits: [{ do: 'insert-line', at, text }] });
  const ward = entry?.wards?.[0];
  if (ward) put('say-ward', `Say that you speak as ${area} member`, `I speak as ${area} councillor for ${ward}.`);
  const roles = entry?.roles ?? [];
  if (roles.indexOf('leader') >= 0) put('say-office', 'Say that you speak as Leader', 'I speak as Leader of the Council.');
  else if (roles.indexOf('executive') >= 0 || roles.indexOf('lead-member') >= 0) put('say-office', `Say that you speak as ${executive} Member`, `I speak as ${executive} Member${entry?.portfolio ? ` for ${entry.portfolio}` : ''}.`);
  else if (roles.indexOf('group-leader') >= 0 || roles.indexOf('spokesperson') >= 0) put('say-group', 'Say that you speak for your group', `I speak on behalf of the ${entry?.group ?? 'party'} group.`);
  put('say-personal', 'Say that you speak for yourself', 'I speak in a personal capacity.');
  return remedies;
}

export const pressCapacity = defineRule({
  id: 'press-capacity',
  reads: ['message', 'press'],
  title: 'A member’s statement to the media says in what capacity it is made',
  why: 'Readers take what a councillor says for the Council’s word unless it says whose it is.',
  assumes: ['A post or ward beside the name or under it says it.', 'The title Councillor alone does not.', 'Making an appointment or declining to comment is no statement.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    if (!press || press.issuer.kind !== 'member' || !press.writer) return false;
    const open = context.recipients.filter((each) => each.field !== 'bcc').map((each) => each.person);
    // A draft that goes to Communications for help is not with the media yet.
    return open.length === 0 || open.some(isMedia) || (context.item.kind === 'press' && !open.some(isCommunications));
  },

  decide(context) {
    const press = pressOf(context);
    const speaker = press?.writer;
    if (!press || !speaker) return notApplicable('No member’s statement is in it.');
    const statements = statementsIn(context, press, speaker);
    const first = statements[0];
    const quoted = statements.some(isQuoted);
    const length = statements.reduce((sum, each) => sum + scanWords(each.text, 0, each.text.length).count, 0);
    if (!quoted && length < fewestInAll) return notApplicable('It states too little to be a statement.');
    const business = businessOf(context);
    const ownAffair = !business.public && (business.private !== null || business.trade !== null);
    if (!first || (!quoted && ownAffair)) return notApplicable('It states nothing on the business of the Council or the area.');
    const heads = [context.item.header, context.item.subject, ...press.paragraphs.filter((each) => each.role === 'mark' || each.role === 'heading' || each.role === 'contact').map((each) => each.text)];
    const shown = heads.some((head) => capacitiesShown(head, context.directory).length > 0);
    if (speaker.capacities.length > 0 || shown) return pass('It says in what capacity the member speaks.');
    if (statedEarlier(context)) return pass('The capacity was plain when the reporter asked.');
    const who = speakerName(speaker);
    const evidence: Evidence[] = [pressEvidence(context, first)];
    const remedies = remediesFor(context, speaker);
    const hint = wordsOf(press, speaker).filter((each) => each.sentence.families.has('press-voice-hints-ward') || capacitiesShown(each.text, context.directory).length > 0)[0];
    if (hint) return review(`${who} hints at a capacity in this statement and does not say it.`, 'In what capacity do you speak here?', [pressEvidence(context, hint)], remedies);
    if (context.item.from && context.item.from.address !== '' && !context.directory.isCouncilAddress(context.item.from.address)) {
      return review(`${who} writes to the media from a private address and does not say in what capacity.`, 'Do you speak for yourself or as a councillor?', evidence, remedies);
    }
    return breach(`${who} speaks to the media here and does not say in what capacity.`, evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member answers the paper under a bare name',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nOn the Weir Lane potholes: "Three winters is too long to wait for a road to be mended."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'review', because: 'the statement speaks of constituents and leaves the rest to the reader',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nOn the Weir Lane potholes: "My constituents have waited three winters for a road to be mended."\n\nBridget Lowe\n',
      },
    },
    {
      outcome: 'pass', because: 'the ward stands under the name',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nOn the Weir Lane potholes: "Three winters is too long to wait for a road to be mended."\n\nBridget Lowe\nCouncillor for Millbrook\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the member only says when to ring',
      item: {
        kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane',
        text: 'Hello\n\nThanks for the message about Weir Lane. I can speak to you at four today.\n\nBridget Lowe\n',
      },
    },
  ],
});
