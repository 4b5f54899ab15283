/**
 * What members, officers and others do to each other in words, beside what the model weighs: a file a subject,
 * each family named by it: `party-campaigns`. A phrase is written as phrases.ts says; an apostrophe may be
 * missing from any word of a text. Asked with `sentence.families.has('party-campaigns')`.
 */
export const conductPhrases: Record<string, string[]> = {};
