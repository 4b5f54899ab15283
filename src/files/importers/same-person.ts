import type { MemberEntry, OfficerEntry } from '../../directory/directory-file';
import { foldName, nameFits, parseName, type ParsedName } from '../../directory/names';
import { wardKey } from './people-words';

type Entry = MemberEntry | OfficerEntry;

function parsedNames(entry: Entry): ParsedName[] {
  return [entry.name, ...entry.aliases ?? []].map(parseName).filter((name) => name !== null);
}

function wholeNames(entry: Entry): string[] {
  return [entry.name, ...entry.aliases ?? []].map(foldName);
}

export function sharesWard(one: Entry, other: Entry): boolean {
  const wards = 'wards' in one ? (one.wards ?? []).map(wardKey) : [];
  return 'wards' in other && (other.wards ?? []).some((ward) => wards.includes(wardKey(ward)));
}

/** Whether two names can be one person's: a shared surname, or a shared forename as after a wedding. */
export function canBeOne(one: Entry, other: Entry): boolean {
  return parsedNames(one).some((a) => parsedNames(other).some((b) => a.surname === b.surname || (a.forename.length > 1 && a.forename === b.forename)));
}

/** Whether the names fit one person: the whole name, or forename and surname; an initial only where both represent one ward. */
function namesFit(one: Entry, other: Entry): boolean {
  if (wholeNames(one).some((name) => wholeNames(other).includes(name))) return true;
  const ward = sharesWard(one, other);
  return parsedNames(one).some((a) => parsedNames(other).some((b) => {
    if (a.forename === '' || b.forename === '') return false;
    return (a.forename.length > 1 && b.forename.length > 1) ? nameFits(a, b) : ward && (nameFits(a, b) || nameFits(b, a));
  }));
}

/** How the people of a file and those of a list belong together. Places in the two lists. */
export interface Pairing {
  /** For each of the file: whom of the list it is, or -1 for nobody. */
  partner: number[];
  /** Of the file: more than one person could be meant, so that no choice is made. */
  unclear: number[];
  /** An address that was somebody else's in the list: the place in the file, the place in the list, and the address. */
  passedOn: { from: number; to: number; address: string }[];
}

/** Pairs by address first, then by name. Nobody is paired twice, and nobody by an address alone. */
export function pairPeople(incoming: Entry[], list: Entry[]): Pairing {
  const pairing: Pairing = { partner: incoming.map(() => -1), unclear: [], passedOn: [] };
  const byAddress = new Map<string, number>();
  list.forEach((entry, place) => (entry.emails ?? []).forEach((address) => byAddress.set(address.toLowerCase(), place)));
  const taken = new Set<number>();
  incoming.forEach((entry, at) => {
    for (const address of entry.emails ?? []) {
      const place = byAddress.get(address);
      const known = place === undefined ? undefined : list[place];
      if (place === undefined || !known) continue;
      if (!canBeOne(entry, known)) pairing.passedOn.push({ from: place, to: at, address });
      else if (!taken.has(place) && pairing.partner[at] === -1) {
        pairing.partner[at] = place;
        taken.add(place);
      }
    }
  });
  incoming.forEach((entry, at) => {
    if (pairing.partner[at] !== -1) return;
    let fitting = list.map((_, place) => place).filter((place) => !taken.has(place) && namesFit(entry, list[place] as Entry));
    const several = fitting.length > 1;
    if (several) fitting = fitting.filter((place) => sharesWard(entry, list[place] as Entry));
    const rivals = incoming.filter((other, place) => place !== at && pairing.partner[place] === -1 && fitting.length === 1 && namesFit(other, list[fitting[0] ?? 0] as Entry));
    const [place] = fitting;
    if (fitting.length === 1 && place !== undefined && (rivals.length === 0 || sharesWard(entry, list[place] as Entry))) {
      pairing.partner[at] = place;
      taken.add(place);
    } else if (several || rivals.length > 0) pairing.unclear.push(at);
  });
  return pairing;
}
