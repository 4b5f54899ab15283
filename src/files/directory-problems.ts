import { foldName } from '../directory/names';
import type { DirectoryFile } from '../directory/directory-file';
import { pathText, type DataPath } from './data-path';
import { didYouMean } from './did-you-mean';
import type { FileProblem } from './file-fault';
import type { Source } from './read-source';

const people = ['members', 'officers', 'divisionalMembers', 'mps'] as const;

function isAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:]+@[^\s@<>"(),;:.]+(?:\.[^\s@<>"(),;:.]+)+$/.test(text);
}

function isDomain(text: string): boolean {
  return text.length <= 253 && /^[^\s@<>"(),;:.]+(?:\.[^\s@<>"(),;:.]+)+$/.test(text);
}

class Slips {
  readonly problems: FileProblem[] = [];
  private readonly holders = new Map<string, { name: string; place: string }>();

  constructor(private readonly source: Source) {}

  add(path: DataPath, words: string): void {
    this.problems.push({ path: pathText(path), line: this.source.lineOf(path), message: `${pathText(path)}: ${words}` });
  }

  address(path: DataPath, address: string): void {
    if (!isAddress(address)) this.add(path, `“${address}” is no e-mail address.`);
  }

  /** One person may stand in two lists, as a councillor of both tiers does; two people with one address cannot be told apart. */
  held(path: DataPath, address: string, name: string): void {
    const key = address.toLowerCase();
    const before = this.holders.get(key);
    if (!before) this.holders.set(key, { name, place: pathText(path) });
    else if (foldName(before.name) !== foldName(name)) this.add(path, `${address} belongs to ${before.name} too (${before.place}). Give each person their own address.`);
  }

  addressOrDomain(path: DataPath, text: string): void {
    if (!isAddress(text) && !isDomain(text)) this.add(path, `“${text}” is neither an e-mail address nor a domain.`);
  }
}

function checkPeople(file: DirectoryFile, slips: Slips): void {
  for (const list of people) {
    (file[list] ?? []).forEach((person, index) => (person.emails ?? []).forEach((address, e) => {
      const path: DataPath = [list, index, 'emails', e];
      slips.address(path, address);
      slips.held(path, address, person.name);
    }));
  }
}

function checkPlaces(file: DirectoryFile, slips: Slips): void {
  const members = file.members ?? [];
  if (members.length === 0) return;
  const wards = members.flatMap((member) => member.wards ?? []);
  const represented = new Set(wards.map(foldName));
  for (const ward of Object.keys(file.places ?? {})) {
    if (!represented.has(foldName(ward))) slips.add(['places', ward], `no member represents ${ward}.${didYouMean(ward, wards)}`);
  }
}

/** What fits the schema and is probably a slip, in the order of the file. */
export function directoryProblems(file: DirectoryFile, source: Source): FileProblem[] {
  const slips = new Slips(source);
  file.council.domains.forEach((domain, index) => {
    if (!isDomain(domain)) slips.add(['council', 'domains', index], `“${domain}” is no mail domain. Write the part after the @ alone.`);
  });
  checkPeople(file, slips);
  for (const list of ['press', 'parishes'] as const) (file[list] ?? []).forEach((text, index) => slips.addressOrDomain([list, index], text));
  (file.recordsMailboxes ?? []).forEach((address, index) => slips.address(['recordsMailboxes', index], address));
  checkPlaces(file, slips);
  (file.preElectionPeriods ?? []).forEach((period, index) => {
    if (period.to < period.from) slips.add(['preElectionPeriods', index], `${period.name} ends on ${period.to}, before it begins on ${period.from}.`);
  });
  return slips.problems.sort((a, b) => a.line - b.line);
}
