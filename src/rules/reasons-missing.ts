import type { Remedy } from '../engine/finding';
import { deciderOf, decisionsAsked } from '../engine/report-frame';
import { breach, defineRule, pass, review } from '../engine/rule';
import { evidenceFor, outlineOf, statementsOf, type Statement } from '../engine/statements';

const reason = /(?:^|[^a-z])(?:because|reasons?|in order (?:to|that)|so that|so as to|given (?:that|the)|owing to|due to|in view of|in the light of|for the sake of|justif(?:y|ies|ied|ication)|the (?:aim|purpose|benefit|advantage|case for|rationale)|will (?:allow|enable|save|avoid|ensure|protect|reduce|improve|make|help)|would (?:allow|enable|save|avoid|ensure|protect|reduce|improve|make|help))(?![a-z])/i;
const blank = /^(?:[\d.()]{1,6} )?(?:to be (?:completed|added|confirmed|inserted)|tbc|tba|to follow|none(?: given)?|n\/a|not applicable|\[.*\]|\.{2,}|\u2026)\.?$/i;
/** "To recover more of the cost" under conclusions or advice says what it is for; "To note the report" is what is asked. */
const purpose = /^(?:[\d.()]{1,6} )?(?:in order )?to (?!be |note|approve|agree|receive|consider|endorse|adopt|authorise|delegate|recommend|resolve|refer|confirm|appoint|seek|inform|report|ask|set out|advise|update|present)[a-z]+ /i;
const concluding = ['advice', 'conclusions', 'options'];
const ofReasons = /(?:^|[^a-z])(?:reasons?|rationale|justification)(?![a-z])/i;
const recommends = ['recommendations', 'options', 'advice', 'conclusions', 'summary', 'other', 'risks', 'implications'];

function remedies(asked: Statement): Remedy[] {
  return [
    { id: 'add-reasons', label: 'Leave a comment where the reasons belong', comment: { on: asked.text, text: 'Add a heading “Reasons for the decision” and say under it why this is recommended.' } },
    { id: 'reasons-elsewhere', label: 'Record where the reasons stand', attest: { statement: 'The reasons are recorded in …' } },
  ];
}

export const reasonsMissing = defineRule({
  id: 'reasons-missing',
  reads: ['report'],
  title: 'A decision comes with its reasons',
  why: 'People affected can see why it was taken, and a court can too.',
  assumes: ['A reason anywhere in what the author recommends or advises is enough.'],
  parameters: {
    // Whose decisions: `executive` or `any`.
    decisions: 'executive',
  },

  appliesTo(context) {
    if (outlineOf(context) === null || decisionsAsked(context).length === 0) return false;
    const decider = deciderOf(context);
    return context.with.decisions === 'any' ? decider !== 'informal' : decider === 'executive' || decider === 'individual' || decider === 'unknown';
  },

  decide(context) {
    const list = statementsOf(context);
    const asked = decisionsAsked(context)[0] as Statement;
    const stated = list.filter((each) => !each.heading && (each.section?.kind === 'reasons' || (each.section !== null && ofReasons.test(each.section.heading)) || /^(?:[\d.()]{1,6} )?reasons?(?: for[a-z ]{0,40})?:/i.test(each.text)) && !blank.test(each.text));
    if (stated[0]) return pass('It gives reasons.', [evidenceFor(stated[0])]);
    const heading = list.filter((each) => each.section?.kind === 'reasons')[0];
    const within = list.filter((each) => !each.heading && each.section !== null && recommends.indexOf(each.section.kind) >= 0 && (reason.test(each.text) || (concluding.indexOf(each.section.kind) >= 0 && purpose.test(each.text))))[0];
    if (within) return pass('A reason stands in what is recommended or advised.', [evidenceFor(within)]);
    if (heading) return breach('The heading for reasons has nothing under it.', [evidenceFor(heading)], remedies(heading));
    const elsewhere = list.filter((each) => !each.heading && reason.test(each.text))[0];
    if (elsewhere || deciderOf(context) === 'unknown') return review('This asks for a decision under no heading for reasons.', 'Are the reasons for the decision stated plainly enough?', [evidenceFor(elsewhere ?? asked)], remedies(asked));
    return breach('This asks for a decision and gives no reason for it.', [evidenceFor(asked)], remedies(asked));
  },

  examples: [
    {
      outcome: 'breach', because: 'no reason stands anywhere',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '## Recommendations', 'That the kiosk be closed.', '## Background', 'The kiosk was built in 1961.'],
    },
    {
      outcome: 'review', because: 'only the background tells of a cause',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '## Recommendations', 'That the kiosk be closed.', '## Background', 'The kiosk was built in 1961 because the old one burned.'],
    },
    {
      outcome: 'pass', because: 'reasons have a heading',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '## Recommendations', 'That the kiosk be closed.', '## Reasons for recommendations', 'To save the cost of a new roof.'],
    },
    {
      outcome: 'pass', because: 'the reasons share a heading with the conclusion',
      item: { kind: 'report' },
      document: ['# Report to the Executive', '## Recommendations', 'That the kiosk be closed.', '## Conclusion and reasons', 'To recover the cost of a new roof.'],
    },
    {
      outcome: 'not-applicable', because: 'a committee of the Council decides, not the Executive',
      item: { kind: 'report' },
      document: ['# Report to the Licensing Committee', '## Recommendations', 'That the licence be refused.'],
    },
  ],
});
