import type { DirectoryFile, MemberEntry, OfficerEntry } from '../../directory/directory-file';

/** Who plays which part in the example documents of one council; all of them are in its example directory. */
export interface CouncilPeople {
  council: string;
  author: OfficerEntry;
  manager: OfficerEntry;
  finance: OfficerEntry;
  legal: OfficerEntry;
  member: MemberEntry;
  ward: string;
  domain: string;
}

/** @throws Error where the directory lacks one of them: it is our own file, and a test reads it */
export function councilPeople(directory: DirectoryFile): CouncilPeople {
  const { council, officers = [], members = [] } = directory;
  const officer = (...posts: string[]): OfficerEntry => {
    const found = posts.map((post) => officers.find((each) => each.post === post)).find((each) => each !== undefined);
    if (!found) throw new Error(`The example directory of ${council.name} has no ${posts[0]}.`);
    return found;
  };
  const member = members.find(({ roles = [] }) => roles.includes('executive') && !roles.includes('leader') && !roles.includes('deputy-leader'));
  if (!member) throw new Error(`The example directory of ${council.name} has no member of the executive.`);
  return {
    council: council.name, author: officer('officer'), manager: officer('director', 'head-of-service'), finance: officer('finance-officer'), legal: officer('monitoring-officer'),
    member, ward: members.find((each) => each.wards?.length)?.wards?.[0] ?? '', domain: council.domains[0] ?? '',
  };
}
