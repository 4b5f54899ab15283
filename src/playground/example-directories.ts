import type { DirectoryFile } from '../directory/directory-file';
import carlisle from './directories/carlisle.json';
import district from './directories/district.json';
import gloucester from './directories/gloucester.json';
import leicestershire from './directories/leicestershire.json';
import wbc from './directories/wbc.json';

/** Directories of made-up people, by the id of the rulebook. A test holds each against the schema. */
export const exampleDirectories: Record<string, DirectoryFile> = { carlisle, district, gloucester, leicestershire, wbc } as Record<string, DirectoryFile>;

/** The same as the text of a file, as the pane takes it; null for a rulebook without one. */
export function exampleDirectoryText(rulebook: string): string | null {
  const directory = exampleDirectories[rulebook];
  return directory ? JSON.stringify(directory) : null;
}
