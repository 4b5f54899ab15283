import type { Context } from '../engine/context';
import { namesOf } from '../engine/correspondence';
import type { Remedy } from '../engine/finding';
import { anyShows, around, membersWrittenTo, ownPieces } from '../engine/information';
import { papersRefused, sparesThem } from '../engine/refused-papers';
import { bodyOf } from '../engine/signs';
import { toldEvidence } from '../engine/spoken-of';
import { gatheringOf, pieceEvidence, shows, type Piece } from '../engine/meeting';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';
import { isStray } from '../engine/stray-sign';
import { ofOneMatter } from '../engine/taken-up';

const strongRefusal = /(?:n['\u2019]t|(?:^|[^a-z])(?:not|cannot|unable|no longer|never|refuse[ds]?|refusing|decline[ds]?|declining|withh[eo]ld(?:ing)?|hold(?:ing)? back|held back|keep(?:ing)? (?:it|them|this|that|the)|kept back|no need|no right|no reason|no access|only for|only (?:give|send|share|show|issue|circulate|release|go|goes|let|open)|(?:reserved|kept) for|rather (?:you|members|not|keep|that)|wait|not for|turn(?:ing|ed) down|off limits|for (?:officers|cabinet|the chair)))(?![a-z])/i;
const yields = /(?:^|[^a-z])(?:(?:i|we)(?:'ll|\u2019ll| will| shall| can| am| are|'m|\u2019m|'ve|\u2019ve| have) (?:be |happily |gladly |now |just |also |of course )?(?:send|sending|sent|attach|attached|attaching|email|emailed|put|post|posted|bring|forward|scan|arrange|arranged|get|let|leave|left|copy|copied|share|provide|provided|upload|uploaded|able to (?:send|let|give|share)|happy to (?:send|let|show|share|give))|attached|enclosed|here (?:is|are)|here's|link below|you (?:can|may|are welcome to|will find|are free to|are entitled to) (?:see|read|inspect|have|find|view|collect|look|come|download|it|them|the|all|both))(?![a-z])/i;
/** Somebody is not to know of something; no paper is refused to the reader. */
const keptFromKnowing = /(?:^|[^a-z])(?:he|she|they|him|her|them|nobody|no one|anyone|the author)(?:['\u2019]?s|['\u2019]d)? (?:did|do|does|has|had|should|need|needs|would|must|is|was|were|to)? ?(?:not|n['\u2019]t)? ?(?:to )?(?:know|knows|knew|hear|heard|find out|learn|be told|hearing|told)(?![a-z])|n['\u2019]t know(?![a-z])/i;
/** What is refused is neither a paper nor a reading of one. */
const otherThing = /(?:^|[^a-z])(?:your (?:e-?mails?|letters?|messages?|notes?|name|address)|date|promise|guarantee|extension|grant|permit|discount|meeting on|afford|money|refund|bin|bins|parking space|trees?|speed|budget for)(?![a-z])/i;

/** What is kept from others than the member who reads it. */
const ofOthers = /(?:^|[^a-z])(?:press(?: and public)?|public|objectors?|applicants?|bidders?|tenderers?|contractors?|journalists?|reporters?|residents?|none of (?:them|the \w+)|(?:nobody|no one|anyone|anybody) (?:else|outside)|outsiders)(?: [a-z]+)? (?:won['\u2019]?t|will not|can['\u2019]?t|cannot|may not|must not|mustn['\u2019]?t|do(?:es)? not|don['\u2019]t|doesn['\u2019]t|is not|are not|isn['\u2019]t|aren['\u2019]t|has (?:not|been)|have not|should not|shouldn['\u2019]t)(?![a-z])/i;

/** "Please don't give it a thought" asks something of the reader; "nobody will stop you" stops nobody; nor is a time of day a paper. */
const noRefusal = /^I (?:don['\u2019]t|do not|cannot|can['\u2019]t) see that (?!you|members)|^(?:please )?(?:do not|don['\u2019]?t|never) (?!ask|expect|bother|think|request|come|look|hold your breath)[a-z]+(?![a-z])|(?:never|not|n['\u2019]t|nobody|nothing|no one|without) (?:[a-z]+ ){0,2}(?:stop|stopping|block|blocking|bar|barring)(?![a-z])|(?:not|n['\u2019]t) (?:quite |all )?make (?:it|that|this|the (?:date|time|session|meeting))(?![a-z])/i;
const clockMinutes = /(?:^|[^a-z])(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|thirty|few|couple of|more|last|odd) minutes?(?! (?:of the|from the|book))(?![a-z])/gi;

/** Whether the one paper that a sentence shows is the reckoning of time. */
function onlyClock(text: string): boolean {
  const rest = text.replace(clockMinutes, ' ');
  return rest !== text && !/(?:^|[^a-z])(?:minutes|papers?|agenda|report|appendix|file|documents?)(?![a-z])/i.test(rest);
}

function refusalIn(context: Context, pieces: Piece[]): Piece | null {
  const subject = gatheringOf(context).pieces.filter((piece) => piece.part === 'subject');
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    // "If you can't make it" speaks of the other's diary.
    if (/^(?:if|in case|should) (?:you|u|it|that|this) /i.test(piece.text)) continue;
    if (piece.sentence.question || !shows(piece, 'information-refuses') || !strongRefusal.test(piece.text) || yields.test(piece.text) || (ofOthers.test(piece.text) && !/(?:^|[^a-z])(?:you|your|members|councillors|backbench\w*)(?![a-z])/i.test(piece.text))) continue;
    if (noRefusal.test(piece.text) || sparesThem.test(piece.text) || onlyClock(piece.text)) continue;
    // "It" is the paper of this paragraph, not of another.
    const near = around(pieces, i).filter((each) => ofOneMatter(context, piece.sentence, each.sentence));
    const papers = shows(piece, 'information-papers') && (shows(piece, 'information-meeting-papers') || anyShows(near.concat(subject), 'information-meeting-papers') || earlierAsks(context));
    if (!papers || otherThing.test(piece.text) || (keptFromKnowing.test(piece.text) && !/(?:^|[^a-z])(?:you|members?|councillors?) (?:can(?:not|['\u2019]t)|may not|are not|aren['\u2019]t|will not|won['\u2019]t|shan['\u2019]t|should not|(?:do not|don['\u2019]t) need)(?![a-z])|(?:not|n['\u2019]t) (?:give|let|send|show) (?:you|members)/i.test(piece.text))) continue;
    if (!/(?:^|[^a-z])(?:you|your|members?|councillors?|cllrs?|she|her|he|him|them|they|anyone|anybody|outside|out|back|committee|chair|cabinet)(?![a-z])/i.test(near.map((each) => each.text).join(' '))) continue;
    return piece;
  }
  return null;
}

/** The member asked to see papers in the message that is answered. */
function earlierAsks(context: Context): boolean {
  const earlier = context.thread[0];
  return earlier?.author?.kind === 'member' && earlier.sentences.some((sentence) => sentence.families.has('information-meeting-papers') && /(?:^|[^a-z])(?:see|copy|copies|send|have|look|inspect|read|let me|access)(?![a-z])/i.test(sentence.text));
}

function hidingIn(context: Context, pieces: Piece[]): Piece | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (!shows(piece, 'information-hides') || piece.sentence.question || /(?:^|[^a-z])(?:must not|mustn't|cannot|can't|won't|will not|nobody (?:is to|may|should)|nothing (?:is to|may|should|can|must)|never)(?![a-z])/i.test(piece.text) && !/(?:^|[^a-z])(?:don't|do not|make sure|let's|just|please|can you|i want|i'd)(?![a-z])/i.test(piece.text)) continue;
    if (!anyShows(around(pieces, i).filter((each) => ofOneMatter(context, piece.sentence, each.sentence)), 'information-law-request')) continue;
    if (anyShows(around(pieces, i), 'information-ground') || /(?:^|[^a-z])(?:without delay|don't delay|do not delay|not be delayed|delayed in the post|section|within 20|twenty working|don't (?:forget|worry|hesitate)|do not (?:forget|worry|hesitate))(?![a-z])/i.test(piece.text)) continue;
    if (/(?:^|[^a-z])(?:leave (?:it|that|this|them)|let (?:it|that|this|them) (?:sit|lie|rest|stew|gather|ripen)|bottom of|not be in (?:a|any)|no (?:great )?(?:hurry|rush)|tell (?:him|her|them)|delete|destroy|shred|lose|bury|hide|sit on|stall|drag|delay|slow|kick|string|fob|ignore|bin|obstruct|block|refuse|wipe|mislay|hang on|park|bat|knock|don't|do not|never|nothing|pretend|deny|keep)(?![a-z])/i.test(piece.text)) return piece;
  }
  return null;
}

function shutOutIn(context: Context, pieces: Piece[]): Piece | null {
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i] as Piece;
    if (piece.sentence.question || !shows(piece, 'information-observe') || !strongRefusal.test(piece.text) && !/(?:^|[^a-z])(?:have to|must|need to|asked to|should) (?:leave|go|withdraw|wait outside)|(?:closed to|only (?:the )?(?:members|those)|members of the \w+ only)/i.test(piece.text)) continue;
    if (!anyShows(around(pieces, i).filter((each) => ofOneMatter(context, piece.sentence, each.sentence)), 'information-body') || !/(?:^|[^a-z])(?:you|your|members?|councillors?|observers?)(?![a-z])/i.test(piece.text)) continue;
    if (!/(?:^|[^a-z])(?:attend|attending|observe|observing|sit in|sit at|sitting in|come|coming|listen|stay|remain|present|join|admit|admitted|watch|leave|withdraw|in the room|be there|go|speak|submission|representations?|written|comments)(?![a-z])/i.test(piece.text)) continue;
    if (/(?:^|[^a-z])(?:understand|sorry|see|hear|heard|know|gather|shame|pity|noted?|afraid to hear) (?:to hear )?(?:that )?you (?:can['\u2019]t|cannot|won['\u2019]t|are unable|are not able|will not|could not|couldn)/i.test(piece.text)) continue;
    if (/(?:^|[^a-z])(?:vote|unless (?:the )?chair(?:man|person|woman)?|chair(?:man)?(?:'s|\u2019s)? (?:leave|consent|agreement|permission)|interest|don't have to|do not have to|need not|needn't|no need to (?:leave|go|come)|not have to)(?![a-z])/i.test(piece.text) || anyShows(around(pieces, i).filter((each) => each !== piece), 'information-gives') && yields.test(around(pieces, i).map((each) => each.text).join(' '))) continue;
    return piece;
  }
  return null;
}

function remediesFor(context: Context, found: Piece): Remedy[] {
  const officer = context.directory.holderOf('monitoring-officer');
  const remedies: Remedy[] = [{ id: 'take-out', label: 'Take the refusal out', edits: [{ do: 'replace-text', find: found.text, text: 'You are welcome to see this. Tell me how you would like to have it.' }] }];
  if (officer) {
    remedies.push({
      id: 'ask-monitoring-officer', label: `Ask ${officer.name}`,
      draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: `May this be held back: ${context.item.subject}`, text: 'I have been asked for the following and am not sure that it may be held back.\n\nCould you advise me?\n' },
    });
  }
  remedies.push({ id: 'ground', label: 'The Monitoring Officer has agreed', attest: { statement: 'The Monitoring Officer agreed that this may be held back.' } });
  return remedies;
}

const outsideBody = /(?:^|[^a-z])(?:not|aren't|isn't) (?:a member of|on|on that|one of|sit|sitting)(?![a-z])/i;

export const informationObstruction = defineRule({
  id: 'information-obstruction',
  reads: ['message', 'meeting'],
  title: 'Nobody is refused papers or a meeting to which they have a right',
  why: 'Members cannot do their work without the papers of the Council, and the law gives everybody rights to information.',
  assumes: ['A ground such as exempt content, personal data or a paper not yet written is a good one.', 'A paper that is offered in the same breath is not refused.'],
  // `own-body`: papers of a body on which the member sits. `papers`: papers for any meeting. `law`: what anybody may have by law. `observe`: being at a meeting.
  parameters: { right: 'papers' },

  appliesTo(context) {
    const { role } = context.writer;
    if (context.with.right === 'law') return role === 'officer' || role === 'member';
    return role === 'officer' && membersWrittenTo(context).length > 0;
  },

  decide(context): Decision {
    const pieces = ownPieces(context);
    const right = String(context.with.right);
    const evidence = (piece: Piece) => [pieceEvidence(piece)];
    if (right === 'law') {
      const hidden = hidingIn(context, pieces);
      if (!hidden || isStray(context, [hidden.sentence])) return notApplicable('Nothing is kept from anybody who may have it.');
      return review('This would keep information from somebody who may be entitled to it.', 'Is there a ground in law on which this may be held back?', evidence(hidden), remediesFor(context, hidden), 3);
    }
    const who = namesOf(membersWrittenTo(context).map((each) => each.person));
    if (right === 'observe') {
      const out = shutOutIn(context, pieces);
      if (!out) return notApplicable('Nobody is kept out of a meeting.');
      return review(`This tells ${who} not to come to a meeting, or not to stay or be heard, and members may observe meetings and write to them.`, 'Is there a rule by which this member may be kept out?', evidence(out), remediesFor(context, out), 1);
    }
    const refusal = refusalIn(context, pieces);
    const matter = refusal ? pieces.filter((each) => ofOneMatter(context, refusal.sentence, each.sentence)) : pieces;
    const plain = papersRefused(bodyOf(context), context.item.subject, (one, other) => ofOneMatter(context, one.sentence, other.sentence));
    if (plain && (!refusal || anyShows(matter, 'information-ground') || !anyShows(pieces, 'information-entitled'))) return right === 'own-body' && outsideBody.test(context.item.text) ? notApplicable('The member does not sit on the body.') : review(`This refuses ${who} papers, and gives no ground that the rules on access know.`, 'Are these papers exempt, or is there another ground on which they may be held back?', [toldEvidence(plain)], remediesFor(context, { text: plain.sentence.text, part: 'body', sentence: plain.sentence }), right === 'own-body' ? 2 : 1);
    if (!refusal) return pieces.some((piece) => shows(piece, 'information-meeting-papers') && shows(piece, 'information-gives')) ? pass('The papers are given.') : notApplicable('No papers are refused.');
    if (anyShows(matter, 'information-ground')) return pass('A ground is given for holding papers back.', evidence(refusal));
    if (!anyShows(pieces, 'information-entitled')) return notApplicable('Nothing shows that the papers are for a meeting.');
    if (right === 'own-body' && outsideBody.test(context.item.text)) return notApplicable('The member does not sit on the body.');
    return review(`This refuses ${who} papers, and gives no ground that the rules on access know.`, 'Are these papers exempt, or is there another ground on which they may be held back?', evidence(refusal), remediesFor(context, refusal), right === 'own-body' ? 2 : 1);
  },

  examples: [
    {
      outcome: 'review', because: 'a member of the committee is refused its papers and no ground is given',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'RE: Planning Committee', text: 'Dear Councillor Lowe\n\nI will not be sending you the background papers for Thursday\u2019s committee. The report says all that members need.\n\nSimon Archer\n' },
    },
    {
      outcome: 'review', because: 'an answer under the Act is to be delayed', with: { right: 'law' },
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Tessa Boyle <tessa.boyle@wexcombe.example>'], subject: 'FOI on the bridge', text: 'Tessa\n\nSit on that FOI request until after the election, whatever the date on it.\n\nSimon\n' },
    },
    {
      outcome: 'review', because: 'a member is told to leave before the closed part', with: { right: 'observe' },
      item: { from: 'Peter Vance <peter.vance@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Cabinet on Friday', text: 'Dear Councillor Lowe\n\nYou will have to leave the Cabinet meeting before item 9, as you are not on the Cabinet.\n\nPeter Vance\n' },
    },
    {
      outcome: 'pass', because: 'the appendix is exempt',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'RE: Planning Committee', text: 'Dear Councillor Lowe\n\nI cannot send you the appendix for Thursday\u2019s committee, because it is exempt.\n\nSimon Archer\n' },
    },
    {
      outcome: 'not-applicable', because: 'a date is refused, and no paper',
      item: { from: 'Simon Archer <simon.archer@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'RE: Weir Lane', text: 'Dear Councillor Lowe\n\nI cannot give you a date for the resurfacing before the committee has met.\n\nSimon Archer\n' },
    },
  ],
});
