import { consultationSignOffDemanded } from '../../src/rules/consultation-sign-off-demanded';
import { groupDecisionAsAuthority } from '../../src/rules/group-decision-as-authority';
import { leadMemberTerm } from '../../src/rules/lead-member-term';
import { mail, report, saidOf, wordings } from './wordings';

describe('a political group’s decision given as authority', () => {
  wordings(groupDecisionAsAuthority, mail, {
    review: [
      'The Conservative Group resolved on Monday that the kiosk will close. Officers should now serve notice.',
      'As decided by the Labour group, we have told the contractor to stop work.',
      'Group voted on this and the majority group wants the crossing moved, so please go ahead.',
      'In line with the decision of the ruling group, I have cancelled the tender.',
      'The Liberal Democrat Group has decided to keep the pool open. I have therefore instructed the contractor to reopen it.',
      'This was settled at the Labour group meeting, so no report is needed and you can issue the letters.',
      'The opposition group’s decision was clear and on that basis I have placed the order.',
      'The controlling group has approved the new charges. Please put them into effect from Monday.',
      'On the instructions of the Labour Group, the notices were issued on Friday.',
      'The Green group decided it should be withdrawn. Accordingly the notice has been withdrawn.',
    ],
    silent: [
      'The working group agreed the new route. Please go ahead.',
      'The Labour Group discussed this and would like a briefing.',
      'The Conservative group has decided to table a motion at Council.',
      'The Labour Group has agreed its nominations. Please update the list.',
      'The residents’ group decided to object. Please tell the applicant.',
      'A group’s decision is not a decision of the Council, so we cannot act on it.',
      'Has the Labour Group decided? If so please tell me.',
      'If the Labour Group decides to back it, we will proceed.',
      'The Labour Group supported this, and Cabinet approved it on 3 March. Please go ahead.',
      'The task group agreed the findings and we can now publish.',
      'The group of residents voted to keep the tree. Please go ahead.',
      'The Labour Group will meet on Monday. Please send the papers.',
      'Labour councillors voted against the budget at Council. Please correct the minutes.',
      'The Group Manager agreed the overtime. Please proceed.',
      'The Conservative Group Leader agreed to the date. Please book the room.',
      'The steering group has approved the design, so we will start.',
    ],
  });
});

describe('a title that the protocol sets aside', () => {
  wordings(leadMemberTerm, mail, {
    breach: [
      'I have asked the portfolio holder for her view.',
      'Portfolio Holders will meet on Monday.',
      'The Portfolio-Holder is content.',
      'Please send it to Cllr Powell (Portfolio Holder, Highways) by noon.',
      'This has been to the Deputy Portfolio Holder.',
      'The portfolio holder’s comments are attached.',
    ],
    review: [
      'Councillor Powell is the Executive Member and will reply.',
      'Speak to the Cabinet Member with responsibility for Highways.',
    ],
    silent: [
      'The Cabinet members met on Friday.',
      'Councillor Powell, a member of the Cabinet, will visit.',
      'Councillor Powell was the Portfolio Holder in 2004.',
      'The former Portfolio Holder opened the bridge.',
      'We say Lead Member here; the term Portfolio Holder is not used.',
      'He wrote: “The Portfolio Holder promised me a crossing.”',
      'The district council’s portfolio holder has the same view.',
      'Investment portfolio holders may be affected by the change.',
      'The Lead Member has seen this.',
    ],
  });
});

describe('a signature asked of a leading member', () => {
  wordings(consultationSignOffDemanded, mail, {
    breach: [
      'Lead Member, could you sign and return the form to say that you have read and understood the paper?',
      'I need the Lead Member’s signature on page 9 to show that she has read the report and agrees its contents.',
      'Before I submit this the Lead Member must initial each page as read and agreed.',
      'The Lead Member should sign below. By signing you confirm that you have read, understood and accept the report.',
      'All Lead Members are required to countersign the report, having read it and agreed the recommendations.',
      'For our file the Lead Member is asked to put her name to a statement that she has understood the advice and agrees with it.',
    ],
    review: [
      'The Lead Member is asked to return the form, confirming that she has read and understood it.',
    ],
    silent: [
      'The Lead Member was consulted on 3 March. I have noted what she said.',
      'I do not need the Lead Member to sign that she has read it and agrees.',
      'Please sign the visitors’ book when you arrive to see the Lead Member.',
      'Could the Lead Member tell me by Friday whether she agrees with the draft?',
      'The Lead Member signed the letter to the Minister.',
      'I have read the report of the Lead Member and agree with it.',
      'The road sign has been read and understood by drivers, says the Lead Member.',
      'The Lead Member has asked me to sign the contract once I have read it.',
      'Please read the report and let the Lead Member have comments.',
      'We have stopped asking Lead Members to sign that they have read and agreed reports.',
      'Could you confirm that the Lead Member can attend on Friday?',
      'The Lead Member has confirmed the date.',
      'Please confirm you have read the travel policy.',
    ],
  });
});

describe('a group’s view, when something is done on the strength of it', () => {
  wordings(groupDecisionAsAuthority, mail, {
    review: [
      'With the backing of the majority group I have placed the order for the new bins.',
      'The Labour Group is content, so you can start on Monday.',
      'The Conservative Group’s view is that the kiosk should go. Please serve the notice.',
      'The administration group supported the scheme on Tuesday and we have therefore told the contractor to begin.',
    ],
    silent: [
      'The Labour Group is content with the briefing. Thank you for coming.',
      'The Conservative Group’s view is different and will be put to Council.',
      'The Green Group was happy with the answers you gave.',
      'The Liberal Democrat Group supported the scheme at Cabinet, which approved it.',
    ],
  });
});

test('each place where the title stands is put right at once', () => {
  const text = 'Portfolio Holders meet today. The portfolio holder for Housing is ill.';
  expect(saidOf(leadMemberTerm, mail(text))).toBe('breach');
  expect(saidOf(leadMemberTerm, mail(text.replace('Portfolio Holders', 'Lead Members').replace('portfolio holder', 'Lead Member')))).toBe('silent');
});

test('a report is held against the same words', () => {
  expect(saidOf(leadMemberTerm, report('# Ferry slip / The Portfolio Holder for Highways supports this.'))).toBe('breach');
  expect(saidOf(groupDecisionAsAuthority, report('# Ferry slip / As the Conservative Group decided in May, work has begun.'))).toBe('review');
  expect(saidOf(consultationSignOffDemanded, report('# Ferry slip / ## Lead Member / I confirm that I have read this report and agree with it. / Signed: ........'))).toBe('breach');
});

describe('more of the same', () => {
  wordings(leadMemberTerm, mail, {
    breach: ['Our portfolio holders have been told.', 'The Portfolio Holder’s diary is full.', 'The officer and the Portfolio Holder met you on Friday.'],
    silent: ['Bond and share portfolio holders will hear from the fund.', 'The Leader and the Lead Member will come.', 'The shadow Portfolio Holder wrote to you.', 'A counterpart in Eastmoor, their Portfolio Holder, has agreed.', 'The title of Portfolio Holder was given up years ago.'],
  });
  wordings(consultationSignOffDemanded, (text) => mail(text, 'Helen Pryce <helen.pryce@wexcombe.example>', 'Cllr Nesta Powell <nesta.powell@wexcombe.example>'), {
    breach: ['Could you initial the enclosed draft to show you have read it and are content with it?', 'I must have your signature before the paper goes out: it says that you have understood the advice and agree with it.', 'A sheet is attached for you to sign: “read, understood and agreed”. Please let me have it back by Friday, as I need it to show that you agree with the report.'],
    review: ['Please reply to confirm that you have read and understood the draft.'],
    silent: ['You told me on Monday that you agree with the draft, and I have noted it.', 'Please tell me what you think once you have read it.', 'I have read your note and agree with it. Please sign the lease when it comes.', 'The contract needs two signatures. You have read it already.', 'Would you sign the card for Tessa?'],
  });
});
