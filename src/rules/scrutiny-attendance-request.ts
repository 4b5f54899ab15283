import type { Person } from '../directory/directory';
import type { Context } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { isJunior, isSenior, ownPieces } from '../engine/information';
import { pieceEvidence, shows } from '../engine/meeting';
import { namedIn } from '../engine/named-people';
import { seniorFor } from '../engine/requests';
import { inSameParagraph } from '../engine/same-passage';
import { ofOneMatter } from '../engine/taken-up';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { scrutinyCallOf, seniorsTold, type ScrutinyCall } from '../engine/scrutiny-calls';

/** Below the posts that answer for a service, whatever the title says. */
function isBelowSenior(person: Person): boolean {
  return person.officer?.post === 'officer' || person.officer?.post === 'communications';
}

function isBelowPrincipal(person: Person): boolean {
  return isJunior(person) && !/(?:^|[^a-z])principal(?![a-z])/i.test(person.officer?.title ?? '');
}

const vouches = /(?:^|[^a-z])(?:suggest(?:s|ed)?|tells? me|told (?:me|us)|says|said|agreed|agrees|recommend(?:s|ed)?|nominat\w+|confirm(?:s|ed)?|put (?:you|your name)|asked (?:me to write|that you)|happy for|content|advised|advises|thinks|pointed)(?![a-z])/i;

function remediesFor(context: Context, call: ScrutinyCall): Remedy[] {
  const juniors = call.called.filter((each) => isBelowSenior(each.person));
  const remedies: Remedy[] = [];
  const like = juniors[0] ?? { field: 'to' as const, mailbox: { name: '', address: '' }, person: call.named[0] ?? { kind: 'unknown' as const, name: '', address: '' } };
  const senior = seniorFor(context, like);
  if (senior && juniors.length > 0) {
    remedies.push({
      id: 'send-to-senior', label: `Send it to ${senior.name} instead`,
      edits: [
        ...juniors.map(({ field, mailbox }) => ({ do: 'remove-recipient' as const, field, address: mailbox.address || mailbox.name })),
        { do: 'add-recipient', field: 'to', mailbox: senior },
        { do: 'insert-line', at: 'before-sign-off', text: 'Which officer would be best placed to attend?' },
      ],
    });
  } else if (senior) {
    remedies.push({
      id: 'ask-senior', label: `Ask ${senior.name} who should come`,
      draft: { to: [senior], cc: [], subject: context.item.subject, text: 'Scrutiny would like to hear from an officer on this.\n\nWhich officer would be best placed to attend?\n' },
    });
  }
  remedies.push({ id: 'senior-agrees', label: 'The senior officer chose', attest: { statement: 'The senior officer for the service was asked, and named this officer.' } });
  return remedies;
}

/** "It is you that we want, and not whoever he might send": nobody is asked to choose. */
const setsAside = /(?:^|[^a-z])(?:not|rather than|instead of|never mind) (?:to )?(?:who(?:m|ever|soever)?|which(?:ever)?)(?![a-z])/i;

export const scrutinyAttendanceRequest = defineRule({
  id: 'scrutiny-attendance-request',
  reads: ['message', 'meeting'],
  title: 'Scrutiny asks the senior officer which officer should attend',
  why: 'Those who answer for a service know who can speak for it, and junior staff are spared the witness table.',
  assumes: ['A senior officer who gets the request is asked.', 'Officers who serve the committee are no witnesses.'],
  // The lowest grade that is normally called: `principal` officer, or `none`.
  parameters: { floor: 'none' },

  appliesTo: (context) => scrutinyCallOf(context) !== null,

  decide(context): Decision {
    const call = scrutinyCallOf(context);
    if (!call) return notApplicable('Nobody is called before scrutiny.');
    const pieces = ownPieces(context);
    // What was agreed of something else clears nobody to be called.
    const ofCall = (family: string) => pieces.some((piece) => shows(piece, family) && (call.piece.part !== 'body' || ofOneMatter(context, piece.sentence, call.piece.sentence)));
    const past = ofCall('scrutiny-calls-past');
    const floor = context.with.floor === 'principal';
    const evidence = [pieceEvidence(call.piece)];
    const below = call.called.filter((each) => isBelowSenior(each.person)).map((each) => each.person);
    const named = call.named.filter(isBelowSenior);
    const seniors = seniorsTold(context);
    if (pieces.some((piece) => shows(piece, 'scrutiny-calls-asks') && !setsAside.test(piece.text)) && !past) return pass('It asks who should come.', evidence);
    const vouched = pieces.some((piece) => vouches.test(piece.text) && namedIn(piece.text, context.directory).some((mention) => mention.people.some(isSenior)));
    const chosen = pieces.some((piece) => /(?:^|[^a-z])(?:thank(?:s| you)(?: very much)? for|grateful (?:to you )?for|as you(?:['\u2019]ve| have)?|you(?:['\u2019]ve| have| kindly)?) (?:saying|said|suggest\w*|nam(?:ing|ed)|offer\w*|put(?:ting)? (?:\w+ )?forward|recommend\w*|agree\w*|propos\w*|advis\w*|confirm\w*|nominat\w*|let(?:ting)? us have|releas\w*)(?![a-z])/i.test(piece.text)) && seniors.length > 0;
    if ((vouched || chosen || ofCall('scrutiny-calls-cleared')) && !past) return pass('It says that the senior officer chose or agreed.', evidence);
    if (below.length > 0 && seniors.length === 0) {
      return review(`This calls ${namesOf(below)} before scrutiny, and no senior officer is asked.`, 'Has the senior officer for the service said that this officer should come?', evidence, remediesFor(context, call), 2);
    }
    const low = named.filter(isBelowPrincipal).concat(below.filter(isBelowPrincipal));
    const unnamed = pieces.some((piece, at) => shows(piece, 'scrutiny-calls-junior') && [pieces[at - 1], piece, pieces[at + 1]].some((each) => each !== undefined && inSameParagraph(context.item.text, each.sentence, piece.sentence) && shows(each, 'scrutiny-calls-come')));
    if (floor && (low.length > 0 || unnamed)) {
      return review(low.length > 0 ? `This asks for ${namesOf(low)} at scrutiny, who may be below Principal Officer.` : 'This asks for junior staff at scrutiny.', 'Is the officer a Principal Officer or above, or is there a reason to ask for a junior one?', evidence, remediesFor(context, call), 1);
    }
    if ((named.length > 0 || unnamed) && (seniors.length === 0 || past)) {
      return review(named.length > 0 ? `This asks for ${namesOf(named)} at scrutiny, and no senior officer is asked who should come.` : 'This asks for a particular officer at scrutiny, and no senior officer is asked who should come.', 'Has the senior officer for the service said that this officer should come?', evidence, remediesFor(context, call), 1);
    }
    return pass('The request goes to a senior officer.', evidence);
  },

  examples: [
    {
      outcome: 'review', because: 'a junior officer is called directly',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Scrutiny on 12 March', text: 'Dear Tessa\n\nPlease attend scrutiny on 12 March to give evidence on gritting.\n\nOwen\n' },
    },
    {
      outcome: 'review', because: 'an officer below Principal Officer is asked for', with: { floor: 'principal' },
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March', text: 'Dear Simon\n\nThe committee wants Tessa Boyle to attend on 12 March and give evidence on gritting.\n\nOwen\n' },
    },
    {
      outcome: 'pass', because: 'the senior officer is asked who should come',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Scrutiny on 12 March', text: 'Dear Simon\n\nWe would like to hear evidence on gritting at scrutiny on 12 March. Who would be best placed to attend?\n\nOwen\n' },
    },
    {
      outcome: 'not-applicable', because: 'a junior officer is asked for a figure, not to come',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'Scrutiny: figures', text: 'Dear Tessa\n\nHow many tonnes of salt were used in January?\n\nOwen\n' },
    },
  ],
});
