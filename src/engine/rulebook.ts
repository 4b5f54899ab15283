import type { Parameters } from './parameters';

export interface Binding {
  rule: string;
  /** The strongest outcome the rule may give under this provision. */
  outcome: 'breach' | 'review';
  /** The rule is not written yet. */
  planned?: boolean;
  with?: Parameters;
}

/** One numbered paragraph of a protocol. */
export interface Provision {
  paragraph: string;
  /** Our own sentence, never the council's words. */
  summary: string;
  rules?: Binding[];
  guidance?: boolean;
  topics?: string[];
  unchecked?: string;
}

/** A check of care before sending: not what a paragraph forbids, and at most a question. */
export interface CareBinding {
  rule: string;
  /** The paragraph that asks for the care; left out where none does. */
  provision?: string;
  with?: Parameters;
}

export interface Referral {
  post: string;
  provision?: string;
  /** Who is asked along with that post. */
  consult?: 'leader';
  /** The post that takes its place where the matter is that post's own; the Leader is then told. */
  instead?: string;
  /** A next step or a condition, in one sentence. */
  note?: string;
}

/** A council's protocol as data: schema in rulebooks/rulebook.schema.json. */
export interface Rulebook {
  id: string;
  council: string;
  document: string;
  edition: string;
  complete: boolean;
  terms: Record<string, string>;
  refer: Record<string, Referral>;
  provisions: Provision[];
  /** Checks of care that hosts make before sending; see docs/decisions/0012. */
  care?: CareBinding[];
}
