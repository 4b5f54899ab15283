import type { NamedOfficer } from '../report/report';
import type { Situation } from './context';
import { namedIn } from './named-people';
import { frontOf } from './report-frame';
import { outlineOf, statementsOf, type Statement } from './statements';

/** How far a report says who wrote it, or whom to ask. */
export interface Named {
  /** `person`: a person is named as that; `other`: a person is named, as something else; `post`: a post, team or telephone number only; `nobody`. */
  as: 'person' | 'other' | 'post' | 'nobody';
  statement: Statement | null;
}

const authorWords = /(?:^|[^a-z])(?:authors?|prepared by|written by|drafted by|compiled by|produced by|report(?:ing)? officer|lead officer|case officer|report by|originator)(?![a-z])/i;
const contactWords = /(?:^|[^a-z])(?:contacts?(?: officers?| person| details| point| name)?|officers? to contact|lead officer|case officer|enquiries|inquiries|queries|questions(?: to)?|for (?:more|further|any) (?:information|details|detail|queries|enquiries)|speak to|further information|telephone|person to (?:ask|contact))(?![a-z])/i;
const bare = /^(?:[\s:.,/&()\u2013-]|and|or|s|officers?|contacts?|name|details|reports?|authors?|title|the)*$/i;
const telephone = /(?:^|[^\d])(?:0\d[\d ()-]{7,12}\d|\+44[\d ()-]{8,14}\d)|(?:^|[^a-z])ext(?:ension)?\.?:? ?(?:no\.? )?\d{2,6}|[^\s@]{1,60}@[^\s@]{1,60}/i;
/** Two capitalised words that can be a person's name. */
const nameLike = /(?:^|[^A-Za-z])([A-Z][a-z]+(?:-[A-Z][a-z]+)?|[A-Z]\.?(?: ?[A-Z]\.?)?) ([A-Z](?:[a-z]|['\u2019][A-Z]|c[A-Z])[A-Za-z'\u2019-]+)/g;
const noName = new Set(('head director officer manager service services council cabinet executive committee team unit department directorate lead chief report of the contact author place housing planning finance legal corporate community development assistant deputy senior principal section city county district borough town clerk monitoring environmental health public democratic coastal engineering policy performance improvement delivery culture parks highways transport resources strategy policy customer property estates regeneration economy adult children social care key decision date title subject meeting wards ward part for and enquiries further information background papers').split(' '));

/** A person's name in words beside a label: one of the directory's officers, or two words that are no post. */
function personIn(situation: Situation, text: string): boolean {
  if (namedIn(text, situation.directory).some((mention) => mention.people.length > 0 && mention.people.every((person) => person.kind === 'officer') && mention.end - mention.start > 3)) return true;
  nameLike.lastIndex = 0;
  for (let match = nameLike.exec(text); match; match = nameLike.exec(text)) {
    const unit = /^(?: [A-Z][a-z]+)?(?: and [A-Z][a-z]+)? (?:Unit|Team|Services?|Department|Directorate|Section|Office|Division|Group|Service)(?![a-z])/.test(text.slice(match.index + match[0].length));
    if (!unit && !noName.has((match[1] ?? '').toLowerCase()) && !noName.has((match[2] ?? '').toLowerCase())) return true;
    nameLike.lastIndex = match.index + match[0].length - (match[2] ?? '').length - 1;
  }
  return false;
}

function anyPerson(officers: NamedOfficer[]): boolean {
  return officers.some((officer) => officer.name !== '');
}

/** The words that a label stands over: its own line, or the next where it stands alone. */
function labelled(list: Statement[], label: RegExp): { statement: Statement; words: string }[] {
  const found: { statement: Statement; words: string }[] = [];
  list.forEach((statement, i) => {
    const match = label.exec(statement.text);
    if (!match) return;
    // In running text the word may stand in any sentence: only a label opens its line.
    const opens = match.index < 34 && (statement.text.length < 160 || /:/.test(statement.text.slice(0, 60)));
    if (!opens && statement.section?.kind !== 'contact') return;
    const next = list[i + 1];
    const after = list[i + 2];
    // A label by itself stands over the next line, or over the next cell of its row.
    const alone = bare.test(statement.text.slice(match.index + match[0].length));
    const words = alone && next ? `${statement.text}\n${next.text}${statement.heading && after ? `\n${after.text}` : ''}` : statement.text;
    found.push({ statement, words: words.slice(match.index) });
  });
  return found;
}

function particulars(situation: Situation): Statement[] {
  const list = statementsOf(situation);
  const front = frontOf(situation);
  return list.filter((each, i) => front.indexOf(each) >= 0 || i >= list.length - 8 || each.section?.kind === 'contact' || each.section?.kind === 'head'
    || /^(?:[\d.]+ )?(?:contact|report author|author|officer to contact|lead officer|enquiries|for further)/i.test(each.text));
}

/** "I wrote this report and will be there. Lee Barton, Team Leader": the name that goes with it. */
const ownHand = /(?:^|[^A-Za-z])I (?:have |myself )?wr(?:ote|itten) this (?:report|paper)(?![a-z])/;

/** "Alison Crewe, Parks Officer (author)". */
function besideAuthor(situation: Situation, list: Statement[]): boolean {
  if (list.some((each, i) => ownHand.test(each.text) && [each, list[i + 1]].some((one) => one !== undefined && personIn(situation, one.text)))) return true;
  return list.some((each) => each.text.length < 200 && /[(,\u2013-] ?(?:and )?(?:report )?author\)?(?:[.;]|$)/i.test(each.text));
}

/** The file was made by the officer who is named for questions, and so is theirs. */
function madeByContact(situation: Situation, list: Statement[]): boolean {
  const maker = situation.item.document?.properties.creator ?? '';
  const made = maker ? namedIn(maker, situation.directory)[0]?.people ?? [] : [];
  const words = maker.toLowerCase().split(/[^a-z]+/).filter((word) => word.length > 1);
  return words.length > 1 && made.every((person) => person.kind === 'officer')
    && labelled(list, contactWords).some((each) => words.every((word) => each.words.toLowerCase().indexOf(word) >= 0));
}

/** Who is named as the report's author. */
export function authorNamed(situation: Situation): Named {
  const outline = outlineOf(situation);
  const list = particulars(situation);
  if (outline && anyPerson(outline.authors)) return { as: 'person', statement: null };
  if (outline && anyPerson(outline.reportOf)) return { as: 'person', statement: null };
  for (const { words, statement } of labelled(list, authorWords)) if (personIn(situation, words)) return { as: 'person', statement };
  // "Report of Jane Dunn, Head of Place"; a name by itself at the foot, as a signature.
  for (const { words, statement } of labelled(list, /(?:^|[^a-z])report of(?![a-z])/i)) if (personIn(situation, words)) return { as: 'person', statement };
  const all = statementsOf(situation);
  const front = frontOf(situation);
  const foot = all.slice(-6).filter((each, i, last) => front.indexOf(each) < 0 && each.section?.kind !== 'contact' && !contactWords.test((i > 0 ? last[i - 1] : all[all.length - 7])?.text ?? ''));
  for (const statement of foot) {
    if (statement.text.length < 60 && !contactWords.test(statement.text) && !telephone.test(statement.text) && namedIn(statement.text, situation.directory).some((mention) => mention.start === 0 && mention.people.length > 0 && mention.people.every((person) => person.kind === 'officer'))) return { as: 'person', statement };
  }
  const contact = contactNamed(situation);
  if (contact.as === 'person') return { as: besideAuthor(situation, list) || madeByContact(situation, list) ? 'person' : 'other', statement: contact.statement };
  for (const statement of frontOf(situation)) {
    if (namedIn(statement.text, situation.directory).some((mention) => mention.people.length > 0 && mention.people.every((person) => person.kind === 'officer'))) return { as: 'other', statement };
  }
  const post = list.filter((each) => /report of|report by|author|prepared by/i.test(each.text))[0];
  return post || (outline && outline.reportOf.length > 0) ? { as: 'post', statement: post ?? null } : { as: 'nobody', statement: null };
}

/** Whom the report names for questions. */
export function contactNamed(situation: Situation): Named {
  const outline = outlineOf(situation);
  const list = particulars(situation);
  if (outline && anyPerson(outline.contacts)) return { as: 'person', statement: null };
  const labels = labelled(list, contactWords).concat(labelled(statementsOf(situation), /^(?:[\d.]+ )?(?:contact officer|officer to contact|contact:)/i));
  for (const { words, statement } of labels) if (personIn(situation, words)) return { as: 'person', statement };
  const post = labels.filter(({ words }) => telephone.test(words) || /officer|manager|director|head of|team|service/i.test(words.replace(contactWords, '')))[0];
  // A name with a telephone number or address in the particulars is somebody to ask, whatever the label.
  for (const statement of list) if (telephone.test(statement.text) && personIn(situation, statement.text.replace(/[^\s@]{1,60}@\S{1,80}/g, ''))) return { as: 'person', statement };
  const authors = outline ? [...outline.authors, ...outline.reportOf].filter((each) => each.name !== '') : [];
  const author = labelled(list, authorWords).filter(({ words }) => personIn(situation, words))[0];
  if (authors.length > 0 || author) return { as: 'other', statement: author?.statement ?? null };
  if (post || (outline && outline.contacts.length > 0)) return { as: 'post', statement: post?.statement ?? null };
  const number = list.filter((each) => telephone.test(each.text))[0];
  return number ? { as: 'post', statement: number } : { as: 'nobody', statement: null };
}
