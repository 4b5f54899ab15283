import type { Picture } from '../item/item';
import { digestOf } from './digest';
import type { HtmlImage } from './html-to-text';

/** An image that a message carries; `part` is whatever the reader knows it by. */
export interface InlineImage<Part = unknown> {
  /** Content-ID without brackets, or ''. */
  id: string;
  /** Content-Location, or ''. */
  location: string;
  name: string;
  bytes: Uint8Array;
  part: Part;
}

function plainId(source: string): string {
  const id = source.slice(4);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

function fromDataAddress(source: string): Uint8Array | null {
  const comma = source.indexOf(',');
  if (comma < 0) return null;
  try {
    const data = source.slice(comma + 1);
    const plain = /;base64/i.test(source.slice(0, comma)) ? atob(data.replace(/\s+/g, '')) : decodeURIComponent(data);
    return Uint8Array.from(plain, character => character.charCodeAt(0));
  } catch {
    return null;
  }
}

/** Last piece of an address, without its query: what the image was saved as. */
function nameFromAddress(address: string): string {
  const path = address.split(/[?#]/)[0] ?? '';
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/**
 * The pictures of a body: those its HTML shows, and images sent inline besides.
 * @returns pictures, and the parts that are shown in the body and so are no attachments
 */
export async function picturesOf<Part>(shown: HtmlImage[], carried: Array<InlineImage<Part>>): Promise<{ pictures: Picture[]; used: Set<Part> }> {
  const pictures: Picture[] = [];
  const used = new Set<Part>();
  const seen = new Set<string>();
  for (const { source, alt } of shown) {
    if (seen.has(source)) continue;
    seen.add(source);
    const id = /^cid:/i.test(source) ? plainId(source).toLowerCase() : '';
    const image = carried.find(one => (id !== '' && one.id.toLowerCase() === id) || (one.location !== '' && one.location === source));
    if (image) {
      used.add(image.part);
      pictures.push({ name: image.name || (id.split('@')[0] ?? ''), alt, digest: await digestOf(image.bytes) });
    } else if (/^data:image\//i.test(source)) {
      const bytes = fromDataAddress(source);
      pictures.push({ name: '', alt, ...(bytes ? { digest: await digestOf(bytes) } : {}) });
    } else {
      pictures.push({ name: id !== '' ? id.split('@')[0] ?? '' : nameFromAddress(source), alt });
    }
  }
  return { pictures, used };
}
