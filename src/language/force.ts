import { QUOTE, classOf } from './characters';
import { familyNumber as number } from './phrase-book';
import type { PhraseMatch } from './phrases';
import type { SentenceShape } from './sentences';
import { wordId, type Tokens } from './words';

export type ForcefulAct = 'commits' | 'instructs' | 'procures';

/** The acts whose force depends on grammar: each with the families that show it. */
const shown: { act: ForcefulAct; strong: boolean; family: number }[] = [
  { act: 'commits', strong: true, family: number('force-commit') },
  { act: 'commits', strong: false, family: number('force-commit-weak') },
  { act: 'instructs', strong: true, family: number('force-instruct') },
  { act: 'instructs', strong: false, family: number('force-instruct-weak') },
  { act: 'procures', strong: true, family: number('force-procure') },
  { act: 'procures', strong: false, family: number('force-procure-weak') },
];

const families = {
  denied: number('denied'), conditional: number('conditional'), decision: number('decision'), innocent: number('conditional-innocent'),
  reported: number('reported'), reportedAnywhere: number('reported-anywhere'), past: number('force-past'), effort: number('own-effort'), pocket: number('own-pocket'),
};

/** What the grammar of a sentence says of its force. */
export interface Force {
  /** Why no act in the sentence has force, or null. */
  blocked: 'question' | 'denied' | 'conditional' | 'reported' | 'past' | 'quoted' | null;
  /** The writer speaks of their own effort. */
  effort: boolean;
  /** The writer pays, or buys for, themselves. */
  pocket: boolean;
  /** What looks like an order or a purchase is something else: "out of order". */
  buysNothing: boolean;
  signals: { act: ForcefulAct; strong: boolean; start: number; end: number }[];
}

/** Offsets of quotation marks' insides, opening ones paired with the next closing one. */
function quotations(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let open = -1;
  for (let i = 0; i < text.length; i++) {
    if (classOf(text.charCodeAt(i)) !== QUOTE) continue;
    if (open < 0) open = i;
    else {
      found.push({ start: open, end: i });
      open = -1;
    }
  }
  return found;
}

function inside(spans: { start: number; end: number }[], start: number): boolean {
  return spans.some((span) => start > span.start && start < span.end);
}

/** "What you owe for last year is written off" is done now. */
const ofPast = new Set(['for', 'from', 'of', 'since', 'than', 'until'].map(wordId));

/** "In order to", "I'll take it up with your director": nothing is ordered or taken. */
const noPurchase = /(?:^|[^a-z])(?:in order(?: to| that| for)?|(?:take|have) (?:it|this|that|them|the matter) (?:up|to|on|further|forward|from|back|out|away|into)(?! (?:for|at) ))(?![a-z])/i;
/** "Out of order", "in good order", "law and order": an order of another kind. */
const otherOrder = /(?:^|[^a-z])(?:out of|in (?:good|working|proper|perfect|date|strict|alphabetical)|law and|standing|pecking|running) order(?:s|$|[^a-z])/i;
/** "I have double-booked myself", "put the dates in my diary": a clash, and a note. */
const inDiary = /(?:^|[^a-z])(?:double[- ]book(?:ed|ing)?(?![a-z])|book(?:ed)? (?:my|your|him|her|our|them)sel(?:f|ves)(?![a-z])|[a-z]+ [^.;:!?]{0,60}(?:in|into|on) (?:my|the|your|our|his|her|their) (?:diar(?:y|ies)|calendars?)(?![a-z]))/i;
const farBehind = 40;
/** How far before such words may begin. */
const ahead = 16;
/** How far behind the words that seem to buy what undoes them may stand, in characters. */
const behind = 12;

/** Whether words that seem to buy, from one offset to another, are of something else. */
function undoes(text: string, from: number, to: number): boolean {
  return noPurchase.test(text.slice(from, to + behind)) || inDiary.test(text.slice(from, to + farBehind)) || otherOrder.test(text.slice(Math.max(0, from - ahead), to + 1));
}

const hereby = /(?:^|[^a-z])hereby(?![a-z])/i;

/** Reads the force of one sentence: what it could do, and whether anything takes that away. */
export function readForce(text: string, sentence: SentenceShape, tokens: Tokens, matches: PhraseMatch[]): Force {
  const byFamily: (PhraseMatch | undefined)[] = [];
  for (const match of matches) byFamily[match.family] = match;
  const quotes = quotations(text);
  const place = (match: PhraseMatch) => tokens.start[match.first] as number;
  const have = (family: number): PhraseMatch | undefined => {
    const match = byFamily[family];
    return match && quotes.length > 0 && inside(quotes, place(match)) ? undefined : match;
  };
  const signals: Force['signals'] = [];
  let undone = false;
  let quotedSignal = false;
  for (const { act, strong, family } of shown) {
    const match = byFamily[family];
    if (!match) continue;
    if (act === 'procures' && undoes(text, place(match), tokens.end[match.last - 1] as number)) {
      undone = true;
      continue;
    }
    if (quotes.length > 0 && inside(quotes, place(match))) quotedSignal = true;
    else signals.push({ act, strong, start: place(match), end: tokens.end[match.last - 1] as number });
  }
  const strong = signals.find((signal) => signal.strong);
  let blocked: Force['blocked'] = null;
  const denied = have(families.denied);
  // "No further payments are to leave the account" orders; it denies nothing.
  const withinSignal = (at: number) => signals.some((signal) => signal.strong && at === signal.start);
  const conditional = have(families.conditional);
  const innocent = have(families.innocent);
  const reported = have(families.reported);
  const past = have(families.past);
  if (sentence.quoted || (quotedSignal && !strong)) blocked = 'quoted';
  else if (sentence.question) blocked = 'question';
  else if (denied && !withinSignal(place(denied))) blocked = 'denied';
  else if (have(families.decision)) blocked = 'conditional';
  // "…, and will make good any stock spoilt if it does not": an if behind the promise is one of its terms.
  else if (conditional && (!strong || place(conditional) < strong.start) && !(innocent && innocent.first <= conditional.first + 1)) blocked = 'conditional';
  // "Mr Skelton wrote that the Council would …": the report must come before what is promised.
  // "Hereby" does what it says, whatever was told before it.
  else if (strong && hereby.test(text)) blocked = null;
  else if (have(families.reportedAnywhere) || (reported && (!strong || place(reported) <= strong.start))) blocked = 'reported';
  else if (past && !ofPast.has(past.first > 0 ? (tokens.id[past.first - 1] as number) : -1)) blocked = 'past';
  return { blocked, effort: have(families.effort) !== undefined, pocket: have(families.pocket) !== undefined, buysNothing: undone && !signals.some((signal) => signal.act === 'procures'), signals };
}

/**
 * The strength of a forceful act. What takes force away has the last word over the model; without any
 * phrase that shows the act the model alone has to be very sure.
 */
export function weigh(act: ForcefulAct, model: number, force: Force): number {
  if (force.blocked === 'quoted' || force.blocked === 'question') return Math.min(model, 0.3);
  if (force.blocked) return Math.min(model, 0.4);
  if (act === 'procures' && force.buysNothing) return Math.min(model, 0.3);
  if (act === 'commits' && force.effort) return Math.min(model, 0.4);
  const strong = force.signals.some((signal) => signal.act === act && signal.strong);
  if (!strong) return model * (act === 'commits' ? 0.6 : 0.7);
  if (model >= 0.5) return Math.max(model, 0.85);
  return model >= 0.15 ? 0.65 : 0.46;
}
