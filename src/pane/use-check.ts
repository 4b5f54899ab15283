import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { CheckController } from './check-controller';
import type { CheckSetup, CheckState } from './check-state';
import { ItemWatch } from './item-watch';
import type { PaneServices } from './services';

/** Keeps a check of the host's item up to date for as long as the component lives. */
export function useCheck(services: PaneServices, setup: CheckSetup | null): { controller: CheckController; state: CheckState } {
  const { host, rules, judge, today } = services;
  const [controller] = useState(() => new CheckController({ host, rules, judge, today }));
  const watch = useMemo(() => new ItemWatch(controller, host), [controller, host]);
  const state = useSyncExternalStore(controller.subscribe, controller.current);

  useEffect(() => {
    void controller.setUp(setup);
  }, [controller, setup]);

  useEffect(() => {
    const inView = () => document.visibilityState !== 'hidden';
    const onVisibility = () => watch.setVisible(inView());
    const onFocus = () => watch.lookNow();
    watch.start(inView());
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('focus', onFocus);
    return () => {
      watch.stop();
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('focus', onFocus);
    };
  }, [watch]);

  return { controller, state };
}
