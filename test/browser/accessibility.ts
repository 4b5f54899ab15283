import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface AxeWindow { axe: { run(context: object, options: object): Promise<{ violations: { id: string; help: string; nodes: { html: string }[] }[] }> } }

async function faultsIn(frame: Frame): Promise<string[]> {
  // Run by the test's own channel: as a script element the page's policy would rightly refuse it.
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    // Fluent keeps focus inside a group by hidden stops that axe takes for content.
    const context = { include: [['html']], exclude: [['[data-tabster-dummy]']] };
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false };
    const { violations } = await (window as unknown as AxeWindow).axe.run(context, options);
    return violations.map((each) => `${each.id}: ${each.help}: ${each.nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
}

/** What axe finds against WCAG 2.2 AA in a page and its frames: a sentence each. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const frame of page.frames()) faults.push(...(await faultsIn(frame)));
  return faults;
}
