import type { Context } from '../engine/context';
import { askPost, offered, reword } from '../engine/conduct-remedies';
import { pressuresIn, settingOf, type Pressed, type Setting } from '../engine/pressure';
import type { Pressure } from '../engine/pressure-kinds';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';
import { clausesIn, memberName, officersWrittenTo, quoteOf, wordsOf } from '../engine/to-officers';
import { isStray } from '../engine/stray-sign';
import { byMatter } from '../engine/matters';

const weights: Record<Pressure, number> = { threat: 3, gift: 3, telling: 2, authority: 2, policy: 2, manager: 2, obstruct: 3, delegated: 2, no: 1 };
const said: Record<Pressure, string> = {
  threat: 'holds out harm to the officer', gift: 'holds out something to the officer in return', telling: 'holds a complaint over the officer', authority: 'asks the officer to go beyond their authority',
  policy: 'asks the officer to go outside policy', manager: 'sets the officer against their manager', obstruct: 'asks an officer to leave a duty set by law', delegated: 'orders what the officer is to decide', no: 'does not take the officer’s no',
};
const gravity: Pressure[] = ['threat', 'gift', 'obstruct', 'authority', 'manager', 'policy', 'telling', 'delegated', 'no'];

const inSoManyWords = /\b(?:I|we)(?:['\u2019]ll| will| can| shall|['\u2019]m going to) .{0,60}\b(?:sure|certain|see to it|see that|job|difficult|hell|misery|finished|gone|sacked|replaced?|moved out|moved on|demoted|suffer|regret|right|worth)\b|\byou(?:['\u2019]ll| will) .{0,20}\b(?:regret|suffer|sorry|live to)\b|\bor (?:else|I|we)\b|\bor you(?:['\u2019]re|['\u2019]ll| are| will)\b|\bif you (?:value|want to keep|wish to keep)\b|\byour (?:job|post|career|future) (?:is|will be|depends|hangs)\b|\bon the line\b|\bin (?:return|exchange)\b|\bmaking an enemy\b|\byou(?:['\u2019]re| are) finished\b|\buntil you(?:['\u2019]re| are) (?:out|gone)\b|\bdays are numbered\b/i;
const hinted = /\b(?:hate|shame|pity|sorry to|sad|unfortunate|wise|careful|carefully|remember|forget|interest|memor\w+|might|may|could|perhaps|hope|easier|reflect|would)\b/i;

/** The rule is known to stand in the way. */
const acknowledged = /\b(?:know|realise|understand|appreciate|aware|accept|whatever|though|yes)\b.{0,60}\b(?:polic(?:y|ies)|rules?|procedures?|criteria|limit|authority|above|guidance|scheme|supposed|strictly|technically|deadline|residency|short|requires?|said that)\b|\b(?:explain\w*|note) .{0,60}\b(?:rule|policy|requires?)/i;

/** "It would be a pity if …": harm that is only hinted at is for a person to judge. */
function isVeiled(pressed: Pressed): boolean {
  const { text, question } = pressed.sentence;
  return question || hinted.test(text) || !inSoManyWords.test(text);
}

/** Told, not asked, to go beyond their powers. */
function isOrder(context: Context, pressed: Pressed): boolean {
  const at = context.own.indexOf(pressed.sentence);
  return context.own.slice(Math.max(0, at - 1), at + 2).some((sentence) => !sentence.question
    && clausesIn(sentence).some((clause) => (clause.families.has('orders-bare') || clause.families.has('orders-told')) && !clause.families.has('orders-softened') && !clause.families.has('orders-courtesy')));
}

/** How well a paragraph's own subject meets what is done; 0 where it speaks of something else. */
function fitOf(about: string, first: Pressed, setting: Setting): number {
  if (about === 'any') return 1;
  if (about === 'intimidation') return first.how === 'threat' || first.how === 'gift' || first.how === 'telling' || first.how === 'no' ? 4 : 2;
  if (about === 'authority') return first.how === 'authority' ? 5 : first.how === 'manager' ? 4 : 2;
  if (about === 'policy') return first.how === 'policy' ? 5 : 0;
  if (about === 'manager') return first.how === 'manager' ? 5 : 0;
  if (about === 'support') return setting.unallowed ? 6 : 0;
  if (about === 'delegated') return setting.delegated ? 6 : 0;
  return setting.statutory === about ? 7 : 0;
}

export const unduePressure = defineRule({
  id: 'undue-pressure',
  reads: ['message', 'meeting', 'letter'],
  title: 'Members put their case to officers without threat, favour or wearing them down',
  why: 'An officer who fears or hopes for something can no longer say what is right.',
  assumes: ['To be cross, to chase, to ask for reasons or to say that one will take the question higher is no pressure.', 'A complaint by its own route is no threat.'],
  parameters: { about: 'any', asking: 'pressed' },

  appliesTo: (context) => officersWrittenTo(context) !== null,

  decide: byMatter((context): Decision => {
    const found = pressuresIn(context).slice().sort((a, b) => gravity.indexOf(a.how) - gravity.indexOf(b.how));
    const first = found[0];
    if (!first) return pass('Nothing presses the officer.');
    const setting = settingOf(context);
    const grave = first.how === 'threat' || first.how === 'gift';
    if (setting.leaves && !grave) return pass('The choice is left to the officer.');
    const kinds = found.map((each) => each.how).filter((how, index, all) => all.indexOf(how) === index);
    const obstructive = found.some((each) => each.how === 'telling' && /obstruct|unhelpful|awkward|difficult|slow|uncooperative|co-operat|up to it|attitude|unless|team player|impression|ear of/i.test(each.sentence.text));
    // Once is firm; again and again wears down.
    const again = Math.min(2, found.filter((each) => each.how === 'no').length - 1);
    // Who knows that the rule says no, and asks all the same, no longer only asks.
    const knowing = (first.how === 'policy' || first.how === 'authority') && (context.own.some((each) => acknowledged.test(each.text)) || found.filter((each) => each.how === first.how).length > 1);
    const weight = (knowing ? 1 : 0) + (again > 0 ? again : 0) + kinds.reduce((sum, how) => sum + weights[how], 0) + (setting.refused ? 1 : 0) + (setting.unallowed ? 2 : 0) + (obstructive ? 1 : 0);
    // Some paragraphs are met by the mere request to go beyond policy or authority.
    const asked = context.with.asking === 'asked' && (first.how === 'authority' || first.how === 'policy' || first.how === 'manager' || (first.how === 'delegated' && context.with.about === 'delegated'));
    if (weight < 3 && !asked) return pass('It is firm and leaves the officer free.');
    const about = String(context.with.about);
    const sentences = found.map((each) => each.sentence).filter((sentence, index, all) => all.indexOf(sentence) === index);
    const senior = ['managing-director', 'chief-executive', 'monitoring-officer'];
    const remedies = offered(
      reword('plain-request', 'Ask plainly instead', sentences, 'What can be done about this, and who decides it?'),
      askPost(context, 'ask-senior', senior, (title) => `Take it up with the ${title}`, 'A request on which I disagree with an officer', 'I have asked for something that the officer does not feel able to do. Could you tell me who decides it?\n'),
      { id: 'agreed', label: 'The officer’s manager is content', attest: { statement: 'The officer’s manager knows of this request and is content with it.' } },
    );
    const words = `${memberName(context)} ${said[first.how]}: \u201c${wordsOf(first.sentence)}\u201d.`;
    const evidence = sentences.slice(0, 4).map(quoteOf);
    const fit = fitOf(about, first, setting);
    if (fit === 0) return pass('This paragraph is about other pressure.');
    const ordered = found.filter((each) => each.how === 'authority')[0];
    const clear = found.some((each) => (each.how === 'threat' || each.how === 'gift') && !isVeiled(each)) || (ordered !== undefined && (grave || first === ordered) && weight >= 3 && isOrder(context, ordered));
    if (clear) return breach(words, evidence, remedies, fit);
    if (isStray(context, sentences)) return pass('One turn of phrase in a long message presses nobody.');
    return review(words, 'Could the officer say no to this without fear or favour?', evidence, remedies, fit);
  }),

  examples: [
    {
      outcome: 'breach', because: 'the officer’s post is threatened in so many words',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nGet the permit issued today. If you value your job you will not refuse me again.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'harm is only hinted at',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nI do hope that we can settle the permit. It would be a pity if this affected your appraisal.\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the member is cross and leaves the decision to the officer',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Quay Road', text: 'Tessa\n\nI am cross about the permit and this is the third time I ask. It is your decision, but may I have your reasons by Friday?\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'one member threatens another',
      item: { kind: 'message', from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'Quay Road', text: 'Gerald\n\nIf you value your seat you will not vote against me again.\n\nColin\n' },
    },
  ],
});
