import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { letterOf, quote, speaksForCouncil } from '../engine/letter';
import { businessOf } from '../engine/whose-business';
import type { Remedy } from '../engine/finding';

export const letterheadMisused = defineRule({
  id: 'letterhead-misused',
  reads: ['message', 'letter'],
  title: 'The Council’s paper carries no personal, party or business matter of a member',
  why: 'On the Council’s paper a private quarrel or a party appeal reads as the Council’s own.',
  assumes: ['The directory names the Council’s crest and the lines that stand on its paper.'],
  parameters: {},

  appliesTo(context) {
    const letter = letterOf(context);
    return letter.member !== null && letter.paper !== null && letter.goesOutside;
  },

  decide(context) {
    const letter = letterOf(context);
    const paper = letter.paper;
    if (!paper) return notApplicable('The Council’s paper is not used.');
    const business = businessOf(context);
    const misuse = [business.party, business.trade, business.private].find((each) => each !== null && each.force.blocked !== 'denied') ?? null;
    if (!misuse) return pass('Nothing in it is a personal, party or business matter.');
    const what = business.party ? 'a party matter' : business.trade ? 'a business matter' : 'a personal matter';
    const remedies: Remedy[] = paper.part === 'image'
      ? [{ id: 'take-letterhead-off', label: 'Take the crest off', edits: [{ do: 'remove-image', name: paper.text ?? '' }] }]
      : [{ id: 'take-letterhead-off', label: 'Take the heading off', edits: [{ do: 'replace-text', find: paper.text ?? '', text: '' }] }];
    if (speaksForCouncil(letter)?.sure && !business.party) return pass('It is written for the Council.');
    const asMember = letter.stated.some((each) => each.capacity === 'ward') || letter.signed.indexOf('ward') >= 0 && context.own.some((sentence) => sentence.families.has('ward-business'));
    if (asMember) {
      return review(`Ward business and ${what} stand together on the Council’s paper.`, 'Should the part that is not Council business be left out?', [paper, quote(misuse)], remedies);
    }
    return breach(`The Council’s paper is used for ${what} of the member.`, [paper, quote(misuse)], remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a quarrel with the member’s own builder is on the Council’s paper',
      item: {
        kind: 'letter', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Gill Builders <office@gillbuilders.example>'], subject: 'My kitchen',
        images: [{ name: 'wexcombe-crest.png', alt: '' }],
        text: 'Dear Mr Gill\n\nI have paid you £9,000 and my kitchen still has no sink. I want my money back.\n\nColin Batty\n',
      },
    },
    {
      outcome: 'pass', because: 'it is the Council’s own business',
      item: {
        kind: 'letter', from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Minister for Ports <minister@ports.example>'], subject: 'Harbour dues',
        images: [{ name: 'wexcombe-crest.png', alt: '' }],
        text: 'Dear Minister\n\nOn behalf of Wexcombe Council I ask you to look again at the harbour dues.\n\nRuth Calder\nLeader of the Council\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'the private letter is on plain paper',
      item: {
        kind: 'letter', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Gill Builders <office@gillbuilders.example>'], subject: 'My kitchen',
        text: 'Dear Mr Gill\n\nI have paid you £9,000 and my kitchen still has no sink. I want my money back.\n\nColin Batty\n',
      },
    },
  ],
});
