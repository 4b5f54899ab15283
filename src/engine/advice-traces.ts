import type { Post } from '../directory/directory-file';
import type { Topic } from '../report/report';
import type { Situation } from './context';
import { outlineOf, statementsOf, type Statement } from './statements';

/** On what an officer advises. */
export type AdviceOn = 'legal' | 'financial';

/**
 * What a report shows of an officer's advice. `named`: the officer or their service; `section`: words on the topic
 * without saying whose; `empty`: a heading with nothing or "none" under it; `to-come`: it says that the advice is still
 * wanting; `none`: nothing at all.
 */
export interface AdviceTrace {
  shown: 'named' | 'section' | 'empty' | 'to-come' | 'none';
  statement: Statement | null;
}

const posts: Record<AdviceOn, Post> = { legal: 'monitoring-officer', financial: 'finance-officer' };
const services: Record<AdviceOn, RegExp> = {
  legal: /monitoring officer|legal (?:services?|team|officers?|adviser|advisor|department|colleagues)|head of legal|head of law|director of (?:legal|law|governance)|(?:borough|city|county|district|principal|senior|council['\u2019]?s?|assistant|our) solicitor|solicitor to the council|law and governance|legal and democratic|head of (?:democracy|governance)|(?:^|[^a-z])counsel(?![a-z])|legal advice (?:has been|was|is that|obtained|taken|received)|statutory officers|lawyers? (?:has|have|advis|confirm|agree)/i,
  financial: /section 151|s\.? ?151|chief finance officer|chief financial officer|finance officers?|director of finance|finance director|head of finance|director of (?:corporate )?(?:resources|finance)|(?:finance|accountancy) (?:team|services?|business partner|manager|colleagues|department)|financial services|(?:group|principal|senior|management|service|chief) accountant|accountants? (?:has|have|advis|confirm|agree)|treasurer|statutory officers/i,
};
const topicWords: Record<AdviceOn, RegExp> = {
  legal: /^(?:[\d.()]{1,6} )?(?:legal|law|statutory)(?: (?:implications?|advice|comments?|considerations?|powers|issues|position|and [a-z]+ implications))?(?: ?[:\u2013\u2014(-]|$)|(?:financial|finance|staffing|risk)(?:,| and) legal/i,
  financial: /^(?:[\d.()]{1,6} )?(?:financial|finance|resources?|budget|costs?)(?: (?:implications?|advice|comments?|considerations?|issues|and [a-z]+ implications))?(?: ?[:\u2013\u2014(-]|$)|legal(?:,| and) financial/i,
};
const toCome = /(?:^|[^a-z])(?:not (?:yet )?(?:been )?(?:consulted|sought|received|asked|obtained|taken|available|commented|replied|responded|answered|reported|come back|cleared|signed)|(?:is|are|still|remains?) (?:awaited|outstanding|pending)|awaiting|to follow|will (?:be )?(?:consult|sought|asked|advise|comment|follow|taken|obtained|provide|seek|laid|tabled|given|reported|circulated|supplied|brought|made available)|(?:nothing|no (?:reply|word|answer|response|comments?))(?: (?:has|have|had))?(?: (?:yet|so far))?(?: been)? (?:come|received|back|heard|reached|returned)|to be (?:laid|tabled|reported|consulted|sought|asked|taken|obtained|added|confirmed|inserted|provided)|yet to|has no comments? yet|without (?:consulting|the advice|advice)|no (?:legal |financial )?advice (?:has|was|is)|tbc|before (?:consulting|asking))/i;
const nothing = /^(?:[\d.()]{1,6} )?(?:(?:legal|financial|finance)[a-z ]{0,16}[:\u2013-]? ?)?(?:none|nil|n\/a|not applicable|no(?: direct| specific| significant| legal| financial| additional| particular)* implications?|there are no(?: [a-z]+){0,3} implications[a-z ]{0,30}|none (?:beyond|arising|identified|directly)[a-z ]{0,30}|tbc|to follow|)[.]?$/i;
/** "Which is why none is asked to move": nobody is told to do anything. */
const nobodyAsked = /(?:none|nobody|no one) (?:is|are) (?:being )?(?:asked|requested)(?![a-z])/gi;
const ordering = /(?:be|is|are) (?:authorised|authorized|delegated|instructed|asked|requested|empowered)|delegate|authority to/i;

function escaped(words: string): string {
  return words.replace(/[^A-Za-z0-9 ]/g, (sign) => `\\${sign}`);
}

function known(situation: Situation, on: AdviceOn): RegExp | null {
  const holders = situation.directory.officers.filter((officer) => officer.post === posts[on]);
  const words = holders.reduce<string[]>((all, officer) => {
    const title = (officer.title ?? '').replace(/ ?\(.*$/, '');
    const [first = '', last = ''] = [officer.name.charAt(0), officer.name.split(' ').pop()];
    return [...all, `${first} ${last}`, `${first}. ${last}`, `${last}, ${first}`, ...(title.length > 5 ? [title, ...title.split(/ and (?=[A-Z][a-z]+ Officer| ?Head| ?Director)/)] : []), officer.name];
  }, []);
  return words.length > 0 ? new RegExp(`(?:^|[^A-Za-z])(?:${words.filter((each) => each.length > 3).map(escaped).join('|')})(?![A-Za-z])`, 'i') : null;
}

function names(text: string, on: AdviceOn, who: RegExp | null): boolean {
  return services[on].test(text) || (who !== null && who.test(text));
}

/** The advice on one topic that a report shows. What the recommendations have an officer do is no advice. */
export function adviceTrace(situation: Situation, on: AdviceOn): AdviceTrace {
  const who = known(situation, on);
  let late: Statement | null = null;
  let section: Statement | null = null;
  let empty: Statement | null = null;
  const list = statementsOf(situation);
  for (let i = 0; i < list.length; i++) {
    const each = list[i] as Statement;
    const inTopic = each.section !== null && each.section.topics.indexOf(on as Topic) >= 0;
    if (names(each.text, on, who) && !(each.section?.kind === 'recommendations' && !inTopic) && !ordering.test(each.text.replace(nobodyAsked, ' '))) {
      const next = each.heading || /[:?]$/.test(each.text) ? list[i + 1] : undefined;
      if (toCome.test(each.text) || (next && toCome.test(next.text) && next.section === each.section)) late = late ?? each;
      else return { shown: 'named', statement: each };
      continue;
    }
    const opens = topicWords[on].test(each.text);
    if (!inTopic && !opens) continue;
    if (each.heading || /[a-z]$/i.test(each.text) && opens && each.text.length < 40) {
      empty = empty ?? each;
      // A table's cell, or a run-in heading: what it says stands in the next.
      const next = inTopic ? undefined : list[i + 1];
      if (next && !next.heading && !nothing.test(next.text)) {
        if (toCome.test(next.text)) late = late ?? next;
        else section = section ?? next;
      }
    } else if (toCome.test(each.text)) late = late ?? each;
    else if (nothing.test(each.text)) empty = empty ?? each;
    else section = section ?? each;
  }
  if (section) return { shown: 'section', statement: section };
  if (late) return { shown: 'to-come', statement: late };
  return empty ? { shown: 'empty', statement: empty } : { shown: 'none', statement: null };
}

/** Whether a report comes from the officer who would advise on this, so that its words are that advice. */
export function comesFrom(situation: Situation, on: AdviceOn): boolean {
  const outline = outlineOf(situation);
  const who = known(situation, on);
  return outline !== null && [...outline.reportOf, ...outline.authors].some((officer) => names(`${officer.post} ${officer.name}`, on, who));
}
