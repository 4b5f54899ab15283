/**
 * Hands the pane in a frame a file as the earlier version, as a person would who picks it there.
 * @returns false where the pane does not ask for one at this moment
 */
export function offerBaseline(frame: HTMLIFrameElement | null, name: string, bytes: Uint8Array): boolean {
  const page = frame?.contentWindow as (Window & typeof globalThis) | null | undefined;
  const input = frame?.contentDocument?.querySelector<HTMLInputElement>('input[data-takes="baseline"]');
  if (!page || !input) return false;
  const transfer = new page.DataTransfer();
  transfer.items.add(new page.File([new Uint8Array(bytes)], name));
  input.files = transfer.files;
  input.dispatchEvent(new page.Event('change', { bubbles: true }));
  return true;
}
