import type { Rule } from '../engine/rule';
import { capacityUnstated } from './capacity-unstated';
import { divisionalMemberLeftOut } from './divisional-member-left-out';
import { instructionInMemberName } from './instruction-in-member-name';
import { letterheadMissing } from './letterhead-missing';
import { letterheadMisused } from './letterhead-misused';
import { memberContractOrPayment } from './member-contract-or-payment';
import { obligationInMemberName } from './obligation-in-member-name';
import { officialLetterInMemberName } from './official-letter-in-member-name';
import { wardMembersLeftOut } from './ward-members-left-out';

/** Every rule that is built, in the order in which a check runs them. */
export const rules: Rule[] = [
  capacityUnstated,
  divisionalMemberLeftOut,
  instructionInMemberName,
  letterheadMissing,
  letterheadMisused,
  memberContractOrPayment,
  obligationInMemberName,
  officialLetterInMemberName,
  wardMembersLeftOut,
];
