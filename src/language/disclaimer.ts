import { lower, type Line } from './body-lines';
import { PhraseBook } from './phrases';
import { scanWords } from './words';

/** A turn of phrase of legal footers and what it weighs; one of `says` is enough. */
interface Feature {
  weight: number;
  says: string[];
}

/**
 * What legal footers say. No single phrase makes one: people write most of these
 * words in earnest ("this is confidential", "sent to me in error").
 */
const features: Feature[] = [
  { weight: 3, says: ['intended recipient', 'intended addressee', 'named recipient', 'intended solely', 'intended only for', 'intended exclusively', 'solely for the use', 'only for the use', 'sole use of', 'exclusive use of', 'solely for the attention', 'solely for the addressee', 'intended for the addressee', 'addressee only'] },
  { weight: 3, says: ['received this in error', 'received it in error', 'received the message in error', 'received this e-mail in error', 'received this email in error', 'received this message in error', 'received this communication in error', 'received this transmission in error', 'received in error', 'sent to you in error', 'reached you in error', 'reached you by mistake', 'received it by mistake', 'received this by mistake', 'received this email by mistake', 'received this message by mistake', 'not the intended', 'are not the addressee', 'not the person it', 'not the named'] },
  { weight: 2, says: ['to whom it is addressed', 'to whom they are addressed', 'to whom this', 'individual or entity', 'person or organisation', 'addressee(s)', 'addressees only', 'the addressee'] },
  { weight: 2, says: ['any attachments', 'any attachment', 'its attachments', 'any files transmitted', 'any files sent', 'files attached to it', 'this e-mail and', 'this email and', 'this message and', 'this transmission', 'this electronic'] },
  { weight: 1, says: ['this e-mail', 'this email', 'this message', 'this communication', 'emails sent', 'e-mails sent', 'email communications', 'e-mails and', 'emails to and from', 'external email', 'the email is', 'the content is'] },
  { weight: 1, says: ['confidential', 'privileged', 'protectively marked'] },
  { weight: 2, says: ['legally privileged', 'legal privilege', 'privileged information', 'confidential and/or', 'confidential or privileged', 'may be confidential', 'may contain confidential', 'may contain privileged', 'may contain sensitive', 'protected by law', 'unlawful'] },
  { weight: 3, says: ['views of the author', 'views of the sender', 'those of the author', 'those of the sender', 'those of the individual', 'not necessarily represent', 'not necessarily reflect', 'necessarily those of', 'necessarily the views', 'do not represent the views', "sender's own", 'personal to the sender', 'personal views'] },
  { weight: 1, says: ['views expressed', 'opinions expressed', 'views or opinions', 'views and opinions', 'any views', 'any opinions', 'opinions in this'] },
  { weight: 2, says: ['virus', 'viruses', 'malware', 'malicious code', 'malicious software', 'mimecast', 'messagelabs'] },
  { weight: 1, says: ['swept', 'scanned', 'virus-free', 'checked for', 'virus checked', 'free from', 'free of'] },
  { weight: 2, says: ['may be monitored', 'be monitored', 'monitors email', 'monitors e-mail', 'monitoring purposes', 'recorded and/or', 'monitor emails', 'monitor e-mails', 'reserves the right to monitor', 'be recorded', 'be intercepted'] },
  { weight: 2, says: ['disclosure under', 'disclosed under', 'subject to disclosure', 'disclosed in response', 'released under', 'required to disclose', 'may be disclosed', 'made public under'] },
  { weight: 1, says: ['freedom of information', 'environmental information regulations', 'data protection act', 'gdpr', 'data protection legislation'] },
  { weight: 2, says: ['notify the sender', 'inform the sender', 'contact the sender', 'tell the sender', 'let the sender know', 'advise the sender', 'notify us', 'notify the originator', 'return it to the sender', 'reply to the sender', 'notify postmaster'] },
  { weight: 1, says: ['delete', 'destroy', 'erase', 'remove it from'] },
  { weight: 2, says: ['from your system', 'all copies', 'strictly prohibited', 'strictly forbidden', 'prohibited', 'unauthorised', 'unauthorized', 'disseminate', 'dissemination', 'disseminated', 'use, copy', 'copy, disclose', 'disclose, copy', 'copy or disclose', 'copied, forwarded', 'disclosing, copying', 'copying, distributing', 'copying, distribution', 'copy, distribute', 'copy, distribution', 'distribution or copying', 'take any action in reliance', 'use or disclosure', 'must not use', 'should not use', 'must not copy'] },
  { weight: 2, says: ['legally binding', 'form part of any contract', 'enter into a contract', 'enter into any contract', 'form a contract', 'bind the council', 'conclude a contract', 'contractual'] },
  { weight: 2, says: ['accept no liability', 'accepts no liability', 'no liability', 'cannot accept any', 'accept any liability', 'cannot accept liability', 'no responsibility', 'accepts no responsibility', 'accept responsibility', 'not liable', 'not accept any', 'no warranty', 'not responsible for', 'liable for any'] },
  { weight: 1, says: ['registered office', 'registered in england', 'company number', 'company no', 'vat reg', 'registered charity', 'not secure', 'intercepted', 'corrupted', 'secure or error free'] },
  { weight: 5, says: ['before printing', 'before you print', 'do you really need to print', 'think of the environment', 'print this email', 'print this e-mail'] },
  { weight: 2, says: ['privacy notice', 'privacy policy', 'how we use your', 'we process your personal', 'your personal data', 'handle your personal'] },
  { weight: 3, says: ['originated from outside', 'originates from outside', 'came from outside', 'from an external sender', 'sent from outside', 'email from outside', 'from outside of'] },
  { weight: 3, says: ['do not click', "don't click", 'not click on', 'clicking on links', 'open attachments unless', 'recognise the sender', 'unexpected links'] },
];

/** The same phrases by their words, one family a feature, so that a paragraph is searched once. */
const footerBook = new PhraseBook(features.reduce((book: Record<string, string[]>, feature, index) => {
  book[`footer ${index}`] = feature.says.map((phrase) => phrase.split(/[^a-z']+/).filter((word) => word !== '').join(' '));
  return book;
}, {}));

const headings = ['disclaimer', 'email disclaimer', 'e-mail disclaimer', 'confidentiality', 'confidentiality notice', 'confidentiality statement', 'legal notice', 'legal disclaimer', 'important notice', 'warning', 'caution', 'caution external', 'notice', 'privacy notice', 'important', 'security warning'];

const threshold = 5;
/** A paragraph before the signature has to be more of a footer than one after it. */
const thresholdInText = 7;
/** Beside another footer, a paragraph needs less. */
const thresholdBeside = 3;

interface Weighed {
  weight: number;
  kinds: number;
  /** Index of the first line that says one of the features. */
  first: number;
}

/** Whether a line is the heading of a footer: "DISCLAIMER", "Confidentiality notice:". */
export function isFooterHeading(words: string): boolean {
  if (words.length > 40) return false;
  let plain = '';
  for (const character of lower(words)) if ((character >= 'a' && character <= 'z') || character === ' ' || character === '-') plain += character;
  return headings.indexOf(plain.trim()) >= 0;
}

/** A row of stars, hashes or the like, as gateways put around footers. */
export function isOrnament(words: string): boolean {
  if (words.length < 3) return false;
  for (const character of words) if ('*#=_-~+ .'.indexOf(character) < 0) return false;
  return true;
}

/** Whether a paragraph is only headings of footers and rows of stars. */
function isFrame(part: Line[] | undefined): boolean {
  return part !== undefined && part.every(line => isFooterHeading(line.words) || isOrnament(line.words));
}

function weigh(lines: Line[]): Weighed {
  const text = lines.map(line => line.words).join(' ');
  const tokens = scanWords(text, 0, text.length);
  let weight = 0;
  let kinds = 0;
  let earliest = text.length;
  for (const match of footerBook.find(tokens, 0, tokens.count)) {
    weight += (features[match.family] as Feature).weight;
    kinds += 1;
    earliest = Math.min(earliest, tokens.start[match.first] as number);
  }
  let first = 0;
  for (let seen = 0; first < lines.length - 1; first += 1) {
    seen += (lines[first]?.words.length ?? 0) + 1;
    if (seen > earliest) break;
  }
  return { weight, kinds, first };
}

/** Paragraphs of at most this many lines are weighed; a footer is never longer. */
const longest = 60;

function paragraphs(lines: Line[], alone: number): Line[][] {
  const found: Line[][] = [];
  let open: Line[] = [];
  for (const line of lines) {
    const apart = line.words === '' || line.words.length >= alone || open.length >= longest;
    if (apart && open.length > 0) {
      found.push(open);
      open = [];
    }
    if (line.words === '') continue;
    if (line.words.length >= alone) found.push([line]);
    else open.push(line);
  }
  if (open.length > 0) found.push(open);
  return found;
}

/** Lines at least this long stand as paragraphs of their own: nobody wrapped them. */
const unwrapped = 110;

/**
 * The lines of one message that are legal footers or warnings of the mail system.
 * @returns runs of lines, each one footer, in order
 */
export function footersOf(lines: Line[]): Line[][] {
  const parts = paragraphs(lines, unwrapped);
  const weights = parts.map(weigh);
  const footer = parts.map((part, index) => {
    const { weight, kinds } = weights[index] ?? { weight: 0, kinds: 0 };
    const tail = index * 2 >= parts.length || parts.length <= 3;
    if (weight >= 5 && kinds === 1) return part.length <= 3;
    return kinds >= 2 && weight >= (tail ? threshold : thresholdInText);
  });
  const beside = (index: number): boolean => footer[index] === true;
  for (let index = 1; index < parts.length; index += 1) {
    if (!footer[index] && beside(index - 1) && (weights[index]?.weight ?? 0) >= thresholdBeside) footer[index] = true;
  }
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    if (!footer[index] && beside(index + 1) && isFrame(parts[index])) footer[index] = true;
  }
  for (let index = 1; index < parts.length; index += 1) {
    if (!footer[index] && beside(index - 1) && isFrame(parts[index])) footer[index] = true;
  }
  const runs: Line[][] = [];
  parts.forEach((part, index) => {
    if (!footer[index]) return;
    const first = weights[index]?.first ?? 0;
    const heading = first > 0 && isFooterHeading(part[first - 1]?.words ?? '') ? first - 1 : first;
    const lineRun = isOrnament(part[0]?.words ?? '') || isFrame(part) ? part : part.slice(signatureAbove(part, heading));
    const before = runs[runs.length - 1];
    if (before && beside(index - 1)) for (const line of lineRun) before.push(line);
    else runs.push(lineRun.slice());
  });
  return runs;
}

/**
 * Where in a paragraph the footer begins: a signature may stand right above it,
 * in lines much shorter than the footer's own.
 */
function signatureAbove(part: Line[], first: number): number {
  let from = first;
  while (from > 0 && (part[from - 1]?.words.length ?? 0) >= 50) from -= 1;
  return from;
}
