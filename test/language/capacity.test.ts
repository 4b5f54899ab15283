import { capacitiesStated, capacityInSignature } from '../../src/language/capacity';
import { readSentences } from '../../src/language/reading';

const capacities = (text: string) => readSentences(text).flatMap((sentence) => capacitiesStated(sentence)).map((statement) => statement.capacity);
const inSignature = (line: string) => capacityInSignature(line, { start: 0, end: line.length });

describe('the capacity that a sentence states', () => {
  test.each([
    ['ward', 'I write as ward councillor for Abbey.'],
    ['ward', 'As your ward member I should like to speak at the meeting.'],
    ['ward', 'I am one of the councillors for Harbour.'],
    ['ward', 'I represent Millbrook and write for my residents.'],
    ['council', 'I am writing on behalf of the Council.'],
    ['council', 'I write as Leader of the Council.'],
    ['council', 'This letter is sent for and on behalf of the Borough Council.'],
    ['personal', 'I am writing in a personal capacity.'],
    ['personal', 'I write as a local resident.'],
    ['personal', 'This has nothing to do with the council.'],
    ['party', 'I write on behalf of the Labour Group.'],
    ['party', 'I am writing for the local party.'],
  ])('%s: “%s”', (capacity, text) => {
    expect(capacities(text)).toContain(capacity);
  });

  test('“Not on behalf of the Council but as ward member” states one, even in a question', () => {
    expect(capacities('Not on behalf of the Council but as ward member, may I ask when the lamps will be mended?')).toEqual(['ward']);
  });

  test.each([
    ['what another did', 'Councillor Stroud wrote on behalf of the Council.'],
    ['a question', 'Are you writing on behalf of the Council?'],
    ['a quotation', '“I write as ward councillor.”'],
    ['words within a quotation', 'The form has a box “on behalf of the council” at the top.'],
    ['a denial', 'I am not writing on behalf of the Council.'],
    ['another’s ward', 'My fellow ward members have asked for a meeting.'],
    ['nothing of the kind', 'The lamps in Weir Lane are out.'],
  ])('%s states none', (_what, text) => {
    expect(capacities(text)).toEqual([]);
  });

  test('the statement is placed in the whole text', () => {
    const text = 'Good morning. I write on behalf of the Council.';
    const statement = readSentences(text).flatMap((sentence) => capacitiesStated(sentence))[0];
    expect(text.slice(statement?.start, statement?.end)).toContain('behalf of the Council');
  });
});

describe('the capacity in a signature', () => {
  test.each([
    ['Ward Councillor for Abbey', 'ward'],
    ['Councillor for Millbrook Ward', 'ward'],
    ['Member for Harbour', 'ward'],
    ['Leader of the Council', 'council'],
    ['Cabinet Member for Housing', 'council'],
    ['Chair of the Planning Committee', 'council'],
    ['For and on behalf of Wexcombe Council', 'council'],
    ['Simon Archer', null],
    ['01234 567890', null],
    ['', null],
  ])('“%s”', (line, capacity) => {
    expect(inSignature(line)).toBe(capacity);
  });

  test('only the line asked about is read', () => {
    const text = 'Leader of the Council\nSimon Archer';
    expect(capacityInSignature(text, { start: 22, end: text.length })).toBeNull();
  });
});
