/** Microsoft's schema is in no package of ours, so what it asks of manifest.json is written here. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { launchEvents } from '../build/launch-events';
import { addinIds, localPlace, openButtons } from '../build/manifest-source';
import { read, root, sizeOf } from './manifests-xml';

interface Icon { size: number; url: string }
interface Control { id: string; type: string; label: string; icons: Icon[]; supertip: { title: string; description: string }; actionId: string }
interface Runtime { id: string; code: { page: string; script?: string }; actions: { id: string; type: string }[] }
interface Ribbon { requirements: { scopes: string[] }; contexts: string[]; tabs: { builtInTabId: string; groups: { id: string; label: string; controls: Control[] }[] }[] }
interface Manifest {
  manifestVersion: string; version: string; id: string;
  name: { short: string }; description: { short: string; full: string };
  developer: { name: string; websiteUrl: string; privacyUrl: string; termsOfUseUrl: string };
  icons: { outline: string; color: string }; accentColor: string; validDomains: string[];
  authorization: { permissions: { resourceSpecific: { name: string; type: string }[] } };
  extensions: {
    requirements: { scopes: string[] }; runtimes: Runtime[]; ribbons: Ribbon[];
    autoRunEvents: { events: { type: string; actionId: string; options?: { sendMode: string } }[] }[];
    alternates: { hide: { customOfficeAddin: { officeAddinId: string } } }[];
  }[];
}

const text = read('manifest.json');
const manifest = JSON.parse(text) as Manifest;
const extension = manifest.extensions[0]!;
const controls = extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.controls)));

/** Every text in the file with the way to it. */
function strings(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${path}/${key}`));
}

describe('manifest.json', () => {
  test('has what Microsoft’s schema requires and keeps to its lengths', () => {
    for (const name of ['manifestVersion', 'version', 'id', 'developer', 'name', 'description', 'icons', 'accentColor']) expect(manifest).toHaveProperty(name);
    expect(manifest.id).toMatch(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/);
    expect(manifest.version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(manifest.name.short.length).toBeLessThanOrEqual(30);
    expect(manifest.description.short.length).toBeLessThanOrEqual(80);
    expect(manifest.description.full.length).toBeLessThanOrEqual(4000);
    expect(manifest.developer.name.length).toBeLessThanOrEqual(32);
    expect(manifest.accentColor).toMatch(/^#[0-9A-F]{6}$/i);
    expect(manifest.extensions).toHaveLength(1);
    for (const { label, supertip, id } of controls) expect([label.length <= 64, supertip.title.length <= 64, supertip.description.length <= 250, id.length <= 64]).toEqual([true, true, true, true]);
  });

  test('asks for the one item and the one document that are open, and no more', () => {
    expect(manifest.authorization.permissions.resourceSpecific.map(({ name, type }) => `${name} ${type}`)).toEqual(['MailboxItem.ReadWrite.User Delegated', 'Document.ReadWrite.User Delegated']);
  });

  test('has the buttons of both XML manifests under the same ids', () => {
    expect(controls.map((each) => each.id)).toEqual(Object.values(openButtons));
    expect(extension.ribbons.map((ribbon) => [ribbon.requirements.scopes[0], ribbon.contexts[0], ribbon.tabs[0]?.builtInTabId])).toEqual([
      ['mail', 'mailCompose', 'TabDefault'], ['mail', 'meetingDetailsOrganizer', 'TabDefault'], ['document', 'default', 'TabHome'],
    ]);
  });

  test('every button and event names an action that a runtime has', () => {
    const actions = extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id));
    expect(new Set(actions).size).toBe(actions.length);
    const asked = [...controls.map((each) => each.actionId), ...extension.autoRunEvents.flatMap((each) => each.events.map((event) => event.actionId))];
    expect(asked.filter((id) => !actions.includes(id))).toEqual([]);
    expect(actions.filter((id) => !asked.includes(id))).toEqual([]);
  });

  test('answers the same events as manifest.xml where its clients raise them, and never blocks', () => {
    const { events } = extension.autoRunEvents[0]!;
    expect(events.map((each) => each.type)).toEqual(launchEvents(localPlace).map((each) => each.unified).filter((name) => name !== null));
    expect(events.filter((each) => each.options).map((each) => [each.type, each.options?.sendMode])).toEqual([['messageSending', 'promptUser'], ['appointmentSending', 'promptUser']]);
  });

  test('hides the XML add-ins where both are deployed, so that nobody sees two buttons', () => {
    expect(manifest.id).toBe(addinIds.unified);
    expect(extension.alternates.map((each) => each.hide.customOfficeAddin.officeAddinId)).toEqual([addinIds.outlook, addinIds.word]);
    expect(new Set(Object.values(addinIds)).size).toBe(3);
  });

  test('points at one origin, and at icons that exist in the size that they are named for', () => {
    const urls = strings(manifest).filter(([path, value]) => /^https?:/.test(value) && path !== '/$schema').map(([, value]) => value);
    expect(urls.filter((url) => new URL(url).origin !== 'https://localhost:3000')).toEqual([]);
    expect(manifest.validDomains).toEqual(['localhost:3000']);
    for (const url of urls.filter((each) => each.endsWith('.png'))) expect(existsSync(resolve(root, new URL(url).pathname.slice(1)))).toBe(true);
    for (const { size, url } of controls.flatMap((each) => each.icons)) expect(sizeOf(resolve(root, new URL(url).pathname.slice(1)))).toBe(`${size}×${size}`);
    expect(sizeOf(resolve(root, 'assets', manifest.icons.color))).toBe('192×192');
    expect(sizeOf(resolve(root, 'assets', manifest.icons.outline))).toBe('32×32');
  });
});
