import { criticised, criticismsIn } from '../engine/officer-criticism';
import { ownWords, privateComplaint, takeOut, wordsForThePress, type PublishedSentence } from '../engine/published-words';
import { breach, defineRule, pass, review } from '../engine/rule';
import type { Context } from '../engine/context';
import { isMedia } from '../engine/press-form';
import { pressOf } from '../engine/press';
import { socialPostIn } from '../engine/social-posts';

/** What a member says where the press will have it; a letter to somebody outside counts only where it goes to the press. */
function published(context: Context): PublishedSentence[] {
  const words = wordsForThePress(context);
  if (words.length > 0) return words;
  const toPress = context.recipients.some((each) => isMedia(each.person));
  return context.writer.role === 'member' && toPress ? ownWords(context) : [];
}

/** What they can or cannot do, where other words would only run them down. */
const ability = /(?:^|[^a-z])(?:can['\u2019]?t|cannot|could ?n[o'\u2019]t|couldn['\u2019]t|could not|trust(?:ed)? (?:them|him|her)|competen[a-z]+|incompeten[a-z]+|incapable|capable|capability|ability|up to (?:the|it)|fit (?:for|to)|unfit|inept(?:itude)?|out of (?:their|his|her) depth|judgement|negligen[a-z]+|qualified)(?![a-z])/i;

export const pressCriticisesOfficers = defineRule({
  id: 'press-criticises-officers',
  reads: ['message', 'letter', 'press'],
  title: 'What a member says to the media leaves officers’ conduct and ability out',
  why: 'Officers cannot answer in public, and a complaint about them has its own private way.',
  assumes: ['Regret over a decision, a service or an outcome is no criticism of officers.', 'What residents say is told as theirs, and asks for care.'],
  // `any`: derogatory words of officers in general too are within it; `conduct`: named officers, or plain charges.
  parameters: { reach: 'conduct' },

  appliesTo(context) {
    if (socialPostIn(context) !== null && !context.recipients.some((each) => isMedia(each.person))) return false;
    const press = pressOf(context);
    if (press && press.issuer.kind === 'council') return false;
    return published(context).length > 0;
  },

  decide(context) {
    const words = published(context);
    const found = criticismsIn(context, words.map((each) => each.sentence), { of: 'officer', asks: false });
    const first = found.filter((each) => each.sure)[0] ?? found[0];
    if (!first) return pass('It says nothing of the conduct or ability of officers.');
    const evidence = words.filter((each) => found.some((criticism) => criticism.sentence === each.sentence)).map((each) => each.evidence);
    const remedies = [...takeOut('take-out', 'Take the criticism out', evidence), ...privateComplaint(context)];
    const who = criticised(first);
    if (first.sure) return breach(`This would tell the media what is held against ${who}.`, evidence, remedies, context.with.reach === 'any' ? (first.officer || ability.test(first.sentence.text) ? 0 : 2) : 1);
    return review(`This may be read in the media as criticism of ${who}.`, 'Does it speak of a decision or a service, and of nobody’s conduct or ability?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member calls a named officer incompetent in the paper',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane', text: 'Hello\n\nAs ward councillor for Millbrook I can say this much: "Simon Archer has been utterly incompetent from the first day."\n\nBridget Lowe\n' },
    },
    {
      outcome: 'review', because: 'a member passes on what residents say of officers',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane', text: 'Hello\n\nAs ward councillor for Millbrook: "Residents tell me that officers have misled them about the closure."\n\nBridget Lowe\n' },
    },
    {
      outcome: 'pass', because: 'a member deplores the decision and nobody’s conduct',
      item: { kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['newsdesk@wexcombeherald.example'], subject: 'Weir Lane', text: 'Hello\n\nAs ward councillor for Millbrook: "The closure of Weir Lane is a bad decision and I shall go on saying so."\n\nBridget Lowe\n' },
    },
    {
      outcome: 'not-applicable', because: 'the same words go to the officer’s manager in private',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], subject: 'In confidence', text: 'Helen\n\nSimon Archer has been utterly incompetent from the first day.\n\nBridget\n' },
    },
  ],
});

