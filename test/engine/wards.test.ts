import { Directory } from '../../src/directory/directory';
import { situationOf, type Situation } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Example } from '../../src/engine/rule';
import { memberNames, membersFor, toldAlready } from '../../src/engine/ward-members';
import { areasConcerned } from '../../src/engine/wards';
import type { Rulebook } from '../../src/engine/rulebook';

const directory = new Directory(exampleDirectory);
const rulebook = { id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] } as Rulebook;
const lowe = 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>';
const archer = 'Simon Archer <simon.archer@wexcombe.example>';

function reads(item: Example['item']): Situation {
  return situationOf(exampleItem({ outcome: 'pass', because: '', item: { from: lowe, to: [archer], ...item } }, 'message'), rulebook, { directory, date: '2026-03-02' });
}
const wards = (item: Example['item']) => areasConcerned(reads(item)).map((concern) => `${concern.ward}: ${concern.kind}`);

describe('which wards a message is about', () => {
  test('a street of the directory means its ward', () => {
    expect(wards({ text: 'Simon\n\nThe lamps are out all along Weir Lane.\n\nBridget\n' })).toEqual(['Millbrook: general']);
  });

  test('a ward named in the subject counts, also as an owner', () => {
    expect(wards({ subject: 'Millbrook’s bins', text: 'Simon\n\nWhen are they emptied?\n\nBridget\n' })).toEqual(['Millbrook: general']);
  });

  test('"my ward" of a member is the ward that they represent', () => {
    expect(wards({ text: 'Simon\n\nThere is fly-tipping all over my ward this week.\n\nBridget\n' })).toEqual(['Millbrook: general']);
  });

  test('two streets in two wards mean both', () => {
    expect(wards({ text: 'Simon\n\nLorries come down Weir Lane and go out by Quay Road all night.\n\nBridget\n' })).toEqual(['Millbrook: general', 'Harbour: general']);
  });

  test('a scheme that an earlier message placed is about that ward', () => {
    const text = 'Bridget\n\nThe scheme has slipped to the autumn, I am sorry to say.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 10:00\nTo: Simon Archer\nSubject: Kestrel\n\nWhen will the Kestrel homes in Tannery Street be done?\n';
    expect(wards({ from: archer, to: [lowe], subject: 'RE: Kestrel', text })).toEqual(['Millbrook: general']);
  });

  test('a bare "thanks, noted" takes no earlier matter further', () => {
    const text = 'Thanks, noted.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 10:00\nTo: Simon Archer\nSubject: Kestrel\n\nThe lamps in Tannery Street are out.\n';
    expect(wards({ from: archer, to: [lowe], text })).toEqual([]);
  });

  test.each([
    ['a signature', 'Simon\n\nCould I have the budget papers?\n\nBridget\n\nCllr Bridget Lowe\n9 Weir Lane, Millbrook\n'],
    ['a venue', 'Simon\n\nThe dinner is at the hotel in Weir Lane at seven.\n\nBridget\n'],
    ['being held up there', 'Simon\n\nI was stuck in Weir Lane behind a tractor.\n\nBridget\n'],
    ['where somebody lives', 'Simon\n\nMy deputy, who lives in Weir Lane, retires in June.\n\nBridget\n'],
    ['a street of that name in another town', 'Simon\n\nOur guests stay in Weir Lane, Cheltenham, not here.\n\nBridget\n'],
    ['an example', 'Simon\n\nDoes the new policy cover narrow streets such as Weir Lane?\n\nBridget\n'],
    ['one place among all of the town', 'Simon\n\nThe board looks at sites all over the borough, Weir Lane among them.\n\nBridget\n'],
  ])('a place named only as %s is no matter of the ward', (_what, text) => {
    expect(wards({ text })).toEqual([]);
  });

  test.each([
    ['where singers come from', 'Simon\n\nA choir from Millbrook asked me how one applies.\n\nBridget\n'],
    ['a ward that it is not about', 'Simon\n\nNeither club is from my own ward, but both asked me.\n\nBridget\n'],
    ['the writer’s own drive', 'Simon\n\nI have a skip coming for my drive, Weir Lane.\n\nBridget\n'],
  ])('%s is no matter of the ward', (_what, text) => {
    expect(wards({ text })).toEqual([]);
  });

  test('lamps and their neighbours are the ward’s matter wherever those who ask come from', () => {
    expect(wards({ text: 'Simon\n\nA man from Weir Lane says that the lamps are out again.\n\nBridget\n' })).toEqual(['Millbrook: general']);
  });

  test('one tenant’s health and home are their own case', () => {
    expect(wards({ text: 'Simon\n\nMrs Hale at 4 Tannery Street has a weak chest and her own boiler is broken.\n\nBridget\n' })).toEqual(['Millbrook: personal']);
  });

  test('one tenant’s damp that the whole block has may be everybody’s', () => {
    expect(wards({ text: 'Simon\n\nMrs Hale at 4 Tannery Street has black damp in her bedroom. Is there something wrong with the whole block?\n\nBridget\n' })).toEqual(['Millbrook: mixed']);
  });
});

describe('who represents the ward and who knows', () => {
  const item = { cc: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>'], text: 'Simon\n\nThe lamps in Weir Lane are out.\n\nBridget\n' };

  test('the writer and everybody copied are there; the third member is not', () => {
    const { present, missing } = membersFor(reads(item), 'Millbrook');
    expect(present.map((member) => member.name)).toEqual(['Owen Tranter', 'Bridget Lowe']);
    expect(missing.map((member) => member.name)).toEqual(['Gerald Finch']);
  });

  const finch = exampleDirectory.members?.filter((member) => member.name === 'Gerald Finch')[0] ?? { name: '' };
  test.each([
    ['Councillor Finch has had the same note from me.', true],
    ['I have already spoken to Gerald.', true],
    ['The Mayor was sent this answer an hour ago.', true],
    ['Gerald has not been told.', false],
    ['Gerald told me about it on Sunday.', false],
    ['I have copied Gerald.', false],
    ['Has Gerald been told?', false],
    ['As ward member I have been told by residents that it is worse at night.', false],
  ])('"%s" shows that he knows: %s', (sentence, knows) => {
    expect(toldAlready(reads({ text: `Simon\n\nThe lamps in Weir Lane are out. ${sentence}\n\nBridget\n` }), finch) !== null).toBe(knows);
  });

  test('names are joined as people write them', () => {
    expect(memberNames([{ name: 'Owen Tranter' }, { name: 'Gerald Finch' }])).toBe('Cllr Owen Tranter and Cllr Gerald Finch');
  });
});

describe('what is said of a ward', () => {
  const said = (item: Example['item']) => areasConcerned(reads(item)).map(({ passage }) => passage.filter((each) => each.part === 'body').map((each) => each.text));
  const lift = 'The lift is out of order until Friday.';

  test('other business in another paragraph is not', () => {
    expect(said({ text: `Simon\n\n${lift}\n\nThe gullies in Weir Lane are blocked. Leaves, I think.\n\nBridget\n` })).toEqual([['The gullies in Weir Lane are blocked.', 'Leaves, I think.']]);
  });

  test('a paragraph that takes the place up is', () => {
    expect(said({ text: `Simon\n\nI have had calls about Weir Lane.\n\nThe gullies there are blocked.\n\n${lift}\n\nBridget\n` })).toEqual([['I have had calls about Weir Lane.', 'The gullies there are blocked.']]);
  });

  test('so is what takes up the street in the subject', () => {
    expect(said({ subject: 'Weir Lane', text: `Simon\n\n${lift}\n\nThe lane is ankle deep in leaves.\n\nBridget\n` })).toEqual([['The lane is ankle deep in leaves.']]);
  });

  test('where nothing takes the subject up, what streets have and offices have not is', () => {
    expect(said({ subject: 'Weir Lane', text: `Simon\n\nThe whole terrace is flooded.\n\n${lift}\n\nBridget\n` })).toEqual([['The whole terrace is flooded.']]);
  });
});
