import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { namesOf } from '../engine/correspondence';
import { ownPieces } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { scrutinyCallOf } from '../engine/scrutiny-calls';

const listed = /(?:^|\n)[ \t]*(?:[-*\u2022\u2013]|\(?\d{1,2}[.)]|\(?[a-z][.)])[ \t]+\S/g;
const arranging = /(?:^|[^a-z])(?:come|attend|join|available|make it|free|able|confirm|let me know|suit|there|park|parking|car|coffee|room|time|diary|agenda item)(?![a-z])/i;
const aims = /(?:^|[^a-z])(?:topic|topics|question|scope|terms of reference|lines? of (?:inquiry|enquiry|questioning))/i;

/** A list in the writer's own words, questions beside the invitation, or a sentence that tells the topics. */
function topicsIn(context: Context, pieces: Piece[]): Piece | null {
  const body = context.reading.body.own;
  const text = context.item.text.slice(body.start, body.end);
  if ((text.match(listed) ?? []).length >= 2 && pieces[0]) return pieces.filter((piece) => /:\s*$/.test(piece.text))[0] ?? pieces[0];
  const questions = pieces.filter((piece) => piece.sentence.question && !arranging.test(piece.text));
  if (questions.length >= 2 && questions[0]) return questions[0];
  return pieces.filter((piece) => shows(piece, 'scrutiny-calls-topics') && !shows(piece, 'scrutiny-calls-unasked'))[0] ?? null;
}

export const scrutinyQuestionsMissing = defineRule({
  id: 'scrutiny-questions-missing',
  reads: ['message', 'meeting'],
  title: 'Whoever is invited to scrutiny is told beforehand what will be asked',
  why: 'People answer well only what they could prepare for.',
  assumes: ['A file named for questions or topics holds them.', 'Questions that are promised for later come in time.'],
  parameters: {},

  appliesTo(context) {
    const call = scrutinyCallOf(context);
    return call !== null && call.called.length > 0;
  },

  decide(context): Decision {
    const call = scrutinyCallOf(context);
    if (!call || call.called.length === 0) return notApplicable('Nobody is invited to scrutiny.');
    const pieces = ownPieces(context);
    const unasked = pieces.filter((piece) => shows(piece, 'scrutiny-calls-unasked') && (!shows(piece, 'scrutiny-calls-follow') || /(?:^|[^a-z])(?:not|never|no|without|nor)(?![a-z])|n['\u2019]t(?![a-z])/i.test(piece.text)))[0];
    const evidence = [pieceEvidence(unasked ?? call.piece)];
    if (!unasked || /(?:^|[^a-z])(?:only|stray|other|else|apart|beyond|further)(?![a-z])/i.test(unasked.text)) {
      const topics = topicsIn(context, pieces);
      if (topics) return pass('It says what will be asked.', [pieceEvidence(topics)]);
      if (context.item.attachments.some((each) => aims.test(each.name))) return pass('The questions or topics go with it.', [{ part: 'attachment' }]);
      if (pieces.some((piece) => shows(piece, 'scrutiny-calls-follow') && /question|topic|line|area|theme|brief|scope|list/i.test(piece.text))) return pass('The questions are promised for later.', evidence);
    }
    const who = namesOf(call.called.map((each) => each.person));
    const remedies: Remedy[] = [
      { id: 'insert-topics', label: 'Put in the topics', edits: [...(unasked ? [{ do: 'replace-text' as const, find: unasked.text, text: '' }] : []), { do: 'insert-line', at: 'before-sign-off', text: 'These are the topics that the committee will ask about:\n1. \n2. \nQuestions will keep to these.' }] },
      { id: 'questions-sent', label: 'The questions were sent', attest: { statement: 'The questions or topics were sent to those invited.' } },
    ];
    return review(`This invites ${who} to scrutiny and does not say what will be asked.`, 'Have the questions or topics been sent, with the line that the committee is likely to take?', evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'review', because: 'a manager is invited and no topic is told',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March', text: 'Dear Simon\n\nPlease attend scrutiny on 12 March to answer members\u2019 questions. It starts at six.\n\nOwen\n' },
    },
    {
      outcome: 'pass', because: 'the topics are listed',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March', text: 'Dear Simon\n\nPlease attend scrutiny on 12 March. We will ask about:\n\n1. salt stocks\n2. the routes of the gritters\n\nOwen\n' },
    },
    {
      outcome: 'not-applicable', because: 'the committee’s own members are told of the meeting',
      item: { from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Scrutiny Committee on 12 March', text: 'Dear members\n\nThe committee will meet at six on 12 March. Please let me know if you cannot attend.\n\nPeter\n' },
    },
  ],
});
