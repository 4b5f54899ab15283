import { importKinds, type ImportKind } from '../files/importers/import-directory';
import { didYouMean } from '../files/did-you-mean';
import { orList } from '../files/problem-words';
import { choice, parse } from './options';
import { UsageFault } from './terminal';

export interface RulebookArguments {
  command: 'rulebook';
  action: 'list' | 'check' | 'coverage' | 'attach' | 'new';
  /** A rulebook's id or file, the protocol to attach, or the new rulebook's name; empty for a list. */
  target: string;
  format: 'text' | 'json';
  /** Whose numbers the attached protocol is split by: an id or a file. */
  rulebook?: string;
  /** The protocol that a new rulebook is drafted from. */
  from?: string;
  /** The file that is written. */
  out?: string;
}

export interface DirectoryArguments {
  command: 'directory';
  action: 'check' | 'import';
  file: string;
  /** The system that the file comes from. */
  from?: ImportKind;
  /** The directory that the file's people or dates go into; the result is printed where it is left out. */
  into?: string;
  council?: string;
  domain?: string;
  removeMissing: boolean;
}

const actions = ['list', 'check', 'coverage', 'attach', 'new'] as const;
const wanted: Record<(typeof actions)[number], string> = {
  list: '', check: 'FILE.yaml', coverage: 'ID', attach: 'PROTOCOL.txt --rulebook ID', new: 'NAME --from PROTOCOL.txt',
};
/** Options that belong to some of what a command does. */
const belongs: Record<string, readonly string[]> = {
  rulebook: ['attach'], from: ['new'], out: ['attach', 'new'], format: ['list', 'check', 'coverage', 'attach'],
};

export function rulebookArguments(args: string[]): RulebookArguments {
  const parsed = parse('rulebook', args);
  const { words, values } = parsed;
  const [action, target, extra] = words;
  const chosen = actions.find((each) => each === action);
  if (!chosen) {
    const said = action === undefined ? 'faircopy rulebook needs to know what to do' : `faircopy rulebook has no ${action}`;
    throw new UsageFault(`${said}: use list, check FILE, coverage ID, attach PROTOCOL or new NAME.${didYouMean(action ?? '', actions)}`);
  }
  const tooMany = chosen === 'list' ? target : extra;
  if (tooMany !== undefined) throw new UsageFault(`faircopy rulebook ${chosen} takes ${chosen === 'list' ? 'nothing after it' : chosen === 'attach' ? 'one protocol' : 'one rulebook'}, so \u201c${tooMany}\u201d is one too many.`);
  if (chosen !== 'list' && target === undefined) throw new UsageFault(`Say which ${chosen === 'attach' ? 'protocol' : 'rulebook'}: faircopy rulebook ${chosen} ${wanted[chosen]}.`);
  const stray = Object.keys(belongs).find((name) => values.has(name) && !belongs[name]?.includes(chosen));
  if (stray !== undefined) throw new UsageFault(`faircopy rulebook ${chosen} has no use for --${stray}; take it out.`);
  if (chosen === 'new' && !values.has('from')) throw new UsageFault(`A draft needs the protocol: faircopy rulebook new ${wanted.new}.`);
  return {
    command: 'rulebook', action: chosen, target: target ?? '', format: choice(parsed, 'format', ['text', 'json'] as const) ?? 'text',
    rulebook: values.get('rulebook'), from: values.get('from'), out: values.get('out'),
  };
}

export function directoryArguments(args: string[]): DirectoryArguments {
  const parsed = parse('directory', args);
  const { words, values } = parsed;
  const [action, file, extra] = words;
  if (action !== 'check' && action !== 'import') throw new UsageFault(`faircopy directory can do two things: faircopy directory check FILE.json, and faircopy directory import FILE --from ${importKinds.join('|')}.`);
  if (file === undefined) throw new UsageFault(action === 'check' ? 'Say which directory: faircopy directory check FILE.json.' : `Say which file: faircopy directory import FILE --from ${importKinds.join('|')}.`);
  if (extra !== undefined) throw new UsageFault(`faircopy directory ${action} takes one file, so \u201c${extra}\u201d is one too many.`);
  const stray = action === 'check' ? [...values.keys()][0] : undefined;
  if (stray !== undefined) throw new UsageFault(`faircopy directory check has no use for --${stray}; take it out.`);
  const from = choice(parsed, 'from', importKinds);
  if (action === 'import' && from === undefined) throw new UsageFault(`Say what kind of file it is: add --from ${orList([...importKinds])}.`);
  return {
    command: 'directory', action, file, from,
    into: values.get('into'), council: values.get('council'), domain: values.get('domain'), removeMissing: values.has('remove-missing'),
  };
}
