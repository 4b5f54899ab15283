import { readEveryElection } from '../../../src/files/importers/every-election';
import { mergeDirectory } from '../../../src/files/importers/merge-directory';

const setting = { source: 'elections.json', council: 'Tarrow District Council', domains: [], today: '2027-02-01' };
const tarrow = { official_name: 'Tarrow District Council', common_name: 'Tarrow', territory_code: 'ENG' };

function election(parts: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    election_id: 'local.tarrow.2027-05-06', poll_open_date: '2027-05-06', organisation: tarrow, division: null, group_type: 'organisation', cancelled: false, deleted: false,
    timetable: { notice_of_election_deadline: '2027-03-30' }, ...parts,
  };
}
const castle = { election_id: 'local.tarrow.castle.by.2027-06-24', poll_open_date: '2027-06-24', division: { name: 'Castle' }, group_type: null, timetable: { notice_of_election_deadline: '2027-05-19' } };
const read = (elections: unknown[]) => readEveryElection(JSON.stringify({ count: elections.length, next: null, previous: null, results: elections }), setting);
const periods = (elections: unknown[]) => read(elections).periods?.map(({ name, from, to }) => ({ name, from, to }));

test('a poll to come makes a time of care from the last day for notice of it to the day itself', () => {
  expect(periods([election(), election({ election_id: 'local.tarrow.castle.2027-05-06', division: { name: 'Castle' } })]))
    .toEqual([{ name: 'local election on 6 May 2027', from: '2027-03-30', to: '2027-05-06' }]);
});

test('a by-election is named by its ward', () => {
  expect(periods([election(castle)])).toEqual([{ name: 'by-election in Castle on 24 June 2027', from: '2027-05-19', to: '2027-06-24' }]);
});

test('a general election counts for every council', () => {
  expect(periods([election(), election({ election_id: 'parl.2027-06-10', poll_open_date: '2027-06-10', organisation: null, timetable: { notice_of_election_deadline: '2027-05-05' } })])?.map((each) => each.to)).toEqual(['2027-05-06', '2027-06-10']);
});

test('where the file does not give the day of notice it is reckoned, and said to be', () => {
  const imported = read([election({ timetable: null })]);
  expect(imported.periods?.[0]?.from).toBe('2027-03-31');
  expect(imported.notes[0]?.message).toContain('31 March 2027 is reckoned, the 25th working day before it');
});

test('the day of notice is not reckoned for Scotland, where it is another', () => {
  const imported = read([election({ timetable: null, organisation: { ...tarrow, territory_code: 'SCT' } })]);
  expect([imported.periods, imported.notes[0]?.message]).toEqual([[], expect.stringContaining('cannot be reckoned for Scotland')]);
});

test.each([
  ['called off', { cancelled: true }, /is called off/], ['without a day yet', { poll_open_date: null }, /is not set yet/],
])('a poll %s is left out and told', (_, parts, words) => {
  const imported = read([election(parts)]);
  expect([imported.periods, imported.notes[0]?.message]).toEqual([[], expect.stringMatching(words)]);
});

test.each([['over', { poll_open_date: '2026-05-07' }], ['struck from the list', { deleted: true }]])('a poll that is %s is left out', (_, parts) => {
  expect(periods([election(parts)])).toEqual([]);
});

test('polls of others and further pages are told', () => {
  const text = JSON.stringify({ next: 'https://elections.example/?page=2', results: [election(), election({ organisation: { official_name: 'Elsewhere', common_name: 'Elsewhere' } })] });
  const words = readEveryElection(text, setting).notes.map((each) => each.message);
  expect(words).toEqual([expect.stringContaining('one page of several'), expect.stringContaining('1 of the 2 elections in the file are of other councils')]);
});

test('a period that a person put in is kept, and the first one is said to end the reckoning by itself', () => {
  const directory = { council: { name: 'Tarrow District Council', domains: [] } };
  const own = { name: 'local elections', from: '2027-03-22', to: '2027-05-06' };
  const kept = mergeDirectory({ ...directory, preElectionPeriods: [own] }, read([election(), election(castle)]), { removeMissing: false });
  expect(kept.directory.preElectionPeriods?.map((each) => each.from)).toEqual(['2027-03-22', '2027-05-19']);
  expect(kept.notes[0]?.message).toContain('The directory is left as it is.');
  expect(mergeDirectory(directory, read([election()]), { removeMissing: false }).notes[0]?.message).toContain('no longer reckons with local elections each May');
});

test.each([
  ['{"results": [', 'elections.json line 1:'], ['{"detail": "Not found."}', 'elections.json line 1: This is no list of elections from EveryElection'],
  [JSON.stringify([election({ organisation: { official_name: 'Elsewhere' } })]), 'elections.json: None of the 1 elections in the file is one of Tarrow District Council.'],
])('%j is answered with one sentence', (text, sentence) => expect(() => readEveryElection(text, setting)).toThrow(sentence));
