import { hasRole } from '../directory/directory';
import type { Context } from '../engine/context';
import { breach, defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { does, likely } from '../language/acts';
import { gatheringOf, outsidersInvited, membersInvited, pieceEvidence, proposesTime, says, shows, type Gathering, type Piece } from '../engine/meeting';
import { areasBeside, areasOfMeeting, inviteRemedies, isPersonalMeeting, missingFrom, type MeetingArea } from '../engine/meeting-areas';
import { memberNames } from '../engine/ward-members';

interface Occasion {
  name: 'public-meeting' | 'consultation' | 'event' | 'ward-member-meeting';
  piece: Piece;
}

/** Officers among themselves get ready for it. */
const preparing = /(?:^|[^a-z])(?:prep(?:are|aration|aring)?|pre-?meet(?:ing)?|plan(?:ning)?|rehears(?:e|al)|run-?through|arrangements|de-?brief|agree|book|briefing|who says|who does|lessons|logistics|dry run|catch-?up)(?![a-z])/i;

/** A message is the invitation only where it asks people to come and goes to people who may. */
function reachesInvitees(context: Context, gathering: Gathering): boolean {
  if (gathering.isInvitation) return outsidersInvited(context).length > 0 || membersInvited(context).length > 0 || !gathering.pieces.some((piece) => preparing.test(piece.text));
  if (!gathering.invites) return false;
  const outside = outsidersInvited(context);
  if (membersInvited(context).length > 0 && context.thread.length === 0 && !/^re:/i.test(context.item.subject)) return true;
  // An answer to one person who asked is not the round of invitations.
  return outside.length > 1 || (outside.length === 1 && context.thread.length === 0 && !/^re:/i.test(context.item.subject));
}

const gatheringNamed = /(?:^|[^a-z])(?:meeting|evening|exhibition|forum|event|session|drop[- ]?in|workshop|roadshow|open (?:day|morning|afternoon|house)|walkabout|launch|opening|come along|join us|invit\w+)(?![a-z])/i;

/** A notice that views are being gathered, and along the way that there will be a session too: the invitations are another matter. */
function inPassing(gathering: Gathering, open: Piece): boolean {
  const { consults, pieces } = gathering;
  if (open.part !== 'body' || !consults || consults === open || pieces.some((piece) => piece.part === 'subject' && gatheringNamed.test(piece.text))) return false;
  return pieces.indexOf(consults) < pieces.indexOf(open) && /(?:^|[^a-z])(?:there(?:['\u2019]s|['\u2019]ll be| is| are| will be)|also|as well)(?![a-z])/i.test(open.text);
}

function publicOccasion(context: Context, gathering: Gathering, covers: string[]): Occasion | null {
  if (gathering.formal || !reachesInvitees(context, gathering)) return null;
  if ([gathering.open, gathering.launch].some((piece) => piece !== null && shows(piece, 'consultations-everywhere'))) return null;
  const wants = (name: string) => covers.indexOf(name) >= 0;
  if (gathering.launch && wants('event')) return { name: 'event', piece: gathering.launch };
  const outsiders = outsidersInvited(context).length > 0;
  if (!gathering.isInvitation && gathering.open && inPassing(gathering, gathering.open)) return null;
  if (gathering.open && (wants('public-meeting') || wants('event'))) return { name: wants('public-meeting') ? 'public-meeting' : 'event', piece: gathering.open };
  if (gathering.consults && wants('consultation') && (gathering.isInvitation ? outsiders : gathering.open)) return { name: 'consultation', piece: gathering.consults };
  return null;
}

const settled = /(?:^|[^a-z])(?:as you (?:asked|requested|suggested)|at your request|you asked (?:for|to|me|if|whether)|your request (?:for|to)|thank(?:s| you) for (?:asking|suggesting|inviting|offering))(?![a-z])/i;
const training = /(?:^|[^a-z])(?:training|induction|one[- ]to[- ]one|121|laptop|expenses|appraisal|portfolio|cabinet briefing|agenda[- ]setting|pre[- ]agenda|chair(?:'s|man's)? briefing|photo(?:graph)?s?|diary|interview)(?![a-z])/i;

const together = /(?:^|[^a-z])(?:you|your|us|we|we'll|we\u2019ll|let's|let\u2019s|join|together|meet me|diar(?:y|ies)|come(?! (?:out|up|off|down|back|in|into|through|from|under|before|as|with new|to (?:the |an? )?(?:next |following |[a-z]+ )?(?:meeting|committee|cabinet|panel|council|an end|light|nothing|\d|\u00a3))))(?![a-z])/i;
/** People are to meet, at a time or a place. */
const faceToFace = /(?:^|[^a-z])(?:meet\w*|visit\w*|walk\w*|join\w*|session|see you|show you|diar(?:y|ies)|calendar|pop (?:in|over|round)|call(?:ing)? (?:in|round)|chat|talk|coffee|tea|on site|at the site|get together|catch[- ]up|sit down|briefing|invit\w+|teams|zoom|slot|half an hour|an hour|come)(?![a-z])/i;
/** What is mended, planted or built comes and goes, and nobody is called together. */
const ofThings = /^(?:[-*\u2022] )?(?:all|the|both|each|every|two|three|our|new|these|those|\d+)(?: [a-z]+){0,3}(?: on [A-Z][A-Za-z']+(?: [A-Z][a-z]+){0,2})? (?:come|comes|go|goes|start|starts|is|are|will (?:be|come|go|start)|opens?|closes?)(?![a-z])/i;
/** Tells of a meeting that has been, or that somebody else calls. */
const told = /(?:^|[^a-z])(?:(?:i|we|he|she|they|officers) (?:\w+ ){0,2}(?:met|had a|saw|visited|attended|spoke|walked)|met with|came to see|(?:good|great|nice|lovely|pleasure) (?:to|seeing|meeting|talking)(?: see| meet| talk| speak| catch)?(?: (?:you|up|with))?|following|yesterday|last (?:week|month|night)|note of|at (?:my|our|the) meeting|was at|were at|since (?:we|our)|when we|after (?:we|our)|thank(?:s| you) for|committee|cabinet|council meeting)(?![a-z])/i;

/** An officer calls a few people together, a ward member among them. */
function memberOccasion(gathering: Gathering): Occasion | null {
  const subject = gathering.pieces[0];
  if (!subject || gathering.formal || gathering.pieces.some((piece) => piece.part === 'subject' && training.test(piece.text))) return null;
  if (gathering.isInvitation) return { name: 'ward-member-meeting', piece: subject };
  const called = gathering.pieces.filter((piece) => piece.part === 'body' && says(piece, 'meetings-arranges') && together.test(piece.text) && !told.test(piece.text) && (when.test(piece.text) || faceToFace.test(piece.text)) && !(ofThings.test(piece.text) && !/(?:^|[^a-z])(?:meeting|visit|walk|briefing|session|you|your|we|join)(?![a-z])/i.test(piece.text)))[0] ?? (gathering.pieces.some((piece) => told.test(piece.text)) ? null : proposesTime(gathering.pieces));
  return called ? { name: 'ward-member-meeting', piece: called } : null;
}

const when = /(?:^|[^a-z])(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:^|[^a-z0-9])(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm)|\d{1,2}(?:st|nd|rd|th)|tomorrow|next week|noon|half past|\d{1,2} (?:january|february|march|april|may|june|july|august|september|october|november|december)|\d{1,2}[.:]\d\d)(?![a-z0-9])/i;

function decideMemberMeeting(context: Context, gathering: Gathering): Decision {
  const occasion = memberOccasion(gathering);
  if (!occasion) return notApplicable('No meeting with a ward member is called here.');
  const areas = areasOfMeeting(context).filter((area) => area.present.length > 0 && !area.byVenue);
  if (areas.length === 0) return notApplicable('No member is asked to a meeting on a matter of their own ward.');
  if (isPersonalMeeting(context)) return notApplicable('It is about one person\u2019s own case.');
  const missing = missingFrom(areas);
  if (missing.length === 0) return pass('Every member for the ward is asked.');
  const names = memberNames(missing);
  const wards = areas.filter((area) => area.missing.length > 0).map((area) => area.ward).join(' and ');
  const here = areas[0] as MeetingArea;
  const asker = gathering.pieces.some((piece) => settled.test(piece.text));
  const office = here.present.some((member) => hasRole({ kind: 'member', name: member.name, address: '', member }, 'executive', 'leader', 'deputy-leader', 'mayor')) && gathering.pieces.some((piece) => /(?:^|[^a-z])(?:cabinet|portfolio|leader|executive|mayor)(?![a-z])/i.test(piece.text));
  const evidence = [pieceEvidence(here.piece), ...(here.piece === occasion.piece ? [] : [pieceEvidence(occasion.piece)])];
  const message = `This calls a meeting with ${memberNames(here.present)} on a matter in ${wards}, and ${names} would not be asked.`;
  const field = context.recipients.some((each) => each.field === 'to' && each.person.kind === 'member') ? 'to' as const : 'cc' as const;
  const plain = gathering.isInvitation || (gathering.pieces.some((piece) => piece.part === 'body' && when.test(piece.text)) && context.thread.length === 0);
  if (asker) return review(`${message} The words read as if the member had asked for it.`, `Did you call this meeting, so that ${names} have to be asked too?`, evidence, inviteRemedies(missing, field), 3);
  if (office || !plain) return review(message, `Is this a meeting on a local matter, so that ${names} should be asked too?`, evidence, inviteRemedies(missing, field), 3);
  return breach(message, evidence, inviteRemedies(missing, field), 3);
}

const reach = /(?:^|[^a-z])(?:serv(?:es|ing|e)|cover(?:s|ing)|also for|people (?:from|in|of)|residents of|users from|children from|neighbouring|both|and)(?![a-z])/i;

/** Neighbouring divisions that the text says the service reaches. */
function neighbours(context: Context): MeetingArea[] {
  if (context.with.neighbours !== true) return [];
  return [...areasOfMeeting(context).slice(1), ...areasBeside(context)].filter((each) => each.missing.length > 0 && reach.test(each.piece.text));
}

function decidePublic(context: Context, gathering: Gathering, covers: string[]): Decision {
  const occasion = publicOccasion(context, gathering, covers);
  if (!occasion) return notApplicable('No public meeting or event is called here that this provision covers.');
  const areas = areasOfMeeting(context);
  if (areas.length === 0) return notApplicable('Nothing ties it to one ward.');
  const first = areas[0] as MeetingArea;
  const beyond = neighbours(context);
  const within = context.with.neighbours === true && first.missing.length === 0 ? [first] : areas;
  const missing = missingFrom(within);
  const fit = occasion.piece === gathering.launch ? 2 : covers.indexOf('public-meeting') >= 0 ? 1 : 0;
  const evidence = [pieceEvidence(occasion.piece), ...(first.piece === occasion.piece ? [] : [pieceEvidence(first.piece)])];
  const what = occasion.name === 'event' ? 'an event' : 'a public meeting';
  if (missing.length === 0) {
    const next = missingFrom(beyond);
    if (next.length === 0) return pass('Every local member is asked, or said to be.');
    const names = memberNames(next);
    return review(`This calls ${what} in ${first.ward} that may reach ${beyond.map((each) => each.ward).join(' and ')}, and ${names} would not be asked.`, `Does the service also cover ${beyond.map((each) => each.ward).join(' and ')}, so that ${names} should be asked?`, evidence, inviteRemedies(next, 'cc'), fit);
  }
  const names = memberNames(missing);
  const wards = areas.filter((area) => area.missing.length > 0).map((area) => area.ward).join(' and ');
  const message = `This asks people to ${what} on a matter in ${wards}, and ${names} would not be asked.`;
  const noPublic = outsidersInvited(context).length === 0 && membersInvited(context).length === 0;
  const doubtful = noPublic || (first.byVenue && occasion.name !== 'event') || (!gathering.isInvitation && occasion.piece.sentence.question && !does(occasion.piece.sentence, 'asks', likely));
  if (doubtful) return review(message, `Is it about ${wards}, so that ${names} should be asked?`, evidence, inviteRemedies(missing, 'to'), fit);
  return breach(message, evidence, inviteRemedies(missing, 'to'), fit);
}

export const wardMembersNotInvited = defineRule({
  id: 'ward-members-not-invited',
  reads: ['message', 'meeting'],
  title: 'Local members are asked to the meetings that their council owes them',
  why: 'A member who hears of a meeting in the ward from others cannot speak for the people there.',
  assumes: ['The directory lists every member of a ward and the places in it.', 'A member who is said to be coming or to have been asked has been asked.'],
  // Which meetings: `public-meeting`, `consultation` (a meeting within one), `event` (openings and launches), `ward-member-meeting` (any that an officer calls with a ward member).
  parameters: { covers: ['public-meeting'], neighbours: false },

  appliesTo(context) {
    if (context.writer.role !== 'officer' || context.item.meeting?.cancelled === true) return false;
    return context.recipients.length > 0;
  },

  decide(context) {
    const gathering = gatheringOf(context);
    const covers = context.with.covers as string[];
    if (covers.indexOf('ward-member-meeting') < 0) return decidePublic(context, gathering, covers);
    if (gathering.open && outsidersInvited(context).length > 0 && reachesInvitees(context, gathering)) return notApplicable('It is a public meeting.');
    return decideMemberMeeting(context, gathering);
  },

  examples: [
    {
      outcome: 'breach', because: 'a public meeting is called and one of three ward members is left out',
      item: {
        from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Owen Tranter <owen.tranter@wexcombe.example>', 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', 'Weir Lane residents <chair@weirlane.example>'],
        subject: 'Public meeting: parking in Weir Lane', text: 'Dear all\n\nYou are invited to a public meeting on 14 May at 7pm about parking in Weir Lane.\n\nTessa Boyle\n',
      },
    },
    {
      outcome: 'breach', because: 'an officer calls one ward member to look at a matter of the ward', with: { covers: ['ward-member-meeting'] },
      item: {
        kind: 'meeting', from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'],
        subject: 'Quay Road: where the crossing goes', text: 'Colin\n\nLet us walk the length of it before I draw the plan.\n\nTessa\n',
        meeting: { start: '2026-03-09T10:00:00Z', end: '2026-03-09T11:00:00Z', location: 'Corner shop', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'review', because: 'the building also serves the next division', with: { covers: ['event'], neighbours: true },
      item: {
        from: 'Joanna Keel <joanna.keel@wexcombe.example>', to: ['Cllr Maya Osei <maya.osei@wexcombe.example>', 'Cllr Colin Batty <colin.batty@wexcombe.example>', 'Quay traders <hello@quaytraders.example>'],
        subject: 'You are invited: opening of the Ropewalk Estate hub', text: 'Dear all\n\nWe hope that you will join us for the opening of the hub on 12 June.\nIt also serves people from Tannery Street.\n\nJoanna Keel\n',
      },
    },
    {
      outcome: 'pass', because: 'every ward member is asked, one as optional', with: { covers: ['ward-member-meeting'] },
      item: {
        kind: 'meeting', from: 'Tessa Boyle <tessa.boyle@wexcombe.example>', to: ['Cllr Colin Batty <colin.batty@wexcombe.example>'], cc: ['Cllr Maya Osei <maya.osei@wexcombe.example>'],
        subject: 'Quay Road: where the crossing goes', text: 'Let us walk the length of it before I draw the plan.\n\nTessa\n',
        meeting: { start: '2026-03-09T10:00:00Z', end: '2026-03-09T11:00:00Z', location: 'Corner shop', cancelled: false, repeats: false },
      },
    },
    {
      outcome: 'not-applicable', because: 'a committee of the Council sits in public',
      item: {
        from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Weir Lane residents <chair@weirlane.example>', 'Mill Trust <post@milltrust.example>'],
        subject: 'Planning Committee: Weir Lane', text: 'Dear all\n\nThe meeting of the Planning Committee on 14 May is open to the public and you are invited to register to speak on Weir Lane.\n\nPeter Vance\n',
      },
    },
  ],
});
