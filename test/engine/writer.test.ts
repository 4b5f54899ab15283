import { Directory } from '../../src/directory/directory';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import type { Example, WriterRole } from '../../src/engine/rule';
import { writerOf } from '../../src/engine/writer';
import { readText } from '../../src/language/reading';
import { directory, bridget, simon } from './situation';

function writer(item: Example['item'], as?: WriterRole, people = directory) {
  const whole = exampleItem({ outcome: 'pass', because: '', item }, 'message');
  return writerOf(whole, readText(whole.text), people, as);
}
const body = (ending: string) => `Dear Mrs Hale\n\nThe lamp in Weir Lane will be mended this week.\n\n${ending}`;

describe('who writes', () => {
  test('an officer in From, without more, writes in their own name', () => {
    const { role, person, onBehalfOf, signedBy, inNameOf } = writer({ from: simon, text: 'The lamp will be mended this week.' });
    expect({ role, person: person?.name, onBehalfOf, signedBy, inNameOf: inNameOf?.name }).toEqual({ role: 'officer', person: 'Simon Archer', onBehalfOf: null, signedBy: null, inNameOf: 'Simon Archer' });
  });

  test('a member in From writes as a member', () => {
    expect(writer({ from: bridget }).role).toBe('member');
  });

  test('the political assistant has a role of their own', () => {
    expect(writer({ from: 'lewis.tarn@wexcombe.example' }).role).toBe('political-assistant');
  });

  test('an officer who sends on behalf of a member is the writer, the member the one spoken for', () => {
    const { role, person, onBehalfOf, inNameOf } = writer({ from: bridget, sender: simon });
    expect({ role, person: person?.name, onBehalfOf: onBehalfOf?.name, inNameOf: inNameOf?.name }).toEqual({ role: 'officer', person: 'Simon Archer', onBehalfOf: 'Bridget Lowe', inNameOf: 'Bridget Lowe' });
  });

  test('who is both From and Sender acts on nobody’s behalf', () => {
    expect(writer({ from: bridget, sender: 'bridget.lowe@wexcombe.example' }).onBehalfOf).toBeNull();
  });

  test('somebody outside the council is of unknown role', () => {
    expect(writer({ from: 'Pat Hale <pat@home.example>' })).toMatchObject({ role: 'unknown', person: { kind: 'outside' } });
  });

  test('nobody writes where nothing shows it', () => {
    expect(writer({})).toEqual({ role: 'unknown', person: null, onBehalfOf: null, signedBy: null, inNameOf: null });
  });

  test('what the person says about their role comes first', () => {
    expect(writer({ from: 'Pat Hale <pat@home.example>' }, 'member').role).toBe('member');
    expect(writer({}, 'officer').role).toBe('officer');
  });
});

describe('over whose name it goes out', () => {
  const signedBy = (ending: string, from = simon) => writer({ from, text: body(ending) }).signedBy?.name ?? null;

  test.each([
    ['a full name', 'Yours sincerely\n\nBridget Lowe\n'],
    ['a title and a name', 'Kind regards\nCllr Bridget Lowe\n'],
    ['a title and an initial', 'Kind regards\nCllr B Lowe\n'],
    ['a name and a post on one line', 'Kind regards\n\nCllr Bridget Lowe, Millbrook ward\n'],
    ['a name and a post parted by a bar', 'Kind regards\n\nBridget Lowe | Councillor for Millbrook\n'],
    ['a name and a post parted by a dash', 'Kind regards\nBridget Lowe – Councillor for Millbrook\n'],
    ['the name below the post', 'Yours faithfully\nCouncillor for Millbrook\nBridget Lowe\n'],
    ['a signature block below two dashes', '-- \nBridget Lowe\nWexcombe Council\n01234 567890\n'],
  ])('%s', (_what, ending) => {
    expect(signedBy(ending)).toBe('Bridget Lowe');
  });

  test('a member’s name under an officer’s message makes it a letter in the member’s name', () => {
    const { person, inNameOf } = writer({ from: simon, text: body('Yours sincerely\n\nCllr Bridget Lowe\n') });
    expect([person?.name, inNameOf?.name]).toEqual(['Simon Archer', 'Bridget Lowe']);
  });

  test('a shared mailbox is told by the name at the foot', () => {
    const { role, person, signedBy: signatory, inNameOf } = writer({ from: 'Wexcombe Highways <highways@wexcombe.example>', text: body('Regards\n\nTessa Boyle\nHighways Officer\n') });
    expect([role, person?.kind, signatory?.name, inNameOf?.name]).toEqual(['officer', 'council', 'Tessa Boyle', 'Tessa Boyle']);
  });

  test('a forename alone at the foot is the person in From', () => {
    expect(signedBy('Thanks\n\nSimon\n')).toBe('Simon Archer');
  });

  test('a forename that is not the sender’s names nobody', () => {
    expect(signedBy('Thanks\n\nBridget\n')).toBeNull();
  });

  test('without From the name at the foot is the writer', () => {
    expect(writer({ text: body('Yours sincerely\n\nSimon Archer\n') })).toMatchObject({ role: 'officer', person: { name: 'Simon Archer' }, inNameOf: { name: 'Simon Archer' } });
  });

  test('a resident’s name at the foot signs for nobody whom the council knows', () => {
    expect(signedBy('Yours sincerely\n\nPat Hale\n')).toBeNull();
  });

  test('the name at the foot of a quoted message does not sign the answer', () => {
    const text = 'Thank you, noted.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 10:00\nTo: Simon Archer\nSubject: Lamp\n\nThe lamp is out.\n\nKind regards\n\nBridget Lowe\n';
    expect(writer({ from: simon, text }).signedBy?.name).toBe('Simon Archer');
  });

  test('a hyphen within a name parts no post from it', () => {
    const people = new Directory({ ...exampleDirectory, members: [{ name: 'Anne-Marie Dale', emails: ['anne-marie.dale@wexcombe.example'] }] });
    for (const line of ['Cllr Anne-Marie Dale, Councillor for Abbey', 'Anne-Marie Dale - Councillor for Abbey']) {
      expect(writer({ from: simon, text: body(`Kind regards\n${line}\n`) }, undefined, people).signedBy?.name).toBe('Anne-Marie Dale');
    }
  });

  test('two members of one forename each sign their own messages', () => {
    const people = new Directory({ ...exampleDirectory, members: [{ name: 'Ann Dale', emails: ['ann.dale@wexcombe.example'] }, { name: 'Ann Hill', emails: ['ann.hill@wexcombe.example'] }] });
    expect(writer({ from: 'ann.hill@wexcombe.example', text: body('Thanks\n\nAnn\n') }, undefined, people).signedBy?.name).toBe('Ann Hill');
  });
});
