import { isCouncilPublicity, pressEvidence, pressOf } from '../engine/press';
import { creditedTo } from '../engine/press-credit';
import { defineRule, notApplicable, pass, review } from '../engine/rule';
import type { Remedy } from '../engine/finding';

export const pressCorporateAttribution = defineRule({
  id: 'press-corporate-attribution',
  reads: ['press'],
  title: 'A decision is reported as the Council’s',
  why: 'A decision is the Council’s as one body, whoever had a hand in it.',
  assumes: ['Cabinet, a committee or the Council is the deciding body.', 'What somebody says in quotation marks is theirs, unless they say that they decided.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && isCouncilPublicity(press) && press.form !== 'mail';
  },

  decide(context) {
    const press = pressOf(context);
    if (!press) return notApplicable('It is no Council publicity.');
    const credit = creditedTo(context, press);
    const decided = press.sentences.some((each) => each.sentence.families.has('press-decision-taken') || each.sentence.families.has('press-decision-settled'));
    if (!credit) return decided ? pass('Decisions are told as the Council’s.') : notApplicable('It reports no decision.');
    const { sentence, words } = credit;
    const find = context.item.text.slice(sentence.start + credit.start, sentence.start + credit.end);
    const council = context.directory.councilName;
    const remedies: Remedy[] = [];
    const after = sentence.text.slice(credit.end);
    // An office between commas or brackets goes with the name that it belongs to.
    const aside = /^(?: \([^)]{1,60}\)|, [^,]{1,80},)/.exec(after)?.[0] ?? '';
    if (!sentence.quoted && find === words) remedies.push({ id: 'name-council', label: `Put “${council}” in its place`, edits: [{ do: 'replace-text', find: find + aside, text: credit.start === 0 || /^the /i.test(find) || !/ $/.test(sentence.text.slice(0, credit.start)) ? council : council }] });
    remedies.push({ id: 'own-power', label: 'Say that it was theirs to decide', attest: { statement: `The text reports a decision that was taken by ${words} under delegated powers, and the Monitoring Officer agreed to the wording.` } });
    return review(`This text gives a decision of the Council to ${sentence.quoted ? 'one person' : words.replace(/^The /, 'the ')}.`, 'Should this be told as a decision of the Council or the body that took it?', [pressEvidence(context, sentence)], remedies);
  },

  examples: [
    {
      outcome: 'review', because: 'a newsletter says that one member has cut a charge', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Life: newsletter', text: 'Cheaper parking\nCllr Nesta Powell has cut the evening charge at Quay Road to 50p.\nThe new charge begins in May.\n' },
    },
    {
      outcome: 'pass', because: 'it says that Cabinet decided', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Life: newsletter', text: 'Cheaper parking\nCabinet agreed in March to cut the evening charge at Quay Road to 50p.\nCllr Nesta Powell, Cabinet Member for Highways, said: "The new charge begins in May."\n' },
    },
    {
      outcome: 'not-applicable', because: 'a member opens a fair and decides nothing', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Life: newsletter', text: 'Spring fair\nCllr Nesta Powell will be at the fair in Abbey Square.\nStalls are there from ten.\n' },
    },
  ],
});
