import { configure, render, type RenderResult } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { App } from '../../src/pane/App';
import type { PaneServices } from '../../src/pane/services';
import type { Settings, SettingsStore } from '../../src/pane/settings-store';
import type { MemoryHost } from './memory-host';
import { directoryFile, rulebook, rules } from './sample';

// A loaded machine takes its time; the default of one second is for a single test alone.
configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

const chosen: Settings = { rulebook: 'marsh', directory: { name: 'marsh.json', text: JSON.stringify(directoryFile), example: false } };
export const noSettings: Settings = { rulebook: '', directory: null };

export function memorySettings(first: Settings, keeps = true): SettingsStore & { now(): Settings } {
  let settings = first;
  return {
    now: () => settings,
    load: () => settings,
    save(next) {
      settings = next;
      return keeps;
    },
    watch: () => () => undefined,
  };
}

export function paneServices(host: MemoryHost, more: Partial<PaneServices> = {}): PaneServices {
  return {
    host, rules, rulebooks: [rulebook, { ...rulebook, id: 'fen', council: 'Fen District Council' }],
    readDirectory(text, name) {
      try {
        return { directory: JSON.parse(text) as typeof directoryFile, warnings: [] };
      } catch {
        return { faults: [{ line: 3, message: `${name} has a comma too many.` }] };
      }
    },
    exampleDirectory: (id) => JSON.stringify({ ...directoryFile, council: { name: `Example ${id}`, domains: [] } }),
    draftLink: (draft) => `mailto:?subject=${encodeURIComponent(draft.subject)}`,
    settings: memorySettings(chosen),
    theme: { current: () => 'light', watch: () => () => undefined },
    today: () => '2026-11-22',
    ...more,
  };
}

/** The pane over a host, with a council and directory already chosen. */
export function openPane(host: MemoryHost, more: Partial<PaneServices> = {}): RenderResult & { user: UserEvent } {
  const user = userEvent.setup();
  return { user, ...render(<App services={paneServices(host, more)} />) };
}

/** Faults that axe finds in what is on the page, as sentences. Colours need a real browser. */
export async function accessibilityFaults(): Promise<string[]> {
  const found = await axe.run(
    { include: [document.body], exclude: [['[data-tabster-dummy]']] },
    { rules: { 'color-contrast': { enabled: false } } },
  );
  return found.violations.map((violation) => `${violation.id}: ${violation.help} (${violation.nodes.map((node) => node.html).join(' ')})`);
}
