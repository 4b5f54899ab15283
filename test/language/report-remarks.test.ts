import { directionsIn, exchangesIn, speaksOfReport } from '../../src/language/report-remarks';

function forceOf(text: string): string {
  const forces = directionsIn(text).map((each) => each.force);
  return ['orders', 'tells', 'requests'].filter((force) => forces.indexOf(force as 'orders') >= 0)[0] ?? 'nothing';
}

describe('an order about what a report says', () => {
  test.each([
    'Please change this to approve.',
    'Change the recommendation to refusal.',
    'Take paragraph 4.2 out.',
    'Delete.',
    'Rewrite the conclusion so that it backs the scheme.',
    'Rewrite the conclusion so that it backs the scheme and let me have it back by Friday.',
    'This has got to be option B.',
    'This must say that the site is suitable.',
    'I want the recommendation to be refusal.',
    'I want 4.2 taken out.',
    'I need that sentence removed before Thursday.',
    'You need to rewrite this section.',
    'You’ll have to take the warning out.',
    'You have to recommend option B.',
    'This paragraph has to go.',
    'The risk section comes out.',
    'Tone this down.',
    'Water down the part about noise.',
    'Leave the objection from the Highways Authority out.',
    'Drop the second risk, it only frightens people.',
    'Karl, lose this warning before it goes out.',
    'Make it recommend option 2.',
    'Do not mention the objection.',
    'I expect to see a recommendation for approval in the final version.',
    'Replace “refuse” with “approve”.',
    'Recommend approval here.',
    'Approve, not refuse.',
    'The recommendation needs to be to approve.',
    'I insist that this warning is removed.',
    'We are not having this in a report from this council.',
    'Reword it so it supports the scheme.',
    'I am telling you to change your advice.',
    'Needs rewriting so that option 3 wins.',
    'I need your report to come out in favour of the sale.',
    'Say “may”, not “must”.',
    'You must change your professional opinion.',
    'I know it’s your advice but change it to approve.',
    'I won’t have this going to Cabinet as it is.',
    'Insert a recommendation to approve.',
    'Give me a different conclusion.',
  ])('%s', (text) => {
    expect(forceOf(text)).toBe('orders');
  });
});

describe('a comment that leaves the advice to its author', () => {
  test.each([
    'Is 4.2 right?',
    'Let me know which recommendation has the lower cost.',
    'Please tell me what the recommendation would cost, and let me have it by Friday.',
    'There is a typo in 3.1.',
    'Have you considered the effect on traders?',
    'I disagree with this.',
    'I don’t agree with the recommendation, but it is your advice.',
    'Please correct the spelling of Quedgeley.',
    'I make it 24 from the table. Could you check?',
    'I would have gone for the charge myself, but I can see the argument. No change asked for.',
    'Thanks for this, very clear.',
    'Please send me the report by Friday.',
    'The report must be published by 3 March.',
    'This must go to Cabinet in June.',
    'This must be taken to Scrutiny first.',
    'Make sure this goes to the parish council.',
    'Please include the number of objections.',
    'The report must say how many people answered.',
    'Change 2205 to 2025.',
    'Delete the second comma.',
    'In my view the risk is overstated.',
    'Please delete the duplicate paragraph.',
    'Our report should recommend closure.',
    'I’d be grateful for a briefing on the risks.',
    'How was the risk arrived at?',
    'The wording is a bit hard to follow. What does it mean?',
    'Residents tell me that it floods every winter, which may be worth mentioning.',
    'I will be voting against the recommendation.',
    'The committee must support this.',
    'Please make sure I get a copy of the report.',
    'I want this wall taken down before somebody is hurt.',
    'You must take account of what the parish council said.',
    'You need to make it clear to the contractor.',
    'You could soften this if you agree with me.',
    'Residents say that the council must change.',
    '“Take this out,” they shouted from the gallery.',
    'Your advice was that this is unlawful. Is that still so?',
    'The fence has to be mended.',
    'Should this say 2026?',
  ])('%s', (text) => {
    expect(forceOf(text)).toBe('nothing');
  });
});

test('what a report ought to recommend is more than a request and less than an order', () => {
  expect(forceOf('This should recommend approval.')).toBe('tells');
  expect(forceOf('Should be option B.')).toBe('tells');
  expect(forceOf('Could you change this to approve?')).toBe('requests');
  expect(forceOf('I think the recommendation should be to approve.')).toBe('nothing');
});

test('an order that is left to the author after all is a request', () => {
  expect(forceOf('Take this out. Your call, of course.')).toBe('requests');
});

test('a direction tells what it is about and which paragraphs it names', () => {
  expect(directionsIn('Take the warning in 4.2 out.')[0]).toMatchObject({ about: 'advice', numbers: ['4.2'] });
  expect(directionsIn('Change the recommendation.')[0]).toMatchObject({ about: 'recommendation', start: 0, end: 26 });
});

describe('the exchange between member and author', () => {
  test.each<[string, string[]]>([
    ['I have been through the figures again. £6,500 is right and I am adopting this change.', ['adopts']],
    ['Accepted. This reflects my own judgement.', ['adopts', 'settles']],
    ['I have changed my recommendation since the last draft.', ['adopts']],
    ['I don’t accept this change. My advice stands.', ['declines', 'objects']],
    ['Not adopted. My own judgement is that it should be refused.', ['declines']],
    ['Happy with this change. It is what I think too.', ['adopts']],
    ['On reflection I think this is right.', ['adopts']],
    ['I take this on as my own.', ['adopts']],
    ['I was told to accept this change.', []],
    ['Not my wording. Restore my original judgement.', []],
    ['Should I accept this change?', []],
    ['I stand by the figure.', ['declines']],
    ['I cannot recommend that.', ['declines']],
    ['I still disagree with this.', ['declines', 'objects']],
    ['I object to this paragraph.', ['objects']],
    ['Fine, leave it.', ['settles']],
    ['Agreed, thanks.', ['settles']],
    ['Referred to the Managing Director on 3 March.', ['refers']],
    ['I have asked the Chief Executive to decide.', ['refers']],
    ['22 is right, two were counted twice in the table.', []],
  ])('%s', (text, done) => {
    expect(Array.from(exchangesIn(text)).sort()).toEqual(done);
  });
});

test('mail about a report is told from other mail', () => {
  expect(speaksOfReport('I have read your draft.')).toBe(true);
  expect(speaksOfReport('The bin was not emptied.')).toBe(false);
});

test('a comment of any length is read in a straight line', () => {
  const long = 'You must take account of this and that, then change it or leave it. '.repeat(3000);
  const from = Date.now();
  directionsIn(long);
  expect(Date.now() - from).toBeLessThan(2000);
});
