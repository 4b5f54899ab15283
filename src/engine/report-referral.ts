import { mailboxOf } from '../directory/directory';
import type { OfficerEntry } from '../directory/directory-file';
import type { Mailbox } from '../item/item';
import type { Situation } from './context';
import { authorsOf } from './hands';
import { holdersNamedIn } from './named-posts';
import { reportOf } from './report';

/** Who settles what the author of a report and a member cannot. */
export interface Deciders {
  to: Mailbox[];
  cc: Mailbox[];
  /** As a button says it: "the Managing Director". */
  post: string;
}

function leaderOf(situation: Situation): Mailbox[] {
  const leader = situation.directory.members.filter((each) => (each.roles ?? []).indexOf('leader') >= 0)[0];
  return leader ? [mailboxOf(leader, 'Cllr')] : [];
}

/**
 * The post to which a disagreement over a report goes: the one that the rulebook names for it, else the one that it
 * names for doubts. Where that officer wrote the report, the rulebook's other post, with the Leader, takes their place.
 */
export function decidersOf(situation: Situation): Deciders {
  const { refer } = situation.rulebook;
  const { directory } = situation;
  const named = refer['report-content'] ?? refer['interpretation'] ?? refer['monitoring-officer'];
  const wanted = named ? named.post : 'Monitoring Officer';
  const report = reportOf(situation);
  const authors = report ? authorsOf(report, directory) : situation.writer.role === 'officer' && situation.writer.person ? [situation.writer.person] : [];
  const isAuthor = (officer: OfficerEntry) => authors.some((each) => each.officer === officer);
  const holders = holdersNamedIn(wanted, directory);
  const free = holders.filter((each) => !isAuthor(each));
  const consult = named?.consult === 'leader' ? leaderOf(situation) : [];
  if (holders.length > 0 && free.length === 0) {
    const instead = holdersNamedIn(named?.instead ?? 'Monitoring Officer', directory);
    return { to: instead.map((each) => mailboxOf(each)), cc: leaderOf(situation), post: `the ${named?.instead ?? 'Monitoring Officer'}` };
  }
  return { to: free.map((each) => mailboxOf(each)), cc: consult, post: `the ${wanted}` };
}

/** Whether somebody is among those who settle it. */
export function isDecider(situation: Situation, name: string): boolean {
  return decidersOf(situation).to.some((mailbox) => mailbox.name === name);
}
