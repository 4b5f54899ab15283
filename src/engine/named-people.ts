import { mailboxOf, type Directory, type Person } from '../directory/directory';
import { foldName, parseName } from '../directory/names';
import { rememberedWith } from './remembered-with';

/** Somebody named in a text. Several candidates where the name alone does not tell; none where the directory knows nobody of it. */
export interface Mention {
  people: Person[];
  start: number;
  end: number;
  titled: boolean;
}

interface NameIndex {
  forenames: Map<string, Person[]>;
  surnames: Map<string, Person[]>;
}

const indexes = new WeakMap<Directory, NameIndex>();
const titles = new Set(['cllr', 'cllrs', 'councillor', 'councillors', 'coun', 'mr', 'mrs', 'ms', 'miss', 'dr', 'mx', 'sir', 'dame', 'lady', 'lord', 'rev']);
/** Forenames that are English words too: at the head of a sentence they name nobody. */
const ordinary = new Set(['will', 'may', 'mark', 'art', 'grant', 'hope', 'grace', 'faith', 'rose', 'bill', 'sue', 'pat', 'can', 'for', 'all', 'any', 'but', 'and', 'not', 'she', 'her', 'his', 'the', 'per', 'man', 'con', 'let', 'jan', 'mar', 'sun', 'mon', 'son', 'dear', 'home', 'has', 'had']);

function put(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key) ?? [];
  if (list.indexOf(person) < 0) list.push(person);
  map.set(key, list);
}

function indexOf(directory: Directory): NameIndex {
  const known = indexes.get(directory);
  if (known) return known;
  const index: NameIndex = { forenames: new Map(), surnames: new Map() };
  const add = (name: string, person: Person) => {
    const parsed = parseName(name);
    if (!parsed) return;
    if (parsed.forename.length > 1) put(index.forenames, parsed.forename, person);
    put(index.surnames, parsed.surname, person);
  };
  for (const entry of [...directory.members, ...directory.officers]) {
    const person = directory.who(mailboxOf(entry));
    add(entry.name, person);
    for (const alias of entry.aliases ?? []) add(alias, person);
  }
  indexes.set(directory, index);
  return index;
}

interface Word {
  fold: string;
  start: number;
  end: number;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 39 || code === 0x2019 || code === 45 || (code >= 0xc0 && code <= 0x24f);
}

function isUpper(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
}

/** More forenames that are everyday words: in a text without capitals they name nobody. */
const everyday = new Set(['dawn', 'joy', 'ray', 'rob', 'frank', 'jack', 'nick', 'penny', 'ivy', 'olive', 'iris', 'daisy', 'lily', 'jade', 'ruby', 'violet', 'hazel', 'heather', 'holly', 'poppy', 'carol', 'chase', 'dean', 'miles', 'guy', 'earl', 'summer', 'april', 'june', 'august', 'bob', 'don', 'kit', 'josh', 'cliff', 'glen', 'dale', 'lance', 'basil', 'patience', 'sandy', 'drew', 'gay', 'viola', 'amber', 'autumn', 'star', 'page', 'paige', 'reed', 'lane', 'brook', 'heath', 'forest', 'victor', 'christian', 'major', 'duke', 'royal', 'angel', 'melody', 'harmony', 'clement', 'constant', 'prudence', 'charity', 'verity', 'felicity', 'eve', 'tab', 'rich', 'gene', 'jean', 'jeans', 'harry', 'tim', 'ken', 'van', 'dot', 'una', 'ash', 'clay', 'rusty', 'skip', 'buddy', 'max']);

/** Whether somebody typed without capitals, as on a telephone; "I" alone says nothing. */
function uncapitalised(text: string): boolean {
  let lower = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) lower++;
    else if (isUpper(code) && !(code === 73 && !isLetter(text.charCodeAt(at + 1)))) return false;
  }
  return lower > 0;
}

/** Words that begin with a capital, without the possessive. Where the text has none, every word. */
function capitals(text: string): Word[] {
  const found: Word[] = [];
  const all = uncapitalised(text);
  for (let at = 0; at < text.length; at++) {
    if (!isLetter(text.charCodeAt(at))) continue;
    const start = at;
    while (at < text.length && isLetter(text.charCodeAt(at))) at++;
    let end = at;
    while (end > start && (text.charAt(end - 1) === '-' || text.charAt(end - 1) === "'" || text.charAt(end - 1) === '\u2019')) end--;
    let fold = foldName(text.slice(start, end));
    if (fold.slice(-2) === "'s") {
      fold = fold.slice(0, -2);
      end -= 2;
    }
    if (all || isUpper(text.charCodeAt(start)) || titles.has(fold)) found.push({ fold, start, end });
  }
  return found;
}

function adjoins(text: string, before: Word, after: Word): boolean {
  const gap = text.slice(before.end, after.start);
  return gap === ' ' || gap === '. ' || gap === '\u00a0';
}

/** A shortened forename, "Ken" for Kenneth; only where one person fits. */
function shortened(index: NameIndex, fold: string): Person[] {
  if (fold.length < 3 || ordinary.has(fold)) return [];
  let found: Person[] = [];
  index.forenames.forEach((people, forename) => {
    if (forename.length > fold.length && forename.slice(0, fold.length) === fold) found = found.concat(people);
  });
  return found.length === 1 ? found : [];
}

/** A surname at the head of a sentence is one where it does something: "Ives was late". */
const acts = /^(?:['\u2019]s|,)? (?:was|is|has|had|did|does|should|must|cannot|can|will|won['\u2019]t|would|never|told|said|again|and)(?![a-z])/;

/** Everybody named in a text, in its order: full names, titles with surnames, forenames. Cost follows the text. */
export const namedIn = rememberedWith(findNamed);

function findNamed(text: string, directory: Directory): Mention[] {
  const index = indexOf(directory);
  const found: Mention[] = [];
  const list = capitals(text);
  const plain = list.length > 0 && uncapitalised(text);
  for (let i = 0; i < list.length; i++) {
    const word = list[i] as Word;
    const next = list[i + 1];
    const after = next && adjoins(text, word, next) ? next : null;
    if (titles.has(word.fold)) {
      if (!after) continue;
      const third = list[i + 2];
      const last = third && adjoins(text, after, third) && !index.surnames.has(after.fold) ? third : after;
      const people = index.surnames.get(last.fold) ?? index.forenames.get(after.fold) ?? [];
      found.push({ people: people.slice(), start: word.start, end: last.end, titled: true });
      i += last === after ? 1 : 2;
      continue;
    }
    const forename = index.forenames.get(word.fold) ?? [];
    if (after && index.surnames.has(after.fold)) {
      const full = (index.surnames.get(after.fold) ?? []).filter((person) => {
        const first = foldName(person.name).split(' ')[0] ?? '';
        return first === word.fold || word.fold.length === 1 && first.charAt(0) === word.fold || first.slice(0, word.fold.length) === word.fold && word.fold.length > 2;
      });
      if (full.length > 0) {
        found.push({ people: full, start: word.start, end: after.end, titled: false });
        i += 1;
        continue;
      }
    }
    if (forename.length > 0 && !(ordinary.has(word.fold) && (plain || atStart(text, word.start))) && !(plain && everyday.has(word.fold))) {
      // "Stuart Road" and "Stuart Jones" are not our Stuart.
      if (after && isUpper(text.charCodeAt(after.start)) && !titles.has(after.fold)) continue;
      found.push({ people: forename.slice(), start: word.start, end: word.end, titled: false });
      continue;
    }
    if (plain) continue;
    if (index.surnames.has(word.fold) && !after && (!atStart(text, word.start) || (!ordinary.has(word.fold) && !everyday.has(word.fold) && acts.test(text.slice(word.end, word.end + 12))))) {
      found.push({ people: (index.surnames.get(word.fold) ?? []).slice(), start: word.start, end: word.end, titled: false });
      continue;
    }
    const short = after ? [] : shortened(index, word.fold);
    if (short.length > 0) found.push({ people: short, start: word.start, end: word.end, titled: false });
  }
  return found;
}

function atStart(text: string, at: number): boolean {
  return text.slice(0, at).trim() === '';
}

/** Whether a mention may mean this person. */
export function means(mention: Mention, person: Person): boolean {
  return mention.people.some((each) => samePerson(each, person));
}

/** Whether two look-ups give the same person: by entry of the directory, else by address, else by name. */
export function samePerson(a: Person, b: Person): boolean {
  if (a.member && b.member) return a.member === b.member;
  if (a.officer && b.officer) return a.officer === b.officer;
  if (a.address && b.address) return a.address === b.address;
  return foldName(a.name) === foldName(b.name) && a.name !== '';
}
