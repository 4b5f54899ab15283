import type { MemberEntry } from '../directory/directory-file';
import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { gatheringOf, pieceEvidence, says, shows, type Gathering, type Piece } from '../engine/meeting';
import { invitedInWords } from '../engine/meeting-areas';
import { isOfficerSide } from '../engine/correspondence';
import { placesIn } from '../engine/place-names';
import { inSamePassage } from '../engine/same-passage';
import { ofOneMatter } from '../engine/taken-up';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { memberMailbox, memberNames, membersFor } from '../engine/ward-members';

const goesThere = /(?:^|[^a-z])(?:i|i['\u2019](?:ll|m|d|ve)|we|we['\u2019](?:ll|re|d)|me|myself)(?: [\w'\u2019]{1,14}){0,7} (?:visit(?:ing)?|inspect(?:ing)?|tour(?:ing)?|(?:have |take |having |taking )?(?:a |another )?(?:good |quick |proper )?look(?:ing)? (?:round|around|over|at|in)|call(?:ing)? (?:in (?:at|on|to|there|tomorrow|next|some|one|unannounced|this|to see)|at|by|round)|pop(?:ping)? (?:in|over|down|up|along|round|into|by)|drop(?:ping)? (?:in|by|into)|turn(?:ing)? up|stop(?:ping)? (?:by|off)|call(?:ing)? upon|pay(?:ing)? (?:a )?(?:call|visit)|nos(?:e|ing) (?:round|around|about)|(?:coming|come) with me to|present(?:ing)? (?:ourselves|myself)|going over|nip(?:ping)? (?:in|over|down|round|along)|swing(?:ing)? by|show(?:ing)? up|bring(?:ing)? (?:[\w ]{1,20})to see|poke (?:my|our) (?:nose|head)|stick (?:my|our) (?:nose|head)|see it (?:for|with)|hav(?:e|ing) a (?:nose|gander|butcher['\u2019]s|wander|mooch|poke)|walk(?:ing)? (?:round|around|through|in)|see (?:for (?:my|our)sel(?:f|ves)|round|how|what|inside)|(?:\d{1,2}|ten|twenty|thirty|fifteen|an|a|few|couple of) (?:minutes|hours?|morning|afternoon|day) (?:at|in|with)|spend(?:ing)? (?:a|an|half|the|some|time)|com(?:e|ing) (?:over|down|out|round|along|in|and see|and look|to (?:the|see|look))|go(?:ing)? (?:round|to|down|along|over|into|out)|(?:off|bound|heading|headed|making) (?:to|for|over|down|round)|be (?:at|down at|over at|in|there)|shown? (?:round|around|me))(?![a-z])|(?:^|[^a-z])(?:show|take|let)(?:n|s|ing)? (?:me|us) (?:round|around|over|see|in)(?![a-z])|(?:^|[^a-z])(?:visit|tour|look|trip|walk) (?:to|of|round|around|at|through|over) (?:the|your|our)(?![a-z])/i;
const own = /(?:^|[^a-z])(?:i|i'm|i\u2019m|i'll|i\u2019ll|i'd|i\u2019d|i've|me|my|we|we'll|we\u2019ll|we're|myself)(?![a-z])/i;
const done = /(?:^|[^a-z])(?:i (?:visited|went|called|dropped|popped|saw|was|looked|have been|had)|my visit (?:yesterday|last|was)|thank(?:s| you) for (?:showing|the|your|having|letting)|when i (?:visited|was)|last (?:week|month|time)|(?:during|after) (?:a|an|my|our|the|that|one|some) (?:[a-z]+ ){0,2}(?:visit|tour|walk|trip))(?![a-z])/i;
/** Whoever comes as any customer does asks for no more notice than they. */
const asCustomer = /(?:^|[^a-z])(?:to (?:take|return|borrow|renew|collect|change|swap|fetch|pay|buy|vote|swim|play|eat) (?:[a-z]+ ){0,3}?(?:books?|dvds?|keys?|tickets?|bill|parcels?|shopping|lunch|coat|swim|it|them|back|there|in|at)|for (?:my|our|a|the) (?:[a-z]+ ){0,2}(?:swim|class|lesson|gym|game|match|lunch|tea|coffee|haircut|appointment|concert|film|show|wedding|party|quiz|books?|shift|bus|fitting))(?![a-z])/i;
/** "No more I need to know" keeps nothing from anybody. */
const nothingMore = /(?:^|[^a-z])(?:no more|nothing (?:more|else)|all) (?:that )?(?:i|we) (?:need|want)(?:ed)? to know(?![a-z])/i;
/** A club or firm is asked to show its own place. */
const theirs = /(?:^|[^a-z])(?:your|their) (?:club|clubhouse|pavilion|shop|farm|factory|church|house|flat|garden|home|business|yard|pub)(?![a-z])/i;
const privatePlace = /(?:^|[^a-z])(?:at home|your (?:own )?home|in your home|mrs|mr|ms|miss|her (?:house|flat|home)|his (?:house|flat|home)|constituents?|residents?(?:'|\u2019)? homes?|tenant)(?![a-z])/i;

/** A word with the officer at a desk is no visit. */
const deskTalk = /(?:^|[^a-z])(?:minutes|moments?|word|chat|quarter of an hour|half an hour) (?:with you )?(?:in|at) your (?:office|desk)|(?:^|[^a-z])be in the (?:building|civic centre|offices|town hall|council offices)(?![a-z])/i;

/** The sentence by which a member says that they will visit a place of the Council. */
function visitOf(situation: Context): Piece | null {
  const gathering: Gathering = gatheringOf(situation);
  if (gathering.formal) return null;
  const bodies = gathering.pieces.filter((piece) => shows(piece, 'visits-as-body'));
  const ofBody = (piece: Piece) => bodies.some((each) => each.part !== 'body' || piece.part !== 'body' || situation.item.kind !== 'message' || ofOneMatter(situation, each.sentence, piece.sentence));
  const premises = gathering.pieces.filter((piece) => shows(piece, 'visits-premises'));
  if (premises.length === 0) return null;
  for (const piece of gathering.pieces) {
    if (piece.part !== 'body' || /(?:^|[^a-z])(?:i (?:gather|hear|see that|understand|believe)|(?:executive|cabinet|committee|panel|leader)['\u2019]s (?:tour|visit))(?![a-z])/i.test(piece.text) || !goesThere.test(piece.text) || !own.test(piece.text) || done.test(piece.text) || piece.sentence.quoted || privatePlace.test(piece.text) || theirs.test(piece.text) || deskTalk.test(piece.text) || asCustomer.test(piece.text) || ofBody(piece)) continue;
    const plain = /(?:^|[^a-z])(?:pay a call|nose (?:a)?round|with me to|call upon|see it for|present(?:ing)? (?:ourselves|myself)|visit|inspect|tour|drop(?:ping)? in|look(?:ing)? round|turn(?:ing)? up)/i.test(piece.text);
    if (shows(piece, 'visits-premises') || (plain && premises.some((each) => each.part !== 'body' || Math.abs(gathering.pieces.indexOf(each) - gathering.pieces.indexOf(piece)) <= 1))) return piece;
  }
  const subject = gathering.pieces[0];
  if (gathering.isInvitation && subject && !ofBody(subject) && /(?:^|[^a-z])(?:visit|tour|inspection|(?:a )?look (?:a)?round|looking (?:a)?round|seeing (?:the|your|our|round|behind)|trip to|(?:show|shown) round|walk (?:a)?round|(?:hour|morning|afternoon|minutes|day) (?:at|with|in) (?:the|your|our)|viewing|behind the scenes|call at)(?![a-z])/i.test(subject.text)) return subject;
  return null;
}

/** The ward of the place visited, where it is not the member's own. */
function foreignWards(context: Context, visit: Piece): { ward: string; missing: MemberEntry[] }[] {
  const mine = [context.writer.inNameOf?.member, context.writer.person?.member].reduce<string[]>((all, member) => [...all, ...(member?.wards ?? [])], []).map((ward) => ward.toLowerCase());
  const gathering = gatheringOf(context);
  // Where it is comes before whatever else is named, such as the member's own ward.
  const order = [visit, ...gathering.pieces.filter((piece) => piece !== visit && piece.part !== 'body'), ...gathering.pieces.filter((piece) => piece !== visit && piece.part === 'body')];
  for (const piece of order) {
    const wards = new Set<string>();
    for (const place of placesIn(context.directory, piece.text)) wards.add(place.ward);
    if (wards.size === 0) continue;
    const list = Array.from(wards);
    if (list.some((ward) => mine.indexOf(ward.toLowerCase()) >= 0)) return [];
    return list.map((ward) => ({ ward, missing: membersFor(context, ward).missing.filter((member) => !invitedInWords(context, gathering, member)) }));
  }
  return [];
}

function decideWard(context: Context, visit: Piece): Decision {
  const wards = foreignWards(context, visit);
  if (wards.length === 0) return notApplicable('Nothing shows that it is outside the member\u2019s own ward.');
  const missing = wards.reduce<MemberEntry[]>((all, each) => [...all, ...each.missing.filter((member) => all.indexOf(member) < 0)], []);
  if (missing.length === 0) return pass('The ward\u2019s own members know of the visit.');
  const names = memberNames(missing);
  const ward = wards.map((each) => each.ward).join(' and ');
  const add: Remedy = { id: 'tell-members', label: `Copy to ${names}`, edits: missing.map((member) => ({ do: 'add-recipient' as const, field: 'cc' as const, mailbox: memberMailbox(member) })) };
  const told: Remedy = { id: 'members-told', label: `${names} ${missing.length === 1 ? 'has' : 'have'} been told`, attest: { statement: `${names} ${missing.length === 1 ? 'was' : 'were'} told of the visit beforehand.` } };
  return review(`This arranges a visit in ${ward}, outside your own ward, and nothing shows that ${names} know of it.`, `Have you told ${names} of the visit?`, [pieceEvidence(visit)], [add, told], 1);
}

function decideManager(context: Context, visit: Piece): Decision {
  const { pieces } = gatheringOf(context);
  const without = pieces.filter((piece) => piece.part === 'body' && shows(piece, 'visits-no-notice') && !nothingMore.test(piece.text) && inSamePassage(pieces, piece, visit) && (own.test(piece.text) || shows(piece, 'visits-goes')))[0] ?? null;
  const reaches = context.recipients.some((each) => isOfficerSide(each.person));
  const arranged = pieces.some((piece) => piece.part === 'body' && !piece.sentence.question && says(piece, 'visits-notice-given') && /(?:^|[^a-z])(?:manager|supervisor|director|head|officer|foreman|staff|arranged|booked|expecting|centre|depot)(?![a-z])/i.test(piece.text));
  if (!without && (reaches || arranged)) return pass('The manager or an officer knows of the visit.');
  const agreed: Remedy = { id: 'arranged', label: 'The visit is arranged with the manager', attest: { statement: 'The visit was arranged with the manager in charge.' } };
  return review('This tells of a visit to a place of the Council, and nothing shows that it is arranged with the manager there.', 'Have you arranged the visit with the manager or the officer in charge?', [pieceEvidence(without ?? visit)], [agreed], without ? 2 : 0);
}

export const siteVisitNotice = defineRule({
  id: 'site-visit-notice',
  reads: ['message', 'meeting'],
  title: 'A member\u2019s visit is arranged with the manager, and told to the ward\u2019s own members',
  why: 'People at work need notice of a visit, and a ward\u2019s own members should not hear of it afterwards.',
  assumes: ['An officer who is written to can tell the manager.', 'Visits of a committee are arranged for it.'],
  // Who has to know: the `manager` of the place, or the `ward-members` where it is outside the member's own ward.
  parameters: { tells: 'manager' },

  appliesTo(context) {
    return context.writer.role === 'member' && context.item.meeting?.cancelled !== true && visitOf(context) !== null;
  },

  decide(context) {
    const visit = visitOf(context) as Piece;
    return context.with.tells === 'ward-members' ? decideWard(context, visit) : decideManager(context, visit);
  },

  examples: [
    {
      outcome: 'review', because: 'the member means to come without telling anybody',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Cllr Gerald Finch <gerald.finch@wexcombe.example>'], subject: 'Depot', text: 'Gerald\n\nI will drop in at the depot on Friday morning without telling anybody and see what goes on.\n\nColin\n' },
    },
    {
      outcome: 'review', because: 'the library is in another ward, whose members are not told', with: { tells: 'ward-members' },
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Visit', text: 'Tessa\n\nI would like to visit Millbrook Library on Friday to see how the new desk works. Is that all right?\n\nColin\n' },
    },
    {
      outcome: 'pass', because: 'the officer is asked beforehand',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Visit', text: 'Tessa\n\nI would like to visit the depot on Friday to see how the new gritters work. Is that all right?\n\nColin\n' },
    },
    {
      outcome: 'not-applicable', because: 'the visit is over',
      item: { from: 'Cllr Colin Batty <colin.batty@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Visit', text: 'Tessa\n\nI visited the depot last week and was most impressed.\n\nColin\n' },
    },
  ],
});
