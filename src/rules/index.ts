import type { Rule } from '../engine/rule';
import { adverseContentRemoved } from './adverse-content-removed';
import { adviceGivenElsewhere } from './advice-given-elsewhere';
import { adviceWeakened } from './advice-weakened';
import { authorUnnamed } from './author-unnamed';
import { blindCopy } from './blind-copy';
import { capacityUnstated } from './capacity-unstated';
import { confidentialMarking } from './confidential-marking';
import { confidentialThread } from './confidential-thread';
import { constituentConsent } from './constituent-consent';
import { consultationAsApproval } from './consultation-as-approval';
import { consultationMembersNotNotified } from './consultation-members-not-notified';
import { consultationSignOffDemanded } from './consultation-sign-off-demanded';
import { contactOfficerMissing } from './contact-officer-missing';
import { copiesNotStated } from './copies-not-stated';
import { copyToOtherMember } from './copy-to-other-member';
import { disagreementUnreferred } from './disagreement-unreferred';
import { divisionalMemberLeftOut } from './divisional-member-left-out';
import { exemptMarking } from './exempt-marking';
import { financeConsultationMissing } from './finance-consultation-missing';
import { groupBriefingParity } from './group-briefing-parity';
import { groupDecisionAsAuthority } from './group-decision-as-authority';
import { groupMeetingAttendance } from './group-meeting-attendance';
import { instructionInMemberName } from './instruction-in-member-name';
import { judgementEditedByMember } from './judgement-edited-by-member';
import { judgementEditedByOther } from './judgement-edited-by-other';
import { leadMemberTerm } from './lead-member-term';
import { letterheadMissing } from './letterhead-missing';
import { letterheadMisused } from './letterhead-misused';
import { localMembersNotTold } from './local-members-not-told';
import { memberCalledMeetingOfficers } from './member-called-meeting-officers';
import { memberContractOrPayment } from './member-contract-or-payment';
import { memberDirectsAuthor } from './member-directs-author';
import { obligationInMemberName } from './obligation-in-member-name';
import { officialLetterInMemberName } from './official-letter-in-member-name';
import { outsidersAtGroupMeeting } from './outsiders-at-group-meeting';
import { pressAffiliation } from './press-affiliation';
import { pressCapacity } from './press-capacity';
import { pressCorporateAttribution } from './press-corporate-attribution';
import { pressObjectiveFactual } from './press-objective-factual';
import { pressPartyPromotion } from './press-party-promotion';
import { pressPredetermination } from './press-predetermination';
import { pressSpokesperson } from './press-spokesperson';
import { pressSpokespersonParity } from './press-spokesperson-parity';
import { pressUndeterminedPolicy } from './press-undetermined-policy';
import { privateMeetingDisclosure } from './private-meeting-disclosure';
import { reasonsMissing } from './reasons-missing';
import { recommendationChanged } from './recommendation-changed';
import { regulatoryThirdParty } from './regulatory-third-party';
import { reportNotNeutral } from './report-not-neutral';
import { sealedJudgementChanged } from './sealed-judgement-changed';
import { siteVisitNotice } from './site-visit-notice';
import { statutoryAdviceMissing } from './statutory-advice-missing';
import { surgeryAccompaniment } from './surgery-accompaniment';
import { wardMembersLeftOut } from './ward-members-left-out';
import { wardMembersNotInvited } from './ward-members-not-invited';
import { wideCirculation } from './wide-circulation';

/** Every rule that is built, in the order in which a check runs them. */
export const rules: Rule[] = [
  adverseContentRemoved,
  adviceGivenElsewhere,
  adviceWeakened,
  authorUnnamed,
  blindCopy,
  capacityUnstated,
  confidentialMarking,
  confidentialThread,
  constituentConsent,
  consultationAsApproval,
  consultationMembersNotNotified,
  consultationSignOffDemanded,
  contactOfficerMissing,
  copiesNotStated,
  copyToOtherMember,
  disagreementUnreferred,
  divisionalMemberLeftOut,
  exemptMarking,
  financeConsultationMissing,
  groupBriefingParity,
  groupDecisionAsAuthority,
  groupMeetingAttendance,
  instructionInMemberName,
  judgementEditedByMember,
  judgementEditedByOther,
  leadMemberTerm,
  letterheadMissing,
  letterheadMisused,
  localMembersNotTold,
  memberCalledMeetingOfficers,
  memberContractOrPayment,
  memberDirectsAuthor,
  obligationInMemberName,
  officialLetterInMemberName,
  outsidersAtGroupMeeting,
  pressAffiliation,
  pressCapacity,
  pressCorporateAttribution,
  pressObjectiveFactual,
  pressPartyPromotion,
  pressPredetermination,
  pressSpokesperson,
  pressSpokespersonParity,
  pressUndeterminedPolicy,
  privateMeetingDisclosure,
  reasonsMissing,
  recommendationChanged,
  regulatoryThirdParty,
  reportNotNeutral,
  sealedJudgementChanged,
  siteVisitNotice,
  statutoryAdviceMissing,
  surgeryAccompaniment,
  wardMembersLeftOut,
  wardMembersNotInvited,
  wideCirculation,
];
