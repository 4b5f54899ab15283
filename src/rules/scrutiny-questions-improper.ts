import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { pieceEvidence } from '../engine/meeting';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { improperQuestion, isScrutiny, writesForScrutiny, type Impropriety, type ImproperQuestion } from '../engine/scrutiny';

interface Wording {
  message: string;
  question: string;
  attest: string;
  label: string;
  fit: number;
}

const wordings: Record<Impropriety, Wording> = {
  political: {
    message: 'This asks an officer at scrutiny for political views.', question: 'Does this ask the officer for a political view, or for fact and explanation?',
    label: 'It asks for a professional view', attest: 'The question asks for a professional view only.', fit: 5,
  },
  disciplinary: {
    message: 'This asks at scrutiny about discipline or an officer\u2019s own affairs.', question: 'Can this be asked without going into the discipline or private affairs of an officer?',
    label: 'It concerns nobody\u2019s discipline', attest: 'The question does not go into anybody\u2019s discipline or private affairs.', fit: 4,
  },
  blame: {
    message: 'This asks at scrutiny who is to blame, and not only what happened.', question: 'Can this be asked so that it finds out what happened, and blames nobody?',
    label: 'It only finds out what happened', attest: 'The question is put to find out what happened.', fit: 3,
  },
  'individual-case': {
    message: 'This asks scrutiny to take up the case of one person.', question: 'Has this person used the complaints procedure, the appeal or the Ombudsman, which are there for it?',
    label: 'Only how such cases are decided is looked at', attest: 'Scrutiny will look at how such decisions are made, and not at the case.', fit: 2,
  },
  'case-judgement': {
    message: 'This judges whether the decision in one case was right.', question: 'Can the report keep to how the decision was made, and leave out whether it was right?',
    label: 'It keeps to how the decision was made', attest: 'The report keeps to how the decision was made.', fit: 2,
  },
};

/** What takes the place of a question that asks too much. */
const factual = 'What were the reasons for the decision, what advice was given, and what has happened since?';

function aboutOf(context: Context): Impropriety {
  return String(context.with.about) as Impropriety;
}

function remediesFor(about: Impropriety, found: ImproperQuestion): Remedy[] {
  const { label, attest } = wordings[about];
  const remedies: Remedy[] = [];
  const number = /^\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] /i.exec(found.piece.text)?.[0] ?? '';
  if (about === 'political' || about === 'disciplinary' || about === 'blame') {
    remedies.push({ id: 'ask-facts', label: 'Ask for facts instead', edits: [{ do: 'replace-text', find: found.piece.text, text: `${number}${factual}` }] });
  }
  remedies.push({ id: 'in-order', label, attest: { statement: attest } });
  return remedies;
}

export const scrutinyQuestionsImproper = defineRule({
  id: 'scrutiny-questions-improper',
  reads: ['message', 'meeting', 'report'],
  title: 'Scrutiny asks officers for facts and explanation, and leaves single cases to those who decide them',
  why: 'Officers serve all parties, and other procedures exist for discipline, complaints and appeals.',
  assumes: ['A view that is asked for as professional is not political.', 'Members may be asked for political views.'],
  // What is asked: for `political` views, on `disciplinary` or private matters, for `blame`; an `individual-case` taken up, or judged in a report (`case-judgement`).
  parameters: { about: 'political' },

  appliesTo(context) {
    const report = context.item.kind === 'report';
    if (report !== (aboutOf(context) === 'case-judgement')) return false;
    return (report || writesForScrutiny(context)) && isScrutiny(context);
  },

  decide(context): Decision {
    const about = aboutOf(context);
    const found = improperQuestion(context, about);
    if (!found) return isQuestioning(context) ? pass('Nothing here asks more than facts and explanation.') : notApplicable('No questions are put here.');
    const wording = wordings[about];
    const remedies = remediesFor(about, found);
    const evidence = [pieceEvidence(found.piece)];
    if (about === 'political' && found.plain && context.writer.role === 'member') return breach(wording.message, evidence, remedies, wording.fit);
    return review(wording.message, wording.question, evidence, remedies, wording.fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'a question asks which party the officer thinks better',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March: questions', text: 'Simon\n\nThese are the questions for scrutiny:\n\n1. How many miles were resurfaced?\n2. Do you think Labour looks after the roads better than the Conservatives did?\n\nOwen\n' },
    },
    {
      outcome: 'review', because: 'a question asks whether somebody was disciplined', with: { about: 'disciplinary' },
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March: questions', text: 'Simon\n\nThe committee will ask about the gritting:\n\n1. When did the lorries go out?\n2. Has the supervisor been disciplined for it?\n\nOwen\n' },
    },
    {
      outcome: 'review', because: 'a question looks for somebody to blame', with: { about: 'blame' },
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March: questions', text: 'Simon\n\nThe committee will ask about the gritting:\n\n1. When did the lorries go out?\n2. Who is to blame for the closed hill?\n\nOwen\n' },
    },
    {
      outcome: 'review', because: 'one person\u2019s refusal is put on scrutiny\u2019s agenda', with: { about: 'individual-case' },
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Next meeting', text: 'Peter\n\nPlease put the refusal of Mrs Hale\u2019s application on the scrutiny agenda, so that the committee can look at it again and overturn it.\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the questions ask for facts and a professional view',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March: questions', text: 'Simon\n\nThese are the questions for scrutiny:\n\n1. How many miles were resurfaced?\n2. In your professional opinion, is the budget enough?\n\nOwen\n' },
    },
    {
      outcome: 'not-applicable', because: 'the question is not for scrutiny',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Roads', text: 'Simon\n\nDo you think that Weir Lane will be done before the summer?\n\nOwen\n' },
    },
  ],
});

function isQuestioning(context: Context): boolean {
  return context.own.some((sentence) => sentence.question || sentence.families.has('scrutiny-puts'));
}
