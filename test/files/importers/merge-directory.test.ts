import type { DirectoryFile, MemberEntry, OfficerEntry } from '../../../src/directory/directory-file';
import { mergeDirectory } from '../../../src/files/importers/merge-directory';

const council = { name: 'Tarrow District Council', domains: ['tarrow.example'] };
const marsh: MemberEntry = { name: 'Jo Marsh', emails: ['jo.marsh@tarrow.example'], wards: ['Castle'], group: 'Labour', roles: ['lead-member'], portfolio: 'Parks' };
const lund: MemberEntry = { name: 'Bea Lund', emails: ['bea.lund@tarrow.example'], wards: ['Quay'] };

function withMembers(members: MemberEntry[], incoming: MemberEntry[], removeMissing = false) {
  const directory: DirectoryFile = { council, members, places: { Castle: ['Ferry Lane'] } };
  return mergeDirectory(directory, { members: incoming.map((entry, at) => ({ entry, line: at + 2 })), notes: [] }, { removeMissing });
}
const withOfficers = (officers: OfficerEntry[], incoming: OfficerEntry[], members: MemberEntry[] = []) => mergeDirectory(
  { council, members, officers }, { officers: incoming.map((entry, at) => ({ entry, line: at + 2 })), notes: [] }, { removeMissing: false },
);
const said = (merged: { notes: { message: string }[] }) => merged.notes.map((each) => each.message);

test('somebody new is added, and what is said of the others is kept', () => {
  const merged = withMembers([marsh], [{ name: 'Jo Marsh', emails: ['jo.marsh@tarrow.example'], wards: ['Castle'], group: 'Labour' }, lund]);
  expect(merged).toMatchObject({ added: ['Bea Lund, Quay, bea.lund@tarrow.example'], changed: [], missing: [], removed: [], same: 1, notes: [] });
  expect(merged.directory).toEqual({ council, members: [marsh, lund], places: { Castle: ['Ferry Lane'] } });
});

test('a new ward, group and post are taken over and said, and roles put in by hand stay', () => {
  const merged = withMembers([marsh], [{ name: 'Jo Marsh', wards: ['Quay'], group: 'Green', roles: ['chair'] }]);
  expect(merged.changed).toEqual(['Jo Marsh: represents Quay, was Castle; group Green, was Labour; role chair added']);
  expect(merged.directory.members?.[0]).toEqual({ ...marsh, wards: ['Quay'], group: 'Green', roles: ['lead-member', 'chair'] });
});

test.each([
  [{ wards: ['Castle Ward'] }], [{ group: 'Labour Party' }], [{ group: 'Labour and Co-operative' }], [{ name: 'Jo A Marsh' }],
])('another spelling of what is there is no change: %j', (spelt) => {
  const merged = withMembers([{ ...marsh, aliases: ['Jo A Marsh'] }], [{ name: 'Jo Marsh', wards: ['Castle'], group: 'Labour', ...spelt }]);
  expect([merged.changed, merged.added, merged.same]).toEqual([[], [], 1]);
});

test('one address makes one person of two spellings, and the other spelling becomes an alias', () => {
  const merged = withMembers([marsh], [{ name: 'Josephine Marsh', emails: ['jo.marsh@tarrow.example'] }]);
  expect(merged.directory.members).toEqual([{ ...marsh, aliases: ['Josephine Marsh'] }]);
  expect(merged.changed).toEqual(['Jo Marsh: also called Josephine Marsh']);
});

test('a mailbox that a seat passes on does not make the new councillor of the old one', () => {
  const merged = withMembers([marsh], [{ name: 'Anil Rao', emails: ['jo.marsh@tarrow.example'], wards: ['Castle'] }]);
  expect(merged.directory.members?.map((each) => [each.name, each.emails])).toEqual([['Jo Marsh', undefined], ['Anil Rao', ['jo.marsh@tarrow.example']]]);
  expect(said(merged)[0]).toBe('jo.marsh@tarrow.example was Jo Marsh’s and is now Anil Rao’s. Look whether they are one person under two names.');
});

test('an address that two people share is nobody’s', () => {
  const merged = withMembers([], [{ name: 'Jo Marsh', emails: ['members@tarrow.example'] }, { name: 'Bea Lund', emails: ['members@tarrow.example'] }]);
  expect(merged.directory.members).toEqual([{ name: 'Jo Marsh' }, { name: 'Bea Lund' }]);
  expect(said(merged)).toEqual(['members@tarrow.example is given for Jo Marsh and Bea Lund, so it is nobody’s own and is left out.']);
});

test('the council’s address goes before a private one that was put in by hand', () => {
  const merged = withMembers([{ name: 'Jo Marsh', emails: ['jo@home.example'] }], [{ name: 'Jo Marsh', emails: ['jo.marsh@tarrow.example'] }]);
  expect(merged.directory.members?.[0]?.emails).toEqual(['jo.marsh@tarrow.example', 'jo@home.example']);
});

test('two people of one name are told apart by their wards, and left alone where that does not help', () => {
  const smiths: MemberEntry[] = [{ name: 'John Smith', wards: ['Castle'] }, { name: 'John Smith', wards: ['Quay'] }];
  expect(withMembers(smiths, [{ name: 'John Smith', wards: ['Quay'], group: 'Green' }]).directory.members).toEqual([smiths[0], { ...smiths[1], group: 'Green' }]);
  const unclear = withMembers(smiths, [{ name: 'John Smith', wards: ['Docks'] }], true);
  expect(unclear.directory.members).toEqual(smiths);
  expect(said(unclear)).toEqual(['John Smith could be more than one person in the directory, so nothing was done. Put John Smith right by hand.']);
});

test('a member who is not in the file is named and kept, and taken out only where that is asked for', () => {
  expect(withMembers([marsh, lund], [{ name: 'Jo Marsh' }])).toMatchObject({ missing: ['Bea Lund, Quay, bea.lund@tarrow.example'], removed: [], directory: { members: [marsh, lund] } });
  expect(withMembers([marsh, lund], [{ name: 'Jo Marsh' }], true)).toMatchObject({ missing: [], removed: ['Bea Lund, Quay, bea.lund@tarrow.example'], directory: { members: [marsh] } });
});

test('a co-opted member is in no list of the elected, and stays', () => {
  const coOpted: MemberEntry = { name: 'Father Ray', roles: ['co-opted'] };
  expect(withMembers([marsh, coOpted], [{ name: 'Jo Marsh' }], true).directory.members).toEqual([marsh, coOpted]);
});

test('somebody who may be the same under another forename is asked about and not taken out', () => {
  const merged = withMembers([{ name: 'Tom Kerr', wards: ['Quay'] }], [{ name: 'Thomas Kerr', wards: ['Quay'] }], true);
  expect([merged.removed, merged.missing, merged.added]).toEqual([[], ['Tom Kerr, Quay'], ['Thomas Kerr, Quay']]);
  expect(said(merged)).toEqual([expect.stringContaining('Thomas Kerr of the file may be Tom Kerr of the directory')]);
});

test('a second Leader is told, because only a person knows which one is past', () => {
  const merged = withMembers([{ name: 'Jo Marsh', roles: ['leader'] }], [{ name: 'Jo Marsh' }, { name: 'Bea Lund', roles: ['leader'] }]);
  expect(said(merged)).toEqual(['Jo Marsh and Bea Lund each have the role leader now: take it from whoever is no longer Leader.']);
});

test('a group or portfolio that the file lacks or has otherwise is asked about and left', () => {
  const merged = withMembers([marsh], [{ name: 'Jo Marsh', portfolio: 'Housing' }]);
  expect(merged.directory.members).toEqual([marsh]);
  expect(said(merged)).toEqual([expect.stringContaining('the file gives none'), expect.stringContaining('portfolio Parks in the directory and Housing in the file')]);
});

test('an officer’s new job title is taken over, and a post put in by hand is kept and asked about', () => {
  const merged = withOfficers([{ name: 'Asha Pell', post: 'director', title: 'Director of Place' }], [{ name: 'Asha Pell', title: 'Planning Adviser' }]);
  expect(merged.directory.officers).toEqual([{ name: 'Asha Pell', post: 'director', title: 'Planning Adviser' }]);
  expect(said(merged)).toEqual(['Asha Pell has a new job title and still the post director in the directory. Look whether that holds.']);
});

test('an officers’ list does not make an officer of a member', () => {
  const merged = withOfficers([], [{ name: 'Jo Marsh', emails: ['jo.marsh@tarrow.example'] }], [marsh]);
  expect([merged.directory.officers, said(merged)]).toEqual([[], ['Jo Marsh has a member’s address and is left out of the officers.']]);
});
