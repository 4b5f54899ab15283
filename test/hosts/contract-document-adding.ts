import { inTheEnd, reportFile, seal, tooLate, untilOver, type DocumentBench } from './contract-document-rig';
import { pause, refusal } from './contract-rig';

/** Comments and seals: what the host adds beside the text. */
export function addingToDocuments(bench: DocumentBench): void {
  describe('a comment', () => {
    const able = (): boolean => bench.rig.host.capabilities.comment === true;

    test('hangs on its words in the file, and can be taken back', async () => {
      const { host } = bench.open();
      if (!able()) {
        expect((await refusal(host.comment('You must send', 'Ask, do not tell.'))).next).not.toBe('');
        return;
      }
      const takeBack = await host.comment('You must send', 'Ask, do not tell.');
      expect((await bench.rig.inFile()).document?.comments).toMatchObject([{ author: 'Colin Patel', text: 'Ask, do not tell.', on: { accepted: 'You must send' } }]);
      await takeBack();
      expect((await bench.rig.inFile()).document?.comments).toEqual([]);
      await takeBack();
    });

    test('hangs on a sentence in which a word was struck out', async () => {
      const { host } = bench.open(reportFile());
      if (!able()) return;
      await host.comment('The Council may consult residents', 'It said must.');
      expect((await bench.rig.inFile()).document?.comments).toMatchObject([{ on: { accepted: 'The Council may consult residents', original: 'The Council must consult residents' } }]);
    });

    test('goes on the first of two like places', async () => {
      const { host } = bench.open(reportFile());
      if (!able()) return;
      await host.comment('To note the report.', 'Which report?');
      expect((await bench.rig.inFile()).document?.comments[0]?.on?.from.paragraph).toBe(1);
    });

    test('is read with the document again', async () => {
      const { host } = bench.open();
      if (!able()) return;
      await host.comment('You must send', 'Ask, do not tell.');
      expect((await host.read()).document?.comments.map((each) => each.text)).toEqual(['Ask, do not tell.']);
    });

    test('on words that no longer stand there is refused', async () => {
      const { host, word } = bench.open();
      if (!able()) return;
      expect((await refusal(host.comment('words that are gone', 'x'))).message).toContain('no longer stand in the document');
      expect(word.comments()).toEqual([]);
    });

    test('that comes too late is taken back', async () => {
      const { host, word, faults } = bench.open();
      if (!able()) return;
      faults.delay('range.insertComment', tooLate);
      expect((await refusal(host.comment('You must send', 'x'))).reason).toBe('timed-out');
      await pause(untilOver);
      await inTheEnd(() => expect(word.comments()).toEqual([]));
    });
  });

  describe('a seal', () => {
    const parts = async (): Promise<string[]> => ((await bench.rig.inFile()).document?.customXml ?? []).map((part) => /<author>(.*)<\/author>/.exec(part.xml)?.[1] ?? '');

    test('is kept in the file beside earlier ones, and only it is taken back', async () => {
      const { host } = bench.open();
      await host.addSeal(seal('Ruth Hartley'));
      const takeBack = await host.addSeal(seal('Tom Webb'));
      expect(await parts()).toEqual(['Ruth Hartley', 'Tom Webb']);
      await takeBack();
      expect(await parts()).toEqual(['Ruth Hartley']);
      await takeBack();
      expect((await host.read()).document?.customXml).toHaveLength(1);
    });

    test.each(['fail', 'refuse', 'silence'] as const)('that Word does not take leaves the file as it was (%s)', async (how) => {
      const { host, faults } = bench.open();
      faults[how]('customXmlParts.addAsync');
      expect((await refusal(host.addSeal(seal('Tom Webb')))).message).toContain('keep the seal');
      expect(await parts()).toEqual([]);
    });

    test('that comes too late is taken back', async () => {
      const { host, faults } = bench.open();
      faults.delay('customXmlParts.addAsync', tooLate);
      expect((await refusal(host.addSeal(seal('Tom Webb')))).reason).toBe('timed-out');
      await pause(untilOver);
      await inTheEnd(async () => expect(await parts()).toEqual([]));
    });
  });
}
