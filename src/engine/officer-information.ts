import type { Person } from '../directory/directory';
import { confidenceAskedIn } from '../language/confidence';
import { markingOf, marksSubject } from '../language/marking';
import { pleadsLaw } from '../language/confidence';
import type { Recipient, Situation } from './context';
import { leaveOf } from './consents';
import { evidenceOf, hadAlready, isOfficerSide, isWriter, partiesOf } from './correspondence';
import { spokenConfidences } from './spoken-confidences';
import type { Evidence } from './finding';
import { partyMatterOf } from './party-matter';
import { releaseIn } from '../language/confidence';
import { sharedOn } from './shared-without-thread';
import { toldEvidence } from './spoken-of';

/** An officer's information that a member passes on. */
export interface SharedInformation {
  /** Null where the words do not tell which. */
  officer: Person | null;
  receivers: Recipient[];
  how: 'wider' | 'purpose';
  sure: boolean;
  evidence: Evidence;
}

/** Words of an officer that show something early, internal or unsettled. */
const internal = /(?:^|[^a-z])(?:not (?:yet )?(?:public|published|announced|for publication|for sharing|for circulation|been told|been announced)|(?:before|ahead of) (?:it|this|we|the) [^.]{0,30}(?:announc|public|publish|press|goes out)[a-z]*|ahead of the (?:announcement|decision|publication|papers)|heads[- ]up|early sight|advance notice|in advance|background|(?:for your|fyi|for) (?:information|eyes|own use|background)|internal(?:ly)?|sensitive|draft|provisional(?:ly)?|considering|under consideration|looking at options|options|not (?:been )?(?:decided|settled|agreed|finalised)|no decision|embargo(?:ed)?|keep (?:this|it)|between us|in confidence|confidential(?:ly)?|privately|just so (?:that )?you (?:know|are aware)|so that you (?:know|are aware|are not)|have not told|haven.t told|yet to (?:tell|decide)|negotiat[a-z]+|legal advice|staff (?:have|haven)|working (?:figures|assumption)|briefing)(?![a-z])/i;
/** Words of an officer that let it go out, or show that it is out. */
const open = /(?:^|[^a-z])(?:feel free|free to (?:share|use|pass|quote)|happy for you to|(?:please|do|can|may|could|might) (?:share|pass (?:this|it|that|them|on)|forward|tell (?:him|her|them|your|the|mr|mrs|ms|residents)|let (?:him|her|them|mr|mrs|ms|your|the|residents))|you (?:can|may|could) (?:tell|say|share|pass|quote|use|let)|pass (?:this|it|that) on|on (?:our|the council.s|the) web ?site|published|public (?:document|record|notice|register)|press release|announced (?:today|yesterday|last|on)|leaflet|statutory notice|open data|for (?:your )?residents|line (?:for|to take)|reply to (?:him|her|them|mr|mrs|ms)|to pass on|in the public domain)(?![a-z])/i;
const purpose = /(?:^|[^a-z])(?:(?:for|to help (?:with|in)) (?:your|the|use (?:in|at)) [^.]{0,30}(?:committee|scrutiny|panel|task group|review|working group|board|meeting|role|duties|casework|work on|enquiry|inquiry|case|constituent)|(?:for|to help with) (?:your|the) (?:committee|scrutiny|panel|review|casework|case|enquiry)|as (?:a member of|chair of) [^.]{0,30}(?:committee|panel|board)|you asked (?:me )?(?:for|so that|in order|as)|for (?:that|this|the) purpose|only for|so that you (?:can|could) (?:answer|reply|prepare|follow))(?![a-z])/i;
const otherEnds = /(?:^|[^a-z])(?:(?:our|my|your) (?:bid|tender|business|company|firm|shop|client|clients|sale|offer|negotiat[a-z]+|case against|claim|appeal|purchase|investment|lease)|before (?:it|they|the others?|anyone|anybody) (?:go|goes|gets?|hear|hears|else)|get in (?:first|early)|worth (?:buying|a bid|bidding)|head start|(?:price|bid) accordingly|on the market|make (?:them|him|her) an offer|use (?:it|this|them) (?:for|in|on|against)|story|scoop|front page|run with|print (?:it|this)|you didn.t (?:get|hear) (?:it|this) from me|don.t say (?:where|who)|quote (?:me|it)|source|leaflet|blog|facebook|website|newsletter|post (?:it|this))(?![a-z])/i;

function outsiders(situation: Situation, index: number): Recipient[] {
  return situation.recipients.filter((each) => !isOfficerSide(each.person) && each.person.kind !== 'member' && !isWriter(situation, each.person)
    && (each.person.kind !== 'unknown' || each.person.address !== '') && !hadAlready(situation, index, each.person));
}

/** Whether a receiver asked the question that the officer answers. */
function asked(situation: Situation, person: Person): boolean {
  return situation.thread.some((message) => message.author !== null && message.author.address !== '' && message.author.address === person.address)
    || situation.thread.some((message) => person.name !== '' && message.message.text.toLowerCase().indexOf(person.name.toLowerCase().split(' ').pop() ?? '\u0000') >= 0);
}

const isPress = (person: Person) => person.kind === 'press' || person.kind === 'parish';

function agreedTo(situation: Situation): boolean {
  return situation.own.some((each) => releaseIn(each) === 'yes' || (!each.question && /(?:^|[^a-z])(?:agreed|content|happy|permission|consent|cleared|checked with|approved|says (?:i|that i) (?:can|may)|said (?:i|that i) (?:can|could|may|might)|with (?:his|her|their) (?:leave|blessing|agreement))(?![a-z])/i.test(each.text) && !/(?:^|[^a-z])(?:not|n.t|never|without)(?![a-z])|(?:^|[^a-z])(?:i'm|i\u2019m|i am|i'd be|we're|we are|would be) (?:very |quite )?(?:happy|content|glad)/i.test(each.text)));
}

/** An officer's information that goes wider than this council's provision allows; null for none. */
export function informationShared(situation: Situation, protects: string): SharedInformation | null {
  if (situation.own.some((each) => pleadsLaw(each.text))) return null;
  for (let index = 0; index < situation.thread.length; index++) {
    const message = situation.thread[index];
    const { author, receivers } = partiesOf(situation, index);
    if (!message || !author || !isOfficerSide(author) || !receivers.some((each) => isWriter(situation, each) || each.kind === 'member')) continue;
    const text = `${message.message.subject}\n${message.message.text}`;
    const marked = markingOf(message.message.text, message.sentences) !== null || marksSubject(message.message.subject) || message.sentences.some((each) => (confidenceAskedIn(each)?.strength ?? 0) >= 0.6);
    const out = outsiders(situation, index).filter((each) => leaveOf(situation, author, each.person).answer !== 'given');
    const evidence = evidenceOf(message, message.message.text.slice(0, 160));
    if (agreedTo(situation)) continue;
    if (protects === 'confidential') {
      const others = situation.recipients.filter((each) => each.person.kind === 'member' && !isWriter(situation, each.person) && !hadAlready(situation, index, each.person) && leaveOf(situation, author, each.person).answer !== 'given');
      const all = out.concat(others);
      if (marked && all.length > 0 && !open.test(text)) return { officer: author, receivers: all, how: 'wider', sure: true, evidence };
    }
    if (protects === 'all') {
      const wider = out.filter((each) => isPress(each.person) || !asked(situation, each.person));
      const closed = marked || internal.test(text);
      if (wider.length === 0 || (open.test(text) && !marked)) continue;
      if (closed || wider.some((each) => isPress(each.person))) return { officer: author, receivers: wider, how: 'wider', sure: true, evidence };
    }
    if (protects === 'purpose' || protects === 'confidential') {
      const own = situation.own.map((each) => each.text).join(' ');
      const other = otherEnds.test(own) || partyMatterOf(situation).weight >= 3;
      const wider = out.filter((each) => !asked(situation, each.person));
      if (wider.length > 0 && other && (purpose.test(text) || internal.test(text) || marked) && !open.test(text)) return { officer: author, receivers: wider, how: 'purpose', sure: false, evidence };
    }
  }
  const told = protects === 'all' ? toldInConfidence(situation) : null;
  if (told) return told;
  const on = situation.thread.length > 0 ? null : sharedOn(situation, protects);
  if (!on) return null;
  const officer = on.told.people.filter((each) => each.kind === 'officer')[0]?.person ?? null;
  return { officer, receivers: on.receivers, how: on.how, sure: on.sure && protects !== 'all', evidence: toldEvidence(on.told) };
}

/** "Paul Eddery told me in confidence that the crossing is off", to people outside. */
function toldInConfidence(situation: Situation): SharedInformation | null {
  for (const confidence of spokenConfidences(situation)) {
    if (!isOfficerSide(confidence.confider) || confidence.doubtful) continue;
    const receivers = confidence.newcomers.filter((each) => !isOfficerSide(each.person) && each.person.kind !== 'member');
    if (receivers.length > 0) return { officer: confidence.confider, receivers, how: 'wider', sure: true, evidence: confidence.evidence };
  }
  return null;
}
