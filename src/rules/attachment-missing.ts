import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { ownPieces } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { defineRule, pass, review } from '../engine/rule';
import { stanceOf } from '../language/stance';

const url = /https?:\/\/|www\.|\.gov\.uk|<[^>]{3,}>/i;
const forwarded = /^ *(?:fw|fwd) *:/i;

/** The writer's own sentence that says that a file goes with this message; null for none. */
function promised(context: Context): Piece | null {
  const answers = context.thread.length > 0;
  for (const piece of ownPieces(context)) {
    if (piece.sentence.question || shows(piece, 'attachments-elsewhere') || url.test(piece.text)) continue;
    const given = piece.sentence.families.place('attachments-given');
    if (given) {
      const stance = stanceOf(piece.sentence, given);
      if (!stance.quoted && !stance.negated && !stance.conditional) return piece;
    }
    // "The attached plan" in an answer may be the other's.
    if (!answers && shows(piece, 'attachments-pointed')) return piece;
  }
  return null;
}

function pastedBelow(context: Context): boolean {
  const { start, end } = context.reading.body.own;
  return /(?:^|\n)\s*(?:-{4,}|={4,}|_{4,}|\*{4,})\s*(?:\n|$)/.test(context.item.text.slice(start, end));
}

export const attachmentMissing = defineRule({
  id: 'attachment-missing',
  reads: ['message'],
  title: 'What a message says is attached goes with it',
  why: 'A second message to everybody, with the file, often goes to the wrong people.',
  assumes: ['A picture in the text may be what is meant.', 'A message passed on takes its files along.'],
  parameters: {},
  appliesTo: (context) => context.item.attachments.length === 0 && context.item.attached.length === 0 && context.item.images.length === 0 && !forwarded.test(context.item.subject),
  decide(context) {
    const piece = promised(context);
    if (!piece || pastedBelow(context)) return pass('Nothing is said to be attached.');
    const remedies: Remedy[] = [
      { id: 'send-later', label: 'Say that it follows', edits: [{ do: 'replace-text', find: piece.text, text: 'I will send the document separately.' }] },
      { id: 'none-meant', label: 'Nothing is missing', attest: { statement: 'No file was meant to go with this message.' } },
    ];
    return review('This says that something is attached, and nothing is.', 'Is a file missing?', [pieceEvidence(piece)], remedies, 1);
  },
  examples: [
    {
      outcome: 'review', because: 'a plan is said to be attached and is not there',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nI attach the plan for Weir Lane. Work begins on Monday.\n\nSimon\n' },
    },
    {
      outcome: 'pass', because: 'the file went with an earlier message',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Dear Bridget\n\nThe plan was attached to my earlier email.\n\nSimon\n' },
    },
    {
      outcome: 'not-applicable', because: 'the file is there',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', attachments: [{ name: 'Weir Lane.pdf', size: 4000 }], text: 'Dear Bridget\n\nI attach the plan for Weir Lane.\n\nSimon\n' },
    },
  ],
});
