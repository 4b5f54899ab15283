import type { Edit } from '../../src/engine/finding';
import { del, docx, ins, p, run } from '../readers/docx/build-docx';
import { inTheEnd, letterParts, reportFile, tooLate, untilOver, type DocumentBench } from './contract-document-rig';
import { pause, refusal } from './contract-rig';

const edits: Edit[] = [
  { do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' },
  { do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' },
  { do: 'insert-line', at: 'before-sign-off', text: 'Copied to: Cllr Shah' },
  { do: 'replace-text', find: 'You must send', text: 'Could you send' },
];

const changed = [
  'CONFIDENTIAL', 'Ms Ruth Hartley', '14 March 2026', 'Dear Ms Hartley,', 'I write as the member for Harraby South.',
  'The bins were missed again. Could you send the crew today.', 'Copied to: Cllr Shah', 'Yours sincerely,', 'Colin Patel',
].join('\n');

/** All edits or none, and back again. */
export function changingDocuments(bench: DocumentBench): void {
  const words = async (): Promise<string> => (await bench.rig.inFile()).text;

  describe('changing a document', () => {
    test('all the edits of a remedy are made in the file', async () => {
      await bench.open().host.apply(edits);
      expect(await words()).toBe(changed);
    });

    test('undo puts back what was there, and a second time changes nothing', async () => {
      bench.open();
      const before = await words();
      const undo = await bench.rig.host.apply(edits);
      await undo();
      expect(await words()).toBe(before);
      bench.rig.word.replaceText('You must', 'Will you');
      await undo();
      expect(await words()).toContain('Will you send');
    });

    test.each([' You must send the crew today.', 'The bins were missed again. You must send the crew today.', 'The bins were missed again. '])('words taken out altogether come back (%s)', async (find) => {
      bench.open();
      const before = await words();
      const undo = await bench.rig.host.apply([{ do: 'replace-text', find, text: '' }]);
      expect(await words()).toBe(before.replace(find, ''));
      await undo();
      expect(await words()).toBe(before);
    });

    test('undo keeps what the person has typed since', async () => {
      bench.open();
      const undo = await bench.rig.host.apply(edits.slice(1, 2));
      bench.rig.word.replaceText('missed again', 'missed for the third week');
      await undo();
      expect(await words()).toContain('Dear Ms Hartley,\nThe bins were missed for the third week.');
    });

    test('undo refuses where it would lose what the person has written', async () => {
      bench.open();
      const undo = await bench.rig.host.apply(edits.slice(3));
      bench.rig.word.replaceText('Could you send', 'Would you kindly send');
      expect((await refusal(undo())).message).toContain('undoing would lose what you wrote');
      expect(await words()).toContain('Would you kindly send');
    });

    test.each<[string, Edit]>([
      ['recipients', { do: 'add-recipient', field: 'cc', mailbox: { name: 'Priya Shah', address: 'priya.shah@carlisle.example' } }],
      ['subject line', { do: 'set-subject', text: 'Confidential' }],
      ['picture', { do: 'remove-image', name: 'crest.png' }],
    ])('an edit of what a document has not or cannot give back (%s) is refused before anything changes', async (_what, edit) => {
      bench.open();
      const before = bench.rig.word.bytes();
      await refusal(bench.rig.host.apply([...edits, edit]));
      expect(bench.rig.word.bytes()).toBe(before);
    });

    test('words that stand there twice, or no more, are left alone, and so is all else', async () => {
      bench.open(reportFile());
      const before = bench.rig.word.bytes();
      expect((await refusal(bench.rig.host.apply([{ do: 'replace-text', find: 'To note the report.', text: 'To agree it.' }]))).message).toContain('more than once');
      expect((await refusal(bench.rig.host.apply([...edits, { do: 'replace-text', find: 'words that are gone', text: 'x' }]))).message).toContain('no longer stand');
      expect(bench.rig.word.bytes()).toBe(before);
    });

    test.each(['sync', 'load', 'paragraph.search', 'paragraph.insertParagraph', 'range.insertText'])('where %s fails nothing has changed in the end', async (call) => {
      bench.open();
      const before = await words();
      bench.rig.faults.fail(call, {}, 1);
      const fault = await refusal(bench.rig.host.apply(edits));
      expect(fault.message).toContain('Nothing in the document has changed.');
      expect(await words()).toBe(before);
    });

    test('a protected document is left alone, and the person is told', async () => {
      bench.open();
      const before = await words();
      bench.rig.faults.refuse('range.insertText');
      const fault = await refusal(bench.rig.host.apply(edits));
      expect([fault.reason, fault.next]).toEqual(['refused', 'Check that the document is not protected or open for reading only.']);
      expect(await words()).toBe(before);
    });

    test('a change that comes after all is taken back', async () => {
      bench.open();
      const before = await words();
      bench.rig.faults.delay('range.insertText', tooLate);
      expect((await refusal(bench.rig.host.apply(edits))).reason).toBe('timed-out');
      bench.rig.faults.clear();
      await pause(untilOver);
      await inTheEnd(async () => expect(await words()).toBe(before));
    });

    test('where the document tracks changes, so are these', async () => {
      bench.open(docx({ ...letterParts, settings: '<w:trackRevisions/>' }));
      await bench.rig.host.apply(edits);
      const item = await bench.rig.inFile();
      expect(item.text).toBe(changed);
      expect(item.document?.text.original).toContain('You must send the crew today.');
      expect(item.document?.text.original).not.toContain('CONFIDENTIAL');
      expect(item.document?.changes.every(({ author }) => author === 'Colin Patel')).toBe(true);
    });

    test('where the document tracks changes, undo leaves the words as they were', async () => {
      bench.open(docx({ ...letterParts, settings: '<w:trackRevisions/>' }));
      const before = await words();
      const undo = await bench.rig.host.apply(edits);
      await undo();
      expect(await words()).toBe(before);
    });

    test('words taken out while changes are tracked come back', async () => {
      bench.open(docx({ ...letterParts, settings: '<w:trackRevisions/>' }));
      const before = await words();
      const undo = await bench.rig.host.apply([{ do: 'replace-text', find: ' You must send the crew today.', text: '' }]);
      expect(await words()).not.toContain('You must');
      await undo();
      expect(await words()).toBe(before);
    });

    test('words among which others are struck out, or that are struck out themselves, are left alone', async () => {
      const file = docx({ body: p(`${run('The Council ')}${del('Dana Quill', 'must')}${ins('Dana Quill', 'may')}${run(' consult.')}`) + p(`${del('Dana Quill', 'We agree to the scheme.')}${run('We')}${del('Dana Quill', ' all')}${run(' agree to the scheme.')}`) });
      const { host, word, profile } = bench.open(file);
      if (!profile.strikesInline) return;
      const before = word.bytes();
      expect((await refusal(host.apply([{ do: 'replace-text', find: 'The Council may consult.', text: 'It may.' }]))).message).toContain('Tracked changes stand among the words');
      if (profile.wordApi !== '1.3') expect((await refusal(host.apply([{ do: 'replace-text', find: 'We agree to the scheme.', text: 'We do.' }]))).message).toContain('Tracked changes stand among the words');
      if (profile.wordApi !== '1.3') expect(word.bytes()).toBe(before);
    });
  });
}
