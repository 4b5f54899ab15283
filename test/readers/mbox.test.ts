import { messageFromMbox, messagesOfMbox, type MboxPart } from '../../src/readers/mbox';

async function partsOf(text: string, step = Infinity): Promise<string[]> {
  const bytes = Buffer.from(text, 'latin1');
  const found: MboxPart[] = [];
  for await (const part of messagesOfMbox((at, length) => Promise.resolve(bytes.subarray(at, at + Math.min(length, step))))) found.push(part);
  return found.map(({ start, end }) => Buffer.from(messageFromMbox(bytes.subarray(start, end))).toString('latin1'));
}

const first = 'From a@b.example Mon Mar  2 09:00:00 2026\n';
const second = 'From - Tue, 03 Mar 2026 10:15:00 +0000\n';

describe('an mbox', () => {
  test('holds one message behind each line that begins with From, a sender and a time', async () => {
    expect(await partsOf(`${first}Subject: one\n\nHello\n\n${second}Subject: two\n\nAgain\n`)).toEqual(['Subject: one\n\nHello\n\n', 'Subject: two\n\nAgain\n']);
  });

  test('is read the same in whatever pieces it comes', async () => {
    const text = Array.from({ length: 40 }, (_, index) => `${index % 2 ? first : second}Subject: ${index}\n\n${'Words and words. '.repeat(index * 9)}\n\n`).join('');
    const whole = await partsOf(text);
    expect(whole).toHaveLength(40);
    for (const step of [7, 100, 1023]) expect(await partsOf(text, step)).toEqual(whole);
  });

  test.each([
    ['a sentence that begins with From, after a blank line', 'From the council offices it is a short walk.\n'],
    ['a sentence of the kind in the middle of a paragraph', `as it said:\n${first}`],
  ])('is not broken by %s', async (_what, words) => {
    expect(await partsOf(`${first}Subject: one\n\nHello\n${words.startsWith('From the') ? '\n' : ''}${words}`)).toHaveLength(1);
  });

  test('loses the mark that was put before From in a message', async () => {
    expect(await partsOf(`${first}Subject: one\n\n>From here on\n>>From there\n> From a quoted thread\n`)).toEqual(['Subject: one\n\nFrom here on\n>From there\n> From a quoted thread\n']);
  });

  test('with Windows line ends is read too', async () => {
    expect(await partsOf(`${first}Subject: one\n\nHello\n\n${second}Subject: two\n\nAgain\n`.replace(/\n/g, '\r\n'))).toHaveLength(2);
  });

  test.each(['', 'Subject: a single message\n\nHello\n'])('that is none gives no message: “%s”', async (text) => {
    expect(await partsOf(text)).toEqual([]);
  });
});
