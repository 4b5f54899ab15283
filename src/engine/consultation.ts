import type { Reading } from '../language/reading';
import type { Situation } from './context';
import { gatheringOf, membersInvited, outsidersInvited, says, shows, type Piece } from './meeting';
import { reportOf } from './report';

/** The public of some place is asked for its views. */
export interface Consultation {
  /** The sentence that asks, or that says it opens. */
  piece: Piece;
  /** The sentence that says it had begun before this was written; null for none. */
  already: Piece | null;
}

const found = new WeakMap<Reading, Consultation | null>();

const named = /(?:^|[^a-z])(?:consultation|consult(?:ing)?|survey|questionnaire|have your say|poll|ballot|feedback form|drop[- ]in|exhibition|your views|the views|views of|views on|comments|tell us what|what you think|options?|ideas|have a say|engagement|enclosed (?:card|form|slip)|reply (?:card|slip)|return the|feedback|opinions?|whether you|(?:want|like) to know|hear from|questions|replies|forms?|cards?|closing date|representations|observations|thoughts|preference|comment|reactions?|tell us|survey|ask(?:ing|ed)? (?:local )?(?:people|residents|neighbours|everyone|everybody|householders|traders|parents|users|the public|tenants|the community))(?![a-z])/i;
/** "This email begins six weeks of consultation", "we seek representations". */
const opensPlainly = /(?:^|[^a-z])(?:tell us (?:by|before|whether|if|what|which|how)|your reactions?(?: to|[ .])|what would you (?:like|prefer|choose)|(?:let us|let me) know (?:by|before|whether|if you (?:agree|support|object))|(?:quick|short|brief|online|little|mini|new) (?:survey|poll|questionnaire)|asked (?:for|to give|to share) (?:their|your|people['\u2019]s) (?:views|thoughts|opinions?|comments|feedback|ideas|preferences?)|(?:person|people|residents|anyone|anybody|those) (?:who )?wish(?:ing|es)? to (?:comment|object|respond|reply|make)|(?:give|share|send|let us have|tell us) (?:us )?your (?:views|thoughts|opinions?|preferences?|comments|ideas|feedback)|(?:like|want|glad|keen|love|pleased) to hear (?:from (?:you|residents|people|any(?:one|body) who (?:uses?|lives?|works?|walks?|has)|every(?:one|body)|local|all|those who (?:use|live|work)|neighbours|tenants|parents|traders)|what)|comment cards|(?:begins?|opens?|starts?|launch(?:es)?|commences?) (?:\w+ ){0,6}(?:consultation|survey|engagement)|(?:seek|seeking|invite|inviting|welcome|grateful for|glad of|would value|value) (?:\w+ ){0,4}(?:representations|observations|comments|views|opinions?|feedback|thoughts)|(?:representations|observations|comments|views|feedback|thoughts|replies) (?:would be |are |is |should |to |in |must |can )+(?:welcome|invited|sent|made|writing|me|us|reach)|comments to (?:me|us|the)|(?:let us|let me) (?:know|have) (?:what you think|your (?:views|thoughts|comments|opinions?))|tell us what you (?:think|want|make)|what do you (?:think|reckon|make of)|are you (?:for|in favour)|vote (?:now|online|for|on)|your opinion (?:counts|matters)|need your opinion|like your opinion)(?![a-z])/i;
/** A word asked of one person on their own business. */
const personal = /(?:^|[^a-z])(?:condition|conditions|permission|draft|invoice|quote|quotation|contract|minutes|your (?:application|case|complaint|proof|attachment))(?![a-z])/i;
const closes = /(?:^|[^a-z])(?:by|until|till|before|between|from|closes?|closing|deadline|ends?|no later than|up to|to)(?: on| at| of| the| date| noon| midnight| end| \d{1,2}(?:[.:]\d\d)? ?(?:am|pm)?){0,4},? (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d{1,2}(?:st|nd|rd|th)?(?![\d.:])|january|february|march|april|may|june|july|august|september|october|november|december|easter|christmas|next|then)|(?:^|[^a-z])(?:weeks?|days?|month)(?:['\u2019]s?|-long)? (?:consultation|survey|exercise|to (?:reply|respond|comment))|for (?:\w+ )?(?:weeks|days|a month)|now open|goes? live|opens? (?:today|tomorrow|on)/i;
const toPublic = /(?:^|[^a-z])(?:dear (?:resident|neighbour|occupier|householder|sir|madam|sir or madam|sirs|tenant|trader|business|customer|friend|friends|all|parent|plot|shopkeeper|user)s?|to the occupier|the occupier|owner or occupier|press release|news release|for immediate (?:release|use)|media release)(?![a-z])/i;

/** An answer to somebody is no opening of a consultation. */
function isAnswer(situation: Situation): boolean {
  return situation.thread.length > 0 || /^(?:re|fw|fwd):/i.test(situation.item.subject);
}

function isAudience(situation: Situation): boolean {
  const { item } = situation;
  if (item.kind === 'press') return true;
  if (item.kind === 'letter') return toPublic.test(item.text.slice(0, 1200)) || outsidersInvited(situation).length > 1;
  if (item.kind !== 'message' || isAnswer(situation)) return false;
  if (outsidersInvited(situation).length > 0 || membersInvited(situation).length > 0) return true;
  return situation.recipients.some((each) => each.person.officer?.post === 'communications' || each.person.kind === 'council');
}

function read(situation: Situation): Consultation | null {
  if (!isAudience(situation)) return null;
  const { pieces } = gatheringOf(situation);
  const subject = pieces.filter((piece) => piece.part === 'subject');
  const head = subject.length > 0 ? subject : pieces.slice(0, 6);
  if (head.some((piece) => shows(piece, 'consultations-elsewhere') || shows(piece, 'consultations-over') || shows(piece, 'consultations-everywhere'))) return null;
  const asking = pieces.filter((piece) => (says(piece, 'consultations-opens') || (opensPlainly.test(piece.text) && !personal.test(piece.text) && !piece.sentence.quoted)) && !shows(piece, 'consultations-elsewhere') && !shows(piece, 'consultations-over'));
  const whole = asking.some((piece) => shows(piece, 'consultations-everywhere'));
  const first = asking.filter((piece) => named.test(piece.text))[0] ?? (subject.some((piece) => named.test(piece.text)) ? asking[0] : undefined);
  if (!first || whole) return null;
  const dated = pieces.some((piece) => closes.test(piece.text));
  if (!dated && asking.length < 2) return null;
  const already = pieces.filter((piece) => shows(piece, 'consultations-already') && (named.test(piece.text) || shows(piece, 'consultations-opens') || /(?:^|[^a-z])(?:leaflets?|letters?|forms?|cards?|it)(?![a-z])/i.test(piece.text)))[0] ?? null;
  return { piece: first, already };
}

/** The local consultation that a message, letter or press statement opens; null for none. */
export function consultationOf(situation: Situation): Consultation | null {
  const known = found.get(situation.reading);
  if (known !== undefined) return known;
  const consultation = read(situation);
  found.set(situation.reading, consultation);
  return consultation;
}

const opensInReport = /(?:^|[^a-z])(?:public consultation|consult(?:ation)? (?:with |of )?(?:local |nearby |the )?(?:residents|householders|the public|public|neighbours|traders)|(?:week|day|month)s?(?:['\u2019]s?|-long)? (?:public |local )?consultation|residents(?:['\u2019])? (?:survey|questionnaire|consultation)|drop[- ]in|survey of (?:residents|householders)|questionnaires?|consultation exercise)(?![a-z])/i;
const ahead = /(?:^|[^a-z])(?:will|shall|to be|is to|are to|would|proposed|begins?|opens?|starts?|launch(?:ed|es)?|authoris(?:e|ed)|approv(?:e|ed|al)|agree[ds]?|from \d|planned|runs?|undertake|carry out|go out|for a)(?![a-z])/i;

/** The words in which a report sets a local consultation going. */
export function consultationInReport(situation: Situation): Piece | null {
  if (!reportOf(situation)) return null;
  for (const piece of gatheringOf(situation).pieces) {
    if (piece.part !== 'body' || !opensInReport.test(piece.text) || !ahead.test(piece.text)) continue;
    if (shows(piece, 'consultations-elsewhere') || shows(piece, 'consultations-over') || shows(piece, 'consultations-everywhere') || / not | no /i.test(piece.text)) continue;
    return piece;
  }
  return null;
}
