import { unzipSync } from 'fflate';
import { Faults } from '../../src/hosts/simulated/faults';
import { SimulatedWord } from '../../src/hosts/simulated-word/simulated-word';
import { wordProfiles, type WordProfile } from '../../src/hosts/simulated-word/word-profiles';
import { readDocxItem } from '../../src/readers/docx/docx-item';
import { del, docx, ins, p, run, tbl, tr } from '../readers/docx/build-docx';
import { letterFile, letterParts, reportFile, seal, sealNamespace } from './contract-document-rig';

const profile = (id: string): WordProfile => wordProfiles.find((each) => each.id === id) as WordProfile;
const open = (bytes = letterFile(), id = 'windows') => {
  const faults = new Faults();
  return { faults, word: new SimulatedWord({ bytes, profile: profile(id), faults, person: 'Colin Patel' }) };
};
const answer = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> => new Promise(call);
const getFile = (word: SimulatedWord, sliceSize = 4_194_304) => answer<Office.File>((done) => word.office.context.document.getFileAsync('compressed' as unknown as Office.FileType, { sliceSize }, done));

describe('the simulated Word’s requests', () => {
  test('nothing can be read before it is loaded and synced', async () => {
    const { word } = open();
    await word.word.run(async (context) => {
      const { paragraphs } = context.document.body;
      expect(() => paragraphs.items).toThrow("The property 'items' is not available");
      paragraphs.load('items/text');
      expect(() => paragraphs.items).toThrow('not available');
      await context.sync();
      expect(paragraphs.items[2]?.text).toBe('Dear Ms Hartley,');
      const ooxml = context.document.body.getOoxml();
      expect(() => ooxml.value).toThrow('has not been loaded yet');
    });
  });

  test('nothing is done before sync, and what is left on the list at the end is done', async () => {
    const { word } = open();
    await word.word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[0]?.insertParagraph('CONFIDENTIAL', 'Before');
      expect((await readDocxItem(word.bytes())).text).not.toContain('CONFIDENTIAL');
    });
    expect((await readDocxItem(word.bytes())).text.startsWith('CONFIDENTIAL\nMs Ruth Hartley')).toBe(true);
  });

  test('what stands before a fault in a batch has been done', async () => {
    const { word } = open();
    await expect(word.word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[0]?.insertParagraph('One', 'Before');
      context.document.body.search('');
      paragraphs.items[0]?.insertParagraph('Two', 'Before');
      await context.sync();
    })).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
    const { text } = await readDocxItem(word.bytes());
    expect([text.includes('One'), text.includes('Two')]).toEqual([true, false]);
  });

  test.each([['', false], ['a'.repeat(255), true], ['a'.repeat(256), false], ['100^', false], ['£4,000 ^^ estimate', true]])('a search for %p is taken: %p', async (text, taken) => {
    const { word } = open(reportFile());
    const search = word.word.run(async (context) => {
      const hits = context.document.body.search(text, { matchCase: true });
      hits.load('items/text');
      await context.sync();
      return hits.items.map((each) => each.text);
    });
    if (taken) expect(await search).toEqual(text.startsWith('£') ? ['£4,000 ^ estimate'] : []);
    else await expect(search).rejects.toMatchObject({ code: 'SearchStringInvalidOrTooLong' });
  });

  test('an old Word has no comments and no reviewed text', async () => {
    const { word } = open(letterFile(), 'ltsc-2021');
    expect(word.office.context.requirements.isSetSupported('WordApi', '1.4')).toBe(false);
    await expect(word.word.run(async (context) => {
      context.document.body.getComments().load('items');
      await context.sync();
    })).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test.each([['windows', 'The Council mustmay consult'], ['mac', 'The Council may consult']])('struck-out words stand among the others where revisions are shown inline (%s)', async (id, start) => {
    const { word } = open(reportFile(), id);
    await word.word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      expect(paragraphs.items[3]?.text.startsWith(start)).toBe(true);
      const [now, before] = [paragraphs.items[3]?.getReviewedText('Current'), paragraphs.items[3]?.getReviewedText('Original')];
      await context.sync();
      expect([now?.value.slice(0, 15), before?.value.slice(0, 16)]).toEqual(['The Council may', 'The Council must']);
    });
  });
});

describe('the simulated Word’s file', () => {
  test('comes in slices that have to be asked for in their order, one at a time', async () => {
    const { word } = open();
    const file = (await getFile(word, 400)).value;
    expect(file.sliceCount).toBe(Math.ceil(file.size / 400));
    const slice = (index: number) => answer<Office.Slice>((done) => file.getSliceAsync(index, done));
    expect(String((await slice(1)).status)).toBe('failed');
    const [one, two] = await Promise.all([slice(0), slice(1)]);
    expect([one.status, two.status].map(String)).toEqual(['succeeded', 'failed']);
    expect((await slice(1)).value.data).toEqual(Array.from(word.bytes().subarray(400, 800)));
  });

  test('is not given a third time while two copies are open, nor in slices larger than the client takes', async () => {
    const { word } = open();
    const first = (await getFile(word)).value;
    await getFile(word);
    expect(String((await getFile(word)).status)).toBe('failed');
    await answer<void>((done) => first.closeAsync(done));
    expect(String((await getFile(word)).status)).toBe('succeeded');
    expect(String((await answer<Office.Slice>((done) => first.getSliceAsync(0, done))).status)).toBe('failed');
    expect(String((await getFile(open(letterFile(), 'ipad').word)).status)).toBe('failed');
  });
});

describe('what is done to the simulated document', () => {
  test('parts it does not touch stay as they were', async () => {
    const { word } = open(reportFile());
    word.replaceText('To note the report.', 'To agree the report.');
    const [before, after] = await Promise.all([readDocxItem(reportFile()), readDocxItem(word.bytes())]);
    expect(after.text).toBe(before.text.replace('To note the report.', 'To agree the report.'));
    expect(after.document?.changes.map((each) => [each.kind, each.author, each.text, each.date])).toEqual(before.document?.changes.map((each) => [each.kind, each.author, each.text, each.date]));
    expect(after.document?.paragraphs.map((each) => [each.level, each.style, each.cell])).toEqual(before.document?.paragraphs.map((each) => [each.level, each.style, each.cell]));
  });

  test('the look of the words that are replaced is kept', async () => {
    const { word } = open();
    word.replaceText('You must', 'Could you');
    const xml = new TextDecoder().decode(unzipSync(word.bytes())['word/document.xml']);
    expect(xml).toContain('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Could you</w:t></w:r>');
  });

  test('what a person types while changes are tracked is tracked in their name', async () => {
    const { word } = open(docx({ ...letterParts, settings: '<w:trackRevisions/>' }));
    expect(word.replaceText('must send the', 'may send a')).toBe(true);
    const { document } = await readDocxItem(word.bytes());
    expect(document?.text.accepted).toContain('You may send a crew today.');
    expect(document?.text.original).toContain('You must send the crew today.');
    expect(document?.changes.map(({ kind, author }) => [kind, author])).toEqual([['deletion', 'Colin Patel'], ['insertion', 'Colin Patel']]);
    word.replaceText('may send a', 'will send a');
    expect((await readDocxItem(word.bytes())).document?.text.accepted).toContain('You will send a crew today.');
  });

  test('words put in within another’s insertion or deletion come out right', async () => {
    const { word } = open(docx({ settings: '<w:trackRevisions/>', body: p(`${run('The ')}${ins('Dana Quill', 'new scheme')}${del('Dana Quill', 'old plan')}${run(' goes on.')}`) }));
    word.replaceText('scheme', 'proposal');
    const { document } = await readDocxItem(word.bytes());
    expect([document?.text.accepted, document?.text.original]).toEqual(['The new proposal goes on.', 'The old plan goes on.']);
  });

  test('comments, seals and typing are all told, and another document takes this one’s place', async () => {
    const { word } = open();
    const told: string[] = [];
    const stop = word.onChange((what) => told.push(what));
    await word.word.run(async (context) => {
      const hits = context.document.body.search('You must');
      hits.load('items');
      await context.sync();
      hits.items[0]?.insertComment('Ask.');
      hits.items[0]?.select();
      await context.sync();
    });
    await answer<Office.CustomXmlPart>((done) => word.office.context.document.customXmlParts.addAsync(seal('Tom Webb'), done));
    word.replaceText('today', 'tomorrow');
    expect(word.selection()).toEqual({ text: 'You must', paragraph: 3 });
    word.open(reportFile());
    stop();
    word.replaceText('note', 'agree');
    expect(told).toEqual(['changed', 'selected', 'data', 'changed', 'opened']);
    expect([word.comments(), word.selection()]).toEqual([[], null]);
  });

  test('a range moves with the words that are changed before it', async () => {
    const { word } = open();
    await word.word.run(async (context) => {
      const hits = context.document.body.search('crew');
      hits.load('items');
      await context.sync();
      word.replaceText('The bins were', 'All of the bins of Brook Street were');
      hits.load('items/text');
      hits.items[0]?.select();
      await context.sync();
    });
    expect(word.selection()?.text).toBe('crew');
  });

  test('seals are found by their namespace, and one that is no XML is not taken', async () => {
    const { word } = open();
    const parts = word.office.context.document.customXmlParts;
    await answer<Office.CustomXmlPart>((done) => parts.addAsync('<other xmlns="urn:example:other"/>', done));
    const added = (await answer<Office.CustomXmlPart>((done) => parts.addAsync(seal('Tom Webb'), done))).value;
    expect((await answer<Office.CustomXmlPart[]>((done) => parts.getByNamespaceAsync(sealNamespace, done))).value.map((each) => each.id)).toEqual([added.id]);
    expect((await answer<string>((done) => added.getXmlAsync(done))).value).toContain('Tom Webb');
    expect(String((await answer<Office.CustomXmlPart>((done) => parts.addAsync('no XML', done))).status)).toBe('failed');
    const again = new SimulatedWord({ bytes: word.bytes() }).office.context.document.customXmlParts;
    expect((await answer<Office.CustomXmlPart[]>((done) => again.getByNamespaceAsync(sealNamespace, done))).value.map((each) => each.id)).toEqual([added.id]);
  });

  test('a table keeps its cells when the words of one are taken away', async () => {
    const { word } = open(docx({ body: `${p('Costs')}${tbl(tr(['Depot', '£4,000']))}${p('End')}` }));
    await word.word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      paragraphs.items[1]?.delete();
      await context.sync();
    });
    expect((await readDocxItem(word.bytes())).text).toBe('Costs\n\t£4,000\nEnd');
  });
});
