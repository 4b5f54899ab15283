import type { Schema } from '@cfworker/json-schema';
import { FileFault } from '../file-fault';
import { readSource } from '../read-source';
import { schemaProblems } from '../schema-problems';
import schema from './attached-text.schema.json';

/** A council's own words, by the paragraphs of its rulebook: schema in attached-text.schema.json. */
export interface AttachedText {
  format: 'fair-copy-attached-text';
  /** Id of the rulebook whose numbers the text was split by. */
  rulebook: string;
  council: string;
  document: string;
  edition: string;
  /** The file that the text was read from. */
  source: string;
  /** `text` has a line a paragraph; `line` is where it begins in the file, from 1. `unnumbered`: told by its place alone, because the text has a bullet for its number. */
  provisions: { paragraph: string; line: number; text: string; unnumbered?: true }[];
  /** Paragraphs of the rulebook that the text does not show. */
  missing: string[];
}

/** The words of one paragraph; undefined where they were not found. */
export type WordsOf = (paragraph: string) => string | undefined;

/**
 * Reads a file that `rulebook attach` wrote.
 * @param source the file's name, for the sentences about it
 * @throws FileFault where it is something else
 */
export function loadAttachedText(text: string, source: string): AttachedText {
  const read = readSource(text, source, 'json');
  const problems = schemaProblems(schema as unknown as Schema, read);
  if (problems.length > 0) throw new FileFault(source, problems);
  return read.value as AttachedText;
}

/** Looks up the words of a rulebook's paragraphs. Text of another rulebook has none of them. */
export function wordsFrom(attached: AttachedText | null, rulebook: string): WordsOf {
  const known = new Map(attached?.rulebook === rulebook ? attached.provisions.map((each) => [each.paragraph, each.text]) : []);
  return (paragraph) => known.get(paragraph);
}
