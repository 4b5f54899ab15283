import type { Rulebook } from '../engine/rulebook';
import { FileFault } from '../files/file-fault';
import { loadRulebook } from '../files/read-rulebook';
import type { ReadDirectory, PaneServices } from '../pane/services';
import type { ServedCouncil, ServedFile, ServedKind, ServedProblem, ServedState, ServedTrouble } from '../pane/served-council';
import type { SendSettings } from '../sending/settings';
import { readCouncilSettings } from './council-settings';
import { fetchServed, type FetchParts } from './fetch-served';
import type { ServedCopies, ServedCopy } from './served-copies';

/** What a file may be called. Whatever else a page names is not asked for. */
const kinds: Record<string, ServedKind> = { 'rulebook.yaml': 'rulebook', 'rulebook.json': 'rulebook', 'directory.json': 'directory', 'settings.json': 'settings' };

export interface ServedParts extends FetchParts {
  /** Names of the files that the page says are served. */
  files: string[];
  copies: ServedCopies;
  ruleIds: string[];
  readDirectory: PaneServices['readDirectory'];
  digestOf(bytes: Uint8Array): Promise<string>;
  now(): Date;
  /** This Fair Copy, version and build. */
  by: string;
}

type Line = ServedProblem['lines'][number];

/** One served file: what is in use of it, and what was wrong with its last answer. */
interface Entry {
  file: string;
  kind: ServedKind;
  copy: ServedCopy | null;
  value: Rulebook | ReadDirectory | SendSettings | null;
  digest: string;
  trouble: { why: ServedTrouble; lines: Line[] } | null;
}

/** The files that the council serves beside the pages: fetched, held against our rules, and kept for when there is no network. */
export class ServedCouncilFiles implements ServedCouncil {
  private readonly entries: Entry[];
  private readonly listeners = new Set<() => void>();
  private state: ServedState;
  private under: Promise<void> | null = null;

  constructor(private readonly parts: ServedParts) {
    this.entries = [...new Set(parts.files)].flatMap((file) => {
      const kind = kinds[file];
      return kind ? [this.kept(file, kind)] : [];
    });
    for (const file of Object.keys(kinds)) if (!parts.files.includes(file)) parts.copies.drop(file);
    this.state = this.stateNow(this.entries.some((entry) => entry.value === null));
  }

  readonly current = (): ServedState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly refresh = (): Promise<void> => {
    this.under ??= Promise.all(this.entries.map((entry) => this.ask(entry))).then(() => {
      this.under = null;
      this.tell();
    });
    return this.under;
  };

  private read(file: string, kind: ServedKind, text: string): { value: NonNullable<Entry['value']> } | { lines: Line[] } {
    try {
      if (kind === 'rulebook') return { value: loadRulebook(text, file, this.parts.ruleIds) };
      if (kind === 'settings') return { value: readCouncilSettings(text, file).sending };
      const read = this.parts.readDirectory(text, file);
      return 'faults' in read ? { lines: read.faults } : { value: read };
    } catch (fault) {
      return { lines: fault instanceof FileFault ? fault.problems : [{ line: 0, message: 'The file could not be read.' }] };
    }
  }

  /** What this device kept of a file, where it can still be used: another Fair Copy may ask more of it. */
  private kept(file: string, kind: ServedKind): Entry {
    const copy = this.parts.copies.load(file);
    const known = copy !== null && copy.by === this.parts.by && copy.value !== null;
    const read = known ? { value: copy.value as NonNullable<Entry['value']> } : copy && this.read(file, kind, copy.text);
    const usable = read && 'value' in read;
    return { file, kind, copy: usable ? copy : null, value: usable ? read.value : null, digest: '', trouble: null };
  }

  private async ask(entry: Entry): Promise<void> {
    const answer = await fetchServed(entry.file, entry.copy?.tag ?? '', this.parts);
    if (answer.got === 'trouble') {
      entry.trouble = { why: answer.why, lines: [] };
    } else if (answer.got === 'unchanged') {
      entry.trouble = null;
    } else if (answer.text === entry.copy?.text) {
      entry.trouble = null;
      entry.copy.tag = answer.tag;
      this.parts.copies.keep(entry.file, entry.copy);
    } else {
      const read = this.read(entry.file, entry.kind, answer.text);
      entry.trouble = 'lines' in read ? { why: 'faults', lines: read.lines } : null;
      if ('value' in read) {
        entry.value = read.value;
        entry.digest = '';
        entry.copy = { text: answer.text, tag: answer.tag, fetched: this.parts.now().toISOString(), by: this.parts.by, value: read.value };
        this.parts.copies.keep(entry.file, entry.copy);
      }
    }
    if (entry.copy && entry.digest === '') entry.digest = await this.parts.digestOf(new TextEncoder().encode(entry.copy.text)).then((digest) => digest.slice(0, 10), () => '');
  }

  private valueOf(kind: ServedKind): Entry['value'] {
    return this.entries.find((entry) => entry.kind === kind && entry.value !== null)?.value ?? null;
  }

  private stateNow(fetching: boolean): ServedState {
    return {
      fetching,
      rulebook: this.valueOf('rulebook') as Rulebook | null,
      directory: this.valueOf('directory') as ReadDirectory | null,
      sending: this.valueOf('settings') as SendSettings | null,
      problems: this.entries.flatMap(({ file, kind, copy, trouble }): ServedProblem[] => (trouble ? [{ file, kind, ...trouble, keptFrom: copy?.fetched.slice(0, 10) ?? null }] : [])),
      files: this.entries.flatMap(({ file, kind, copy, digest }): ServedFile[] => (copy ? [{ file, kind, fetched: copy.fetched, digest }] : [])),
    };
  }

  private tell(): void {
    this.state = this.stateNow(false);
    this.listeners.forEach((listener) => listener());
  }
}
