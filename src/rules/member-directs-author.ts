import { isExecutive } from '../engine/changed-judgement';
import type { Context } from '../engine/context';
import type { Evidence, Remedy } from '../engine/finding';
import { evidenceOfRemark, memberComments, type MemberComment } from '../engine/member-comments';
import { confirmation, referral } from '../engine/report-findings';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { directionsIn, speaksOfReport, type Direction } from '../language/report-remarks';

interface Directed {
  direction: Direction;
  who: string;
  executive: boolean;
  sure: boolean;
  /** About how the recommendation is framed. */
  recommendation: boolean;
  evidence: Evidence;
  comment: MemberComment | null;
}

/** The reader is to put right what they find wrong: "strike out whatever isn't so". */
const leftToReader = /(?:^|[^a-z])(?:whatever|anything|everything|any bits?|bits|what|where(?:ver)?)(?: that| which)? (?:isn['\u2019]t|is not|is wrong|isn|you (?:like|think|see|wish|want|disagree|didn|did not|don|would)|looks? (?:wrong|odd)|strikes you|seems? (?:wrong|off)|i(?:['\u2019]ve| have) (?:got wrong|misheard|misunderstood))/i;

/** Done to words, or a piece of a text: a message on a report can mean no other. */
const ofText = /\b(?:redraft|re-?write|reword|rephrase|passages?|paragraphs?|sentences?|wording|conclusions?)\b/i;
const weights = { orders: 3, tells: 2, requests: 1 };

function inMessage(context: Context): Directed[] {
  const { person, role } = context.writer;
  if (role !== 'member') return [];
  const officers = context.recipients.some((each) => (each.person.kind === 'officer' && each.person.officer?.post !== 'political-assistant') || each.person.kind === 'council');
  if (!officers || !(speaksOfReport(context.item.subject) || context.own.some((each) => speaksOfReport(each.text)))) return [];
  const found: Directed[] = [];
  const who = person?.kind === 'member' ? `Cllr ${person.member?.name ?? person.name}` : 'The writer';
  const executive = (person?.member?.roles ?? []).some((each) => each === 'executive' || each === 'leader' || each === 'deputy-leader');
  for (const span of context.reading.body.ownParts) {
    for (const direction of directionsIn(context.item.text, span.start, span.end)) {
      if (direction.about === '' && !direction.ofReport && !direction.follows && !(direction.force === 'orders' && ofText.test(direction.text))) continue;
      if (leftToReader.test(direction.text)) continue;
      found.push({
        direction, who, executive, sure: person?.kind === 'member', recommendation: direction.about === 'recommendation', comment: null,
        evidence: { part: 'body', text: direction.text, start: direction.start, end: direction.end },
      });
    }
  }
  return found;
}

function inComments(context: Context): Directed[] {
  const found: Directed[] = [];
  for (const comment of memberComments(context)) {
    for (const direction of comment.directions) {
      found.push({
        direction, who: comment.hand.name, executive: isExecutive(comment.hand), sure: comment.hand.sure,
        recommendation: direction.about === 'recommendation' || (direction.about === '' && comment.onRecommendation),
        evidence: evidenceOfRemark(context, comment), comment,
      });
    }
  }
  return found;
}

/** For a message the sentences become a question; in a report the author is told in a comment that it is theirs to decide. */
function remediesFor(context: Context, found: Directed[]): Remedy[] {
  const refer = referral(context, found.map((each) => `${each.who}: \u201c${each.direction.text}\u201d`));
  const first = found[0] as Directed;
  if (!first.comment) {
    return [{
      id: 'ask-instead', label: found.length > 1 ? 'Ask instead of directing' : 'Turn it into a question',
      edits: found.map((each, index) => ({ do: 'replace-text' as const, find: each.direction.text, text: index === 0 ? 'What is your own professional view of this part, and what are the reasons for it?' : '' })),
    }, refer];
  }
  const on = first.comment.comment.on?.accepted.trim() || first.comment.section?.heading || '';
  return [
    ...(on ? [{ id: 'answer', label: 'Answer in a comment', comment: { on: on.slice(0, 200), text: 'I have read this as a comment. What the report says here is for its author to decide, in their own professional judgement.' } }] : []),
    confirmation(context), refer,
  ];
}

export const memberDirectsAuthor = defineRule({
  id: 'member-directs-author',
  reads: ['message', 'report'],
  title: 'Members comment on a report and leave its advice to the author',
  why: 'Advice is worth having only if whoever gives it is free to say what they think.',
  assumes: ['To ask, to disagree, to point out a slip or to ask for facts is to comment.', 'What members write themselves, such as a motion or their own committee’s report, is theirs to word.'],
  parameters: { members: 'all', breachBy: 'nobody', requests: 'allowed', matter: 'advice' },

  appliesTo: (context) => (context.item.kind === 'report' ? memberComments(context).length > 0 : context.writer.role === 'member' && inMessage(context).length > 0),

  decide(context): Decision {
    const all = context.item.kind === 'report' ? inComments(context) : inMessage(context);
    const theirs = all.filter((each) => context.with.members !== 'executive' || each.executive);
    if (all.length > 0 && theirs.length === 0) return notApplicable('It is not by a member of the executive.');
    const here = theirs.filter((each) => context.with.matter !== 'recommendation' || each.recommendation)
      .filter((each) => each.direction.force !== 'requests' || context.with.requests === 'asks')
      .sort((a, b) => weights[b.direction.force] - weights[a.direction.force]);
    const first = here[0];
    if (!first) return pass('Members’ comments ask, point out or disagree, and leave the advice to the author.');
    const fit = context.with.matter === 'recommendation' ? 2 : 1;
    const what = first.recommendation ? 'what the recommendation says' : 'what the advice says';
    const words = first.direction.text.length > 140 ? `${first.direction.text.slice(0, 137)}…` : first.direction.text;
    const remedies = remediesFor(context, here);
    const evidence = here.slice(0, 5).map((each) => each.evidence);
    if (first.direction.force === 'orders' && first.sure && context.with.breachBy === 'member') return breach(`${first.who} directs ${what}: \u201c${words}\u201d`.replace(/[.!?]?\u201d$/, '\u201d.'), evidence, remedies, fit);
    return review(
      `${first.who} ${first.direction.force === 'requests' ? `asks to change ${what}` : first.direction.force === 'tells' ? `says ${what.replace('says', 'should say')}` : `directs ${what}`}: \u201c${words}\u201d`.replace(/[.!?]?\u201d$/, '\u201d.'),
      context.item.kind === 'report' ? 'Is the author free to keep their own judgement?' : 'Would a question or a comment do, so that the author is free to keep their own judgement?', evidence, remedies, fit,
    );
  },

  examples: [
    {
      outcome: 'breach', because: 'a member orders the recommendation to be turned', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '> Cllr Nesta Powell: Change this to approve.'],
    },
    {
      outcome: 'review', because: 'a member presses by email for another conclusion',
      item: { kind: 'message', from: 'Cllr Nesta Powell <nesta.powell@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane report', text: 'Simon\n\nI have read your draft. You must take the safety risk out of the report before it is printed.\n\nNesta\n' },
    },
    {
      outcome: 'pass', because: 'the comments ask and disagree', with: { breachBy: 'member' }, item: { kind: 'report' },
      document: ['# Weir Lane', 'Report author: Simon Archer, Head of Highways', '# Recommendation', 'That the closure be refused.', '> Cllr Nesta Powell: I disagree with this, and have you considered one-way traffic?'],
    },
    {
      outcome: 'not-applicable', because: 'one officer tells another', with: { breachBy: 'member' },
      item: { kind: 'message', from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Weir Lane report', text: 'Simon\n\nChange the recommendation to approve.\n\nHelen\n' },
    },
  ],
});
