import { parseArgs } from 'node:util';
import { didYouMean } from '../files/did-you-mean';
import { orList } from '../files/problem-words';
import { UsageFault } from './terminal';

const optionsOf: Record<string, string[]> = {
  check: ['rulebook', 'directory', 'text', 'as', 'kind', 'date', 'baseline', 'format', 'all', 'care', 'jobs', 'lines', 'out', 'resume'],
  read: ['format'],
  seal: ['author', 'key', 'new-key', 'out', 'force', 'with-changes'],
  verify: ['format'],
  rulebook: ['format', 'rulebook', 'from', 'out'],
  directory: ['from', 'into', 'council', 'domain', 'remove-missing'],
};
/** Options that take no value. */
const flags = ['all', 'care', 'lines', 'resume', 'new-key', 'force', 'with-changes', 'remove-missing'];

export interface Parsed {
  values: Map<string, string>;
  words: string[];
}

/** Reads the options and words of one command. Throws UsageFault where an option is not one of its own. */
export function parse(command: string, args: string[]): Parsed {
  const known = optionsOf[command] ?? [];
  const options = Object.fromEntries(known.map((name) => [name, { type: flags.includes(name) ? 'boolean' as const : 'string' as const }]));
  const { tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  const parsed: Parsed = { values: new Map(), words: [] };
  for (const token of tokens) {
    if (token.kind === 'positional') parsed.words.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    if (!rawName.startsWith('--') || !known.includes(name)) {
      const others = known.length > 0 ? ` Its options are ${known.map((each) => `--${each}`).join(', ')}.` : ' It takes no options.';
      throw new UsageFault(`faircopy ${command} has no option ${rawName}.${didYouMean(rawName, known.map((each) => `--${each}`))}${others}`);
    }
    if (parsed.values.has(name)) throw new UsageFault(`${rawName} is given twice; keep one.`);
    if (flags.includes(name)) {
      if (value !== undefined) throw new UsageFault(`${rawName} takes no value.`);
    } else if (!value || (!inlineValue && value.startsWith('-') && value !== '-')) {
      throw new UsageFault(`${rawName} needs a value after it.`);
    }
    parsed.values.set(name, value ?? '');
  }
  return parsed;
}

/** The value of an option that takes one of a few. */
export function choice<T extends string>(parsed: Parsed, name: string, choices: readonly T[]): T | undefined {
  const value = parsed.values.get(name);
  if (value === undefined) return undefined;
  const chosen = choices.find((each) => each === value);
  if (chosen === undefined) throw new UsageFault(`--${name} is “${value}”; it takes ${orList([...choices])}.${didYouMean(value, choices)}`);
  return chosen;
}
