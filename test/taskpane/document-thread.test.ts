import { exampleDirectories } from '../../src/playground/example-directories';
import { exampleDocuments } from '../../src/playground/documents/examples';
import { rulebooks } from '../../src/rulebooks';
import type { Answer, Question } from '../../src/taskpane/document-messages';
import { DocumentThread } from '../../src/taskpane/document-thread';

const directory = exampleDirectories.gloucester!;
const rulebook = rulebooks.find(({ id }) => id === 'gloucester')!;
const setup = { rulebook, directory };
const facts = { date: '2026-11-22', settlements: [] };
const bytesOf = (id: string): Uint8Array => exampleDocuments(directory).find((each) => each.id === id)!.bytes;

jest.setTimeout(60_000);

beforeAll(async () => {
  await import('../../src/taskpane/document-worker');
});

/** The thread's own code with messages copied as between threads. */
function threadInPage(): { worker: Worker; asked: Question[]; ended: () => number } {
  const scope = globalThis as unknown as { onmessage?: (event: { data: Question }) => void; postMessage?: (answer: Answer) => void };
  const asked: Question[] = [];
  let ended = 0;
  const worker = {
    onmessage: null as ((event: { data: Answer }) => void) | null,
    onerror: null,
    postMessage(question: Question) {
      asked.push(question);
      setTimeout(() => ended === 0 && scope.onmessage?.({ data: structuredClone(question) }), 1);
    },
    terminate: () => {
      ended++;
    },
  };
  scope.postMessage = (answer) => worker.onmessage?.({ data: structuredClone(answer) });
  return { worker: worker as unknown as Worker, asked, ended: () => ended };
}

test('a document is read, checked and studied on the other thread, and travels only once', async () => {
  const { worker, asked } = threadInPage();
  const thread = new DocumentThread(() => worker);
  const item = await thread.readItem(bytesOf('tracked'));
  const result = await thread.judge(item, setup, facts);
  const study = await thread.study(item, setup);
  expect(result.findings.map(({ rule }) => rule)).toContain('judgement-edited-by-member');
  expect(study?.authors).toEqual(['Hamish Coker']);
  expect(asked.every(({ documents }) => documents.length === 0)).toBe(true);
});

test('an earlier version goes with it, and a document that the thread has forgotten is sent again', async () => {
  const { worker, asked } = threadInPage();
  const thread = new DocumentThread(() => worker);
  const item = await thread.readItem(bytesOf('untracked'));
  const baseline = await thread.readBaseline('as-left.docx', bytesOf('clean'));
  if (!('document' in baseline)) throw new Error(baseline.fault);
  for (let times = 0; times < 4; times++) await thread.readItem(bytesOf('letter'));
  const result = await thread.judge({ ...item, baseline: baseline.document }, setup, facts);
  expect(result.findings.map(({ rule }) => rule)).toContain('sealed-judgement-changed');
  expect(asked.filter(({ documents }) => documents.length === 2)).toHaveLength(1);
});

test('a fault of the reader comes back in its own words', async () => {
  const { worker } = threadInPage();
  const thread = new DocumentThread(() => worker);
  await expect(thread.readItem(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ name: 'UnreadableFile' });
  expect(await thread.readBaseline('plan.pdf', new TextEncoder().encode('%PDF-1.7'))).toEqual({ fault: 'plan.pdf is not a Word document, and only a .docx can be compared.' });
});

test('stopping a check ends the thread, and the next question starts another', async () => {
  const first = threadInPage();
  const made: Worker[] = [];
  const thread = new DocumentThread(() => {
    const next = made.length === 0 ? first.worker : threadInPage().worker;
    made.push(next);
    return next;
  });
  const item = await thread.readItem(bytesOf('clean'));
  const stopping = new AbortController();
  const check = thread.judge(item, setup, facts, stopping.signal);
  stopping.abort();
  await expect(check).rejects.toThrow('stopped');
  expect(first.ended()).toBe(1);
  expect((await thread.judge(item, setup, facts)).findings).toEqual([]);
  expect(made).toHaveLength(2);
});

test('where no thread can be had, or it breaks down, the page does the work itself', async () => {
  const item = await new DocumentThread(() => null).readItem(bytesOf('letter'));
  expect(item.kind).toBe('letter');
  const worker = { onerror: null as (() => void) | null, postMessage: () => setTimeout(() => worker.onerror?.(), 1), terminate: () => undefined };
  const thread = new DocumentThread(() => worker as unknown as Worker);
  expect((await thread.readItem(bytesOf('clean'))).kind).toBe('report');
});
