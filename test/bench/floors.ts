/** One look at every character: nothing that reads a text can be faster. */
export function everyCharacter(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

const doers = ['we', 'i', 'the council', 'my group', 'our team', 'officers'];
const deeds = ['will pay', 'agree to', 'accept', 'promise', 'instruct', 'undertake to', 'guarantee', 'will fund', 'order', 'approve'];
const gap = '(?:\\s+[\\w’\']+){0,3}\\s+';

/** The plain way to look for sixty phrases with up to three words between their parts: one expression for each. */
const patterns = doers.flatMap((doer) => deeds.map((deed) => new RegExp(`\\b${doer}${gap}${deed.replace(' ', gap)}\\b`, 'gi')));

/** Finds the sixty phrases; gives how many places there are. */
export function sixtyGapPatterns(text: string): number {
  let found = 0;
  for (const pattern of patterns) {
    pattern.lastIndex = 0;
    while (pattern.exec(text)) found++;
  }
  return found;
}
