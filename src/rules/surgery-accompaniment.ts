import type { Context } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { gatheringOf, officersInvited, pieceEvidence, says, shows, type Gathering, type Piece } from '../engine/meeting';
import { breach, defineRule, pass, review, type Decision } from '../engine/rule';

/** A surgery under another name. */
const sits = /(?:^|[^a-z])(?:(?:my|next|our|ward|monthly) (?:\w+ )?surger(?:y|ies)(?:['\u2019]s)?|(?:advice|help|contact) (?:session|desk|bureau|stall|point|morning|evening|hour)s?|(?:ward|drop[- ]in) (?:session|desk|bureau|stall|point|morning|hour)s?|open (?:desk|door hour|hour)s?|(?:seeing|meeting|see|meet|receiv(?:e|ing)|hear(?:ing)?) (?:my |our |some |the )?(?:constituents|residents|punters|people from the ward|ward residents)|(?:hold|holding|have) court|street stall)(?![a-z])/i;
const wonders = /(?:^|[^a-z])(?:if i (?:held|were|was|did|hold)|(?:would|are|may|can) officers (?:be )?(?:allowed|permitted|able|come)|is it (?:ok|okay|all right|in order))(?![a-z])/i;
/** Ways to ask somebody along. */
const along = /(?:^|[^a-z])(?:(?:could do|do) with (?:you|somebody|someone|one of you|an officer|some company|your)|(?:fancy|feel like|up for) (?:tagging|coming|joining|sitting|a|helping|keeping)|tag(?:ging)? along|your company|(?:you['\u2019]re|you are|i have you|i['\u2019]ve got you|i['\u2019]ve put you) down|(?:sit|sitting|stand|standing|be|beside|next to|alongside|along side|by) (?:beside|next to|alongside|with|by) (?:me|us)|next to me|beside me|alongside me|at my (?:side|elbow)|hold my hand|help me (?:at|with|on|out)|keep me company|(?:lend|give) me a hand|lend me|sit in on|come and (?:sit|help|answer|take)|be on hand|be there with|in attendance|came along|come along|do (?:the |my |our )?surgery with|(?:someone|somebody|one) (?:of|from) (?:your|the) (?:team|office|department|section))(?![a-z])/i;

function isSurgery(piece: Piece): boolean {
  return (shows(piece, 'visits-surgery') || sits.test(piece.text)) && !shows(piece, 'visits-other-surgery');
}

/** The sentence by which a member asks staff to come to a surgery; null for none. */
function asksToSurgery(context: Context, gathering: Gathering): Piece | null {
  const { pieces } = gathering;
  if (context.recipients.every((each) => each.person.kind === 'member')) return null;
  if (!pieces.some(isSurgery) || pieces.some((piece) => shows(piece, 'visits-other-surgery'))) return null;
  if (pieces.some((piece) => excused.test(piece.text))) return null;
  if (gathering.isInvitation) return officersInvited(context).length > 0 && pieces.some((piece) => piece.part === 'subject' && isSurgery(piece)) ? gathering.invites : asked(pieces);
  return asked(pieces);
}

/** It is in their calendar only so that they know: nobody is asked to come. */
const excused = /(?:^|[^a-z])(?:not (?:me )?(?:going to ask|asking) (?:you|any of you|anybody)(?: to)?|(?:wouldn['\u2019]t|would not|not|isn['\u2019]t) (?:be )?(?:right|proper|fair|appropriate) (?:for|of me to ask) you|(?:don['\u2019]t|do not|needn['\u2019]t|need not|no need (?:for (?:you|any of you) )?to|not expect(?:ed|ing you)? to|no one need|nobody need) (?:come|attend|join|be there|turn (?:out|up))|(?:diar(?:y|ies)|information|info|calendars?|awareness) only|no (?:officers?|staff) (?:is|are|need))(?![a-z])/i;

const room = /(?:^|[^a-z])(?:book|poster|posters|advertise|print|leaflets?|photocop\w*|website|put (?:it|this) on)(?![a-z])/i;

/** The surgery is only why the member has no time. */
const busy = /(?:^|[^a-z])(?:can't|can\u2019t|cannot|as i have|because of|busy with|before my|after my|clash(?:es)?|tied up)(?![a-z])/i;
const elsewhere = /(?:^|[^a-z])(?:(?:see|meet|ring|call|visit|talk to) me|instead|another day|my office)(?![a-z])/i;

function asked(pieces: Piece[]): Piece | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.part !== 'body' || piece.sentence.quoted || wonders.test(piece.text) || !(says(piece, 'visits-asks-along') || along.test(piece.text))) continue;
    if (isSurgery(piece)) {
      if (shows(piece, 'visits-told-of-surgery') && !/(?:^|[^a-z])(?:come|join|attend|accompany|sit|be there|along)(?![a-z])/i.test(piece.text)) continue;
      if (!room.test(piece.text) || /(?:^|[^a-z])(?:join|attend|accompany|sit (?:in|with)|come (?:along|with|to))(?![a-z])/i.test(piece.text)) return piece;
      continue;
    }
    // "I hold my surgery on Saturday. Could you come along?"
    const before = [pieces[i - 1], pieces[i - 2]].filter((each): each is Piece => each !== undefined && (each.part === 'body' || each.part === 'subject'));
    const subject = pieces.filter((each) => each.part === 'subject');
    const near = [...before, ...subject].filter((each) => isSurgery(each) && !shows(each, 'visits-told-of-surgery') && !busy.test(each.text));
    if (near.length > 0 && !room.test(piece.text) && !elsewhere.test(piece.text) && /(?:^|[^a-z])(?:come|join|attend|accompany|sit|there|along|with me|presence)(?![a-z])|next to me|beside me|tagging|company/i.test(piece.text)) return piece;
  }
  return null;
}

/** Goes with the subject and the place as well as the text. */
function firstOf(gathering: Gathering, family: string): Piece | null {
  return gathering.pieces.filter((piece) => says(piece, family))[0] ?? null;
}

export const surgeryAccompaniment = defineRule({
  id: 'surgery-accompaniment',
  reads: ['message', 'meeting'],
  title: 'Staff are asked only to surgeries that are open to all, and never on party premises',
  why: 'Staff who come to a surgery serve the public there and not a party.',
  assumes: ['A surgery that is said to be open to all is open.'],
  // `care` with any request, `open` to the public, no `party-premises`.
  parameters: { test: 'care' },

  appliesTo(context) {
    return context.writer.role === 'member' && context.item.meeting?.cancelled !== true && asksToSurgery(context, gatheringOf(context)) !== null;
  },

  decide(context): Decision {
    const gathering = gatheringOf(context);
    const asks = asksToSurgery(context, gathering) as Piece;
    const officers = context.recipients.filter((each) => each.person.kind === 'officer' || each.person.kind === 'council');
    const who = officers.length > 0 ? namesOf(officers.map((each) => each.person)) : 'An officer';
    const off: Remedy[] = gathering.isInvitation && officers.length > 0
      ? [{ id: 'take-officer-off', label: `Take ${who} off`, edits: officers.map((each) => ({ do: 'remove-recipient' as const, field: each.field, address: each.mailbox.address })) }] : [];
    const party = firstOf(gathering, 'visits-party-premises');
    const test = String(context.with.test);
    if (test === 'party-premises') {
      if (!party) return pass('It is not on party premises.');
      const moved: Remedy = { id: 'moved', label: 'The surgery is moved', attest: { statement: 'The surgery is held away from party premises.' } };
      return breach(`${who} is asked to a surgery on the premises of a party.`, [pieceEvidence(party), pieceEvidence(asks)], [...off, moved], 3);
    }
    const open = firstOf(gathering, 'visits-open');
    const closed = gathering.pieces.filter((piece) => shows(piece, 'visits-closed'))[0] ?? null;
    const say: Remedy = { id: 'say-open', label: 'Say that it is open to all', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'The surgery is open to the general public.' }] };
    if (test === 'open') {
      if (!closed) return pass('Nothing shows that the surgery is closed to the public.');
      return review(`${who} is asked to a surgery that may not be open to the public.`, 'Is the surgery open to the general public?', [pieceEvidence(closed)], [...off, { id: 'is-open', label: 'It is open to the public', attest: { statement: 'The surgery is open to the general public.' } }], 2);
    }
    if (open || closed || party) return pass('The surgery is said to be open to the public.');
    return review(`${who} is asked to come to a ward surgery, and it is not said that it is open to the public.`, 'Is the surgery open to the public, and held away from party premises?', [pieceEvidence(asks)], [say, ...off], 1);
  },

  examples: [
    {
      outcome: 'breach', because: 'the surgery is in a party\u2019s club', with: { test: 'party-premises' },
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Saturday', text: 'Tessa\n\nWould you come to my surgery at the Labour Club on Saturday to talk about the parking?\n\nRuth\n' },
    },
    {
      outcome: 'review', because: 'nothing is said of whether it is open to the public',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Saturday', text: 'Tessa\n\nWould you come to my surgery on Saturday to talk about the parking?\n\nRuth\n' },
    },
    {
      outcome: 'pass', because: 'it is open to all',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Saturday', text: 'Tessa\n\nWould you come to my surgery on Saturday to talk about the parking? It is open to the public, as always.\n\nRuth\n' },
    },
    {
      outcome: 'not-applicable', because: 'the member only tells what somebody said at a surgery',
      item: { from: 'Cllr Ruth Calder <ruth.calder@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Parking', text: 'Tessa\n\nMrs Hale came to my surgery on Saturday about the parking. Could you look into it?\n\nRuth\n' },
    },
  ],
});
