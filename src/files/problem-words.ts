import type { Schema } from '@cfworker/json-schema';
import { childOf } from './data-path';
import { didYouMean } from './did-you-mean';

const kinds: Record<string, string> = {
  string: 'text', array: 'a list', object: 'a group of properties', boolean: 'true or false',
  integer: 'a whole number', number: 'a number', null: 'nothing',
};

/** What the patterns of our schemas ask, for people who read no patterns. */
const patterns: Record<string, string> = {
  '^[A-Z].*\\.$': 'is one sentence: a capital letter first, a full stop last, all on one line',
  '^[a-z][a-z0-9-]*$': 'takes small letters, digits and hyphens only, a letter first',
};

/** Choices longer than this are not listed in a sentence. */
const mostListed = 13;

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  return kinds[typeof value] ?? 'something else';
}

/** “a”, “b” or “c”. */
export function orList(words: string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`;
}

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value) ?? '';
  return `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
}

function typeWords(place: string, value: unknown, schema: Schema): string {
  const wanted = typeof schema.type === 'string' ? kinds[schema.type] ?? schema.type : orList((schema.type ?? []).map((each) => kinds[each] ?? each));
  const quoted = schema.type === 'string' && typeof value === 'number' ? ' Put quotation marks around it.' : '';
  if (value === null) return `${place} is empty. It takes ${wanted}.`;
  return `${place} is ${typeof value === 'boolean' ? String(value) : kindOf(value)}. It takes ${wanted}.${quoted}`;
}

function enumWords(place: string, value: unknown, schema: Schema): string {
  const choices = (schema.enum ?? []).map(String);
  const listed = choices.length <= mostListed ? ` It takes ${orList(choices)}.` : '';
  return `${place} is ${shown(value)}, which Fair Copy does not know.${didYouMean(String(value), choices)}${listed}`;
}

/** Which of several groups of properties an entry has: the schemas' `oneOf` over `required`. */
function oneOfWords(place: string, value: unknown, schema: Schema): string {
  const groups = (schema.oneOf ?? []).map((branch) => branch.required ?? []);
  const has = groups.filter((group) => childOf(value, group[0] ?? '') !== undefined);
  const names = groups.map((group) => group.join(' with '));
  const first = has[0];
  if (has.length > 1) return `${place} has ${has.map((group) => group[0]).join(' and ')}. Keep one of them.`;
  if (first) {
    const missing = first.find((name) => childOf(value, name) === undefined);
    return missing ? `${place} has ${first[0]} and no ${missing}. Add ${missing}.` : `${place} has ${first[0]} beside a property that does not go with it.`;
  }
  return `${place} has none of ${orList(names)}. Add one of them.`;
}

function anyOfWords(place: string, value: unknown, schema: Schema): string {
  const choices = (schema.anyOf ?? []).map((branch) => {
    if (branch.const !== undefined) return String(branch.const);
    const items = branch.items as Schema | undefined;
    return items?.enum ? `a list of ${orList(items.enum.map(String))}` : kinds[String(branch.type)] ?? 'another value';
  });
  return `${place} is ${Array.isArray(value) ? 'a list' : shown(value)}, which does not fit. It takes ${orList(choices)}.`;
}

/**
 * One sentence for one report of the validator.
 * @param place the path in words, or "The file"
 * @param schema the schema in which the keyword stands
 */
export function wordsFor(keyword: string, place: string, value: unknown, schema: Schema): string {
  switch (keyword) {
    case 'type': return typeWords(place, value, schema);
    case 'enum': return enumWords(place, value, schema);
    case 'const': return schema.const === true ? `${place} is ${shown(value)}. It takes true, or is left out.` : `${place} is ${shown(value)}. It takes ${String(schema.const)}.`;
    case 'oneOf': return oneOfWords(place, value, schema);
    case 'anyOf': return anyOfWords(place, value, schema);
    case 'minLength': return `${place} is empty.`;
    case 'maxLength': return `${place} is ${[...String(value)].length} characters long. The most is ${schema.maxLength}.`;
    case 'minItems': return `${place} is an empty list. Give at least one entry, or leave it out.`;
    case 'uniqueItems': return `${place} names something twice.`;
    case 'minimum': return `${place} is ${String(value)}. The least is ${schema.minimum}.`;
    case 'format': return `${place} is ${shown(value)}, which is no date. Write it as year, month and day: 2027-03-25.`;
    case 'pattern': return `${place} ${patterns[schema.pattern ?? ''] ?? 'is not written as it needs to be'}.`;
    default: return `${place} does not fit what the schema of these files asks.`;
  }
}
