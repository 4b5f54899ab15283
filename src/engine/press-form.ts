import type { Person } from '../directory/directory';
import type { PressText } from './press-paragraphs';
import type { Situation } from './context';

/**
 * `release`: a release or statement for issue; `newsletter`: a newsletter or magazine of the whole Council;
 * `publication`: a leaflet, page or newsletter of one service; `mail`: a mail to a paper or broadcaster.
 */
export type PressForm = 'release' | 'newsletter' | 'publication' | 'mail';

const newsroom = /^(?:news|newsdesk|news\.?desk|newsroom|editor|editorial|letters|reporters?|pictures|press)[.@_-]|(?:herald|gazette|times|echo|mercury|tribune|chronicle|argus|observer|guardian|telegraph|journal|express|citizen|advertiser|radio|bbc|itv|newspaper|newsandstar|broadcast)[a-z-]*\./i;
const commsBox = /^(?:press|media|comms|communications|news|pressoffice|press\.office|mediaoffice|newsroom)[.@_-]?/i;

/** Whether somebody works for a paper, broadcaster or agency. */
export function isMedia(person: Person): boolean {
  return person.kind === 'press' || (person.kind === 'outside' && newsroom.test(person.address));
}

/** Whether somebody is of the Council's communications team. */
export function isCommunications(person: Person): boolean {
  if (person.officer) return person.officer.post === 'communications' || /(?:^|[^a-z])(?:communications?|comms|press|media)(?![a-z])/i.test(person.officer.title ?? '');
  return person.kind === 'council' && (commsBox.test(person.address) || /(?:^|[^a-z])(?:communications|comms|press office|media)(?![a-z])/i.test(person.name));
}

const wantsIssue = /(?:^|[^a-z])(?:(?:put|send|get|push) (?:this|it|these|that|the (?:following|statement|release|quote|below|attached)).{0,40} out|issue (?:this|the (?:following|statement|release|below|attached))|(?:press|media|news) (?:release|statement)|(?:my|a|the|this) (?:quote|statement) (?:for|to|below|is|reads)|quote (?:from|for) me|you can (?:quote|use)|quote me|for (?:the )?(?:herald|gazette|times|press|media|papers?|radio|website))(?![a-z])/i;

/** Whether a message goes to anybody to whom a text for the press would. */
export function mayBeForPress(situation: Situation): boolean {
  return situation.recipients.some((each) => each.field !== 'bcc' && (isMedia(each.person) || isCommunications(each.person)));
}

/** Whether an item is a text for the press or the public. */
export function isForPress(situation: Situation, text: PressText): boolean {
  const { item, recipients } = situation;
  if (item.kind === 'press') return true;
  const open = recipients.filter((each) => each.field !== 'bcc');
  if (open.some((each) => isMedia(each.person))) return true;
  const toComms = open.some((each) => isCommunications(each.person));
  const quotes = /["\u201c][^"\u201c\u201d]{40}/.test(text.flat);
  return toComms && text.paragraphs.length > 1 && (text.marked || (quotes && wantsIssue.test(`${item.subject}. ${text.flat.slice(0, 1500)}`)));
}

const release = /(?:^|[^a-z])(?:news|press|media) (?:release|statement|notice)(?![a-z])|for immediate (?:release|use)|embargo|notes? (?:to|for) editors?/i;
const periodical = /newsletter|e-?news|e-?bulletin|(?:^|[^a-z])bulletin|magazine|round-?up|news ?sheet|digest|(?:^|[^a-z])gazette|your (?:council|city|district|county)(?: news| matters)|(?:issue|edition|no\.?|number|volume|vol\.?) ?\d{1,4}(?![a-z\d])|(?:spring|summer|autumn|winter) (?:issue|edition|20\d\d)|(?:city|district|county|borough|valley) (?:life|news|matters|view|voice|talk|focus|link)(?![a-z])|in this issue|unsubscribe/i;
/** "Street Scene News" as a title: a paper of the Council's own. */
const ownPaper = /^[A-Z][A-Za-z'\u2019&]+(?: (?:[A-Z][A-Za-z'\u2019&]*|and|the|in|of|for)){0,4} (?:News|Matters|Update|Focus|Today|Talk|Voice|View|Times|Post|Life|Link|Links|Connect|Extra|Roundup|Courier|Herald)(?:[:,]| [-\u2013]|$)/;
const leaflet = /leaflet|factsheet|fact sheet|brochure|handbook|(?:^|[^a-z])guide(?![a-z])|flyer|poster|programme|annual (?:report|review)|web ?page|website (?:article|page|news)|(?:^|[^a-z])(?:page|article|blog|prospectus|update|news) (?:for|from) (?:the )?(?:tenants|housing|waste|planning|parks|museums?|leisure|library|libraries|recycling|licensing)/i;
const service = /(?:^|[^a-z])(?:tenants?['\u2019]?|housing|homes|leaseholders?|waste|recycling|planning|parks?|open spaces|museums?|leisure|sports?|librar(?:y|ies)|licensing|environmental health|streetcare|street scene|business|culture|arts|events|economic development|regeneration|markets?|schools?|social care|highways|transport|countryside|community safety|benefits|revenues|allotments?|gardens?|cemeter(?:y|ies)|neighbourhood|services?|service group|directorate|department)(?![a-z])/i;

/** A title and two articles at least. */
const severalHeadings = 3;

/** What kind of text it is, by its head. */
export function formOf(situation: Situation, text: PressText): PressForm {
  const { item } = situation;
  const front = text.paragraphs.slice(0, 4).map((each) => each.text).filter((each) => each.length < 140);
  const head = [item.header, item.subject, ...front].join('\n');
  const properties = item.document?.properties.title ?? '';
  // A mail to a paper is no leaflet because its subject speaks of a programme.
  if (!item.document && item.from !== null && situation.recipients.some((each) => each.field !== 'bcc' && isMedia(each.person))) return text.marked || release.test(head) ? 'release' : 'mail';
  if (release.test(item.header) || front.some((each) => /^\W*(?:news|press|media) (?:release|statement)/i.test(each))) return 'release';
  if (periodical.test(`${head}\n${properties}`) || [item.header, ...front].some((each) => ownPaper.test(each) && !/release/i.test(each))) {
    const name = [item.header, properties, front[0] ?? ''].join('\n');
    return service.test(name) && !/(?:city|district|county|borough) (?:life|news|matters|view|voice)/i.test(name) ? 'publication' : 'newsletter';
  }
  if (leaflet.test(`${head}\n${properties}`) && !release.test(head)) return 'publication';
  if (release.test(head) || text.marked) return 'release';
  // Several headings on matters that have nothing to do with each other make a paper of its own.
  if (item.document && text.paragraphs.filter((each) => each.role === 'heading').length >= severalHeadings) return service.test([item.header, properties, front[0] ?? ''].join('\n')) ? 'publication' : 'newsletter';
  if (!item.document && item.from !== null) return 'mail';
  return service.test(item.header) && !/release/i.test(item.header) ? 'publication' : 'release';
}
