import type { Remedy } from '../engine/finding';
import { consentTo, passedOn, type PassedOn } from '../engine/constituents';
import { leaveHinted } from '../engine/leave-hinted';
import { breach, defineRule, pass, review } from '../engine/rule';

/** "Colm Brady", "Nora Keane and 2 others". */
function readersOf(passed: PassedOn): string {
  const names = passed.readers.map(({ person }) => (person.kind === 'member' ? `Cllr ${person.name}` : person.name));
  if (names.length < 3) return names.join(' and ');
  return `${names[0] ?? ''} and ${names.length - 1} others`;
}

function askForConsent(passed: PassedOn): Remedy {
  const readers = readersOf(passed);
  return {
    id: 'ask-constituent', label: 'Ask for consent first',
    draft: {
      to: [{ name: passed.name, address: passed.message.author?.address ?? '' }], cc: [],
      subject: passed.message.message.subject ? `Re: ${passed.message.message.subject}` : 'Your email',
      text: `Dear ${passed.name}\n\nThank you for your email. I would like to show it to ${readers}, who may be able to help. Are you content for me to do that?\n`,
    },
  };
}

export const constituentConsent = defineRule({
  id: 'constituent-consent',
  reads: ['message'],
  title: 'A constituent’s email goes on only with their consent',
  why: 'People write to their councillor or an officer in trust, and decide for themselves who else may read it.',
  assumes: ['Whoever writes from outside for themselves, and not for a body or firm, is a constituent.', 'Somebody who wrote or got an earlier message has seen what hung below it.'],
  parameters: {},
  appliesTo: (context) => (context.writer.role === 'member' || context.writer.role === 'officer' || context.writer.role === 'political-assistant') && passedOn(context).length > 0,
  decide: (context) => {
    const judged = passedOn(context).map((passed) => ({ passed, consent: consentTo(context, passed) }));
    const open = judged.filter((each) => each.consent !== 'given');
    const worst = open.filter((each) => each.consent === 'none' && !each.passed.copied)[0] ?? open[0];
    if (!worst) return pass('The words show that the constituent agreed to this being passed on.');
    const { passed, consent } = worst;
    const readers = readersOf(passed);
    const first = passed.sentences[0];
    const evidence = [{ part: 'thread' as const, text: first ? first.text : '', ...(passed.message.message.span.end > 0 ? { start: passed.message.message.span.start, end: passed.message.message.span.end } : {}) }];
    const cutOff: Remedy = { id: 'remove-readers', label: passed.readers.length === 1 ? `Take ${readers} off` : 'Take the new readers off', edits: passed.readers.map(({ field, mailbox }) => ({ do: 'remove-recipient', field, address: mailbox.address })) };
    const consented: Remedy = { id: 'consent-given', label: 'Record the consent', attest: { statement: `${passed.name} agreed that this email may be passed on to ${readers}.` } };
    const remedies = [askForConsent(passed), consented, cutOff];
    if (consent === 'none' && !passed.copied && !leaveHinted(context)) return breach(`${readers} would get ${passed.name}’s email, and nothing shows that ${passed.name} agreed.`, evidence, remedies, 1);
    return review(`${readers} would get ${passed.name}’s email, and it is not clear that ${passed.name} agreed.`, `Has ${passed.name} agreed that ${readers} may read it?`, evidence, remedies, 1);
  },
  examples: [
    {
      outcome: 'breach', because: 'a resident’s email is sent on and nothing shows that she agreed',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'FW: My bedroom', text: 'Helen\n\nOne for your team, I think.\n\nBridget\n\nFrom: Joan Wells <joan.wells@homepost.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: My bedroom\n\nDear Councillor Lowe, I live on my own and my bedroom is black with mould.\n' },
    },
    {
      outcome: 'review', because: 'the resident is copied, but nothing shows that she agreed',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], cc: ['Joan Wells <joan.wells@homepost.example>'], subject: 'FW: My bedroom', text: 'Helen\n\nCan you answer this?\n\nBridget\n\nFrom: Joan Wells <joan.wells@homepost.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: My bedroom\n\nDear Councillor Lowe, I live on my own and my bedroom is black with mould.\n' },
    },
    {
      outcome: 'pass', because: 'the writer says that the resident agreed',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'FW: My bedroom', text: 'Helen\n\nMrs Wells is happy for you to see this.\n\nBridget\n\nFrom: Joan Wells <joan.wells@homepost.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: My bedroom\n\nDear Councillor Lowe, I live on my own and my bedroom is black with mould.\n' },
    },
    {
      outcome: 'not-applicable', because: 'the answer goes to the resident alone',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Joan Wells <joan.wells@homepost.example>'], subject: 'RE: My bedroom', text: 'Dear Joan\n\nMay I show this to the housing team?\n\nBridget\n\nFrom: Joan Wells <joan.wells@homepost.example>\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: My bedroom\n\nDear Councillor Lowe, I live on my own and my bedroom is black with mould.\n' },
    },
  ],
});
