import { del, docx, ins, p, run } from '../readers/docx/build-docx';
import { reportFile, type DocumentBench } from './contract-document-rig';

/** Evidence leads to its place in the document, or says that it cannot. */
export function showingPlaces(bench: DocumentBench): void {
  describe('showing a place', () => {
    const find = async (text: string, more = {}): Promise<boolean> => {
      const { host } = bench.rig;
      const item = await host.read();
      const start = item.text.indexOf(text);
      return host.reveal({ part: 'body', text, start, end: start + text.length, ...more });
    };

    test('selects the words', async () => {
      bench.open();
      expect(await find('You must send the crew today.')).toBe(true);
      expect(bench.rig.word.selection()).toEqual({ text: 'You must send the crew today.', paragraph: 3 });
    });

    test('selects words that run over two paragraphs', async () => {
      bench.open();
      expect(await find('You must send the crew today.\nYours sincerely,')).toBe(true);
      expect(bench.rig.word.selection()?.text).toBe('You must send the crew today.\rYours sincerely,');
    });

    test('selects a long sentence by its ends, since Word searches for no more than 255 letters', async () => {
      bench.open(reportFile());
      const sentence = `${'A long sentence goes on about the depot and its crews. '.repeat(12)}It ends here.`;
      expect(await find(sentence)).toBe(true);
      expect(bench.rig.word.selection()?.text).toBe(sentence);
    });

    test('selects words with a sign that means something to Word’s search', async () => {
      bench.open(reportFile());
      expect(await find('£4,000 ^ estimate')).toBe(true);
      expect(bench.rig.word.selection()?.text).toBe('£4,000 ^ estimate');
    });

    test('selects the second of two like sentences where the second is meant', async () => {
      const { host, word } = bench.open(reportFile());
      const { text } = await host.read();
      const first = text.indexOf('To note the report.');
      const second = text.indexOf('To note the report.', first + 1);
      expect(await host.reveal({ part: 'body', text: 'To note the report.', start: second, end: second + 19 })).toBe(true);
      expect(word.selection()?.paragraph).toBe(6);
      expect(await host.reveal({ part: 'body', text: 'To note the report.', start: first, end: first + 19 })).toBe(true);
      expect(word.selection()?.paragraph).toBe(1);
    });

    test('selects a sentence in which a word was struck out, where Word can tell how it reads now', async () => {
      const { profile } = bench.open(reportFile());
      const able = !profile.strikesInline || profile.wordApi !== '1.3';
      expect(await find('The Council may consult residents')).toBe(able);
      if (able) expect(bench.rig.word.selection()?.text).toBe(profile.strikesInline ? 'The Council mustmay consult residents' : 'The Council may consult residents');
    });

    test('selects the paragraph of a sentence whose first word was changed within', async () => {
      const { profile } = bench.open(docx({ body: p('Minutes of the meeting.') + p(`${run('2.')}${del('Dana Quill', '1')}${ins('Dana Quill', '2')}${run(' To accept the tender of ')}${del('Dana Quill', 'Fennimore')}${ins('Dana Quill', 'Rooke')}${run('.')}`) }));
      expect(await find('2.2 To accept the tender of Rooke.')).toBe(!profile.strikesInline || profile.wordApi !== '1.3');
      if (profile.wordApi !== '1.3') expect(bench.rig.word.selection()?.paragraph).toBe(1);
    });

    test('for words that are gone, selects the paragraph that they stood in', async () => {
      const { host, word } = bench.open(reportFile());
      await host.read();
      expect(await host.reveal({ part: 'body', text: '', before: 'The advice is not to proceed.' })).toBe(true);
      expect(word.selection()?.paragraph).toBe(4);
    });

    test('for words that are gone from a place, selects its heading', async () => {
      const { host, word } = bench.open(reportFile());
      await host.read();
      expect(await host.reveal({ part: 'body', text: '', before: 'Words of an earlier version.', place: 'Legal implications, 5.2' })).toBe(true);
      expect(word.selection()).toEqual({ text: 'Legal implications', paragraph: 2 });
    });

    test('says no where the text has changed since', async () => {
      const { host, word } = bench.open();
      const item = await host.read();
      const start = item.text.indexOf('You must');
      word.replaceText('You must', 'Could you');
      expect(await host.reveal({ part: 'body', text: 'You must send the crew today.', start, end: start + 29 })).toBe(false);
      expect(word.selection()).toBeNull();
    });

    test('says no where the place is outside the body', async () => {
      const { host } = bench.open();
      await host.read();
      expect(await host.reveal({ part: 'header', text: 'Carlisle City Council' })).toBe(false);
    });
  });
}
