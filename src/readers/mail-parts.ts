import PostalMime, { type Email } from 'postal-mime';

/** A header with its parameters: `text/plain; charset=utf-8`. */
interface Structured {
  value: string;
  params: Record<string, string | undefined>;
}

/** One part of a message as postal-mime builds its tree. */
export interface MailPart {
  childNodes: MailPart[];
  parentNode?: MailPart;
  state: 'header' | 'body' | 'finished';
  contentType: { value: string; parsed: Structured; multipart: string | false };
  contentTransferEncoding: { encoding: string };
  contentDisposition: { value: string; parsed: Structured };
  contentId?: string;
  headers: Array<{ key: string; value: string }>;
  content: ArrayBuffer | null;
  decodeFlowedText(text: string, deleteSpaces: boolean): string;
}

/** The walk over lines inside postal-mime, which its published types leave out. */
interface Walk {
  root: MailPart;
  currentNode: MailPart;
  readPos: number;
  readLine(): { bytes: Uint8Array; done: boolean };
  processLine(line: Uint8Array, isFinal: boolean): Promise<void>;
  collectNode(): Promise<void>;
  finalize(): Promise<void>;
}

interface Counted {
  /** Bytes of the part's lines with the line ends as sent, the last line end counted apart. */
  bytes: number;
  lastEnd: number;
  /** Bytes by which line ends as sent exceed the single \n that postal-mime writes. */
  wider: number;
  softEnd: boolean;
  cut: boolean;
}

export interface MailTree {
  email: Email;
  root: MailPart;
  /** Bytes of a part's content decoded, line ends as sent. */
  sizeOf(part: MailPart): number;
  /** Whether a part was longer than the limit and is read only in part. */
  wasCut(part: MailPart): boolean;
  /** Whether the line that closes the outermost multipart never came. */
  unfinished: boolean;
}

/** A text part is read up to here: nobody writes more, and checking has to stay quick. */
export const longestText = 5 * 1024 * 1024;

const limits = { maxHeadersSize: 16 * 1024 * 1024, maxNestingDepth: 900 };
const dash = 0x2d;

function isText(part: MailPart): boolean {
  return part.contentType.parsed.value.startsWith('text/') && part.contentDisposition.parsed.value !== 'attachment';
}

/**
 * postal-mime with three changes: it keeps the tree of parts instead of joining them,
 * counts bytes with line ends as sent, and stops taking in a text part at a limit.
 */
function watch(parser: PostalMime): { walk: Walk; counts: Map<MailPart, Counted>; closed: Set<string> } {
  const walk = parser as unknown as Walk;
  const counts = new Map<MailPart, Counted>();
  const closed = new Set<string>();
  const readLine = walk.readLine.bind(parser);
  const processLine = walk.processLine.bind(parser);
  let end = 0;
  walk.collectNode = async () => undefined;
  walk.readLine = () => {
    const start = walk.readPos;
    const line = readLine();
    end = walk.readPos - start - line.bytes.length;
    return line;
  };
  walk.processLine = async (line, isFinal) => {
    const part = walk.currentNode;
    const wasBody = part.state === 'body';
    const width = end;
    const delimits = line.length > 2 && line[0] === dash && line[1] === dash;
    const count = wasBody ? counts.get(part) : undefined;
    if (count && count.bytes > longestText && !delimits && isText(part)) {
      count.cut = true;
      if (isFinal) await walk.finalize();
      return;
    }
    if (delimits && line.length < 1000) closed.add(new TextDecoder().decode(line).trimEnd());
    await processLine(line, isFinal);
    if (!wasBody || walk.currentNode !== part) return;
    const held = count ?? { bytes: 0, lastEnd: 0, wider: 0, softEnd: false, cut: false };
    held.softEnd = line[line.length - 1] === 0x3d;
    held.bytes += line.length + width;
    held.lastEnd = width;
    if (!held.softEnd) held.wider += width - 1;
    counts.set(part, held);
  };
  return { walk, counts, closed };
}

/** Reads the structure of a message. @throws what postal-mime throws where limits are passed */
export async function readMailTree(bytes: Uint8Array): Promise<MailTree> {
  const parser = new PostalMime({ ...limits, forceRfc822Attachments: true });
  const { walk, counts, closed } = watch(parser);
  const email = await parser.parse(bytes);
  const root = walk.root;
  const boundary = root.contentType.multipart ? root.contentType.parsed.params.boundary : undefined;
  return {
    email, root,
    unfinished: boundary !== undefined && boundary !== '' && root.childNodes.length > 0 && !closed.has(`--${boundary}--`),
    wasCut: part => counts.get(part)?.cut ?? false,
    sizeOf: part => {
      const count = counts.get(part);
      const encoding = part.contentTransferEncoding.encoding;
      if (!part.content || !count) return part.content?.byteLength ?? 0;
      if (/base64/.test(encoding)) return part.content.byteLength;
      const inner = part.parentNode !== undefined;
      if (/quoted-printable/.test(encoding)) return Math.max(0, part.content.byteLength + count.wider - (inner && !count.softEnd ? count.lastEnd : 0));
      return Math.max(0, count.bytes - (inner ? count.lastEnd : 0));
    },
  };
}

/** The parts of a tree in order, without recursion. `visit` says whether to go into a part's own parts. */
export function walkParts(root: MailPart, visit: (part: MailPart, inside: MailPart | null) => boolean): void {
  const open: Array<{ part: MailPart; alternative: MailPart | null }> = [{ part: root, alternative: null }];
  while (open.length > 0) {
    const next = open.pop();
    if (!next) return;
    if (!visit(next.part, next.alternative)) continue;
    const alternative = next.part.contentType.multipart === 'alternative' ? next.part : next.alternative;
    for (let index = next.part.childNodes.length - 1; index >= 0; index -= 1) {
      const part = next.part.childNodes[index];
      if (part) open.push({ part, alternative });
    }
  }
}
