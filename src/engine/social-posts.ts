import type { Context } from './context';
import { readSentences } from '../language/reading';

/** "For the Hembury Talk page: …" */
const forPage = /^(?:(?:[Tt]his is|[Hh]ere is|[Ss]omething|[Oo]ne|[Ww]ords|[Tt]ext|[Ww]ording) )?(?:[Ff]or|[Oo]n) (?:the|our|my|your) (?:[A-Z][A-Za-z'\u2019]+ ){1,4}(?:page|group|feed|forum)(?: (?:tonight|today|please|now))?\s*[:,\u2013-]/;

/** Whether an item is, or brings, words for a post on social media: the sentence that shows it, or null. */
export function socialPostIn(context: Context): { part: 'subject' | 'body'; text: string } | null {
  for (const sentence of readSentences(context.item.subject)) if (sentence.families.has('social-post')) return { part: 'subject', text: sentence.text };
  for (const sentence of context.own) {
    if (forPage.test(sentence.text) && !sentence.quoted) return { part: 'body', text: sentence.text };
    const place = sentence.families.place('social-post');
    if (!place) continue;
    // "It was all over Facebook" tells of posts and makes none.
    if (/(?:^|[^a-z])(?:saw|seen|read|was|were|on|over|about|from|has been|going round|comments?) (?:[a-z']{1,10} ){0,4}$/i.test(sentence.text.slice(0, place.start)) && !/(?:^|[^a-z])(?:put|stick|post|share|want|go|goes|going|draft|ready|for)(?![a-z])/i.test(sentence.text)) continue;
    return { part: 'body', text: sentence.text };
  }
  return null;
}
