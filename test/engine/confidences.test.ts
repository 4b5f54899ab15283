import { openConfidences } from '../../src/engine/confidences';
import { spokenConfidences } from '../../src/engine/spoken-confidences';
import { bridget, earlier, owen, simon, situation } from './situation';

const passedOn = (thread: string, more: { own?: string; date?: string; subject?: string } = {}) => openConfidences(situation({
  from: simon, to: [owen], subject: more.subject ?? 'FW: Weir Lane', text: `Owen\n\n${more.own ?? 'Please see below.'}\n\nSimon${thread}`, ...(more.date ? { date: more.date } : {}),
}));
const asked = (words: string) => earlier('Cllr Bridget Lowe', 'Simon Archer', words);

describe('confidences still open', () => {
  test.each(['Please keep this to yourself.', 'I am telling you this in strict confidence.', 'Between ourselves, the tenant has gone.', 'Off the record, the tenant has gone.', 'Please do not forward this.'])('“%s” asks for one', (words) => expect(passedOn(asked(words)).length).toBeGreaterThan(0));

  test.each(['None of this is confidential.', 'I am confident that it will be done.', 'Was the report confidential?', 'The manager asked them to keep quiet about it.', 'Please keep me posted.'])('“%s” asks for none', (words) => expect(passedOn(asked(words))).toEqual([]));

  test('one asked for three messages ago holds', () => {
    const thread = earlier('Cllr Bridget Lowe', 'Simon Archer', 'What does the lease say?') + earlier('Simon Archer', 'Cllr Bridget Lowe', 'I will look.') + asked('Please keep this to yourself: the tenant has gone.');
    expect(passedOn(thread).length).toBe(1);
  });

  test('one that its author has ended holds no longer', () => {
    const thread = earlier('Cllr Bridget Lowe', 'Simon Archer', 'You need not keep it to yourself any longer.') + asked('Please keep this to yourself: the tenant has gone.');
    expect(passedOn(thread)).toEqual([]);
  });

  test('one asked for until a day ends with that day', () => {
    const thread = asked('Please keep this to yourself until 6 March.');
    expect(passedOn(thread, { date: '2026-03-05T09:00:00Z' }).length).toBe(1);
    expect(passedOn(thread, { date: '2026-03-07T09:00:00Z' })).toEqual([]);
  });

  test('a marking in the subject counts, the name of a policy does not', () => {
    const under = (subject: string) => passedOn(asked('The tenant has gone.').replace('Subject: Weir Lane', `Subject: ${subject}`), { subject: `FW: ${subject}` }).length;
    expect(under('CONFIDENTIAL: Weir Lane')).toBe(1);
    expect(under('Weir Lane - private and confidential')).toBe(1);
    expect(under('Confidential Reporting Code')).toBe(0);
  });

  test('a reply to the person who asked passes nothing on', () => {
    expect(openConfidences(situation({ from: simon, to: [bridget], text: `Noted.\n\nSimon${asked('Please keep this to yourself.')}` }))).toEqual([]);
  });

  test('a legal footer asks nobody for anything', () => {
    expect(passedOn(asked('When will it be done?\n\nThis email is confidential and intended solely for the addressee. If you have received it in error, please notify the sender and delete it.'))).toEqual([]);
  });
});

test('what a named person confided by word of mouth is heard when it is repeated, not when it is kept', () => {
  const said = (own: string) => spokenConfidences(situation({ from: simon, to: [owen], text: `Owen\n\n${own}\n\nSimon\n` })).length;
  expect(said('Bridget told me in confidence that she will not stand again.')).toBe(1);
  expect(said('Two people have spoken to me in confidence, and in confidence it will stay.')).toBe(0);
  expect(said('Bridget asked me to mention that she will not stand again.')).toBe(0);
});
