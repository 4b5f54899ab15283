import { mergeClasses } from '@fluentui/react-components';
import type { CheckResult } from '../engine/check';
import type { Host } from '../hosts/host';
import { browserKeyStore, type KeyStore } from '../seal/device-key';
import type { ReadBaseline } from './baseline';
import { BaselineChoice } from './BaselineChoice';
import type { CheckController } from './check-controller';
import type { CheckState } from './check-state';
import { JudgementPicture } from './JudgementPicture';
import { reportWords } from './report-words';
import { SealDesk } from './SealDesk';
import { useStyles } from './styles';
import type { Study } from './use-study';

const deviceKeys = browserKeyStore(globalThis.indexedDB as IDBFactory | undefined);

interface Props {
  controller: CheckController;
  state: CheckState;
  result: CheckResult;
  host: Host;
  study: Study;
  readBaseline?: ReadBaseline;
  keyStore?: KeyStore;
  onSealed(worked: boolean): void;
}

/** What the pane has for a report beside its findings: who touched it, its earlier version, its seal. */
export default function ReportDesk({ controller, state, result, host, study: { study, failed }, readBaseline, keyStore = deviceKeys, onSealed }: Props) {
  const styles = useStyles();
  return (
    <>
      <section aria-labelledby="who-touched" className={styles.stack}>
        <h2 id="who-touched" tabIndex={-1} data-landing="picture" className={mergeClasses(styles.heading, styles.landing)}>{reportWords.picture.title}</h2>
        {study
          ? <JudgementPicture sections={study.sections} compared={state.baseline !== null} revealable={host.capabilities.reveal !== false} onReveal={(evidence) => controller.reveal(evidence)} />
          : <p className={styles.quiet}>{failed ? reportWords.picture.failed : reportWords.picture.reading}</p>}
      </section>
      {readBaseline && <BaselineChoice baseline={state.baseline} read={readBaseline} onChange={(baseline) => controller.setBaseline(baseline)} />}
      {study && <SealDesk controller={controller} host={host} keyStore={keyStore} study={study} settled={result.settled} busy={state.busy} onSealed={onSealed} />}
    </>
  );
}
