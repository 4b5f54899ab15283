import type { CheckResult } from '../engine/check';
import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import type { CheckSetup } from '../pane/check-state';
import { directoryOf, judgeHere, type JudgeFacts } from '../pane/judge';
import { studyReport, type ReportStudy } from '../pane/report-study';
import { readDocument, UnreadableFile } from '../readers';
import { rules } from '../rules';
import { readWordFile } from './read-word-file';

/** What can be asked of the thread that works on documents; plain data, so that it can be sent. */
export interface DocumentWork {
  readItem(bytes: Uint8Array): Promise<Item>;
  readBaseline(name: string, bytes: Uint8Array): Promise<{ document: WordDocument } | { fault: string }>;
  judge(item: Item, setup: CheckSetup, facts: JudgeFacts): Promise<CheckResult>;
  study(item: Item, setup: CheckSetup): Promise<ReportStudy | null>;
}

const check = judgeHere(rules);

async function readBaseline(name: string, bytes: Uint8Array): ReturnType<DocumentWork['readBaseline']> {
  try {
    const document = await readDocument({ name, bytes });
    return document ? { document } : { fault: `${name} is not a Word document, and only a .docx can be compared.` };
  } catch (fault) {
    return { fault: fault instanceof UnreadableFile ? fault.message : `${name} could not be read.` };
  }
}

/** The work itself, wherever it is done. */
export const documentWork: DocumentWork = {
  readItem: readWordFile,
  readBaseline,
  judge: async (item, setup, facts) => check(item, setup, facts),
  study: (item, { directory }) => studyReport(item, directoryOf(directory)),
};
