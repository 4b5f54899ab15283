import { situationOf } from '../../src/engine/context';
import { Directory } from '../../src/directory/directory';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import { isPartyLabel, partiesIn } from '../../src/engine/parties';
import { pressOf, saidByMembers, type Press } from '../../src/engine/press';
import { labelsBeside } from '../../src/engine/press-speakers';
import type { Example, WriterRole } from '../../src/engine/rule';
import type { Rulebook } from '../../src/engine/rulebook';

const directory = new Directory(exampleDirectory);
const rulebook: Rulebook = { id: 'example', council: 'Wexcombe Council', document: 'Protocol', edition: '2026', complete: true, terms: {}, refer: {}, provisions: [] };

function read(item: Example['item'], as?: WriterRole): Press | null {
  const example: Example = { outcome: 'pass', because: '', item };
  return pressOf(situationOf(exampleItem(example, item.kind ?? 'press'), rulebook, { directory, date: '2026-03-02', ...(as ? { as } : {}) }));
}

function release(...lines: string[]): Press {
  const press = read({ kind: 'press', text: ['Wexcombe Council: News release', ...lines, 'ENDS', 'Media contact: Joanna Keel, Communications Manager'].join('\n') }, 'officer');
  if (!press) throw new Error('It is a release.');
  return press;
}

/** Each quotation as "name: words". */
function quoted(press: Press): string[] {
  return press.quotations.map((each) => `${each.speaker?.person?.name ?? each.speaker?.name ?? 'nobody'}: ${each.text}`);
}

describe('which items are texts for the press', () => {
  test('a message to a paper is one, and a message to a resident is none', () => {
    expect(read({ kind: 'message', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['news@wexcombeherald.example'], text: 'The lamp is mended.\n' })).not.toBeNull();
    expect(read({ kind: 'message', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Mr Hale <hale@homepost.example>'], text: 'The lamp is mended.\n' })).toBeNull();
  });

  test('a message to Communications is one only with a text for issue', () => {
    const to = ['Joanna Keel <joanna.keel@wexcombe.example>'];
    const from = 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>';
    expect(read({ kind: 'message', from, to, text: 'Joanna\n\nAre you free at ten?\n\nBridget\n' })).toBeNull();
    expect(read({ kind: 'message', from, to, text: 'Joanna\n\nPlease put this out:\n\nPRESS RELEASE\n\n"The lamp at Weir Lane has been out since the autumn."\n\nENDS\n\nBridget\n' })).not.toBeNull();
  });
});

describe('who speaks', () => {
  test('the name and post may stand before or after the words, or between them', () => {
    expect(quoted(release(
      'Cllr Nesta Powell, Cabinet Member for Highways, said: "The road will be shut for four days."',
      '"It has been a long time coming," said Councillor Bridget Lowe, who represents Millbrook. "People are glad of it."',
      'She added: "The bus will stop at the bridge."',
    ))).toEqual([
      'Nesta Powell: The road will be shut for four days.',
      'Bridget Lowe: It has been a long time coming,',
      'Bridget Lowe: People are glad of it.',
      'Bridget Lowe: The bus will stop at the bridge.',
    ]);
  });

  test('words that go on in the next paragraph are the same speaker’s', () => {
    expect(quoted(release('Cllr Nesta Powell said:', '“The road will be shut for four days.', '“After that the bus runs as before.”'))).toEqual([
      'Nesta Powell: The road will be shut for four days.', 'Nesta Powell: After that the bus runs as before.',
    ]);
  });

  test('a statement that is announced without a colon is theirs, to its last paragraph', () => {
    expect(quoted(release('Councillor Nesta Powell has made the following statement after a visit to Weir Lane.', '“The road will be shut for four days.', '“After that the bus runs as before.”'))).toEqual([
      'Nesta Powell: The road will be shut for four days.', 'Nesta Powell: After that the bus runs as before.',
    ]);
  });

  test('a word or two between quotation marks is no quotation', () => {
    expect(quoted(release('The paper of the day called the bridge "a folly".'))).toEqual([]);
  });

  test('what a member is said to have said is the member’s', () => {
    const said = saidByMembers(release('Cllr Nesta Powell said that the road would be shut for four days. The bridge was built in 1931.'));
    expect(said.map(({ speaker, sentence }) => `${speaker.person?.name ?? ''}: ${sentence.text}`)).toEqual(['Nesta Powell: Cllr Nesta Powell said that the road would be shut for four days.']);
  });

  test('in a member’s own mail an unnamed quotation is the member’s', () => {
    const press = read({ kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['news@wexcombeherald.example'], text: 'Hello\n\nOn Weir Lane: "It has waited for three winters and more."\n\nBridget Lowe\n' });
    expect(press && quoted(press)).toEqual(['Bridget Lowe: It has waited for three winters and more.']);
  });

  test('a thread below the mail is not read as said', () => {
    const press = read({ kind: 'press', from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['news@wexcombeherald.example'], text: 'I would rather not say.\n\nBridget\n\nOn 2 Mar 2026, at 10:11, Ann Reed wrote:\n> Is it true that "the whole bridge is about to fall down"?\n' });
    expect(press?.quotations).toEqual([]);
  });
});

describe('in what capacity they speak', () => {
  test.each([
    ['Cllr Nesta Powell, Cabinet Member for Highways, said: "It opens in May."', ['executive']],
    ['Cllr Bridget Lowe, ward member for Millbrook, said: "It opens in May."', ['ward']],
    ['Cllr Bridget Lowe (Millbrook) said: "It opens in May."', ['ward']],
    ['Cllr Imran Sadiq, Leader of the Opposition, said: "It opens in May."', ['group']],
    ['Cllr Owen Tranter, Chair of Scrutiny, said: "It opens in May."', ['chair']],
    ['Cllr Bridget Lowe said: "It opens in May."', []],
  ])('%s', (line, capacities) => {
    expect(release(line).speakers[0]?.capacities).toEqual(capacities);
  });
});

describe('whose text it is', () => {
  test('an officer’s release is the Council’s, a member’s own statement the member’s, and a group’s the group’s', () => {
    expect(release('The road is open.').issuer.kind).toBe('council');
    expect(read({ kind: 'press', text: 'STATEMENT\nCllr Bridget Lowe said: "The road is open to all again."\n' }, 'member')?.issuer.kind).toBe('member');
    expect(read({ kind: 'press', text: 'GREEN GROUP PRESS RELEASE\nCllr Bridget Lowe said: "The road is open to all again."\n' }, 'member')?.issuer.kind).toBe('group');
  });

  test('a newsletter, a service’s publication and a release are told apart', () => {
    expect(release('The road is open.').form).toBe('release');
    expect(read({ kind: 'press', header: 'Wexcombe Life: e-newsletter no. 7', text: 'The road is open.\n' }, 'officer')?.form).toBe('newsletter');
    expect(read({ kind: 'press', header: 'Housing News for tenants, issue 7', text: 'The lift is mended.\n' }, 'officer')?.form).toBe('publication');
  });
});

describe('parties', () => {
  test('are named with a capital, and not in everyday words', () => {
    expect(partiesIn('Labour councillors and the Greens', directory).map((each) => each.name)).toEqual(['Labour', 'Greens']);
    expect(partiesIn('labour costs, green spaces and a conservative estimate', directory)).toEqual([]);
  });

  test('have short forms behind a name', () => {
    expect(['Con', 'Lab', 'LD', 'Lib Dem', 'Green'].every((label) => isPartyLabel(label, directory))).toBe(true);
    expect(['Millbrook', 'chair', 'a'].some((label) => isPartyLabel(label, directory))).toBe(false);
  });

  test.each([
    ['Cllr Bridget Lowe (Green, Millbrook) said', 'Cllr Bridget Lowe (Millbrook) said'],
    ['Cllr Bridget Lowe (Green) said', 'Cllr Bridget Lowe said'],
    ['Green councillor Bridget Lowe said', 'councillor Bridget Lowe said'],
    ['Cllr Imran Sadiq, leader of the Conservative group, said', 'Cllr Imran Sadiq, group leader, said'],
  ])('%s: the label goes and the rest stays', (line, without) => {
    const mend = labelsBeside(line, 0, directory)[0]?.mend;
    expect(mend && line.replace(mend.find, mend.text)).toBe(without);
  });
});
