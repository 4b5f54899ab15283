import type { DirectoryFile } from '../../src/directory/directory-file';
import { PlaceIndex } from '../../src/directory/places';

const file: DirectoryFile = {
  council: { name: 'Wexcombe Council', domains: ['wexcombe.example'] },
  members: [{ name: 'Ann Dale', wards: ['Harbour'] }],
  places: {
    Castle: ['Castle Square', 'St Ninian’s Road', 'Long Street', 'The Butts'],
    Abbey: ['Abbey Gardens', 'Long Street', 'Cloister Avenue', 'Ropewalk'],
    'Barton and Tredworth': ['High Street'],
    'Upper Mill': [],
  },
};
const places = new PlaceIndex(file);
const found = (text: string) => places.find(text).map((mention) => `${mention.ward}: ${text.slice(mention.start, mention.end)}`);
const wards = (text: string) => places.find(text).map((mention) => mention.ward);

describe('streets', () => {
  test('a street is found with the ward it lies in', () => {
    expect(found('The lamps in Cloister Avenue are out.')).toEqual(['Abbey: Cloister Avenue']);
    expect(places.find('The lamps in Cloister Avenue are out.')[0]).toMatchObject({ place: 'Cloister Avenue', isWardName: false });
  });

  test.each(['High St', 'High Str', 'High Street', 'high street', 'HIGH STREET', 'High St.', 'High  Street', 'High\nStreet'])('“%s” is the High Street', (street) => {
    expect(wards(`Bins on ${street} were missed.`)).toEqual(['Barton and Tredworth']);
  });

  test.each(['St Ninian’s Road', "St Ninian's Road", "St. Ninian's Road", 'St Ninian’s Rd', "st ninian's rd", 'St Ninian’s Road’s'])('“%s” is found, though St is a saint and not a street', (street) => {
    expect(wards(`Cars race along ${street} at night.`)).toEqual(['Castle']);
  });

  test.each(['Cloister Ave', 'Cloister Av', 'Abbey Gdns'])('“%s” is a short form', (street) => {
    expect(wards(`Please look at ${street} tomorrow.`)).toEqual(['Abbey']);
  });

  test('a street that runs through two wards means both', () => {
    expect(found('Long Street is flooded.')).toEqual(['Castle: Long Street', 'Abbey: Long Street']);
  });

  test('another street of the same kind is none of ours', () => {
    expect(found('Bins on Cloister Lane and High Road were missed.')).toEqual([]);
  });

  test('a street of one word needs its capital', () => {
    expect(found('Ropewalk is dark.')).toEqual(['Abbey: Ropewalk']);
    expect(found('An old ropewalk stood there.')).toEqual([]);
  });

  test('the longest name is taken, once', () => {
    expect(found('Abbey Gardens need cutting.')).toEqual(['Abbey: Abbey Gardens']);
    expect(found('Castle Square is busy.')).toEqual(['Castle: Castle Square']);
  });

  test('every mention is found, in the order of the text', () => {
    expect(found('From Castle Square by Long Street to High Street.')).toEqual(['Castle: Castle Square', 'Castle: Long Street', 'Abbey: Long Street', 'Barton and Tredworth: High Street']);
  });
});

describe('wards', () => {
  test.each([
    'The bins in Castle were missed.',
    'Castle residents have written.',
    'Castle ward has no playground.',
    'Castle’s bins were missed.',
    'In Castle, nothing works.',
    'Three calls from Castle.',
    'all the bins in castle were missed',
    'castle ward needs a skip',
    'ALL THE BINS IN CASTLE WERE MISSED',
  ])('“%s” speaks of Castle ward', (text) => {
    expect(wards(text)).toEqual(['Castle']);
  });

  test.each([
    'The old castle is open to visitors.',
    'He built a sand castle.',
    'I visited Corfe Castle.',
    'Castle Howard is in Yorkshire.',
    'an englishman’s home is his castle, they say',
    'The park, not Castle, is where they meet.',
    'She sailed into the harbour of Whitby.',
  ])('“%s” does not', (text) => {
    expect(wards(text)).toEqual([]);
  });

  test('a ward known only from its member is found', () => {
    expect(wards('Harbour residents have written.')).toEqual(['Harbour']);
  });

  test('a ward of two names is found by either', () => {
    expect(wards('Bins in Tredworth were missed.')).toEqual(['Barton and Tredworth']);
    expect(wards('Bins in Barton and Tredworth were missed.')).toEqual(['Barton and Tredworth']);
  });

  test('a ward of two words needs no capital', () => {
    expect(wards('bins in upper mill were missed')).toEqual(['Upper Mill']);
    expect(wards('The upper floor of the mill.')).toEqual([]);
  });
});

test('only the stretch asked about is read', () => {
  const text = 'High Street. Long Street. Castle Square.';
  expect(places.find(text, 12, 25).map((mention) => mention.place)).toEqual(['Long Street', 'Long Street']);
});

test('a directory without places finds nothing', () => {
  expect(new PlaceIndex({ council: { name: 'Wexcombe Council', domains: [] } }).find('The bins in Castle were missed.')).toEqual([]);
});
