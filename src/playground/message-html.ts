import type { StateAttachment } from '../hosts/simulated/mailbox-state';

/** Plain text as the HTML that a mail program would write: a paragraph for each block, line breaks within. */
export function htmlOfText(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return safe.split(/\n{2,}/).map((block) => `<p>${block.split('\n').join('<br>')}</p>`).join('');
}

const types: Record<string, string> = { png: 'png', jpg: 'jpeg', jpeg: 'jpeg', gif: 'gif' };

function shownAs({ content, name }: StateAttachment): string {
  // The crests are drawings under the names that a council's pictures would have.
  const type = atob(content.slice(0, 8)).startsWith('<svg') ? 'svg+xml' : types[name.split('.').pop()?.toLowerCase() ?? ''] ?? 'png';
  return `data:image/${type};base64,${content}`;
}

/** Puts a message's HTML into the editor, with the pictures that its attachments hold. */
export function showHtml(editor: HTMLElement, html: string, attachments: StateAttachment[]): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  page.querySelectorAll('script, iframe, object, embed, link, style, meta, base, form').forEach((element) => element.remove());
  page.querySelectorAll('*').forEach((element) => {
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
  });
  page.querySelectorAll('img').forEach((image) => {
    const source = image.getAttribute('src') ?? '';
    const id = /^cid:/i.test(source) ? source.slice(4) : '';
    const kept = attachments.find((each) => each.contentId === id && each.content);
    if (!id) return;
    image.setAttribute('data-cid', id);
    if (kept) image.setAttribute('src', shownAs(kept));
    else image.removeAttribute('src');
  });
  editor.replaceChildren(...Array.from(page.body.childNodes, (node) => document.importNode(node, true)));
}

/** The message's HTML as the editor has it, with pictures by content id again. */
export function keptHtml(editor: HTMLElement): string {
  const copy = editor.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('img[data-cid]').forEach((image) => {
    image.setAttribute('src', `cid:${image.getAttribute('data-cid') ?? ''}`);
    image.removeAttribute('data-cid');
  });
  return copy.innerHTML;
}
