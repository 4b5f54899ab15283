/** Sentences no longer than this are kept, in characters; longer ones seldom come again. */
const longest = 600;
/** How many answers one question keeps before it begins anew. */
const most = 4000;

/**
 * A question about the words of a sentence that keeps its answers. An item is checked again at every pause in
 * its writing, and the thread under it stays the same; in one check, several provisions ask the same.
 * The answer must hang on the text alone, and nobody may change it.
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer !== undefined) return answer;
    answer = read(text);
    if (text.length <= longest) {
      if (known.size >= most) known = new Map();
      known.set(text, answer);
    }
    return answer;
  };
}
