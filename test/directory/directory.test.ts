import { Directory, hasRole, mailboxOf } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';

const file: DirectoryFile = {
  council: { name: 'Wexcombe Council', domains: ['wexcombe.example'] },
  members: [
    { name: 'Ruth Calder', aliases: ['Ruthie Calder', 'The Leader'], emails: ['Ruth.Calder@wexcombe.example', 'ruth@calder.example'], wards: ['Abbey'], roles: ['leader'] },
    { name: 'Bridget Lowe', emails: ['bridget.lowe@wexcombe.example'], wards: ['Mill End', 'Abbey'] },
    { name: 'Jane Smith', emails: ['jane.smith@wexcombe.example'], wards: ['Mill End'] },
    { name: 'John Smith', emails: ['john.smith@wexcombe.example'] },
    { name: 'Colin Archer' },
  ],
  officers: [
    { name: 'Simon Archer', emails: ['simon.archer@wexcombe.example'], post: 'director' },
    { name: 'Helen Pryce', emails: ['helen.pryce@wexcombe.example'], post: 'director' },
    { name: 'Alison Grieve', emails: ['alison.grieve@wexcombe.example'], post: 'chief-executive' },
  ],
  divisionalMembers: [{ name: 'Sylvia Marsh', emails: ['sylvia.marsh@wexshire.example'], authority: 'Wexshire County Council', wards: ['Mill End'] }],
  mps: [{ name: 'Rowan Ellis', emails: ['rowan.ellis.mp@parliament.example'] }],
  press: ['herald.example', 'news.desk@radio.example'],
  parishes: ['millparish.example'],
  recordsMailboxes: ['records@wexcombe.example'],
};
const directory = new Directory(file);
const who = (name: string, address = '') => directory.who({ name, address });

describe('who stands behind an address', () => {
  test.each([
    ['a member', 'bridget.lowe@wexcombe.example', 'member', 'Bridget Lowe'],
    ['an officer', 'simon.archer@wexcombe.example', 'officer', 'Simon Archer'],
    ['a member of the other tier', 'sylvia.marsh@wexshire.example', 'divisional-member', 'Sylvia Marsh'],
    ['a Member of Parliament', 'rowan.ellis.mp@parliament.example', 'mp', 'Rowan Ellis'],
    ['a member’s second address', 'ruth@calder.example', 'member', 'Ruth Calder'],
    ['an address in capitals and with spaces', '  RUTH.CALDER@WEXCOMBE.EXAMPLE ', 'member', 'Ruth Calder'],
  ])('%s', (_what, address, kind, name) => {
    expect(who('', address)).toMatchObject({ kind, name });
  });

  test('a listed address counts for more than the name beside it', () => {
    expect(who('Bridget Lowe', 'simon.archer@wexcombe.example').name).toBe('Simon Archer');
  });

  test('the records mailbox is nobody’s', () => {
    expect(who('Records', 'records@wexcombe.example').kind).toBe('records');
  });

  test('an account that the directory does not list is the council’s, also on a sub-domain', () => {
    expect(who('Customer Services', 'hello@wexcombe.example').kind).toBe('council');
    expect(who('Customer Services', 'hello@mail.wexcombe.example').kind).toBe('council');
  });

  test('a domain that only ends in the same letters is outside', () => {
    expect(who('Customer Services', 'hello@notwexcombe.example').kind).toBe('outside');
    expect(who('Customer Services', 'hello@wexcombe.example.example').kind).toBe('outside');
  });

  test('an unlisted council address under a known name is that person', () => {
    expect(who('Bridget Lowe', 'b.lowe2@wexcombe.example')).toMatchObject({ kind: 'member', name: 'Bridget Lowe' });
  });

  test.each([
    ['a newspaper’s domain', 'editor@herald.example', 'press'],
    ['a newspaper’s sub-domain', 'editor@desk.herald.example', 'press'],
    ['one listed journalist’s address', 'news.desk@radio.example', 'press'],
    ['somebody else at that station', 'canteen@radio.example', 'outside'],
    ['a parish council', 'clerk@millparish.example', 'parish'],
    ['anybody else', 'pat@home.example', 'outside'],
  ])('%s', (_what, address, kind) => {
    expect(who('', address).kind).toBe(kind);
  });

  test('somebody without a name is called by their address', () => {
    expect(who('', 'Pat@Home.example').name).toBe('pat@home.example');
  });
});

describe('a member’s private account', () => {
  test.each(['Cllr Bridget Lowe', 'Councillor B Lowe', 'Lowe, Bridget (Cllr)'])('“%s” at an outside address is the member, at that address', (name) => {
    expect(who(name, 'Biddy@home.example')).toMatchObject({ kind: 'member', name: 'Bridget Lowe', address: 'biddy@home.example' });
  });

  test.each(['Bridget Lowe', 'Cllr Lowe', 'Cllr Belinda Lowe', 'Simon Archer'])('“%s” at an outside address may be somebody else', (name) => {
    expect(who(name, 'biddy@home.example').kind).toBe('outside');
  });

  test('an officer’s name with a councillor’s title makes nobody a member', () => {
    expect(who('Cllr Simon Archer', 'simon@home.example').kind).toBe('outside');
  });
});

describe('who a name without an address is', () => {
  test.each(['Bridget Lowe', 'Cllr Lowe', 'Cllr B Lowe', 'Lowe, Bridget', 'LOWE', 'Councillor Bridget Lowe MBE'])('“%s” is Bridget Lowe', (name) => {
    expect(who(name)).toMatchObject({ kind: 'member', name: 'Bridget Lowe' });
  });

  test('an alias is known', () => {
    expect(directory.byName('Ruthie Calder')?.name).toBe('Ruth Calder');
    expect(directory.byName('the leader')?.name).toBe('Ruth Calder');
  });

  test('a surname that two people share names nobody', () => {
    expect(directory.byName('Cllr Smith')).toBeNull();
    expect(directory.byName('J Smith')).toBeNull();
    expect(directory.byName('Archer')).toBeNull();
    expect(who('Cllr Smith')).toEqual({ kind: 'unknown', name: 'Cllr Smith', address: '' });
  });

  test('the forename or the title tells two people of one surname apart', () => {
    expect(directory.byName('Cllr John Smith')?.name).toBe('John Smith');
    expect(directory.byName('Cllr Archer')?.name).toBe('Colin Archer');
  });

  test('the title fits a councillor of the other tier too', () => {
    expect(directory.byName('Cllr Marsh')?.kind).toBe('divisional-member');
  });

  test('a name that nobody has, or no name, is nobody’s', () => {
    expect(directory.byName('Pat Nobody')).toBeNull();
    expect(directory.byName('')).toBeNull();
    expect(who('')).toEqual({ kind: 'unknown', name: '', address: '' });
  });
});

describe('wards, posts and roles', () => {
  const names = (entries: { name: string }[]) => entries.map((entry) => entry.name);

  test('the members of a ward are given in the file’s order, however the ward is typed', () => {
    expect(names(directory.membersOf('Mill End'))).toEqual(['Bridget Lowe', 'Jane Smith']);
    expect(names(directory.membersOf('mill  end '))).toEqual(['Bridget Lowe', 'Jane Smith']);
    expect(directory.membersOf('Harbour')).toEqual([]);
  });

  test('the divisional members who cover a ward', () => {
    expect(names(directory.divisionalMembersOf('Mill End'))).toEqual(['Sylvia Marsh']);
    expect(directory.divisionalMembersOf('Abbey')).toEqual([]);
  });

  test('the holder of a post is the first listed, and of several posts the one asked for first', () => {
    expect(directory.holderOf('director')?.name).toBe('Simon Archer');
    expect(directory.holderOf('managing-director', 'chief-executive', 'director')?.name).toBe('Alison Grieve');
    expect(directory.holderOf('monitoring-officer')).toBeNull();
  });

  test('a role belongs to the member who holds it', () => {
    expect(hasRole(who('Ruth Calder'), 'mayor', 'leader')).toBe(true);
    expect(hasRole(who('Bridget Lowe'), 'leader')).toBe(false);
    expect(hasRole(who('Simon Archer'), 'leader')).toBe(false);
  });

  test('the mailbox to write to', () => {
    expect(mailboxOf(file.members![0]!, 'Cllr')).toEqual({ name: 'Cllr Ruth Calder', address: 'Ruth.Calder@wexcombe.example' });
    expect(mailboxOf({ name: 'Colin Archer' })).toEqual({ name: 'Colin Archer', address: '' });
  });
});

test('a directory that holds only the council’s name knows no one', () => {
  const empty = new Directory({ council: { name: 'Wexcombe Council', domains: [] } });
  expect(empty.who({ name: 'Bridget Lowe', address: 'bridget.lowe@wexcombe.example' }).kind).toBe('outside');
  expect(empty.byName('Bridget Lowe')).toBeNull();
  expect(empty.membersOf('Abbey')).toEqual([]);
});
