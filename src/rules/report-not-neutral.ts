import type { Remedy } from '../engine/finding';
import { partialIn } from '../engine/partiality';
import { defineRule, pass, review } from '../engine/rule';
import { evidenceFor, statementsOf, type Statement } from '../engine/statements';

function remedies(statement: Statement, words: string, document: boolean): Remedy[] {
  const offered: Remedy[] = [];
  if (document) offered.push({ id: 'neutral-wording', label: 'Leave a comment to put it neutrally', comment: { on: statement.text, text: `“${words}” takes a side. Say what was done, by whom and with what result, without praise or blame.` } });
  offered.push({ id: 'words-of-another', label: 'Record whose words they are', attest: { statement: 'These are the words of … and the report says so.' } });
  return offered;
}

export const reportNotNeutral = defineRule({
  id: 'report-not-neutral',
  reads: ['report'],
  title: 'A report takes no side between parties or people',
  why: 'Officers advise the whole council, and members of every party have to be able to rely on it.',
  assumes: ['What is quoted, or reported as the view of others, is theirs.', 'Facts about which party holds which seats take no side.'],
  parameters: {},

  appliesTo: (context) => statementsOf(context).length > 0 && context.writer.role !== 'member' && context.item.text.length > 60,

  decide(context) {
    const list = partialIn(context);
    const first = list[0];
    if (!first) return pass('Its wording takes no side.');
    return review(`“${first.words}” reads as taking a side${list.length > 1 ? `, and so does wording in ${list.length - 1} more ${list.length === 2 ? 'place' : 'places'}` : ''}.`, 'Is this put neutrally enough for members of every party?', list.slice(0, 5).map((each) => evidenceFor(each.statement)), remedies(first.statement, first.words, context.item.document !== undefined));
  },

  examples: [
    {
      outcome: 'review', because: 'the author blames those who led the council before',
      item: { kind: 'report' },
      document: ['# Repairs to council homes', '## Background', 'The backlog is the result of neglect by the previous administration.'],
    },
    {
      outcome: 'pass', because: 'the strong words are quoted from an objector',
      item: { kind: 'report' },
      document: ['# Repairs to council homes', '## Background', 'One tenant wrote that the backlog is “a disgrace”. It stands at 412 homes.'],
    },
    {
      outcome: 'not-applicable', because: 'it has too few words to take a side',
      item: { kind: 'report', text: 'Appendix A: plan of the site.\n' },
    },
  ],
});
