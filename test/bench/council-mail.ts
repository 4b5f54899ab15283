/** A small generator of numbers from a seed: the same seed gives the same mail on every machine. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0 || 1;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % below;
  };
}

const who = ['the contractor', 'the ward members', 'Cllr Pauline Haugh', 'the tenants’ panel', 'our highways team', 'the parish clerk', 'Zara Milburn', 'the planning officer', 'a resident of Scalegate Road', 'the group leaders'];
const what = ['the play area', 'the garage rents', 'the grit bins', 'the museum roof', 'the car park order', 'the allotment waiting list', 'the street lights on London Road', 'the leisure contract', 'the draft budget', 'the licensing fees'];
const when = ['on Tuesday', 'before the budget round', 'at the last Executive', 'in the week of 14 March', 'by the end of the quarter', 'after the school holidays', 'when the frost is over', 'within 21 days'];
const where = ['in Belah', 'in Upperby', 'at the Civic Centre', 'near Denton Holme', 'behind the market hall', 'along the river path'];

type Pick = (list: string[]) => string;
/** Our own sentences, of the kinds that officers and members write: most are harmless, some commit, ask or confide. */
const sentences: ((pick: Pick, number: number) => string)[] = [
  (pick) => `Thank you for your note about ${pick(what)}, which reached me ${pick(when)}.`,
  (pick, number) => `The figures show ${number} requests ${pick(where)}, and ${number % 37} of them came from one street.`,
  (pick) => `I have asked ${pick(who)} to look at ${pick(what)} again ${pick(when)}.`,
  (pick, number) => `It would cost about £${number},${String(number % 900 + 100)} to put ${pick(what)} right, if members want that.`,
  (pick) => `If the Executive agrees, work on ${pick(what)} could begin ${pick(when)}.`,
  (pick) => `“We were told nothing about ${pick(what)},” ${pick(who)} said ${pick(when)}.`,
  (pick) => `Could you let me know whether ${pick(who)} has seen the options for ${pick(what)}?`,
  (pick) => `The report does not recommend any change to ${pick(what)} ${pick(where)}.`,
  (pick) => `I am copying this to ${pick(who)}, who dealt with ${pick(what)} before me.`,
  (pick) => `We will pay for the repair of ${pick(what)} ${pick(when)}.`,
  (pick) => `Please keep what ${pick(who)} said about ${pick(what)} between the two of us for now.`,
  (pick) => `My view is that ${pick(what)} can wait, although ${pick(who)} sees it differently.`,
  (pick, number) => `Paragraph ${number % 60 + 1} of the report sets out what was decided on ${pick(what)} ${pick(when)}.`,
  (pick) => `A meeting ${pick(where)} has been arranged ${pick(when)}, and ${pick(who)} will chair it.`,
  (pick) => `No decision has been taken, and none will be until ${pick(who)} has replied.`,
  (pick) => `The lease runs out ${pick(when)}; the tenant has not yet said whether they want to stay.`,
];

const people = [
  ['Zara Milburn', 'zara.milburn@carlisle-council.example'],
  ['Cllr Agnes Thornthwaite', 'cllr.agnes.thornthwaite@carlisle-council.example'],
  ['Robert Skelton', 'robert.skelton@carlisle-council.example'],
  ['Cllr Colin Mossop', 'cllr.colin.mossop@carlisle-council.example'],
  ['Jean Routledge', 'jean.routledge@home.example'],
];

/**
 * Mail as a council writes it: a message, and under it the thread it answers, quoted deeper and deeper.
 * @param length characters, roughly; no paragraph is like another
 * @param seed the same seed gives the same text
 */
export function councilMail(length: number, seed: number): string {
  const next = seeded(seed * 2654435761 + 97);
  const pick: Pick = (list) => list[next(list.length)] ?? '';
  const paragraph = (mark: string): string => {
    const lines = Array.from({ length: 2 + next(4) }, () => (sentences[next(sentences.length)] ?? sentences[0]!)(pick, 100 + next(8900)));
    return `${mark}${lines.join(' ')}`;
  };
  const parts: string[] = [];
  let written = 0;
  const write = (line: string): void => {
    parts.push(line);
    written += line.length + 1;
  };
  for (let depth = 0; written < length; depth++) {
    const mark = depth === 0 ? '' : `${'>'.repeat(Math.min(depth, 6))} `;
    const [name = '', address = ''] = people[next(people.length)] ?? [];
    if (depth > 0) {
      write(`On ${next(27) + 1} March 2026 at ${9 + next(8)}:${10 + next(50)}, ${name} <${address}> wrote:`);
      write('');
    }
    write(`${mark}Dear ${pick(who)}`);
    write(mark.trim());
    // A share of the whole for each message, so that a long text is a long thread and not one message.
    const share = written + Math.max(600, length / 6);
    while (written < share && written < length) {
      write(paragraph(mark));
      write(mark.trim());
    }
    write(`${mark}Kind regards`);
    write(mark.trim());
    write(`${mark}${name}`);
    write('');
  }
  return parts.join('\n');
}
