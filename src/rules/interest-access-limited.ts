import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { isMonitoringOfficer, membersWrittenTo, officersWrittenTo, ownPieces } from '../engine/information';
import { pieceEvidence, shows, type Piece } from '../engine/meeting';
import { papersDespiteInterest } from '../engine/interest-papers';
import { bodyOf } from '../engine/signs';
import { toldEvidence } from '../engine/spoken-of';
import { requestsOf } from '../engine/requests';
import { takesUp, ofOneMatter } from '../engine/taken-up';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

const ofThePublic = /(?:^|[^a-z])(?:public (?:version|part|papers?|report|register)|published|on (?:the|your|our) website|same as (?:anybody|anyone|the public|any member of the public)|as (?:any|a) (?:resident|member of the public)|redacted|sent to all (?:members|councillors)|all members (?:get|have|receive|had))(?![a-z])/i;
const noInterest = /(?:^|[^a-z]|(?=n['\u2019]t))(?:no (?:disclosable |pecuniary |personal |prejudicial |financial )?interests?|not (?:have|got) (?:an|any) interest|n['\u2019]t (?:have|got) (?:an|any) interest|interest in (?:hearing|seeing|knowing|how|what|history|the history)|in the interests? of|public interest|keen interest|great interest|residents['\u2019]? interests?)(?![a-z])|n['\u2019]t (?:have|got) (?:an|any) interest/i;
/** Papers are wanted, and not only the state of somebody's own application. */
const papers = /(?:^|[^a-z])(?:files?|reports?|papers?|documents?|appendi(?:x|ces)|correspondence|emails|advice|valuations?|assessments?|notes|bids?|tenders?|draft|drafts|objections|letters|evaluation|scores|minutes|plans|figures|survey)(?![a-z])/i;
const tie = /(?:^|[^a-z])(?:(?:my|our) (?:wife|husband|partner|brother|sister|son|daughter|mother|father|cousin|company|firm|employer) (?:is|are|has|owns|runs|works|lives)|(?:i am|i'm|i\u2019m) (?:an|the|a|one of the) (?:objectors?|applicants?|shareholder|bidders?|landlord))(?![a-z])/i;
/** Leave is asked of the one who gives it; a flat demand of them asks for none. */
const asksLeave = /(?:^|[^a-z])(?:may i|am i|can i (?:still |even )?(?:see|have|read|ask|look|properly)|could i|should i|shall i|would it be|is it|is there|are there|do i|what (?:may|can|should|am)|whether|if (?:i['\u2019]?m|i am|that['\u2019]?s|that is|it['\u2019]?s|it is|i may|i can|allowed|permitted|you think|proper)|advi[cs]e|ruling|your view|guidance|allowed|permitted|entitled|proper|in order|check(?:ing)? with you|ask(?:ing)? you first|before i (?:ask|see|read))(?![a-z])/i;
const sends = /(?:^|[^a-z])(?:attach(?:ed|ing)?|enclos(?:ed|ing)|here (?:is|are)|forwarding|sending you|i have put)(?![a-z])/i;

function interestsIn(pieces: Piece[], ofReader: boolean): Piece[] {
  return pieces.filter((piece) => {
    if (noInterest.test(piece.text)) return false;
    if (ofReader) return readersStake.test(piece.text) && ofStake.test(piece.text);
    return (shows(piece, 'interests-own') || tie.test(piece.text)) && !piece.sentence.question && /(?:^|[^a-z])(?:i|i'm|i\u2019m|i've|i\u2019ve|my|our|we|me)(?![a-z])/i.test(piece.text);
  });
}

const readersStake = /(?:^|[^a-z])(?:you (?:have|['\u2019]ve|declared|own|told us)|your (?:(?:disclosable |pecuniary |declared |registered )*interest|wife|husband|partner|brother|sister|son|daughter|company|firm|land|farm))(?![a-z])/i;
const ofStake = /(?:^|[^a-z])(?:interest|interests|dpi|own|owns|land|company|firm|bid|tender|applicant|next door|adjoin\w*)(?![a-z])/i;

function sentIn(pieces: Piece[]): Piece[] {
  return pieces.filter((piece) => sends.test(piece.text) && papers.test(piece.text) && !/n['\u2019]t |(?:^|[^a-z])(?:not|cannot)(?![a-z])/i.test(piece.text));
}

const begged = /(?:^|[^a-z])(?:please|send|let me|glad|grateful|like|want|need)(?![a-z])/i;
const handed = /(?:^|[^a-z])(?:send|see|(?:let me|can i|could i|may i|might i|like to|want to|need to|to|please) have|copy|copies|let me|show|give|email|forward|look|sight|get|post|drop|like (?:the|all|any|those|everything)|want (?:the|all|those|everything)|need (?:the|all|those))(?![a-z])/i;

function askedIn(context: Context): Piece[] {
  return requestsOf(context).map(({ piece }) => piece).filter((piece) => papers.test(piece.text.replace(spans, ' ')) && (piece.sentence.question || begged.test(piece.text)) && handed.test(piece.text));
}

/** "Ten minutes" are no minutes of a meeting. */
const spans = /(?:^|[^a-z])(?:\d+|a few|a couple of|two|three|four|five|ten|fifteen|twenty|thirty) minutes/gi;
/** Words that say what kind of paper it is, and not on which matter. */
const kinds = /^(?:the|an?|any|all|some|those|these|this|that|your|our|my|their|and|or|of|me|see|read|have|officers?['\u2019]?|officer['\u2019]s|draft|exempt|confidential|closed|private|pink|full|whole|complete|planning|committee|cabinet|technical|legal|supporting|background|objectors?['\u2019]?|objection|case|late|internal|unredacted|evaluation|valuation|valuer['\u2019]?s|surveyor['\u2019]?s|scoring|bid|tender|other|further|rest|consultants?['\u2019]?|counsel['\u2019]s|solicitor['\u2019]?s|independent|latest|original|actual|relevant|related|necessary|final|new|old|long|short|expert|viability|financial|first|second|earlier|previous|same|competing|rival|confidential|restricted|detailed|working|site|heritage|highways|case officer['\u2019]?s|copy|copies|public|usual)$/i;
const paper = /([a-z'\u2019-]+) (?:files?|reports?|papers?|documents?|appendi(?:x|ces)|correspondence|valuations?|assessments?|notes|minutes|plans|figures|survey)(?: (for|on|about|of|from|to) (?!(?:it|this|that|them|these|those)(?![a-z])))?/i;
const spoken = /(?:^|[^a-z])(?:interests? in (?:this|it|that|the matter)|only (?:for )?(?:the )?(?:public|published)|public (?:papers|version|part) only)(?![a-z])/i;

/** What is wanted before or in spite of something is of the same matter. */
const beforehand = /(?:^|[^a-z])(?:before (?:then|it|that|this|i (?:go|leave|declare)|everyone|anyone|the (?:meeting|vote|rest|others|panel))|beforehand|ahead of|in advance|all the same|anyway|even so|nonetheless|nevertheless|regardless|still)(?![a-z])/i;

function namesMatter(text: string): boolean {
  const found = paper.exec(text);
  return found !== null && !beforehand.test(text) && (found[2] !== undefined || !(kinds.test(found[1] ?? '') || /['\u2019]s?$/.test(found[1] ?? '')));
}

/** Whether papers may be on the matter in which there is a stake: they stand together or take it up, and name no other matter. */
function ofThatMatter(context: Context, asked: Piece, stake: Piece): boolean {
  if (asked === stake) return true;
  if (takesUp(asked.text, stake.text) || takesUp(stake.text, asked.text)) return ofOneMatter(context, asked.sentence, stake.sentence);
  return !namesMatter(asked.text) && ofOneMatter(context, asked.sentence, stake.sentence);
}

/** What no family of phrases tells. */
function decideByStake(context: Context, officer: boolean): Decision | null {
  const found = context.recipients.some((each) => isMonitoringOfficer(each.person)) && !officer && !context.recipients.some((each) => each.person.kind === 'officer' && !isMonitoringOfficer(each.person)) && (/\?/.test(context.item.text) || asksLeave.test(context.item.text)) ? null : papersDespiteInterest(bodyOf(context), officer, (one, other) => ofOneMatter(context, one.sentence, other.sentence));
  const apart = found && found.asked !== found.interest && namesMatter(found.asked.text) && !takesUp(found.asked.text, found.interest.text) && !takesUp(found.interest.text, found.asked.text);
  return found && !apart ? review(
    officer ? 'This sends papers on a matter to a member who has an interest in it.' : 'This asks for papers on a matter in which you have an interest.',
    'Has the Monitoring Officer said that these papers may be seen?', found.asked === found.interest ? [toldEvidence(found.asked)] : [toldEvidence(found.asked), toldEvidence(found.interest)], remediesFor(context), 1,
  ) : null;
}

export const interestAccessLimited = defineRule({
  id: 'interest-access-limited',
  reads: ['message'],
  title: 'A member with an interest in a matter has the papers that the public has, or asks first',
  why: 'Papers that others cannot see would give a member with a stake an advantage.',
  assumes: ['An interest counts where the message itself tells of it.'],
  // `member`: a member asks for papers. `both`: an officer who sends them is asked too.
  parameters: { binds: 'member' },

  appliesTo(context) {
    const { role } = context.writer;
    if (role === 'member') return officersWrittenTo(context).length > 0;
    return role === 'officer' && context.with.binds === 'both' && membersWrittenTo(context).length > 0;
  },

  decide(context): Decision {
    const pieces = ownPieces(context);
    const officer = context.writer.role === 'officer';
    const stakes = interestsIn(pieces, officer);
    if (stakes.length === 0) return decideByStake(context, officer) ?? notApplicable('Nothing tells of an interest in the matter.');
    const wanted = officer ? sentIn(pieces) : askedIn(context);
    const pairs = wanted.map((asked) => ({ asked, interest: stakes.filter((stake) => ofThatMatter(context, asked, stake))[0] })).filter((pair) => pair.interest);
    const { asked, interest } = pairs[0] ?? {};
    if (!asked || !interest) return decideByStake(context, officer) ?? notApplicable('No papers on the matter are asked for or sent.');
    const beside = pieces.filter((piece) => ofOneMatter(context, asked.sentence, piece.sentence) || ofOneMatter(context, interest.sentence, piece.sentence) || spoken.test(piece.text));
    const toAdviser = context.recipients.some((each) => isMonitoringOfficer(each.person));
    if (beside.some((piece) => ofThePublic.test(piece.text)) || (toAdviser && (officer || asked.sentence.question || pieces.some((piece) => asksLeave.test(piece.text)))) || beside.some((piece) => /(?:^|[^a-z])monitoring officer(?![a-z])/i.test(piece.text))) return pass('Only what is public is wanted, or the Monitoring Officer is asked.');
    return review(
      officer ? 'This sends papers on a matter to a member who has an interest in it.' : 'This asks for papers on a matter in which you have an interest.',
      'Has the Monitoring Officer said that these papers may be seen?', [pieceEvidence(asked), pieceEvidence(interest)], remediesFor(context), 1,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'the member owns the land next door',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Weir Lane', text: 'Marcus\n\nI own the field next to the site. Could you send me the file and the officers\u2019 notes?\n\nBridget\n' },
    },
    {
      outcome: 'review', because: 'an officer sends papers to a member with an interest', with: { binds: 'both' },
      item: { from: 'Marcus Dunn <marcus.dunn@wexcombe.example>', to: ['Cllr Bridget Lowe <bridget.lowe@wexcombe.example>'], subject: 'Weir Lane', text: 'Bridget\n\nI know that you have declared an interest in this. The draft report is attached all the same.\n\nMarcus\n' },
    },
    {
      outcome: 'pass', because: 'only the public papers are asked for',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Weir Lane', text: 'Marcus\n\nI own the field next to the site. Could you send me the public report?\n\nBridget\n' },
    },
    {
      outcome: 'not-applicable', because: 'the member has no interest in the matter',
      item: { from: 'Cllr Bridget Lowe <bridget.lowe@wexcombe.example>', to: ['Marcus Dunn <marcus.dunn@wexcombe.example>'], subject: 'Weir Lane', text: 'Marcus\n\nI have no interest in the field next to the site. Could you send me the file and the officers\u2019 notes?\n\nBridget\n' },
    },
  ],
});

function remediesFor(context: Context): Remedy[] {
  const officer = context.directory.holderOf('monitoring-officer');
  const remedies: Remedy[] = [];
  if (officer) {
    remedies.push({
      id: 'ask-monitoring-officer', label: `Ask ${officer.name} first`,
      draft: { to: [{ name: officer.name, address: officer.emails?.[0] ?? '' }], cc: [], subject: `Papers on a matter of interest: ${context.item.subject}`, text: 'A member has an interest in this matter and these papers are asked for:\n\n\nMay the member see them?\n' },
    });
  }
  if (context.writer.role === 'member') remedies.push({ id: 'public-only', label: 'Ask for the public papers only', edits: [{ do: 'insert-line', at: 'before-sign-off', text: 'As I have an interest in this, I ask only for the published papers.' }] });
  remedies.push({ id: 'agreed', label: 'The Monitoring Officer has agreed', attest: { statement: 'The Monitoring Officer agreed that these papers may be seen.' } });
  return remedies;
}
