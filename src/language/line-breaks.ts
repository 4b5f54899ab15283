const otherSpace = /[\u00a0\u2007\u202f\t]/g;

/** The same but at the beginning of a line, where such a space keeps a line from being read on from the one before. */
export function plainSpacesWithin(text: string): string {
  return text.replace(/[^\n\u00a0\u2007\u202f\t][\u00a0\u2007\u202f\t]+/g, plainSpaces);
}

/** Mail written as a page is full of spaces that do not break: here they are spaces. Offsets stay as they are. */
export function plainSpaces(text: string): string {
  return text.replace(otherSpace, ' ');
}

/** Mail programs break lines after some seventy characters: within a sentence a break is a space. Offsets stay as they are. */
export function onOneLine(text: string): string {
  return plainSpaces(text.indexOf('\n') < 0 ? text : text.replace(/\n/g, ' '));
}
