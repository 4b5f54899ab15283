import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { CheckSetup } from './check-state';
import type { PaneServices } from './services';
import { nothingServed, type ServedCouncil, type ServedState } from './served-council';
import type { Settings } from './settings-store';

interface KeptSettings {
  settings: Settings;
  /** What the council serves, which goes before what the person chose. */
  served: ServedState;
  /** What to check against, or null until a council and a usable directory are chosen. */
  setup: CheckSetup | null;
  /** False where the device would not keep the last choice. */
  kept: boolean;
  save(settings: Settings): void;
}

/** Milliseconds after which a pane that comes back into view asks the council's server again. */
const anew = 3_600_000;

/** What the council serves, asked for when the pane opens and when it comes back into view much later. */
function useServed(council: ServedCouncil): ServedState {
  useEffect(() => {
    let asked = Date.now();
    void council.refresh();
    const onVisible = () => {
      if (document.visibilityState === 'hidden' || Date.now() - asked < anew) return;
      asked = Date.now();
      void council.refresh();
    };
    document.addEventListener('visibilitychange', onVisible);
    return () => document.removeEventListener('visibilitychange', onVisible);
  }, [council]);
  return useSyncExternalStore(council.subscribe, council.current);
}

/** The council's own rulebook and directory, else the person's choice of them, followed when another pane on the device changes it. */
export function useSettings({ settings: store, rulebooks, readDirectory, served: council = nothingServed }: PaneServices): KeptSettings {
  const served = useServed(council);
  const [settings, setSettings] = useState(() => store.load());
  const [kept, setKept] = useState(true);
  useEffect(() => store.watch(() => setSettings(store.load())), [store]);

  const setup = useMemo(() => {
    const rulebook = served.rulebook ?? rulebooks.find((each) => each.id === settings.rulebook);
    if (!rulebook) return null;
    if (served.directory) return { rulebook, directory: served.directory.directory };
    if (!settings.directory) return null;
    // Made-up people of another council, tried out before this one was set.
    if (settings.directory.example && served.rulebook && settings.directory.name !== rulebook.id) return null;
    const read = readDirectory(settings.directory.text, settings.directory.name);
    return 'directory' in read ? { rulebook, directory: read.directory } : null;
  }, [settings, rulebooks, readDirectory, served.rulebook, served.directory]);

  const save = (next: Settings) => {
    setKept(store.save(next));
    setSettings(next);
  };
  return { settings, served, setup, kept, save };
}
