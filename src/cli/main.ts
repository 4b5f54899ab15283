import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { isMainThread } from 'node:worker_threads';
import { run } from './run';
import { answerAsWorker, startWorker } from './side-by-side';
import { exit, type Terminal } from './terminal';

function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}

const terminal: Terminal = {
  stdout: { write: (text) => process.stdout.write(text), isTTY: process.stdout.isTTY === true },
  stderr: { write: (text) => process.stderr.write(text), isTTY: process.stderr.isTTY === true },
  columns: process.stdout.columns ?? 80,
  env: process.env,
  cwd: process.cwd(),
  stdin: () => createInterface({ input: process.stdin, crlfDelay: Infinity }),
  today,
  processors: { count: availableParallelism(), start: (data) => startWorker(__filename, data) },
};

// "faircopy check … | head" closes the pipe early: what is left has no reader, and that is no fault.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault;
    process.exit(exit.incomplete);
  });
}

if (isMainThread) {
  void run(process.argv.slice(2), terminal).then((code) => {
    process.exitCode = code;
  });
} else answerAsWorker(terminal);
