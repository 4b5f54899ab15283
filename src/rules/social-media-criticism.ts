import { criticised, criticismsIn } from '../engine/officer-criticism';
import { ownWords, privateComplaint, takeOut } from '../engine/published-words';
import { breach, defineRule, pass, review } from '../engine/rule';
import { socialPostIn } from '../engine/social-posts';

export const socialMediaCriticism = defineRule({
  id: 'social-media-criticism',
  reads: ['message', 'press'],
  title: 'A post on social media runs down neither officers nor members',
  why: 'A post travels further than its writer means, and those it names cannot answer.',
  assumes: ['A text that is to be posted counts, whoever posts it.'],
  // Whose posts are meant: `members` about officers, `officers` about members.
  parameters: { by: 'members' },

  appliesTo(context) {
    const role = context.writer.role;
    const fits = context.with.by === 'officers' ? role === 'officer' : role !== 'officer';
    return fits && socialPostIn(context) !== null;
  },

  decide(context) {
    if (context.with.by === 'officers') {
      const words = ownWords(context);
      const found = criticismsIn(context, words.map((each) => each.sentence), { of: 'member', asks: false });
      const first = found.filter((each) => each.sure && each.officer)[0] ?? found[0];
      if (!first) return pass('It runs no member down.');
      const evidence = words.filter((each) => found.some((criticism) => criticism.sentence === each.sentence)).map((each) => each.evidence);
      const remedies = takeOut('take-out', 'Take the passage out', evidence);
      if (first.sure && first.officer) return breach(`This post runs down Cllr ${first.officer.name}.`, evidence, remedies, 1);
      return review('This post may run down members.', 'Does it criticise a councillor?', evidence, remedies);
    }
    const words = ownWords(context);
    const found = criticismsIn(context, words.map((each) => each.sentence), { of: 'officer', asks: false });
    const first = found.filter((each) => each.sure && each.officer)[0] ?? found.filter((each) => each.sure)[0] ?? found[0];
    if (!first) return pass('It says nothing of the conduct or ability of officers.');
    const evidence = words.filter((each) => found.some((criticism) => criticism.sentence === each.sentence)).map((each) => each.evidence);
    const remedies = [...takeOut('take-out', 'Take the passage out', evidence), ...privateComplaint(context)];
    const who = criticised(first);
    if (first.sure) return breach(`This post runs down ${who}.`, evidence, remedies, 1);
    return review(`This post may run down ${who}.`, 'Does it speak of a decision or a service, and of nobody’s conduct or ability?', evidence, remedies);
  },

  examples: [
    {
      outcome: 'breach', because: 'a member has a post about a named officer put on a page',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['web@harbourpage.example'], subject: 'For Facebook tonight', text: 'Can you post this at seven:\n\n"Simon Archer misled the people of Quay Road and should be looking for another job."\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the post tells what residents say of officers',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['web@harbourpage.example'], subject: 'For Facebook tonight', text: 'Can you post this at seven:\n\n"Residents say that officers ignored them."\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the post is about the road',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['web@harbourpage.example'], subject: 'For Facebook tonight', text: 'Can you post this at seven:\n\n"Quay Road is still closed, and that is not good enough for the traders."\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'the officer is criticised to his manager and no post is meant',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['helen.pryce@wexcombe.example'], subject: 'Quay Road', text: 'Helen\n\nSimon Archer misled the people of Quay Road.\n\nColin\n' },
    },
  ],
});

