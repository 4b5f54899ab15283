import type { Item, Kind } from '../item/item';
import type { Context } from './context';
import type { Evidence, Remedy } from './finding';
import type { Parameters, WriterRole } from './parameters';

export type { Parameters, ParameterValue, WriterRole } from './parameters';

/** What a rule decides of one item under one provision's parameters. */
export interface Decision {
  outcome: 'breach' | 'review' | 'pass' | 'not-applicable';
  message: string;
  question?: string;
  evidence: Evidence[];
  remedies: Remedy[];
  /** How closely this provision fits the item: among equal outcomes the highest is cited first. */
  fit: number;
}

/** An item to show what a rule does: only what matters is given, the rest is empty. */
export interface Example {
  outcome: 'breach' | 'review' | 'pass' | 'not-applicable';
  /** Why the outcome is what it is; one condition an example. */
  because: string;
  item: Partial<Omit<Item, 'from' | 'to' | 'cc' | 'bcc' | 'sender'>> & {
    from?: string;
    sender?: string;
    to?: string[];
    cc?: string[];
    bcc?: string[];
  };
  /** A Word document in the notation of {@link exampleDocument}; gives the item's text and document. */
  document?: string[];
  /** The document's earlier version, in the same notation. */
  baseline?: string[];
  with?: Parameters;
  as?: WriterRole;
}

export interface Rule {
  /** Kebab case; the file's name. */
  id: string;
  reads: Kind[];
  /** States the passing condition, the thing first: "Bcc is empty in correspondence of members and officers". */
  title: string;
  why: string;
  assumes: string[];
  parameters: Parameters;
  /** Rules that tell of the same lapse more closely: where one of them speaks at least as gravely, this one keeps quiet. */
  yieldsTo?(values: Parameters): string[];
  appliesTo(context: Context): boolean;
  decide(context: Context): Decision;
  examples: Example[];
}

export function breach(message: string, evidence: Evidence[], remedies: Remedy[] = [], fit = 0): Decision {
  return { outcome: 'breach', message, evidence, remedies, fit };
}

/** Doubt that a person can settle: `question` is the one thing to ask them. */
export function review(message: string, question: string, evidence: Evidence[], remedies: Remedy[] = [], fit = 0): Decision {
  return { outcome: 'review', message, question, evidence, remedies, fit };
}

export function pass(message: string, evidence: Evidence[] = []): Decision {
  return { outcome: 'pass', message, evidence, remedies: [], fit: 0 };
}

export function notApplicable(message: string): Decision {
  return { outcome: 'not-applicable', message, evidence: [], remedies: [], fit: 0 };
}

/** Fixes the shape of a rule file; the examples in it are run by the tests. */
export function defineRule(rule: Rule): Rule {
  return rule;
}
