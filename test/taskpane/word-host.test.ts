import { SimulatedWord } from '../../src/hosts/simulated-word/simulated-word';
import { makeWordHost, readWordFile } from '../../src/taskpane/word-host';
import { officeReady } from '../../src/taskpane/office-ready';
import { letterFile, reportFile } from '../hosts/contract-document-rig';
import { docx, p } from '../readers/docx/build-docx';

test('in Word the page reads the open document, of the kind that its layout shows', async () => {
  const word = new SimulatedWord({ bytes: letterFile() });
  const finish = word.install();
  expect(await officeReady()).toBe('word');
  const item = await makeWordHost().read();
  expect([item.kind, item.text.includes('Dear Ms Hartley'), item.header, item.unread]).toEqual(['letter', true, 'Carlisle City Council', []]);
  finish();
});

test('a report is taken for one, and a press statement for one', async () => {
  expect((await readWordFile(reportFile())).kind).toBe('report');
  expect((await readWordFile(docx({ body: p('Press release') + p('The depot opens in May.') }))).kind).toBe('press');
});

test('a part that passes itself off as a seal is told and does not stop the reading', async () => {
  const word = new SimulatedWord({ bytes: reportFile() });
  const finish = word.install();
  const host = makeWordHost();
  await host.addSeal('<seal xmlns="urn:fair-copy:seal:1"><author>Nobody</author></seal>');
  const item = await host.read();
  expect(item.text).toContain('To note the report.');
  expect([...(item.seals ?? []).map((each) => each.intact), ...item.unread]).not.toEqual([]);
  expect((item.seals ?? []).some((each) => each.intact)).toBe(false);
  finish();
});
