import type { Context } from '../engine/context';
import { groupAdviceIn, ofGroup } from '../engine/group-advice';
import { isMedia } from '../engine/press-form';
import { pressOf } from '../engine/press';
import { ownWords, takeOut, wordsForThePress, type PublishedSentence } from '../engine/published-words';
import { socialPostIn } from '../engine/social-posts';
import { breach, defineRule, pass, review } from '../engine/rule';
import { readSentences } from '../language/reading';

/** What is meant for the public: a text for the media, a post, a motion or a paper. */
function publicWords(context: Context): PublishedSentence[] {
  if (context.item.kind === 'report') return readSentences(context.item.text).map((sentence) => ({ sentence, evidence: { part: 'body' as const, text: sentence.text, start: sentence.start, end: sentence.end } }));
  const words = wordsForThePress(context);
  if (words.length > 0) return words;
  const goesOut = pressOf(context) !== null || context.recipients.some((each) => isMedia(each.person)) || socialPostIn(context) !== null
    || readSentences(context.item.subject).some((each) => each.families.has('public-moves')) || context.own.some((each) => each.families.has('public-moves') && each.families.has('public-paper'));
  return goesOut && context.writer.role === 'member' ? ownWords(context) : [];
}

export const pressCitesGroupAdvice = defineRule({
  id: 'press-cites-group-advice',
  reads: ['message', 'press', 'report'],
  title: 'What officers advised a group stays with the group',
  why: 'Officers can advise a group freely only if it is not held up in public.',
  assumes: ['Advice in a published report or at a public meeting may be cited.'],
  parameters: {},

  appliesTo(context) {
    if (context.item.kind === 'press' && (pressOf(context)?.writer?.capacities ?? []).indexOf('group') >= 0) return true;
    return publicWords(context).some((each) => /(?:^|[^a-z])groups?(?![a-z])/i.test(each.sentence.text) || ofGroup(each.sentence.text, context));
  },

  decide(context) {
    const words = publicWords(context);
    const cited = groupAdviceIn(context, words.map((each) => each.sentence));
    if (cited.length === 0) return pass('It cites no advice given to a group.');
    const evidence = words.filter((each) => cited.some((one) => one.sentence === each.sentence)).map((each) => each.evidence);
    const remedies = takeOut('take-out', 'Take the reference out', evidence);
    if (remedies.length === 0 || context.item.kind === 'report') remedies.push({ id: 'public-elsewhere', label: 'Say where it is public', attest: { statement: 'The same advice is in a published report.' } });
    if (cited.some((each) => each.sure)) return breach('This tells the public what officers advised a group.', evidence, remedies);
    return review('This may tell the public what officers advised a group.', 'Did the advice come from an officer, at a group’s meeting?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member tells the paper what an officer said to the group',
      item: { kind: 'press', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'The budget', text: 'Hello\n\nAs councillor for Harbour: "The Director of Finance told our group on Monday that the reserves will not last two years."\n\nColin Batty\n' },
    },
    {
      outcome: 'pass', because: 'a task group of residents was briefed, which is no political group',
      item: { kind: 'press', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'The quay', text: 'Hello\n\nAs councillor for Harbour: "Officers briefed the residents’ group on Monday and the working group will meet again in May."\n\nColin Batty\n' },
    },
    {
      outcome: 'not-applicable', because: 'the member writes so to the group alone',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['imran.sadiq@wexcombe.example'], subject: 'The budget', text: 'Imran\n\nThe Director of Finance told our group on Monday that the reserves will not last two years.\n\nColin\n' },
    },
  ],
});
