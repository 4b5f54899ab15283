/** One of the two ways out. */
export interface Outlet {
  write(text: string): void;
  /** Whether a person is looking at it, not a file or another program. */
  isTTY: boolean;
}

/** Everything a command may ask of the world besides files; tests give their own. */
export interface Terminal {
  stdout: Outlet;
  stderr: Outlet;
  /** Characters to a line. */
  columns: number;
  env: Record<string, string | undefined>;
  /** The folder that relative paths start from. */
  cwd: string;
  /** The lines of standard input as they come, without their ends. */
  stdin(): AsyncIterable<string>;
  /** The day today where the person is, YYYY-MM-DD. */
  today(): string;
  /** How many checks can run side by side here, and how to start one more; left out where there is one alone. */
  processors?: { count: number; start(data: unknown): SideWorker };
}

/** A second run of the program beside this one. */
export interface SideWorker {
  post(message: unknown): void;
  /** Calls back with each answer, and with what stopped it where it stops by itself. */
  listen(answer: (message: unknown) => void, stopped: (reason: string) => void): void;
  end(): Promise<unknown>;
}

/** What the command says to the shell. */
export const exit = { clean: 0, findings: 1, incomplete: 2 } as const;

/** The command line asks for something that cannot be done; the message is one sentence for the person. */
export class UsageFault extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageFault';
  }
}
