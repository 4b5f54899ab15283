import { Directory } from '../../src/directory/directory';
import { consentTo, passedOn } from '../../src/engine/constituents';
import { situationOf } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Rulebook } from '../../src/engine/rulebook';

const directory = new Directory(exampleDirectory);
const rulebook = { id: 'example', council: '', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] } as Rulebook;

function forwards(own: string, theirs = '', from = 'Joan Wells <joan.wells@homepost.example>', foot = '') {
  return situationOf(exampleItem({
    outcome: 'pass', because: '',
    item: {
      from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Helen Pryce <helen.pryce@wexcombe.example>'], subject: 'FW: My bedroom',
      text: `Helen\n\n${own}\n\nBridget\n\nFrom: ${from}\nSent: 1 March 2026 10:00\nTo: Cllr Bridget Lowe\nSubject: My bedroom\n\nDear Councillor Lowe\n\nMy bedroom is black with mould and I live on my own. ${theirs}\n\n${foot}\n`,
    },
  }, 'message'), rulebook, { directory, date: '2026-03-02' });
}
function consent(own: string, theirs = '') {
  const situation = forwards(own, theirs);
  const passed = passedOn(situation)[0];
  return passed ? consentTo(situation, passed) : 'nothing passed on';
}

describe('a constituent’s consent', () => {
  test.each([
    'Mrs Wells is happy for you to have this.', 'With Joan’s permission, see below.', 'She asked me to send it to you.',
    'I checked with her first and she agreed.', 'Passing this on at her own request.', 'Joan gave me the nod last night.',
  ])('is given where the writer says: %s', (own) => expect(consent(own)).toBe('given'));

  test.each([
    'One for you, I think.', 'I doubt if she would mind.', 'I am going to ask her whether I may share it.', 'I haven’t got her permission yet.',
    'I’m sure she will be happy for you to see it.', 'Has she agreed to this?', 'I am happy for you to reply to her direct.',
  ])('is not shown by: %s', (own) => expect(consent(own)).toBe('none'));

  test.each(['Please pass this on to the housing team.', 'You may show this to anybody who can help.', 'I don’t mind who reads this.'])(
    'is given in their own words: %s', (theirs) => expect(consent('One for you.', theirs)).toBe('given'));

  test.each(['Please let me know what I should do.', 'I would rather nobody else saw this.', 'Can you help?'])(
    'is not given by: %s', (theirs) => expect(consent('One for you.', theirs)).toBe('none'));
});

describe('whose email it is', () => {
  test('an association’s letter is no constituent’s', () => {
    expect(passedOn(forwards('One for you.', '', 'Weir Lane Association <office@weirlane.example>'))).toEqual([]);
  });

  test('a firm’s is not, as its signature shows', () => {
    expect(passedOn(forwards('One for you.', '', 'Terry Vine <terry@vine.example>', 'Terry Vine\nDirector, Vine Roofing Ltd'))).toEqual([]);
  });
});
