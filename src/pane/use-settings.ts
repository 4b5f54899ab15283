import { useEffect, useMemo, useState } from 'react';
import type { CheckSetup } from './check-state';
import type { PaneServices } from './services';
import type { Settings } from './settings-store';

interface KeptSettings {
  settings: Settings;
  /** What to check against, or null until a council and a usable directory are chosen. */
  setup: CheckSetup | null;
  /** False where the device would not keep the last choice. */
  kept: boolean;
  save(settings: Settings): void;
}

/** The person's choice of council and directory, followed when another pane on the device changes it. */
export function useSettings({ settings: store, rulebooks, readDirectory }: PaneServices): KeptSettings {
  const [settings, setSettings] = useState(() => store.load());
  const [kept, setKept] = useState(true);
  useEffect(() => store.watch(() => setSettings(store.load())), [store]);

  const setup = useMemo(() => {
    const rulebook = rulebooks.find((each) => each.id === settings.rulebook);
    if (!rulebook || !settings.directory) return null;
    const read = readDirectory(settings.directory.text, settings.directory.name);
    return 'directory' in read ? { rulebook, directory: read.directory } : null;
  }, [settings, rulebooks, readDirectory]);

  const save = (next: Settings) => {
    setKept(store.save(next));
    setSettings(next);
  };
  return { settings, setup, kept, save };
}
