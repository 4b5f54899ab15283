import type { Rule } from '../engine/rule';
import { adverseContentRemoved } from './adverse-content-removed';
import { adviceGivenElsewhere } from './advice-given-elsewhere';
import { adviceWeakened } from './advice-weakened';
import { attachmentMissing } from './attachment-missing';
import { authorUnnamed } from './author-unnamed';
import { blindCopy } from './blind-copy';
import { budgetConfidentiality } from './budget-confidentiality';
import { callInAdviceMissing } from './call-in-advice-missing';
import { capacityUnstated } from './capacity-unstated';
import { caseworkRequest } from './casework-request';
import { complaintRoute } from './complaint-route';
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
import { discourtesy } from './discourtesy';
import { disproportionateRequest } from './disproportionate-request';
import { divisionalMemberLeftOut } from './divisional-member-left-out';
import { employeeCaseworkByMember } from './employee-casework-by-member';
import { executiveMemberNotTold } from './executive-member-not-told';
import { exemptMarking } from './exempt-marking';
import { financeConsultationMissing } from './finance-consultation-missing';
import { greetingNamesOther } from './greeting-names-other';
import { groupBriefingParity } from './group-briefing-parity';
import { groupDecisionAsAuthority } from './group-decision-as-authority';
import { groupMeetingAttendance } from './group-meeting-attendance';
import { informationObstruction } from './information-obstruction';
import { instructionInMemberName } from './instruction-in-member-name';
import { interestAccessLimited } from './interest-access-limited';
import { interestAdviceConfidentiality } from './interest-advice-confidentiality';
import { judgementEditedByMember } from './judgement-edited-by-member';
import { judgementEditedByOther } from './judgement-edited-by-other';
import { leadMemberTerm } from './lead-member-term';
import { letterheadMissing } from './letterhead-missing';
import { letterheadMisused } from './letterhead-misused';
import { localMembersNotTold } from './local-members-not-told';
import { lookAlikeAddress } from './look-alike-address';
import { mediaInterestNotShared } from './media-interest-not-shared';
import { memberCalledMeetingOfficers } from './member-called-meeting-officers';
import { memberContractOrPayment } from './member-contract-or-payment';
import { memberDirectsAuthor } from './member-directs-author';
import { memberInstructsOfficer } from './member-instructs-officer';
import { memberPersonalAdvantage } from './member-personal-advantage';
import { needToKnow } from './need-to-know';
import { obligationInMemberName } from './obligation-in-member-name';
import { officerConductInPublicPaper } from './officer-conduct-in-public-paper';
import { officerCriticisesColleague } from './officer-criticises-colleague';
import { officerImpartiality } from './officer-impartiality';
import { officerInformationSharedWider } from './officer-information-shared-wider';
import { officerPersonalMatters } from './officer-personal-matters';
import { officerViewAttributed } from './officer-view-attributed';
import { officialLetterInMemberName } from './official-letter-in-member-name';
import { outsideRecipient } from './outside-recipient';
import { outsidersAtGroupMeeting } from './outsiders-at-group-meeting';
import { partyConfidence } from './party-confidence';
import { partyPoliticalUse } from './party-political-use';
import { politicalAssistantDirectsStaff } from './political-assistant-directs-staff';
import { preElectionMeeting } from './pre-election-meeting';
import { pressAffiliation } from './press-affiliation';
import { pressApprovalNeeded } from './press-approval-needed';
import { pressCapacity } from './press-capacity';
import { pressCitesGroupAdvice } from './press-cites-group-advice';
import { pressCommitmentOnClaims } from './press-commitment-on-claims';
import { pressCommunicationsRoute } from './press-communications-route';
import { pressContactRoute } from './press-contact-route';
import { pressCorporateAttribution } from './press-corporate-attribution';
import { pressCriticisesOfficers } from './press-criticises-officers';
import { pressObjectiveFactual } from './press-objective-factual';
import { pressPartyPromotion } from './press-party-promotion';
import { pressPoliticalAssistant } from './press-political-assistant';
import { pressPreElection } from './press-pre-election';
import { pressPredetermination } from './press-predetermination';
import { pressSpokesperson } from './press-spokesperson';
import { pressSpokespersonParity } from './press-spokesperson-parity';
import { pressUndeterminedPolicy } from './press-undetermined-policy';
import { privateMeetingDisclosure } from './private-meeting-disclosure';
import { privateUse } from './private-use';
import { queueJumping } from './queue-jumping';
import { reasonsMissing } from './reasons-missing';
import { recommendationChanged } from './recommendation-changed';
import { recruitmentInfluence } from './recruitment-influence';
import { regulatoryThirdParty } from './regulatory-third-party';
import { relationshipUndeclared } from './relationship-undeclared';
import { reportNotNeutral } from './report-not-neutral';
import { reportSuppression } from './report-suppression';
import { requestNotToSeniorOfficer } from './request-not-to-senior-officer';
import { residentsAddressesOpen } from './residents-addresses-open';
import { scrutinyAttendanceRequest } from './scrutiny-attendance-request';
import { scrutinyQuestionsImproper } from './scrutiny-questions-improper';
import { scrutinyQuestionsMissing } from './scrutiny-questions-missing';
import { sealedJudgementChanged } from './sealed-judgement-changed';
import { siteVisitNotice } from './site-visit-notice';
import { socialMediaCriticism } from './social-media-criticism';
import { staffingInterference } from './staffing-interference';
import { statutoryAdviceMissing } from './statutory-advice-missing';
import { surgeryAccompaniment } from './surgery-accompaniment';
import { thirdPartyInformation } from './third-party-information';
import { unduePressure } from './undue-pressure';
import { wardMembersLeftOut } from './ward-members-left-out';
import { wardMembersNotInvited } from './ward-members-not-invited';
import { wideCirculation } from './wide-circulation';

/** Every rule that is built, in the order in which a check runs them. */
export const rules: Rule[] = [
  adverseContentRemoved,
  adviceGivenElsewhere,
  adviceWeakened,
  attachmentMissing,
  authorUnnamed,
  blindCopy,
  budgetConfidentiality,
  callInAdviceMissing,
  capacityUnstated,
  caseworkRequest,
  complaintRoute,
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
  discourtesy,
  disproportionateRequest,
  divisionalMemberLeftOut,
  employeeCaseworkByMember,
  executiveMemberNotTold,
  exemptMarking,
  financeConsultationMissing,
  greetingNamesOther,
  groupBriefingParity,
  groupDecisionAsAuthority,
  groupMeetingAttendance,
  informationObstruction,
  instructionInMemberName,
  interestAccessLimited,
  interestAdviceConfidentiality,
  judgementEditedByMember,
  judgementEditedByOther,
  leadMemberTerm,
  letterheadMissing,
  letterheadMisused,
  localMembersNotTold,
  lookAlikeAddress,
  mediaInterestNotShared,
  memberCalledMeetingOfficers,
  memberContractOrPayment,
  memberDirectsAuthor,
  memberInstructsOfficer,
  memberPersonalAdvantage,
  needToKnow,
  obligationInMemberName,
  officerConductInPublicPaper,
  officerCriticisesColleague,
  officerImpartiality,
  officerInformationSharedWider,
  officerPersonalMatters,
  officerViewAttributed,
  officialLetterInMemberName,
  outsideRecipient,
  outsidersAtGroupMeeting,
  partyConfidence,
  partyPoliticalUse,
  politicalAssistantDirectsStaff,
  preElectionMeeting,
  pressAffiliation,
  pressApprovalNeeded,
  pressCapacity,
  pressCitesGroupAdvice,
  pressCommitmentOnClaims,
  pressCommunicationsRoute,
  pressContactRoute,
  pressCorporateAttribution,
  pressCriticisesOfficers,
  pressObjectiveFactual,
  pressPartyPromotion,
  pressPoliticalAssistant,
  pressPreElection,
  pressPredetermination,
  pressSpokesperson,
  pressSpokespersonParity,
  pressUndeterminedPolicy,
  privateMeetingDisclosure,
  privateUse,
  queueJumping,
  reasonsMissing,
  recommendationChanged,
  recruitmentInfluence,
  regulatoryThirdParty,
  relationshipUndeclared,
  reportNotNeutral,
  reportSuppression,
  requestNotToSeniorOfficer,
  residentsAddressesOpen,
  scrutinyAttendanceRequest,
  scrutinyQuestionsImproper,
  scrutinyQuestionsMissing,
  sealedJudgementChanged,
  siteVisitNotice,
  socialMediaCriticism,
  staffingInterference,
  statutoryAdviceMissing,
  surgeryAccompaniment,
  thirdPartyInformation,
  unduePressure,
  wardMembersLeftOut,
  wardMembersNotInvited,
  wideCirculation,
];
