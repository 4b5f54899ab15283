import type { StateAttachment } from '../hosts/simulated/mailbox-state';

/** A made-up shield with the council's first letter; one for each council, drawn here. */
function drawing(letter: string, colour: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="72" height="84" viewBox="0 0 72 84"><path d="M4 4h64v40c0 20-16 30-32 36C20 74 4 64 4 44z" fill="${colour}" stroke="#222" stroke-width="3"/><text x="36" y="52" font-family="serif" font-size="36" fill="#fff" text-anchor="middle">${letter}</text></svg>`;
}

const colours = ['#1d4f91', '#7a1f3d', '#1f6b45', '#5b3a8c', '#8a4b08'];

/** The crest as an inline attachment, named as the directory's letterhead names it. */
export function crestAttachment(name: string, council: string, nth: number): StateAttachment {
  const content = btoa(drawing(council.charAt(0), colours[nth % colours.length] ?? '#1d4f91'));
  return { id: `crest-${name}`, name, size: content.length, kind: 'file', inline: true, contentId: name, content };
}

/** The HTML that shows an inline attachment in a message. */
export function crestHtml(name: string, council: string): string {
  return `<p><img src="cid:${name}" alt="${council.replace(/["&<>]/g, '')}" width="72" height="84"></p>`;
}
