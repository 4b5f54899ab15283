/** What the person chose, kept on their device. */
export interface Settings {
  /** Id of the rulebook, or empty. */
  rulebook: string;
  /** The directory as the text of its file, with the file's name; null where none is chosen. */
  directory: { name: string; text: string; example: boolean } | null;
  /** The council's own words, as the text of the file that `rulebook attach` wrote, with the file's name; absent where none is chosen. */
  attached?: { name: string; text: string } | null;
}

export interface SettingsStore {
  load(): Settings;
  /** Resolves to false where the device would not keep them; they then hold until the pane is closed. */
  save(settings: Settings): boolean;
  /** Calls `listener` when another pane on this device saves; returns how to stop. */
  watch(listener: () => void): () => void;
}

const nothing: Settings = { rulebook: '', directory: null };

function parsed(text: string | null): Settings {
  if (!text) return nothing;
  try {
    const value = JSON.parse(text) as Partial<Settings> | null;
    const directory = value?.directory;
    const attached = value?.attached;
    return {
      rulebook: typeof value?.rulebook === 'string' ? value.rulebook : '',
      directory: directory && typeof directory.text === 'string' && typeof directory.name === 'string'
        ? { name: directory.name, text: directory.text, example: directory.example === true }
        : null,
      ...(attached && typeof attached.text === 'string' && typeof attached.name === 'string' ? { attached: { name: attached.name, text: attached.text } } : {}),
    };
  } catch {
    return nothing;
  }
}

/**
 * Settings in the browser's own storage. Storage that is blocked, full or spoilt never throws:
 * the settings then live as long as the pane.
 * @param key under which they are kept; the playground has a key of its own so that trying an example leaves a person's own directory alone
 */
export function deviceSettings(key: string): SettingsStore {
  let held: Settings | null = null;
  return {
    load() {
      if (held) return held;
      try {
        return parsed(window.localStorage.getItem(key));
      } catch {
        return nothing;
      }
    },
    save(settings) {
      try {
        window.localStorage.setItem(key, JSON.stringify(settings));
        held = null;
        return true;
      } catch {
        held = settings;
        return false;
      }
    },
    watch(listener) {
      const onStorage = (event: StorageEvent) => {
        if (event.key === key || event.key === null) listener();
      };
      window.addEventListener('storage', onStorage);
      return () => window.removeEventListener('storage', onStorage);
    },
  };
}
