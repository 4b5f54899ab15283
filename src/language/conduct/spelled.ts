/** One line as the lines that it stands for: an underscore joins the words of one alternative, as in `ahead|in_front`. */
function spelled(line: string): string[] {
  let lines = [''];
  for (const element of line.split(' ')) {
    const single = element.split('|').filter((word) => word.indexOf('_') < 0).join('|');
    const several = element.split('|').filter((word) => word.indexOf('_') >= 0).map((word) => word.replace(/_/g, ' '));
    const choices = element.indexOf('_') < 0 ? [element] : single ? [single, ...several] : several;
    const longer: string[] = [];
    for (const before of lines) for (const choice of choices) longer.push(before ? `${before} ${choice}` : choice);
    lines = longer;
  }
  return lines;
}

/** Families whose lines may join the words of an alternative by underscores. */
export function spelledOut(source: Record<string, string[]>): Record<string, string[]> {
  const plain: Record<string, string[]> = {};
  for (const family of Object.keys(source)) {
    plain[family] = [];
    for (const line of source[family] as string[]) plain[family].push(...spelled(line));
  }
  return plain;
}
