import type { MemberEntry } from '../../directory/directory-file';
import { FileFault, type FileProblem } from '../file-fault';
import { note, type Imported, type ImportSetting, type Incoming } from './imported';
import { bracketed, groupName, isVacant, plainName, wardName } from './people-words';
import { postsHeld } from './posts-held';
import { workAddresses } from './work-addresses';
import { elementsNamed, readElements, valueAt, type Element } from './xml-elements';

const roots = ['councillorsbyward', 'councillorsbywardid', 'councillorsbypostcode'];

/** Never kept, not even for the time of reading: where councillors live is nobody's business here, and photographs are of no use. */
const leftOut = ['homeaddress', 'surgerydetails', 'photosmallurl', 'photobigurl', 'additionalcontactinfo'];

/** YYYY-MM-DD of a day as ModernGov writes it (31/05/2027); null for "unspecified" and anything else. */
function day(written: string): string | null {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(written);
  return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : null;
}

/** The day on which the last term ended, where all have. */
function ended(councillor: Element, today: string): string | null {
  const ends = elementsNamed(councillor, 'termofoffice').map((term) => day(valueAt(term, 'enddate')));
  if (ends.length === 0 || ends.some((end) => end === null || end >= today)) return null;
  return (ends as string[]).sort().pop() ?? null;
}

function groupOf(councillor: Element): string {
  return groupName(valueAt(councillor, 'politicalgrouptitle')) || groupName(valueAt(councillor, 'politicalpartytitle'));
}

class MemberList {
  readonly notes: FileProblem[] = [];
  private readonly byId = new Map<string, Incoming<MemberEntry>>();

  constructor(private readonly setting: ImportSetting) {}

  private say(line: number, message: string): void {
    this.notes.push(note(line, message));
  }

  private emails(name: string, councillor: Element): string[] {
    const { own, elsewhere, unread } = workAddresses(valueAt(councillor, 'workaddress', 'email'), this.setting.domains);
    for (const { address, webmail } of elsewhere) {
      const why = webmail ? 'is an account that anybody can open' : 'is not one of the council\u2019s accounts';
      this.say(councillor.line, `${name}\u2019s work address ${address} ${why}, so it is left out. Add it by hand if the council writes to ${name} there.`);
    }
    for (const text of unread) this.say(councillor.line, `${name}\u2019s work address \u201c${text}\u201d is no e-mail address, so it is left out.`);
    if (own.length === 0 && elsewhere.length === 0 && unread.length === 0) this.say(councillor.line, `${name} has no work address in the file.`);
    return own;
  }

  add(councillor: Element, ward: string): void {
    const written = valueAt(councillor, 'fullusername');
    const party = valueAt(councillor, 'politicalpartytitle');
    if (isVacant(written) || (plainName(written) === '' && isVacant(party))) return this.say(councillor.line, `A seat${ward ? ` for ${ward}` : ''} is vacant.`);
    const name = plainName(written);
    if (name === '') return this.say(councillor.line, 'A councillor has no name in the file and is left out.');
    const id = valueAt(councillor, 'councillorid') || name;
    const before = this.byId.get(id);
    if (before) {
      if (ward && !before.entry.wards?.includes(ward)) before.entry.wards = [...before.entry.wards ?? [], ward];
      return;
    }
    const end = ended(councillor, this.setting.today);
    if (end !== null) return this.say(councillor.line, `${name}\u2019s term of office ended on ${end}, so ${name} is left out.`);
    const { roles, portfolio } = postsHeld([valueAt(councillor, 'keyposts'), ...bracketed(written)]);
    if (bracketed(party).some((words) => /^(?:group )?leader$/i.test(words)) && !roles.includes('group-leader')) roles.push('group-leader');
    const emails = this.emails(name, councillor);
    const group = groupOf(councillor);
    this.byId.set(id, {
      line: councillor.line,
      entry: {
        name, ...(emails.length > 0 ? { emails } : {}), ...(ward ? { wards: [ward] } : {}), ...(group ? { group } : {}),
        ...(roles.length > 0 ? { roles } : {}), ...(portfolio === undefined ? {} : { portfolio }),
      },
    });
  }

  get members(): Incoming<MemberEntry>[] {
    return [...this.byId.values()];
  }
}

/** Every address in the file that is given as a work address, to tell the council's domain by. */
export function modernGovAddresses(text: string, source: string): string[] {
  const found = elementsNamed(readElements(text, source, leftOut), 'workaddress').map((address) => workAddresses(valueAt(address, 'email'), []));
  return found.flatMap(({ elsewhere }) => elsewhere.map(({ address }) => address));
}

/**
 * Reads what ModernGov's web service answers to GetCouncillorsByWard. Home addresses are passed over unread.
 * @throws FileFault where it is something else
 */
export function readModernGov(text: string, setting: ImportSetting): Imported {
  const root = readElements(text, setting.source, leftOut);
  const list = roots.includes(root.name) ? root : roots.flatMap((name) => elementsNamed(root, name))[0];
  const fault = (message: string) => new FileFault(setting.source, [{ path: '', line: root.line, message }]);
  if (!list) throw fault(`This XML begins with <${root.name}>, which is no list of councillors. Save the answer to GetCouncillorsByWard.`);
  const members = new MemberList(setting);
  for (const ward of elementsNamed(list, 'ward')) {
    const title = wardName(valueAt(ward, 'wardtitle'));
    for (const councillor of elementsNamed(ward, 'councillor')) members.add(councillor, title);
  }
  if (members.members.length === 0) throw fault('The file names no councillor. Ask the web service again, or ask for all wards.');
  return { members: members.members, notes: members.notes };
}
