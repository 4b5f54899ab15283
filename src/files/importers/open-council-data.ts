import type { MemberEntry } from '../../directory/directory-file';
import { didYouMean } from '../did-you-mean';
import { FileFault, type FileProblem } from '../file-fault';
import { readCsv } from './csv';
import { headingsSaid, tableOf, type Cells } from './csv-columns';
import { note, type Imported, type ImportSetting, type Incoming } from './imported';
import { councilKey, groupName, isVacant, plainName, wardKey, wardName } from './people-words';
import { foldName } from '../../directory/names';

type Column = 'council' | 'ward' | 'name' | 'election' | 'party' | 'email';

/** The headings of the files since 2025, and of those before. */
const names: Record<Column, string[]> = {
  council: ['council', 'councilname', 'authority'],
  ward: ['wardname', 'ward', 'division'],
  name: ['councillorname', 'councillor', 'name'],
  election: ['nextelection', 'nextelectiondate'],
  party: ['partyname', 'party'],
  email: ['email', 'emailaddress'],
};

function rowsOfCouncil(rows: Cells<Column>[], setting: ImportSetting): Cells<Column>[] {
  const wanted = councilKey(setting.council);
  const found = rows.filter((row) => councilKey(row.of('council')) === wanted);
  // Two councils may share what is left of a name, as a city and a county do: then the whole name decides.
  const whole = found.filter((row) => foldName(row.of('council')) === foldName(setting.council));
  const chosen = whole.length > 0 ? whole : found;
  const councils = [...new Set(chosen.map((row) => row.of('council')))];
  const fault = (message: string) => new FileFault(setting.source, [{ path: '', line: 0, message }]);
  if (councils.length > 1) throw fault(`The file has ${councils.join(' and ')}; name one of them in full with --council.`);
  if (councils.length === 0) {
    const all = [...new Set(rows.map((row) => row.of('council')).filter((each) => each !== ''))];
    throw fault(`The file names no councillor of ${setting.council}.${didYouMean(setting.council, all)} Name the council as the file does with --council.`);
  }
  return chosen;
}

/**
 * Reads Open Council Data UK's list of councillors, which holds every council of the country and no addresses.
 * @throws FileFault where it is something else or does not name the council
 */
export function readOpenCouncilData(text: string, setting: ImportSetting): Imported {
  const rows = readCsv(text, setting.source);
  const table = tableOf(rows, names, setting.source);
  if (!table.has('council') || !table.has('ward') || !table.has('name')) {
    throw new FileFault(setting.source, [{ path: '', line: rows[0]?.line ?? 1, message: `This is no list of councillors from Open Council Data UK: it needs columns for Council, Ward Name and Councillor Name, and ${headingsSaid(rows)}.` }]);
  }
  const notes: FileProblem[] = [];
  const members = new Map<string, Incoming<MemberEntry>>();
  const past = new Set<string>();
  for (const row of rowsOfCouncil(table.rows, setting)) {
    const ward = wardName(row.of('ward'));
    const name = plainName(row.of('name'));
    if (isVacant(row.of('name')) || name === '' || /^vacant$/i.test(row.of('party'))) {
      notes.push(note(row.line, `A seat for ${ward} is vacant.`));
      continue;
    }
    const election = row.of('election').slice(0, 10);
    if (/^\d{4}-\d\d-\d\d$/.test(election) && election < setting.today) past.add(election);
    const group = groupName(row.of('party'));
    members.set(`${foldName(name)}\n${wardKey(ward)}`, { line: row.line, entry: { name, ...(ward ? { wards: [ward] } : {}), ...(group ? { group } : {}) } });
  }
  if (past.size > 0) notes.push(note(0, `The next elections in the file are on ${[...past].sort().join(', ')}, which is over: the file may be out of date. Look at who was elected since.`));
  for (const line of table.overlong) notes.push(note(line, 'This line has more values than there are headings: a value with a comma in it needs quotation marks.'));
  return { members: [...members.values()], notes };
}
