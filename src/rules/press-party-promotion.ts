import { isCouncilPublicity, pressEvidence, pressOf } from '../engine/press';
import { partisanIn } from '../engine/press-politics';
import type { Remedy } from '../engine/finding';
import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';

export const pressPartyPromotion = defineRule({
  id: 'press-party-promotion',
  reads: ['press'],
  title: 'Council publicity favours no party',
  why: 'The law bars a council from publishing what seems meant to win or lose a party support.',
  assumes: ['How a vote went and how the seats lie are facts.', 'A member’s or a group’s own statement is not Council publicity.', 'A quotation that the Council publishes counts as its own.'],
  // The forms of text that the provision is about; the first to fit is cited.
  parameters: { forms: ['release', 'mail', 'newsletter', 'publication'] },

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && isCouncilPublicity(press);
  },

  decide(context) {
    const press = pressOf(context);
    if (!press) return notApplicable('It is no Council publicity.');
    const found = partisanIn(context, press);
    const first = found[0];
    if (!first) {
      return press.sentences.length > 0 ? pass('Nothing in it favours a party.') : notApplicable('There is nothing in it.');
    }
    const forms = Array.isArray(context.with.forms) ? context.with.forms : [];
    const fit = forms.indexOf(press.form) >= 0 ? 1 : 0;
    const evidence = found.map((each) => pressEvidence(context, each.sentence));
    const officer = context.directory.holderOf('monitoring-officer');
    const remedies: Remedy[] = [
      { id: 'delete-party', label: found.length > 1 ? 'Take these sentences out' : 'Take the sentence out', edits: found.map((each) => ({ do: 'replace-text' as const, find: context.item.text.slice(each.sentence.start, each.sentence.end), text: '' })) },
    ];
    if (officer) {
      remedies.push({
        id: 'ask-monitoring-officer', label: 'Ask the Monitoring Officer',
        draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: `Publicity: ${press.headline?.text ?? 'a draft'}`, text: `Dear ${officer.name.split(' ')[0] ?? officer.name}\n\nMay the Council publish this?\n\n${found.map((each) => each.sentence.text).join('\n')}\n` },
      });
    }
    if (first.sure) {
      const what = first.side === 'votes' ? 'This Council text asks for votes.' : first.side === 'for' ? 'This Council text speaks for a party.' : 'This Council text speaks against a party.';
      return breach(what, evidence, remedies, fit);
    }
    return review('This Council text takes a political side without naming a party.', 'Could a reader take this as meant to win or lose a party support?', evidence, remedies, fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a release thanks a party for a tax freeze', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Council tax frozen\nThanks to the hard work of the Labour group, bills will not go up this year.\nThe Council set its budget last night.\nENDS\n' },
    },
    {
      outcome: 'review', because: 'it blames the last administration and names no party', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Quay Road reopens\nThe Council reopened Quay Road today.\nThe previous administration failed to spend a penny on it.\nENDS\n' },
    },
    {
      outcome: 'pass', because: 'parties are named to report a vote', as: 'officer',
      item: { kind: 'press', header: 'Wexcombe Council: News release', text: 'Budget set\nAmendments moved by the Conservative and Green groups were lost.\nThe budget was approved by 21 votes to 17.\nENDS\n' },
    },
    {
      outcome: 'not-applicable', because: 'it is a member’s own statement', as: 'member',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Budget', text: 'Hello\n\nFrom me for the Green group: "Labour has failed this city, and only the Greens had a plan."\n\nBridget Lowe\n' },
    },
  ],
});
