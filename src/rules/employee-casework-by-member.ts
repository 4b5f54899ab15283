import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { defineRule, pass, review, type Decision } from '../engine/rule';
import { employed, employment, takenUp } from '../engine/staff-signs';
import { inSameParagraph } from '../engine/same-passage';
import { asking, memberName, quoteOf, shows, stands, wordsOf, writtenByMember } from '../engine/to-officers';
import type { ReadSentence } from '../language/reading';

interface Case {
  pursues: ReadSentence[];
  constituent: boolean;
  /** The member has only promised or offered; nobody is asked to change anything yet. */
  toEmployee: boolean;
}

/** What only an employee has. */
const atWork = /\b(?:re-?grading|grievance|redundan\w+|disciplinary|capability|flexible working|dismissal|dismissed|sacked|industrial tribunal|employment tribunal|suspended from work|redeploy\w*|job evaluation|maternity leave|probation\w*|sickness absence|post is at risk|at risk of redundancy|written warning)\b/i;

function isAdvice(context: Context): boolean {
  const to = context.recipients.filter((each) => each.field === 'to');
  return to.length > 0 && to.every((each) => each.person.officer?.post === 'monitoring-officer');
}

/** "Your grading": the reader is the employee. */
function speaksToEmployee(context: Context): boolean {
  const to = context.recipients.filter((each) => each.field === 'to');
  return to.length === 1 && context.own.some((each) => /\byour (?:own )?(?:\w+ )?(?:appeal|grade|grading|regrading|grievance|job|hearing|manager|line manager|hours|suspension|dismissal|redundancy|case|pay|contract|rota|meeting with HR|sick pay|message about the)\b/i.test(each.text) || /\bthe (?:redundancy|grievance|regrading|disciplinary|capability)\b/i.test(each.text) && /\b(?:your|you)\b/i.test(each.text));
}

/** How staff fare as a whole is no one person's case. */
function isGeneral(context: Context): boolean {
  return context.own.some((each) => /\b(?:not (?:after|asking (?:about|for)|interested in|looking (?:for|at)) (?:any )?(?:individual|particular|one person|names)|staff survey|in general|no names|workforce|how many|one in (?:three|four|five|ten))\b/i.test(each.text));
}

/** "HR can help" points on; "I'll have a word with HR" does not. */
function onlyPoints(sentence: ReadSentence): boolean {
  return sentence.families.has('employees-signposts') && !/\b(?:I['\u2019]ll|I will|I shall|I(?:['\u2019]ve| have) (?:rung|spoken|written|raised|taken it|put)|let me|(?:happy|glad|pleased|willing|able|going) to (?:sit|come|speak|talk|take|raise|write|ring|have|give|put|press|push|fight|act|represent|support)|nudge|on your behalf|leave it with me)\b(?! (?:not|never|advise|suggest|point|told|asked|been advised|taken advice|sought))/i.test(sentence.text);
}

/** Whoever helps an employee, and the rules that do. */
const helps = /\b(?:union|unison|gmb|unite|steward|rep|HR|human resources|people (?:services|team)|advis[eo]r|helpline|occupational|employee assistance|polic(?:y|ies)|procedures?)\b/i;
/** The member keeps out, and says so. */
const declines = /\b(?:can['\u2019]t|cannot|can not|mustn['\u2019]t|must not|may not|shouldn['\u2019]t|should not|(?:not|un)able to|not (?:for me|my place) to|not going to|won['\u2019]t be able to) (?:[a-z]+ ){0,2}(?:argue|take|act|represent|speak|intervene|get|be involved|pursue|raise|give|comment|help|interfere|fight|write|step|ask|say|discuss|look)\b(?!.{0,60}\bbut I (?:will|can|shall))/i;
/** Good wishes go in for nobody. */
const wishes = /^(?:and |but |so )?(?:I|we) (?:do |really |very much |only |can only )?(?:hope|wish)\b.{0,40}\b(?:comes? (?:right|good|out)|works? out|goes? well|well|better|resolved|sorted|settled|soon|luck)\b/i;

/** "His firm", "the school in the next county": somebody else employs them. */
const otherEmployer = /\b(?:(?:his|her|their|a|another|my (?:[a-z]+['\u2019]s|own)) (?:[a-z]+ )?(?:firm|company|factory|bank|shop|hospital|surgery|garage|brewery|warehouse)|(?:at|in|for|by|from) (?:the|a) (?:[a-z]+ ){0,2}(?:hospital|factory|mill|brewery|bank|supermarket|quarry|steelworks|warehouse|dockyard|brickworks)|(?:the|a) (?:next|neighbouring|other|different|another) (?:county|district|council|borough|authority))\b/i;
const oursToo = /\b(?:(?:one of|works? for|working for|employed by) (?:you|your|us|our|the council)|your (?:own )?(?:team|staff|officers?|drivers?|employees?|department|section|depot)|HR|the council)\b/i;

const personal = /\b(?:he|she|him|her|his|hers|Mr|Mrs|Ms|Miss|they|them|their|lad|lass|you|your)\b/i;

/** Somebody who works for the Council, a matter of their work, and the member going in for them, in whatever words. */
function inOtherWords(context: Context): ReadSentence[] {
  const { own } = context;
  // The case and what is done about it stand in one paragraph, or the person is spoken of again.
  const ofOneCase = (each: ReadSentence): boolean => {
    const of = own.filter((other) => inSameParagraph(context.item.text, each, other) || (personal.test(each.text) && personal.test(other.text)));
    const all = `${context.item.subject}. ${of.map((other) => other.text).join(' ')}`;
    return employed.test(all) && employment.test(all);
  };
  return own.filter((each) => ofOneCase(each) && stands(each, takenUp, { asked: true, conditional: true, past: true }) && !onlyPoints(each) && !declines.test(each.text) && !wishes.test(each.text));
}

function caseIn(context: Context): Case | null {
  const { own } = context;
  const toEmployee = speaksToEmployee(context);
  // Whom it is about is told in the same paragraph, or with the matter of their work.
  const ofSomebody = (sentence: ReadSentence) => own.some((each) => personal.test(each.text) && (inSameParagraph(context.item.text, each, sentence) || each.families.has('employees-matter') || each.families.has('employees-works')));
  // Whoever works for another is no employee of the Council's.
  const ours = (sentence: ReadSentence) => { const of = own.filter((each) => inSameParagraph(context.item.text, each, sentence)); return !of.some((each) => otherEmployer.test(each.text)) || of.some((each) => oursToo.test(each.text)); };
  const found = (pursues: ReadSentence[]): Case | null => (pursues.length > 0 ? { pursues, constituent: own.some((each) => each.families.has('employees-constituent')), toEmployee } : null);
  if (isGeneral(context) || !own.some((each) => personal.test(each.text))) return null;
  if (!own.some((each) => each.families.has('employees-matter'))) return found(inOtherWords(context).filter(ours));
  if (!toEmployee && !own.some((each) => each.families.has('employees-works') || atWork.test(each.text))) return found(inOtherWords(context).filter(ours));
  const pursues: ReadSentence[] = [];
  own.forEach((sentence, index) => {
    if (/^(?:I|we) (?:was|were|have been|had been) (?:all |then |also |each |only )?asked\b/i.test(sentence.text) || !shows(sentence, 'employees-pursues', asking) || onlyPoints(sentence) || declines.test(sentence.text) || wishes.test(sentence.text) || !ofSomebody(sentence)) return;
    const around = own.slice(Math.max(0, index - 2), index + 2);
    if (around.some((each) => each.families.has('employees-matter'))) pursues.push(sentence);
  });
  if (pursues.length === 0) pursues.push(...inOtherWords(context));
  return { pursues: pursues.filter(ours), constituent: own.some((each) => each.families.has('employees-constituent')), toEmployee };
}

export const employeeCaseworkByMember = defineRule({
  id: 'employee-casework-by-member',
  reads: ['message'],
  title: 'Members hear an employee, point to help and leave the case to the procedures',
  why: 'A member is in a sense the employer too, and what a member does for one employee can spoil the procedure for all.',
  assumes: ['To listen, to say where help is and to ask whether a procedure is followed is within the role.', 'An employee who uses a service is helped as any resident.'],
  parameters: { about: 'pursuit' },

  appliesTo: (context) => writtenByMember(context) && context.recipients.some((each) => each.person.kind === 'officer' || each.person.kind === 'council' || each.person.kind === 'outside'),

  decide(context): Decision {
    const found = caseIn(context);
    const first = found?.pursues[0];
    if (!found || !first) return pass('No employee’s own case is taken up.');
    if (isAdvice(context)) return pass('The Monitoring Officer’s advice is asked first.');
    const advised = context.own.some((each) => each.families.has('employees-advised'));
    // What stands on the intranet besides is no help with the case.
    const signposts = context.own.some((each) => onlyPoints(each) && (each.families.has('employees-matter') || found.pursues.some((other) => inSameParagraph(context.item.text, each, other)) || helps.test(each.text)));
    if (signposts && found.pursues.length < 2) return pass('The member points to where help is to be had.');
    // Each paragraph has its own duty: advice comes first, the help is limited, and the case is not pursued.
    const fits: Record<string, number> = {
      'advice-first': found.constituent && !advised && found.toEmployee ? 3 : 0,
      limits: found.toEmployee ? 2 : 0,
      pursuit: found.toEmployee ? 1 : 2,
    };
    const remedies = offered(
      reword('point-to-help', 'Say where help is to be had', found.pursues, 'HR, the union and the grading, grievance and appeal procedures are there for this.'),
      askPost(context, 'ask-monitoring-officer', ['monitoring-officer'], (title) => `Ask the ${title} first`, 'An employee has asked me for help', 'An employee has come to me about their own employment. Before I reply I would like your advice on what I may do.\n'),
      { id: 'advised', label: 'The Monitoring Officer has advised', attest: { statement: 'The Monitoring Officer advised on this and it keeps to that advice.' } },
    );
    return review(
      `${memberName(context)} takes up an employee\u2019s own employment case: \u201c${wordsOf(first)}\u201d.`,
      advised ? 'Does this go no further than the Monitoring Officer advised?' : 'Has the Monitoring Officer advised that you may do this for an employee?',
      found.pursues.slice(0, 4).map(quoteOf), remedies, fits[String(context.with.about)] ?? 0,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'the member presses a manager to change an employee’s grade',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'A grading appeal', text: 'Helen\n\nOne of your drivers, who lives in my ward, has lost his grading appeal. I would like you to look at it again and reverse the decision.\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the member listens and points to the union and HR',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Your appeal', text: 'Marcus\n\nI am sorry to hear of your grading appeal. I can’t take it up, but your union branch or HR can help you.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'a manager deals with the appeal',
      item: { from: 'Helen Pryce <helen.pryce@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'A grading appeal', text: 'Simon\n\nOne of your drivers has lost his grading appeal. Please look at it again.\n\nHelen\n' },
    },
  ],
});
