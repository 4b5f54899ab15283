import { namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { isJunior, officersWrittenTo, ownPieces } from '../engine/information';
import { pieceEvidence } from '../engine/meeting';
import { partyMatterOf } from '../engine/party-matter';
import { leavesRoom, loadOf } from '../engine/request-load';
import type { Request } from '../engine/requests';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

/** Danger does not wait. */
const danger = /(?:^|[^a-z])(?:danger|dangerous|emergency|injur\w+|collaps\w+|flood(?:ed|ing)?|gas|fire|child|safeguarding|homeless tonight|unsafe|sewage)(?![a-z])/i;

function remediesFor(found: Request): Remedy[] {
  const remedies: Remedy[] = [
    { id: 'narrow', label: 'Ask for what is at hand', edits: [{ do: 'replace-text', find: found.piece.text, text: 'Could you tell me what is already at hand on this, and when it would suit you to let me have it?' }, { do: 'insert-line', at: 'before-sign-off', text: 'There is no rush, and I am happy to narrow this if it would take long.' }] },
  ];
  remedies.push({ id: 'agreed', label: 'The service has agreed to it', attest: { statement: 'The senior officer for the service agreed that this can be done in the time.' } });
  return remedies;
}

export const disproportionateRequest = defineRule({
  id: 'disproportionate-request',
  reads: ['message'],
  title: 'What members ask for is in proportion to the work it makes',
  why: 'Officers\u2019 time is the public\u2019s, and other members and residents need it too.',
  assumes: ['A request that leaves room on scope or time is in proportion.', 'Danger to people does not wait.'],
  // `about`: any `request`, requests for `information`, or requests to `junior` officers.
  parameters: { about: 'request' },

  appliesTo(context) {
    return context.writer.role === 'member' && officersWrittenTo(context).length > 0;
  },

  decide(context): Decision {
    const load = loadOf(context);
    if (!load) return notApplicable('Nothing here is asked for that would take long.');
    const pieces = ownPieces(context);
    // What is asked for a party is barred however small.
    if (partyMatterOf(context).weight >= 3) return notApplicable('It is about a party\u2019s work.');
    if (pieces.some((piece) => danger.test(piece.text))) return notApplicable('Somebody may be in danger.');
    if (leavesRoom(pieces, load)) return pass('The request leaves room on scope or time.');
    const about = String(context.with.about);
    const officers = officersWrittenTo(context).filter((each) => each.field === 'to');
    const junior = officers.length > 0 && officers.every((each) => isJunior(each.person));
    if (about === 'junior' && !junior) return notApplicable('It does not go to a junior officer alone.');
    const fit = about === 'junior' ? (load.facts ? 1 : 3) : about === 'information' ? (load.facts ? 2 : 1) : 1;
    const who = namesOf(officersWrittenTo(context).map((each) => each.person));
    return review(`This asks a great deal of ${who}, in scope or in time.`, 'Could a smaller request, or a later date, do as well?', [pieceEvidence(load.request.piece)], remediesFor(load.request), fit);
  },

  examples: [
    {
      outcome: 'review', because: 'every complaint of ten years is asked for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Potholes', text: 'Simon\n\nPlease send me every complaint about potholes for the last ten years, broken down by street.\n\nBridget\n' },
    },
    {
      outcome: 'pass', because: 'the member leaves room',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Potholes', text: 'Simon\n\nPlease send me every complaint about potholes for the last ten years, broken down by street. I am happy to narrow it if it would take long.\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'one figure is asked for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Simon Archer <simon.archer@wexcombe.example>'], subject: 'Potholes', text: 'Simon\n\nHow many potholes were mended last year? I would like it by tomorrow if you have it.\n\nBridget\n' },
    },
  ],
});
