import { Validator, type OutputUnit, type Schema } from '@cfworker/json-schema';
import { childOf, locate, pathText, pointerSteps } from './data-path';
import { didYouMean, nearest } from './did-you-mean';
import type { FileProblem } from './file-fault';
import { wordsFor } from './problem-words';
import type { Source } from './read-source';

/** Reports that only say that something inside them does not fit. */
const containers = new Set(['$ref', 'properties', 'items', 'allOf', 'if', 'false', 'additionalProperties']);

/** The schema in which the keyword of a report stands: its pointer without the last step, references followed. */
function schemaAt(schema: Schema, pointer: string): Schema {
  let here: unknown = schema;
  for (const step of pointerSteps(pointer).slice(0, -1)) {
    if (step !== '$ref') {
      here = childOf(here, step);
      continue;
    }
    const target = String(childOf(here, '$ref'));
    here = schema;
    for (const part of pointerSteps(target)) here = childOf(here, part);
  }
  return (here ?? {}) as Schema;
}

class ProblemList {
  readonly problems: FileProblem[] = [];
  /** Properties that a misspelt one most likely stands for, by the group they belong to: their absence is no second problem. */
  private readonly meant = new Set<string>();

  constructor(private readonly schema: Schema, private readonly source: Source) {}

  /** A property that the schema does not have; `inner` is the validator's report on that property. */
  unknownProperty(report: OutputUnit, inner: OutputUnit): void {
    const { path } = locate(this.source.value, inner.instanceLocation);
    const known = Object.keys(schemaAt(this.schema, report.keywordLocation).properties ?? {});
    const name = String(path[path.length - 1] ?? '');
    this.meant.add(`${pathText(path.slice(0, -1))}/${nearest(name, known) ?? ''}`);
    this.problems.push({ path: pathText(path), line: this.source.lineOf(path), message: `${pathText(path)} is not a property Fair Copy knows.${didYouMean(name, known)}` });
  }

  missing(report: OutputUnit): void {
    const { path, value } = locate(this.source.value, report.instanceLocation);
    const name = /property "([^"]{1,80})"/.exec(report.error)?.[1] ?? '';
    if (childOf(value, name) !== undefined || this.meant.has(`${pathText(path)}/${name}`)) return;
    this.problems.push({ path: pathText(path), line: this.source.lineOf(path), message: `${pathText(path) || 'The file'} has no ${name}.` });
  }

  misfit(report: OutputUnit): void {
    const { path, value } = locate(this.source.value, report.instanceLocation);
    const schema = schemaAt(this.schema, report.keywordLocation);
    const choices = (schema.oneOf ?? []).map((branch) => branch.required?.[0] ?? '');
    if (report.keyword === 'oneOf' && choices.some((name) => this.meant.has(`${pathText(path)}/${name}`))) return;
    const words = wordsFor(report.keyword, pathText(path) || 'The file', value, schema);
    this.problems.push({ path: pathText(path), line: this.source.lineOf(path), message: words });
  }
}

/** What in a file's data does not fit its schema, in the order of the file, each thing once. */
export function schemaProblems(schema: Schema, source: Source): FileProblem[] {
  const reports = new Validator(schema, '2020-12', false).validate(source.value).errors;
  const list = new ProblemList(schema, source);
  reports.forEach((report, index) => {
    const inner = reports[index + 1];
    if (report.keyword === 'additionalProperties' && inner?.keyword === 'false') list.unknownProperty(report, inner);
  });
  const choices: string[] = [];
  for (const report of reports) {
    // What each branch of a choice lacks says less than the one sentence on the choice.
    if (choices.some((choice) => report.keywordLocation.startsWith(choice))) continue;
    if (report.keyword === 'anyOf' || report.keyword === 'oneOf') choices.push(`${report.keywordLocation}/`);
    if (report.keyword === 'required') list.missing(report);
    else if (!containers.has(report.keyword)) list.misfit(report);
  }
  const seen = new Set<string>();
  return list.problems
    .filter(({ path, message }) => !seen.has(`${path}\n${message}`) && seen.add(`${path}\n${message}`))
    .sort((a, b) => a.line - b.line);
}
