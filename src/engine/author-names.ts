import type { Person } from '../directory/directory';
import { foldName, parseName, type ParsedName } from '../directory/names';

/** The name that Word or a network gives whoever edits, taken apart. */
export interface WrittenHand {
  /** '' where nothing is left once marks of rank and place are taken off. */
  text: string;
  /** Says that it is a councillor. */
  titled: boolean;
  /** Says that somebody else acts for them: "PA to Cllr Brock", "Office of the Leader". */
  shared: boolean;
}

const unnamed = new Set(['', 'author', 'anonymous', 'unknown', 'unknown author', 'unbekannter autor', 'no name', 'none', 'removed', 'redacted']);
const sharedWords = new Set(('support services service office admin administrator administration user users laptop pc desktop computer tablet ipad surface team section unit reception secretary secretariat secretaries '
  + 'templates template democratic committee committees members councillors group guest owner scanner scan test account helpdesk desk library room shared generic mailbox kiosk temp temporary intern login pa assistant behalf for windows microsoft '
  + 'cabinet executive council authority department corporate communications comms clerk clerks typist typing pool department dept word').split(' '));
const councillorTitles = new Set(['cllr', 'councillor', 'councilor', 'coun', 'clr']);
const lettersOfRank = new Set(['cc', 'mcc', 'mbe', 'obe', 'jp']);

/** Whether the document gives no name at all. */
export function isUnnamed(author: string): boolean {
  return unnamed.has(foldName(author));
}

/** What stands outside brackets and before " - ", "|" or "/": the department is often added there. */
function mainPart(text: string): string {
  let main = '';
  let depth = 0;
  for (const character of text) {
    if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) main += character;
  }
  const cut = main.search(/ [-\u2013\u2014] |\||\//);
  return (cut > 0 ? main.slice(0, cut) : main).trim();
}

/** Takes a name as Word shows it apart: title, brackets and letters after the name off. */
export function writtenHand(author: string): WrittenHand {
  const domain = author.lastIndexOf('\\');
  const whole = domain >= 0 ? author.slice(domain + 1) : author;
  const titledInBrackets = /[([]\s*(cllr|councillor|coun)\b/i.test(whole);
  const words = mainPart(whole).split(/\s+/).filter((word) => word !== '');
  let titled = titledInBrackets;
  let shared = false;
  const kept: string[] = [];
  words.forEach((word, index) => {
    const plain = foldName(word).replace(/[^a-z0-9]/g, '');
    if (councillorTitles.has(plain)) titled = true;
    else if (lettersOfRank.has(plain) && index > 0 && index === words.length - 1) titled = titled || plain === 'cc' || plain === 'mcc';
    else kept.push(word);
    if (sharedWords.has(plain) || /^[a-z]*\d+$/.test(plain)) shared = true;
  });
  if (/^(office|pa|support|assistant)\b|'s (pa|office|assistant)\b/i.test(foldName(whole))) shared = true;
  return { text: kept.join(' '), titled, shared };
}

function initialsFit(written: ParsedName, full: ParsedName): boolean {
  if (written.surname !== full.surname) return false;
  const [a, b] = [written.forename, full.forename];
  if (a === '' || b === '') return true;
  return a.length === 1 || b.length === 1 ? a.charAt(0) === b.charAt(0) : a === b;
}

/** Both readings of a name without a comma: "Beth Langstone" and "Langstone Beth"; with a lone letter only the one that makes sense. */
function readings(text: string): ParsedName[] {
  const straight = parseName(text);
  if (!straight) return [];
  if (text.indexOf(',') >= 0 || straight.forename === '') return [straight];
  const turned: ParsedName = { ...straight, forename: straight.surname, surname: straight.forename };
  return straight.surname.length === 1 ? [turned] : [straight, turned];
}

/** How closely a name as written fits a full name: 3 by both names, 2 by initial and surname, 1 by surname alone, 0 not. */
export function closeness(text: string, name: string): number {
  const full = parseName(name);
  if (!full || full.forename === '') return full && parseName(text)?.surname === full.surname ? 1 : 0;
  let best = 0;
  for (const written of readings(text)) {
    if (!initialsFit(written, full)) continue;
    best = Math.max(best, written.forename === '' ? 1 : written.forename.length === 1 || full.forename.length === 1 ? 2 : 3);
  }
  return best;
}

function letters(text: string): string {
  return foldName(text).replace(/[^a-z]/g, '');
}

/** How closely a network name fits a full name: "beth.langstone", "blangstone", "langstone_b", "cllr.langstone". */
export function loginCloseness(login: string, name: string): number {
  const full = parseName(name);
  if (!full || full.forename === '') return 0;
  const forename = letters(full.forename);
  const surname = letters(full.surname);
  const parts = login.toLowerCase().split(/[._\-+ ]+/).map(letters).filter((part) => part !== '' && !councillorTitles.has(part));
  let joined = parts.join('');
  for (const title of ['councillor', 'cllr']) if (joined.indexOf(title) === 0) joined = joined.slice(title.length);
  if (joined === forename + surname || joined === surname + forename) return 3;
  if (joined === forename.charAt(0) + surname || joined === surname + forename.charAt(0)) return 2;
  return joined === surname ? 1 : 0;
}

/** Whether a string is a network name: one word that no person's name is written as. */
export function isLogin(text: string): boolean {
  return text.indexOf(' ') < 0 && text.indexOf(',') < 0 && text !== '' && (/[._]/.test(text.slice(1, -1)) || text === text.toLowerCase()) && !isInitials(text);
}

/** "BL", "B.L.", "JMB". */
export function isInitials(text: string): boolean {
  const plain = text.replace(/\./g, '');
  return plain.length >= 2 && plain.length <= 3 && /^[A-Z]+$/.test(plain);
}

/** Whether initials are those of a full name; a middle one may be missing from the name. */
export function initialsAre(text: string, name: string): boolean {
  const full = parseName(name);
  const plain = text.replace(/\./g, '').toLowerCase();
  return full !== null && full.forename !== '' && plain.charAt(0) === full.forename.charAt(0) && plain.charAt(plain.length - 1) === full.surname.charAt(0);
}

/** Whether the person's own forename is all that is written: what colleagues put who share one document. */
export function isForenameOf(text: string, name: string): boolean {
  const full = parseName(name);
  return full !== null && full.forename.length > 1 && foldName(text) === full.forename;
}

/** How a person is spoken of: "Cllr Beth Langstone", "Karl Benning". */
export function spokenName(person: Person): string {
  return person.kind === 'member' ? `Cllr ${person.member?.name ?? person.name}` : person.officer?.name ?? person.name;
}
