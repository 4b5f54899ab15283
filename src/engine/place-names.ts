import type { Directory } from '../directory/directory';
import type { PlaceMention } from '../directory/places';

/** "Kingsholm's" with its ending blanked, so that offsets stay. */
function withoutPossessive(text: string): string {
  return text.replace(/['\u2019]s(?![A-Za-z])/g, '  ');
}

const wardNames = new WeakMap<Directory, Map<string, string>>();

/** One-word names of wards, and the parts of "Barton and Tredworth", that mean one ward only. */
function shortNamesOf(directory: Directory): Map<string, string> {
  const known = wardNames.get(directory);
  if (known) return known;
  const names = new Map<string, string>();
  const twice = new Set<string>();
  const add = (name: string, ward: string): void => {
    if (name.indexOf(' ') >= 0 || name.length < 4) return;
    if (names.has(name) && names.get(name) !== ward) twice.add(name);
    names.set(name, ward);
  };
  for (const member of directory.members) for (const ward of member.wards ?? []) for (const part of ward.split(' and ')) add(part, ward);
  twice.forEach((name) => names.delete(name));
  wardNames.set(directory, names);
  return names;
}

/** Words that open a sentence without being part of a name. */
const openers = new Set(('is are was were will would could can should has have does do did when where why what how who all most much half only now and but so as if since about around across in at near for the our my your this that no both some any many').split(' '));

/** A ward's one-word name where it stands as a name of its own: after a plain word and not before another capital. */
function shortNamesIn(directory: Directory, text: string, start: number, end: number): PlaceMention[] {
  const names = shortNamesOf(directory);
  const found: PlaceMention[] = [];
  let before = '';
  for (let at = start; at < end; ) {
    if (!/[A-Za-z]/.test(text.charAt(at))) {
      if (text.charAt(at) !== ' ') before = '';
      at++;
      continue;
    }
    let stop = at;
    while (stop < end && /[A-Za-z'\u2019-]/.test(text.charAt(stop))) stop++;
    const word = text.slice(at, stop).replace(/['\u2019]s$/, '');
    const ward = names.get(word);
    const plainBefore = !/^(?:no|not|nor|isn't)$/i.test(before) && (before === '' || before.charAt(0) === before.charAt(0).toLowerCase() || openers.has(before.toLowerCase()));
    if (ward !== undefined && plainBefore && !/^ [A-Z]/.test(text.slice(stop, stop + 2))) found.push({ ward, place: ward, isWardName: true, start: at, end: at + word.length });
    before = text.slice(at, stop);
    at = stop;
  }
  return found;
}

/** Every ward and place of the directory that a stretch of text names, also as an owner and by a ward's short name. */
export function placesIn(directory: Directory, text: string, start: number, end: number): PlaceMention[] {
  const { places } = directory;
  const found = places.find(text, start, end);
  const taken = (from: number, to: number): boolean => found.some((each) => from < each.end && to > each.start);
  for (const each of [...places.find(withoutPossessive(text), start, end), ...shortNamesIn(directory, text, start, end)]) if (!taken(each.start, each.end)) found.push(each);
  return found;
}
