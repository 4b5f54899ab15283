import type { CheckSetup } from './check-state';
import { counted, dayWords } from './labels';
import type { ServedFile, ServedState } from './served-council';

/** What an entry point finds out about the program around the pane. */
export interface ProgramFacts {
  /** As @microsoft/office-js-helpers spells it: `OUTLOOK`, `WORD`, or `WEB` outside Office. */
  host: string;
  platform: string;
  /** The highest version of each requirement set that the client says it has; empty where it has none. */
  sets: { name: string; highest: string }[];
  /** The browser that shows the pane, in its own words. */
  browser: string;
  /** Whether this device keeps what the pane asks it to keep. */
  storage: boolean;
}

/** Which Fair Copy this is, and where it runs. */
export interface About {
  /** "0.2.0". */
  version: string;
  /** The digest in the name of the running bundle, or empty. */
  build: string;
  program(): Promise<ProgramFacts>;
}

/** One try at reading the item; `trouble` is the sentence that the person would see. */
export interface ReadTrial {
  milliseconds: number;
  trouble: string | null;
}

export interface TestLine {
  label: string;
  value: string;
}

interface Findings {
  about: About;
  client: string;
  program: ProgramFacts | null;
  trial: ReadTrial;
  setup: CheckSetup | null;
  served: ServedState;
}

function from(file: ServedFile | undefined, otherwise: string): string {
  return file ? `${file.file}${file.digest ? ` ${file.digest}` : ''}, fetched ${dayWords(file.fetched.slice(0, 10))}` : otherwise;
}

/** What the self-test found, a line each. Nothing of what the person wrote is in it. */
export function selfTestLines({ about, client, program, trial, setup, served }: Findings): TestLine[] {
  const serving = (kind: ServedFile['kind']) => served.files.find((file) => file.kind === kind);
  const lines: TestLine[] = [
    { label: 'Fair Copy', value: about.build ? `${about.version}, build ${about.build}` : about.version },
    { label: 'Program', value: client },
  ];
  if (program) {
    lines.push({ label: 'Host and platform', value: [program.host, program.platform].filter((each) => each !== '').join(', ') });
    lines.push({ label: 'Requirement sets', value: program.sets.map(({ name, highest }) => `${name} ${highest || 'none'}`).join(', ') || 'none told' });
    lines.push({ label: 'Browser', value: program.browser });
    lines.push({ label: 'Storage on this device', value: program.storage ? 'works' : 'blocked, so choices last until the pane closes' });
  }
  lines.push({ label: 'Reading the item', value: trial.trouble ?? `worked, in ${trial.milliseconds} milliseconds` });
  if (setup) {
    const { rulebook, directory } = setup;
    const people = `${counted(directory.members?.length ?? 0, 'member', 'members')}, ${counted(directory.officers?.length ?? 0, 'officer', 'officers')}`;
    lines.push({ label: 'Rulebook', value: `${rulebook.id}: ${rulebook.council}, ${rulebook.edition} (${from(serving('rulebook'), 'comes with Fair Copy')})` });
    lines.push({ label: 'Directory', value: `${directory.council.name}, ${people} (${from(serving('directory'), 'chosen on this device')})` });
  } else {
    lines.push({ label: 'Rulebook and directory', value: 'not chosen yet' });
  }
  if (served.sending) {
    const { prompt, reason, hold } = served.sending;
    const list = (outcomes: string[]) => outcomes.join(' and ') || 'nothing';
    lines.push({ label: 'On sending', value: `tells ${list(prompt)}; asks a reason for ${list(reason)}; holds ${list(hold)} (${from(serving('settings'), '')})` });
  }
  for (const { file, why, lines: faults } of served.problems) lines.push({ label: file, value: `not taken: ${why}${faults[0] ? `, line ${faults[0].line}: ${faults[0].message}` : ''}` });
  return lines;
}

/** The same as text, for a message to whoever looks after Fair Copy. */
export function selfTestText(lines: TestLine[]): string {
  return lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
}
