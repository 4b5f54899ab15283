import type { CheckResult } from '../engine/check';
import type { Draft } from '../engine/finding';
import type { Rulebook } from '../engine/rulebook';
import type { HostCapabilities } from '../hosts/host';
import type { Item } from '../item/item';
import type { SendSettings } from '../sending/settings';
import { FindingCard, type FindingActions } from './FindingCard';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  result: CheckResult;
  item: Item;
  rulebook: Rulebook;
  capabilities: HostCapabilities;
  /** Whether a reason goes out with the item. */
  carried?: boolean;
  /** Outcomes that the council holds back on sending, whatever the reason. */
  held?: SendSettings['hold'];
  busy: boolean;
  reopened: string[];
  author: string;
  today: string;
  draftLink(draft: Draft): string | null;
  actions: FindingActions;
}

/** The findings, gravest first as the check gives them. */
export function FindingList({ result, reopened, ...shared }: Props) {
  const styles = useStyles();
  return (
    <ol aria-label={words.finding.list} className={styles.plainList}>
      {result.findings.map((finding) => (
        <li key={finding.rule}>
          <FindingCard finding={finding} reopened={reopened.includes(finding.rule)} {...shared} />
        </li>
      ))}
    </ol>
  );
}
