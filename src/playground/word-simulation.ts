import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { Faults } from '../hosts/simulated/faults';
import { SimulatedWord } from '../hosts/simulated-word/simulated-word';
import { wordProfiles, type WordProfile } from '../hosts/simulated-word/word-profiles';
import type { ThemeName } from '../pane/theme';
import { colours } from './simulation';

/** A document in the simulated Word's window. */
export interface OpenedDocument {
  /** Of an example; absent for a person's own. */
  id?: string;
  name: string;
  bytes: Uint8Array;
  /** Who sits at this Word. */
  person: string;
}

const settingsPart = 'word/settings.xml';
const tracks = /<w:trackRevisions\b[^>]{0,80}\/>/;

/** The file with tracking of changes switched on or off. */
export function withTracking(bytes: Uint8Array, on: boolean): Uint8Array {
  const parts = unzipSync(bytes);
  const settings = strFromU8(parts[settingsPart] ?? new Uint8Array());
  const without = settings.replace(tracks, '');
  const open = /<w:settings\b[^>]{0,4000}?(\/?)>/.exec(without);
  if (!open) return bytes;
  const at = open.index + open[0].length;
  const start = open[1] === '' ? without.slice(0, at) : `${without.slice(0, at - 2)}>`;
  const end = open[1] === '' ? without.slice(at) : '</w:settings>';
  parts[settingsPart] = strToU8(on ? `${start}<w:trackRevisions/>${end}` : without);
  return zipSync(parts);
}

/** The simulated Word of this page: one document, a client that can be changed, and faults to switch on. */
export class WordSimulation {
  readonly faults = new Faults();
  /** Grows when the pane has to be opened anew: another client or another document. */
  turn = 0;
  /** Grows with everything that happens to the document. */
  changes = 0;
  word: SimulatedWord | null = null;
  opened: OpenedDocument | null = null;
  profile: WordProfile = wordProfiles[0] as WordProfile;
  private theme: ThemeName = 'light';
  private remove: (() => void) | null = null;
  private version = 0;
  private readonly listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Changes whenever anything about the simulation does. */
  readonly current = (): number => this.version;

  private tell(): void {
    this.version++;
    this.listeners.forEach((listener) => listener());
  }

  /**
   * Opens another document and the pane with it.
   * @throws Error where the bytes are no package
   */
  open(opened: OpenedDocument): void {
    const word = new SimulatedWord({ bytes: opened.bytes, profile: this.profile, faults: this.faults, person: opened.person });
    this.leave();
    this.opened = opened;
    this.word = word;
    Object.assign(word.office.context.officeTheme, colours[this.theme]);
    this.remove = word.install();
    word.onChange((happening) => {
      if (happening !== 'selected') this.changes++;
      this.tell();
    });
    this.turn++;
    this.changes++;
    this.tell();
  }

  /** The same document in another Word. */
  useProfile(profile: WordProfile): void {
    this.profile = profile;
    this.reopen();
  }

  setTheme(theme: ThemeName): void {
    if (this.theme === theme) return;
    this.theme = theme;
    // Word does not tell an add-in that its colours changed: the pane takes them up when it opens.
    this.reopen();
  }

  setTracking(on: boolean): void {
    if (this.word) this.word.open(withTracking(this.word.bytes(), on));
  }

  private reopen(): void {
    if (this.opened && this.word) this.open({ ...this.opened, bytes: this.word.bytes() });
  }

  /** Takes this Word off the page. */
  leave(): void {
    this.remove?.();
    this.remove = null;
  }

  /** Switches the named faults on and all others off. */
  setFaults(named: WordFaultName[]): void {
    this.faults.clear();
    named.forEach((name) => wordFaultSwitches[name].set(this.faults));
  }
}

/** What can be made to go wrong, as the drawer lists it. */
export const wordFaultSwitches = {
  silent: { label: 'Word stops answering', set: (faults: Faults) => faults.silence('*') },
  slow: { label: 'Every answer takes 3 seconds', set: (faults: Faults) => faults.delay('*', 3000) },
  noFile: { label: 'Word does not give the whole file', set: (faults: Faults) => faults.fail('getFileAsync') },
  noComment: { label: 'Comments are refused', set: (faults: Faults) => faults.refuse('range.insertComment') },
  noSeal: { label: 'The seal cannot be kept', set: (faults: Faults) => faults.refuse('customXmlParts.addAsync') },
  noEdit: { label: 'The text cannot be changed', set: (faults: Faults) => ['range.insertText', 'paragraph.insertParagraph'].forEach((call) => faults.refuse(call)) },
};
export type WordFaultName = keyof typeof wordFaultSwitches;
