import type { ServedKind, ServedProblem } from './served-council';
import { dayWords } from './labels';

const names: Record<ServedKind, string> = { rulebook: 'rulebook', directory: 'directory', settings: 'settings' };

function happened({ kind, file, why }: ServedProblem): string {
  switch (why) {
    case 'faults': return `Fair Copy cannot use the ${names[kind]} that your council’s server has now.`;
    case 'offline': return `Fair Copy could not reach your council’s server for the ${names[kind]}.`;
    case 'slow': return `Your council’s server did not answer in time when asked for the ${names[kind]}.`;
    case 'missing': return `Your council’s server has no ${file}.`;
    case 'refused': return `Your council’s server did not hand out ${file}.`;
    case 'elsewhere': return `Your council’s server points to another address for ${file}, and Fair Copy takes it from no other.`;
    case 'page': return `Your council’s server sends a web page in place of ${file}.`;
    case 'large': return `The file ${file} on your council’s server is over 5 MB, which is more than Fair Copy takes.`;
  }
}

function instead({ kind, keptFrom }: ServedProblem): string {
  if (keptFrom !== null) return `It goes by the ${names[kind]} of ${dayWords(keptFrom)}.`;
  return kind === 'settings' ? 'It goes by the usual settings.' : `Choose ${kind === 'rulebook' ? 'your council' : 'a directory file'} yourself for now.`;
}

/** What the pane says of files that a council serves. */
export const servedWords = {
  fetching: 'Fetching your council’s protocol and directory',
  problem: (problem: ServedProblem) => `${happened(problem)} ${instead(problem)}`,
  /** Being offline mends itself; the rest somebody has to put right. */
  next: (problem: ServedProblem) => (problem.why === 'offline' || problem.why === 'slow' ? '' : 'Tell whoever looks after Fair Copy at your council.'),
  lines: (file: string) => `To put right in ${file}`,
  council: (council: string) => `Your council is set: ${council}.`,
  directory: (council: string, members: number, officers: number) => `Your council’s directory is in use: ${council}, with ${members} ${members === 1 ? 'member' : 'members'} and ${officers} ${officers === 1 ? 'officer' : 'officers'}.`,
  titleDirectory: 'Choose a directory',
  introCouncil: 'Your council has set the protocol. Fair Copy still needs to know who is who.',
  introDirectory: 'Your council has set the directory. Choose the protocol to check against.',
  changeDirectory: 'Change directory',
  changeCouncil: 'Change council',
};
