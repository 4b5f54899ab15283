/** Longer texts are no sentences any more: they are compared where they begin to differ. */
const longest = 3000;

/** The parts of two texts that are compared: all of them, or of very long ones what comes after their common beginning. */
export function withinReach(before: string, after: string): [before: string, after: string] {
  if (before.length <= longest && after.length <= longest) return [before, after];
  // A text that went or came whole is read through once, which takes no more than its length.
  if (before === '' || after === '') return [before, after];
  const most = Math.min(before.length, after.length);
  let same = 0;
  while (same < most && before.charAt(same) === after.charAt(same)) same++;
  const start = before.lastIndexOf(' ', Math.max(0, same - 200)) + 1;
  return [before.slice(start, start + longest), after.slice(start, start + longest)];
}
