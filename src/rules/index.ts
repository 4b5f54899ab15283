import type { Rule } from '../engine/rule';
import { blindCopy } from './blind-copy';
import { capacityUnstated } from './capacity-unstated';
import { confidentialMarking } from './confidential-marking';
import { confidentialThread } from './confidential-thread';
import { constituentConsent } from './constituent-consent';
import { copiesNotStated } from './copies-not-stated';
import { copyToOtherMember } from './copy-to-other-member';
import { divisionalMemberLeftOut } from './divisional-member-left-out';
import { instructionInMemberName } from './instruction-in-member-name';
import { letterheadMissing } from './letterhead-missing';
import { letterheadMisused } from './letterhead-misused';
import { memberContractOrPayment } from './member-contract-or-payment';
import { obligationInMemberName } from './obligation-in-member-name';
import { officialLetterInMemberName } from './official-letter-in-member-name';
import { regulatoryThirdParty } from './regulatory-third-party';
import { wardMembersLeftOut } from './ward-members-left-out';
import { wideCirculation } from './wide-circulation';

/** Every rule that is built, in the order in which a check runs them. */
export const rules: Rule[] = [
  blindCopy,
  capacityUnstated,
  confidentialMarking,
  confidentialThread,
  constituentConsent,
  copiesNotStated,
  copyToOtherMember,
  divisionalMemberLeftOut,
  instructionInMemberName,
  letterheadMissing,
  letterheadMisused,
  memberContractOrPayment,
  obligationInMemberName,
  officialLetterInMemberName,
  regulatoryThirdParty,
  wardMembersLeftOut,
  wideCirculation,
];
