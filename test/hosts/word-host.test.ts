import { HostError } from '../../src/hosts/host';
import { wordFaults } from '../../src/hosts/simulated-word/word-faults';
import { wordProfiles, type WordProfile } from '../../src/hosts/simulated-word/word-profiles';
import { addingToDocuments } from './contract-document-adding';
import { changingDocuments } from './contract-document-changing';
import { documentRig, letterFile, seal, type DocumentBench, type DocumentRig } from './contract-document-rig';
import { readingDocuments } from './contract-document-reading';
import { showingPlaces } from './contract-document-showing';
import { everyHost } from './contract-every-host';
import { hartley, refusal } from './contract-rig';

const profile = (id: string): WordProfile => wordProfiles.find((each) => each.id === id) as WordProfile;

describe.each(wordProfiles.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  let rig: DocumentRig;
  const bench: DocumentBench = {
    open: (bytes = letterFile()) => (rig = documentRig(each, bytes)),
    get rig() {
      return rig;
    },
  };
  afterEach(() => rig.finish());

  everyHost(() => {
    const { host, faults, word } = bench.open();
    return { host, faults, words: 'The bins were missed again.', change: () => void word.replaceText('today', 'now, today') };
  });
  readingDocuments(bench);
  // The iPad differs in its slices only, and the web with the whole file in nothing that counts here.
  if (each.id !== 'ipad' && each.id !== 'web') {
    showingPlaces(bench);
    changingDocuments(bench);
    addingToDocuments(bench);
  }

  test('a message cannot be opened, so the person is told to copy it', async () => {
    const { host } = bench.open();
    expect(host.capabilities.draft).toBe(false);
    expect((await refusal(host.openDraft({ to: [hartley], cc: [], subject: 'For your advice', text: 'Dear Ruth' }))).next).toBe('Copy the text into a new message.');
  });
});

describe('what a Word can do', () => {
  const seen = (id: string) => {
    const rig = documentRig(profile(id));
    const { capabilities } = rig.host;
    rig.finish();
    return capabilities;
  };

  test('is all that its requirement sets have', () => {
    expect(seen('windows')).toEqual({ edit: true, draft: false, events: true, reveal: true, comment: true, seal: true });
    expect(seen('ltsc-2021')).toEqual({ edit: true, draft: false, events: true, reveal: true, comment: false, seal: true });
  });

  test('is only reading and showing where the document is open for reading only', () => {
    const rig = documentRig(profile('windows'));
    Object.assign(rig.word.office.context.document, { mode: 'readOnly' });
    expect(rig.host.capabilities).toEqual({ edit: false, draft: false, events: true, reveal: true, comment: false, seal: false });
    rig.finish();
  });

  test('is nothing outside Word, and nothing breaks there', async () => {
    const rig = documentRig(profile('windows'));
    rig.finish();
    expect(rig.host.capabilities).toEqual({ edit: false, draft: false, events: false, reveal: false, comment: false, seal: false });
    expect((await refusal(rig.host.read())).next).toContain('choose the saved file');
    await refusal(rig.host.addSeal('<seal/>'));
    await refusal(rig.host.comment('x', 'y'));
    expect(await rig.host.reveal({ part: 'body', text: 'x' })).toBe(false);
    expect(() => rig.host.onChange(() => undefined)()).not.toThrow();
  });

  test('is told by the name that people know', async () => {
    const names: string[] = [];
    for (const each of wordProfiles) {
      const rig = documentRig(each);
      names.push((await rig.host.identity()).client);
      rig.finish();
    }
    expect(names).toEqual([
      'Word on Windows 16.0.18324.20000', 'Word on the web 16.0.19426.41000', 'Word on the web 16.0.19426.41000',
      'Word on Mac 16.103', 'Word on Windows 16.0.14332.20000', 'Word on iPad 2.103',
    ]);
  });
});

test.each(Object.entries(wordFaults))('whatever goes wrong (%s), nothing but a sentence for the person comes of it', async (name, { set }) => {
  const rig = documentRig(profile('windows'));
  set(rig.faults);
  const { host } = rig;
  const told = async (work: Promise<unknown>): Promise<boolean> => work.then(() => true, (fault: unknown) => {
    expect(fault).toBeInstanceOf(HostError);
    return false;
  });
  const done = [
    await told(host.read()), await told(host.apply([{ do: 'replace-text', find: 'You must', text: 'Could you' }])),
    await told(host.comment('The bins', 'Which?')), await told(host.addSeal(seal('Tom Webb'))),
  ];
  expect(done).toEqual([!['silent', 'nothing'].includes(name), !['silent', 'fixedText'].includes(name), !['silent', 'noComments'].includes(name), !['silent', 'noSeals'].includes(name)]);
  rig.finish();
});

test('where Word takes no word of its paragraphs, the selection tells of typing', async () => {
  const rig = documentRig(profile('windows'));
  rig.faults.fail('document.on changed');
  let told = 0;
  const stop = rig.host.onChange(() => void (told += 1));
  await new Promise((resolve) => void setTimeout(resolve, 30));
  rig.word.replaceText('today', 'tomorrow');
  await new Promise((resolve) => void setTimeout(resolve, 20));
  expect(told).toBe(1);
  stop();
  rig.finish();
});

test('a document that Fair Copy cannot make sense of is told in the reader’s own words', async () => {
  const rig = documentRig(profile('windows'), letterFile());
  rig.faults.fail('body.getOoxml');
  const host = new (rig.host.constructor as typeof import('../../src/hosts/word/word-host').WordHost)({
    readSections: () => ({ ownParts: [], greeting: null, signOff: null, signature: null }), sealNamespace: '',
    readDocument: async () => {
      throw Object.assign(new Error('The document is damaged.'), { name: 'UnreadableFile' });
    },
  });
  expect(await refusal(host.read())).toMatchObject({ message: 'The document is damaged.', next: 'Save the document, then choose the saved file in Fair Copy.' });
  rig.finish();
});
