import type { Situation } from './context';
import { membersWrittenTo, ownPieces } from './information';
import { gatheringOf, shows, type Piece } from './meeting';
import { inSamePassage } from './same-passage';

/** Which of the two tests what is handed on would fail. */
export type Test = 'public' | 'data-protection';

export interface HandedOn {
  /** Where it shows that it is for somebody else. */
  purpose: Piece;
  /** The sentence that holds or names the matter, by the test that it would fail. */
  failed: { test: Test; piece: Piece }[];
}

const forOther = /(?:^|[^a-z])(?:constituents?|residents?|third part(?:y|ies)|behalf|mr|mrs|ms|miss|dr|neighbours?|tenants?|association|agent|developer|applicant|complainant|objector|landlord|friend|solicitor|caller|lady|gentleman|couple|family|club|society|church|firm|company|group|journalist|(?:pass|forward|send|hand|give|show|tell|share|relay)[a-z]* (?:\w+ )?(?:on|onto|to|him|her|them)|(?:pass|forward|send|give|show|hand|copy) [^.?!]{1,40} (?:on )?to (?:the|your|her|him|them|mr|mrs|ms))(?![a-z])/i;
const named = /(?:^|[^a-z])(?:constituents?|third part(?:y|ies)|(?:residents|tenants|traders)['\u2019]? (?:association|group|committee)|developer(?:['\u2019]s)?(?: agent)?|agent|complainant|objectors?|landlord|solicitor|traders?|shopkeepers?|clubs?|(?:your|the) (?:caller|lady|gentleman|couple|resident|friend|neighbour))(?![a-z])|(?:tell|give|show|let|send|pass|copy) (?:mr|mrs|ms|miss|dr) [a-z]/i;
const asked = /(?:^|[^a-z])(?:asked|asks|asking|requested|wanted|wants|wondered|enquir\w+|query|after)(?![a-z])/i;
const withheld = /(?:^|[^a-z])(?:can(?:not|['\u2019]t| not)|won['\u2019]t(?! be (?:announced|public|published|released|out|known|decided|made public))|(?:will|shall|can) (?:[a-z]+ )?be (?:sent|given|told|shown)[^.?!]*(?:then|with everyone|with everybody|when it|once it|as soon as)|(?:once|when|after|as soon as) (?:it|they|this|these)(?:['\u2019]s| is| are| has been| have been) (?:out|public|published|released|announced|agreed)|unable to|not (?:able|allowed|permitted|free|at liberty) to|don['\u2019]t feel able|must not|mustn['\u2019]t|refuse|i (?:have|['\u2019]ve) (?:left|taken|kept)|without naming|(?:should|must|will have to|has to|have to|needs to|can) wait|shan['\u2019]t|would not (?:give|tell|share))(?![a-z])/i;
/** The member is told to keep it: it goes no further. */
const forMember = /(?:^|[^a-z])(?:for (?:your (?:own )?(?:information|eyes|use)|you) (?:only|alone)|only for you(?:r)?|not (?:be )?(?:for|to be) (?:passed|shared|sent|forward\w*|given|onward)|(?:don['\u2019]t|do not|not to|rather you didn['\u2019]t|must not|mustn['\u2019]t|cannot be|can['\u2019]t be|should not be|shouldn['\u2019]t be|not for) (?:\w+ )?(?:pass|passed|passing|share|shared|sharing|send|sent|forward|forwarded|give|given|show|shown|go)(?: \w+)? ?(?:it|this|these|them)? ?(?:on|to|with|any|out|further|onward)?)(?![a-z])/i;

/** What an officer hands a member for somebody else that is not public, or holds another's data; null where nothing is handed on. */
export function handedOn(situation: Situation): HandedOn | null {
  if (membersWrittenTo(situation).length === 0) return null;
  const pieces = ownPieces(situation);
  const subject = gatheringOf(situation).pieces.filter((piece) => piece.part === 'subject');
  const purposes = pieces.concat(subject).filter((piece) => !piece.sentence.question && (shows(piece, 'third-parties-for') ? forOther.test(piece.text) : named.test(piece.text) && (shows(piece, 'third-parties-gives') || asked.test(piece.text))));
  const purpose = purposes[0];
  if (!purpose) return null;
  const failed: HandedOn['failed'] = [];
  const gives = pieces.some((piece) => shows(piece, 'third-parties-gives') && (!withheld.test(piece.text) || shows(piece, 'third-parties-data')));
  if (!gives && !pieces.some((piece) => shows(piece, 'third-parties-data') && !withheld.test(piece.text) && !piece.sentence.question)) return { purpose, failed };
  const kept = pieces.some((piece) => forMember.test(piece.text));
  const cared = pieces.some((piece) => shows(piece, 'third-parties-cared'));
  pieces.forEach((piece) => {
    if (!purposes.some((each) => inSamePassage(pieces, each, piece))) return;
    if (piece.sentence.question || withheld.test(piece.text.replace(/(?:can['\u2019]?t|cannot) (?:live|pay|work|walk|afford|stay|be near)/i, '')) || kept) return;
    const isPublic = shows(piece, 'third-parties-public');
    const unpublished = shows(piece, 'third-parties-unpublished');
    if (unpublished && !cared && !(isPublic && !/(?:^|[^a-z]|(?=n['\u2019]t))(?:not|n['\u2019]t|never|yet|un\w+|before|until|draft|internal|confidential|exempt)/i.test(piece.text)) && !failed.some((each) => each.test === 'public')) failed.push({ test: 'public', piece });
    if (shows(piece, 'third-parties-data') && !isPublic && !cared && !failed.some((each) => each.test === 'data-protection')) failed.push({ test: 'data-protection', piece });
  });
  return { purpose, failed };
}
