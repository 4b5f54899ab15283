import { mendControls } from './decode-text';

/** What a rich text body holds: the HTML it was made from, or plain text. */
export interface RtfBody {
  html: string;
  text: string;
}

/** Groups whose words are not part of the text. */
const silent = new Set(['fonttbl', 'colortbl', 'stylesheet', 'info', 'pict', 'object', 'header', 'footer', 'headerl', 'headerr', 'footerl', 'footerr', 'generator', 'listtable', 'listoverridetable', 'rsidtbl', 'themedata', 'datastore', 'latentstyles', 'xmlnstbl', 'fldinst', 'bkmkstart', 'bkmkend', 'mhtmltag', 'pntext', 'filetbl', 'revtbl']);
const marks: Record<string, string> = { par: '\n', line: '\n', sect: '\n', page: '\n', tab: '\t', cell: '\t', row: '\n', lquote: '\u2018', rquote: '\u2019', ldblquote: '\u201c', rdblquote: '\u201d', endash: '\u2013', emdash: '\u2014', bullet: '\u2022', emspace: ' ', enspace: ' ' };
const codepages: Record<number, string> = { 65001: 'utf-8', 932: 'shift_jis', 936: 'gbk', 949: 'euc-kr', 950: 'big5', 10000: 'macintosh', 437: 'windows-1252', 850: 'windows-1252' };

interface Group {
  silent: boolean;
  /** How many characters stand in for each \u. */
  skip: number;
  /** \htmlrtf: only for readers of rich text. */
  rich: boolean;
}

function decoderFor(codepage: number): TextDecoder {
  try {
    return new TextDecoder(codepages[codepage] ?? `windows-${codepage}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/**
 * Reads rich text, with the HTML that Outlook wraps in it ([MS-OXRTFEX]).
 * @param bytes the document, decompressed
 */
export function readRtf(bytes: Uint8Array): RtfBody {
  const rtf = new TextDecoder('latin1').decode(bytes);
  const fromHtml = rtf.slice(0, 2000).indexOf('\\fromhtml1') >= 0;
  const fromText = rtf.slice(0, 2000).indexOf('\\fromtext') >= 0;
  let decoder = decoderFor(1252);
  const groups: Group[] = [];
  let group: Group = { silent: false, skip: 1, rich: false };
  const out: string[] = [];
  let pending: number[] = [];
  let toSkip = 0;
  const flush = (): void => {
    if (pending.length > 0) out.push(mendControls(decoder.decode(new Uint8Array(pending))));
    pending = [];
  };
  const heard = (): boolean => !group.silent && !((fromHtml || fromText) && group.rich);
  const say = (words: string): void => {
    flush();
    out.push(words);
  };
  const control = /\\(?:([a-zA-Z]{1,32})(-?\d{1,10})? ?|'([0-9a-fA-F]{2})|([^a-zA-Z]))/y;
  let at = 0;
  while (at < rtf.length) {
    const character = rtf.charAt(at);
    if (character === '{') {
      groups.push(group);
      group = { ...group };
      at += 1;
    } else if (character === '}') {
      flush();
      group = groups.pop() ?? group;
      at += 1;
    } else if (character === '\\') {
      control.lastIndex = at;
      const found = control.exec(rtf);
      if (!found) {
        at += 1;
        continue;
      }
      at = control.lastIndex;
      const [, word, digits, hex, sign] = found;
      const value = digits === undefined ? null : Number(digits);
      if (hex !== undefined) {
        if (toSkip > 0) toSkip -= 1;
        else if (heard()) pending.push(parseInt(hex, 16));
      } else if (sign !== undefined) {
        if (sign === '*') {
          const next = /\\([a-zA-Z]{1,32})(\d*)/y;
          next.lastIndex = at;
          const name = next.exec(rtf)?.[1] ?? '';
          // Tags of the HTML that the text was made from are words here.
          if (name !== 'htmltag') group.silent = true;
        } else if (heard()) {
          if (sign === '~') say('\u00a0');
          else if (sign === '_') say('\u2011');
          else if (sign === '\\' || sign === '{' || sign === '}') say(sign);
          else if (sign === '\n' || sign === '\r') say('\n');
        }
      } else if (word === 'u' && value !== null) {
        if (heard()) say(String.fromCharCode(value < 0 ? value + 65536 : value));
        toSkip = group.skip;
      } else if (word === 'uc') {
        group.skip = value ?? 1;
      } else if (word === 'ansicpg' && value !== null) {
        decoder = decoderFor(value);
      } else if (word === 'htmlrtf') {
        flush();
        group.rich = value !== 0;
      } else if (word === 'bin' && value !== null && value > 0) {
        at += value;
      } else if (word !== undefined && silent.has(word)) {
        group.silent = true;
      } else if (word !== undefined && marks[word] !== undefined && heard()) {
        say(marks[word] ?? '');
      }
    } else {
      let end = at + 1;
      while (end < rtf.length && '{}\\\r\n'.indexOf(rtf.charAt(end)) < 0) end += 1;
      let words = character === '\r' || character === '\n' ? '' : rtf.slice(at, end);
      if (words === '') end = at + 1;
      if (toSkip > 0 && words !== '') {
        const skipped = Math.min(toSkip, words.length);
        words = words.slice(skipped);
        toSkip -= skipped;
      }
      if (words !== '' && heard()) say(words);
      at = end;
    }
  }
  flush();
  const joined = out.join('');
  return fromHtml ? { html: joined, text: '' } : { html: '', text: joined.replace(/^\n+|\s+$/g, '') };
}
