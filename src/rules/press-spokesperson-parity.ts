import { pressEvidence, pressOf, type Press } from '../engine/press';
import { openMatterIn, preferenceOf } from '../engine/press-open-matters';
import { isExecutive, isSubstance, memberSpeakers, speakerName, speaksAs, wordsOf } from '../engine/press-spokespeople';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { mailboxOf } from '../directory/directory';
import { defineRule, notApplicable, pass, review } from '../engine/rule';

const otherSide = ['opposition-leader', 'group-leader', 'spokesperson'];

const processWords = /(?:^|[^a-z])(?:answers?|survey|views?|forms?|decid(?:e|es|ing)|decision|meeting|report|consult[a-z]*|respon[a-z]+|repl(?:y|ies)|tell us|let us know)(?![a-z])/i;

function opposition(context: Context) {
  return context.directory.members.filter((member) => (member.roles ?? []).some((role) => otherSide.indexOf(role) >= 0) && !(member.roles ?? []).some((role) => role === 'leader' || role === 'executive'));
}

/** Whether another side is heard, or was asked. */
function othersHeard(press: Press): boolean {
  return memberSpeakers(press).some((speaker) => speaksAs(speaker, otherSide) && !isExecutive(speaker))
    || press.speakers.some((speaker) => speaker.kind === 'member' && !isExecutive(speaker) && speaker.capacities.indexOf('group') >= 0)
    || press.sentences.some((each) => isSubstance(each) && each.sentence.families.has('press-voice-others-asked'));
}

function remediesFor(context: Context, press: Press): Remedy[] {
  const members = opposition(context);
  const about = press.headline?.text ?? 'the next issue';
  const remedies: Remedy[] = [
    { id: 'leave-space', label: 'Leave a space for the opposition’s comment', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'The opposition groups’ spokespersons were invited to comment: [their comment].' }] },
    { id: 'offer-made', label: 'Say that they were asked', attest: { statement: 'The opposition groups’ spokespersons were offered the same opportunity to comment.' } },
  ];
  if (members.length > 0) {
    remedies.unshift({
      id: 'offer-comment', label: 'Write to the opposition’s spokespersons',
      draft: {
        to: members.map((member) => mailboxOf(member, 'Cllr')), cc: [], subject: `Comment for publication: ${about}`,
        text: `Dear all\n\nA Cabinet Member comments on this in a Council publication, and the Council has no settled policy on it. You have the same opportunity to comment. Send me up to the same length.\n\nMatter: ${about}\n`,
      },
    });
  }
  return remedies;
}

export const pressSpokespersonParity = defineRule({
  id: 'press-spokesperson-parity',
  reads: ['press'],
  title: 'Where there is no policy, the opposition may comment too',
  why: 'The Council’s own pages are open to all sides while the Council itself has taken none.',
  assumes: ['A line that says the groups were asked shows the offer.', 'A press release is no Council publication in this sense.', 'A Cabinet Member who only invites views does not comment.'],
  parameters: {},

  appliesTo(context) {
    const press = pressOf(context);
    return press !== null && press.issuer.kind === 'council' && (press.form === 'publication' || press.form === 'newsletter') && memberSpeakers(press).some(isExecutive);
  },

  decide(context) {
    const press = pressOf(context);
    const open = press && openMatterIn(press);
    if (!press || !open) return notApplicable('Nothing shows that the Council has no policy on it.');
    const speaker = memberSpeakers(press).filter(isExecutive).filter((each) => {
      if (preferenceOf(press, each)) return true;
      return open.noPolicy && wordsOf(press, each).some((words) => words !== open.sign && !words.sentence.families.has('press-decision-open') && !words.sentence.families.has('press-decision-no-policy') && !processWords.test(words.text) && words.text.length > 8);
    })[0];
    if (!speaker) return pass('The Cabinet Member only tells what is to come.');
    if (othersHeard(press)) return pass('Another side is heard or was asked.');
    const words = preferenceOf(press, speaker) ?? wordsOf(press, speaker)[0];
    return review(
      `${speakerName(speaker)} comments here on a matter without settled policy, and no opposition spokesperson does.`,
      'Were the opposition’s spokespersons given the same opportunity to comment?',
      [...(words ? [pressEvidence(context, words)] : []), pressEvidence(context, open.sign)],
      remediesFor(context, press),
    );
  },

  examples: [
    {
      outcome: 'review', because: 'only the portfolio holder comments where there is no policy', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'Pets in flats\nThe Council has no policy on pets in its flats.\nCllr Maya Osei, Cabinet Member for Housing, said: "A cat does nobody any harm, and I would let people keep one."\n' },
    },
    {
      outcome: 'pass', because: 'an opposition spokesperson comments as well', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'Pets in flats\nThe Council has no policy on pets in its flats.\nCllr Maya Osei, Cabinet Member for Housing, said: "A cat does nobody any harm, and I would let people keep one."\nCllr Imran Sadiq, Leader of the Opposition, said: "I have had many complaints of barking."\n' },
    },
    {
      outcome: 'not-applicable', because: 'the comment keeps to settled policy', as: 'officer',
      item: { kind: 'press', header: 'Housing News', text: 'Pets in flats\nCabinet agreed in March that tenants may keep one cat.\nCllr Maya Osei, Cabinet Member for Housing, said: "A cat does nobody any harm."\n' },
    },
  ],
});
