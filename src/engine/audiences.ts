import { hasRole, type Person } from '../directory/directory';
import type { Audience, SharingClause } from '../language/sharing';
import { means, type Mention } from './named-people';

function shareWard(a: Person, b: Person): boolean {
  const wards = a.member?.wards ?? [];
  return wards.length === 0 || (b.member?.wards ?? []).some((ward) => wards.indexOf(ward) >= 0);
}

/** Whether a person belongs to those whom somebody lets have their words; an officer's "your group" is the reader's. */
export function within(audience: Audience, person: Person, giver: Person, reader: Person | null = null): boolean {
  switch (audience) {
    case 'anyone': return true;
    case 'members': return person.kind === 'member';
    case 'ward-members': return shareWard(person, giver) && person.kind === 'member';
    case 'group': return person.member?.group !== undefined && person.member.group === (giver.member ?? reader?.member)?.group;
    case 'executive': return hasRole(person, 'executive', 'leader', 'deputy-leader', 'lead-member');
    case 'portfolio-holder': return hasRole(person, 'executive', 'lead-member') || Boolean(person.member?.portfolio);
    case 'leader': return hasRole(person, 'leader');
    case 'deputy-leader': return hasRole(person, 'deputy-leader');
    case 'vice-chair': return hasRole(person, 'vice-chair');
    case 'group-leader': return hasRole(person, 'group-leader', 'opposition-leader', 'leader');
    case 'spokesperson': return hasRole(person, 'spokesperson', 'opposition-leader', 'group-leader');
    case 'mayor': return hasRole(person, 'mayor');
    case 'chair': return hasRole(person, 'chair', 'chair-scrutiny', 'mayor');
    case 'officers': return person.kind === 'officer' || person.kind === 'council';
  }
}

/** Whether a member answers for the field of an office: "finance" for "Finance and Resources". */
function holds(person: Person, field: string | null): boolean {
  return field === null || (person.member?.portfolio ?? '').toLowerCase().indexOf(field) >= 0;
}

function inSpan(mentions: Mention[], start: number, end: number): Mention[] {
  return mentions.filter((each) => each.start >= start && each.end <= end);
}

/** Bodies outside the Council: what they are called, and what the name or address of somebody there shows. */
const bodies: [RegExp, RegExp][] = [
  [/(?:^|[^a-z])(?:parish|town) (?:council(?:lors?)?|clerk|meeting)|(?:^|[^a-z])the (?:parish|clerk)(?![a-z])/i, /clerk|parish|town|[-.@](?:pc|tc)(?![a-z])/i],
  [/(?:^|[^a-z])(?:school|academy|college|head ?teacher|governors?)(?![a-z])/i, /school|sch(?![a-z])|academy|college|head|governor/i],
  [/(?:^|[^a-z])(?:police|constabulary|inspector|sergeant)(?![a-z])/i, /police|pnn|constab|insp|sgt/i],
  [/(?:^|[^a-z])(?:county council|county)(?![a-z])/i, /county|[-.@]cc(?![a-z])/i],
  [/(?:^|[^a-z])(?:residents?['\u2019]? (?:association|group)|tenants?['\u2019]? (?:association|group))(?![a-z])/i, /resident|tenant|assoc|group|chair|secretary/i],
  [/(?:^|[^a-z])(?:mp|member of parliament)(?![a-z])/i, /parliament|(?:^|[^a-z])mp(?![a-z])/i],
];

/** Whether words name the body to which an outsider belongs, as far as their name and address tell. */
function namesBodyOf(words: string, { kind, name, address }: Person): boolean {
  return kind !== 'member' && kind !== 'officer' && bodies.some(([called, shown]) => called.test(words) && shown.test(`${name} ${address}`));
}

/** What was said about one receiver. */
export type Said = 'yes' | 'no' | 'perhaps' | null;

/**
 * What one clause says of one receiver; `named` where it names them or the body to which they belong.
 * @param words the clause as written
 */
export function clauseSays(words: string, clause: SharingClause, mentions: Mention[], earlier: Mention[], giver: Person, receiver: Person, reader: Person | null = null): { said: Said; named: boolean } {
  let about = inSpan(mentions, clause.start, clause.end).filter((each) => !means(each, giver) || each.people.length > 1);
  if (about.length === 0 && clause.pronoun) {
    const before = mentions.filter((each) => each.end <= clause.start && !means(each, giver));
    about = before.length > 0 ? before.slice(-1) : earlier.slice(-1);
  }
  const named = about.some((each) => means(each, receiver)) || (about.length === 0 && clause.audiences.length === 0 && namesBodyOf(words, receiver));
  const covered = clause.audiences.some((audience) => within(audience, receiver, giver, reader) && (audience !== 'portfolio-holder' || holds(receiver, clause.field)));
  if (clause.does === 'refuses') {
    if (clause.except >= 0) {
      const let_ = about.filter((each) => each.start > clause.except);
      if (let_.some((each) => means(each, receiver))) return { said: 'yes', named: true };
      return { said: 'no', named: false };
    }
    if (named) return { said: 'no', named: true };
    if (about.length > 0) return { said: null, named: false };
    if (clause.audiences.length > 0 && !covered) return { said: null, named: false };
    return { said: 'no', named: false };
  }
  const open = clause.does === 'hints' || clause.conditional ? 'perhaps' : 'yes';
  if (named) return { said: open, named: true };
  if (covered && (about.length === 0 || clause.audiences.indexOf('anyone') >= 0 || clause.audiences.indexOf('members') >= 0)) return { said: open, named: false };
  if (clause.open && about.length === 0 && clause.audiences.length === 0) return { said: open, named: false };
  if (about.length > 0 || clause.audiences.length > 0 || clause.does === 'hints' || clause.directed) return { said: null, named: false };
  return { said: 'perhaps', named: false };
}
