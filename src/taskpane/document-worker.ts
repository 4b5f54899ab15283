import type { Item } from '../item/item';
import type { WordDocument } from '../item/word-document';
import type { Answer, Question, SentItem, Task } from './document-messages';
import { documentWork } from './document-work';

/** How many documents are kept: the open one and its earlier version, before and after a change. */
const most = 4;
const documents = new Map<number, WordDocument>();
/** The items made of them, so that one report is read once however often it is checked. */
const items = new Map<string, Item>();

class Missing extends Error {}

function keep(number: number, document: WordDocument | undefined): void {
  if (!document) return;
  // Items of another document under this number are no longer of it.
  if (documents.delete(number)) items.clear();
  documents.set(number, document);
  for (const old of documents.keys()) {
    if (documents.size <= most) break;
    documents.delete(old);
    items.clear();
  }
}

function documentOf(number: number | null): WordDocument | undefined {
  if (number === null) return undefined;
  const document = documents.get(number);
  if (!document) throw new Missing();
  return document;
}

function itemOf({ rest, document, baseline }: SentItem): Item {
  const key = `${document} ${baseline} ${rest.kind}`;
  const known = items.get(key);
  if (known) return known;
  const [kept, earlier] = [documentOf(document), documentOf(baseline)];
  const item: Item = { ...rest, ...(kept ? { document: kept } : {}), ...(earlier ? { baseline: earlier } : {}) };
  items.set(key, item);
  return item;
}

async function answer(task: Task): Promise<unknown> {
  switch (task.call) {
    case 'readItem': {
      const item = await documentWork.readItem(task.bytes);
      keep(task.number, item.document);
      return item;
    }
    case 'readBaseline': {
      const found = await documentWork.readBaseline(task.name, task.bytes);
      if ('document' in found) keep(task.number, found.document);
      return found;
    }
    case 'judge': return documentWork.judge(itemOf(task.item), task.setup, task.facts);
    case 'study': return documentWork.study(itemOf(task.item), task.setup);
  }
}

const page = globalThis as unknown as { onmessage: (event: MessageEvent<Question>) => void; postMessage(message: Answer): void };

page.onmessage = ({ data: { id, task, documents: sent } }) => {
  for (const [number, document] of sent) keep(number, document);
  answer(task).then(
    (value) => page.postMessage({ id, value }),
    (fault: unknown) => {
      if (fault instanceof Missing) page.postMessage({ id, missing: true });
      else page.postMessage({ id, fault: fault instanceof Error ? { name: fault.name, message: fault.message } : { name: 'Error', message: String(fault) } });
    },
  );
};
