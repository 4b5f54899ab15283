import type { Person } from '../directory/directory';
import { mailboxOf } from '../directory/directory';
import type { Situation } from './context';
import { gatheringOf, says, shows, type Piece } from './meeting';
import { inSameParagraph } from './same-passage';
import { ofOneMatter } from './taken-up';
import { namedIn, samePerson } from './named-people';

/** A meeting of an officer with members or a Member of Parliament that a message tells of. */
export interface PrivateMeeting {
  attended: Person[];
  met: Piece | null;
  /** The sentence that says what passed. */
  content: Piece | null;
  /** Which earlier message of the thread holds it; -1 for the writer's own words. */
  thread: number;
  /** Leave of whoever was there is said to be given. */
  released: boolean;
  /** Whether leave is wanted is open: the member is copied, or was met in an office of the Council. */
  doubtful: boolean;
}

const past = /(?:^|[^a-z])(?:i|we|he|she|they|officers|both|and i|who)(?: \w+){0,2} (?:met|saw|had|sat|spoke|came|went|caught up|talked|visited|walked|chatted|looked|ran into|bumped into|shared|gave|took|found)(?![a-z])|(?:^|[^a-z])(?:met|saw|yesterday|this morning|last (?:night|week|month|mon|tue|wed|thu|fri)|on (?:mon|tues|wednes|thurs|fri)day|note (?:of|from)|notes (?:of|from)|record of|following|after|earlier|just (?:come|back|had|met|left|out)|came (?:to see|in|round)|my meeting|our meeting|the meeting|(?:mon|tues|wednes|thurs|fri)day['\u2019]s meeting|meeting with [\w ]{1,30} went|at (?:a|my|our|the) meeting|in (?:my|our) (?:meeting|conversation|session|catch-?up))(?![a-z])/i;
const ahead = /(?:^|[^a-z])(?:am meeting|are meeting|will meet|will be meeting|to meet|meeting (?:him|her|them) (?:on|next|tomorrow)|tomorrow|next week|before (?:i|we) meet|arrange|can we|could we|shall we|would you)(?![a-z])/i;
const office = /(?:^|[^a-z])(?:cabinet member|cabinet briefing|portfolio|leader(?:'s|\u2019s) briefing|chair(?:'s|\u2019s)? briefing|as leader|as chair)(?![a-z])/i;
const told = /(?:^|[^a-z])(?:he|she|they|we|it was (?:agreed|decided|clear|left|said|suggested|put|felt|pointed|made|h(?:is|er) )|was agreed|upshot|outcome|the mp)(?![a-z])/i;
const report = /(?:^|[^a-z])(?:says|rather|sooner|gone (?:off|cold|quiet)|cold feet|second thoughts|come round to|came round to|changed (?:his|her|their) mind|(?:he|she|they)['\u2019](?:s|d|re|ve|ll)|upset|angry|cross|fed up|against|under (?:a lot of |some |great )?(?:fire|pressure)|said|told|ask(?:s|ed)|wants?|wanted|agreed|thinks?|thought|will|would|won't|won\u2019t|is (?:going|planning|against|minded|happy|content|keen|worried|prepared|willing)|was|supports?|opposes?|backs?|objects?|promised|offered|accepted|suggested|proposed|insisted|admitted|conceded|raised|made it|intends?|plans?|prefers?|favours?|undertook|refused|does not|doesn't|doesn\u2019t|has (?:decided|agreed|asked|got|been)|hopes?|feels?|felt|pushed|pressed|warned|complained|confirmed|mentioned|is|isn't|isn\u2019t|are|aren't|ready|reckons?|gives?|sees?|likes?|dislikes?|hates?|loves?|needs?|knows?|can|can't|can\u2019t|cannot|could|does|did|talked|spoke|seems?|sounded|seemed)(?![a-z])/i;

function mpsNamed(situation: Situation, text: string): Person[] {
  const found: Person[] = [];
  for (const mp of situation.directory.file.mps ?? []) {
    const surname = mp.name.split(' ').pop() ?? mp.name;
    const at = text.indexOf(surname);
    if (at >= 0 && !/[A-Za-z]/.test(text.charAt(at - 1)) && !/^[a-rt-z]/.test(text.slice(at + surname.length))) found.push({ ...situation.directory.who(mailboxOf(mp)), kind: 'mp', name: mp.name });
  }
  if (found.length === 0 && /(?:^|[^a-z])(?:the|our|your|local) mp(?![a-z])/i.test(text)) {
    const mp = situation.directory.file.mps?.[0];
    if (mp) found.push({ kind: 'mp', name: mp.name, address: mp.emails?.[0] ?? '' });
  }
  return found;
}

function membersNamed(situation: Situation, text: string): Person[] {
  const found: Person[] = [];
  for (const mention of namedIn(text, situation.directory)) {
    const person = mention.people[0];
    if (mention.people.length === 1 && person && person.kind === 'member' && !found.some((each) => samePerson(each, person))) found.push(person);
  }
  return [...found, ...mpsNamed(situation, text)];
}

/** "You and I met", "when we met", "good to see you": the reader was there. */
const withReader = /(?:^|[^a-z])(?:(?:i|we) met you|met with you|you and [a-z]+ met|when we (?:all )?met|our meeting|our conversation|(?:when |and )?(?:the (?:two|three|four) of us|all of us) (?:met|sat|agreed|were|spoke|talked|discussed|went|had|walked)|the three of us|the four of us|we all met|good to (?:see|meet) you|see(?:ing)? you (?:both|all|yesterday)|thank you (?:both|all)? ?for (?:your time|coming|meeting|seeing)|you (?:both )?(?:were there|attended|came)|those (?:of us )?who were there|as you (?:both )?(?:heard|know))(?![a-z])/i;

const telling = "(?:tell(?:ing)?|told|shar(?:e|ed|ing)|pass(?:ed|ing)?|let(?:ting)? (?:you|others|people|members|colleagues|everyone|it be)|know(?:n|ing)?|cop(?:y|ied|ying)|brief(?:ed|ing)?|inform(?:ed|ing)?|updat(?:e|ed|ing)|sen[dt]|sending|giv(?:e|en|ing) you|hear (?:this|it|of)|(?:you|others|members|them) (?:to |may |can )?see|report(?:ed|ing)?|mention(?:ed|ing)?|explain(?:ed|ing)?|have (?:this|it|the note)|say(?:ing)? so|relay(?:ed)?|repeat(?:ed)?|forward(?:ed|ing)?|circulat(?:e|ed|ing)|make (?:it|this) known|public)";
const gap = "(?: [\\w'\u2019]{1,16},?){0,6}";
/** "With her permission", "she asked me to let you know", "he is happy for you to see this", "both agreed that I should tell you". */
const leave = new RegExp(`(?:^|[^a-z])(?:(?:with|has|have|had|given|gave|got|obtained|by) (?:me |us )?(?:[\\w'\u2019]{1,16} ){0,3}(?:permission|agreement|consent|leave|blessing|authority|say-so|say so|approval|clearance|okay|ok)|at (?:[\\w'\u2019]{1,16} ){1,3}(?:request|suggestion|wish)|(?:asked|asks|wants?|wanted|would like|requested|invited|authori[sz]ed|authori[sz]es|allowed|urged|suggested|instructed|encouraged|wish(?:es|ed)?|agreed|agrees|said|says|happy|content|fine|glad|ok|okay|comfortable|relaxed|keen|no objections?|(?:not|n't|n\u2019t) (?:mind|object))${gap} ${telling}|cleared (?:this|it|the note) with)(?![a-z])`, 'i');
const noLeave = /(?:(?:^|[^a-z])(?:not|never|without|before|nobody|rather)|n['\u2019]t)(?: \w+){0,3} (?:asked|asking|permission|agreement|consent|leave|authority|want|agreed|told|know|known|mention|mentioned|repeat|repeated|tell|said|public|out|about)(?![a-z])/i;

/** What is said of another matter is no leave to tell of the meeting. */
function ofTheMeeting(situation: Situation, met: Piece | null, piece: Piece): boolean {
  return !met || met.part !== 'body' || piece.part !== 'body' || ofOneMatter(situation, piece.sentence, met.sentence);
}

function released(situation: Situation, attended: Person[], met: Piece | null): boolean {
  return gatheringOf(situation).pieces.some((piece) => piece.part === 'body' && ofTheMeeting(situation, met, piece) && !piece.sentence.question && !piece.sentence.quoted && leave.test(piece.text.replace(/whatever (?:he|she|they) [a-z]+ in public/i, ' ')) && !noLeave.test(piece.text) && !/(?:^|[^a-z])(?:when|after|before|until|once) (?:i|we) (?:told|said|asked)/i.test(piece.text)
    && !/(?:^|[^a-z])(?:you (?:may|might|will|would|should|ought)|i (?:thought|felt)) (?:\w+ ){0,2}(?:want|like|wish|be glad)/i.test(piece.text)
    && (membersNamed(situation, piece.text).some((person) => attended.some((each) => samePerson(each, person))) || /(?:^|[^a-z])(?:he|she|they|both|his|her|their|he's|she's|he\u2019s|she\u2019s|the mp)(?![a-z])/i.test(piece.text)));
}

const letters = /(?:^|[^a-z])(?:exchange|e-?mails?|correspondence|messages?|letters?|thread|chain|texts?|reply|replies|answer|note) (?:(?:i|we) )?(?:\w+ ){0,2}(?:with|between|to|from)(?![a-z])/i;
const faceToFace = /(?:^|[^a-z])(?:met|meeting|meetings|saw|sat|spoke|talked|chat|chatted|catch-?up|visit|visited|walked|lunch|coffee|rang|phoned|call|called|conversation|one to one|121|session|briefing|discussion|came)(?![a-z])/i;

/** "He had me in to meet their chairman" is over. */
const hadIn = /(?:had|asked|called|invited|got) (?:me|us) (?:in|round|over|along|up|down)? ?to (?:meet|see|talk|discuss)/i;

/** "An exchange with Bridget Lowe": what was written to one another is no meeting. */
function inWriting(text: string): boolean {
  return letters.test(text) && !faceToFace.test(text);
}

function inOwnWords(situation: Situation): PrivateMeeting | null {
  const { pieces } = gatheringOf(situation);
  const body = pieces.filter((piece) => piece.part !== 'property' && !piece.sentence.quoted);
  for (let i = 0; i < body.length; i++) {
    const met = body[i] as Piece;
    if (!says(met, 'private-meetings-met') || !past.test(met.text) || ahead.test(met.text.replace(hadIn, 'met')) || met.sentence.question || shows(met, 'private-meetings-open') || inWriting(met.text)) continue;
    const before = body[i - 1];
    const named = membersNamed(situation, met.text);
    // "Rosemary Thane was in on Friday. We met for an hour."
    const attended = named.length === 0 && before && before.part === 'body' && inSameParagraph(situation.item.text, before.sentence, met.sentence) && !shows(before, 'private-meetings-open') ? membersNamed(situation, before.text) : named;
    if (attended.length === 0) continue;
    // A list of those present may run on.
    for (const each of body) if (/(?:^|[^a-z])(?:present|attended|also there|with us|joined us|in attendance)(?![a-z])/i.test(each.text)) for (const person of membersNamed(situation, each.text)) if (!attended.some((one) => samePerson(one, person))) attended.push(person);
    // "I saw Sunita, just the two of us": the reader was not there.
    if (body.some((each) => ofTheMeeting(situation, met, each) && withReader.test(each === met && named.length > 0 ? each.text.replace(/(?:just|only|on our own,?) ?the (?:two|three|four) of us/i, '') : each.text))) for (const each of situation.recipients) if (each.field === 'to' && each.person.kind === 'member') attended.push(each.person);
    const after = body.slice(i, i + 5).filter((each) => each.part === 'body');
    const content = after.filter((each) => report.test(each.text) && !each.sentence.question && !smallTalk.test(each.text)
      && (each === met ? /(?:^|[^a-z])(?:and|who|that|where|when|agreed|told|said|note|notes)(?![a-z])/i.test(each.text) : told.test(each.text) || membersNamed(situation, each.text).some((person) => attended.some((one) => samePerson(one, person)))))[0] ?? null;
    const note = /(?:^|[^a-z])(?:note|notes|minutes?|record|summary|readout|account) (?:of|from)(?![a-z])/i.test(met.text) && (situation.item.attachments.length > 0 || after.length > 2) ? met : null;
    if (!content && !note) continue;
    const copied = attended.some((person) => situation.recipients.some((each) => samePerson(each.person, person)));
    return { attended, met, content: content ?? note, thread: -1, released: released(situation, attended, met), doubtful: copied || office.test(met.text) || (amongMany.test(met.text) && !inEarnest.test((content ?? met).text)) || (/(?:^|[^a-z])(?:ran|bumped|run|bump) into(?![a-z])/i.test(met.text) && !inEarnest.test((content ?? met).text)) };
  }
  return null;
}

/** At an opening or a match people meet in front of everybody. */
const amongMany = /(?:^|[^a-z])(?:at|after|during) (?:the|a|an|that|this|his|her|their|our|your|last \w+['\u2019]s|\w+day['\u2019]s) (?:[a-z'\u2019-]+ ){0,3}?(?:opening|f[e\u00ea]te|fair|fun day|concert|funeral|wedding|match|service|parade|count|reception|dinner|conference|training|awards?|show|quiz|open day|launch|unveiling|carols?|festival|market|christening|gala)(?![a-z])/i;

/** Greetings and good wishes are no confidence. */
const smallTalk = /(?:^|[^a-z])(?:ask(?:ed|s|ing)? (?:how (?:you|your|the (?:family|children|holiday))|after (?:you|your)|to be remembered|me to (?:say|pass|send|give|wish))|sen(?:t|ds) (?:you )?(?:his|her|their|my)? ?(?:regards|love|best|good wishes|apologies|thanks|condolences)|said (?:hello|hi|thank|happy|well done|how (?:well|nice|good))|wish(?:es|ed) you|looked well|looking well|on the mend|has (?:a|his|her|their) (?:own )?cop(?:y|ies))(?![a-z])/i;
const inEarnest = /(?:^|[^a-z])(?:told me|tells me|said (?:that )?(?:he|she|they)|says (?:that )?(?:he|she|they)|means to|intends|does(?:n['\u2019]t| not) want|in confidence|privately|between (?:us|ourselves))(?![a-z])/i;

/** A meeting that a member or an MP held: "Nadia's evening", "the meeting that Rosemary Thane called", "Sean had people in". */
const theirs = /(?:['\u2019]s|s['\u2019]|(?:^|[^a-z])(?:her|his)) (?:own |little |private |residents['\u2019] |ward |street )*(?:meeting|evening|do|thing|session|gathering|get[- ]together|event|walkabout|forum|surgery)(?![a-z])|(?:^|[^a-z])(?:(?:her|his) (?:own |little |private |residents['\u2019] |ward |street )*(?:meeting|evening|do|thing|session|gathering|get[- ]together|event|walkabout|forum|surgery)|(?:meeting|session|evening|gathering|event|walkabout)(?: with (?:her|his|the|some|a few|local)? ?(?:residents|people|neighbours|constituents|traders|householders|tenants)[\w ]{0,30})?,? (?:that|which)? ?(?:[\w.\u2019' ]{1,30} )?(?:called|held|convened|organi[sz]ed|arranged|hosted|set up|had|put on|got up)|(?:had|have|invited|asked|got|called) (?:about |some |a few |the )*(?:\w+ )?(?:people|residents|neighbours|constituents|traders|folk|householders|tenants) (?:in|over|round|together|along|to)|meeting with (?:her|his|the|some|a few|local|residents)|(?:meeting|session|evening) (?:\w+ ){0,3}with (?:her |his |the |some |local )*(?:residents|people|neighbours|constituents|traders|[A-Z]))/i;
const sawMe = /(?:^|[^a-z])(?:called (?:me|us|them|people) (?:in|together|over|round)|(?:session|meeting|gathering|evening|talk) (?:that |which )?(?:mr |mrs |ms |miss |dr |cllr )?[a-z]+(?: [a-z]+)? (?:called|convened|hosted|held|had|set up|arranged)(?! off)|saw (?:me|us)|met (?:me|us)|sat down with (?:me|us)|came to (?:me|us)|had (?:me|us) (?:in|round|over)|session with)(?![a-z])/i;
const there = /(?:^|[^a-z])(?:called (?:me|us) (?:in|together)|you (?:weren['\u2019]t|were not|couldn['\u2019]t (?:be|get)|missed|were away)(?: [a-z]+){0,3} (?:at|there|session|meeting|it)|how it went|saw (?:me|us)|met (?:me|us)|i (?:was|went|sat|attended|came|joined|dropped|looked|popped|listened|heard)|when i|i['\u2019]ve (?:just )?(?:been|come|got)|(?:just|got) back from|back from|my note|notes? (?:of|from)|we (?:were|went|attended)|(?:he|she) had|was held|got heated|it got|at \w+['\u2019]s|since you asked|what happened at|what was said|people were saying)(?![a-z])/i;
const passed = /(?:^|[^a-z])(?:told (?:them|us|people|residents|everyone|those|the|him|her)|said|saying|accus\w+|critical|criticis\w+|agreed|undertook|promised|pledged|will back|would back|will raise|would raise|he['\u2019]d raise|she['\u2019]d raise|blamed?|angry|heated|mentioned|threaten\w*|going to law|complained|admitted|conceded|let (?:them|him|her|us) down|support(?:s|ed)?|oppos\w+|against|wants?|wanted|petition|planning to|intends?|refus\w+|lied|stitch\w*|whether|claimed|suggested|hinted|offered|reckons?|intends|means to|more or less)(?![a-z])/i;
const shut = /(?:^|[^a-z])(?:can['\u2019]t tell|cannot tell|can['\u2019]t say|cannot say|shan['\u2019]t pass|won['\u2019]t pass|not pass on|be the one to ask|(?:for|up to) (?:him|her|them) to (?:tell|say)|(?:his|hers|theirs) to tell|stays with|not mine to|public meeting|in public|minutes|council meeting)(?![a-z])/i;

/** What passed at such a meeting, told in plain words. */
function ofTheirMeeting(situation: Situation): PrivateMeeting | null {
  const body = gatheringOf(situation).pieces.filter((piece) => piece.part !== 'property' && !piece.sentence.quoted);
  if (!body.some((piece) => there.test(piece.text))) return null;
  const met = body.filter((piece) => (theirs.test(piece.text) || sawMe.test(piece.text)) && membersNamed(situation, piece.text).length > 0 && !ahead.test(piece.text) && !/(?:^|[^a-z])(?:cabinet|scrutiny|committee|council|panel)(?:['\u2019]s)? (?:meeting|session|evening)/i.test(piece.text))[0];
  // "It was private but I thought you would want to know" tells all the same.
  if (!met || body.some((piece) => shut.test(piece.text) && !/(?:^|[^a-z])but(?![a-z])/i.test(piece.text) && ofTheMeeting(situation, met, piece))) return null;
  const attended = membersNamed(situation, met.text).slice(0, 1);
  if (body.some((piece) => withReader.test(piece.text))) for (const each of situation.recipients) if (each.person.kind === 'member') attended.push(each.person);
  const from = body.indexOf(met);
  const content = body.slice(from).filter((piece) => piece.part === 'body' && passed.test(piece.text) && !piece.sentence.question && !/^(?:thank|you asked|since you asked)/i.test(piece.text))[0] ?? null;
  if (!content) return null;
  const copied = attended.some((person) => situation.recipients.some((each) => samePerson(each.person, person)));
  return { attended, met, content, thread: -1, released: released(situation, attended, met), doubtful: copied };
}

/** A note of a meeting that was sent to those who were there, and now goes on. */
function inThread(situation: Situation): PrivateMeeting | null {
  for (let index = 0; index < situation.thread.length; index++) {
    const message = situation.thread[index];
    if (!message || message.author === null || message.author.kind !== 'officer') continue;
    const { subject, text } = message.message;
    if (!/(?:^|[^a-z])(?:notes?|record|summary|minutes|actions?) (?:of|from) (?:\w+ ){0,3}(?:meeting|yesterday|today|monday|tuesday|wednesday|thursday|friday|discussion|conversation|visit)|(?:^|[^a-z])our meeting(?![a-z])/i.test(`${subject}\n${text.slice(0, 400)}`)) continue;
    if (/(?:^|[^a-z])(?:public meeting|committee|cabinet|council meeting|panel|residents)(?![a-z])/i.test(subject)) continue;
    const attended = message.recipients.filter((person) => person.kind === 'member' || person.kind === 'mp');
    if (attended.length === 0 || message.sentences.length < 2) continue;
    return { attended, met: null, content: gatheringOf(situation).pieces.filter((piece) => piece.part === 'body')[0] ?? gatheringOf(situation).pieces[0] ?? null, thread: index, released: released(situation, attended, null), doubtful: attended.some((person) => situation.recipients.some((each) => samePerson(each.person, person))) };
  }
  return null;
}

/** The private meetings of which a message tells, in its own words and then in its thread. */
export function privateMeetingsIn(situation: Situation): PrivateMeeting[] {
  return [inOwnWords(situation) ?? ofTheirMeeting(situation), inThread(situation)].filter((each): each is PrivateMeeting => each !== null);
}
