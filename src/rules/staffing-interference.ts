import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { namedIn } from '../engine/named-people';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { demanded, ofStaff, penalised, placed } from '../engine/staff-signs';
import { asking, memberName, officersWrittenTo, quoteOf, shows, stands, withinQuotation, wordsOf } from '../engine/to-officers';
import type { ReadSentence } from '../language/reading';
import { isStray } from '../engine/stray-sign';

/** How hard a penalty is to be; that there is to be one; what was said at a hearing; a formal inquiry; pay, grade or place of work. */
type Reach = 'level' | 'discipline' | 'detail' | 'inquiry' | 'terms';

interface Found {
  reach: Reach;
  sentence: ReadSentence;
  /** Insisted on, not only hinted at. */
  plain: boolean;
}

/** "That lad on the Belah round": one of the staff, though without a name. */
const oneOfStaff = /\b(?:that|the|your|this|those|one of (?:your|the)) (?:[a-z-]+ ){0,2}(?:lads?|lass|girls?|boy|man|woman|men|chap|fellow|bloke|lady|driver|officer|clerk|assistant|receptionist|warden|planner|inspector|caretaker|attendant|supervisor|foreman|secretary|surveyor|engineer|loader|cleaner|gardener|librarian|adviser|manager|young people)\b.{0,50}\b(?:on|in|at|from|off|behind) (?:(?:the|your|our) )?(?:[A-Za-z-]+ ){0,2}(?:desk|bins?|round|counter|office|crew|team|depot|reception|planning|housing|switchboard|gate|section|department|library|parks?|benefits|centre|enforcement|licensing|highways|lorry|van|market|cemetery|archives|room|truck|patrol|wardens)\b/i;
/** "I ought to stand down" is said of the writer. */
const ofSelf = /\bI\b[^,;]{0,30}\b(?:stand|step|stood|stepping|standing) (?:down|aside|back)/;
/** A report, a note or an item is taken in, up or through, and "it" is put on top of the pile: no person is. */
const ofPapers = /\b(?:tak(?:e|es|en|ing)|bring(?:s|ing)?|put(?:s|ting)?|mov(?:e|es|ed|ing)|send(?:s|ing)?|get(?:s|ting)?|pull(?:s|ing)?)\b(?: [a-z-]+){0,2} (?:reports?|papers?|minutes|items?|notes?|agenda|file|figures|letters?|motions?|questions?|draft|slides|matter|application|complaint|petition|case|decision|vote) (?:in|on|up|out|off|forward|back|to|down|over|through|from)\b|\b(?:have|has|had|get|got|see|want|like) (?:it|this|that|these|those|(?:the|his|her|their|my) (?:[a-z]+ )?(?:application|claim|form|letter|case|request|bid|file)) (?:taken|put|moved|brought|sent|pulled|shifted|looked)\b/i;
const seriously = /\b(?:apology|ticking-off|telling-off|talking-to|how seriously)\b/i;


const stood = { ...asking, negated: true } as const;

/** Whether a sentence or the one before it speaks of somebody who works for the Council. */
function ofEmployee(context: Context, around: ReadSentence[]): boolean {
  return around.some((each) => each.families.has('staffing-person') || namedIn(each.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'officer')));
}

/** Names an officer who is not the reader. */
function namesStaff(context: Context, sentence: ReadSentence): boolean {
  return namedIn(sentence.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'officer' && !context.recipients.some((each) => each.person.officer !== undefined && each.person.officer === person.officer)));
}

function reachesIn(context: Context): Found[] {
  const { own } = context;
  const found: Found[] = [];
  own.forEach((sentence, index) => {
    if (sentence.quoted || withinQuotation(context, sentence) || ofSelf.test(sentence.text)) return;
    const around = own.slice(Math.max(0, index - 2), index + 1);
    // "It's your decision, but I'd not be content with anything less" leaves nothing.
    const leaves = sentence.families.has('staffing-leaves') && !/\b(?:anything|nothing) (?:milder|less|lighter|softer|short)\b/i.test(sentence.text);
    const demands = shows(sentence, 'staffing-demand', stood);
    if (context.item.kind !== 'report' && shows(sentence, 'staffing-detail', asking) && shows(sentence, 'staffing-asks-detail', asking) && around.some((each) => /disciplin|grievance|suspen|misconduct|dismiss|hearing|investigat/i.test(each.text)) && !leaves && ofEmployee(context, own)) {
      found.push({ reach: 'detail', sentence, plain: true });
    } else if (shows(sentence, 'staffing-inquiry', asking) && ofEmployee(context, around) && shows(sentence, 'staffing-requires') && !sentence.families.has('staffing-asked-of-chief')) {
      found.push({ reach: 'inquiry', sentence, plain: true });
    } else if (context.item.kind === 'report') {
      return;
    } else if (shows(sentence, 'staffing-discipline', { ...stood, past: true }) && demands && !leaves && ofEmployee(context, around) && !sentence.families.has('staffing-policy')) {
      found.push({ reach: shows(sentence, 'staffing-level', stood) ? 'level' : 'discipline', sentence, plain: true });
    } else if (shows(sentence, 'staffing-level', stood) && demands && !leaves && ofEmployee(context, around) && (/hearing|disciplin|investigat/i.test(context.item.subject) || around.some((each) => seriously.test(each.text)) || around.some((each) => /disciplin|hearing|misconduct|investigat|suspen|warning/i.test(each.text)))) {
      found.push({ reach: 'level', sentence, plain: true });
    } else if (shows(sentence, 'staffing-terms', asking) && !ofPapers.test(sentence.text) && demands && !leaves && !sentence.families.has('staffing-policy') && (own.slice(Math.max(0, index - 3), index + 1).some((each) => oneOfStaff.test(each.text)) || around.some((each) => namedIn(each.text, context.directory).some((mention) => mention.people.some((person) => person.kind === 'officer' && !context.recipients.some((each) => each.person.officer !== undefined && each.person.officer === person.officer && each.field === 'to')))))) {
      found.push({ reach: 'terms', sentence, plain: false });
    } else if (!leaves && !sentence.question && stands(sentence, penalised, { ...stood, past: true }) && demanded.test(sentence.text) && ofStaff.test(sentence.text) && !/\b(?:polic(?:y|ies)|procedure|how many|members may not|statistics|survey|report)\b/i.test(sentence.text)) {
      found.push({ reach: 'discipline', sentence, plain: true });
    } else if (!leaves && stands(sentence, placed, stood) && (ofEmployee(context, around) || around.some((each) => ofStaff.test(each.text))) && around.some((each) => ofStaff.test(each.text) || namesStaff(context, each)) && !sentence.families.has('staffing-policy')) {
      found.push({ reach: 'terms', sentence, plain: false });
    }
  });
  return found;
}

const said: Record<Reach, string> = {
  level: 'says how an employee should be punished', discipline: 'presses for an employee to be disciplined', detail: 'asks what passed at an employee’s hearing',
  inquiry: 'requires an inquiry into an officer', terms: 'reaches into an employee’s pay, grade or place of work',
};
const order: Reach[] = ['level', 'discipline', 'inquiry', 'detail', 'terms'];

/** A member of the panel that hears staff cases may have its papers. */
function onPanel(context: Context): boolean {
  return context.own.some((each) => shows(each, 'staffing-panel', { past: true }));
}

export const staffingInterference = defineRule({
  id: 'staffing-interference',
  reads: ['message', 'report'],
  title: 'Members leave discipline, grading and placing of staff to those who manage them',
  why: 'An employee’s case is fair only if those decide it who heard it, and nobody leans on them.',
  assumes: ['To complain of what was done, and to ask whether it was dealt with, is a member’s right.', 'A scrutiny committee may ask for an inquiry, and may not require one.'],
  parameters: { about: 'all' },

  appliesTo: (context) => context.item.kind === 'report' || officersWrittenTo(context) !== null,

  decide(context): Decision {
    const found = reachesIn(context).filter((each) => each.reach !== 'detail' || !onPanel(context));
    const { about } = context.with;
    const here = found.filter((each) => about === 'all' || each.reach === about || (about === 'discipline' && each.reach === 'level'));
    const first = here.sort((a, b) => order.indexOf(a.reach) - order.indexOf(b.reach))[0];
    if (!first) return pass('Nothing reaches into an employee’s case.');
    const sentences = here.map((each) => each.sentence);
    const chief = ['chief-executive', 'managing-director', 'monitoring-officer'];
    const remedies = offered(
      context.item.kind === 'report' ? null : first.reach === 'detail' ? reword('ask-outcome', 'Ask for the outcome only', sentences, 'I would like to know only that it has been concluded.')
        : reword('leave-it', 'Take this out and ask for the outcome only', sentences, 'What follows is for you. I would only like to know when it has been dealt with.'),
      askPost(context, 'ask-chief', chief, (title) => `Ask the ${title}`, 'A concern about an officer', 'I have a concern about what happened and would like to set out the facts. What should be done about it is for you.\n'),
      { id: 'own-role', label: 'The constitution gives me this role', attest: { statement: 'The constitution gives the writer a role in this employment case.' } },
    );
    const who = context.item.kind === 'report' ? 'The report' : memberName(context);
    const words = `${who} ${said[first.reach]}: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = sentences.slice(0, 4).map(quoteOf);
    const fit = about === first.reach ? 3 : 1;
    if ((first.reach === 'level' || first.reach === 'discipline') && first.plain) return breach(words, evidence, remedies, fit);
    const question = first.reach === 'detail' ? 'Are you a member of the panel that heard this case?' : first.reach === 'inquiry' ? 'Would it do to ask the Chief Executive for an inquiry?' : 'Can what happens to the employee be left to those who manage them?';
    if (isStray(context, sentences)) return pass('One turn of phrase in a long message reaches into nothing.');
    return review(words, question, evidence, remedies, fit);
  },

  examples: [
    {
      outcome: 'breach', because: 'the member names the penalty that the officer should get',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Marcus Dunn', text: 'Helen\n\nMarcus Dunn lost the file. I expect nothing less than a final written warning.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the member asks for the notes of a disciplinary hearing',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Marcus Dunn', text: 'Helen\n\nI hear that Marcus Dunn’s disciplinary hearing was on Monday. Could you send me the notes of the hearing?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member complains and leaves the rest to the manager',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'Marcus Dunn', text: 'Helen\n\nMarcus Dunn lost the file. What is done about it is for you, but I would like to know when it has been dealt with.\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'a manager decides about somebody in the team',
      item: { kind: 'message', from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Marcus Dunn', text: 'Simon\n\nMarcus Dunn lost the file. I expect nothing less than a final written warning.\n\nHelen\n' },
    },
  ],
});
