/** Office's own validator needs the network, and a manifest that it refuses does not load; so its rules are held here. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';
import { launchEvents } from '../build/launch-events';
import { addinFiles, localPlace, openButtons } from '../build/manifest-source';
import { child, childrenOf, everyElement, given, named, orderFaults, overridesOf, parse, read, root, sizeOf, textOf } from './manifests-xml';

const origin = 'https://localhost:3000';

/** The source of each file that a manifest may point at, beside icons. */
const madeFrom: Record<string, string> = {
  'taskpane.html': 'src/taskpane/taskpane.html', 'playground.html': 'src/playground/playground.html', 'privacy.html': 'src/taskpane/privacy.html', 'licence.txt': 'LICENSE',
  'launchevent.html': 'src/commands/launchevent.html', 'launchevent.js': 'src/commands/launchevent.ts',
};

describe.each(['manifest.xml', 'manifest.word.xml'])('%s', (file) => {
  const app = parse(file);

  test('is well-formed', () => {
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (fault) => { throw fault; });
    expect(() => parser.write(read(file)).close()).not.toThrow();
    expect(Buffer.byteLength(read(file))).toBeLessThan(256_000);
  });

  test('has every element that Office needs, in the order that it needs', () => {
    expect(orderFaults(app)).toEqual([]);
  });

  test('keeps to the lengths that Office allows', () => {
    expect(textOf(child(app, 'Id'))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(textOf(child(app, 'Version'))).toMatch(/^\d{1,5}(\.\d{1,5}){3}$/);
    expect(given(child(app, 'DisplayName')).length).toBeLessThanOrEqual(125);
    expect(given(child(app, 'Description')).length).toBeLessThanOrEqual(250);
    const strings = (group: string) => named(app, group).flatMap(childrenOf);
    expect(strings('bt:ShortStrings').filter((each) => given(each).length === 0 || given(each).length > 125)).toEqual([]);
    expect(strings('bt:LongStrings').filter((each) => given(each).length === 0 || given(each).length > 250)).toEqual([]);
    const ids = everyElement(app).flatMap((each) => [each.attribs.resid, each.name.startsWith('bt:') ? each.attribs.id : undefined]).filter((id) => id !== undefined);
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
  });

  test('each version names what it has and has what it names', () => {
    for (const { hosts, resources } of overridesOf(app)) {
      const wanted = new Set(everyElement(hosts).map((each) => each.attribs.resid).filter((id) => id !== undefined));
      const had = everyElement(resources).map((each) => each.attribs.id).filter((id) => id !== undefined);
      expect(new Set(had).size).toBe(had.length);
      expect([...wanted].sort()).toEqual([...had].sort());
    }
  });

  test('a control has its own id and icons of 16, 32 and 80', () => {
    for (const { hosts } of overridesOf(app)) {
      const ids = [...named(hosts, 'Control'), ...named(hosts, 'Group')].map((each) => each.attribs.id ?? '');
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
      for (const icon of named(hosts, 'Icon')) expect(childrenOf(icon).map((each) => each.attribs.size)).toEqual(['16', '32', '80']);
    }
  });

  test('every icon exists at the size that it is named for', () => {
    const urls = everyElement(app).map(given).filter((url) => url.endsWith('.png'));
    expect(urls.length).toBeGreaterThan(4);
    for (const url of urls) {
      const path = resolve(root, url.replace(`${origin}/`, ''));
      const size = /icon-(\d+)\.png$/.exec(url)?.[1];
      expect(existsSync(path) ? sizeOf(path) : `${path} is missing`).toBe(`${size}×${size}`);
    }
    const resources = new Map(everyElement(app).filter((each) => each.name === 'bt:Image' && each.attribs.id).map((each) => [each.attribs.id, given(each)]));
    for (const image of everyElement(app).filter((each) => each.name === 'bt:Image' && each.attribs.size)) {
      expect(resources.get(image.attribs.resid)).toContain(`icon-${image.attribs.size}.png`);
    }
  });

  test('every address is on the one origin and every page is one that the build makes', () => {
    const urls = everyElement(app).flatMap((each) => [given(each), textOf(each).trim()]).filter((text) => /^https?:/.test(text));
    expect(urls.filter((url) => new URL(url).origin !== origin || url.length > 2048)).toEqual([]);
    const files = urls.map((url) => url.slice(origin.length + 1)).filter((file) => file !== '' && !file.startsWith('assets/'));
    expect(files.filter((file) => !madeFrom[file])).toEqual([]);
    expect(files.map((file) => madeFrom[file] ?? '').filter((source) => !existsSync(resolve(root, source)))).toEqual([]);
  });
});

describe('the two manifests', () => {
  const mail = parse('manifest.xml');
  const word = parse('manifest.word.xml');

  test('are two add-ins of one version', () => {
    expect(textOf(child(mail, 'Id'))).not.toBe(textOf(child(word, 'Id')));
    expect(textOf(child(mail, 'Version'))).toBe(textOf(child(word, 'Version')));
    expect(textOf(child(mail, 'Version'))).toBe(`${(JSON.parse(read('package.json')) as { version: string }).version}.0`);
  });

  test('ask for no more than each needs', () => {
    expect(textOf(child(mail, 'Permissions'))).toBe('ReadWriteItem');
    expect(textOf(child(word, 'Permissions'))).toBe('ReadWriteDocument');
  });

  test('Outlook gets the newer version inside the older one, both with a button for messages and one for invitations', () => {
    const [older, newer] = named(mail, 'VersionOverrides');
    expect([older, newer].map((each) => each?.attribs['xsi:type'])).toEqual(['VersionOverridesV1_0', 'VersionOverridesV1_1']);
    expect(child(older!, 'VersionOverrides')).toBe(newer);
    const surfaces = ['MessageComposeCommandSurface', 'AppointmentOrganizerCommandSurface'];
    expect(named(mail, 'ExtensionPoint').map((each) => each.attribs['xsi:type'])).toEqual([...surfaces, ...surfaces, 'LaunchEvent']);
    expect(named(mail, 'Control').map((each) => each.attribs.id)).toEqual([openButtons.message, openButtons.meeting, openButtons.message, openButtons.meeting]);
    expect(new Set(named(mail, 'Action').map((each) => each.attribs['xsi:type']))).toEqual(new Set(['ShowTaskpane']));
  });

  test('Outlook calls the event script for each event that it answers, and sending prompts and never blocks', () => {
    const events = named(mail, 'LaunchEvent').map(({ attribs }) => [attribs.Type, attribs.FunctionName, attribs.SendMode ?? null]);
    expect(events).toEqual(launchEvents(localPlace).map(({ event, functionName, sendMode }) => [event, functionName, sendMode]));
    expect(events.filter(([, , mode]) => mode !== null)).toEqual([['OnMessageSend', expect.any(String), 'PromptUser'], ['OnAppointmentSend', expect.any(String), 'PromptUser']]);
    expect(new Set(events.map(([type]) => type)).size).toBe(events.length);
  });

  test('the events run from the page that the runtime names, and from the script alone in classic Outlook', () => {
    const newer = named(mail, 'VersionOverrides')[1]!;
    const [runtime] = named(newer, 'Runtime');
    const point = named(newer, 'ExtensionPoint').find((each) => each.attribs['xsi:type'] === 'LaunchEvent')!;
    expect(child(point, 'SourceLocation')?.attribs.resid).toBe(runtime?.attribs.resid);
    const urls = new Map(named(newer, 'bt:Url').map((each) => [each.attribs.id, given(each)]));
    expect(urls.get(runtime?.attribs.resid ?? '')).toBe(`${origin}/${addinFiles.eventPage}`);
    expect(child(runtime!, 'Override')?.attribs.type).toBe('javascript');
    expect(urls.get(child(runtime!, 'Override')?.attribs.resid ?? '')).toBe(`${origin}/${addinFiles.eventScript}`);
  });

  test('a client without the events still gets the pane', () => {
    const least = named(mail, 'bt:Sets').map((each) => each.attribs.DefaultMinVersion);
    expect(least).toEqual(['1.8', '1.13']);
    expect(named(named(mail, 'VersionOverrides')[0]!, 'Runtimes')).toHaveLength(1);
    expect(childrenOf(child(named(mail, 'VersionOverrides')[0]!, 'Hosts')!).flatMap((host) => named(host, 'Runtimes'))).toEqual([]);
  });
});
