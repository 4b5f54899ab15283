import type { Rule } from '../engine/rule';

/** Every rule that is built, in the order in which a check runs them. */
export const rules: Rule[] = [];
