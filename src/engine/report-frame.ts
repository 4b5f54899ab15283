import type { Situation } from './context';
import { statementsOf, type Statement } from './statements';

/** Who is to decide on a report: a leading member alone, the executive, full council, a committee that rules on applications, another body; `unknown` where it does not say. */
export type Decider = 'individual' | 'executive' | 'council' | 'regulatory' | 'committee' | 'informal' | 'unknown';

const frontLines = 18;

/** What stands before a report's first section of substance: its title and particulars. */
export function frontOf(situation: Situation): Statement[] {
  const front: Statement[] = [];
  for (const statement of statementsOf(situation)) {
    const kind = statement.section?.kind;
    if (front.length >= frontLines || (kind !== undefined && kind !== 'head' && kind !== 'other')) break;
    front.push(statement);
  }
  return front;
}

const individual = /(?:individual|single)[ -](?:executive |cabinet |portfolio )?(?:member )?decision|(?:cabinet|executive|portfolio|lead) (?:member|holder)['\u2019]?s? (?:individual )?(?:decision|report)|(?:decision|report) (?:by|of|to|for) (?:the )?(?:cabinet|executive|portfolio|lead) (?:member|holder)|report to (?:councillor|cllr)/i;
const decisionMaker = /^decision[- ](?:maker|taker)/i;
const aMember = /councillor|cllr|cabinet member|portfolio holder|executive member|leader of the council/i;
const bodies: { decider: Decider; words: RegExp }[] = [
  { decider: 'informal', words: /working (?:group|party)|task (?:group|and finish)|informal|advisory (?:panel|group)|steering group|briefing note/i },
  { decider: 'regulatory', words: /(?:planning|development|licensing|regulatory|regulation|appeals|standards)[a-z ,&]{0,40}(?:committee|panel|board|sub-?committee)/i },
  { decider: 'committee', words: /committee|panel|board|sub-?committee|forum|commission/i },
  { decider: 'executive', words: /(?:^|[^a-z])(?:cabinet|executive)(?! (?:member|members|director|portfolio|office|summary|decision|assistant|lead))(?![a-z])/i },
  { decider: 'council', words: /full council|council meeting|to (?:the )?council(?![a-z])|^council(?![a-z])|extraordinary council/i },
];
const aside = /^(?:report (?:of|by)|portfolio|author|contact|lead|title|subject|wards?|key decision|date|reference|director)(?![a-z])|chief executive/i;

/** Who is to decide, by the report's title and particulars. */
export function deciderOf(situation: Situation): Decider {
  const front = frontOf(situation);
  const texts = [situation.item.subject, ...front.map((each) => each.text)];
  for (let i = 0; i < texts.length; i++) {
    const text = texts[i] as string;
    if (individual.test(text)) return 'individual';
    if (decisionMaker.test(text) && aMember.test(text.length > 18 ? text : `${texts[i + 1] ?? ''}`)) return 'individual';
  }
  for (const text of texts) {
    if (aside.test(text)) continue;
    for (const { decider, words } of bodies) if (words.test(text)) return decider;
  }
  return 'unknown';
}

const deciding = /(?:^|[^a-z])(?:approv|agree|adopt|authoris|authoriz|accept|award|grant|refus|delegat|appoint|sold|sell|dispos|clos|appl[yi]|proceed|fund|allocat|added|add|purchas|buy|bought|let(?![a-z])|leas|waiv|ratif|endors|increas|reduc|confirm|brought|sought|seek|open|replac|extend|remov|stop|begin|begun|start|set|made|make|chang|introduc|repair|spen[dt]|pay|paid|declar|designat|renew|build|built|demolish|consult|commission|procur|transfer|amend|revis)/i;
const noting = /(?:^|[^a-z])(?:not(?:e|es|ed|ing)|receiv(?:e|es|ed)|comment(?:s|ed)? on|consider(?:s|ed)? the (?:report|update|position|progress|contents))(?![a-z])/i;
const barring = /press and (?:the )?public|public (?:be|is|are) excluded/i;

/** What a report asks its readers to decide: the statements that recommend; empty where it asks only to note, or nothing. */
export function decisionsAsked(situation: Situation): Statement[] {
  const list = statementsOf(situation);
  let asked = list.filter((each) => each.section?.kind === 'recommendations' && !each.heading);
  if (asked.length === 0) asked = list.filter((each) => /(?:^|[^a-z])(?:is|are) (?:asked|recommended|invited|requested) to (?!note)|(?:^|[^a-z])it is recommended that|(?:^|[^a-z])decision proposed/i.test(each.text));
  return asked.filter((each) => !barring.test(each.text) && !/^(?:contact|background papers|that:?$|recommend)/i.test(each.text.replace(/^[\d.()a-z]{0,5} /i, '')) && (!noting.test(each.text) || /(?:;|(?:^|[^a-z])and(?![a-z]))/i.test(each.text) && deciding.test(each.text.replace(noting, ' '))));
}
