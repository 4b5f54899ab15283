import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { isCommunications } from './press-form';
import type { PressText } from './press-paragraphs';
import { namedIn } from './named-people';
import { partiesIn } from './parties';

/** Whose text it is. `person` is the member, political assistant or officer, where known. */
export interface Issuer {
  kind: 'council' | 'member' | 'group' | 'assistant' | 'unknown';
  person: Person | null;
}

const groupHead = /(?:group|party|branch|association|councillors|campaign|team)(?![a-z])|election|candidate/i;

/** A heading in capitals throughout as it would stand in a sentence: a party is told by its capital. */
function lowered(head: string): string {
  return /[a-z]/.test(head) ? head : head.toLowerCase().replace(/(?:^|[ -])[a-z]/g, (letter) => letter.toUpperCase());
}

/** A party's or group's own head: "Labour Group: press statement", "Issued by the Green group". */
function fromGroup(situation: Situation, text: PressText): boolean {
  const heads = [situation.item.header, ...text.paragraphs.slice(0, 3).filter((each) => each.text.length < 120 && !/[.!?]$/.test(each.text)).map((each) => each.text)].map(lowered);
  const contacts = text.paragraphs.filter((each) => each.role === 'contact' || /^(?:issued|released|published|promoted) (?:and (?:published|printed) )?(?:by|on behalf of)/i.test(each.text)).map((each) => each.text);
  return heads.some((head) => partiesIn(head, situation.directory).some((party) => party.sure && groupHead.test(party.words) && !/amend|motion|council tax|lose|win|gain/i.test(head) && /release|statement|news|media|press|group|party/i.test(head) && /^\W*(?:(?:news|press|media) (?:release|statement)\W+(?:from|by)? ?(?:the )?)?$/i.test(head.slice(0, party.start))))
    || contacts.some((line) => /^(?:issued|released|published|promoted) (?:and (?:published|printed) )?(?:by|on behalf of) (?:the )?/i.test(line) && partiesIn(line.slice(0, 80), situation.directory).some((party) => party.sure));
}

/** Officers thanked or told under a member's own statement did not issue it. */
const notIssued = /(?:^|[^a-z])(?:thank(?:s|ed|ing)?|grateful|help(?:ed|s|ing)?|copied|copy|cc|inform(?:ed|ing)|told|aware|not (?:a |been |the )?(?:issued|council|by|through|sent|from|via))(?![a-z])/i;

function linesOf(text: string): string[] {
  return text.split(/\n|[.;] (?=[A-Z])/).filter((line) => !notIssued.test(line));
}

/** The Council's own head or its communications team as the contact. */
function fromCouncil(situation: Situation, text: PressText): boolean {
  const { directory, item } = situation;
  const council = directory.councilName.toLowerCase();
  const heads = [item.header, ...text.paragraphs.slice(0, 2).filter((each) => each.text.length < 90).map((each) => each.text)];
  if (heads.some((head) => head.toLowerCase().indexOf(council) >= 0 && !/\(/.test(head))) return true;
  return text.paragraphs.some((each) => (each.role === 'contact' || each.role === 'notes' || /media|press|contact/i.test(each.text.slice(0, 40)))
    && /contact|enquir|issued|media|press/i.test(each.text)
    && linesOf(each.text).some((line) => namedIn(line, directory).some((mention) => mention.people.length === 1 && isCommunications(mention.people[0] as Person)) || /communications (?:team|section|office|unit|manager|officer)|press office|media (?:team|office)/i.test(line)));
}

/** Works out who issues a text, from the person who writes it and its own heads and contact lines. */
export function issuerOf(situation: Situation, text: PressText, member: Person | null): Issuer {
  const { role, person, inNameOf } = situation.writer;
  if (fromGroup(situation, text)) return { kind: 'group', person: member ?? person };
  if (role === 'political-assistant') return { kind: 'assistant', person };
  const document = situation.item.document !== undefined;
  if (role === 'officer') return { kind: 'council', person: inNameOf ?? person };
  // A member's hand on the Council's own release leaves it the Council's.
  if (role === 'member') return document && fromCouncil(situation, text) ? { kind: 'council', person: member } : { kind: 'member', person: member };
  if (fromCouncil(situation, text)) return { kind: 'council', person: null };
  if (member) return { kind: 'member', person: member };
  const creator = situation.item.document?.properties.creator ?? '';
  const by = creator ? situation.directory.byName(creator) : null;
  if (by?.officer?.post === 'political-assistant') return { kind: 'assistant', person: by };
  if (by?.kind === 'officer') return { kind: 'council', person: by };
  return { kind: 'unknown', person: null };
}
