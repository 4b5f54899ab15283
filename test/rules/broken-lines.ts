const labelled = /^(?:>\s?)*(?:From|Sent|To|Cc|Subject|Date|On) ?/;

/** A text as mail programs send it that break every line after so many characters. */
export function broken(text: string, width: number): string {
  return text.split('\n').map((line) => {
    if (line.length <= width || labelled.test(line)) return line;
    const mark = /^(?:> ?)+/.exec(line)?.[0] ?? '';
    const lines = [mark];
    for (const word of line.slice(mark.length).split(' ')) {
      const last = lines[lines.length - 1] as string;
      if (last.length > mark.length && last.length + word.length >= width) lines.push(mark + word);
      else lines[lines.length - 1] = last === mark ? mark + word : `${last} ${word}`;
    }
    return lines.join('\n');
  }).join('\n');
}
