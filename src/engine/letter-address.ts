import type { Mailbox } from '../item/item';
import type { Situation } from './context';

const officeLine = /\b(?:leader|cabinet|executive|portfolio|councillor|cllr|member|chair|chairman|mayor)\b/i;

/** The head of a letter without the writer's own name and post, which say nothing of who is addressed. */
function withoutSender(block: string, name: string): string {
  const last = (name.split(' ').slice(-1)[0] ?? '').toLowerCase();
  if (last === '') return block;
  let own = false;
  return block.split('\n').filter((line) => {
    const names = line.toLowerCase().indexOf(last) >= 0 && !/^\W*(?:dear|to)\b/i.test(line);
    own = names || /^\W*(?:from|office of)\b/i.test(line) || (own && officeLine.test(line) && !/^\W*(?:dear|to|the (?:leader|mayor|lord))\b/i.test(line));
    return !own;
  }).join('\n');
}

/**
 * Who is addressed, in words: the recipients' names, and what stands above the letter's first line.
 * @param writer the name of the member over whose name it goes out; '' for none
 */
export function addressBlock(situation: Situation, writer: string): string {
  const { item, reading } = situation;
  const greeting = reading.body.greeting;
  const names = item.to.map((mailbox: Mailbox) => `${mailbox.name} ${mailbox.address}`).join('\n');
  const block = greeting ? withoutSender(item.text.slice(0, greeting.end), writer) : '';
  return `${names}\n${block.length < 600 ? block : block.slice(-600)}`;
}
