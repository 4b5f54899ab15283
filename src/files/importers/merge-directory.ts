import type { DirectoryFile, MemberEntry, OfficerEntry } from '../../directory/directory-file';
import { type FileProblem } from '../file-fault';
import { note, type Imported, type Incoming, type IncomingPeriod } from './imported';
import { mergeMember, mergeOfficer, type Merged } from './merge-entry';
import { canBeOne, pairPeople, sharesWard } from './same-person';

export interface MergeOptions {
  /** People who are in the directory and not in the file are taken out, and said to be. */
  removeMissing: boolean;
}

/** A directory with a file's people or dates in it, and everything that happened to it in words. */
export interface MergedDirectory {
  directory: DirectoryFile;
  added: string[];
  changed: string[];
  /** In the directory and not in the file, and kept. */
  missing: string[];
  removed: string[];
  /** How many were in both and are as they were. */
  same: number;
  notes: FileProblem[];
}

type Entry = MemberEntry | OfficerEntry;

/** Roles that lists of elected councillors do not have. */
const neverMissing = ['co-opted'];

function described(entry: Entry): string {
  const more = [...('wards' in entry ? entry.wards ?? [] : []), 'group' in entry ? entry.group : undefined, 'title' in entry ? entry.title : undefined, ...entry.emails ?? []];
  return [entry.name, ...more.filter((each) => each !== undefined)].join(', ');
}

/** Takes out of the file's entries every address that two of them share: it is nobody's own. */
function withoutShared<T extends Entry>(incoming: Incoming<T>[], notes: FileProblem[]): Incoming<T>[] {
  const holders = new Map<string, Incoming<T>[]>();
  for (const each of incoming) for (const address of each.entry.emails ?? []) holders.set(address, [...holders.get(address) ?? [], each]);
  for (const [address, several] of holders) {
    if (several.length < 2) continue;
    notes.push(note(several[1]?.line ?? 0, `${address} is given for ${several.map((each) => each.entry.name).join(' and ')}, so it is nobody\u2019s own and is left out.`));
  }
  return incoming.map((each) => {
    if (!each.entry.emails) return each;
    const { emails, ...entry } = each.entry;
    const own = emails.filter((address) => holders.get(address)?.length === 1);
    return { line: each.line, entry: { ...entry, ...(own.length > 0 ? { emails: own } : {}) } as T };
  });
}

class ListMerge<T extends Entry> {
  readonly entries: T[];

  constructor(private readonly list: T[], private readonly merge: (known: T, incoming: T) => Merged<T>, private readonly result: MergedDirectory) {
    this.entries = [...list];
  }

  private passOn(place: number, address: string, to: string, line: number): void {
    const known = this.entries[place];
    if (!known) return;
    const { emails, ...rest } = known;
    const left = (emails ?? []).filter((each) => each.toLowerCase() !== address);
    this.entries[place] = { ...rest, ...(left.length > 0 ? { emails: left } : {}) } as T;
    this.result.changed.push(`${known.name}: address ${address} taken away, because it is ${to}\u2019s in the file`);
    this.result.notes.push(note(line, `${address} was ${known.name}\u2019s and is now ${to}\u2019s. Look whether they are one person under two names.`));
  }

  run(read: Incoming<T>[], options: MergeOptions): void {
    const incoming = withoutShared(read, this.result.notes);
    const pairing = pairPeople(incoming.map((each) => each.entry), this.list);
    for (const { from, to, address } of pairing.passedOn) this.passOn(from, address, incoming[to]?.entry.name ?? '', incoming[to]?.line ?? 0);
    const fresh: Incoming<T>[] = [];
    incoming.forEach((each, at) => {
      const place = pairing.partner[at] ?? -1;
      const known = this.entries[place];
      if (!known) {
        if (pairing.unclear.includes(at)) this.result.notes.push(note(each.line, `${each.entry.name} could be more than one person in the directory, so nothing was done. Put ${each.entry.name} right by hand.`));
        else fresh.push(each);
        return;
      }
      const { entry, changes, questions } = this.merge(known, each.entry);
      this.entries[place] = entry;
      if (changes.length > 0) this.result.changed.push(`${known.name}: ${changes.join('; ')}`);
      else this.result.same++;
      for (const question of questions) this.result.notes.push(note(each.line, `${known.name} ${question}`));
    });
    const met = new Set(pairing.partner);
    const unclear = pairing.unclear.map((at) => incoming[at]?.entry).filter((entry) => entry !== undefined);
    const missing = this.list.map((_, place) => place)
      .filter((place) => !met.has(place) && !unclear.some((entry) => canBeOne(entry, this.list[place] as T)));
    this.settleMissing(missing, fresh, options);
    for (const { entry } of fresh) {
      this.entries.push(entry);
      this.result.added.push(described(entry));
    }
  }

  private settleMissing(missing: number[], fresh: Incoming<T>[], options: MergeOptions): void {
    const gone = new Set<T>();
    for (const place of missing) {
      const entry = this.entries[place];
      if (!entry || ('roles' in entry && (entry.roles ?? []).some((role) => neverMissing.includes(role)))) continue;
      const alike = fresh.find((each) => canBeOne(each.entry, entry) && sharesWard(each.entry, entry));
      if (alike) this.result.notes.push(note(alike.line, `${alike.entry.name} of the file may be ${entry.name} of the directory. If so, give the entry the other name among its aliases and import once more.`));
      if (options.removeMissing && !alike) {
        gone.add(entry);
        this.result.removed.push(described(entry));
      } else this.result.missing.push(described(entry));
    }
    if (gone.size > 0) this.entries.splice(0, this.entries.length, ...this.entries.filter((entry) => !gone.has(entry)));
  }
}

function mergePeriods(incoming: IncomingPeriod[], result: MergedDirectory): void {
  const had = result.directory.preElectionPeriods ?? [];
  const periods = [...had];
  for (const { name, from, to, line } of incoming) {
    const known = had.find((period) => period.to === to || (period.from <= to && to <= period.to));
    if (!known) {
      periods.push({ name, from, to });
      result.added.push(`${name}: from ${from} to ${to}`);
    } else {
      result.same++;
      if (known.from !== from || known.to !== to) result.notes.push(note(line, `The directory has \u201c${known.name}\u201d from ${known.from} to ${known.to}, and the file gives ${from} to ${to}. The directory is left as it is.`));
    }
  }
  if (had.length === 0 && periods.length > 0) result.notes.push(note(0, 'From now on the periods in the directory are the only ones Fair Copy knows: it no longer reckons with local elections each May by itself.'));
  if (periods.length > had.length) result.directory = { ...result.directory, preElectionPeriods: periods.sort((a, b) => (a.from < b.from ? -1 : 1)) };
}

/** Only one member can hold it at a time. */
const single: [NonNullable<MemberEntry['roles']>[number], string][] = [['leader', 'Leader'], ['mayor', 'Mayor'], ['opposition-leader', 'Leader of the Opposition']];

/** Brings a file's people or dates into a directory. What a person put in by hand is kept, and nobody is taken out unless that is asked for. */
export function mergeDirectory(directory: DirectoryFile, imported: Imported, options: MergeOptions): MergedDirectory {
  const result: MergedDirectory = { directory, added: [], changed: [], missing: [], removed: [], same: 0, notes: [...imported.notes] };
  const { domains } = directory.council;
  if (imported.members) {
    const members = new ListMerge<MemberEntry>(directory.members ?? [], (known, incoming) => mergeMember(known, incoming, domains), result);
    members.run(imported.members, options);
    result.directory = { ...result.directory, members: members.entries };
    for (const [role, title] of single) {
      const holders = members.entries.filter((entry) => entry.roles?.includes(role));
      if (holders.length > 1) result.notes.push(note(0, `${holders.map((entry) => entry.name).join(' and ')} each have the role ${role} now: take it from whoever is no longer ${title}.`));
    }
  }
  if (imported.officers) {
    const memberAddresses = new Set((directory.members ?? []).flatMap((entry) => entry.emails ?? []).map((address) => address.toLowerCase()));
    const officers = imported.officers.filter(({ entry, line }) => {
      const member = entry.emails?.some((address) => memberAddresses.has(address)) ?? false;
      if (member) result.notes.push(note(line, `${entry.name} has a member\u2019s address and is left out of the officers.`));
      return !member;
    });
    const list = new ListMerge<OfficerEntry>(directory.officers ?? [], (known, incoming) => mergeOfficer(known, incoming, domains), result);
    list.run(officers, options);
    result.directory = { ...result.directory, officers: list.entries };
  }
  if (imported.periods) mergePeriods(imported.periods, result);
  result.notes.sort((a, b) => (a.line || Infinity) - (b.line || Infinity));
  return result;
}
