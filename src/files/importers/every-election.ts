import { dayInWords, noticeDay } from '../../directory/election-period';
import { FileFault, type FileProblem } from '../file-fault';
import { readSource, type Source } from '../read-source';
import type { DataPath } from '../data-path';
import { note, type Imported, type ImportSetting, type IncomingPeriod } from './imported';
import { councilKey } from './people-words';

/** What of an election in EveryElection's list counts here; any of it may be missing. */
interface Election {
  election_id?: unknown;
  poll_open_date?: unknown;
  timetable?: { notice_of_election_deadline?: unknown } | null;
  organisation?: { official_name?: unknown; common_name?: unknown; territory_code?: unknown } | null;
  division?: { name?: unknown } | null;
  cancelled?: unknown;
  deleted?: unknown;
}

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
const said = (value: unknown) => (typeof value === 'string' ? value : '');

function listOf(value: unknown): { list: unknown[]; path: DataPath } | null {
  if (Array.isArray(value)) return { list: value, path: [] };
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray((value as { results?: unknown }).results)) return { list: (value as { results: unknown[] }).results, path: ['results'] };
  return 'election_id' in value ? { list: [value], path: [] } : null;
}

/** Whether a poll is held where the council is: its own election, or one of the whole country. */
function concerns(election: Election, council: string): boolean {
  const { official_name: official, common_name: common } = election.organisation ?? {};
  if ([official, common].some((name) => said(name) !== '' && councilKey(said(name)) === councilKey(council))) return true;
  return /^parl\.\d{4}-\d\d-\d\d$/.test(said(election.election_id));
}

function nameOf(election: Election): string {
  const id = said(election.election_id);
  const ward = said(election.division?.name);
  const kind = id.startsWith('parl.') ? 'general election' : id.startsWith('mayor.') ? 'election of the mayor' : id.startsWith('ref.') ? 'referendum' : 'local election';
  return `${/\.by\./.test(id) ? `by-election${ward ? ` in ${ward}` : ''}` : kind} on ${dayInWords(said(election.poll_open_date))}`;
}

/** The first day of care: as the timetable has it, else reckoned back by the working days of England and Wales in spring. */
function firstDay(election: Election, name: string, line: number, notes: FileProblem[]): string | null {
  const given = election.timetable?.notice_of_election_deadline;
  if (isDay(given)) return given;
  const polling = said(election.poll_open_date);
  const territory = said(election.organisation?.territory_code);
  if (territory === 'SCT' || territory === 'NIR') {
    notes.push(note(line, `The file does not say when notice of the ${name} is given, and it cannot be reckoned for ${territory === 'SCT' ? 'Scotland' : 'Northern Ireland'}. Add the period by hand.`));
    return null;
  }
  const from = noticeDay(polling);
  notes.push(note(line, `The file does not say when notice of the ${name} is given. ${dayInWords(from)} is reckoned, the 25th working day before it. Check it with your elections office.`));
  return from;
}

function electionsOf(source: Source, name: string): { election: Election; line: number }[] {
  const found = listOf(source.value);
  if (!found) throw new FileFault(name, [{ path: '', line: 1, message: 'This is no list of elections from EveryElection: it has no results with an election_id.' }]);
  return found.list.flatMap((each, index) => {
    const isElection = typeof each === 'object' && each !== null && 'election_id' in each;
    return isElection ? [{ election: each as Election, line: source.lineOf([...found.path, index]) }] : [];
  });
}

/**
 * Reads EveryElection's list of elections for the council's polls to come, each with its time of care.
 * @throws FileFault where it is something else
 */
export function readEveryElection(text: string, setting: ImportSetting): Imported {
  const source = readSource(text, setting.source, 'json');
  const all = electionsOf(source, setting.source);
  const notes: FileProblem[] = [];
  const own = all.filter(({ election }) => concerns(election, setting.council));
  if (own.length === 0) {
    throw new FileFault(setting.source, [{ path: '', line: 0, message: `None of the ${all.length} elections in the file is one of ${setting.council}. Name the council as the file does with --council.` }]);
  }
  const next = (source.value as { next?: unknown }).next;
  if (typeof next === 'string') notes.push(note(source.lineOf(['next']), 'The file is one page of several. Save the others too and read them in one by one.'));
  if (all.length > own.length) notes.push(note(0, `${all.length - own.length} of the ${all.length} elections in the file are of other councils or bodies and are left out. Add by hand those that people here vote in.`));
  const periods = new Map<string, IncomingPeriod>();
  // The election as a whole comes before its wards: its name says more of the day.
  const ordered = [...own].sort((a, b) => Number(/\.by\./.test(said(a.election.election_id))) - Number(/\.by\./.test(said(b.election.election_id))));
  for (const { election, line } of ordered) {
    const polling = election.poll_open_date;
    const id = said(election.election_id);
    if (election.deleted === true) continue;
    if (!isDay(polling)) notes.push(note(line, `The day of ${id} is not set yet, so it is left out.`));
    else if (election.cancelled === true) {
      // A ward's poll called off, as for a candidate's death, leaves the others on that day.
      notes.push(note(line, `The ${nameOf(election)} (${id}) is called off, so it is left out.`));
    } else if (polling >= setting.today && !periods.has(polling)) {
      const name = nameOf(election);
      const from = firstDay(election, name, line, notes);
      if (from !== null) periods.set(polling, { name, from, to: polling, line });
    }
  }
  return { periods: [...periods.values()].sort((a, b) => (a.to < b.to ? -1 : 1)), notes };
}
