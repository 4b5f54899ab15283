import { breach, defineRule, notApplicable, pass, review } from '../engine/rule';
import { letterOf, quote, speaksForCouncil } from '../engine/letter';
import { inSamePassage } from '../engine/same-passage';
import { businessOf } from '../engine/whose-business';
import type { Remedy } from '../engine/finding';

/** The other matter is turned away: "I can't deal with that from this address", "I would not use this paper for that". */
const turnedAway = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|never|n['\u2019]t) use (?:this|the council['\u2019]s) (?:paper|heading|letterhead|address|account)(?![a-z])|(?:^|[^a-z])(?:can['\u2019]?t|cannot|can not|won['\u2019]?t|will not|mustn['\u2019]?t|must not|may not|am not able to|not allowed to|shouldn['\u2019]?t|should not)(?: [a-z]+){0,2} (?:deal|discuss|answer|reply|go into|talk|use|do|handle|write|respond|say|take)(?![a-z])[^.;]{0,50}(?:^|[^a-z])(?:from|on|in|with|using|under) (?:this|the council|council|here|the authority|official)(?![a-z])|(?:^|[^a-z])(?:write|reply|answer|ring|come back|email|be in touch)(?![a-z])[^.;]{0,40}(?:^|[^a-z])(?:separately|privately|from (?:home|the shop|work|my own|my private|my other|my personal)|on my own (?:paper|time|account))(?![a-z])/i;

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
    if (misuse && context.own.some((each) => turnedAway.test(each.text) && inSamePassage(context.own, misuse, each))) return pass('The matter is kept off the Council\u2019s paper.');
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
