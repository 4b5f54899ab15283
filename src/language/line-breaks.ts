/** Mail programs break lines after some seventy characters: within a sentence a break is a space. Offsets stay as they are. */
export function onOneLine(text: string): string {
  return text.indexOf('\n') < 0 ? text : text.replace(/\n/g, ' ');
}
