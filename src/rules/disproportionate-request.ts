import type { Context } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { isJunior, officersWrittenTo, ownPieces } from '../engine/information';
import { anyShows } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { requestsOf, type Request } from '../engine/requests';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

const longAgo = /(?:^|[^0-9])(?:since|from|back to|going back to) (?:\w+ ){0,2}(?:19\d\d|200\d|201\d|202[01])(?![0-9])/i;
/** What takes days to put together. */
const large = /(?:^|[^a-z])(?:full|complete|detailed|comprehensive|costed|entire|whole|breakdown|analysis|report|audit|survey|list|log|review|options|briefing|paper|plan|study|history|chronology|account of)(?![a-z])/i;
const veryLarge = /(?:^|[^a-z])(?:full|complete|detailed|comprehensive|costed|exhaustive|in-depth|thorough) (?:\w+ )?(?:report|plan|analysis|review|breakdown|audit|survey|paper|briefing|history|account|study|list|response|schedule|programme|options)(?![a-z])/i;
const largeWords = new RegExp(large.source, 'gi');
/** The next sentence says by when the same thing is wanted. */
const goesOn = /^(?:and |so )?(?:i|we)(?:'ll|\u2019ll| shall| will| do| must)? (?:need|want|expect|require|must have|have to have|look forward)|^(?:by|no later|not later|this|it|that) /i;
/** Danger does not wait. */
const danger = /(?:^|[^a-z])(?:danger|dangerous|emergency|injur\w+|collaps\w+|flood(?:ed|ing)?|gas|fire|child|safeguarding|homeless tonight|unsafe|sewage)(?![a-z])/i;

interface Load {
  request: Request;
  /** Facts are asked for, and not work. */
  facts: boolean;
}

function isDeclined(piece: Piece): boolean {
  return /(?:^|[^a-z])(?:not asking|no need|not want|not need|not every|rather than|instead of|need not|needn['\u2019]t|don['\u2019]t (?:need|want|ask|expect)|i know (?:that )?(?:you|it) (?:can|could|would))(?![a-z])/i.test(piece.text);
}

function loadOf(context: Context): Load | null {
  for (const request of requestsOf(context)) {
    const { piece } = request;
    if (isDeclined(piece)) continue;
    const at = request.near.indexOf(piece);
    const here = [request.near[at - 1], piece, request.near[at + 1]].filter((each): each is Piece => each !== undefined && !isDeclined(each));
    const has = (family: string) => anyShows(here, family);
    const each = shows(piece, 'requests-each') && shows(piece, 'requests-documents') || shows(piece, 'requests-each') && /(?:^|[^a-z])(?:every|each|all (?:the )?|any)(?![a-z])/i.test(piece.text);
    const years = has('requests-years') || here.some((one) => longAgo.test(one.text));
    const detail = has('requests-detail');
    const rushed = here.some((one) => one !== request.near[at - 1] && (one === piece || goesOn.test(one.text)) && shows(one, 'requests-rushed') && /(?:^|[^a-z])(?:by|within|in|first thing|today|tonight|tomorrow|immediately|at once|straight|right away|before|now|end of|asap|weekend|overnight|this (?:afternoon|morning|evening))(?![a-z])/i.test(one.text));
    const first = has('requests-first');
    const signs = [each, years, detail].filter(Boolean).length;
    const asksMuch = large.test(piece.text) || shows(piece, 'requests-work');
    if (signs >= 2 || (signs === 1 && rushed && asksMuch) || (rushed && (veryLarge.test(piece.text) || (piece.text.match(largeWords) ?? []).length >= 2) && !/(?:^|[^a-z])(?:publish\w*|goes out|already)(?![a-z])/i.test(piece.text)) || (rushed && asksMuch && shows(piece, 'requests-work')) || (first && (asksMuch || rushed || signs > 0))) {
      return { request, facts: !shows(piece, 'requests-work') || each };
    }
  }
  return null;
}

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
    if (pieces.some((piece) => danger.test(piece.text))) return notApplicable('Somebody may be in danger.');
    if (pieces.some((piece) => shows(piece, 'requests-minds-work') && piece !== load.request.piece && !/(?:^|[^a-z])(?:i don['\u2019]t care|excuse|no excuses|i know you['\u2019]?(?:re| are) busy but)(?![a-z])/i.test(piece.text) || /(?:^|[^a-z])(?:no rush|no hurry|when(?:ever)? you (?:can|have)|if it (?:is|isn['\u2019]t|would|takes)|if that(?:'s| is) too|happy to narrow|already (?:have|exists?|hold|got)|take your time)(?![a-z])/i.test(piece.text))) return pass('The request leaves room on scope or time.');
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
