import type { MemberEntry, OfficerEntry } from '../../directory/directory-file';
import type { FileProblem } from '../file-fault';

/** Somebody whom a council's own system names, with the line of its file that does. */
export interface Incoming<T extends MemberEntry | OfficerEntry> {
  entry: T;
  line: number;
}

/** A time of care before a poll, as a list of elections gives it. */
export interface IncomingPeriod {
  name: string;
  from: string;
  to: string;
  line: number;
}

/** What a file of a council's own system says, in the words of the directory. A list that the file is not about is left out. */
export interface Imported {
  members?: Incoming<MemberEntry>[];
  officers?: Incoming<OfficerEntry>[];
  periods?: IncomingPeriod[];
  /** What was not taken over, and why: for a person to look at. They refuse nothing. */
  notes: FileProblem[];
}

/** What the reader of such a file has to know of the council. */
export interface ImportSetting {
  /** The file's name, for the sentences about it. */
  source: string;
  /** The council's name as the directory has it. */
  council: string;
  /** Mail domains of the council; empty where none is known, and then no address is taken over. */
  domains: string[];
  /** YYYY-MM-DD. */
  today: string;
}

/** A note on one line of the file. */
export function note(line: number, message: string): FileProblem {
  return { path: '', line, message };
}
