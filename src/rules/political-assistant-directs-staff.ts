import { does, likely, sure } from '../language/acts';
import type { ReadSentence } from '../language/reading';
import { stanceOf } from '../language/stance';
import type { Context, Recipient } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { quote } from '../engine/letter';
import { mailboxOf } from '../directory/directory';
import { rankOf } from '../engine/named-posts';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';

function staffOf(context: Context): Recipient[] {
  return context.recipients.filter(({ person }) => (person.kind === 'officer' && person.officer?.post !== 'political-assistant') || person.kind === 'council');
}

const clerical = /(?:^|[^a-z])(?:secretary|typist|clerical|administrator|admin assistant|support officer|group support|pa to)(?![a-z])/i;
const polite = /(?:^|[^a-z])(?:could|would|can|might|may|grateful|appreciate|wonder(?:ed|ing)?|if (?:you|that|it)|when you (?:can|have)|possible|any chance|happy to)(?![a-z])/i;
const courteous = /(?:^|[^a-z])(?:please|thanks|thank you|kindly)(?![a-z])/i;
const answers = /(?:^|[^a-z])(?:deadline for (?:motions|questions|amendments)|standing orders|(?:the )?(?:rules|constitution) (?:say|says|require)|(?:they|he|she|cllr|councillor|the group) (?:was|were|has|have) (?:told|asked|instructed))(?![a-z])/i;

/** "He is not to be sent", "you will take your samples", "stop whatever you're on". */
const laysDown = /(?:^|[:;,\u2013\u2014] (?:so |and )?|[.!] )(?:stop|drop|redo|bin|scrap|swap|cost|rewrite|cancel|pull|ditch|leave off|down tools|ring|visit|write (?:them|it|up)|take|stick|switch|get|move|put|hold|finish|cut|start)(?! (?:care|a look|a seat|note|it easy|in touch|well|going|at|me|us|for)(?![a-z]))(?: [a-z0-9'\u2019]+){1,}|(?:^|[^a-z])(?:is|are) (?:required|expected|instructed|directed|not) to (?:be|attend|bring|appear|do|go|stay|report|work|wait)|(?:^|[^a-z])(?:is|are) to (?:attend|bring|report|stay|work|go|come|stop|start|have)(?![a-z])|(?:^|[^a-z])you(?: will|['\u2019]ll) (?:kindly |please |not |now )?(?:take|go|do|bring|write|be (?:at|there|working|covering|on)|start|stop|leave|want to be|ring|visit|attend|produce|let me have)(?![a-z])|(?:^|[^a-z])you won['\u2019]t (?:need|be needed|have) to (?:do|be)|(?:^|[^a-z])i(?:['\u2019]ve| have) (?:swapped|moved|changed|rearranged|rescheduled|cancelled|told the contractor|put together a (?:timetable|rota|programme|list))(?![a-z])|(?:^|[^a-z])what we need from you(?![a-z])|^back to me (?:by|before)(?![a-z])|(?:^|[^a-z])ensure (?:that )?(?:no|nothing|all|every|each)(?![a-z])|(?:^|[^a-z])(?:until|unless|before) i(?:['\u2019]ve| have)? (?:approved|approve|seen|see|agreed|agree|cleared|clear|say)(?![a-z])|(?:^|[^a-z])you(?:['\u2019]re| are) (?:doing|covering|working|taking|attending|helping|running|on) (?!well|great|fine|so|very|too|leave|holiday)/i;
const youWill = /^(?:(?:from|as of|starting|on|by|until|after|before|for|this|next|during|so|and|then|instead) [^,.;:?]{0,40}?,? ?)?you (?:will|are to|must) (?!(?:know|see|find|have (?:seen|heard|noticed|received)|remember|recall|appreciate|understand|be (?:aware|pleased|glad|interested|relieved)|hear|probably|no doubt|already|also (?:know|see)|want)(?![a-z]))/i;
/** Ordinary courtesies, and work on members' own papers. */
const helps = /(?:^|[^a-z])(?:let me know|if you|whenever|when you|no hurry|no rush|would it|is it possible|feel free|see you|thank|thanks|to help)(?![a-z])/i;

/** Whoever says who does what directs, however kindly. */
const assigns = /(?:^|[^a-z])(?:(?:assign|allocat|reassign|reallocat)(?:ing|ed|e)?(?![a-z])|i(?:['\u2019]ve| have) (?:put|booked|pencilled|scheduled) (?:you|him|her|them)(?![a-z]))/i;

/** Whoever makes another's week has them work to order. */
const madeFor = /\bI(?:['\u2019]ve| have) (?:[a-z]+ )?(?:redone|redrawn|rearranged|rejigged|changed|set|drawn up|sorted|planned|cleared|filled|worked out|re-?organised|rewritten) (?:out )?your (?:[a-z]+ )?(?:week|weeks|hours|rota|diary|duties|work|workload|days?|timetable|tasks|priorities|shifts?|job|calendar|list|leave|month)\b/i;

/** "I'm not telling anybody to go and cut it": no order is given, and it is said so. */
const noOrder = /(?:^|[^a-z])(?:I(?:['\u2019]m| am| was)|we(?:['\u2019]re| are)) not (?:[a-z]+ ){0,2}(?:telling|asking|instructing|ordering|directing|giving)(?![a-z])|(?:^|[^a-z])not (?:my|our|an assistant['\u2019]s) place(?![a-z])/i;

/** Whether a sentence orders its reader to do something. */
function orders(sentence: ReadSentence): 'yes' | 'perhaps' | null {
  if (noOrder.test(sentence.text)) return null;
  const assigned = assigns.test(sentence.text) && !sentence.quoted && !sentence.question;
  if (madeFor.test(sentence.text) && !sentence.quoted) return 'yes';
  if (youWill.test(sentence.text) && !sentence.quoted && !sentence.question) return 'yes';
  if (sentence.quoted || sentence.question || (polite.test(sentence.text) && !assigned) || answers.test(sentence.text)) return null;
  // What begins with a verb, or lays down what is to happen, is an order.
  if (laysDown.test(sentence.text) && !helps.test(sentence.text)) return 'yes';
  const place = sentence.families.place('assistants-orders');
  if (place && stanceOf(sentence, place).reported) return null;
  if (place) return 'yes';
  if (sentence.families.has('assistants-weak') && does(sentence, 'instructs', likely) && !courteous.test(sentence.text)) return 'perhaps';
  if (does(sentence, 'instructs', sure) && !courteous.test(sentence.text) && !/^(?:let me know|see (?:below|attached)|note|ring|call)/i.test(sentence.text)) return 'perhaps';
  return null;
}

export const politicalAssistantDirectsStaff = defineRule({
  id: 'political-assistant-directs-staff',
  reads: ['message', 'meeting'],
  title: 'A political assistant asks staff, and directs none but their own clerical support',
  why: 'Other staff serve the whole Council and answer to their managers.',
  assumes: ['A request that leaves the choice is no order.', 'The title of a post shows whether it is a group\u2019s secretarial or clerical support.'],
  parameters: {},

  appliesTo(context) {
    return context.writer.role === 'political-assistant' && staffOf(context).length > 0;
  },

  decide(context): Decision {
    const staff = staffOf(context);
    if (staff.every(({ person }) => clerical.test(person.officer?.title ?? ''))) return pass('It goes to the assistant\u2019s own clerical support.');
    const found = context.own.map((sentence) => ({ sentence, how: orders(sentence) })).filter((each) => each.how !== null);
    if (found.length === 0) return pass('It asks, and orders nobody.');
    if (context.own.some((each) => each.families.has('assistants-own-support')) && !found.some((each) => each.how === 'yes')) return pass('It is about the group\u2019s own clerical support.');
    const sure_ = found.filter((each) => each.how === 'yes');
    const first = (sure_[0] ?? found[0])?.sentence as ReadSentence;
    const manager = context.directory.officers.filter((each) => rankOf(each) >= 2 && rankOf(each) <= 4 && each.post !== 'monitoring-officer')[0] ?? context.directory.holderOf('chief-executive');
    const remedies: Remedy[] = [
      { id: 'ask-instead', label: 'Ask instead of ordering', edits: found.map(({ sentence }) => ({ do: 'replace-text' as const, find: sentence.text, text: '' })).concat([{ do: 'insert-line', at: 'after-greeting', text: 'Would you ask your manager whether you can help with this?' }] as never[]) },
    ];
    if (manager) {
      remedies.push({
        id: 'ask-manager', label: 'Ask their manager',
        draft: { to: [mailboxOf(manager)], cc: [], subject: context.item.subject, text: `The group would be glad of help from ${staff.map((each) => each.person.name).join(' and ')} with this:\n\n${first.text}\n\nCan it be done?\n` },
      });
    }
    remedies.push({ id: 'attest-own-support', label: 'This is the group\u2019s own clerical support', attest: { statement: 'This goes to the group\u2019s own secretarial or clerical support.' } });
    const evidence = found.slice(0, 3).map((each) => quote(each.sentence));
    if (context.own.some((each) => each.families.has('assistants-own-support'))) return review('A political assistant gives orders here.', 'Does this go to your own secretarial or clerical support?', evidence, remedies, 1);
    if (sure_.length > 0 || found.length > 1) return breach('A political assistant gives orders to staff here.', evidence, remedies, 1);
    return review('This may read as an order of a political assistant to staff.', 'Is this a request that their manager can turn down?', evidence, remedies, 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'the assistant orders an officer to drop other work',
      item: {
        from: 'Lewis Tarn <lewis.tarn@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Figures',
        text: 'Tessa\n\nYou are to drop what you are doing and send me the gritting figures by noon.\n\nLewis\n',
      },
    },
    {
      outcome: 'pass', because: 'the assistant asks and leaves the choice',
      item: {
        from: 'Lewis Tarn <lewis.tarn@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Figures',
        text: 'Tessa\n\nCould you let me have the gritting figures some time this week?\n\nLewis\n',
      },
    },
    {
      outcome: 'not-applicable', because: 'a manager orders, who may',
      item: {
        from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Figures',
        text: 'Tessa\n\nYou are to drop what you are doing and send me the gritting figures by noon.\n\nSimon\n',
      },
    },
  ],
});
