import { hasRole, type Person } from '../directory/directory';
import { mailboxOf } from '../directory/directory';
import type { MemberEntry } from '../directory/directory-file';
import { foldName } from '../directory/names';
import type { Situation } from './context';
import { gatheringOf, type Piece } from './meeting';
import { namedIn, samePerson } from './named-people';

/** What is spoken of where a portfolio of that name is concerned; by the words that name portfolios. */
const concerns: Record<string, RegExp> = {
  financ: /(?:^|[^a-z])(?:budgets?|reserves?|savings?|council tax|income|borrowing|capital programme|overspend|underspend|treasury|revenue)(?![a-z])/i,
  resourc: /(?:^|[^a-z])(?:budgets?|reserves?|savings?|council tax|borrowing|capital programme|overspend|staffing)(?![a-z])/i,
  environ: /(?:^|[^a-z])(?:bins?|waste|recycl\w+|litter|street cleaning|parks?|open spaces?|fly-?tipping|trees?|flood\w*|drainage|air quality|car parks?|refuse)(?![a-z])/i,
  infrastruct: /(?:^|[^a-z])(?:roads?|bridges?|car parks?|parking|highways?|street ?lights?|drainage|flood\w*)(?![a-z])/i,
  highway: /(?:^|[^a-z])(?:roads?|bridges?|parking|highways?|resurfac\w+|traffic|pavements?)(?![a-z])/i,
  transport: /(?:^|[^a-z])(?:roads?|bus(?:es)?|parking|traffic|cycl\w+)(?![a-z])/i,
  housing: /(?:^|[^a-z])(?:tenants?|tenanc\w+|council homes?|council houses?|housing|homeless\w*|lettings|rents?|estates?)(?![a-z])/i,
  leisure: /(?:^|[^a-z])(?:pools?|swimming|leisure|sports? (?:centre|hall|club)s?|museums?|theatres?|libraries|library)(?![a-z])/i,
  park: /(?:^|[^a-z])(?:parks?|playgrounds?|allotments?|open spaces?|trees?)(?![a-z])/i,
  planning: /(?:^|[^a-z])(?:planning|local plan|conservation area|section 106)(?![a-z])/i,
  licens: /(?:^|[^a-z])(?:licen[sc]\w+|taxis?|pubs?)(?![a-z])/i,
  communit: /(?:^|[^a-z])(?:voluntary sector|community (?:centres?|grants?)|grants?)(?![a-z])/i,
  health: /(?:^|[^a-z])(?:health|air quality|food hygiene|pest)(?![a-z])/i,
};

/** Money that only the holder of the purse may promise. */
const purse = /(?:^|[^a-z])(?:reserves?|council tax|savings|borrowing|capital programme|overspend|next year['\u2019]s budget)(?![a-z])/i;

/** Whether the matter draws on what the member for finance answers for, whatever else it is about. */
export function drawsOnPurse(text: string, member: MemberEntry): boolean {
  return /financ|resourc/.test(foldName(member.portfolio ?? '')) && purse.test(text);
}

/** Members of the executive with a portfolio. */
export function executiveOf(situation: Situation): MemberEntry[] {
  return situation.directory.members.filter((member) => (member.roles ?? []).some((role) => role === 'executive' || role === 'leader' || role === 'deputy-leader'));
}

/** Whether a person sits on the executive. */
export function isExecutive(person: Person | null): boolean {
  return person !== null && hasRole(person, 'executive', 'leader', 'deputy-leader');
}

/** Whether the words of a matter lie in what this member answers for. */
export function concernsPortfolio(text: string, member: MemberEntry): boolean {
  const portfolio = foldName(member.portfolio ?? '');
  return Object.keys(concerns).some((stem) => portfolio.indexOf(stem) >= 0 && (concerns[stem] as RegExp).test(text));
}

/** Whether a message goes to this member. */
export function isWrittenTo(situation: Situation, member: MemberEntry): boolean {
  const person = situation.directory.who(mailboxOf(member));
  return situation.recipients.some((each) => samePerson(each.person, person));
}

/** The executive members whom the pieces name, other than the writer. */
export function executiveNamed(situation: Situation, pieces: Piece[]): MemberEntry[] {
  const writer = situation.writer.inNameOf ?? situation.writer.person;
  const found: MemberEntry[] = [];
  for (const piece of pieces) {
    for (const mention of namedIn(piece.text, situation.directory)) {
      const only = mention.people.length === 1 ? mention.people[0] : undefined;
      if (!only?.member || !isExecutive(only) || (writer && samePerson(writer, only)) || found.indexOf(only.member) >= 0) continue;
      found.push(only.member);
    }
  }
  return found;
}

/** The whole of the writer's own text with the subject, for words of a portfolio. */
export function wholeText(situation: Situation): string {
  return gatheringOf(situation).pieces.map((piece) => piece.text).join('\n');
}
