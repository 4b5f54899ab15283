import type { MemberEntry, OfficerEntry } from '../../directory/directory-file';
import { foldName } from '../../directory/names';
import { groupKey, wardKey } from './people-words';
import { isAt } from './work-addresses';

/** What became of one entry: as it is now, what changed in words, and what a person should look at. */
export interface Merged<T> {
  entry: T;
  changes: string[];
  questions: string[];
}

const quoted = (words: string[]) => words.join(', ');

function withName<T extends MemberEntry | OfficerEntry>(merged: Merged<T>, name: string): void {
  const { entry } = merged;
  const known = [entry.name, ...entry.aliases ?? []].map(foldName);
  if (known.includes(foldName(name))) return;
  merged.entry = { ...entry, aliases: [...entry.aliases ?? [], name] };
  merged.changes.push(`also called ${name}`);
}

/** The council's own address goes first, where Fair Copy looks for the one to write to; the others are kept behind it. */
function withEmails<T extends MemberEntry | OfficerEntry>(merged: Merged<T>, emails: string[], domains: string[]): void {
  const had = merged.entry.emails ?? [];
  const more = emails.filter((address) => !had.some((each) => each.toLowerCase() === address));
  if (more.length === 0) return;
  const first = had[0] === undefined || !isAt(had[0], domains);
  merged.entry = { ...merged.entry, emails: first ? [...more, ...had] : [...had, ...more] };
  merged.changes.push(`address ${quoted(more)} added${had.length > 0 ? ` to ${quoted(had)}` : ''}`);
}

/**
 * An entry of the directory with what the file says of the same person. Wards and group are the file's; roles, aliases
 * and addresses that a person put in stay beside the file's.
 */
export function mergeMember(known: MemberEntry, incoming: MemberEntry, domains: string[]): Merged<MemberEntry> {
  const merged: Merged<MemberEntry> = { entry: known, changes: [], questions: [] };
  withName(merged, incoming.name);
  withEmails(merged, incoming.emails ?? [], domains);
  const had = known.wards ?? [];
  const wards = (incoming.wards ?? []).map((ward) => had.find((each) => wardKey(each) === wardKey(ward)) ?? ward);
  if (wards.length > 0 && (wards.length !== had.length || wards.some((ward) => !had.includes(ward)))) {
    merged.entry = { ...merged.entry, wards };
    merged.changes.push(had.length > 0 ? `represents ${quoted(wards)}, was ${quoted(had)}` : `represents ${quoted(wards)}`);
  }
  const group = incoming.group;
  if (group !== undefined && groupKey(group) !== groupKey(known.group ?? '')) {
    merged.entry = { ...merged.entry, group };
    merged.changes.push(known.group === undefined ? `group ${group}` : `group ${group}, was ${known.group}`);
  } else if (group === undefined && known.group !== undefined && groupKey(known.group) !== '') {
    merged.questions.push(`is in the group ${known.group} in the directory, and the file gives none. The directory is left as it is.`);
  }
  const roles = (incoming.roles ?? []).filter((role) => !(known.roles ?? []).includes(role));
  if (roles.length > 0) {
    merged.entry = { ...merged.entry, roles: [...known.roles ?? [], ...roles] };
    merged.changes.push(`role ${quoted(roles)} added`);
  }
  if (incoming.portfolio !== undefined && known.portfolio === undefined) {
    merged.entry = { ...merged.entry, portfolio: incoming.portfolio };
    merged.changes.push(`portfolio ${incoming.portfolio}`);
  } else if (incoming.portfolio !== undefined && foldName(incoming.portfolio) !== foldName(known.portfolio ?? '')) {
    merged.questions.push(`has the portfolio ${known.portfolio} in the directory and ${incoming.portfolio} in the file. The directory is left as it is.`);
  }
  return merged;
}

/** As {@link mergeMember}; the job title is the file's, and a post that a person put in is kept. */
export function mergeOfficer(known: OfficerEntry, incoming: OfficerEntry, domains: string[]): Merged<OfficerEntry> {
  const merged: Merged<OfficerEntry> = { entry: known, changes: [], questions: [] };
  withName(merged, incoming.name);
  withEmails(merged, incoming.emails ?? [], domains);
  const moved = incoming.title !== undefined && foldName(incoming.title) !== foldName(known.title ?? '');
  if (moved) {
    merged.entry = { ...merged.entry, title: incoming.title };
    merged.changes.push(known.title === undefined ? `title ${incoming.title}` : `title ${incoming.title}, was ${known.title}`);
  }
  if (incoming.post !== undefined && known.post === undefined) {
    merged.entry = { ...merged.entry, post: incoming.post };
    merged.changes.push(`post ${incoming.post}`);
  } else if (moved && known.post !== undefined && known.post !== incoming.post) {
    merged.questions.push(`has a new job title and still the post ${known.post} in the directory. Look whether that holds.`);
  }
  return merged;
}
