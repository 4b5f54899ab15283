import type { Item } from '../../src/item/item';
import { Faults } from '../../src/hosts/simulated/faults';
import { SimulatedWord } from '../../src/hosts/simulated-word/simulated-word';
import type { WordProfile } from '../../src/hosts/simulated-word/word-profiles';
import { WordHost } from '../../src/hosts/word/word-host';
import { readBody } from '../../src/language/body';
import { itemOf, readDocxItem } from '../../src/readers/docx/docx-item';
import { readDocx } from '../../src/readers/docx/read-docx';
import { del, docx, ins, p, run, style, tbl, tr, type Build } from '../readers/docx/build-docx';

/** A host over a document that the test can see into. */
export interface DocumentRig {
  host: WordHost;
  word: SimulatedWord;
  faults: Faults;
  profile: WordProfile;
  /** The document as a reader finds it in the file itself, whatever the host says. */
  inFile(): Promise<Item>;
  finish(): void;
}

export interface DocumentBench {
  open(bytes?: Uint8Array): DocumentRig;
  readonly rig: DocumentRig;
}

export const sealNamespace = 'urn:example:seal';
export const seal = (author: string): string => `<seal xmlns="${sealNamespace}"><author>${author}</author></seal>`;

/** Milliseconds; long enough for a busy machine, short enough for calls that never answer. */
export const documentLimits = { read: 150, write: 150, whole: 250 };
/** A delay beyond all of these, and how long until what was delayed is over. */
export const tooLate = 350;
export const untilOver = 300;

const settings = '<w:compat/>';

/** A councillor's letter, on paper with the council's name at its head. */
export const letterParts: Build = {
  header: p('Carlisle City Council'),
  settings,
  relationships: '<Relationship Id="rIdH" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header.xml"/>',
  body: [
    p('Ms Ruth Hartley'), p('14 March 2026'), p('Dear Ms Hartley,'),
    p(`${run('The bins were missed again. ')}${run('You must ', '<w:b/>')}${run('send the crew today.')}`),
    p('Yours sincerely,'), p('Colin Patel'),
  ].join('') + '<w:sectPr><w:headerReference w:type="default" r:id="rIdH"/></w:sectPr>',
};

/** An officer's report in which somebody has been at work. */
export const reportParts: Build = {
  settings,
  styles: style('H1', 'heading 1', '<w:pPr><w:outlineLvl w:val="0"/></w:pPr>'),
  body: [
    p('Recommendations', '<w:pStyle w:val="H1"/>'), p('To note the report.'),
    p('Legal implications', '<w:pStyle w:val="H1"/>'),
    p(`${run('The Council ')}${del('Dana Quill', 'must')}${ins('Dana Quill', 'may')}${run(' consult residents before the scheme begins.')}`),
    p(`${run('The bins were missed again. ')}${del('Dana Quill', 'The advice is not to proceed.')}`),
    p('Next steps', '<w:pStyle w:val="H1"/>'), p('To note the report.'),
    tbl(tr(['Cost', '£4,000 ^ estimate'])),
    p(`${'A long sentence goes on about the depot and its crews. '.repeat(12)}It ends here.`),
  ].join(''),
};

export const letterFile = (): Uint8Array => docx(letterParts);
export const reportFile = (): Uint8Array => docx(reportParts);

export function documentRig(profile: WordProfile, bytes: Uint8Array = letterFile()): DocumentRig {
  const faults = new Faults();
  const word = new SimulatedWord({ bytes, profile, faults, person: 'Colin Patel' });
  const finish = word.install();
  const host = new WordHost({
    readDocument: async (file) => itemOf(await readDocx(file), 'letter'), readSections: readBody, sealNamespace, limits: documentLimits,
    detect: async () => ({ host: 'WORD', platform: { OfficeOnline: 'OFFICE_ONLINE', PC: 'PC', Mac: 'MAC', iOS: 'IOS' }[profile.platform] }),
  });
  return { host, word, faults, profile, finish, inFile: () => readDocxItem(word.bytes()) };
}

/** Waits until something that is on its way has come, but not for ever. */
export async function inTheEnd(look: () => Promise<void> | void): Promise<void> {
  for (let tries = 0; tries < 40; tries += 1) {
    try {
      return await look();
    } catch {
      await new Promise((resolve) => void setTimeout(resolve, 50));
    }
  }
  return look();
}
