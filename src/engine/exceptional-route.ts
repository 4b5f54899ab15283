import type { Person } from '../directory/directory';
import { routeStepsIn, type RouteSteps } from '../language/exceptional-route';
import type { Evidence } from './finding';
import type { Situation } from './context';
import { isOfficerSide } from './correspondence';
import { means, namedIn } from './named-people';

/** What the writer says of the exceptional way by which a member's letter may reach another member. */
export interface Route {
  claimed: boolean;
  /** Steps that the text does not show, in words for a person; empty where it is complete. */
  missing: string[];
  evidence: Evidence | null;
}

/**
 * Reads the exceptional way from the writer's own sentences: an officer's advice, notice to the member
 * beforehand with name and reason, and the decision of the Chief Executive.
 */
export function routeOf(situation: Situation, member: Person): Route {
  const all: RouteSteps = { claimed: false, advice: false, told: false, named: false, reasons: false, decided: false };
  let evidence: Evidence | null = null;
  let claims = 0;
  for (const sentence of situation.own) {
    const mentions = namedIn(sentence.text, situation.directory);
    const steps = routeStepsIn(sentence.text);
    const words = ` ${sentence.text.toLowerCase()} `;
    const chief = mentions.some((each) => each.people.some((person) => person.officer?.post === 'chief-executive'))
      || /chief executive|managing director|town clerk/.test(words);
    const officer = chief || mentions.some((each) => each.people.some(isOfficerSide)) || /(senior officer|director|head of|monitoring officer|service lead)/.test(words);
    const about = mentions.some((each) => means(each, member)) || / (she|he|they|her|him|them) /.test(words) || steps.told;
    const before = claims;
    if (steps.claimed) { all.claimed = true; claims += 2; }
    if (steps.advice && officer) { all.advice = true; claims++; }
    if (steps.told && about) {
      all.told = true;
      claims++;
      if (steps.named) all.named = true;
      if (steps.reasons) all.reasons = true;
    }
    if (steps.decided && chief) { all.decided = true; claims++; }
    if (claims > before && !evidence) evidence = { part: 'body', text: sentence.text, start: sentence.start, end: sentence.end };
  }
  const missing: string[] = [];
  if (!all.advice) missing.push('the advice of a senior officer');
  if (!all.told) missing.push('notice to the member beforehand');
  else {
    if (!all.named) missing.push('the name of the person who gets it, in the notice');
    if (!all.reasons) missing.push('the reasons, in the notice');
  }
  if (!all.decided) missing.push('the Chief Executive\u2019s decision');
  // A single "I told her" is no claim to the exceptional way; advice or the Chief Executive's word is.
  const claimed = all.claimed || all.advice || all.decided;
  return { claimed, missing: claimed ? missing : [], evidence };
}
