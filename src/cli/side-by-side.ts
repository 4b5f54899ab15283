import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { CheckArguments } from './arguments';
import { checkFile, codeAfter, openChecking, type Checking } from './checking';
import type { ListedFile } from './file-list';
import { jsonReport } from './json-report';
import { exit, type SideWorker, type Terminal } from './terminal';

/** A line of the report and what it means for the exit code. */
export interface Line {
  text: string;
  code: number;
}

interface Task {
  number: number;
  file: ListedFile;
}

/** Files that each worker has before it: enough never to wait, few enough to hold little. */
const ahead = 8;

/** Starts this program once more in a thread of its own. */
export function startWorker(program: string, data: unknown): SideWorker {
  const worker = new Worker(program, { workerData: data });
  return {
    post: (message) => worker.postMessage(message),
    listen(answer, stopped) {
      worker.on('message', answer);
      worker.on('error', (fault) => stopped(fault.message));
      worker.on('exit', (code) => { if (code !== 0) stopped(`it ended with code ${code}`); });
    },
    end: () => worker.terminate(),
  };
}

/** One file, checked and written as a line. */
export async function lineOf(file: ListedFile, checking: Checking, all: boolean): Promise<Line> {
  const checked = await checkFile(file, checking);
  return { text: jsonReport({ rulebook: checking.rulebook, all }).file(checked), code: codeAfter(exit.clean, checked) };
}

/** What a worker does: checks the files that it is handed, each answered with its line. */
export function answerAsWorker(terminal: Pick<Terminal, 'cwd' | 'today'>): void {
  const args = workerData as CheckArguments;
  const opened = openChecking(args, terminal.cwd, terminal.today());
  parentPort?.on('message', ({ number, file }: Task) => {
    void opened.then((checking) => lineOf(file, checking, args.all)).then((line) => parentPort?.postMessage({ number, ...line }));
  });
}

/**
 * Checks files on several processors and gives their lines in the order of the files. Holds a few files a worker
 * at a time, whatever their number.
 * @throws Error where a worker stops
 */
export async function* sideBySide(files: AsyncIterable<ListedFile>, workers: SideWorker[]): AsyncGenerator<Line> {
  const waiting = new Map<number, (line: Line) => void>();
  let failed: ((reason: Error) => void) | null = null;
  const failure = new Promise<never>((_resolve, reject) => { failed = reject; });
  failure.catch(() => undefined);
  for (const worker of workers) {
    worker.listen(
      (message) => {
        const { number, text, code } = message as Line & { number: number };
        waiting.get(number)?.({ text, code });
        waiting.delete(number);
      },
      (reason) => failed?.(new Error(`one of the checks running side by side stopped (${reason}); with --jobs 1 they run one after another`)),
    );
  }
  const queue: Promise<Line>[] = [];
  let number = 0;
  try {
    for await (const file of files) {
      const task: Task = { number: number++, file };
      queue.push(new Promise((resolve) => waiting.set(task.number, resolve)));
      workers[task.number % workers.length]?.post(task);
      if (queue.length >= workers.length * ahead) yield await Promise.race([queue.shift() as Promise<Line>, failure]);
    }
    while (queue.length > 0) yield await Promise.race([queue.shift() as Promise<Line>, failure]);
  } finally {
    await Promise.all(workers.map((worker) => worker.end()));
  }
}
