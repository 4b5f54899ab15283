import { phrasesIn, type Families } from '../language/phrase-book';
import { stanceOf, type Stance } from '../language/stance';
import type { Span } from '../language/span';
import type { Situation } from './context';
import { isOfficerSide, writerIs } from './correspondence';
import { partiesIn } from './parties';
import { meant, plainText, signs } from './signs';
import { inSameParagraph } from './same-passage';
import { toldIn, type Told } from './spoken-of';
import { ofOneMatter, takesUp } from './taken-up';

/** Where somebody takes a side, helps one, asks an officer to, or puts a private view into advice. */
export interface SideTaken {
  kind: 'declares' | 'helps' | 'asks' | 'own-view';
  told: Told;
}

interface Read {
  told: Told;
  text: string;
  families: Families;
}

/** A side of a table, a street or a county is none of politics. */
const bodySides = /\b(?:(?:your|our|my|their|his|her|the|this|that|other|which|whose|both|either|far|near|same) ){1,2}sides? of (?:the |a |an |our |your )?(?!(?:council|house|chamber|argument|debate|administration|opposition|party|group|aisle|floor)\b)[a-z]*/i;
const readings = new WeakMap<Situation['reading'], Read[]>();

/** The sentences with parties masked too. */
function partyMasked(situation: Situation): Read[] {
  const known = readings.get(situation.reading);
  if (known) return known;
  const list = toldIn(situation).map((all): Read => {
    const placed = coldSide.test(all.text) && ofBuildings.test(all.text) ? { ...all, text: all.text.replace(coldSide, (words) => words.replace(/side/i, 'part')) } : all;
    const told = placed !== all ? placed : bodySides.test(all.text) ? { ...all, text: all.text.replace(bodySides, (words) => words.replace(/side/gi, 'part')) } : all;
    const parties = partiesIn(told.text, situation.directory).filter((each) => each.sure || /^(?:the |for |by |to |with |against )?$/i.test(told.text.slice(Math.max(0, each.start - 4), each.start)));
    if (parties.length === 0) return { told: all, text: told.text, families: told === all ? told.families : phrasesIn(told.text, { start: 0, end: told.text.length }) };
    let text = '';
    let at = 0;
    for (const party of parties) {
      text += `${told.text.slice(at, party.start)}xparty`;
      at = party.end;
    }
    text += told.text.slice(at);
    return { told: all, text, families: phrasesIn(text, { start: 0, end: text.length }) };
  });
  readings.set(situation.reading, list);
  return list;
}

/** A cold room, a hedge or a road has sides. */
const coldSide = /\b(?:on|to|at|from) (?:our|your|my|their|his|her|that|this) side\b/i;
const ofBuildings = /\b(?:heating|radiators?|windows?|doors?|floor|building|corridor|desks?|lift|stairs|jumper|draughty?|hedge|fence|wall|boundary|garden|road|street|river|kerb|pavement|car park|platform|bridge|bed|table)\b/i;

function shownIn(read: Read, family: string): { place: Span; stance: Stance; words: string } | null {
  const place = read.families.place(family);
  if (!place) return null;
  return { place, stance: stanceOf({ text: read.text, question: read.told.question, quoted: read.told.quoted }, place), words: read.text.slice(place.start, place.end) };
}

const partisan = /(?:^|[^a-z])(?:xparty|tor(?:y|ies)|opposition|administration|oppos(?:ing|ite) side|other (?:side|lot|group|groups|party|parties)|your (?:side|lot|party|people|group(?! meeting| on))|our (?:side|lot|party)|manifesto|election|elections|by-election|voters|doorstep|minority group|ruling group|present lot|that lot|this lot|(?:our|your|their|opposition|administration|back|front|opposite|other|government|those|xparty) ?benches|in power|politically|their amendment|their motion|their budget|hustings|polling day)(?![a-z])/i;

/** The groups of those written to where an officer writes, of the writer where a member does. */
function nearSides(situation: Situation): string[] {
  const groups: string[] = [];
  const add = (group: string | undefined) => {
    if (group && groups.indexOf(group) < 0) groups.push(group);
  };
  add(situation.writer.person?.member?.group);
  if (!situation.writer.person?.member) for (const { person } of situation.recipients) add(person.member?.group);
  return groups;
}

/** Whether a sentence names a member of another group than those who write and read. */
function namesRival(read: Read, own: string[]): boolean {
  return own.length > 0 && read.told.people.some((each) => {
    const group = each.person?.member?.group;
    return each.kind === 'member' && group !== undefined && own.indexOf(group) < 0;
  });
}

/** Questions for a meeting of scrutiny are one business, paragraph by paragraph. */
export function isOfScrutiny(situation: Situation): boolean {
  return scrutiny.test(situation.item.subject) || situation.own.some((each) => scrutiny.test(each.text));
}

const scrutiny = /(?:^|[^a-z])(?:scrutiny|review board|select committee|task group|overview|witness|questions for the|your questions)(?![a-z])|^\d\. /i;
const declined = /(?:^|[^a-z])(?:cannot|can['\u2019]?t|not able|unable|must not|mustn['\u2019]?t|should not|shouldn['\u2019]?t|would not be right|wouldn['\u2019]?t be right|inappropriate|neutral|impartial|even-?handed|apolitical|politically restricted|no view|take no side|not take sides)(?![a-z])/i;

/** An officer is asked for something. */
const asking = /(?:^|[^a-z])(?:you|your|please|can|could|let|give|send|find|make|keep|come on|need|want)(?![a-z])/;
/** A side is named in so many words. */
const partyOnly = /(?:^|[^a-z])(?:xparty|tor(?:y|ies)|opposition|administration|other (?:side|lot|group|party)|our (?:side|lot|party|group)|manifesto|election|ruling group)(?![a-z])/i;

/** What an officer does for one side: it counts where the other side is named close by. */
const favours = signs(
  "tells him nothing|tells her nothing|tells them nothing|gives nothing away|giving nothing away|sounds helpful|stinker|dead bat|into touch|non-answer|if i were you|i'd amend|i would amend|against his own|against her own|against their own|hoist by|hang themselves|wind out of|sails|rug from under|pull the rug|trump card|ace up|make capital|make hay|score points|point-scor*|steal ~ march|upstage|overshadow|outshine|drown out|good day to bury|on the spot|in knots|see them off|seen them off|see him off|see her off|go in hard|open goal|own goal|weak spot|soft spot|soft underbelly|achilles|vulnerable on|exposed on|weak on|shaky on|show them up|show him up|show her up|shown up|caught out|shoot* down|shot down|pick* apart|take* apart|taking apart|demolish*|rubbish*|unpick*|fall* apart|falls down|a gift|present for you|little gem|gem for you|one for your speech|for your speech|for your reply|your closing remarks|hit them with|hit him with|hit her with|throw at|throw back at|beat them with|stick to beat|use against|use that against|land* a blow|knock-out|knockout|put the boot in|put them in their place|head them off|head him off|head her off|get in before|got in before|get in first|beat them to it|before they can|before they do|ahead of their|before their|a jump on|one step ahead|keep you ahead|stay ahead",
  "easier your|easier for you|make life difficult|make their life|make his life|make her life|slow-walk*|sit on ~ request|sitting on|sat on|drag* my feet|drag* our feet|took our time|taking our time|papers weren't ready|say ~ not ready|say it wasn't ready|hadn't been finished|needn't know|need not know|no need to tell|nobody need|not offer|don't offer|won't offer|wasn't going to offer|not going to give|won't be giving|not give|in the dark|kept ~ from|keep ~ from|steer clear of|left ~ out|leave ~ out|put your papers first|your group's papers first|put you first|first refusal|first pick|pick of|best slot|best slots|top of the pile|priority over|come first|comes first|over theirs|rather than theirs|instead of theirs|timed|time it so|time the|moved ~ forward|brought ~ forward|delayed ~ until|buried|bury it|bury the|slip* it out|spin|line* up|rehears*|ask him what|ask him why|ask him how|ask him where|ask her what|ask her why|ask her how|ask her where|ask them what|ask them why|ask them how|ask them where|remind him of|remind her of|remind them of|nowhere to go|nothing to stand|nothing to say|leave them nothing|leave them with|leave him with|leave her with|without a leg|leg to stand|takes me until|take me until|take until|took until|not before|too late for|run out of time|cropped|crop*|left them out of|cut them out|cut him out|cut her out|free publicity|looks far better|better without|no sense in giving|your answer ready|have ~ ready|be ready for|forearmed|here's how to|tip for|trick question|awkward question|trap|corner",
);
const sympathies = signs(
  "with your side|on your side|with your lot|in your camp|your camp|your corner|rooting for|cheering|back where you belong|where you belong|back in charge|back in the saddle|natural party|how relieved|relieved we|relief to|long four years|long years under|glad to see the back|see the back of|good riddance|the other lot|that lot|those people|hope you win|hope that you win|hope you hold|hope you get|fingers crossed|most of us down here|we all hope|all hope that you|the right people|right side won|better people|won't get my vote|got my vote|you had my vote|my vote|my party|i'm a member|my own politics|praying for|pray for|longing for|long for|hoping for ~ majority|majority|keeps me awake|lose sleep|dread*|heaven help us|god help us|heaven forbid|perish the thought|the thought of|safe pair of hands|your good selves|champagne|raise a glass|raised a glass|celebrat*|cheer*|delighted|thrilled|over the moon|best news|music to my ears|between ourselves|off the record|strictly between|entre nous|plan is daft|plan is mad|daft|barmy|bonkers|crackpot|lunacy|idiotic",
);
/** What a member asks of an officer for a side. */
const wanted = signs(
  "you're with us|you are with us|are you with us|hold ~ back|till ours|until ours|before theirs|ours first|one of us|one of ours|you're ours|friend of ours|friend of the|know where your|heart lies|heart is|something i can|something we can|anything i can use|anything we can use|hurt the|hurt them|hit them|beat them|damage|embarrass*|discredit|nobody will know|no one will know|won't say where|never know where|where it came from|won't get back|leak*|slip me|slip us|tip us|tip me|dig up|dirt|ammunition|ammo|skeleton*|get at them|get at him|get at her|attack*|knocking copy|killer|have a go at|put the boot|lines against|line against|against the|make them look|makes them look|look foolish|look bad|show them up|catch them out|hold it back|keep it from|don't tell|not tell|not let|leave them out|before they|ahead of them|our side|on our side|which side|whose side|loyal*|back us|backing us|support us|stand with us|with us or|keep ~ out of it|out of it|same favour|a favour|do us a favour|do us the favour|first sight|sight of it first|early sight|before they get|before they see|a day before|head start|what they're up to|what they are up to|what's in their|get one over",
);

const sameForAll = /(?:^|[^a-z])(?:as i did (?:to|for|with)|the same (?:slides|figures|note|briefing|paper|offer|help|papers)(?! a))(?![a-z])/i;

/** "It's not a party matter", "no party leaflets": a side is kept out of it. */
const keptOut = /(?:^|[^a-z])(?:(?:not|isn['\u2019]t|never|nothing|non-?) ?(?:a |an |about |to do with |of )?(?:party|political|campaign|election)|no (?:party|political|campaign|election))(?![a-z])/i;
/** "With the Council elections on 7 May that wouldn't do": only the calendar. */
const calendar = /(?:^|[^a-z])(?:after|before|until|because of|with|during|between|since|close to|near) (?:the |our |all )?(?:[a-z]+ ){0,2}elections?(?![a-z])/i;
const spokenTo = /(?:^|[^a-z])(?:you|your|yours|please|keep|hold|don['\u2019]t|let|make)(?![a-z])/i;

/** Officers among themselves have teams, and no side in politics: "in case your side tell it differently". */
const teams = /(?:^|[^a-z])(?:your|our) (?:side|lot|party|people|group)(?![a-z])/gi;

/** "Two of your people": so many of a team, which are no side. */
const someOfTeam = /(?:^|[^a-z])(?:one|two|three|four|five|six|a couple|a few|some|any|\d+) of (?:your|our) (?:people|lot|party|side)(?![a-z])/gi;

function isPartisan(whole: string, political: boolean): boolean {
  const text = (political ? whole : whole.replace(teams, ' ')).replace(someOfTeam, ' ');
  if (!partisan.test(text)) return false;
  const rest = text.replace(keptOut, ' ');
  return partisan.test(spokenTo.test(text) ? rest : rest.replace(calendar, ' '));
}

/** "Trevor, would you take the chair?": asked of a member who reads along, and not of the officer. */
function isToMember(situation: Situation, text: string): boolean {
  const called = /^\W*(?:and |but |so )?((?:Cllr |Councillor )?[A-Z][a-z'\u2019-]+)(?: [A-Z][a-z'\u2019-]+)?,/.exec(text);
  const name = (called?.[1] ?? '').replace(/^(?:Cllr|Councillor) /, '');
  if (name === '') return false;
  const of = (officer: boolean) => situation.recipients.some(({ person }) => isOfficerSide(person) === officer && person.name.split(' ').indexOf(name) >= 0);
  return of(false) && !of(true);
}

/** "Half of", "rather than": words so few take a side only in the sentence that names it. */
function isThin(read: Read, family: string): boolean {
  const words = shownIn(read, family)?.words ?? '';
  return !/ [^ ]+ /.test(words) && !/(?:^|[^a-z])(?:us|we|you|your|them|their|side)(?![a-z])/i.test(words);
}

/** Whether two neighbouring sentences are of one matter; a subject says only what the sentence takes up. */
function isLinked(situation: Situation, one: Read, other: Read): boolean {
  if (one === other) return true;
  if (one.told.part === 'body' && other.told.part === 'body') return ofOneMatter(situation, one.told.sentence, other.told.sentence);
  const [body, subject] = one.told.part === 'body' ? [one, other] : [other, one];
  if (body.told.part !== 'body') return true;
  const paragraph = situation.own.filter((each) => inSameParagraph(situation.item.text, each, body.told.sentence)).map((each) => each.text).join(' ');
  return takesUp(paragraph, subject.told.text) || partisan.test(paragraph);
}

/** "As leader of the xparty group may I ask whether you could join us for a briefing?": an invitation of a group. */
const asLeader = /(?:^|[^a-z])(?:as|for|on behalf of) (?:the )?(?:leader|chair|secretary|whip)? ?(?:of )?(?:the |our |my )?(?:[a-z]+ ){0,2}group(?![a-z])[^.?!]{0,110}(?:give (?:my|our|the|us)|join us|come|attend|brief us|briefing|talk to us|speak to us|spare us)(?![a-z])/i;

/** Every place where a side is taken, in the order of the text. */
export function sidesIn(situation: Situation): SideTaken[] {
  const list = partyMasked(situation);
  const found: SideTaken[] = [];
  const officer = writerIs(situation, 'officer');
  // Officers warn each other of what is coming: a side is helped only where one of a side reads it.
  const political = !officer || situation.recipients.length === 0 || situation.recipients.some((each) => !isOfficerSide(each.person));
  const own = nearSides(situation);
  const party = list.map((read) => isPartisan(read.text, political));
  const rival = list.map((read) => namesRival(read, own));
  // A side beside it counts where the text goes on from one to the other.
  const beside = (flags: boolean[], at: number) => [at - 1, at, at + 1].some((other) => flags[other] === true && isLinked(situation, list[at] as Read, list[other] as Read));
  const near = (at: number) => beside(party, at);
  const rivalNear = (at: number) => beside(rival, at);
  const evenly = (each: Read) => {
    const seen = shownIn(each, 'sides-even');
    // "I would not offer them the same" is the opposite of even.
    return seen !== null && !/same favour/i.test(each.text) && !(seen.stance.negated && /(?:same|equal|alike)/.test(seen.words));
  };
  const even = list.some(evenly);
  const close = (index: number) => near(index) || rivalNear(index);
  list.forEach((read, at) => {
    const { told } = read;
    if (told.quoted) return;
    const plain = (family: string, denied: boolean) => {
      const seen = shownIn(read, family);
      // "As leader of the group I should be glad" says who asks.
      if (seen !== null && family === 'sides-helps' && /^as (?:the |a |your )?(?:[a-z]+ ){0,2}(?:leader|chair|chairman|whip|member|spokes[a-z]+|secretary)?(?: (?:of|for|to))?(?: (?:the|our|my))? ?(?:xparty |opposition )?group$/i.test(seen.words)) return false;
      return seen !== null && !seen.stance.quoted && !seen.stance.reported && !(denied && seen.stance.negated);
    };
    const plots = (index: number) => (plain('sides-plots', false) && (near(index) || rivalNear(index))) || (political && plain('sides-hints', false) && near(index));
    if (officer) {
      if (!political && told.part === 'subject') return;
      if (declined.test(read.text) || sameForAll.test(read.text)) return;
      if ((plain('sides-declares', true) && (party[at] || (near(at) && !isThin(read, 'sides-declares')))) || (plain('sides-warms', false) && (near(at) || rivalNear(at)))) found.push({ kind: 'declares', told });
      else if (((plain('sides-helps', false) && near(at)) || plots(at)) && !list.some((each) => each !== read && evenly(each))) found.push({ kind: 'helps', told });
      else if (!told.question && close(at) && meant(told, favours, 'reported') && !even) found.push({ kind: 'helps', told });
      else if (!told.question && near(at) && meant(told, sympathies, 'negated', 'reported') && !list.some((each) => declined.test(each.text))) found.push({ kind: 'declares', told });
      else if (told.part !== 'subject' && plain('sides-own-view', true)) found.push({ kind: 'own-view', told });
      return;
    }
    if (isToMember(situation, told.sentence.text)) return;
    // What scrutiny may ask a witness, and who is invited to a group, are other rules' matters.
    if ((told.question || /(?:your (?:own |personal |private )?(?:view|opinion)|put it to you)/i.test(read.text)) && (scrutiny.test(situation.item.subject + told.text) || list.some((each) => scrutiny.test(each.text)))) return;
    if (/(?:^|[^a-z])(?:come|send|join|attend|spare|brief|briefing|talk|speak|speaking|present|update|explain|show|take|tell|address|walk|answer)(?![a-z])[^.?!]{0,60}(?:our|my|the|xparty) group(?![a-z'\u2019]| (?:that|which|who|cut|voted|closed|failed|wasted|blocked)(?![a-z]))/i.test(read.text)) return;
    if (asLeader.test(read.text)) return;
    if (even && /(?:^|[^a-z])(?:all|every|each|both|any other|same|neutral|impartial|only (?:the )?facts|published|not ask)/i.test(read.text)) return;
    if ((plain('sides-asks', false) && near(at)) || plots(at)) found.push({ kind: 'asks', told });
    else if (!even && near(at) && meant(told, wanted, 'reported') && asking.test(plainText(told)) && list.some((each) => partyOnly.test(each.text))) found.push({ kind: 'asks', told });
    else if (plain('sides-helps', false) && near(at) && /(?:^|[^a-z])(?:you|your|please|can|could|let|give|send|find|make|keep|don['\u2019]?t|not)(?![a-z])/i.test(read.text)) found.push({ kind: 'asks', told });
  });
  return found;
}

/** Whether a text offers or asks for the same for all, or keeps out of it. */
export function staysEven(situation: Situation): boolean {
  return partyMasked(situation).some((each) => shownIn(each, 'sides-even') !== null);
}
