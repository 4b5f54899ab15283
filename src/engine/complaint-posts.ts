import { hasRole, type Person } from '../directory/directory';
import type { OfficerEntry } from '../directory/directory-file';
import type { Mailbox } from '../item/item';
import { isAbout, type Complaint } from './complaints';
import type { Context } from './context';
import { namedIn, samePerson } from './named-people';
import { isAbove, rankOf } from './named-posts';

/** The posts that a provision may name for a complaint, in the words of the rulebooks. */
export type Step = 'manager' | 'senior' | 'director' | 'chief' | 'monitoring-officer' | 'ladder';

const chief = 5;
const director = 4;
const head = 3;

function isMonitoring(officer: OfficerEntry): boolean {
  return officer.post === 'monitoring-officer' || /monitoring officer/i.test(officer.title ?? '');
}

/** Whether the text calls this person the manager of the one complained of, or the writer's own. */
function calledManager(context: Context, person: Person): boolean {
  const first = person.name.split(' ')[0] ?? '';
  const text = context.item.text.slice(0, 6000);
  return /(?:as|you are|you're|you manage|your team|line manager|reports? to you|works? for you|one of yours|your (?:officer|staff|people)|in your (?:team|service|department))/i.test(text)
    || (first !== '' && text.indexOf(`${first} manages`) >= 0);
}

const plainManager = (post: string | undefined) => post !== 'communications' && post !== 'democratic-services' && post !== 'political-assistant' && post !== 'officer';

function mayManage(context: Context, officer: OfficerEntry, person: Person, under: OfficerEntry | undefined): boolean {
  if (under && isAbove(officer, under) && rankOf(officer) < chief) return true;
  const rank = rankOf(officer);
  if (rank === chief) return under !== undefined && rankOf(under) >= head;
  // Which of several heads manages somebody is not in the directory: any of higher rank may.
  if (plainManager(officer.post) && !isMonitoring(officer) && rank > (under ? rankOf(under) : 1)) return true;
  return rank > 1 ? false : calledManager(context, person) && under !== officer;
}

/** The ladder by the rank of the one complained of: a senior officer, for a director the chief, for the chief the Monitoring Officer. */
function onLadder(context: Context, officer: OfficerEntry, person: Person, complaint: Complaint): boolean {
  const about = complaint.about?.officer;
  const rank = about ? rankOf(about) : 1;
  if (rank === chief) return isMonitoring(officer);
  if (rank === director) return rankOf(officer) === chief;
  if (rankOf(officer) === chief || isMonitoring(officer)) return complaint.grave;
  return rankOf(officer) > rank || mayManage(context, officer, person, about);
}

const higher = /(?:^|[^a-z])(?:manager|managers|head of|her boss|his boss|superior|team leader|supervisor|no satisfaction|to no avail|nothing (?:has )?(?:happened|changed|came|was done)|got nowhere|raised (?:it|this|that|the matter) (?:with|before)|took (?:it|this|that) up with|taken (?:it|this|that) up with|complained (?:to|before)|unresolved|not (?:been )?resolved|afresh|still not|without success|unsatisf\w+|not satisfied)(?![a-z])/i;

/** Whether somebody over the one complained of has had it before. */
function triedAbove(context: Context, complaint: Complaint): boolean {
  return complaint.tried && (higher.test(context.item.text.slice(0, 6000)) || context.thread.length > 0
    || namedIn(context.item.text.slice(0, 4000), context.directory).some((mention) => mention.people.some((each) => each.kind === 'officer' && !isAbout(complaint, each) && !context.recipients.some((one) => samePerson(one.person, each)))));
}

/** Whether the provision's route allows one recipient to have the complaint. */
export function mayHave(context: Context, complaint: Complaint, person: Person): boolean {
  if (isAbout(complaint, person) || person.kind === 'records') return true;
  if (person.kind === 'council') return /complain|hr|human|people|whistle|standards|monitoring|legal|customer/i.test(`${person.name} ${person.address}`);
  const steps = Array.isArray(context.with.route) ? context.with.route : [];
  const about = complaint.about?.officer;
  if (person.kind === 'member') {
    // About the chief officer a member goes to a group leader.
    return steps.indexOf('group-leader') >= 0 && about !== undefined && rankOf(about) === chief && hasRole(person, 'group-leader', 'leader', 'opposition-leader');
  }
  const { officer } = person;
  if (!officer) return false;
  const under = context.with.by === 'officer' ? context.writer.inNameOf?.officer : about;
  return steps.some((step) => {
    switch (step as Step) {
      case 'monitoring-officer': return isMonitoring(officer);
      case 'manager': return mayManage(context, officer, person, under);
      case 'senior': return rankOf(officer) >= head && rankOf(officer) >= (under ? rankOf(under) : 1);
      case 'director': return rankOf(officer) >= head && rankOf(officer) < chief && !isMonitoring(officer);
      case 'chief': return rankOf(officer) === chief && (triedAbove(context, complaint) || complaint.grave || (under !== undefined && rankOf(under) >= head));
      case 'ladder': return onLadder(context, officer, person, complaint);
      default: return false;
    }
  });
}

/** Whom to send it to instead: the first post of the route that the directory fills, with what to call it. */
export function rightPost(context: Context, complaint: Complaint): { mailbox: Mailbox; name: string } | null {
  const { directory } = context;
  const steps = Array.isArray(context.with.route) ? context.with.route : [];
  const about = complaint.about?.officer;
  const mail = (entry: { name: string; emails?: string[] } | null | undefined) => (entry ? { mailbox: { name: entry.name, address: entry.emails?.[0] ?? '' }, name: entry.name } : null);
  if (context.with.first === 'them' && complaint.about && !complaint.tried && !complaint.grave) return mail({ name: complaint.about.name, emails: [complaint.about.address] });
  if (steps.indexOf('ladder') >= 0 && about && rankOf(about) >= director) return mail(directory.holderOf(...(rankOf(about) === chief ? ['monitoring-officer'] : ['chief-executive', 'managing-director'])));
  if (steps.indexOf('monitoring-officer') >= 0 && (context.with.by === 'officer' || !about)) return mail(directory.holderOf('monitoring-officer'));
  const under = context.with.by === 'officer' ? context.writer.inNameOf?.officer : about;
  const manager = under ? directory.officers.filter((each) => isAbove(each, under) && rankOf(each) < chief)[0] : undefined;
  return mail(manager ?? directory.holderOf('head-of-service', 'director', 'chief-executive', 'managing-director'));
}
