export interface Run {
  text: string;
  bold: boolean;
}

export interface Block {
  kind: 'paragraph' | 'list';
  /** Lines of a paragraph or items of a list. */
  lines: Run[][];
}

/** Runs of one line of Outlook's Markdown: `**bold**` and backslashes before letters that mean themselves. */
function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let text = '';
  let bold = false;
  const end = (): void => {
    if (text !== '') runs.push({ text, bold });
    text = '';
  };
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '\\' && at + 1 < line.length) {
      at += 1;
      text += line[at];
    } else if (line.startsWith('**', at)) {
      end();
      bold = !bold;
      at += 1;
    } else text += line[at];
  }
  end();
  return runs;
}

/** What a dialog shows of a text: as Markdown as far as errorMessageMarkdown has it, else as it stands. */
export function blocksOf(text: string, markdown: boolean): Block[] {
  return text.split('\n\n').map((part): Block => {
    if (!markdown) return { kind: 'paragraph', lines: part.split('\n').map((line) => [{ text: line, bold: false }]) };
    const lines = part.split(/\r|\n/).filter((line) => line !== '');
    if (lines.length > 0 && lines.every((line) => line.startsWith('- '))) return { kind: 'list', lines: lines.map((line) => runsOf(line.slice(2))) };
    return { kind: 'paragraph', lines: lines.map(runsOf) };
  }).filter(({ lines }) => lines.length > 0);
}
