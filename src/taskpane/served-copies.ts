/** A served file as this device keeps it. */
export interface ServedCopy {
  text: string;
  /** The server's ETag, or empty. */
  tag: string;
  /** When the server last sent it, ISO 8601 in UTC. */
  fetched: string;
  /** Which Fair Copy held it against its rules, and what it read: that one need not do so again each time a pane opens. */
  by: string;
  value: unknown;
}

/** Where the last good files are kept for the time when the server cannot be reached. */
export interface ServedCopies {
  load(name: string): ServedCopy | null;
  keep(name: string, copy: ServedCopy): void;
  drop(name: string): void;
}

const prefix = 'fair-copy.served.';

/**
 * The browser's own storage, which is read at once when a pane opens. Storage that is blocked, full or spoilt never
 * throws: the files are then fetched each time.
 */
export function deviceCopies(): ServedCopies {
  return {
    load(name) {
      try {
        const copy = JSON.parse(window.localStorage.getItem(prefix + name) ?? 'null') as Partial<ServedCopy> | null;
        return typeof copy?.text === 'string' && typeof copy.tag === 'string' && typeof copy.fetched === 'string'
          ? { text: copy.text, tag: copy.tag, fetched: copy.fetched, by: String(copy.by), value: copy.value ?? null } : null;
      } catch {
        return null;
      }
    },
    keep(name, copy) {
      try {
        window.localStorage.setItem(prefix + name, JSON.stringify(copy));
      } catch {
        // A full store keeps the older copy, which is still a good one.
      }
    },
    drop(name) {
      try {
        window.localStorage.removeItem(prefix + name);
      } catch {
        // What cannot be written cannot be stale either.
      }
    },
  };
}
