import { useEffect, useState } from 'react';
import type { Item } from '../item/item';
import type { CheckSetup } from './check-state';
import { directoryOf } from './judge';
import type { ReportStudy } from './report-study';
import type { PaneServices } from './services';

export interface Study {
  /** The last one made; it stays while the next is being made. */
  study: ReportStudy | null;
  failed: boolean;
}

/** Loaded when first needed: Outlook has no reports. */
async function studyHere(item: Item, { directory }: CheckSetup): Promise<ReportStudy | null> {
  const { studyReport } = await import('./report-study');
  return studyReport(item, directoryOf(directory));
}

/** Studies a report each time it was checked; nothing for other items. */
export function useStudy(item: Item | null, setup: CheckSetup, study: PaneServices['study'] = studyHere): Study {
  const [made, setMade] = useState<Study>({ study: null, failed: false });
  const report = item?.kind === 'report' && item.document ? item : null;
  useEffect(() => {
    let wanted = true;
    const keep = (next: Study): void => {
      if (wanted) setMade(next);
    };
    if (report) study(report, setup).then((found) => keep({ study: found, failed: false }), () => keep({ study: null, failed: true }));
    return () => {
      wanted = false;
    };
  }, [report, setup, study]);
  return report ? made : { study: null, failed: false };
}
