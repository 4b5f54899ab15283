import { speaksOf, topicsOf } from '../language/subject-matter';
import type { MemberEntry } from '../directory/directory-file';
import type { Situation } from './context';
import { placesIn } from './place-names';
import { frontOf } from './report-frame';
import { statementsOf, type Statement } from './statements';

/** A ward or division that a report is about. */
export interface LocalMatter {
  ward: string;
  /** The statement that shows it best. */
  statement: Statement;
  members: MemberEntry[];
  /** Something there is sold, closed, built, disputed or the like. */
  sensitive: boolean;
}

const weighty = ['summary', 'recommendations', 'head'];
const mostWards = 3;
const others = /(?:^|[^a-z])(?:wards? affected|divisions? affected|electoral divisions?|wards?)[: ]+(?:all|none|n\/a|county|borough|district|city|whole)/i;
/** A house, shop or room where something happens to be: "the offices in Quay Road". */
const passing = /(?:meeting|met|held|exhibition|event|drop-in|office|offices|based|depot|address|copies|inspect(?:ed|ion)?|correspondence|lives|resident at) (?:at|in|on) (?:the )?$/i;

/** The wards whose affair a report is: a place of theirs in its title, summary or recommendations, or named throughout. */
export function localMatters(situation: Situation): LocalMatter[] {
  const front = frontOf(situation);
  const byWard = new Map<string, { statements: Statement[]; weight: number }>();
  const texts = statementsOf(situation);
  if (texts.some((each) => others.test(each.text)) || texts.some((each, i) => /^(?:electoral )?(?:wards?|divisions?)(?: affected)?:?$/i.test(each.text) && /^(?:all|none|n\/a|borough|district|city|county)/i.test(texts[i + 1]?.text ?? ''))) return [];
  for (const statement of texts) {
    const kind = statement.section?.kind;
    if (kind === 'consultation' || kind === 'contact' || kind === 'appendix') continue;
    const places = placesIn(situation.directory, statement.text);
    const wards = new Set<string>();
    for (const place of places) if (!passing.test(statement.text.slice(0, place.start))) wards.add(place.ward);
    wards.forEach((ward) => {
      const entry = byWard.get(ward) ?? { statements: [], weight: 0 };
      entry.statements.push(statement);
      entry.weight += front.indexOf(statement) >= 0 ? 2 : kind !== undefined && weighty.indexOf(kind) >= 0 ? 2 : 1;
      byWard.set(ward, entry);
    });
  }
  const found: LocalMatter[] = [];
  const stirs = texts.filter((each) => (each.section !== null && weighty.indexOf(each.section.kind) >= 0) || front.indexOf(each) >= 0).some((each) => stirring(each.text));
  byWard.forEach((entry, ward) => {
    if (entry.weight < 2) return;
    found.push({ ward, statement: entry.statements[0] as Statement, members: situation.directory.membersOf(ward), sensitive: stirs || entry.statements.some((each) => stirring(each.text)) });
  });
  return found.length > mostWards ? [] : found;
}

function stirring(text: string): boolean {
  return speaksOf(topicsOf(text), 'significant', 'operational', 'incident', 'controversial', 'complaints');
}

const local = /(?:ward|local|divisional?|constituency)(?:['\u2019]s?)? (?:members?|councillors?|cllrs?)|(?:members?|councillors?|cllrs?) (?:for|of|in|from|representing) (?:the |this |that |both |all )?(?:[A-Z][a-z]+ )?(?:ward|wards|division|divisions|area)|local issues alert|(?:all|every|each)(?: of)?(?: the)?(?: \d+)?(?: city| county| district| ward| local)? (?:members?|councillors?)(?: of (?:the )?council)?(?! of (?:the )?(?:public|staff|committee|cabinet|executive))/i;
const deniedBy = /(?:not (?:yet )?(?:been )?(?:consulted|told|informed|notified|approached|asked|briefed|involved|sent)|no (?:consultation|contact|notice)|(?:none|nobody|neither)(?: of)?[a-z ]{0,24}(?:consulted|told|informed|notified)|without (?:consulting|telling|informing))/i;
const nothing = /^(?:[\d.()]{1,6} )?(?:none|nil|n\/a|not applicable|not consulted|no(?:ne)? consulted|tbc|to follow)\.?$/i;

/** What a report says of telling the local members: `shown`, `denied`, or null for no word. The statement that says it. */
export function localNotice(situation: Situation, matters: LocalMatter[]): { is: 'shown' | 'denied'; statement: Statement } | null {
  const list = statementsOf(situation);
  const front = frontOf(situation);
  let denied: Statement | null = null;
  for (let i = 0; i < list.length; i++) {
    const each = list[i] as Statement;
    const named = front.indexOf(each) < 0 && matters.some((matter) => speaksOfMembers(each.text, matter));
    if (!named && !local.test(each.text)) continue;
    const under = each.heading ? list.slice(i + 1, i + 4).filter((next) => next.section === each.section && !next.heading) : [];
    const first = under[0];
    if (each.heading && first && (nothing.test(first.text) || deniedBy.test(first.text))) denied = denied ?? first;
    else if (deniedBy.test(each.text)) denied = denied ?? each;
    else if (!each.heading || under.length > 0) return { is: 'shown', statement: each };
  }
  return denied ? { is: 'denied', statement: denied } : null;
}

/** "Councillor Lowe", "the Millbrook councillors", "Mrs Lowe CC". */
function speaksOfMembers(text: string, matter: LocalMatter): boolean {
  for (const member of matter.members) {
    const surname = member.name.split(' ').pop() ?? member.name;
    const at = text.indexOf(surname);
    if (at >= 0 && (/(?:cllrs?|councillors?|mr|mrs|ms|miss|dr|,|and|&)[ .]+(?:[A-Z][A-Za-z.]* ){0,2}$/i.test(text.slice(Math.max(0, at - 40), at)) || text.indexOf(member.name) >= 0)) return true;
  }
  const at = text.indexOf(matter.ward);
  return at >= 0 && /^(?: ward| division)? (?:members?|councillors?|cllrs?)(?![a-z])/i.test(text.slice(at + matter.ward.length));
}
