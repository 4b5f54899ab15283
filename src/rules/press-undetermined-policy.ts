import { pressEvidence, pressOf } from '../engine/press';
import { openMatterIn, preferenceOf } from '../engine/press-open-matters';
import { isExecutive, memberSpeakers, speakerName } from '../engine/press-spokespeople';
import { defineRule, notApplicable, pass, review } from '../engine/rule';

export const pressUndeterminedPolicy = defineRule({
  id: 'press-undetermined-policy',
  reads: ['press'],
  title: 'A Cabinet Member shows no preference while policy is open',
  why: 'A preference in print before the decision makes the decision look taken.',
  assumes: ['A consultation, options or a decision to come show that policy is open.', 'Asking people for their views shows no preference.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && (press.issuer.kind === 'council' || press.issuer.kind === 'member') && memberSpeakers(press).some(isExecutive);
  },

  decide(context) {
    const press = pressOf(context);
    const open = press && openMatterIn(press);
    // Where the Council has no policy and none is on its way, a comment is in order if others may comment as well.
    if (!press || !open || !open.pending) return notApplicable('Nothing shows that the Council’s policy is still open.');
    for (const speaker of memberSpeakers(press).filter(isExecutive)) {
      const preference = preferenceOf(press, speaker);
      if (!preference) continue;
      const evidence = [pressEvidence(context, preference)];
      if (open.sign !== preference) evidence.push(pressEvidence(context, open.sign));
      const text = context.item.text.slice(preference.start, preference.end);
      return review(
        `${speakerName(speaker)} shows a preference on a matter that the text gives as open.`,
        'Is the Council’s policy on this settled?',
        evidence,
        [
          { id: 'neutral-line', label: 'Put a neutral line in its place', edits: [{ do: 'replace-text', find: text, text: preference.quoted ? 'No decision has been made.' : `${speakerName(speaker)} said that no decision has been made.` }] },
          { id: 'policy-settled', label: 'Say that the policy is settled', attest: { statement: 'The Council has settled its policy on this, and the words are in line with it.' } },
        ],
      );
    }
    return pass('The Cabinet Member shows no preference.');
  },

  examples: [
    {
      outcome: 'review', because: 'the portfolio holder backs one option while the consultation runs', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'What next for the Ropewalk Estate?\nConsultation on three options runs until 30 April.\nCllr Maya Osei, Cabinet Member for Housing, said: "The second option is by far the best for the estate. There are copies in the library."\n' },
    },
    {
      outcome: 'pass', because: 'the portfolio holder only asks for views', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'What next for the Ropewalk Estate?\nConsultation on three options runs until 30 April.\nCllr Maya Osei, Cabinet Member for Housing, said: "We want to hear from everybody on the estate before anything is decided."\n' },
    },
    {
      outcome: 'not-applicable', because: 'the policy was settled before', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'Loans for roofs\nThe scheme has been Council policy since 2023.\nCllr Maya Osei, Cabinet Member for Housing, said: "These loans are the best way to keep a roof sound."\n' },
    },
  ],
});
