import type { Context } from '../engine/context';
import { isMedia } from '../engine/press-form';
import { pressOf } from '../engine/press';
import { ownWords, takeOut, wordsForThePress, type PublishedSentence } from '../engine/published-words';
import { socialPostIn } from '../engine/social-posts';
import { breach, defineRule, pass, review } from '../engine/rule';
import { readSentences } from '../language/reading';
import { stanceOf } from '../language/stance';

/** What is meant for the public: a text for the media, a post, a motion or a paper. */
function publicWords(context: Context): PublishedSentence[] {
  if (context.item.kind === 'report') return readSentences(context.item.text).map((sentence) => ({ sentence, evidence: { part: 'body' as const, text: sentence.text, start: sentence.start, end: sentence.end } }));
  const words = wordsForThePress(context);
  if (words.length > 0) return words;
  const goesOut = pressOf(context) !== null || context.recipients.some((each) => isMedia(each.person)) || socialPostIn(context) !== null
    || readSentences(context.item.subject).some((each) => each.families.has('public-moves')) || context.own.some((each) => each.families.has('public-moves') && each.families.has('public-paper'));
  return goesOut && context.writer.role === 'member' ? ownWords(context) : [];
}

const advised = /(?:^|[^a-z])(?:told|advised|briefed|warned|said|advice|briefing|assured|informed|confirmed|explained|recommended|admitted|showed|shown|gave|given)(?![a-z])/i;
const group = /(?:^|[^a-z])(?:(?:our|my|the|their|both|all|each|[A-Z][a-z]+(?: [A-Z][a-z]+)?) (?:political |party )?groups?|group (?:meeting|room|briefing))(?![a-z])/;
const notParty = /(?:working|task|focus|user|residents?['\u2019]?|friends|action|steering|project|community|age|peer|youth|support|interest|stakeholder|pressure|tenants?['\u2019]?|task and finish|liaison|campaign|church|play|user|advisory|walking|drama) groups?/i;
const officer = /(?:^|[^a-z])(?:officers?|director|treasurer|solicitor|chief executive|town clerk|clerk|engineer|official|officials|monitoring officer|finance officer|section 151|head of [a-z]+|planners)(?![a-z])/i;

export const pressCitesGroupAdvice = defineRule({
  id: 'press-cites-group-advice',
  reads: ['message', 'press', 'report'],
  title: 'What officers advised a group stays with the group',
  why: 'Officers can advise a group freely only if it is not held up in public.',
  assumes: ['Advice in a published report or at a public meeting may be cited.'],
  parameters: {},

  appliesTo(context) {
    return publicWords(context).some(({ sentence }) => sentence.families.has('group-advised') && /(?:^|[^a-z])groups?(?![a-z])/i.test(sentence.text));
  },

  decide(context) {
    const words = publicWords(context);
    const found = words.filter(({ sentence }) => {
      const place = sentence.families.place('group-advised');
      if (!place || !group.test(sentence.text) || notParty.test(sentence.text) || !advised.test(sentence.text)) return false;
      const stance = stanceOf({ text: sentence.text, question: sentence.question, quoted: false }, place);
      return !stance.asked && !stance.conditional && !(stance.negated && !/(?:not|never)[a-z ]{0,20}(?:work|safe|lawful|legal|afford|viable|possible|recommend)/i.test(sentence.text));
    });
    const first = found[0];
    if (!first) return pass('It cites no advice given to a group.');
    const evidence = found.map((each) => each.evidence);
    const remedies = takeOut('take-out', 'Take the reference out', evidence);
    if (remedies.length === 0 || context.item.kind === 'report') remedies.push({ id: 'public-elsewhere', label: 'Say where it is public', attest: { statement: 'The same advice is in a published report.' } });
    if (officer.test(first.sentence.text)) return breach('This tells the public what officers advised a group.', evidence, remedies);
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
