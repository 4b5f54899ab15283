import { consultationPhrases } from './consultations';
import { groupMeetingPhrases } from './group-meetings';
import { meetingsPhrases } from './meetings';
import { assistantPhrases } from './assistants';
import { groupTalkPhrases } from './group-talk';
import { ownAffairsPhrases } from './own-affairs';
import { partyPhrases } from './party';
import { partyHelpPhrases } from './party-help';
import { privateMeetingPhrases } from './private-meetings';
import { visitsPhrases } from './visits';
import { officerCriticismPhrases } from './officer-criticism';
import { pressRoutePhrases } from './press-route';
import { pressDecisionPhrases } from './press-decision';
import { pressTonePhrases } from './press-tone';
import { pressVoicePhrases } from './press-voice';
import { executiveDecisionPhrases } from './executive-decisions';
import { thirdPartyPhrases } from './third-parties';
import { attachmentPhrases } from './attachments';
import { scrutinyPhrases } from './scrutiny';
import { scrutinyCallPhrases } from './scrutiny-calls';
import { suppressionPhrases } from './suppression';
import { advantagePhrases } from './advantage';
import { askingPhrases } from './asking';
import { clientsPhrases } from './clients';
import { employeesPhrases } from './employees';
import { orderPhrases } from './orders';
import { pressurePhrases } from './pressure';
import { queuePhrases } from './queue';
import { recruitmentPhrases } from './recruitment';
import { staffingPhrases } from './staffing';
import { informationPhrases } from './information';
import { callInPhrases } from './call-ins';
import { attributedViewPhrases } from './attributed-views';
import { complaintPhrases } from './complaints';
import { courtesyPhrases } from './courtesy';
import { sidePhrases } from './sides';
import { staffMatterPhrases } from './staff-matters';
import { standingPhrases } from './standing';
import { requestsPhrases } from './requests';
import { interestPhrases } from './interests';
import { employmentTopics } from './topics-employment';
import { postTopics } from './topics-posts';
import { privateTopics } from './topics-private';
import { turnTopics } from './topics-turns';
import { workTopics } from './topics-work';

/**
 * What members, officers and others do to each other in words, beside what the model weighs: a file a subject,
 * each family named by it: `party-campaigns`. A phrase is written as phrases.ts says; an apostrophe may be
 * missing from any word of a text. Asked with `sentence.families.has('party-campaigns')`.
 */
export const conductPhrases: Record<string, string[]> = {
  ...consultationPhrases,
  ...groupMeetingPhrases,
  ...meetingsPhrases,
  ...assistantPhrases,
  ...groupTalkPhrases,
  ...ownAffairsPhrases,
  ...partyPhrases,
  ...partyHelpPhrases,
  ...privateMeetingPhrases,
  ...visitsPhrases,
  ...officerCriticismPhrases,
  ...pressRoutePhrases,
  ...pressDecisionPhrases,
  ...pressTonePhrases,
  ...pressVoicePhrases,
  ...executiveDecisionPhrases,
  ...thirdPartyPhrases,
  ...attachmentPhrases,
  ...scrutinyPhrases,
  ...scrutinyCallPhrases,
  ...suppressionPhrases,
  ...advantagePhrases,
  ...askingPhrases,
  ...clientsPhrases,
  ...employeesPhrases,
  ...orderPhrases,
  ...pressurePhrases,
  ...queuePhrases,
  ...recruitmentPhrases,
  ...staffingPhrases,
  ...informationPhrases,
  ...callInPhrases,
  ...attributedViewPhrases,
  ...complaintPhrases,
  ...courtesyPhrases,
  ...sidePhrases,
  ...staffMatterPhrases,
  ...standingPhrases,
  ...requestsPhrases,
  ...interestPhrases,
  ...employmentTopics,
  ...postTopics,
  ...privateTopics,
  ...turnTopics,
  ...workTopics,
};
