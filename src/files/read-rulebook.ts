import type { Schema } from '@cfworker/json-schema';
import type { Rulebook } from '../engine/rulebook';
import schema from '../rulebooks/rulebook.schema.json';
import { didYouMean } from './did-you-mean';
import { draftProblems } from './draft-problems';
import { FileFault, type FileProblem } from './file-fault';
import { readSource, type Source } from './read-source';
import { schemaProblems } from './schema-problems';

const plannable: readonly string[] = schema.$defs.ruleId.enum;

/** Whether a problem is about a rule's name that is text, which {@link ruleProblems} judges. */
function isRuleName(problem: FileProblem, value: unknown): boolean {
  const at = /^provisions\[(\d+)\]\.rules\[(\d+)\]\.rule$/.exec(problem.path);
  return at !== null && typeof (value as Rulebook).provisions[Number(at[1])]?.rules?.[Number(at[2])]?.rule === 'string';
}

/** Rule names are judged here, against the rules there are, and not by the schema's list of all that are planned. */
function ruleProblems(rulebook: Rulebook, source: Source, ruleIds: string[]): FileProblem[] {
  const built = new Set(ruleIds);
  const problems: FileProblem[] = [];
  rulebook.provisions.forEach((provision, p) => provision.rules?.forEach((binding, r) => {
    if (built.has(binding.rule)) return;
    const known = plannable.includes(binding.rule);
    if (known && binding.planned) return;
    const path = `provisions[${p}].rules[${r}].rule`;
    const message = known
      ? `${path}: the rule ${binding.rule} is not built yet. Add “planned: true” beside it, or take it out.`
      : `${path}: there is no rule ${binding.rule}.${didYouMean(binding.rule, [...ruleIds, ...plannable])}`;
    problems.push({ path, line: source.lineOf(['provisions', p, 'rules', r, 'rule']), message });
  }));
  return problems;
}

function paragraphProblems(rulebook: Rulebook, source: Source): FileProblem[] {
  const problems: FileProblem[] = [];
  const lines = new Map<string, number>();
  rulebook.provisions.forEach((provision, p) => {
    const line = source.lineOf(['provisions', p, 'paragraph']);
    const first = lines.get(provision.paragraph);
    if (first === undefined) lines.set(provision.paragraph, line);
    else problems.push({ path: `provisions[${p}].paragraph`, line, message: `provisions[${p}]: paragraph ${provision.paragraph} stands twice, first on line ${first}.` });
  });
  if (!rulebook.complete) return problems;
  rulebook.care?.forEach(({ provision }, c) => {
    if (provision === undefined || lines.has(provision)) return;
    problems.push({ path: `care[${c}].provision`, line: source.lineOf(['care', c, 'provision']), message: `care[${c}].provision: paragraph ${provision} is not among the provisions.` });
  });
  for (const name of Object.keys(rulebook.refer)) {
    const cited = rulebook.refer[name]?.provision;
    if (cited === undefined || lines.has(cited)) continue;
    problems.push({
      path: `refer.${name}.provision`, line: source.lineOf(['refer', name, 'provision']),
      message: `refer.${name}.provision: paragraph ${cited} is not among the provisions.`,
    });
  }
  return problems;
}

/** A rulebook with what is still to be written in it, which refuses nothing. */
export interface LoadedRulebook {
  rulebook: Rulebook;
  unwritten: FileProblem[];
}

/**
 * Reads a rulebook written in YAML, and what a draft of one still lacks.
 * @param source the file's name, for the sentences about it
 * @param ruleIds the rules that are built; a binding to another one has to say `planned: true`
 * @throws FileFault with every problem found
 */
export function inspectRulebook(text: string, source: string, ruleIds: string[]): LoadedRulebook {
  const read = readSource(text, source, 'yaml');
  const shape = schemaProblems(schema as unknown as Schema, read).filter((problem) => !isRuleName(problem, read.value));
  if (shape.length > 0) throw new FileFault(source, shape);
  const rulebook = read.value as Rulebook;
  const problems = [...ruleProblems(rulebook, read, ruleIds), ...paragraphProblems(rulebook, read)];
  if (problems.length > 0) throw new FileFault(source, problems.sort((a, b) => a.line - b.line));
  return { rulebook, unwritten: draftProblems(rulebook, read) };
}

/** Reads a rulebook; as {@link inspectRulebook} without what it still lacks. */
export function loadRulebook(text: string, source: string, ruleIds: string[]): Rulebook {
  return inspectRulebook(text, source, ruleIds).rulebook;
}
