import type { Item } from '../item/item';
import { situationOf, type Context, type Facts, type Situation } from './context';
import type { Finding, Settlement } from './finding';
import type { Binding, Rulebook } from './rulebook';
import { oneParagraphShows } from './one-paragraph';
import { pass, review, type Decision, type Parameters, type Rule } from './rule';
import type { Writer } from './writer';

export interface Verdict {
  rule: string;
  paragraph: string;
  message: string;
}

export interface CheckResult {
  rulebook: string;
  kind: Item['kind'];
  writer: Writer;
  /** Gravest first, then in the order of the protocol. */
  findings: Finding[];
  /** Findings that a statement of the person settled, with that statement. */
  settled: { finding: Finding; settlement: Settlement }[];
  passed: Verdict[];
  notApplicable: Verdict[];
}

interface Judged {
  paragraph: string;
  decision: Decision;
}

function capped(decision: Decision, binding: Binding): Decision {
  if (decision.outcome !== 'breach' || binding.outcome === 'breach') return decision;
  return { ...decision, outcome: 'review', question: decision.question ?? 'Is there a reason that makes this right here?' };
}

function decide(rule: Rule, place: Place, situation: Situation): Decision {
  const context: Context = { ...situation, paragraph: place.paragraph, with: parametersAt(place, rule) };
  if (!rule.appliesTo(context)) return { outcome: 'not-applicable', message: 'Nothing in this item is within the rule.', evidence: [], remedies: [], fit: 0 };
  return capped(rule.decide(context), place.binding);
}

function judge(rule: Rule, place: Place, situation: Situation): Decision {
  try {
    if (rule.reads.indexOf(situation.item.kind) < 0) return { outcome: 'not-applicable', message: 'The rule does not read this kind of item.', evidence: [], remedies: [], fit: 0 };
    const decision = decide(rule, place, situation);
    if (rank[decision.outcome] < rank.review) return decision;
    let best: Decision | null = null;
    const shown = oneParagraphShows(situation, decision.evidence, (alone) => {
      const said = decide(rule, place, alone);
      if (rank[said.outcome] >= rank.review && !best) best = said;
      return rank[said.outcome] >= rank[decision.outcome];
    });
    return shown ? decision : best ?? pass('Only words of several paragraphs, taken together, would show it.');
  } catch (fault) {
    const reason = fault instanceof Error ? fault.message : String(fault);
    return review(
      `Fair Copy could not finish its check “${rule.title}” (${rule.id}: ${reason}).`,
      'Is this item in order on this point?',
      [{ part: 'body' }],
    );
  }
}

/** Where a rulebook binds a rule. */
interface Place {
  binding: Binding;
  paragraph: string;
  /** Of the provision in the rulebook. */
  order: number;
  /** What the rule is told here, once it was worked out, and for which rule. */
  told?: { rule: Rule; with: Parameters };
}

/** A rule's own parameters under those that the binding gives. */
function parametersAt(place: Place, rule: Rule): Parameters {
  if (!place.told || place.told.rule !== rule) place.told = { rule, with: { ...rule.parameters, ...place.binding.with } };
  return place.told.with;
}

const places = new WeakMap<Rulebook, Map<string, Place[]>>();

/** By rule, every provision that it is bound under. */
function placesIn(rulebook: Rulebook): Map<string, Place[]> {
  const known = places.get(rulebook);
  if (known) return known;
  const bound = new Map<string, Place[]>();
  rulebook.provisions.forEach((provision, order) => {
    for (const binding of provision.rules ?? []) {
      const list = bound.get(binding.rule) ?? [];
      list.push({ binding, paragraph: provision.paragraph, order });
      bound.set(binding.rule, list);
    }
  });
  places.set(rulebook, bound);
  return bound;
}

/** The same with the rulebook's checks of care, which come after all provisions. */
function withCare(rulebook: Rulebook): Map<string, Place[]> {
  const bound = new Map(placesIn(rulebook));
  for (const { rule, provision = '', with: values } of rulebook.care ?? []) {
    const place: Place = { binding: { rule, outcome: 'review', ...(values ? { with: values } : {}) }, paragraph: provision, order: rulebook.provisions.length };
    bound.set(rule, [...bound.get(rule) ?? [], place]);
  }
  return bound;
}

const rank = { breach: 3, review: 2, pass: 1, 'not-applicable': 0 };

function strongest(judged: Judged[]): Judged[] {
  const top = Math.max(...judged.map((each) => rank[each.decision.outcome]));
  return judged
    .filter((each) => rank[each.decision.outcome] === top)
    .map((each, order) => ({ each, order }))
    .sort((a, b) => b.each.decision.fit - a.each.decision.fit || a.order - b.order)
    .map(({ each }) => each);
}

/**
 * Holds one item against one council's rulebook. Pure: the same item, rulebook and facts give the same
 * result on every machine. A rule bound under several provisions speaks once, under the one that fits best.
 */
export function check(item: Item, rulebook: Rulebook, facts: Facts, rules: Rule[]): CheckResult {
  const situation = situationOf(item, rulebook, facts);
  const bound = facts.care ? withCare(rulebook) : placesIn(rulebook);
  const result: CheckResult = {
    rulebook: rulebook.id, kind: item.kind, writer: situation.writer,
    findings: [], settled: [], passed: [], notApplicable: [],
  };
  const found: { finding: Finding; order: number; yieldsTo: string[] }[] = [];
  for (const rule of rules) {
    const under = bound.get(rule.id);
    if (!under) continue;
    const judged = under.map((place) => ({ paragraph: place.paragraph, decision: judge(rule, place, situation) }));
    const best = strongest(judged);
    const first = best[0];
    if (!first) continue;
    const { decision } = first;
    if (decision.outcome === 'pass') result.passed.push({ rule: rule.id, paragraph: first.paragraph, message: decision.message });
    else if (decision.outcome === 'not-applicable') result.notApplicable.push({ rule: rule.id, paragraph: first.paragraph, message: decision.message });
    else {
      const place = under.filter((each) => each.paragraph === first.paragraph)[0];
      found.push({
        order: place?.order ?? 0,
        yieldsTo: rule.yieldsTo?.(place ? parametersAt(place, rule) : rule.parameters) ?? [],
        finding: {
          rule: rule.id, paragraph: first.paragraph, also: best.slice(1).map((each) => each.paragraph),
          outcome: decision.outcome, message: decision.message,
          ...(decision.question ? { question: decision.question } : {}),
          evidence: decision.evidence.length > 0 ? decision.evidence : [{ part: 'body' }],
          remedies: decision.remedies,
        },
      });
    }
  }
  const told = found.filter((each) => {
    const closer = found.filter(({ finding }) => each.yieldsTo.indexOf(finding.rule) >= 0 && rank[finding.outcome] >= rank[each.finding.outcome])[0];
    const title = closer && rules.filter((rule) => rule.id === closer.finding.rule)[0]?.title;
    if (title) result.notApplicable.push({ rule: each.finding.rule, paragraph: each.finding.paragraph, message: `It is told of under “${title}”.` });
    return !title;
  });
  told.sort((a, b) => rank[b.finding.outcome] - rank[a.finding.outcome] || a.order - b.order);
  for (const { finding } of told) {
    const settlement = (facts.settlements ?? []).find((each) => each.rule === finding.rule);
    if (settlement) result.settled.push({ finding, settlement });
    else result.findings.push(finding);
  }
  return result;
}
