import { officersSpeak, reportsMember, voicesJudgement } from '../../src/report/judgement-wording';
import { typedNumber, withoutTypedNumber } from '../../src/report/typed-numbers';

describe('a professional view by its own wording', () => {
  test.each([
    'We advise that the work should not be put off.', 'Officers do not recommend leasing.', 'In my view the price is too low.', 'It would be unwise to count on this income.',
    'We do not expect to recover this before the year end.', 'Officers consider the design acceptable.', 'Option 2 is preferred.', 'The balance is in favour of the scheme.',
    'There is a high risk that the bridge will close.', 'Asbestos must be removed before the ground floor can be opened up.', 'To leave the doors would be unlawful.',
    'The Director of Finance advises that reserves are too low.', 'The Environmental Health Officer\u2019s view is that the park must close at 8pm.', 'It is considered that the loss of light is serious.',
    'The proposal is not viable.', 'On balance the harm is small.', 'Income is likely to fall.', 'The decision would be open to challenge.', 'I have changed my recommendation.', 'A sale cannot be justified at this price.',
    'Members are strongly advised to wait for the survey.', 'There is no reason to give up the right.', 'We are not persuaded that the figures are sound.', 'This would be a costly mistake.', 'The Council should refuse the offer.', 'It is vital that the survey comes first.', 'The safest course is to wait.', 'Limited weight can be given to the draft plan.', 'The lease does not offer good value for money.',
  ])('%s', (text) => expect(voicesJudgement(text)).toBe(true));
});

describe('facts, figures and the views of others are none', () => {
  test.each([
    'The hall was built in 1931.', 'The budget of £13.62m was set on 24 February.', 'The committee considered the report on 3 May.', 'The report will be considered by Cabinet in June.',
    'Residents consider that the mowers are too loud.', 'Councillor Reed said that it would be unwise to sell.', 'The developer argues that the scheme is not viable.', 'The objector wrote: "In my view it would be unlawful."',
    'According to the Inspector, the loss is unacceptable.', 'Five tenders were received, from £128,400 to £171,250.', 'We visited three sites in March.', 'The police believe that there is a risk of disorder.',
    'Is it likely to rain?', 'The Council has to give permission for enough plots within three years.', 'A plan of the site is attached.', 'The audit recommended that stocks be counted.', 'Each application is considered on its merits.', 'Unlawful encampments were found on two sites.', 'The scheme helps children at risk of harm.', 'Members asked that officers report back.', 'Applicants cannot apply until they are 18.', 'The loan is held on balance sheet.', 'The grant was paid in May.', 'Rents rose by 4% and are likened to those of other towns.',
  ])('%s', (text) => expect(voicesJudgement(text)).toBe(false));
});

test('in a consultation officers speak only where they are named as speaking', () => {
  expect(officersSpeak('Most people feel that the road is unsafe.')).toBe(false);
  expect(officersSpeak('Officers do not recommend a change.')).toBe(true);
  expect(officersSpeak('In my view it is a disgrace.')).toBe(false);
  expect(officersSpeak('The parish council thinks that officers should recommend refusal.')).toBe(false);
});

test('a passage that gives a member\u2019s words is known', () => {
  expect(reportsMember('Councillor Ann Reed, as ward member, considers the price too high.')).toBe(true);
  expect(reportsMember('Cllr Reed: I support this.')).toBe(true);
  expect(reportsMember('Councillor Reed be appointed to the board.')).toBe(false);
  expect(reportsMember('The costs were sent to Councillor Reed.')).toBe(false);
});

describe('numbers typed at the start of a paragraph', () => {
  test.each([
    ['5.2 The costs', '5.2', 'The costs'], ['5.2. The costs', '5.2', 'The costs'], ['1. That the lease', '1', 'That the lease'], ['(a) that the lease', '(a)', 'that the lease'], ['a) that the lease', 'a)', 'that the lease'],
    ['iv. Approve', 'iv', 'Approve'], ['2.1\tApprove', '2.1', 'Approve'], ['3.1.2 to note', '3.1.2', 'to note'], ['(iii) Note', '(iii)', 'Note'], ['12) Note', '12)', 'Note'], ['7.0', '7.0', ''], ['A. Background', 'A', 'Background'],
  ])('"%s" is numbered %s', (text, number, rest) => {
    expect(typedNumber(text).number).toBe(number);
    expect(withoutTypedNumber(text)).toBe(rest);
  });

  test.each(['5.2 million was spent', '3.5 hectares are left', 'The costs', '20 homes are planned', '£5.2 was paid', '2025/26 was a good year', '(the Council) agreed', '1,200 people came', '4.5 per cent more'])('"%s" is not', (text) => {
    expect(withoutTypedNumber(text)).toBe(text);
  });
});
