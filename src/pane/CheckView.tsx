import { Button, Spinner, mergeClasses } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { Finding } from '../engine/finding';
import type { CheckController } from './check-controller';
import type { CheckSetup, CheckState } from './check-state';
import { Disclosure } from './Disclosure';
import type { FindingActions } from './FindingCard';
import { FindingList } from './FindingList';
import { KindChoice } from './KindChoice';
import { LetGoNote } from './LetGoNote';
import { SettledList } from './SettledList';
import { ReadingProgress } from './ReadingProgress';
import { reportWords } from './report-words';
import type { SendSettings } from '../sending/settings';
import type { PaneServices } from './services';
import { HostFailure, Loading, NothingFound, PassedList, Unreadable } from './States';
import { useStyles } from './styles';
import { UndoBar } from './UndoBar';
import { UnreadList } from './UnreadList';
import { countWords, dayWords } from './labels';
import { words } from './words';
import type { Asked } from './use-asked';
import { useStudy } from './use-study';
import { WriterCard } from './WriterCard';

/** Loaded where there is a report: Outlook has none. */
const ReportDesk = lazy(() => import('./ReportDesk'));

interface Props {
  controller: CheckController;
  state: CheckState;
  setup: CheckSetup;
  services: PaneServices;
  /** What the dialog on sending wants shown. */
  asked?: Asked | null;
  /** Outcomes that the council holds back on sending, whatever the reason. */
  held?: SendSettings['hold'];
}

/** Where the keyboard goes after something was pressed that is no longer there. */
type Landing = 'undo' | 'summary' | 'seal' | 'picture' | 'failure' | { finding: string };

/** The result of the check with everything a person can do about it. */
export function CheckView({ controller, state, setup, services, asked = null, held = [] }: Props) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const [landing, setLanding] = useState<{ on: Landing } | null>(null);
  const { result, item, failure, busy } = state;
  const { host, today, draftLink } = services;
  const { rulebook } = setup;
  const study = useStudy(item, setup, services.study);
  const report = item?.kind === 'report' && item.document !== undefined;
  const sealed = study.study !== null && 'seals' in study.study.seals && study.study.seals.seals.length > 0;

  useEffect(() => {
    if (!landing || !view.current) return;
    const { on } = landing;
    const wanted = typeof on === 'string' ? `[data-landing="${on}"]` : `[data-finding="${CSS.escape(on.finding)}"]`;
    (view.current.querySelector<HTMLElement>(wanted) ?? view.current.querySelector<HTMLElement>('[data-landing="summary"]'))?.focus();
  }, [landing]);
  const checked = result !== null;
  useEffect(() => {
    if (!asked || !checked) return;
    const place = view.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(asked.rule)}"]`) ?? view.current?.querySelector<HTMLElement>('[data-landing="summary"]');
    place?.focus();
    place?.scrollIntoView?.({ block: 'start' });
  }, [asked, checked]);

  const nextAfter = (finding: Finding): Landing => {
    const list = result?.findings ?? [];
    const at = list.findIndex((each) => each.rule === finding.rule);
    const next = list[at + 1] ?? list[at - 1];
    return next ? { finding: next.rule } : 'summary';
  };
  const settle = (finding: Finding, how: 'attested' | 'set-aside', statement: string, by: string, when: string) => {
    controller.settle(finding, { rule: finding.rule, how, statement, by, when });
    const confirms = how === 'attested' && finding.evidence.some((each) => each.before !== undefined);
    setLanding({ on: confirms && sealed ? 'seal' : nextAfter(finding) });
  };
  const actions: FindingActions = {
    reveal: (evidence) => controller.reveal(evidence),
    apply: (remedy) => void controller.apply(remedy).then((worked) => {
      if (!worked) setLanding({ on: 'failure' });
      else if (remedy.edits?.length || remedy.comment) setLanding({ on: 'undo' });
    }),
    attest: (finding, statement, by, when) => settle(finding, 'attested', statement, by, when),
    setAside: (finding, reason) => settle(finding, 'set-aside', reason, result?.writer.person?.name || words.settled.you, dayWords(today())),
  };

  return (
    <div ref={view} className={styles.stack}>
      {host.sending && <LetGoNote sending={host.sending} />}
      {state.reading !== null && <ReadingProgress done={state.reading} onStop={() => controller.stop()} />}
      {state.phase === 'reading' && state.reading === null && <Loading />}
      {state.phase === 'failed' && <Unreadable failure={failure} onAgain={() => void controller.checkAgain()} />}
      {result && item && (
        <>
          <div className={mergeClasses(styles.row, styles.apart)}>
            <h2 tabIndex={-1} data-landing="summary" className={mergeClasses(styles.title, styles.landing)}>{countWords(result)}</h2>
            <Button icon={busy ? <Spinner size="tiny" /> : <ArrowClockwiseRegular />} disabledFocusable={busy} onClick={() => void controller.checkAgain()}>
              {busy ? words.checking : words.checkAgain}
            </Button>
          </div>
          {report && (
            <nav aria-label={reportWords.jump} className={styles.row}>
              <Button size="small" appearance="subtle" onClick={() => setLanding({ on: 'picture' })}>{reportWords.picture.title}</Button>
              <Button size="small" appearance="subtle" onClick={() => setLanding({ on: 'seal' })}>{reportWords.seal.title}</Button>
            </nav>
          )}
          {state.stale && <p className={styles.quiet}>{failure?.during === 'read' ? words.staleFailed : words.stale}</p>}
          {failure && <HostFailure failure={failure} onHide={() => controller.hideFailure()} />}
          {state.done && (
            <UndoBar done={state.done} busy={busy} onUndo={() => void controller.undo().then(() => setLanding({ on: 'summary' }))} />
          )}
          {result.findings.length > 0
            ? <FindingList result={result} item={item} rulebook={rulebook} capabilities={host.capabilities} carried={host.sending?.carries === true} held={host.sending ? held : []} busy={busy} reopened={state.reopened} author={study.study?.authors[0] ?? ''} today={dayWords(today())} draftLink={draftLink} actions={actions} />
            : <NothingFound result={result} council={rulebook.council} partly={item.unread.length > 0} />}
          <UnreadList unread={item.unread} />
          <SettledList
            settled={result.settled} carried={host.sending?.carries ?? null}
            onTakeBack={(settlement) => {
              controller.takeBack(settlement);
              setLanding({ on: { finding: settlement.rule } });
            }}
          />
          {report && (
            <Suspense fallback={<p className={styles.quiet}>{reportWords.picture.reading}</p>}>
              <ReportDesk
                controller={controller} state={state} result={result} host={host} study={study} readBaseline={services.readBaseline} keyStore={services.keyStore}
                onSealed={(worked) => setLanding({ on: worked ? 'seal' : 'failure' })}
              />
            </Suspense>
          )}
          <WriterCard writer={result.writer} as={state.as} onChange={(as) => controller.setRole(as)} />
          <KindChoice kind={item.kind} found={state.kindFound ?? item.kind} inDocument={item.document !== undefined} onChange={(kind) => controller.setKind(kind)} />
          {result.passed.length > 0 && <Disclosure title={words.passed.title(result.passed.length)}><PassedList passed={result.passed} /></Disclosure>}
          {item.source && <p className={styles.quiet}>{item.source}</p>}
        </>
      )}
    </div>
  );
}
