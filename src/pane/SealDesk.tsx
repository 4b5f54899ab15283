import { Button, mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { CheckResult } from '../engine/check';
import type { Host } from '../hosts/host';
import type { KeyStore } from '../seal/device-key';
import type { CheckController } from './check-controller';
import { confirmationsOf } from './confirmations';
import { deviceKeyOf, sealOf } from './make-seal';
import type { ReportStudy } from './report-study';
import { reportWords } from './report-words';
import { SealState } from './SealState';
import { StatementForm, type Asked } from './StatementForm';
import { useStyles } from './styles';

interface Props {
  controller: CheckController;
  host: Host;
  keyStore: KeyStore;
  study: ReportStudy;
  settled: CheckResult['settled'];
  busy: boolean;
  onSealed(worked: boolean): void;
}

const form = (author: string): Asked[] => [{ name: 'author', label: reportWords.seal.author, missing: reportWords.seal.authorMissing, start: author }];

/** The author's seal: what it shows, and how to set it or set it anew. */
export function SealDesk({ controller, host, keyStore, study, settled, busy, onSealed }: Props) {
  const styles = useStyles();
  const words = reportWords.seal;
  const [asking, setAsking] = useState(false);
  const [key, setKey] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const { judgement, authors, seals: comparison } = study;
  const seals = 'fault' in comparison ? [] : comparison.seals;
  useEffect(() => {
    let wanted = true;
    void deviceKeyOf(keyStore).then((found) => wanted && setKey(found));
    return () => {
      wanted = false;
    };
  }, [keyStore, comparison]);

  const own = seals.filter(({ seal }) => key !== '' && seal.intact && seal.key === key).pop()?.seal;
  const waiting = confirmationsOf(settled, '').length;
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const seal = (author: string) => {
    setAsking(false);
    // The statements wait until the seal is in: one that could not be kept has confirmed nothing.
    void controller.seal(words.seal, () => sealOf(host, keyStore, author, confirmationsOf(settled, new Date().toISOString()))).then(onSealed);
  };

  return (
    <section aria-labelledby="your-seal" className={styles.stack}>
      <h2 id="your-seal" tabIndex={-1} data-landing="seal" className={mergeClasses(styles.heading, styles.landing)}>{words.title}</h2>
      {seals.length === 0 && <p className={styles.quiet}>{words.intro}</p>}
      {'fault' in comparison ? <p className={styles.text}>{comparison.fault}</p> : <SealState comparison={comparison} />}
      {waiting > 0 && <p className={styles.text}><strong>{words.waiting(waiting)}</strong></p>}
      {judgement.sections.length === 0 ? <p className={styles.text}>{words.empty}</p> : !host.capabilities.seal ? (
        <>
          <p className={styles.text}>{words.unable}</p>
          <p className={styles.text}><code>{words.command}</code></p>
        </>
      ) : (
        <>
          <p className={styles.quiet}>
            {words.covers(judgement.sections.length)}{judgement.openChanges > 0 && ` ${words.open(judgement.openChanges)}`} {words.publish}
          </p>
          {own && waiting > 0 && <Button appearance="primary" className={styles.start} disabledFocusable={busy} onClick={() => seal(own.author)}>{words.againAs(own.author)}</Button>}
          <Button ref={opener} className={styles.start} disabledFocusable={busy} aria-expanded={asking} onClick={() => setAsking(!asking)}>{seals.length > 0 ? words.again : words.seal}</Button>
          {asking && (
            <StatementForm title={words.form} asked={form(own?.author ?? (authors.length === 1 ? authors[0] ?? '' : ''))} save={words.save} onCancel={close} onSave={({ author = '' }) => seal(author)} />
          )}
        </>
      )}
    </section>
  );
}
