import type { Directory, Person } from '../directory/directory';
import { namedIn } from './named-people';
import { rememberedWith } from './remembered-with';

/** Somebody of whom a sentence can tell an act: a member, an officer, a body, the writer, "he" or "she", or anybody else. */
export interface Actor {
  kind: 'member' | 'officer' | 'body' | 'self' | 'pronoun' | 'other';
  /** Offsets into the sentence. */
  start: number;
  end: number;
  /** As written. */
  words: string;
  /** Of a member: the person, where the directory knows exactly one. */
  person: Person | null;
  /** Of a member: holds a leading post by title or by the directory. */
  leading: boolean;
  /** Of a member: named or titled so that no other council's member is meant. */
  ours: boolean;
}

const titles = /(?:^|[^A-Za-z])((?:the |our |your |its )?(?:(?:deputy|vice)[- ])?(?:portfolio holders?|cabinet lead members?|cabinet members?|executive members?|lead members?|lead councillor|(?:ward|local|divisional?) (?:members?|councillors?)|chairman|chairwoman|chairperson|chair|leader of the council|leader|mayor))(?![A-Za-z])/gi;
const posts = /(?:^|[^A-Za-z])((?:the |our |your )?(?:(?:Interim|Acting|Corporate|Assistant|Deputy|Strategic|Executive|Managing|Senior|Principal|Chief|Borough|District|County|City) )?(?:Director|Head|Chief Executive|Officer|Engineer|Surveyor|Solicitor|Planner|Manager|Clerk|Treasurer|Inspector|Secretary of State|Minister|Service Lead|Monitoring Officer|Section 151 Officer)|(?:the |our )?(?:officers?|director|manager|inspector))(?![A-Za-z])/g;
const bodies = /(?:^|[^A-Za-z])((?:the |our |your )?(?:full )?(?:cabinet|executive|council|committee|panel|board|court|government|trust|company|subcommittee|sub-committee|tribunal|members|councillors))(?![A-Za-z]| (?:member|members|lead|director|office)(?![A-Za-z]))/gi;
const pronouns = /(?:^|[^A-Za-z'’])(he|she|I|we|I've|we've|I’ve|we’ve)(?![A-Za-z'’])/gi;
const leadingTitle = /portfolio|cabinet|executive|lead |leader/i;
const elsewhere = /governors|trustees|association|charity|company|friends|parish|club|school|trust(?![a-z])|residents|society|chamber|foundation|partnership|parliamentary/i;
const ownedElsewhere = /(?:parish|town|school|club|association|company|trust|society|union|charity|court|firm|bank|college|university)(?: council)?['\u2019]s?(?: [a-z]+)? $/i;
const connecting = new Set(['of', 'for', 'and', '&', 'the', 'on', 'in']);

/** Where a title ends that goes on with what it is of: "Cabinet Member for Coast, Country and Environment". */
function titleEnd(text: string, end: number): number {
  const lead = /^(?: CC)? (?:of|for|on|and responsible for) /.exec(text.slice(end, end + 24));
  if (!lead) return end;
  let at = end + lead[0].length;
  let last = end;
  for (let words = 0; words < 14 && at < text.length; words++) {
    const stop = /[\s]/.exec(text.slice(at, at + 40));
    const raw = text.slice(at, stop ? at + stop.index : Math.min(text.length, at + 40));
    const bare = raw.replace(/[,.;:)]+$/, '');
    if (/^[A-Z][A-Za-z]/.test(bare)) last = at + bare.length;
    else if (!connecting.has(bare)) break;
    // A comma goes on in a list of subjects and ends all else.
    if (raw !== bare && raw.charAt(bare.length) !== ',') break;
    if (raw !== bare && !/^,? [A-Z][A-Za-z]+(?:,| and| &) /.test(text.slice(at + bare.length, at + bare.length + 40))) break;
    at += raw.length + 1;
  }
  if (last > end) return last;
  // "The chair of the committee": its own words in lower case.
  const plain = /^ (?:of|for) (?:the |our )?(?:[a-z]+ ){0,4}?(?:committee|panel|board|governors|trustees|association|company|council|club|trust|society|meeting|partnership|friends)(?![a-z])/.exec(text.slice(end, end + 80));
  return plain ? end + plain[0].length : end;
}

function titleActor(text: string, start: number, words: string): Actor | null {
  const low = words.toLowerCase();
  if (ownedElsewhere.test(text.slice(Math.max(0, start - 40), start))) return null;
  const bare = words.replace(/^(?:the|our|your|its) /i, '');
  const loose = /(?:^|[- ])(?:leader|chair|mayor)$/i.test(bare);
  if (loose) {
    const first = bare.charAt(0);
    const determined = bare !== words || /^(?:deputy|vice)/i.test(bare);
    // "Team Leader", "a chair", "chair the meeting" are none.
    const before = /([A-Za-z]+) $/.exec(text.slice(Math.max(0, start - 24), start));
    if (!determined && (first !== first.toUpperCase() || (before && /^[A-Z]/.test(before[1] ?? '') && start > 0))) return null;
    if (/leader$/i.test(bare) && first !== first.toUpperCase() && !/deputy/i.test(bare)) return null;
  }
  const end = titleEnd(text, start + words.length);
  const whole = text.slice(start, end);
  if (elsewhere.test(whole) && !/lead |portfolio|cabinet|executive/i.test(low)) return null;
  return { kind: 'member', start, end, words: whole, person: null, leading: leadingTitle.test(low), ours: true };
}

function scan(pattern: RegExp, text: string, put: (start: number, words: string) => void): void {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const words = match[1] ?? '';
    const start = match.index + match[0].length - words.length;
    put(start, words);
    if (match[0].length === 0) pattern.lastIndex++;
  }
}

/** Whether somebody leads: a post that some councils let decide alone. */
export function leads(person: Person | null): boolean {
  return (person?.member?.roles ?? []).some((role) => role === 'executive' || role === 'leader' || role === 'deputy-leader' || role === 'lead-member');
}

function named(text: string, directory: Directory): Actor[] {
  const council = directory.councilName.toLowerCase();
  const found: Actor[] = [];
  for (const mention of namedIn(text, directory)) {
    const words = text.slice(mention.start, mention.end);
    const councillor = /^(?:cllr|coun|councillor)/i.test(words);
    const members = mention.people.filter((person) => person.kind === 'member');
    const tier = /(?:^| )(parish|town|district|borough|county|city) $/i.exec(text.slice(Math.max(0, mention.start - 12), mention.start));
    const after = /^,? (?:of|from) [A-Z][A-Za-z ]{0,40}(?:Parish|Town|County|District|Borough|City) Council/.test(text.slice(mention.end, mention.end + 70));
    if (councillor && members.length === 0 && (after || (tier && council.indexOf((tier[1] ?? '').toLowerCase()) < 0))) {
      found.push({ kind: 'other', start: mention.start, end: mention.end, words, person: null, leading: false, ours: false });
    } else if ((members.length > 0 && (councillor || members.length === mention.people.length)) || (councillor && mention.people.length === 0)) {
      const person = members.length === 1 ? members[0] as Person : null;
      const credit = /^ CC(?![A-Za-z])/.exec(text.slice(mention.end));
      const end = mention.end + (credit ? credit[0].length : 0);
      found.push({ kind: 'member', start: mention.start, end, words: text.slice(mention.start, end), person, leading: leads(person), ours: members.length > 0 });
    } else {
      const officer = mention.people.length > 0 && mention.people.every((person) => person.kind === 'officer');
      found.push({ kind: officer ? 'officer' : 'other', start: mention.start, end: mention.end, words, person: officer ? mention.people[0] ?? null : null, leading: false, ours: officer });
    }
  }
  return found;
}

/** One person under name and title: "the Chair, Councillor Lowe", "Councillor Lowe (Lead Member)". */
function joined(text: string, actors: Actor[]): Actor[] {
  const found: Actor[] = [];
  for (const actor of actors) {
    const before = found[found.length - 1];
    const gap = before ? text.slice(before.end, actor.start) : '';
    if (before?.kind === 'member' && actor.kind === 'member' && /^(?:,? |, as |,? \(| as (?:the )?)(?:who is )?$/.test(gap) && (before.person === null || actor.person === null || before.person === actor.person)) {
      found[found.length - 1] = {
        ...before, end: actor.end, words: text.slice(before.start, actor.end), person: before.person ?? actor.person,
        leading: before.leading || actor.leading, ours: before.ours || actor.ours,
      };
    } else found.push(actor);
  }
  return found;
}

/** Everybody of whom a sentence can tell an act, in its order. Cost follows the text. */
export const actorsIn = rememberedWith((text: string, directory: Directory): Actor[] => {
  const all: Actor[] = named(text, directory);
  const put = (kind: Actor['kind']) => (start: number, words: string) => {
    const end = kind === 'officer' ? titleEnd(text, start + words.length) : start + words.length;
    all.push({ kind, start, end, words: text.slice(start, end), person: null, leading: false, ours: true });
  };
  scan(titles, text, (start, words) => {
    const actor = titleActor(text, start, words);
    if (actor) all.push(actor);
  });
  scan(posts, text, put('officer'));
  scan(bodies, text, put('body'));
  scan(pronouns, text, (start, words) => put(/^(?:he|she)$/i.test(words) ? 'pronoun' : 'self')(start, words));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Actor[] = [];
  for (const actor of all) {
    const before = apart[apart.length - 1];
    if (!before || actor.start >= before.end) apart.push(actor);
  }
  return joined(text, apart);
});
