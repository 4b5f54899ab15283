import type { Span } from '../language/span';
import { remembered } from '../language/remembered';
import { stanceOf, type Stance } from '../language/stance';
import type { Situation } from './context';
import { toldIn, type Told } from './spoken-of';

const spelled = (source: string) => source
  .replace(/[.+?^${}()[\]\\]/g, '\\$&')
  .replace(/ ~ /g, '\u0001')
  .replace(/ /g, ',? ')
  .replace(/\u0001/g, '(?:,? [^ ,.;:?!]{1,24}){0,4},? ')
  .replace(/\*/g, "[a-z'-]*");

/**
 * A pattern of whole words, `one|other`: `*` lets a word take any ending, ` ~ ` lets up to four words pass.
 * Signs are for readings that only few items come to: a phrase book searches every sentence of every item.
 */
export function signs(...lines: string[]): RegExp {
  // What the marks stand for is put in last, so that none of it is taken for a mark.
  return new RegExp(`(?:^|[^a-z'-])(?:${lines.join('|').split('|').map(spelled).join('|')})(?![a-z])`);
}

const lowered = new WeakMap<Told, string>();

/** A sentence for signs: lower case, straight apostrophes, one kind of space. Offsets are those of the masked text. */
export function plainText(told: Told): string {
  let text = lowered.get(told);
  if (text === undefined) lowered.set(told, (text = told.text.toLowerCase().replace(/[\u2018\u2019\u02bc]/g, "'").replace(/[\s\u00a0]/g, ' ').replace(/\u2013|\u2014/g, '-')));
  return text;
}

const places = new WeakMap<RegExp, (text: string) => Span | false>();

/** Answers are kept: the sentences of an item are asked again at every pause in its writing. */
function placeOf(sign: RegExp): (text: string) => Span | false {
  let find = places.get(sign);
  if (!find) {
    find = remembered((text: string) => {
      const found = sign.exec(text);
      if (!found) return false;
      const lead = /^[a-z]/.test(found[0]) ? 0 : 1;
      return { start: found.index + Math.min(lead, found[0].length - 1), end: found.index + found[0].length };
    });
    places.set(sign, find);
  }
  return find;
}

/** Where a sign stands in a sentence; null where it does not. */
export function signIn(told: Told, sign: RegExp): Span | null {
  return placeOf(sign)(plainText(told)) || null;
}

/** Whether a sign is the writer's own words: not quoted, not told as another's, and standing in none of the ways given. */
export function meant(told: Told, sign: RegExp, ...not: (keyof Stance)[]): boolean {
  if (told.quoted) return false;
  const place = signIn(told, sign);
  if (!place) return false;
  const stance = stanceOf(told, place);
  return !stance.quoted && not.every((each) => !stance[each]);
}

/** The writer's own sentences, without the subject. */
export function bodyOf(situation: Situation): Told[] {
  return toldIn(situation).filter((told) => told.part === 'body' && !told.quoted);
}

/** The sentence at a place with those around it. */
export function about(all: Told[], at: number, before: number, after: number): Told[] {
  return all.slice(Math.max(0, at - before), at + after + 1);
}
