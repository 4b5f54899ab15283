import { leaveOf } from '../../src/engine/consents';
import { reportOf } from '../../src/engine/told-leave';
import { directory, earlier, owen, simon, situation } from './situation';

const bridget = directory.who({ name: 'Bridget Lowe', address: '' });
const tranter = directory.who({ name: 'Owen Tranter', address: '' });

function leave(authorSays: string, writerSays = 'Please see below.') {
  return leaveOf(situation({ from: simon, to: [owen], text: `Owen\n\n${writerSays}\n\nSimon${earlier('Cllr Bridget Lowe', 'Simon Archer', `When will Weir Lane be done? ${authorSays}`)}` }), bridget, tranter).answer;
}

describe('leave that an author gives', () => {
  test.each([
    'Please pass this to Owen.', 'Happy for Cllr Tranter to see this.', 'Share it with whoever you like.', 'I have no objection to other members reading this.',
    'My ward colleague should have a copy.', 'Feel free to share.', 'The chair of scrutiny may see this.', 'I have sent this to Owen too.',
  ])('is heard in “%s”', (says) => expect(leave(says)).toBe('given'));

  test.each([
    'Please pass this to Nesta.', 'Please pass on my thanks to the crew.', 'Could you copy me in on your answer?', 'Has Owen been sent this?', 'I will tell Owen myself.', 'Show it to the owner of number 9.',
  ])('is not heard in “%s”', (says) => expect(leave(says)).toBe('none'));

  test.each(['Please do not show this to Owen.', 'I would rather this stayed with you.', 'Nobody else is to see this.'])('is refused in “%s”', (says) => expect(leave(says)).toBe('refused'));

  test.each(['So long as Ruth agrees, Owen can see this.', 'I suppose that Owen will have to know.'])('is left open in “%s”', (says) => expect(leave(says)).toBe('unclear'));

  test('given for one colleague and refused for another holds for the first', () => {
    expect(leave('I do not mind Owen having it, only please leave Nesta out.')).toBe('given');
  });

  test('asked for in the thread and granted in three words', () => {
    const thread = earlier('Cllr Bridget Lowe', 'Simon Archer', 'Yes, he may.') + earlier('Simon Archer', 'Cllr Bridget Lowe', 'May I send this to Owen Tranter?') + earlier('Cllr Bridget Lowe', 'Simon Archer', 'When will it be done?');
    expect(leaveOf(situation({ from: simon, to: [owen], text: `Owen, see below.\n\nSimon${thread}` }), bridget, tranter).answer).toBe('given');
  });
});

describe('leave that the writer reports', () => {
  test.each(['Bridget is happy for you to see this.', 'At Cllr Lowe’s request I am sending you her email.', 'Sent with Bridget’s consent.', 'Bridget rang and said that you could have this.', 'I asked Bridget if I could share it and she said yes.'])('counts in “%s”', (says) => expect(leave('', says)).toBe('given'));

  test.each(['Nesta is happy for you to see this.', 'I have not asked Bridget whether she minds.', 'I hope Bridget will not mind.', 'You asked to be shown anything about Weir Lane.', 'The Director has given permission for me to send this.'])('does not count in “%s”', (says) => expect(leave('', says)).toBe('none'));

  test('that contradicts the author’s own words is for a person to settle', () => {
    expect(leave('Please do not show this to Owen.', 'Bridget is happy for you to see this.')).toBe('unclear');
  });

  test('a member who was told is known to know', () => {
    const told = (says: string) => reportOf(situation({ from: simon, to: [owen], text: `Owen\n\n${says}\n\nSimon${earlier('Cllr Bridget Lowe', 'Simon Archer', 'When will it be done?')}` }), 'notice', bridget, tranter).answer;
    expect(told('I told Bridget that you would get this.')).toBe('given');
    expect(told('I have not told Bridget that you are getting this.')).toBe('none');
    expect(told('I will tell Bridget some day that you had this.')).toBe('none');
  });
});
