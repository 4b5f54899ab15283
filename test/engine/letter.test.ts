import { Directory } from '../../src/directory/directory';
import { situationOf } from '../../src/engine/context';
import { exampleDirectory } from '../../src/engine/example-directory';
import { exampleItem } from '../../src/engine/example-item';
import { addressedToGovernment, addressedToPeer, letterOf, speaksForCouncil, titled } from '../../src/engine/letter';
import { letterheadOn } from '../../src/engine/letterhead';
import type { Example, WriterRole } from '../../src/engine/rule';
import type { Kind } from '../../src/item/item';
import { bridget, simon } from './situation';

const digest = 'a1b2c3'.padEnd(64, '0');
const directory = new Directory({ ...exampleDirectory, letterhead: { images: ['wexcombe-crest.png', 'The arms of Wexcombe', digest], phrases: ['Wexcombe Council, Town Hall, Abbey Square'] } });
const rulebook = { id: 'example', council: 'Wexcombe Council', document: '', edition: '', complete: true, terms: {}, refer: {}, provisions: [] };
const ruth = 'Cllr Ruth Calder <ruth.calder@wexcombe.example>';
const pat = 'Pat Hale <pat@home.example>';

function situation(item: Example['item'], kind: Kind = 'message', as?: WriterRole) {
  return situationOf(exampleItem({ outcome: 'pass', because: '', item }, kind), rulebook, { directory, date: '2026-03-02', as });
}
const letter = (item: Example['item'], kind: Kind = 'message', as?: WriterRole) => letterOf(situation(item, kind, as));
const paper = (item: Example['item']) => letterheadOn(situation(item));
const said = (words: string) => `Dear Mrs Hale\n\n${words}\n\nYours sincerely\n\nCllr Bridget Lowe\n`;

describe('the council’s paper', () => {
  test.each([
    ['the picture’s name', { name: 'wexcombe-crest.png', alt: '' }],
    ['the name in other capitals', { name: 'Wexcombe-Crest.PNG', alt: '' }],
    ['the name with another ending', { name: 'wexcombe-crest.jpg', alt: '' }],
    ['what stands for the picture', { name: 'image001.png', alt: 'The arms of Wexcombe' }],
    ['the picture’s own digest', { name: 'image001.png', alt: '', digest }],
  ])('is known by %s', (_what, image) => {
    expect(paper({ images: [image] })).toMatchObject({ part: 'image' });
  });

  test('is not any picture', () => {
    expect(paper({ images: [{ name: 'image001.png', alt: '', digest: 'ff' }, { name: '', alt: '' }, { name: 'crest.png', alt: 'A cat' }] })).toBeNull();
  });

  test('is known by the council’s address as a heading', () => {
    const text = `Wexcombe Council, Town Hall, Abbey Square\n\n${said('The lamp will be mended.')}`;
    expect(paper({ text })).toMatchObject({ part: 'body', start: 0, end: 41 });
  });

  test('is not the address within a sentence', () => {
    expect(paper({ text: said('You will find the exhibition at Wexcombe Council, Town Hall, Abbey Square, until the end of the month.') })).toBeNull();
  });

  test('is known by the header of a document', () => {
    expect(paper({ header: 'WEXCOMBE COUNCIL, TOWN HALL, ABBEY SQUARE', text: said('The lamp will be mended.') })).toMatchObject({ part: 'header' });
  });

  test('in an earlier message is not the writer’s', () => {
    expect(paper({ text: 'Noted.\n\nSimon\n\nFrom: Cllr Bridget Lowe\nSent: 1 March 2026 10:00\nTo: Simon Archer\nSubject: Lamp\n\nWexcombe Council, Town Hall, Abbey Square\n\nThe lamp is out.\n' })).toBeNull();
  });

  test('is unknown where the directory describes none', () => {
    const bare = new Directory({ council: { name: 'Wexcombe Council', domains: [] } });
    const item = exampleItem({ outcome: 'pass', because: '', item: { images: [{ name: 'wexcombe-crest.png', alt: '' }] } }, 'letter');
    expect(letterheadOn(situationOf(item, rulebook, { directory: bare, date: '2026-03-02' }))).toBeNull();
  });
});

describe('whether it leaves the council', () => {
  test.each([
    ['a resident', [pat], true],
    ['an officer', [simon], false],
    ['a member', [ruth], false],
    ['another account of the council', ['hello@wexcombe.example'], false],
    ['the records mailbox', ['records@wexcombe.example'], false],
    ['a newspaper', ['desk@wexcombeherald.example'], true],
    ['the Member of Parliament', ['rowan.ellis@parliament.example'], true],
    ['an officer and a resident', [simon, pat], true],
  ])('to %s', (_what, to, outside) => {
    expect(letter({ from: bridget, to, text: 'Hello.' }).goesOutside).toBe(outside);
  });

  test('a blind copy to a resident does not make a message to officers one to the outside', () => {
    expect(letter({ from: bridget, to: [simon], bcc: [pat], text: 'Hello.' }).goesOutside).toBe(false);
    expect(letter({ from: bridget, bcc: [pat], text: 'Hello.' }).goesOutside).toBe(true);
  });

  test('a letter without recipients goes outside, a message without any does not', () => {
    expect(letter({ from: bridget, text: 'Hello.' }, 'letter').goesOutside).toBe(true);
    expect(letter({ from: bridget, text: 'Hello.' }).goesOutside).toBe(false);
  });

  test('the outsiders are named', () => {
    expect(letter({ to: [simon, pat], cc: ['hello@wexcombe.example'] }).outsiders.map(({ person }) => person.name)).toEqual(['Pat Hale']);
  });
});

describe('over whose name it goes out', () => {
  test('the member who signs, though an officer sends', () => {
    expect(letter({ from: simon, to: [pat], text: said('Hello.') }).member?.name).toBe('Bridget Lowe');
  });

  test('no member where an officer signs', () => {
    expect(letter({ from: simon, to: [pat], text: 'Dear Mrs Hale\n\nHello.\n\nYours sincerely\n\nSimon Archer\n' }).member).toBeNull();
  });

  test('a member whom the directory does not know but who says so', () => {
    expect(letter({ from: 'Ann New <ann@new.example>', to: [pat], text: 'Hello.' }, 'message', 'member').member).toEqual({ kind: 'member', name: 'Ann New', address: 'ann@new.example' });
  });
});

describe('for whom it speaks', () => {
  const speaks = (words: string) => speaksForCouncil(letter({ from: bridget, to: [pat], text: said(words) }));

  test('surely for the council where it says so', () => {
    expect(speaks('I am writing on behalf of the Council about the lamp.')).toMatchObject({ sure: true });
  });

  test('not for the council where the ward member speaks', () => {
    expect(speaks('I write as ward councillor for Millbrook about the lamp.')).toBeNull();
  });

  test('not for the council where nothing says so', () => {
    expect(speaks('The lamp in Weir Lane is out.')).toBeNull();
  });

  test('perhaps for the council where one sentence gives its view', () => {
    expect(speaks('The Council objects to the application.')).toMatchObject({ sure: false });
  });

  test('surely where the council’s paper bears that sentence', () => {
    const text = said('The Council objects to the application.');
    expect(speaksForCouncil(letter({ from: bridget, to: [pat], text, images: [{ name: 'wexcombe-crest.png', alt: '' }] }))).toMatchObject({ sure: true });
  });

  test('the lines under the name show the ward and the office', () => {
    const signed = (lines: string) => letter({ from: ruth, to: [pat], text: `Dear Mrs Hale\n\nThe lamp is out.\n\nYours sincerely\n\nCllr Ruth Calder\n${lines}\n` }).signed;
    expect(signed('Ward Councillor for Abbey')).toEqual(['ward']);
    expect(signed('Leader of the Council')).toEqual(['council']);
    expect(signed('Cabinet Member for Housing')).toEqual(['council']);
    expect(signed('01234 567890')).toEqual([]);
  });
});

describe('who is addressed', () => {
  const to = (recipient: string, greeting = 'Dear Sir') => letter({ from: ruth, to: [recipient], text: `${greeting}\n\nHello.\n\nYours sincerely\n\nCllr Ruth Calder\n` });

  test('recipients’ names, the lines above the greeting and the greeting', () => {
    const text = 'The Bishop of Wexcombe\nThe Palace\n\nDear Bishop\n\nHello.\n\nYours sincerely\n\nCllr Ruth Calder\n';
    const addressed = letter({ from: ruth, to: [pat], text }).addressedTo;
    for (const words of ['Pat Hale', 'pat@home.example', 'The Palace', 'Dear Bishop']) expect(addressed).toContain(words);
    expect(addressed).not.toContain('Hello');
  });

  test('a minister and a Member of Parliament are government, where the rulebook says so', () => {
    expect(addressedToGovernment(to('office@gov.example', 'Dear Minister'), ['minister'])).toBe(true);
    expect(addressedToGovernment(to('office@gov.example', 'Dear Minister'), ['mp'])).toBe(false);
    expect(addressedToGovernment(to('rowan.ellis@parliament.example'), ['minister', 'mp'])).toBe(true);
    expect(addressedToGovernment(to('rowan.ellis@parliament.example'), ['minister'])).toBe(false);
    expect(addressedToGovernment(to(pat), ['minister', 'mp'])).toBe(false);
  });

  test('heads of other bodies are a leader’s peers', () => {
    expect(addressedToPeer(to('office@police.example', 'Dear Chief Constable'))).toBe(true);
    expect(addressedToPeer(to(pat, 'Dear Mrs Hale'))).toBe(false);
  });
});

test('a member is called by their title, once', () => {
  expect(titled({ kind: 'member', name: 'Ruth Calder', address: '' })).toBe('Cllr Ruth Calder');
  expect(titled({ kind: 'member', name: 'Cllr Ruth Calder', address: '' })).toBe('Cllr Ruth Calder');
});
