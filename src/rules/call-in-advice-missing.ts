import type { Context } from '../engine/context';
import type { Remedy } from '../engine/finding';
import { gatheringOf, pieceEvidence, shows, type Piece } from '../engine/meeting';
import { isMonitoringOfficer, isSenior } from '../engine/information';
import { namedIn } from '../engine/named-people';
import { hasRole } from '../directory/directory';
import { defineRule, notApplicable, pass, review, type Decision } from '../engine/rule';

const asOrgan = /(?:^|[^a-z])(?:call(?:ing|ed)?[ -]?in|requisition(?:ed|ing)?)(?![a-z])/i;
/** "Call in at the depot", "people call in to report": nothing to do with scrutiny. */
const otherCall = /(?:^|[^a-z])call(?:ing|ed|s)? in (?:at|on|to|for|by|sick|and|the (?:police|army|bailiffs|contractor)|question|doubt|person)(?![a-z])/i;

const makes = /(?:^|[^a-z])(?:we|i|members|undersigned|below|copied) (?:hereby |now |therefore |all |wish to |want to |would like to |intend to |are |am |do )?(?:call|calling|requisition|refer)|(?:^|[^a-z])(?:register|accept|treat|log|record|put|enter|lodge|submit|file|add|take)(?![a-z])[^.?!]{0,60} call/i;
const byOthers = /(?:^|[^a-z])(?:inspector|inspectorate|secretary of state|minister|government|ombudsman|county|bailiffs|police)(?: has| have| had| is| will| may| could)?(?: been)? (?:be )?call/i;

/** "We want the decision pulled in for scrutiny before anything is done", in other words than calling in. */
const refers = /(?:^|[^a-z])(?:decision|minute|resolution|portfolio|cabinet|executive|[a-z]{2,4}\.\d+)(?![a-z])[^.?!]{0,80}(?:^|[^a-z])(?:pulled|brought|hauled|sent|referred|put|taken|looked|gone|go|goes|come|comes|examined|reviewed|reconsidered|set|held|stopped|frozen|halted)(?![a-z])[^.?!]{0,30}(?:scrutin|overview|panel|reconsider)|(?:^|[^a-z])(?:refer|send|bring|pull|put|take|require|request|ask|want|demand|would like|i'd like|we'd like)(?![a-z])[^?!]{0,80}(?:decision|minute|resolution|portfolio|[a-z]{2,4}\.\d+)(?![a-z])[^?!]{0,60}(?:scrutin|overview|panel)/i;
const thinks = /(?:^|[^a-z])(?:thinking of|might|may want|may wish|could be|if|should we|consider(?:ing)?|tempted|minded|before we|wonder(?:ing)?|no reason to|happy with|support|was (?:called|referred|looked)|has been|have been|were)(?![a-z])/i;
const groundless = /(?:^|[^a-z])(?:not saying|not suggesting)(?![a-z])/i;
/** Grounds that no family of phrases tells. */
const grounds = /(?:^|[^a-z])(?:lawfully|unlawful\w*|illegal\w*|lawful|legally|(?:equality|planning|local government|highways|housing|education) act|never had the power|had the power|(?:has|had|have) no power|(?:beyond|more than|outside|not) what (?:the )?(?:cabinet|executive|leader|portfolio holder|council|they|it|he|she)(?:['\u2019]s| is| are| may| can| has)? ?(?:allowed|empowered|entitled|able|authori[sz]ed|do|power)|(?:the )?law (?:requires|demands|says|obliges|expects|is clear)|can(?:not|['\u2019]t) stand|won['\u2019]t stand up|not (?:theirs|his|hers|its) to (?:take|make|decide)|had no (?:business|right|power|authority)|no (?:legal )?basis|statutory (?:duty|notice|process|consultation)|in law|no such power|overstepp?ed|exceed(?:s|ed)? (?:its|their|his|her)|reserved to (?:full )?council|for full council|needed full council|full council (?:has|had) (?:not|never)|off[- ]budget|not in the budget|never budgeted|no money (?:in|was)|against (?:the )?(?:council plan|local plan|corporate plan|policy)|(?:not|never|n['\u2019]t|nor|hardly)(?: [a-z]+){0,3} (?:in|within) (?:the |its |their |his |her |(?:the )?(?:cabinet|executive|leader|portfolio holder|council|director|committee)['\u2019]s? )?(?:gift|remit|province|competence|purview|powers?|authority|brief|delegation)|(?:constitution|standing orders?|scheme of delegation|financial (?:rules|regulations)|budget and policy framework|policy framework)(?: [a-z]+){0,3} (?:keeps?|reserves?|leaves?|requires?|forbids?|prevents?|says|allows? only|does not (?:allow|let|permit)|doesn['\u2019]t (?:allow|let|permit))|(?:decision|matter|one|thing) for (?:the )?(?:full )?council (?:as a whole|alone|only|itself|and nobody)|only (?:the )?(?:full )?council (?:can|could|may|has|had)|council as a whole|nobody but (?:full )?council|at odds with|flies in the face|departs? from|contrary to)(?![a-z])/i;

/** The sentence that calls a decision in; null for none. */
function callOf(context: Context): Piece | null {
  const { pieces } = gatheringOf(context);
  for (const piece of pieces) {
    if (piece.part === 'subject' && pieces.some((each) => each.part === 'body' && shows(each, 'call-ins-only-about') && !makes.test(each.text))) continue;
    if (piece.part === 'subject' && (piece.sentence.question || /^(?:how|thinking|considering|possible|whether|advice|question)(?![a-z])/i.test(piece.text))) continue;
    if (piece.sentence.question && /^(?:how|may|can|do|does|what|when|is|are|if)(?![a-z])/i.test(piece.text)) continue;
    if (byOthers.test(piece.text)) return null;
    if (piece.part === 'body' && !piece.sentence.quoted && !piece.sentence.question && refers.test(piece.text) && !thinks.test(piece.text)) return piece;
    if (piece.part === 'property' || piece.sentence.quoted || !shows(piece, 'call-ins-calls')) continue;
    if (!asOrgan.test(piece.text) && !/(?:^|[^a-z])(?:call(?:ing|ed)?|refer)(?![a-z])[^.?!]{1,80} in(?![a-z])|scrutiny/i.test(piece.text)) continue;
    if (otherCall.test(piece.text) && !/decision|minute|scrutiny/i.test(piece.text)) continue;
    if (piece.part === 'body' && (piece.sentence.question || shows(piece, 'call-ins-only-about')) && !makes.test(piece.text)) continue;
    return piece;
  }
  return null;
}

function namesMonitoringOfficer(context: Context, piece: Piece): boolean {
  return namedIn(piece.text, context.directory).some((mention) => mention.people.some(isMonitoringOfficer));
}

function remediesFor(context: Context): Remedy[] {
  const officer = context.directory.holderOf('monitoring-officer');
  const remedies: Remedy[] = [];
  if (officer) {
    const mailbox = { name: officer.name, address: officer.emails?.[0] ?? '' };
    remedies.push({
      id: 'ask-advice', label: `Add ${officer.name} and ask for advice`,
      edits: [{ do: 'add-recipient', field: 'to', mailbox }, { do: 'insert-line', at: 'before-sign-off', text: 'Could the Monitoring Officer advise whether the decision is lawful and within the budget and policy framework?' }],
    });
  }
  remedies.push({ id: 'advised', label: 'Advice was taken', attest: { statement: 'Officers\u2019 advice was taken before this call-in.' } });
  return remedies;
}

export const callInAdviceMissing = defineRule({
  id: 'call-in-advice-missing',
  reads: ['message', 'letter'],
  title: 'Advice is taken before a decision is called in as unlawful or outside the framework',
  why: 'Only advice can tell whether a decision is lawful and within what the Council has agreed.',
  assumes: ['Advice that is asked for in the same message is advice sought.'],
  // Whose advice counts: of any senior `officer`, or of the `monitoring-officer`.
  parameters: { advice: 'officer' },

  appliesTo(context) {
    const { role, inNameOf } = context.writer;
    // A political assistant may send it for the member.
    return (role === 'member' || inNameOf?.kind === 'member') && callOf(context) !== null;
  },

  decide(context): Decision {
    const call = callOf(context);
    const pieces = gatheringOf(context).pieces.filter((piece) => piece.part === 'body' && !piece.sentence.quoted);
    const ground = pieces.filter((piece) => !(/(?:^|[^a-z])not (?:saying|suggesting|claiming|arguing|alleging|because)|no suggestion|n['\u2019]t (?:say|claim|argue|suggest)/i.test(piece.text)) && (shows(piece, 'call-ins-unlawful') || shows(piece, 'call-ins-outside') || (grounds.test(piece.text) && !groundless.test(piece.text))))[0];
    if (!call || !ground) return notApplicable('No call-in says that a decision is unlawful or outside the framework.');
    const told = context.recipients.some((each) => isMonitoringOfficer(each.person));
    const advised = pieces.filter((piece) => !shows(piece, 'call-ins-unadvised') && (shows(piece, 'call-ins-advised') || namesMonitoringOfficer(context, piece)))[0];
    const refused = pieces.some((piece) => !piece.sentence.question && shows(piece, 'call-ins-unadvised'));
    if (told && !refused) return pass('The Monitoring Officer gets it, and can advise.');
    const whose = String(context.with.advice);
    if (advised && !refused) {
      const monitoring = /monitoring officer|legal|solicitor|lawyer|counsel/i.test(advised.text) || namesMonitoringOfficer(context, advised);
      if (whose === 'officer' || monitoring) return pass('It says that advice was taken, or asks for it.', [pieceEvidence(advised)]);
    }
    if (advised && whose === 'officer' && context.recipients.some((each) => isSenior(each.person)) && !refused) return pass('Advice is asked for.');
    if (context.recipients.length > 0 && context.recipients.every((each) => each.person.kind === 'member' && !hasRole(each.person, 'chair-scrutiny', 'mayor', 'leader')) && /(?:^|[^a-z])(?:if|should we|shall we|what do you think|draft)(?![a-z])/i.test(call.text)) return notApplicable('The call-in is only talked over.');
    const evidence = call === ground ? [pieceEvidence(ground)] : [pieceEvidence(ground), pieceEvidence(call)];
    return review(
      'This calls a decision in as unlawful or outside the framework, and nothing shows that officers\u2019 advice was taken.',
      whose === 'officer' ? 'Have you had officers\u2019 advice on whether the decision is lawful and within the framework?' : 'Have you had the Monitoring Officer\u2019s advice on whether the decision is lawful and within the framework?',
      evidence, remediesFor(context), 1,
    );
  },

  examples: [
    {
      outcome: 'review', because: 'the decision is called unlawful and nobody has advised',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Call-in: Quay Road', text: 'Dear Peter\n\nFour of us call in the decision on Quay Road. It is unlawful and it breaks the budget.\n\nOwen Tranter\n' },
    },
    {
      outcome: 'pass', because: 'the Monitoring Officer advised first',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Call-in: Quay Road', text: 'Dear Peter\n\nFour of us call in the decision on Quay Road as unlawful. The Monitoring Officer advised us on Tuesday.\n\nOwen Tranter\n' },
    },
    {
      outcome: 'not-applicable', because: 'the ground is that nobody was consulted',
      item: { from: 'Cllr Owen Tranter <owen.tranter@wexcombe.example>', to: ['Peter Vance <peter.vance@wexcombe.example>'], subject: 'Call-in: Quay Road', text: 'Dear Peter\n\nFour of us call in the decision on Quay Road, because no resident was asked.\n\nOwen Tranter\n' },
    },
  ],
});
