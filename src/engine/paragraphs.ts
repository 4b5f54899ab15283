/** "1.", "(b)", "-": the lines of a list belong with what they are listed under. */
export const listed = /^(?:[-*\u2022\u2013\u25cf]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/;

/** Sentences of a text by paragraph, each with the list that follows it. */
export function paragraphsIn<T extends { text: string; start: number; end: number }>(text: string, sentences: readonly T[]): T[][] {
  const groups: T[][] = [];
  let before: T | null = null;
  for (const sentence of sentences) {
    const apart = before !== null && /\n\s*\n|[^\s]/.test(text.slice(before.end, sentence.start));
    const goesOn = before !== null && (listed.test(sentence.text) || /:$/.test(before.text));
    const last = groups[groups.length - 1];
    if (last && (!apart || goesOn)) last.push(sentence);
    else groups.push([sentence]);
    before = sentence;
  }
  return groups;
}

const newPoint = /\n\s*(?:[-*\u2022\u2013\u25cf]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] )/;

/** Whether no new point of a list begins between two sentences: each point is a matter of its own. */
export function inSamePoint(text: string, one: { start: number; end: number }, other: { start: number; end: number }): boolean {
  const [first, last] = one.start <= other.start ? [one, other] : [other, one];
  return first === last || !newPoint.test(text.slice(first.end, last.start + 2));
}
