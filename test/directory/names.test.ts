import { foldName, nameFits, parseName, type ParsedName } from '../../src/directory/names';

const named = (forename: string, surname: string, titledMember = false): ParsedName => ({ forename, surname, titledMember });
const fits = (written: string, full: string) => nameFits(parseName(written)!, parseName(full)!);

describe('reading a name as people write it', () => {
  test.each([
    ['Jane Smith', named('jane', 'smith')],
    ['Cllr Jane Smith', named('jane', 'smith', true)],
    ['Cllr. Jane Smith', named('jane', 'smith', true)],
    ['Councillor Jane Smith OBE', named('jane', 'smith', true)],
    ['Smith, Jane (Cllr)', named('jane', 'smith', true)],
    ['Smith, Cllr Jane', named('jane', 'smith', true)],
    ['Smith, Jane', named('jane', 'smith')],
    ['"Smith, Jane"', named('jane', 'smith')],
    ['Cllr J Smith', named('j', 'smith', true)],
    ['J. Smith', named('j', 'smith')],
    ['Jane Mary Smith', named('jane', 'smith')],
    ['Councillor Smith', named('', 'smith', true)],
    ['Mrs Smith', named('', 'smith')],
    ['The Rt Hon Jane Smith MP', named('jane', 'smith')],
    ['Alderman Jane Smith', named('jane', 'smith', true)],
    ['Jane Smith (Highways)', named('jane', 'smith')],
    ['Jane Smith [Cllr]', named('jane', 'smith', true)],
    ['Jane O’Neill-Smith', named('jane', "o'neill-smith")],
  ])('“%s”', (written, expected) => {
    expect(parseName(written)).toEqual(expected);
  });

  test('letters after a comma do not turn the name round', () => {
    expect(parseName('Joyce Pemberton, CPFA')).toEqual(named('joyce', 'pemberton'));
  });

  test('a post after a comma does not turn the name round', () => {
    expect(parseName('Jane Smith, Head of Service')).toEqual(named('jane', 'smith'));
    expect(parseName('Jane Smith, Town Clerk')).toEqual(named('jane', 'smith'));
  });

  test.each(['', '   ', 'Cllr', '(Cllr)', 'Mr'])('“%s” holds no name', (written) => {
    expect(parseName(written)).toBeNull();
  });

  test('names compare without regard to capitals, full stops and the shape of the apostrophe', () => {
    expect(foldName('  J.\u00a0O’Neill ')).toBe(foldName("j o'neill"));
  });
});

describe('whether a name as written can be a person', () => {
  test.each([
    ['the full name', 'Jane Smith', true],
    ['an initial', 'J Smith', true],
    ['the surname alone', 'Cllr Smith', true],
    ['another initial', 'K Smith', false],
    ['another forename', 'Janet Smith', false],
    ['another surname', 'Jane Smythe', false],
  ])('%s', (_what, written, fit) => {
    expect(fits(written, 'Jane Smith')).toBe(fit);
  });
});
