/** Values a rulebook may set for a rule. */
export type ParameterValue = string | number | boolean | string[];
export type Parameters = Record<string, ParameterValue>;

/** In what role somebody composes an item. */
export type WriterRole = 'officer' | 'member' | 'political-assistant';
