import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { run } from '../../src/cli/run';

export interface Ran {
  code: number;
  out: string;
  err: string;
  /** Each line of standard output as JSON. */
  lines(): Record<string, unknown>[];
}

export interface Surroundings {
  stdin?: string;
  columns?: number;
  env?: Record<string, string>;
  outIsTTY?: boolean;
  errIsTTY?: boolean;
  /** Folder to run in, relative to the desk. */
  in?: string;
}

export interface Desk {
  folder: string;
  /** Writes files into the folder, paths relative to it. */
  put(files: Record<string, string | Uint8Array>): void;
  faircopy(words: string[], surroundings?: Surroundings): Promise<Ran>;
  clear(): void;
}

async function* linesOf(text: string): AsyncGenerator<string> {
  await Promise.resolve();
  for (const line of text.replace(/\n$/, '').split('\n')) yield line.replace(/\r$/, '');
}

/** A folder of its own to run the command in, without a process. */
export function openDesk(): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'faircopy-'));
  return {
    folder,
    put(files) {
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
    async faircopy(words, surroundings = {}) {
      let out = '';
      let err = '';
      const code = await run(words, {
        stdout: { write: (text) => { out += text; }, isTTY: surroundings.outIsTTY ?? false },
        stderr: { write: (text) => { err += text; }, isTTY: surroundings.errIsTTY ?? false },
        columns: surroundings.columns ?? 80,
        env: surroundings.env ?? {},
        cwd: join(folder, surroundings.in ?? '.'),
        stdin: () => linesOf(surroundings.stdin ?? ''),
        today: () => '2026-03-02',
      });
      return { code, out, err, lines: () => out.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>) };
    },
    clear() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The made-up directory of a council as the playground has it. */
export function directoryOf(rulebook: string): string {
  return resolve(__dirname, `../../src/playground/directories/${rulebook}.json`);
}

export interface Letter {
  to?: string;
  bcc?: string;
  subject?: string;
  text?: string;
}

/** A small message from an officer of Carlisle to a member. */
export function eml(letter: Letter = {}): string {
  return [
    'From: Janet Wharton <janet.wharton@carlisle-council.example>',
    `To: ${letter.to ?? 'Cllr Colin Mossop <cllr.colin.mossop@carlisle-council.example>'}`,
    ...(letter.bcc ? [`Bcc: ${letter.bcc}`] : []),
    `Subject: ${letter.subject ?? 'Kingstown Road'}`,
    'Date: Mon, 02 Mar 2026 10:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    '',
    letter.text ?? 'Dear Colin,\n\nThe road will be resurfaced in May.\n\nRegards\nJanet Wharton',
  ].join('\r\n');
}

/** A message copied blind to another member. */
export const blindCopy = eml({ bcc: 'Cllr Rashida Khan <cllr.rashida.khan@carlisle-council.example>' });
