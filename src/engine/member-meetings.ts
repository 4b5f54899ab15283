import type { Person } from '../directory/directory';
import type { Situation } from './context';
import { gatheringOf, officersInvited, proposesTime, says, shows, type Gathering, type Piece } from './meeting';
import { isOfficerSide } from './correspondence';
import { namedIn } from './named-people';

const callsPublic = /(?:^|[^a-z])(?:i(?:'m|\u2019m| am|'ve|\u2019ve| have|'ll|\u2019ll| will| want| would| plan| intend|'d|\u2019d)?|we(?:'re|\u2019re| are|'ve|\u2019ve| have|'ll|\u2019ll| will| plan| intend)?|my|our) (?:[a-z'\u2019]{1,12} ){0,4}(?:call|calling|called|hold|holding|host|hosting|organi[sz]e|organi[sz]ing|arrang(?:e|ed|ing)|put(?:ting)? on|la(?:id|ying) on|fix(?:ed|ing)(?: up)?|g(?:ot|etting) up|pull(?:ed|ing) together|set(?:ting)? up|invit(?:e|ing)|run|running|chair|chairing|plan|planning|book(?:ed|ing)?|hired?|taken|public meeting|open meeting|drop[- ]in|hall|getting (?:everyone|everybody|people|residents|tenants|neighbours)|get (?:everyone|everybody|people|residents|tenants|neighbours))/i;
/** It is only thought of, or the member's group's or somebody else's. */
const sits = /(?:^|[^a-z])(?:i|we)(?:['\u2019]ll| will| shall) be (?:in|at) [^.?!]{1,40} to (?:hear|listen|talk|answer|meet|take)(?![a-z])/i;
const wonders = /(?:^|[^a-z])(?:(?:i|we) ought to (?:call|hold|host)|would it be (?:a good idea|wise|sensible|all right|ok|useful|worth)|should i (?:call|hold|host)|thinking of (?:calling|holding|hosting)|whether (?:to|i should) (?:call|hold|host)|do you think i should|your (?:tenants['\u2019]|residents['\u2019]|own)? ?(?:public )?meeting)(?![a-z])/i;
const others = /(?:^|[^a-z])(?:parish council|town council|residents(?:['\u2019])? (?:association|group)|the council|officers|the police|the school|the church|chamber of trade|action group|cabinet|committee) (?:is|are|has|have|will|meeting)(?![a-z])/i;

/** "I have taken the Scout hut for Thursday", under the title of a public meeting. */
const booksRoom = /(?:^|[^a-z])(?:i|we)(?:['\u2019]ve| have|['\u2019]m| am|['\u2019]re| are)? (?:\w+ ){0,2}(?:taken|booked|hired|got|borrowed|reserved|taking|booking|hiring|secured|found)(?: [\w'\u2019]+){0,5} (?:hall|hut|room|centre|church|school|club|pub|library|pavilion|chapel|caf[e\u00e9]|barn|marquee|institute|rooms)(?![a-z])/i;

/** The sentence by which a member calls a public meeting of their own; null for none. */
export function publicMeetingCalled(situation: Situation): Piece | null {
  const gathering = gatheringOf(situation);
  const { open } = gathering;
  if (!open || gathering.formal || gathering.pieces.some((piece) => wonders.test(piece.text)) || !(/meeting|evening|forum|event|session|drop|everyone|everybody|all welcome|come along|assembly|debate|q ?& ?a|public|hall|tell me|have your say|so that (?:people|tenants|residents)|hear from|to hear|tenants|residents/i.test(open.text))) return null;
  if (gathering.isInvitation) return open;
  if (gathering.pieces.some((piece) => others.test(piece.text)) && !gathering.pieces.some((piece) => callsPublic.test(piece.text))) return null;
  const titled = gathering.pieces.some((piece) => piece.part === 'subject' && says(piece, 'meetings-public') && !/^re:/i.test(piece.text));
  const calls = gathering.pieces.filter((piece) => piece.part === 'body' && sits.test(piece.text))[0] ?? gathering.pieces.filter((piece) => piece.part === 'body' && callsPublic.test(piece.text) && (says(piece, 'meetings-public') || says(piece, 'meetings-invites') || calledPeople.test(piece.text) || /(?:organi[sz]|arrang|call|hold|host)(?:e|ing|ed)? (?:it|this|one)/i.test(piece.text) || (titled && booksRoom.test(piece.text))))[0];
  if (!calls || (situation.thread.length > 0 && !gathering.invites)) return null;
  return calls;
}

/** It is on the Council's work: a service of the Council is spoken of, or a place in its area. */
export function isOnCouncilWork(gathering: Gathering): boolean {
  const spoken = gathering.pieces.filter((piece) => shows(piece, 'meetings-council-work')).length;
  return spoken > 0 && !gathering.pieces.some((piece) => /(?:^|[^a-z])(?:coffee morning|quiz|barbecue|bbq|fete|fundrais|book club|carol|wine)/i.test(piece.text));
}

const officerTold = /(?:^|[^a-z])(?:told|informed|emailed|written to|wrote to|rung|rang|phoned|spoken (?:to|with)|spoke (?:to|with)|let|notified|asked|invited|copied|knows?|aware|agreed|confirmed|coming|come|attend(?:ing)?|there|join(?:ing)?|present|telling|will tell|say(?:s|ing)?|said)(?![a-z])/i;
const officerWords = /(?:^|[^a-z])(?:officers?|director|head of|chief executive|town clerk|managing director|civic centre|county hall|town hall|engineer|manager|council(?:'s|\u2019s)? (?:team|department|staff)|highways team|planning team|the department|housing team|waste team|parks team|environment team)(?![a-z])/i;
const untold = /(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n't|n\u2019t|never|nobody|no one|without|haven't|yet to|no officers?|need not|keep|behind)(?![a-z])/i;

/** The words that say an officer knows of it. */
export function officerKnows(situation: Situation): Piece | null {
  for (const piece of gatheringOf(situation).pieces) {
    if (piece.part !== 'body' || piece.sentence.question || !officerTold.test(piece.text) || untold.test(piece.text)) continue;
    if (officerWords.test(piece.text) || namedIn(piece.text, situation.directory).some((mention) => mention.people.some(isOfficerSide))) return piece;
  }
  return null;
}

/** Whether somebody of the Council's staff gets the item, be it an account of a team. */
export function staffGetIt(situation: Situation): boolean {
  return situation.recipients.some((each) => isOfficerSide(each.person) || (each.person.address !== '' && situation.directory.isCouncilAddress(each.person.address) && each.person.kind !== 'member'));
}

const asksMeeting = /(?:^|[^a-z])(?:be there|(?:come|along) to (?:my|our|a|the) (?:[a-z'\u2019]+ ){0,2}(?:evening|session|event|gathering|forum)|need you there|round a table|come for|called (?:the |a |all )?(?:people|residents|neighbours|everyone|everybody|householders|tenants|traders|together)|meet|meeting|site visit|walkabout|walk[- ]?round|get together|round the table|walk (?:the|round|around|along|down|through|over)|come (?:and|to|out|along|down|over|with)|join (?:me|us)|on site|attend|drop[- ]in|be there)(?![a-z])/i;
const callsNotMeeting = /(?:^|[^a-z])(?:phone|telephone|ring me|call me|on the phone|by phone|teams call|a call|before the (?:meeting|committee)|after the (?:meeting|committee)|cabinet meeting|at the (?:meeting|committee|council)|committee meeting|council meeting|last (?:meeting|week|night)|surgery|party|group meeting)(?![a-z])/i;

/** "I've called the people of Byron Avenue together", "I'm having residents in to the church hall". */
const calledPeople = /(?:^|[^a-z])(?:i|i['\u2019]m|i['\u2019]ve|we|we['\u2019]re|we['\u2019]ve)(?: \w+){0,3} (?:call(?:ed|ing)|hav(?:e|ing)|get(?:ting)?|gather(?:ed|ing)|bring(?:ing)?|brought|ask(?:ed|ing)|invit(?:ed|ing)|assembl(?:ed|ing)|summon(?:ed|ing)|round(?:ed|ing) up)(?: [\w'\u2019]+){0,5} (?:people|residents|neighbours|householders|tenants|traders|constituents|folk|everyone|everybody|shopkeepers|parents|families|street)(?![a-z])/i;

/** Writer or reader come into it: "the parents have started to walk along the road" asks nobody. */
const betweenUs = /(?:^|[^a-z])(?:i|i['\u2019](?:m|ve|d|ll)|we|we['\u2019](?:re|ve|d|ll)|us|me|my|our|you|your|you['\u2019](?:re|ve|d|ll)|let['\u2019]?s|please|could|can|shall|join|come|bring|meet|meeting|free)(?![a-z])/i;

/** The sentence by which a member, or a Member of Parliament, asks an officer to a meeting; null for none. */
export function officerAskedToMeet(situation: Situation): Piece | null {
  const gathering = gatheringOf(situation);
  if (gathering.formal || officersInvited(situation).length === 0) return null;
  if (gathering.isInvitation) return gathering.pieces[0] ?? null;
  const own = gathering.pieces.filter((piece) => piece.part === 'body');
  for (const piece of own) {
    if (wonders.test(piece.text) || !betweenUs.test(piece.text)) continue;
    if (!(says(piece, 'meetings-arranges') || calledPeople.test(piece.text)) || !asksMeeting.test(piece.text) || callsNotMeeting.test(piece.text) || ofBody.test(piece.text)) continue;
    if (/(?:^|[^a-z])(?:we met|i met|met (?:you|with)|thank(?:s| you) for|when we|attended|came)(?![a-z])/i.test(piece.text)) continue;
    return piece;
  }
  const room = own.filter((piece, at) => booksRoom.test(piece.text) && !piece.sentence.quoted && own.slice(at, at + 2).some((near) => wantsYouThere.test(near.text) && !near.sentence.quoted))[0];
  if (room) return room;
  const proposed = proposesTime(gathering.pieces);
  return proposed && !callsNotMeeting.test(proposed.text) && !ofBody.test(proposed.text) && !own.some((piece) => /(?:^|[^a-z])(?:phone|ring|call) me(?![a-z])/i.test(piece.text)) ? proposed : null;
}

/** "I want you on the platform": the reader is asked to what the room is booked for. */
const wantsYouThere = /(?:^|[^a-z])(?:(?:want|need|like|expect|love|hoping|hope) (?:for )?you(?: all| both)? (?:on|at|in|up|to|there|beside|with)|(?:could|can|would|will) you (?:come|speak|answer|explain|be there|be on|join|give|attend|bring|present)|you(?:['\u2019]ll| will) (?:speak|answer|explain|be on|present|be (?:the )?(?:first|next)))(?![a-z])/i;

/** "The scrutiny site visit: I can do the 16th" answers for a meeting that a body of the Council holds. */
const ofBody = /(?:^|[^a-z])(?:scrutiny|committee|sub-?committee|panel|board|cabinet|executive|council|members['\u2019]?)(?: [a-z]+){0,2} (?:site )?(?:visit|meeting|session|training|seminar|briefing|tour|away ?day)(?![a-z])/i;

/** The Member of Parliament who calls a meeting that an officer answers; null where nobody did. */
export function mpWhoCalled(situation: Situation): Person | null {
  const { person } = situation.writer;
  if (person?.kind === 'mp') return person;
  for (const message of situation.thread) if (message.author?.kind === 'mp') return message.author;
  const office = situation.item.from && situation.writer.role === 'unknown' && /parliament/i.test(situation.item.from.address);
  return office && person ? { ...person, kind: 'mp' } : null;
}
