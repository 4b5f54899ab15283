/**
 * Runs in a hidden frame before the add-in's own part for sending, and gives it the page's simulated Office and its
 * council under the names that it would find in Outlook. Everything after this is the add-in unmodified.
 */
import { councilGlobal, isCouncilData } from '../sending/council';
import type { SendSettings } from '../sending/settings';

/** What the page around hands to its frames. */
interface Page {
  Office?: typeof Office;
  fairCopySendSettings?(): SendSettings;
}

const page = (): Page | null => window.parent as unknown as Page | null;

Object.defineProperty(window, 'Office', { configurable: true, get: () => page()?.Office });
Object.defineProperty(window, councilGlobal, {
  configurable: true,
  get: (): unknown => {
    try {
      const kept = JSON.parse(window.localStorage.getItem('fair-copy.playground.sending') ?? 'null') as unknown;
      const settings = page()?.fairCopySendSettings?.();
      return isCouncilData(kept) ? { ...kept, ...(settings ? { settings } : {}) } : undefined;
    } catch {
      return undefined;
    }
  },
});
