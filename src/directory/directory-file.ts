/** The directory file, as the published schema has it (directory.schema.json). */
export interface DirectoryFile {
  council: { name: string; domains: string[] };
  members?: MemberEntry[];
  officers?: OfficerEntry[];
  divisionalMembers?: DivisionalMemberEntry[];
  mps?: MpEntry[];
  press?: string[];
  parishes?: string[];
  places?: Record<string, string[]>;
  parties?: string[];
  recordsMailboxes?: string[];
  letterhead?: { images?: string[]; phrases?: string[] };
  preElectionPeriods?: { name: string; from: string; to: string }[];
}

export type MemberRole =
  | 'leader' | 'deputy-leader' | 'executive' | 'lead-member' | 'chair' | 'vice-chair' | 'chair-scrutiny'
  | 'mayor' | 'opposition-leader' | 'group-leader' | 'spokesperson' | 'co-opted';

export type Post =
  | 'managing-director' | 'chief-executive' | 'monitoring-officer' | 'finance-officer' | 'director'
  | 'assistant-director' | 'head-of-service' | 'senior' | 'communications' | 'democratic-services'
  | 'political-assistant' | 'officer';

export interface MemberEntry {
  name: string;
  aliases?: string[];
  emails?: string[];
  wards?: string[];
  group?: string;
  roles?: MemberRole[];
  portfolio?: string;
}

export interface OfficerEntry {
  name: string;
  aliases?: string[];
  emails?: string[];
  post?: Post;
  title?: string;
}

export interface DivisionalMemberEntry {
  name: string;
  emails?: string[];
  authority: string;
  division?: string;
  wards?: string[];
}

export interface MpEntry {
  name: string;
  emails?: string[];
  constituency?: string;
}
