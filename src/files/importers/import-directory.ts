import { FileFault } from '../file-fault';
import { readEveryElection } from './every-election';
import type { Imported, ImportSetting } from './imported';
import { modernGovAddresses, readModernGov } from './moderngov';
import { officerAddresses, readOfficers } from './officers-csv';
import { readOpenCouncilData } from './open-council-data';
import { commonDomain } from './work-addresses';

/** The systems whose files can be read, and what each file is called in a sentence. */
export const importKinds = ['moderngov', 'opencouncildata', 'csv', 'everyelection'] as const;
export type ImportKind = (typeof importKinds)[number];

/** More than this, in characters, is some other file. */
const mostText = 30_000_000;

/**
 * Reads a file of a council's own system.
 * @throws FileFault where it is not what its kind says
 */
export function readImport(kind: ImportKind, text: string, setting: ImportSetting): Imported {
  if (text.length > mostText) throw new FileFault(setting.source, [{ path: '', line: 0, message: 'The file is too large for a list of one council\u2019s people or elections.' }]);
  switch (kind) {
    case 'moderngov': return readModernGov(text, setting);
    case 'opencouncildata': return readOpenCouncilData(text, setting);
    case 'csv': return readOfficers(text, setting);
    default: return readEveryElection(text, setting);
  }
}

/** The domain that most addresses of a file are at, for a directory that knows none yet; null where that is not clear. */
export function domainIn(kind: ImportKind, text: string, source: string): string | null {
  if (kind === 'moderngov') return commonDomain(modernGovAddresses(text, source));
  return kind === 'csv' ? commonDomain(officerAddresses(text, source)) : null;
}
