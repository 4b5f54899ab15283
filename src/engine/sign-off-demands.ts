import { signOffDemandPhrases } from '../language/sign-off-demand-phrases';
import { TopicBook } from '../language/topic-book';
import { leads } from './actors';
import type { Situation } from './context';
import { remarksOf, type Remark } from './member-comments';
import { inQuotation, statementsOf, type Statement } from './statements';

/** A demand that a leading member confirm in writing that they read and agree. */
export interface SignOffDemand {
  /** The statements that make it, in their order. */
  statements: Statement[];
  /** A signature is asked for, not only a written word. */
  signature: boolean;
}

const book = new TopicBook(signOffDemandPhrases);
const leadingTitle = /lead member|cabinet member|portfolio holder|leader of the council|the leader/i;
const linesOfBlock = 3;

function wantedOf(situation: Situation, text: string): boolean {
  return leadingTitle.test(text) || situation.directory.members.some((member) => leads({ kind: 'member', name: member.name, address: '', member })
    && text.indexOf(member.name.split(' ').pop() ?? member.name) >= 0);
}

function told(text: string): { sign: boolean; written: boolean; agrees: boolean; demand: boolean; not: boolean; other: boolean } {
  const families = book.in(text).map((each) => each.family);
  const has = (family: (typeof families)[number]) => families.indexOf(family) >= 0;
  return { sign: has('sign'), written: has('written'), agrees: has('agrees'), demand: has('demand'), not: has('not'), other: has('other') };
}

/** Whom the item addresses, or the lines around name, is a leading member. */
function forLeadingMember(situation: Situation, list: Statement[], at: number): boolean {
  if (situation.recipients.some((recipient) => leads(recipient.person))) return true;
  return list.slice(Math.max(0, at - linesOfBlock), at + linesOfBlock + 1).some((each) => wantedOf(situation, each.text));
}

/** A comment in the margin that wants a leading member's signature for having read and agreed; null for none. */
export function signOffRemark(situation: Situation): Remark | null {
  return remarksOf(situation).filter(({ comment }) => {
    if (comment.resolved || !wantedOf(situation, `${comment.text} ${comment.on?.accepted ?? ''}`)) return false;
    const read = told(comment.text);
    return read.sign && read.agrees && read.demand && !read.not && !read.other;
  })[0] ?? null;
}

/** The first demand of the kind in the writer's own words; null for none. */
export function signOffDemand(situation: Situation): SignOffDemand | null {
  const list = statementsOf(situation);
  for (let i = 0; i < list.length; i++) {
    const here = list[i] as Statement;
    const first = told(here.text);
    // A form of words to be signed stands in quotation marks, behind the order to return it.
    const form = (situation.item.kind === 'report' || /(?:^|[^a-z])(?:line|space|box|slip|form|panel|words|foot|end|bottom|page)(?![a-z])/i.test(here.text)) && /(?:^|[^a-z])(?:write on|fill (?:it|this) in|initials|sign|put your|for you to|hand it|return it|pen)(?![a-z])|(?:^|[^a-z])(?:to (?:complete|sign|return|initial|countersign|tick|fill)|please (?:sign|complete|return|initial)|signature|signed)(?![a-z])|[._\u2026]{4}/i.test([list[i - 1], here, list[i + 1]].map((each) => each?.text ?? '').join(' '));
    if (!first.agrees || first.not || first.other || (inQuotation(situation, here.start, here.end) && !form)) continue;
    const near = [here, list[i + 1], list[i - 1], ...(situation.item.kind === 'report' ? [list[i + 2], list[i - 2]] : [])].filter((each): each is Statement => each !== undefined);
    const read = near.map((each) => ({ each, told: told(each.text) }));
    if (read.some((each) => each.told.not)) continue;
    // "Before the contract is signed" is of another paper.
    const signed = read.filter((each) => each.told.sign && !each.told.other)[0];
    const written = read.filter((each) => each.told.written)[0];
    const carrier = signed ?? written;
    if (!carrier || !read.some((each) => each.told.demand) || !forLeadingMember(situation, list, i)) continue;
    // What a neighbouring sentence wants signed may be another paper.
    if (carrier.each !== here && situation.item.kind !== 'report' && !first.demand && !first.written) continue;
    // A written word needs to be asked for in the same breath.
    if (!signed && !(first.written && first.demand && /read|underst/i.test(here.text))) continue;
    const statements = carrier.each === here ? [here] : [here, carrier.each].sort((a, b) => a.start - b.start);
    return { statements, signature: signed !== undefined };
  }
  return null;
}
