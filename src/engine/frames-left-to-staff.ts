import type { AffairKind } from './private-use';
import type { Situation } from './context';
import type { Piece } from './meeting';
import { doneElsewhere } from './private-requests';
import { ofOneMatter } from './taken-up';

// The frame of work left with staff: an affair of the member's own, and work or means of the Council's set down for it, though nobody is asked.

const work = 'typ|print|address|cop|photocop|fram|fold|staple|bind|bound|laminat|frank|post|stamp|design|draft|translat|proofread|scan|run off|cut|stitch|mount|sort|hem|clean|mend|repair|collect|deliver';
/** "Forty pages to be typed", "envelopes that want addressing". */
const workLeft = new RegExp(`(?:^|[^a-z])(?:to be|(?:wants?|needs?|wanting|needing)(?: to be)?) (?:[a-z]+ )?(?:${work})[a-z]*(?![a-z])`, 'i');
/** "Your print room can run them off." */
const staffWill = /(?:^|[^a-z])(?:your|the) (?:[a-z]+ ){0,2}(?:room|team|staff|girls?|lads?|people|office|desk|section|secretary|clerk|driver|gardeners?|caretaker)(?:['\u2019]ll| can| could| will| might| may) (?:just |easily |surely |always )?(?:run|print|type|copy|do|knock|make|post|frank|fold|design|drive|deliver|collect|drop|cut|mend|see to|fit|bring|take|shift|move|carry)(?![a-z])/i;
const means = '(?:mini ?bus|van|lorry|trailer|marquee|gazebos?|projector|printer|copier|photocopier|laminator|franking machine|shredder|guillotine|trestles?|tables|chairs|urns?|mower|strimmer|ladders?|loudspeakers?|microphones?|sound system|bunting|laptop|camera)';
/** "The minibus will do nicely for the reunion", "I'll have the van back by ten". */
const meansTaken = new RegExp(`(?:^|[^a-z])(?:the|your|our|one of (?:the|your)|council['\\u2019]s) (?:[a-z]+ )?${means}(?:['\\u2019]ll| will| would|['\\u2019]d| is| are) (?:be )?(?:just |more than |absolutely |quite )?(?:fine|perfect|ideal|lovely|grand|handy|useful|do|suit|plenty|right|big enough|needed|wanted)(?![a-z])|(?:^|[^a-z])i(?:['\\u2019]ll| will| shall|['\\u2019]m going to| need to| want to) (?:[a-z]+ )?(?:take|have|borrow|use|collect|fetch|bring back) (?:the|your|one of your|council['\\u2019]s) (?:[a-z]+ )?${means}(?![a-z])`, 'i');
/** A gathering of people's own, for which the means are wanted. */
const outing = /(?:^|[^a-z])for (?:the|our|my) (?:[a-z'\u2019]+ ){0,3}(?:outing|wedding|reunion|birthday|party|barbecue|christening|picnic|stag night|hen night|house move|removal|club|society|lodge|choir|church|band|team)(?![a-z])/i;
interface Left {
  piece: Piece;
  kind: AffairKind;
}

/** The sentence that sets down work or means of the Council's for an affair of the member's own; null where a role is missing. */
export function leftToStaff(situation: Situation, pieces: Piece[], kinds: (AffairKind | null)[]): Left | null {
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    if (piece.part !== 'body' || piece.sentence.quoted || piece.sentence.question || doneElsewhere.test(piece.text)) continue;
    if (meansTaken.test(piece.text) && outing.test(piece.text)) return { piece, kind: kinds[at] ?? 'event' };
    if (!workLeft.test(piece.text) && !staffWill.test(piece.text) && !meansTaken.test(piece.text)) continue;
    for (const index of [at, at - 1, at - 2, at - 3]) {
      const other = pieces[index];
      const kind = kinds[index];
      if (other && kind && other.part === 'body' && ofOneMatter(situation, piece.sentence, other.sentence)) return { piece, kind };
    }
  }
  return null;
}
