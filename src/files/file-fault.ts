/** One thing in a file that Fair Copy cannot take as it stands. */
export interface FileProblem {
  /** Where in the data: provisions[3].rules[0].outcome; empty for the file as a whole. */
  path: string;
  /** Line in the file, from 1; 0 where no line can be named. */
  line: number;
  /** One sentence without the file's name. */
  message: string;
}

/** "carlisle.yaml line 12: provisions[3] has no summary." */
export function problemLine(source: string, problem: FileProblem): string {
  const place = problem.line > 0 ? `${source} line ${problem.line}` : source;
  return `${place}: ${problem.message}`;
}

/** A rulebook or directory file that cannot be used. The message has one line a problem. */
export class FileFault extends Error {
  /**
   * @param source the file's name as the person gave it
   * @param problems at least one, in the order of the file
   */
  constructor(readonly source: string, readonly problems: FileProblem[]) {
    super(problems.map((problem) => problemLine(source, problem)).join('\n'));
    this.name = 'FileFault';
  }
}
