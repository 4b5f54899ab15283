import { confidentialMatterIn } from '../../src/language/confidential-content';
import { readText } from '../../src/language/reading';

const matter = (text: string) => {
  const own = readText(`Ruth\n\n${text}\n\nFarah\n`).own;
  const last = own[own.length - 1];
  const found = last ? confidentialMatterIn(last, own[own.length - 2]) : null;
  return found?.sure ? found.matter : null;
};

describe('matters that a member must keep', () => {
  test.each([
    ['We are about to dismiss the depot manager.', 'a member of staff'], ['Barristers think our case is weak on need.', 'legal advice'],
    ['Bids opened at noon. Severn Homes 1.9, Cotsbuild 2.2.', 'contract prices before an award'], ['We won\u2019t go below \u00a3450,000 for the depot.', 'what the Council would settle for'],
    ['I can\u2019t send you the advice itself, but counsel puts our chances at one in three.', 'legal advice'],
  ])('\u201c%s\u201d tells of %s', (words, told) => expect(matter(words)).toBe(told));

  test.each(['I can\u2019t send you counsel\u2019s advice until Tomasz has cleared it.', 'The appeal was dismissed on Monday by the inspector.', 'Bids opened at noon. I shall tell you more at 3.30 or 4.15.', 'We can go up to the depot at 10.30.', 'Counsel is booked for 4 October.'])('\u201c%s\u201d tells of none', (words) => expect(matter(words)).toBeNull());
});
