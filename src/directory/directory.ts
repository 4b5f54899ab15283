import type { Mailbox } from '../item/item';
import type { DirectoryFile, DivisionalMemberEntry, MemberEntry, MemberRole, MpEntry, OfficerEntry } from './directory-file';
import { foldName, nameFits, parseName, type ParsedName } from './names';
import { PlaceIndex } from './places';

/**
 * What the directory makes of one mailbox or name.
 * `council`: an account of the council that the directory does not name; `outside`: anybody else;
 * `unknown`: a name without an address that fits nobody.
 */
export type PersonKind =
  | 'member' | 'officer' | 'divisional-member' | 'mp' | 'press' | 'parish' | 'records' | 'council' | 'outside' | 'unknown';

export interface Person {
  kind: PersonKind;
  /** The directory's name where it has one, else as written. */
  name: string;
  /** Lower case; empty where none is known. */
  address: string;
  member?: MemberEntry;
  officer?: OfficerEntry;
  divisional?: DivisionalMemberEntry;
}

interface Entry {
  person: Person;
  names: ParsedName[];
}

function lower(address: string): string {
  return address.trim().toLowerCase();
}

/** Who is who around one council: answers of the directory file, looked up by address or name. */
export class Directory {
  readonly places: PlaceIndex;
  private readonly byAddress = new Map<string, Person>();
  private readonly bySurname = new Map<string, Entry[]>();
  private readonly byAlias = new Map<string, Person>();
  private readonly domains: Set<string>;
  private readonly press: Set<string>;
  private readonly parishes: Set<string>;
  private readonly records: Set<string>;

  constructor(readonly file: DirectoryFile) {
    this.domains = new Set(file.council.domains.map(lower));
    this.press = new Set((file.press ?? []).map(lower));
    this.parishes = new Set((file.parishes ?? []).map(lower));
    this.records = new Set((file.recordsMailboxes ?? []).map(lower));
    for (const member of file.members ?? []) this.add({ kind: 'member', name: member.name, address: lower(member.emails?.[0] ?? ''), member }, member);
    for (const officer of file.officers ?? []) this.add({ kind: 'officer', name: officer.name, address: lower(officer.emails?.[0] ?? ''), officer }, officer);
    for (const divisional of file.divisionalMembers ?? []) this.add({ kind: 'divisional-member', name: divisional.name, address: lower(divisional.emails?.[0] ?? ''), divisional }, divisional);
    for (const mp of file.mps ?? []) this.add({ kind: 'mp', name: mp.name, address: lower(mp.emails?.[0] ?? '') }, mp);
    this.places = new PlaceIndex(file);
  }

  private add(person: Person, entry: MemberEntry | OfficerEntry | DivisionalMemberEntry | MpEntry): void {
    for (const address of entry.emails ?? []) this.byAddress.set(lower(address), person);
    const aliases = 'aliases' in entry ? entry.aliases ?? [] : [];
    const names: ParsedName[] = [];
    for (const name of [entry.name, ...aliases]) {
      const parsed = parseName(name);
      if (parsed) names.push(parsed);
      if (!this.byAlias.has(foldName(name))) this.byAlias.set(foldName(name), person);
    }
    const surnames = new Set(names.map((name) => name.surname));
    surnames.forEach((surname) => {
      const list = this.bySurname.get(surname) ?? [];
      list.push({ person, names });
      this.bySurname.set(surname, list);
    });
  }

  get councilName(): string {
    return this.file.council.name;
  }

  get members(): MemberEntry[] {
    return this.file.members ?? [];
  }

  get officers(): OfficerEntry[] {
    return this.file.officers ?? [];
  }

  /** Whether the address is one of the council's own accounts. */
  isCouncilAddress(address: string): boolean {
    const at = address.lastIndexOf('@');
    return at >= 0 && this.inDomains(lower(address).slice(at + 1), this.domains);
  }

  private inDomains(domain: string, domains: Set<string>): boolean {
    for (let rest = domain; rest; ) {
      if (domains.has(rest)) return true;
      const dot = rest.indexOf('.');
      if (dot < 0) return false;
      rest = rest.slice(dot + 1);
    }
    return false;
  }

  private listed(address: string, list: Set<string>): boolean {
    const at = address.lastIndexOf('@');
    return list.has(address) || (at >= 0 && this.inDomains(address.slice(at + 1), list));
  }

  /**
   * Who stands behind a mailbox: by address, else by name. An outside address under a member's full
   * name with the title is taken for that member's private account.
   */
  who(mailbox: Mailbox): Person {
    const address = lower(mailbox.address);
    const known = this.byAddress.get(address);
    if (known) return known;
    const name = mailbox.name || address;
    if (address) {
      if (this.records.has(address)) return { kind: 'records', name, address };
      if (this.isCouncilAddress(address)) {
        const named = this.byName(mailbox.name);
        return named ?? { kind: 'council', name, address };
      }
      if (this.listed(address, this.press)) return { kind: 'press', name, address };
      if (this.listed(address, this.parishes)) return { kind: 'parish', name, address };
      const titled = parseName(mailbox.name);
      const named = titled?.titledMember ? this.byName(mailbox.name) : null;
      if (named?.kind === 'member' && titled?.forename) return { ...named, address };
      return { kind: 'outside', name, address };
    }
    return this.byName(mailbox.name) ?? { kind: 'unknown', name: mailbox.name, address: '' };
  }

  /** The one person whom a written name fits, or null where none or several do. A lone surname needs a title or to be unique. */
  byName(name: string): Person | null {
    const alias = this.byAlias.get(foldName(name));
    if (alias) return alias;
    const parsed = parseName(name);
    if (!parsed) return null;
    let found: Person | null = null;
    for (const entry of this.bySurname.get(parsed.surname) ?? []) {
      if (parsed.titledMember && entry.person.kind !== 'member' && entry.person.kind !== 'divisional-member') continue;
      if (!entry.names.some((full) => nameFits(parsed, full))) continue;
      if (found && found !== entry.person) return null;
      found = entry.person;
    }
    return found;
  }

  /** Members of a ward or division, in the file's order. */
  membersOf(ward: string): MemberEntry[] {
    const wanted = foldName(ward);
    return this.members.filter((member) => (member.wards ?? []).some((name) => foldName(name) === wanted));
  }

  /** Divisional members of another authority whose division covers the ward. */
  divisionalMembersOf(ward: string): DivisionalMemberEntry[] {
    const wanted = foldName(ward);
    return (this.file.divisionalMembers ?? []).filter((member) => (member.wards ?? []).some((name) => foldName(name) === wanted));
  }

  /** The person holding a post, the first in the file's order. */
  holderOf(...posts: string[]): OfficerEntry | null {
    for (const post of posts) {
      const found = this.officers.find((officer) => officer.post === post);
      if (found) return found;
    }
    return null;
  }
}

/** Whether a person is a member holding one of these roles. */
export function hasRole(person: Person, ...roles: MemberRole[]): boolean {
  return (person.member?.roles ?? []).some((role) => roles.indexOf(role) >= 0);
}

/** The mailbox to write to for an entry of the directory. */
export function mailboxOf(entry: { name: string; emails?: string[] }, title = ''): Mailbox {
  return { name: title ? `${title} ${entry.name}` : entry.name, address: entry.emails?.[0] ?? '' };
}
