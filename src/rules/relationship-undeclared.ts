import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import type { Remedy } from '../engine/finding';
import { defineRule, pass, review, type Decision } from '../engine/rule';
import { hears, noTie, otherAppeals, staffAppeal, tied } from '../engine/staff-signs';
import { quoteOf, shows, wordsOf } from '../engine/to-officers';
import { inSamePassage } from '../engine/same-passage';
import type { ReadSentence } from '../language/reading';
import { byMatter } from '../engine/matters';

const ties = ['recruitment-relative', 'recruitment-spouse', 'recruitment-partner', 'recruitment-friend', 'recruitment-close-work'];

/** The tie is known and the seat is kept. */
const allTheSame = /\b(?:I(?:['\u2019]m| am)|I(?:['\u2019]ll| will| shall)|I (?:intend|mean|propose|plan|want)) (?:[a-z]+ ){0,3}(?:sit|hear|chair|take|do|stay|carry on)\b.{0,40}\b(?:all the same|anyway|regardless|nonetheless|nevertheless|as planned|even so|just the same)\b|\b(?:don['\u2019]t|do not|won['\u2019]t|no need to|shan['\u2019]t|rather not) (?:[a-z]+ ){0,3}(?:raise|mention|declare|bring) (?:it|this|that)\b/i;

function tieIn(sentence: ReadSentence): boolean {
  return ties.some((family) => shows(sentence, family, family === 'recruitment-close-work' ? { past: true, conditional: true, asked: true, reported: true, negated: true } : { past: true, conditional: true, asked: true, reported: true }));
}

/** The sentences that show an appeal with a member on its panel, and a tie of that member to whoever appeals. */
function seen(context: Context): { tie: ReadSentence; part: ReadSentence } | null {
  const { own } = context;
  const meeting = context.item.kind === 'meeting';
  const spoken = own.some((each) => each.families.has('recruitment-appeal')) || (/\bappeals?\b/i.test(context.item.subject) && /\b(?:dismiss|grading|disciplinary|grievance|employment|redundancy|capability|hearing|personnel|staff|panel|employment)/i.test(`${context.item.subject} ${context.item.text}`));
  if (!spoken) return inOtherWords(context);
  if (own.some((each) => /\b(?:planning appeal|inspector|school place|admission appeal|parking appeal|flood appeal|charity appeal|christmas appeal|mayor['\u2019]s [a-z]*\s?appeal|appeal fund)/i.test(each.text))) return null;
  const tie = own.filter(tieIn)[0];
  const part = own.filter((each) => shows(each, 'recruitment-appeal-part', { conditional: true, asked: true, past: true }))[0] ?? (meeting ? own[0] : undefined);
  return tie && part ? { tie, part } : inOtherWords(context);
}

/** An employee's appeal, a tie, and the writer as one who hears it, in whatever words. */
function inOtherWords(context: Context): { tie: ReadSentence; part: ReadSentence } | null {
  const { own } = context;
  const all = `${context.item.subject}. ${own.map((each) => each.text).join(' ')}`;
  if (context.writer.role !== 'member' || !staffAppeal.test(all) || otherAppeals.test(all) || noTie.test(all)) return null;
  const tie = own.filter((each) => !each.quoted && !each.question && tied.test(each.text))[0];
  const part = own.filter((each) => !each.quoted && hears.test(each.text))[0];
  return tie && part ? { tie, part } : null;
}

function leaves(context: Context, of: { tie: ReadSentence; part: ReadSentence }): Remedy[] {
  const off = context.item.kind === 'meeting' ? context.recipients.filter((each) => each.person.kind === 'member') : [];
  const same = of.tie === of.part ? [of.tie] : [of.part, of.tie];
  return offered(
    off.length === 1 && off[0] ? { id: 'take-off-panel', label: 'Take the member off the panel', edits: [{ do: 'remove-recipient', field: off[0].field, address: off[0].mailbox.address }, ...same.map((each) => ({ do: 'replace-text' as const, find: each.text, text: '' }))] } : null,
    context.writer.role === 'member' ? reword('stand-back', 'Stand back from the panel', same, 'I should not sit on this panel, so I ask you to find another member.') : null,
    askPost(context, 'ask-monitoring-officer', ['monitoring-officer'], (title) => `Ask the ${title}`, 'Who may hear an appeal', 'A member who knows the person concerned is down to hear an appeal. Should another member sit instead?\n'),
    { id: 'no-tie', label: 'There is no such tie', attest: { statement: 'The member is no friend or relative of the person who appeals and has not worked closely with them.' } },
  );
}

export const relationshipUndeclared = defineRule({
  id: 'relationship-undeclared',
  reads: ['message', 'meeting'],
  title: 'Nobody hears the appeal of a friend, a relative or a close working colleague',
  why: 'Whoever appeals, and whoever decided first, must be able to trust that the panel owes nobody anything.',
  assumes: ['The appeal is an employee’s.', 'A tie counts where the text speaks of it.'],
  parameters: {},

  appliesTo: (context) => context.writer.role !== 'unknown' && (context.writer.role === 'member' || context.recipients.some((each) => each.person.kind === 'member')),

  decide: byMatter((context): Decision => {
    const found = seen(context);
    if (!found) return pass('No member with a tie to the person is to hear an appeal.');
    if (context.own.some((each) => each.families.has('recruitment-fair') && (inSamePassage(context.own, each, found.tie) || inSamePassage(context.own, each, found.part))) && !context.own.some((each) => allTheSame.test(each.text))) return pass('The member stands back, or the tie is being declared.');
    return review(
      `A member with a tie to the person who appeals is to hear it: \u201c${wordsOf(found.tie)}\u201d.`,
      'Is the member a friend or relative of the person who appeals, or have they worked closely together?',
      (found.tie === found.part ? [found.tie] : [found.tie, found.part]).map(quoteOf), leaves(context, found), 1,
    );
  }),

  examples: [
    {
      outcome: 'review', because: 'the member is on the panel and an old friend of the appellant',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Appeal', text: 'Peter\n\nI will sit on the panel for Tessa Boyle’s dismissal appeal on Friday. She is an old friend of mine, so I know the background.\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member stands back from an old friend’s appeal',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Appeal', text: 'Peter\n\nYou have asked me to sit on the panel for Tessa Boyle’s dismissal appeal. She is an old friend of mine and I shall stand down.\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'officers write to each other about a tie of their own',
      item: { kind: 'message', from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Derek Munro <derek.munro@wexcombe.example>'], subject: 'Appeal', text: 'Derek\n\nI will clerk the panel for Tessa Boyle’s dismissal appeal. She is an old friend of mine.\n\nPeter\n' },
    },
  ],
});
