import { lettersOf } from '../../src/engine/correspondence';
import { bridget, earlier, owen, simon, situation } from './situation';

const names = (item: Parameters<typeof situation>[0]) => lettersOf(situation(item)).map((letter) => `${letter.author.name} (${letter.member.name}) > ${letter.newcomers.map((each) => each.person.name).join(', ')}`);

describe('whose correspondence an item carries', () => {
  test('a member’s email to an officer, passed to another member', () => {
    expect(names({ from: simon, to: [owen], text: `Owen, see below.\n\nSimon${earlier('Cllr Bridget Lowe', 'Simon Archer', 'When will it be done?')}` })).toEqual(['Bridget Lowe (Bridget Lowe) > Owen Tranter']);
  });

  test('an officer’s answer to a member, passed to another member', () => {
    expect(names({ from: bridget, to: [owen], text: `Owen, see below.\n\nBridget${earlier('Simon Archer', 'Cllr Bridget Lowe', 'It will be done in May.')}` })).toEqual(['Simon Archer (Bridget Lowe) > Owen Tranter']);
  });

  test('somebody whom the author wrote to has had it already', () => {
    expect(names({ from: simon, to: [bridget], cc: [owen], text: `In May.\n\nSimon${earlier('Cllr Bridget Lowe', 'Simon Archer', 'When will it be done?', { cc: 'Cllr Owen Tranter' })}` })).toEqual(['Bridget Lowe (Bridget Lowe) > ']);
  });

  test('an email two forwards down still counts', () => {
    const text = `Owen, see below.\n\nSimon${earlier('Tessa Boyle', 'Simon Archer', 'Simon, one for you.')}${earlier('Cllr Bridget Lowe', 'Tessa Boyle', 'When will it be done?')}`;
    expect(names({ from: simon, to: [owen], text })).toEqual(['Bridget Lowe (Bridget Lowe) > Owen Tranter']);
  });

  test('what an officer sent to several members is nobody’s own', () => {
    expect(names({ from: bridget, to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], text: `Ruth, see below.\n\nBridget${earlier('Simon Archer', 'Cllr Bridget Lowe; Cllr Owen Tranter', 'It will be done in May.')}` })).toEqual([]);
  });

  test('a resident’s email and a message between members are not correspondence of a member with an officer', () => {
    expect(names({ from: bridget, to: [owen], text: `See below.\n\nBridget${earlier('Ann Green <ann@homepost.example>', 'Cllr Bridget Lowe', 'When will it be done?')}` })).toEqual([]);
    expect(names({ from: bridget, to: ['Cllr Ruth Calder <ruth.calder@wexcombe.example>'], text: `See below.\n\nBridget${earlier('Cllr Owen Tranter', 'Cllr Bridget Lowe', 'Will you speak?')}` })).toEqual([]);
  });

  test('a message attached whole counts like one quoted', () => {
    const attached = { from: { name: 'Cllr Bridget Lowe', address: 'bridget.lowe@wexcombe.example' }, to: [{ name: 'Simon Archer', address: 'simon.archer@wexcombe.example' }], cc: [], subject: 'Weir Lane', date: '2026-03-01', text: 'When will it be done?' };
    expect(names({ from: simon, to: [owen], text: 'Owen, see attached.\n\nSimon\n', attached: [attached] })).toEqual(['Bridget Lowe (Bridget Lowe) > Owen Tranter']);
  });
});
