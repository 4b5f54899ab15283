import type { DirectoryFile } from './directory-file';
import { isShouted, nextWord, shapeOf, wordAt, wordEnd, wordStart, type Word } from './place-words';

/** A ward, division, street, estate or building found in a text. */
export interface PlaceMention {
  ward: string;
  /** The place as the directory has it: the ward's own name, or a place within it. */
  place: string;
  isWardName: boolean;
  start: number;
  end: number;
}

interface PlaceName {
  words: string[];
  ward: string;
  place: string;
  isWardName: boolean;
}

/** Short forms in which people write the last word of a street's name. */
const shortForms: Record<string, string> = {
  rd: 'road', st: 'street', str: 'street', ave: 'avenue', av: 'avenue', ln: 'lane', cl: 'close', cres: 'crescent',
  dr: 'drive', gdns: 'gardens', pk: 'park', sq: 'square', tce: 'terrace', terr: 'terrace', ct: 'court', pl: 'place', gr: 'grove',
};

/** Words after a ward's name that show it is meant as a place of the council's map. */
const wardWords = new Set(['ward', 'wards', 'division', 'estate', 'area', 'residents', 'members', 'councillors', 'community', 'neighbourhood', 'library', 'school', 'centre']);
/** Words that open a sentence, or stand before a place, without being part of its name. */
const openers = new Set(('is are was were will would could can should has have does do did when where why what how who all most much half only now and but so as if since about around across in at near for the our my your this that both some any many of from to or through covering with into outside within over throughout no').split(' '));

/** "Not Castle" is about somewhere else. */
const denials = new Set(['no', 'not', 'nor', "isn't"]);

/** Before and after a ward's name typed without its capital, these show that the place is meant. */
const beforePlace = new Set('in around across throughout over near round for from to at outside within through about with re all into up down of'.split(' '));
const verbsAfterPlace = new Set("is are was were has have had needs need wants want gets got will keeps looks isn't hasn't isnt hasnt".split(' '));
const afterPlace = new Set([...Array.from(verbsAfterPlace), ...("this that these the a an last yr year now today tonight tomorrow yesterday again still on at by for from with since after before until who which we i they he she it you do does did can could would should may might what when where why how and or but as so if not please pls plz thanks thx ta ive we've i've been being too also tho though because cos").split(' ')]);

/** Finds the directory's wards and places in a text, longest name first, in one pass. */
export class PlaceIndex {
  private readonly byFirstWord = new Map<string, PlaceName[]>();
  /** Shapes of the words that begin a name: most words of a text are passed over by theirs. */
  private readonly begins = new Uint8Array(32 * 32 * 32);

  constructor(file: DirectoryFile) {
    const wards = new Set<string>();
    for (const member of file.members ?? []) for (const ward of member.wards ?? []) wards.add(ward);
    const places = file.places ?? {};
    Object.keys(places).forEach((ward) => wards.add(ward));
    wards.forEach((ward) => this.add(ward, ward, true));
    // People say "Tredworth" for the ward of Barton and Tredworth, where no other ward shares the name.
    const parts = new Map<string, string[]>();
    wards.forEach((ward) => {
      const halves = ward.split(' and ');
      if (halves.length > 1) for (const half of halves) parts.set(half, [...(parts.get(half) ?? []), ward]);
    });
    parts.forEach((of, part) => {
      if (of.length === 1 && !wards.has(part)) this.add(part, of[0] as string, true);
    });
    Object.keys(places).forEach((ward) => (places[ward] ?? []).forEach((place) => this.add(place, ward, false)));
    this.byFirstWord.forEach((list) => list.sort((a, b) => b.words.length - a.words.length));
  }

  private add(place: string, ward: string, isWardName: boolean): void {
    // By the same reading of words as the text's, so that "St Ninian's Road" is found.
    const words: string[] = [];
    for (let word = nextWord(place, 0, place.length); word; word = nextWord(place, word.end, place.length)) words.push(word.text);
    const first = words[0];
    if (first === undefined) return;
    this.begins[shapeOf(first, 0, first.length)] = 1;
    const list = this.byFirstWord.get(first) ?? [];
    list.push({ words, ward, place, isWardName });
    this.byFirstWord.set(first, list);
  }

  /** Every mention between two offsets of the text. A one-word ward name counts only where it reads as a place, the more so without its capital. */
  find(text: string, start = 0, end = text.length): PlaceMention[] {
    if (this.byFirstWord.size === 0) return [];
    const found: PlaceMention[] = [];
    let previous = -1;
    for (let first = wordStart(text, start, end); first < end; ) {
      const stop = wordEnd(text, first, end);
      let after = stop;
      if (this.begins[shapeOf(text, first, stop)] === 1) {
        const mention = this.at(text, wordAt(text, first, stop), previous < 0 ? null : wordAt(text, previous, wordEnd(text, previous, end)), end);
        if (mention) {
          for (const each of mention) found.push(each);
          after = mention[0]?.end ?? stop;
        }
      }
      previous = first;
      first = wordStart(text, after, end);
    }
    return found;
  }

  private at(text: string, word: Word, previous: Word | null, end: number): PlaceMention[] | null {
    const names = this.byFirstWord.get(word.text);
    if (!names) return null;
    let best: PlaceMention[] = [];
    let bestLength = 0;
    for (const name of names) {
      if (name.words.length < bestLength) break;
      const last = this.matchWords(text, word, name.words, end);
      if (!last) continue;
      if (name.words.length === 1 && !this.readsAsPlace(text, word, last, previous, name, end)) continue;
      // Two wards may share a street: both are meant.
      if (name.words.length > bestLength) best = [];
      bestLength = name.words.length;
      best.push({ ward: name.ward, place: name.place, isWardName: name.isWardName, start: word.start, end: last.end });
    }
    return best.length > 0 ? best : null;
  }

  private matchWords(text: string, first: Word, words: string[], end: number): Word | null {
    let last: Word = first;
    for (let i = 1; i < words.length; i++) {
      const next = nextWord(text, last.end, end);
      if (!next || next.start - last.end > 3) return null;
      const wanted = words[i];
      if (next.text !== wanted && shortForms[next.text] !== wanted) return null;
      last = next;
    }
    return last;
  }

  private readsAsPlace(text: string, word: Word, last: Word, previous: Word | null, name: PlaceName, end: number): boolean {
    const next = nextWord(text, last.end, end);
    const adjoins = next !== null && next.start - last.end <= 1;
    const follows = previous !== null && word.start - previous.end <= 1;
    // Typed all in small letters, or all in capitals, only what stands around the name shows a place.
    if (!word.capital || (isShouted(text, word) && adjoins && next && isShouted(text, next))) {
      if (!name.isWardName) return word.capital;
      if (adjoins && next && wardWords.has(next.text)) return true;
      const ends = !adjoins || next === null || afterPlace.has(next.text);
      if (previous && follows) return ends && beforePlace.has(previous.text) && !denials.has(previous.text);
      return adjoins && next !== null && verbsAfterPlace.has(next.text);
    }
    if (!name.isWardName) return true;
    if (adjoins && next && wardWords.has(next.text)) return true;
    // "Castle Square" and "Upton Morton" are other names than the ward's.
    if (adjoins && next && next.capital) return false;
    if (previous && follows && previous.capital && !openers.has(previous.text)) return false;
    return !(previous && follows && denials.has(previous.text));
  }
}
