import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { exampleDocument } from '../../src/engine/example-document';
import { authorsOf, handOf, lastHand } from '../../src/engine/hands';
import { readReport } from '../../src/report/read-report';

const file: DirectoryFile = {
  council: { name: 'Wexcombe Council', domains: ['wexcombe.example'] },
  members: [
    { name: 'Beth Langstone', emails: ['beth.langstone@wexcombe.example'], roles: ['executive'], portfolio: 'Housing' },
    { name: 'Owen Tranter', emails: ['owen.tranter@wexcombe.example'], roles: ['leader', 'executive'] },
    { name: 'Mabel Orchard', emails: ['mabel.orchard@wexcombe.example'], aliases: ['Mrs Orchard'] },
    { name: 'Pat Reeve', emails: ['pat.reeve@wexcombe.example'] },
    { name: 'Joan Guest', emails: ['joan.guest@wexcombe.example'] },
  ],
  officers: [
    { name: 'Alison Grieve', emails: ['alison.grieve@wexcombe.example'], post: 'chief-executive', title: 'Chief Executive' },
    { name: 'Helen Pryce', emails: ['helen.pryce@wexcombe.example'], post: 'director', title: 'Director of Highways and Place' },
    { name: 'Farah Anwar', emails: ['farah.anwar@wexcombe.example'], post: 'finance-officer', title: 'Director of Finance' },
    { name: 'Simon Archer', emails: ['simon.archer@wexcombe.example'], post: 'head-of-service', title: 'Head of Highways' },
    { name: 'Tessa Boyle', emails: ['tessa.boyle@wexcombe.example'], post: 'officer', title: 'Highways Officer' },
    { name: 'Philip Reeve', emails: ['philip.reeve@wexcombe.example'], post: 'officer', title: 'Tree Officer' },
    { name: 'Peter Vance', emails: ['peter.vance@wexcombe.example'], post: 'democratic-services', title: 'Democratic Services Manager' },
  ],
};
const directory = new Directory(file);

function report(...lines: string[]) {
  return readReport(exampleDocument(lines));
}

const byTessa = report('# Weir Lane', 'Report author: Tessa Boyle, Highways Officer', '# Recommendation', 'That the lane be closed.');

function kindOf(author: string, of = byTessa): string {
  return handOf(author, of, directory).kind;
}

describe('a member is known', () => {
  test.each(['Langstone, Beth (Cllr)', 'Cllr Beth Langstone', 'Beth Langstone', 'B Langstone', 'B. Langstone', 'Langstone B', 'Langstone, Beth', 'LANGSTONE Beth', 'Cllr B Langstone', 'Councillor Langstone', 'Cllr. Langstone', 'beth.langstone', 'blangstone', 'Beth.Langstone', 'cllr.langstone', 'WEX\\beth.langstone', 'beth.langstone@wexcombe.example', 'Beth Langstone <beth.langstone@wexcombe.example>', 'Langstone, Beth [Cllr]', 'Beth Langstone - Cabinet Member', 'Langstone, Beth (Members)', 'BL'])('as %s', (author) => {
    const hand = handOf(author, byTessa, directory);
    expect(hand.kind).toBe('member');
    expect(hand.name).toBe('Cllr Beth Langstone');
  });

  test('by the letters of a county councillor', () => {
    expect(handOf('Mrs M. Orchard CC', byTessa, directory).name).toBe('Cllr Mabel Orchard');
  });

  test('by title, though the directory knows nobody of that name', () => {
    expect(handOf('Cllr Zachary Quill', byTessa, directory)).toMatchObject({ kind: 'member', person: null, name: 'Cllr Zachary Quill', sure: true });
  });

  test('by office alone, but not for sure', () => {
    expect(handOf('Leader of the Council', byTessa, directory)).toMatchObject({ kind: 'member', name: 'Cllr Owen Tranter', sure: false });
    expect(handOf('Cabinet Member for Housing', byTessa, directory)).toMatchObject({ kind: 'member', name: 'Cllr Beth Langstone', sure: false });
  });

  test('whose surname is a word for a login', () => {
    expect(kindOf('Guest, Joan (Cllr)')).toBe('member');
    expect(kindOf('Joan Guest')).toBe('member');
    expect(kindOf('Guest')).toBe('shared');
  });

  test('by initials or a bare surname, but not for sure', () => {
    expect(handOf('BL', byTessa, directory).sure).toBe(false);
    expect(handOf('Langstone', byTessa, directory).sure).toBe(false);
    expect(handOf('Cllr Langstone', byTessa, directory).sure).toBe(true);
  });
});

describe('the author is known', () => {
  test.each(['Tessa Boyle', 'Boyle, Tessa', 'T Boyle', 'Boyle T', 'TB', 'tessa.boyle', 'tboyle', 'tessa.boyle@wexcombe.example', 'Boyle, Tessa (Highways)', 'Tessa'])('as %s', (author) => {
    expect(kindOf(author)).toBe('author');
  });

  test('though the directory does not have them', () => {
    const other = report('# Weir Lane', 'Report author: Ines Calloway', '# Recommendation', 'That the lane be closed.');
    for (const author of ['Ines Calloway', 'Calloway, Ines', 'I Calloway', 'ines.calloway', 'IC']) expect(kindOf(author, other)).toBe('author');
  });

  test('by the post that the report names', () => {
    const other = report('# Weir Lane', 'Report author: Head of Highways', '# Recommendation', 'That the lane be closed.');
    expect(kindOf('Simon Archer', other)).toBe('author');
  });

  test('as the contact, where no author is named', () => {
    const other = report('# Weir Lane', 'Contact officer: Tessa Boyle', '# Recommendation', 'That the lane be closed.');
    expect(kindOf('Tessa Boyle', other)).toBe('author');
  });

  test('as whoever made the file, only where the report names no author', () => {
    expect(authorsOf(report('by: Philip Reeve', '# Weir Lane', '# Recommendation', 'That the lane be closed.'), directory).map((each) => each.name)).toEqual(['Philip Reeve']);
    expect(authorsOf(report('by: Philip Reeve', '# Weir Lane', 'Report author: Tessa Boyle', '# Recommendation', 'That the lane be closed.'), directory).map((each) => each.name)).toEqual(['Tessa Boyle']);
  });

  test('but not as a member or a committee clerk who made the file', () => {
    expect(authorsOf(report('by: Beth Langstone', '# Weir Lane', '# Recommendation', 'That the lane be closed.'), directory)).toEqual([]);
    expect(authorsOf(report('by: Peter Vance', '# Weir Lane', '# Recommendation', 'That the lane be closed.'), directory)).toEqual([]);
    expect(authorsOf(report('by: Members Support', '# Weir Lane', '# Recommendation', 'That the lane be closed.'), directory)).toEqual([]);
  });

  test('as a member, where a report is a member’s own', () => {
    const own = report('# Weir Lane task group', 'Report author: Cllr Owen Tranter', '# Recommendation', 'That the lane be closed.');
    expect(kindOf('Tranter, Owen (Cllr)', own)).toBe('author');
  });

  test('as the officer to ask, where a report goes out in a Cabinet Member’s name', () => {
    const other = report('# Weir Lane', 'Report of: Cllr Beth Langstone', 'Contact officer: Tessa Boyle', '# Recommendation', 'That the lane be closed.');
    expect(kindOf('Tessa Boyle', other)).toBe('author');
  });
});

describe('other hands', () => {
  test('the line manager and the head of all officers', () => {
    expect(kindOf('Simon Archer')).toBe('line-manager');
    expect(kindOf('Helen Pryce')).toBe('line-manager');
    expect(kindOf('Alison Grieve')).toBe('line-manager');
  });

  test('the director whose report it is', () => {
    const other = report('# Weir Lane', 'Report of the Director of Finance', 'Report author: Tessa Boyle', '# Recommendation', 'That the lane be closed.');
    expect(kindOf('Farah Anwar', other)).toBe('line-manager');
  });

  test('officers of other services', () => {
    expect(kindOf('Farah Anwar')).toBe('officer');
    expect(kindOf('Philip Reeve')).toBe('officer');
    expect(kindOf('Director of Finance')).toBe('officer');
  });

  test.each(['Members Support', 'Democratic Services', 'Cabinet Office', 'admin', 'User', 'Laptop 12', 'WKS0042', 'PA to Cllr Langstone', 'Office of the Leader', 'Chief Executive\u2019s Office', 'Committee Team', 'Windows User'])('a login that many use: %s', (author) => {
    expect(kindOf(author)).toBe('shared');
  });

  test.each(['', 'Author', 'Anonymous', 'author', 'Unknown'])('a name that was taken off: “%s”', (author) => {
    expect(kindOf(author)).toBe('unnamed');
  });

  test.each(['Zachary Quill', 'P Reeve', 'Reeve', 'PR', 'ZQ', 'Beth', 'zq'])('a name that fits nobody, or a member and an officer: %s', (author) => {
    expect(kindOf(author)).toBe('unknown');
  });

  test('a title tells the member from the officer of the same surname', () => {
    expect(handOf('Cllr P Reeve', byTessa, directory).name).toBe('Cllr Pat Reeve');
    expect(kindOf('Philip Reeve')).toBe('officer');
  });

  test('whoever saved the file last', () => {
    expect(lastHand(report('last: Langstone, Beth (Cllr)', '# Weir Lane', 'Report author: Tessa Boyle'), directory).kind).toBe('member');
    expect(lastHand(byTessa, directory).kind).toBe('unnamed');
  });
});

test('without a directory the report still tells its author', () => {
  const bare = new Directory({ council: { name: 'Wexcombe Council', domains: [] } });
  expect(handOf('Boyle, Tessa', byTessa, bare).kind).toBe('author');
  expect(handOf('Langstone, Beth (Cllr)', byTessa, bare).kind).toBe('member');
  expect(handOf('Beth Langstone', byTessa, bare).kind).toBe('unknown');
});
