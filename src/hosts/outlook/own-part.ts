/** A stretch of text: UTF-16 offsets, `end` exclusive. */
interface Stretch {
  start: number;
  end: number;
}

/** What has to be known of a body to change only the writer's own words; src/language/body.ts gives it. */
export interface Sections {
  ownParts: Stretch[];
  greeting: Stretch | null;
  signOff: Stretch | null;
  signature: Stretch | null;
}

export type ReadSections = (text: string) => Sections;

/** Beside which line a new one goes. */
export interface Place {
  /** Index of that line. */
  line: number;
  side: 'before' | 'after';
  /** Whether blank lines part the paragraphs here, so that the new line wants one too. */
  spaced: boolean;
}

function within(parts: (Stretch | null)[], start: number, end: number): boolean {
  return parts.some((part) => part !== null && start < part.end && end > part.start);
}

/** For each line whether it is the writer's own, quotes and earlier messages left out. */
export function ownLines(words: string[], starts: number[], sections: Sections, quoted: (index: number) => boolean): boolean[] {
  const parts = [...sections.ownParts, sections.signOff, sections.signature, sections.greeting];
  return words.map((each, index) => {
    const start = starts[index] ?? 0;
    return each !== '' && !quoted(index) && within(parts, start, start + each.length);
  });
}

function lineAt(starts: number[], offset: number): number {
  let found = 0;
  starts.forEach((start, index) => {
    if (start <= offset) found = index;
  });
  return found;
}

/** Finds where a new line goes. Where there is no greeting or sign-off, the start or the end of the own words. */
export function placeFor(at: 'start' | 'after-greeting' | 'before-sign-off', words: string[], starts: number[], sections: Sections, own: boolean[]): Place {
  const blank = (index: number): boolean => words[index] === '';
  const first = Math.max(0, own.indexOf(true));
  if (at === 'after-greeting' && sections.greeting) {
    const greeting = lineAt(starts, Math.max(sections.greeting.start, sections.greeting.end - 1));
    if (blank(greeting + 1) && own[greeting + 2]) return { line: greeting + 2, side: 'before', spaced: true };
    return { line: greeting, side: 'after', spaced: blank(greeting + 1) };
  }
  if (at === 'before-sign-off') {
    const end = sections.signOff ?? sections.signature;
    if (end) {
      const line = lineAt(starts, end.start);
      return { line, side: 'before', spaced: line > 0 && blank(line - 1) };
    }
    const last = own.lastIndexOf(true);
    return { line: last, side: 'after', spaced: words.slice(first, last).includes('') };
  }
  return { line: first, side: 'before', spaced: words.slice(first, first + 2).includes('') };
}
