import type { Person } from '../directory/directory';
import { likely, strengthOf } from '../language/acts';
import { signatureLines } from '../language/body';
import { leaveReportsIn } from '../language/reported-leave';
import { answerIn, sharingIn } from '../language/sharing';
import type { Recipient, Situation, ThreadMessage } from './context';
import { hadAlready, isWriter } from './correspondence';
import { about, matterOf, type MatterSentence } from './matter';
import { ofTheThread } from './of-the-thread';
import { samePerson } from './named-people';

/** A message of a constituent that travels in the thread to somebody who has not had it. */
export interface PassedOn {
  message: ThreadMessage;
  /** Its place in the thread. */
  index: number;
  /** The constituent as written. */
  name: string;
  sentences: MatterSentence[];
  /** Who would get it new. */
  readers: Recipient[];
  /** The constituent gets the message too. */
  copied: boolean;
}

const bodies = new Set(('association council ltd limited plc llp society trust school academy college clerk committee group team office services service partnership parish diocese church club union federation charity foundation company forum board '
  + 'university hospital surgery police constabulary agency solicitors architects planning estates surveyors consulting consultants traders residents chamber network watch friends rota desk dispatch admin newsletter noreply support helpdesk').split(' '));
const offices = new Set(['info', 'office', 'admin', 'clerk', 'secretary', 'enquiries', 'contact', 'hello', 'mail', 'estates', 'noreply', 'no-reply', 'bookings', 'sales', 'accounts', 'support', 'head', 'chair', 'treasurer', 'trustees', 'reception', 'press', 'news', 'planning', 'councillor', 'customer.services', 'rota', 'desk']);

function isBody(person: Person): boolean {
  for (const word of person.name.toLowerCase().split(/[^a-z]+/)) if (bodies.has(word)) return true;
  const at = person.address.lastIndexOf('@');
  if (at < 0) return false;
  const domain = person.address.slice(at + 1);
  if (/(?:^|[.-])(?:gov|nhs|police|parliament|sch|ac)\./.test(`${domain}.`) || /council|-tc\.|-pc\./.test(domain)) return true;
  return offices.has(person.address.slice(0, at));
}

/** What goes to a whole street, or to nobody by name, is nobody's letter to their councillor. */
const toEverybody = /^\W*(?:dear|to|hello|hi)?,? ?(?:all |our |the )?(?:neighbours?|residents?|householders?|occupiers?|occupants?|customers?|subscribers?|readers?|supporters|homeowners?|tenants)(?:\W|$)/i;
const unnamed = /^(?:undisclosed[ -]recipients|recipients? (?:hidden|suppressed)|mailing list)/i;

function isCircular(message: ThreadMessage): boolean {
  return message.recipients.some((each) => unnamed.test(each.name)) || (message.recipients.length === 0 && toEverybody.test(message.message.text));
}

/** Whether the words are a resident's own: their home, their life, their councillor. */
function isResident(sentences: MatterSentence[]): boolean {
  const business = sentences.some((each) => about(each, 'business'));
  const own = sentences.filter((each) => about(each, 'constituent') || strengthOf(each, 'personal-case') >= likely).length;
  if (own > (business ? 1 : 0)) return true;
  return sentences.some((each) => about(each, 'toCouncillor')) && !business;
}

const posts = /(?:^|[^a-z])(?:director|manager|ltd|limited|plc|llp|secretary|chair|chairman|treasurer|clerk|officer|coordinator|co-ordinator|head of|headteacher|surveyor|solicitor|consultant|planner|architect|engineer|inspector|sergeant|constable|agent|trustee|partner|editor|reporter|correspondent|rev|vicar|association|council|trust|group)(?![a-z])/i;

/** Whether the signature shows a post or a firm. */
function signsForBody(situation: Situation, message: ThreadMessage): boolean {
  const span = message.message.signature;
  if (span && posts.test(signatureLines(situation.item.text, span).join(' '))) return true;
  const lines = message.message.text.split('\n');
  return lines.slice(-2).some((line) => line.length < 60 && !/[.?!]$/.test(line) && posts.test(line));
}

/**
 * Constituents' messages further down the thread that this one would show to new readers: people
 * outside the Council who write for themselves, not for a body, firm or authority.
 */
export function passedOn(situation: Situation): PassedOn[] {
  const known = letters.get(situation.reading);
  if (known) return known;
  const matter = matterOf(situation);
  const found: PassedOn[] = [];
  situation.thread.forEach((message, index) => {
    const { author } = message;
    if (!author || (author.kind !== 'outside' && author.kind !== 'unknown') || (author.name === '' && author.address === '') || isBody(author)) return;
    if (author.kind === 'outside' && isWriter(situation, author)) return;
    const known = author.name === '' ? null : situation.directory.byName(author.name);
    if (known && author.name.indexOf(' ') > 0 && (known.kind === 'member' || known.kind === 'officer')) return;
    const sentences = matter.earlier[index] ?? [];
    if (sentences.length === 0 || signsForBody(situation, message) || isCircular(message)) return;
    const readers = situation.recipients.filter(({ person }) => person.kind !== 'records' && !samePerson(person, author)
      && !isWriter(situation, person) && !hadAlready(situation, index, person));
    if (readers.length === 0) return;
    const introduced = matter.own.some((each) => each.part === 'body' && /(?:^|[^a-z])(?:resident|constituent|tenant|lady|gentleman|householder|neighbour|mother|father|mum|dad|pensioner|widow|couple)(?![a-z])/i.test(each.text));
    if (!introduced && !isResident(sentences)) return;
    found.push({
      message, index, name: author.name || author.address, sentences, readers,
      copied: situation.recipients.some(({ person }) => samePerson(person, author) || (author.name !== '' && person.name.toLowerCase() === author.name.toLowerCase())),
    });
  });
  letters.set(situation.reading, found);
  return found;
}
const letters = new WeakMap<Situation['reading'], PassedOn[]>();

/** Whether a sentence of the writer's speaks of this person: by a part of their name or as he or she. */
export function refersTo(text: string, name: string): boolean {
  return named(text, name) || /(?:^|[^a-z])(?:she|he|they|her|his|their|him|them|hes|shes|theyre|resident|constituent|tenant|lady|gentleman|couple|writer|sender|author|both)(?:'s|\u2019s|'re|\u2019re)?(?![a-z])/i.test(text);
}

function named(text: string, name: string): boolean {
  for (const part of name.split(/[ ,]+/)) if (part.length > 2 && new RegExp(`(?:^|[^A-Za-z])${part.replace(/[^A-Za-z'-]/g, '')}(?![A-Za-z])`, 'i').test(text)) return true;
  return false;
}

/** "Shared with permission": whose it is goes without saying. */
const bareConsent = /(?:^|[^a-z])(?:with|w\/?|by) (?:full |kind |express |prior )?(?:permission|consent|agreement)(?![a-z])/i;
/** "He says someone should be sent round": help is asked for, not leave given. */
const sendsSomebody = /(?:someone|somebody|a man|people|nobody) (?:should|could|can|must|might|may|ought|needs) (?!see this|have this|read)/i;
/** "I'm happy with it", "no worries from me": the writer's own contentment. */
const writerIs = /(?:^|[^a-z])(?:i am|i'm|i\u2019m|im|i was|we are|we're|we\u2019re|we were|i'd be|i\u2019d be|id be|i would be|we'd be|we\u2019d be|we would be)(?: \w+)?$/i;

/** "She doesn't know that I'm sending it", "I haven't asked him": nobody was asked. */
const unasked = /(?:^|[^a-z])(?:does|do|did|has|have|had|will|is|was|would)(?:n['\u2019]?t| not|nt)(?: yet| actually| even)? (?:know(?: that| of| about| i| it| this|n)|been (?:asked|told|consulted)|heard (?:that|from)|aware|ask(?:ed)? (?:him|her|them|whether|if|for|first)|checked? with|had (?:time|a chance) to ask|realise|mentioned)(?![a-z])|(?:^|[^a-z])(?:without|before) (?:asking|telling|consulting|checking with) (?:him|her|them)|(?:^|[^a-z])(?:has|have|had|is) no idea (?:that|i|we|you)|(?:^|[^a-z])(?:is|was|are) unaware|(?:^|[^a-z])unknown to (?:him|her|them)|(?:^|[^a-z])nobody (?:has )?asked (?:him|her|them)|(?:^|[^a-z])(?:i|we)(?: have|['\u2019]ve)? never asked/i;

export type Consent = 'given' | 'doubtful' | 'none';

/** "Are you still ok to …" asks the officer written to, with or without a question mark. */
const asksReader = /(?:^|[^a-z])(?:are|were|would|will) you(?: [a-z]+){0,3} ?$/i;

/** What one sentence of the writer's tells of the constituent's consent. */
function told(each: MatterSentence): Consent {
  const agreed = each.topics.filter((match) => match.topic === 'agreed' && !asksReader.test(each.text.slice(0, match.end)) && !writerIs.test(each.text.slice(0, match.start).trim()) && !/^ (?:me|us)(?![a-z])/i.test(each.text.slice(match.end)))[0];
  const supposed = each.topics.filter((match) => match.topic === 'supposed')[0];
  // "I asked whether I might and she was glad to" reports an answer; "I'm sure she is happy" only supposes one.
  const answered = supposed !== undefined && agreed !== undefined && (agreed.start >= supposed.end
    ? /(?:^|[^a-z])asked(?![a-z])/i.test(each.text.slice(0, agreed.start))
    : /(?:^|[^a-z])(?:asked|asking|checked)[a-z ]{0,12}$/i.test(each.text.slice(agreed.end, supposed.start)));
  if (agreed?.negated || (supposed && !answered)) return 'none';
  if (agreed || (!sendsSomebody.test(each.text) && leaveReportsIn(each.text, each.question).some((report) => report.tells === 'leave'))) return 'given';
  if (unasked.test(each.text)) return 'none';
  const strength = strengthOf(each, 'reports-consent');
  if (strength >= consentForSure) return 'given';
  return strength >= likely ? 'doubtful' : 'none';
}
const consentForSure = 0.6;

/** "May I show this to housing?" "Yes, of course." further up the thread. */
function answeredYes(situation: Situation, passed: PassedOn): boolean {
  const { author } = passed.message;
  return situation.thread.some((message, index) => {
    const asked = situation.thread[index + 1];
    if (!author || !message.author || !samePerson(message.author, author) || !asked?.author || samePerson(asked.author, author)) return false;
    if (!asked.sentences.some((each) => strengthOf(each, 'asks-leave') >= likely)) return false;
    return message.sentences.slice(0, 3).some((each) => answerIn(each.text) === 'yes');
  });
}

/** "I haven't been able to get hold of her to ask whether she minds." */
const notYetAsked = /(?:^|[^a-z])(?:haven['\u2019]?t|have not|hadn['\u2019]?t|didn['\u2019]?t|did not|never|couldn['\u2019]?t|could not|not) (?:[a-z]+ ){0,8}(?:ask(?:ed)?|check(?:ed)?|find out|found out) (?:(?:him|her|them) )?(?:whether|if) (?:he|she|they)(?: would|['\u2019]d)? (?:minds?|agrees?|objects?|consents?|is (?:happy|content|ok)|are (?:happy|content|ok)|be (?:happy|content)|wants?)(?![a-z])/i;

/** What the words show of the constituent's consent to this being passed on: the writer's, then their own. */
export function consentTo(situation: Situation, passed: PassedOn): Consent {
  // Whoever says that they have not asked has no leave, whatever else can be read into it.
  if (matterOf(situation).own.some((each) => !each.question && notYetAsked.test(each.text))) return 'none';
  let doubtful = false;
  for (const each of matterOf(situation).own) {
    if (each.question || !(refersTo(each.text, passed.name) || each.part === 'subject' || bareConsent.test(each.text) || (passed.copied && /(?:^|[^a-z])you(?:r)?(?![a-z])/i.test(each.text)))) continue;
    if (each.part === 'body' && !ofTheThread(situation, each, (text) => named(text, passed.name))) continue;
    const said = told(each);
    if (said === 'given') return said;
    if (said === 'doubtful') doubtful = true;
  }
  if (answeredYes(situation, passed)) return 'given';
  // Whoever handed it on before may have said that the constituent agreed.
  const { earlier } = matterOf(situation);
  for (let index = 0; index < passed.index; index++) {
    if (earlier[index]?.some((each) => !each.question && refersTo(each.text, passed.name) && told(each) === 'given')) return 'given';
  }
  for (const each of passed.sentences) {
    const clauses = sharingIn(each.text);
    if (clauses.some((clause) => clause.does === 'refuses') && strengthOf(each, 'withholds') >= likely) return 'none';
    if (about(each, 'mayPass') || clauses.some((clause) => clause.does === 'gives' && !clause.conditional)) return 'given';
    if (about(each, 'mayRaise') && !about(each, 'supposed')) doubtful = true;
  }
  return doubtful ? 'doubtful' : 'none';
}
