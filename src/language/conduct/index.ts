import { consultationPhrases } from './consultations';
import { groupMeetingPhrases } from './group-meetings';
import { meetingsPhrases } from './meetings';
import { privateMeetingPhrases } from './private-meetings';
import { visitsPhrases } from './visits';
import { pressDecisionPhrases } from './press-decision';
import { pressTonePhrases } from './press-tone';
import { pressVoicePhrases } from './press-voice';

/**
 * What members, officers and others do to each other in words, beside what the model weighs: a file a subject,
 * each family named by it: `party-campaigns`. A phrase is written as phrases.ts says; an apostrophe may be
 * missing from any word of a text. Asked with `sentence.families.has('party-campaigns')`.
 */
export const conductPhrases: Record<string, string[]> = {
  ...consultationPhrases,
  ...groupMeetingPhrases,
  ...meetingsPhrases,
  ...privateMeetingPhrases,
  ...visitsPhrases,
  ...pressDecisionPhrases,
  ...pressTonePhrases,
  ...pressVoicePhrases,
};
