import { docx, p, tbl, tr } from '../readers/docx/build-docx';
import { inTheEnd, letterParts, reportFile, seal, tooLate, untilOver, type DocumentBench } from './contract-document-rig';
import { pause, refusal } from './contract-rig';

/** Far more than one slice of an iPad takes; letters that do not pack small. */
function longFile(): Uint8Array {
  let last = 1;
  const noise = Uint8Array.from({ length: 500_000 }, () => (last = (last * 48_271) % 2_147_483_647) % 256);
  return docx({ ...letterParts, parts: { 'word/media/photo.bin': noise } });
}

/** What is read of a document, by which way, and how a long read is stopped. */
export function readingDocuments(bench: DocumentBench): void {
  describe('reading a document', () => {
    test('the whole file is read, and the item says so; where Word gives the body only, it says what is missing', async () => {
      const item = await bench.open().host.read();
      expect(item.text).toContain('Dear Ms Hartley,\nThe bins were missed again. You must send the crew today.');
      if (bench.rig.profile.wholeFile) {
        expect(item).toMatchObject({ header: 'Carlisle City Council', unread: [], source: 'Fair Copy read the whole file as Word has it now.' });
      } else {
        expect(item).toMatchObject({ header: '', unread: ['The page headers and footers could not be read.'] });
        expect(item.source).toContain('it read the body only');
      }
    });

    test('tracked changes come from the file, never from Word’s list of them', async () => {
      const item = await bench.open(reportFile()).host.read();
      expect(item.document?.changes.map(({ kind, author, text }) => [kind, author, text])).toEqual([
        ['deletion', 'Dana Quill', 'must'], ['insertion', 'Dana Quill', 'may'], ['deletion', 'Dana Quill', 'The advice is not to proceed.'],
      ]);
      expect(item.text).toContain('The Council may consult residents');
      expect(bench.rig.word.log.filter((call) => /tracked/i.test(call))).toEqual([]);
    });

    test('a file of many slices is read in their order and told as it comes', async () => {
      const seen: number[] = [];
      const item = await bench.open(longFile()).host.read({ progress: (done) => seen.push(done) });
      expect(item.text).toContain('Yours sincerely');
      expect([seen[0], seen[seen.length - 1]]).toEqual([0, 1]);
      expect(seen).toEqual([...seen].sort((one, other) => one - other));
      if (bench.rig.profile.platform === 'iOS') expect(seen.length).toBeGreaterThan(5);
    });

    test('what the person types is there when the document is read again', async () => {
      const { host, word } = bench.open();
      await host.read();
      expect(word.replaceText('send the crew today', 'send the crew tomorrow')).toBe(true);
      expect((await host.read()).text).toContain('You must send the crew tomorrow.');
    });

    test('the copy of the file is closed after every read', async () => {
      const { host, word } = bench.open();
      for (let times = 0; times < 4; times += 1) await host.read();
      expect(word.openFiles).toBe(0);
    });

    test('a part with tables and notes reads the same by either way', async () => {
      const file = docx({ ...letterParts, body: `${p('Dear Ms Hartley,')}${tbl(tr(['Ward', 'Harraby South']))}${p('Yours sincerely,')}` });
      const { host, faults } = bench.open(file);
      const whole = await host.read();
      faults.fail('getFileAsync');
      expect((await host.read()).text).toBe(whole.text);
    });
  });

  describe('a document that Word does not give', () => {
    test.each([
      ['is refused', (call: string) => bench.rig.faults.refuse(call)],
      ['fails', (call: string) => bench.rig.faults.fail(call)],
      ['never comes', (call: string) => bench.rig.faults.silence(call)],
    ])('where the file %s, the body is read instead, and the item says what is missing', async (_what, set) => {
      const { host, word } = bench.open();
      for (const call of ['getFileAsync', 'getSliceAsync']) {
        bench.rig.faults.clear();
        set(call);
        const item = await host.read();
        expect(item.text).toContain('You must send the crew today.');
        expect(item.unread).toEqual(['The page headers and footers could not be read.']);
        expect(item.source).toContain('body only');
        expect(word.openFiles).toBe(0);
      }
    });

    test('slices slower than anybody waits for count as a file that does not come', async () => {
      const { host, faults, word } = bench.open();
      faults.delay('getSliceAsync', tooLate);
      expect((await host.read()).source).toContain('body only');
      await inTheEnd(() => expect(word.openFiles).toBe(0));
    });

    test('a file that Word opens too late is closed all the same', async () => {
      const { host, faults, word } = bench.open();
      faults.delay('getFileAsync', tooLate);
      expect((await host.read()).source).toContain('body only');
      faults.clear();
      await pause(untilOver);
      await inTheEnd(() => expect(word.openFiles).toBe(0));
    });

    test('a copy that cannot be closed does not stop the read', async () => {
      const { host, faults } = bench.open();
      faults.fail('closeAsync');
      expect((await host.read()).text).toContain('You must send the crew today.');
      faults.silence('closeAsync');
      expect((await host.read()).text).toContain('You must send the crew today.');
    });

    test('once two copies stand open that cannot be closed, the body is still read', async () => {
      const { host, faults } = bench.open();
      faults.silence('closeAsync');
      for (let times = 0; times < 3; times += 1) expect((await host.read()).text).toContain('Dear Ms Hartley');
    });

    test('an earlier seal is read although it is no part of the body', async () => {
      const { host, faults } = bench.open();
      await host.addSeal(seal('Ruth Hartley'));
      faults.fail('getFileAsync');
      const item = await host.read();
      expect(item.document?.customXml.map((part) => part.xml)).toEqual([expect.stringContaining('<author>Ruth Hartley</author>')]);
    });

    test('where an earlier seal cannot be read, the item says so', async () => {
      const { host, faults } = bench.open();
      await host.addSeal(seal('Ruth Hartley'));
      faults.fail('getFileAsync');
      faults.fail('customXmlPart.getXmlAsync');
      expect((await host.read()).unread).toContain('The seals that the document may hold could not be read.');
    });

    test('where neither can be had, the person is asked for the saved file', async () => {
      const { host, faults } = bench.open();
      faults.refuse('getFileAsync');
      faults.fail('body.getOoxml');
      const fault = await refusal(host.read());
      expect(fault.next).toBe('Save the document, then choose the saved file in Fair Copy.');
      if (bench.rig.profile.wholeFile) expect(fault.reason).toBe('refused');
    });
  });

  describe('stopping a read', () => {
    test('before it begins', async () => {
      const { host, word } = bench.open();
      const fault = await refusal(host.read({ signal: AbortSignal.abort() }));
      expect(fault.message).toContain('You stopped');
      expect(word.log).toEqual([]);
    });

    test.each(['getFileAsync', 'getSliceAsync', 'body.getOoxml'])('while %s is awaited, and nothing stays open', async (call) => {
      const { host, word, faults, profile } = bench.open();
      if (call === 'body.getOoxml') faults.fail('getFileAsync');
      if (call === 'getSliceAsync' && !profile.wholeFile) return;
      faults.delay(call, 70);
      const stop = new AbortController();
      const reading = host.read({ signal: stop.signal });
      await pause(20);
      stop.abort();
      expect((await refusal(reading)).message).toContain('You stopped');
      await pause(90);
      await inTheEnd(() => expect(word.openFiles).toBe(0));
      faults.clear();
      expect((await host.read()).text).toContain('Dear Ms Hartley');
    });

    test('after the last slice has come, too', async () => {
      const { host } = bench.open();
      const stop = new AbortController();
      const reading = host.read({ signal: stop.signal, progress: (done) => void (done > 0 && stop.abort()) });
      expect((await refusal(reading)).message).toContain('You stopped');
    });
  });
}
