import { Directory } from '../../src/directory/directory';
import { situationOf } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import { isExercise, matterOf } from '../../src/engine/matter';
import { namesPerson, toldAlready } from '../../src/engine/ward-members';
import { areasConcerned } from '../../src/engine/wards';
import type { Rulebook } from '../../src/engine/rulebook';

const directory = new Directory(exampleDirectory);
const rulebook = { id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] } as Rulebook;
const reads = (text: string) => situationOf(exampleItem({
  outcome: 'pass', because: '',
  item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Hello', text: `Simon\n\n${text}\n\nBridget\n` },
}, 'message'), rulebook, { directory, date: '2026-03-02' });
const tranter = { name: 'Owen Tranter' };

describe('a ward member who knows already', () => {
  test.each([
    'Owen is on the case with the gullies.',
    'owen tranter has had the note already',
    'Cllr Tranter was with me when the wall fell.',
    'OWEN IS UP TO DATE ON THIS',
    'Owen and I walked the lane together on Monday.',
  ])('%s', (text) => {
    expect(toldAlready(reads(text), tranter)).not.toBeNull();
  });

  test.each([
    'Owen has not been told of the closure.',
    'Owen ought to hear of this.',
    'Is Owen on the case?',
    'Gerald is on the case with the gullies.',
  ])('left as unknown: %s', (text) => {
    expect(toldAlready(reads(text), tranter)).toBeNull();
  });

  test('a surname that is a word too wants its capital or a title', () => {
    expect(namesPerson('there was frost on the road', { name: 'Camilla Frost' })).toBe(false);
    expect(namesPerson('cllr frost has it', { name: 'Camilla Frost' })).toBe(true);
  });
});

describe('a ward’s name typed on a telephone', () => {
  test.each(['whats the plan for the lights in millbrook this year', 'millbrook library is shut again', 'THE LAMPS ARE OUT IN MILLBROOK AGAIN', 'millbrook has no buses'])('%s', (text) => {
    expect(areasConcerned(reads(text)).map((area) => area.ward)).toEqual(['Millbrook']);
  });

  test.each(['the old millbrook kettle has gone', 'its a millbrook thing'])('is no place in: %s', (text) => {
    expect(areasConcerned(reads(text))).toEqual([]);
  });
});

describe('a practice', () => {
  test('is known by being called one', () => {
    expect(isExercise(matterOf(reads('This is an exercise. A tanker is on fire in Weir Lane.')).own)).toBe(true);
    expect(isExercise(matterOf(reads('This is only a drill: Weir Lane is flooded.')).own)).toBe(true);
  });

  test('is none where the writer says so, or speaks of classes', () => {
    expect(isExercise(matterOf(reads('This is not an exercise. A tanker is on fire in Weir Lane.')).own)).toBe(false);
    expect(isExercise(matterOf(reads('The exercise classes in Weir Lane are full.')).own)).toBe(false);
  });
});
