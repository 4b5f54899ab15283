import { ofTheThread } from '../../src/engine/of-the-thread';
import { earlier, owen, simon, situation } from './situation';

function isOfIt(paragraph: string): boolean {
  const all = situation({ from: simon, to: [owen], text: `Owen\n\n${paragraph}\n\nOver to you.\n\nSimon${earlier('Cllr Bridget Lowe', 'Simon Archer', 'When will Weir Lane be done? The gullies are blocked.')}` });
  return ofTheThread(all, all.own[all.own.length - 2] as { start: number });
}

describe('a paragraph above a thread', () => {
  test.each(['She is happy with that.', 'The gullies are due in May.', 'I have her permission.', 'See the note below.', 'The clerk rang. Her email may go to you.'])('speaks of it in “%s”', (says) => expect(isOfIt(says)).toBe(true));

  test.each(['Colleagues in the stores have your parcel. They are happy to bring it up.', 'The hall is booked for the choir. They like the stage too.', 'A visitor left a scarf. She is content to come for it.'])('speaks of something else in “%s”', (says) => expect(isOfIt(says)).toBe(false));
});
