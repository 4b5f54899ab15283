import type { Schema } from '@cfworker/json-schema';
import schema from '../directory/directory.schema.json';
import type { DirectoryFile } from '../directory/directory-file';
import { directoryProblems } from './directory-problems';
import { FileFault, type FileProblem } from './file-fault';
import { readSource } from './read-source';
import { schemaProblems } from './schema-problems';

/** A directory file with what a person should look at before relying on it. */
export interface LoadedDirectory {
  directory: DirectoryFile;
  /** Things that fit the schema and are probably slips. They refuse nothing. */
  warnings: FileProblem[];
}

/**
 * Reads a directory file written in JSON and looks for slips that the schema cannot see.
 * @param source the file's name, for the sentences about it
 * @throws FileFault where the text is not JSON or does not fit directory.schema.json
 */
export function inspectDirectory(text: string, source: string): LoadedDirectory {
  const read = readSource(text, source, 'json');
  const problems = schemaProblems(schema as unknown as Schema, read);
  if (problems.length > 0) throw new FileFault(source, problems);
  const directory = read.value as DirectoryFile;
  return { directory, warnings: directoryProblems(directory, read) };
}

/** Reads a directory file; as {@link inspectDirectory} without the warnings. */
export function loadDirectory(text: string, source: string): DirectoryFile {
  return inspectDirectory(text, source).directory;
}
