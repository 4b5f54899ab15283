import { phrasesIn, type Families } from '../language/phrase-book';
import { stanceOf, type Stance } from '../language/stance';
import type { Span } from '../language/span';
import type { Situation } from './context';
import { writerIs } from './correspondence';
import { partiesIn } from './parties';
import { toldIn, type Told } from './spoken-of';

/** Where somebody takes a side, helps one, asks an officer to, or puts a private view into advice. */
export interface SideTaken {
  kind: 'declares' | 'helps' | 'asks' | 'own-view';
  told: Told;
}

interface Read {
  told: Told;
  text: string;
  families: Families;
}

const readings = new WeakMap<Situation['reading'], Read[]>();

/** The sentences with parties masked too. */
function partyMasked(situation: Situation): Read[] {
  const known = readings.get(situation.reading);
  if (known) return known;
  const list = toldIn(situation).map((told): Read => {
    const parties = partiesIn(told.text, situation.directory).filter((each) => each.sure || /^(?:the |for |by |to |with |against )?$/i.test(told.text.slice(Math.max(0, each.start - 4), each.start)));
    if (parties.length === 0) return { told, text: told.text, families: told.families };
    let text = '';
    let at = 0;
    for (const party of parties) {
      text += `${told.text.slice(at, party.start)}xparty`;
      at = party.end;
    }
    text += told.text.slice(at);
    return { told, text, families: phrasesIn(text, { start: 0, end: text.length }) };
  });
  readings.set(situation.reading, list);
  return list;
}

function shownIn(read: Read, family: string): { place: Span; stance: Stance; words: string } | null {
  const place = read.families.place(family);
  if (!place) return null;
  return { place, stance: stanceOf({ text: read.text, question: read.told.question, quoted: read.told.quoted }, place), words: read.text.slice(place.start, place.end) };
}

const partisan = /(?:^|[^a-z])(?:xparty|tor(?:y|ies)|opposition|administration|oppos(?:ing|ite) side|other (?:side|lot|group|groups|party|parties)|your (?:side|lot|party|people|group(?! meeting| on))|our (?:side|lot|party)|manifesto|election|elections|by-election|voters|doorstep|minority group|ruling group|present lot|that lot|this lot|benches|in power|politically|their amendment|their motion|their budget|hustings|polling day)(?![a-z])/i;

/** The groups of those written to where an officer writes, of the writer where a member does. */
function nearSides(situation: Situation): string[] {
  const groups: string[] = [];
  const add = (group: string | undefined) => {
    if (group && groups.indexOf(group) < 0) groups.push(group);
  };
  add(situation.writer.person?.member?.group);
  if (!situation.writer.person?.member) for (const { person } of situation.recipients) add(person.member?.group);
  return groups;
}

/** Whether a sentence names a member of another group than those who write and read. */
function namesRival(read: Read, own: string[]): boolean {
  return own.length > 0 && read.told.people.some((each) => {
    const group = each.person?.member?.group;
    return each.kind === 'member' && group !== undefined && own.indexOf(group) < 0;
  });
}

const scrutiny = /(?:^|[^a-z])(?:scrutiny|review board|select committee|task group|overview|witness|questions for the|your questions)(?![a-z])|^\d\. /i;
const declined = /(?:^|[^a-z])(?:cannot|can['\u2019]?t|not able|unable|must not|mustn['\u2019]?t|should not|shouldn['\u2019]?t|would not be right|wouldn['\u2019]?t be right|inappropriate|neutral|impartial|even-?handed|apolitical|politically restricted|no view|take no side|not take sides)(?![a-z])/i;

/** Every place where a side is taken, in the order of the text. */
export function sidesIn(situation: Situation): SideTaken[] {
  const list = partyMasked(situation);
  const found: SideTaken[] = [];
  const officer = writerIs(situation, 'officer');
  const own = nearSides(situation);
  const party = list.map((read) => partisan.test(read.text));
  const rival = list.map((read) => namesRival(read, own));
  const near = (at: number) => party.slice(Math.max(0, at - 1), at + 2).some((each) => each);
  const rivalNear = (at: number) => rival.slice(Math.max(0, at - 1), at + 2).some((each) => each);
  const even = list.some((each) => shownIn(each, 'sides-even') !== null);
  list.forEach((read, at) => {
    const { told } = read;
    if (told.quoted) return;
    const plain = (family: string, denied: boolean) => {
      const seen = shownIn(read, family);
      return seen !== null && !seen.stance.quoted && !seen.stance.reported && !(denied && seen.stance.negated);
    };
    const plots = (index: number) => (plain('sides-plots', false) && (near(index) || rivalNear(index))) || (plain('sides-hints', false) && near(index));
    if (officer) {
      if (declined.test(read.text)) return;
      if ((plain('sides-declares', true) && near(at)) || (plain('sides-warms', false) && (near(at) || rivalNear(at)))) found.push({ kind: 'declares', told });
      else if (((plain('sides-helps', false) && near(at)) || plots(at)) && !list.some((each) => each !== read && shownIn(each, 'sides-even') !== null)) found.push({ kind: 'helps', told });
      else if (plain('sides-own-view', true)) found.push({ kind: 'own-view', told });
      return;
    }
    // What scrutiny may ask a witness is another rule's matter.
    if (told.question && scrutiny.test(situation.item.subject + told.text)) return;
    if (even && /(?:^|[^a-z])(?:all|every|each|both|any other|same|neutral|impartial|only (?:the )?facts|published|not ask)/i.test(read.text)) return;
    if ((plain('sides-asks', false) && near(at)) || plots(at)) found.push({ kind: 'asks', told });
    else if (plain('sides-helps', false) && near(at) && /(?:^|[^a-z])(?:you|your|please|can|could|let|give|send|find|make|keep|don['\u2019]?t|not)(?![a-z])/i.test(read.text)) found.push({ kind: 'asks', told });
  });
  return found;
}

/** Whether a text offers or asks for the same for all, or keeps out of it. */
export function staysEven(situation: Situation): boolean {
  return partyMasked(situation).some((each) => shownIn(each, 'sides-even') !== null);
}
