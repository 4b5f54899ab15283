import { leaveHinted } from '../engine/leave-hinted';
import type { Person } from '../directory/directory';
import { openConfidences, type Confidence } from '../engine/confidences';
import { legalGround } from '../engine/legal-ground';
import { spokenConfidences } from '../engine/spoken-confidences';
import type { Context, Recipient } from '../engine/context';
import { isOfficerSide, namesOf, partiesOf, writerIs } from '../engine/correspondence';
import type { Evidence, Remedy } from '../engine/finding';
import { samePerson } from '../engine/named-people';
import { sure } from '../language/acts';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

function isProtected(context: Context, confider: Person): boolean {
  const { confider: wanted } = context.with;
  if (wanted === 'member') return confider.kind === 'member';
  if (wanted === 'officer') return isOfficerSide(confider);
  if (wanted === 'insider') return confider.kind === 'member' || isOfficerSide(confider);
  return true;
}

function receiversOf(context: Context, confidence: Confidence): Recipient[] {
  return context.with.from === 'members' ? confidence.newcomers.filter((each) => each.person.kind === 'member') : confidence.newcomers;
}

/** Advice that a member asked of an officer: the member's question, or the officer's answer to it. */
function isAdvice(context: Context, confider: Person): boolean {
  return context.thread.some((message, index) => {
    const { author, receivers } = partiesOf(context, index);
    if (!author) return false;
    const asks = samePerson(author, confider) && message.sentences.some((each) => each.question || / advi[cs]e/.test(each.text.toLowerCase()));
    return asks && receivers.some(isOfficerSide);
  });
}

function confidencesOf(context: Context): Confidence[] {
  const all = context.with.covers === 'correspondence' ? openConfidences(context) : [...openConfidences(context), ...spokenConfidences(context)];
  return all.filter((each) => isProtected(context, each.confider) && receiversOf(context, each).length > 0
    && (context.with.covers !== 'correspondence' || each.written)
    && (context.with.from !== 'members' || (each.how !== 'spoken' && isAdvice(context, each.confider))));
}

function remedies(confidence: Confidence, receivers: Recipient[]): Remedy[] {
  const names = namesOf(receivers.map((each) => each.person));
  const confider = namesOf([confidence.confider]);
  const found: Remedy[] = [{
    id: 'take-off', label: `Take ${names} off`,
    edits: receivers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address || each.mailbox.name })),
  }];
  if (confidence.how === 'spoken') {
    found.push({ id: 'take-sentence-out', label: 'Take this sentence out', edits: [{ do: 'replace-text', find: confidence.evidence.text ?? '', text: '' }] });
  }
  if (confidence.confider.address) {
    found.push({
      id: 'ask', label: `Ask ${confider} first`,
      draft: { to: [{ name: confidence.confider.name, address: confidence.confider.address }], cc: [], subject: 'What you told me in confidence', text: `I would like to share with ${names} what you told me in confidence.\n\nAre you content for me to do that?\n` },
    });
  }
  found.push({ id: 'attest-leave', label: `${confider} has agreed`, attest: { statement: `${confider} agreed that ${names} may have this.` } });
  return found;
}

export const confidentialThread = defineRule({
  id: 'confidential-thread',
  reads: ['message', 'letter', 'meeting'],
  title: 'What was given in confidence stays with those it was given to',
  why: 'People tell members and officers what they need to know only if a confidence is kept.',
  assumes: [
    'A legal footer asks nobody for confidence.',
    'The person who asked for confidence can end it; a day up to which it was asked ends it too.',
    'Somebody who was part of the exchange knows already.',
  ],
  parameters: { trigger: 'request', who: 'both' },

  appliesTo(context) {
    return context.with.who === 'both' || writerIs(context, context.with.who === 'member' ? 'member' : 'officer');
  },

  decide(context): Decision {
    const all = confidencesOf(context);
    const first = all[0];
    if (!first) return context.thread.length > 0 ? pass('No confidence is passed on.') : notApplicable('Nothing of anybody else is passed on.');
    const worst = context.with.trigger === 'mark' ? all.find((each) => each.how === 'mark' && !each.doubtful) ?? first : all.find((each) => !each.doubtful) ?? first;
    const receivers = receiversOf(context, worst);
    const names = namesOf(receivers.map((each) => each.person));
    const confider = namesOf([worst.confider]) || 'the sender';
    const law = legalGround(context);
    if (law && receivers.every((each) => isOfficerSide(each.person))) return pass('The law requires a decision on it, and only officers get it.');
    if (law?.binding) return pass('The law lays a duty on the writer to hand it over.');
    const evidence = [worst.evidence, ...receivers.map((each): Evidence => ({ part: each.field, text: each.mailbox.address || each.mailbox.name }))];
    const message = worst.how === 'spoken'
      ? `${names} would read what ${confider} said in confidence.`
      : `${names} would get what ${confider} ${worst.how === 'mark' ? 'marked as confidential' : 'asked to be kept in confidence'}.`;
    const fit = context.with.from === 'members' ? 2 : context.with.trigger === 'general' ? 0 : 1;
    const certain = !worst.doubtful && !law && worst.strength >= sure && !(worst.how !== 'spoken' && leaveHinted(context))
      && (context.with.trigger === 'request' || (context.with.trigger === 'mark' && worst.how === 'mark'));
    if (certain) return breach(message, evidence, remedies(worst, receivers), fit);
    const question = worst.doubtful ? `Has ${confider} said that this may be told?` : `Would ${confider} agree to ${names} knowing this?`;
    return review(message, question, worst.doubtful ? [...evidence, worst.doubtful] : evidence, remedies(worst, receivers), fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'the author asked for it to be kept quiet and somebody new gets it',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, please keep this to yourself. The tenant at 9 has been sub-letting.\nBridget\n' },
    },
    {
      outcome: 'review', because: 'where only a marking decides, plain words are a question', with: { trigger: 'mark' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'FW: Weir Lane', text: 'Owen\n\nPlease see below.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, please keep this to yourself. The tenant at 9 has been sub-letting.\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'a reply goes only to the person who asked for confidence',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'RE: Weir Lane', text: 'Bridget\n\nI will look into it.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 3 March 2026 09:00\nTo: Simon Archer\nSubject: Weir Lane\n\nSimon, please keep this to yourself. The tenant at 9 has been sub-letting.\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the writer asks for confidence in a new message',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', 'Cllr Owen Tranter <owen.tranter@wexcombe.example>'], subject: 'Weir Lane', text: 'Bridget, Owen\n\nPlease keep this to yourselves until Friday: the lane closes on Monday.\n\nSimon\n' },
    },
  ],
});
