/** Office's own validator needs the network, and a manifest that it refuses does not load; so its rules are held here. */
import { parseDocument, type DomUtils } from 'htmlparser2';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { SaxesParser } from 'saxes';

type Element = Parameters<typeof DomUtils.getName>[0];

const root = resolve(__dirname, '..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const origin = 'https://localhost:3000';

/** Office refuses children out of this order. Written from the manifest reference; a star marks what must be there. */
const order: Record<string, string> = {
  'MailApp': 'Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains Hosts* Requirements* FormSettings* Permissions* Rule* DisableEntityHighlighting VersionOverrides*',
  'TaskPaneApp': 'Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains Hosts* Requirements DefaultSettings* Permissions* Dictionary VersionOverrides*',
  'VersionOverrides': 'Description Requirements Hosts* Resources* VersionOverrides WebApplicationInfo EquivalentAddins ExtendedOverrides ExtendedPermissions',
  'Form': 'DesktopSettings* TabletSettings PhoneSettings',
  'DefaultSettings': 'SourceLocation* RequestedWidth RequestedHeight',
  'DesktopFormFactor': 'SupportsSharedFolders FunctionFile GetStarted ExtensionPoint*',
  'GetStarted': 'Title* Description* LearnMoreUrl*',
  'OfficeTab': 'Group*',
  'Group': 'Label* Icon Control*',
  'Control': 'Label* ToolTip Supertip* Icon* Action* Enabled',
  'Supertip': 'Title* Description*',
  'Action': 'TaskpaneId SourceLocation* SupportsPinning',
  'Resources': 'bt:Images* bt:Urls* bt:ShortStrings* bt:LongStrings*',
};

function parse(file: string): Element {
  const document = parseDocument(read(file), { xmlMode: true });
  return document.children.find((node): node is Element => node.type === 'tag')!;
}

const childrenOf = (element: Element) => element.children.filter((node): node is Element => node.type === 'tag');
const everyElement = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(everyElement)];
const named = (element: Element, name: string) => everyElement(element).filter((each) => each.name === name);
const child = (element: Element, name: string) => childrenOf(element).find((each) => each.name === name);
const textOf = (element: Element | undefined) => element?.children.map((node) => ('data' in node ? node.data : '')).join('') ?? '';
const given = (element: Element | undefined) => element?.attribs.DefaultValue ?? '';

function orderFaults(element: Element): string[] {
  const kind = element.name === 'OfficeApp' ? element.attribs['xsi:type'] ?? '' : element.name;
  const rule = order[kind];
  const inside = childrenOf(element);
  const deeper = inside.flatMap(orderFaults);
  if (!rule) return deeper;
  const known = rule.split(' ').map((name) => name.replace('*', ''));
  const names = inside.map((each) => each.name);
  const unknown = names.filter((name) => !known.includes(name)).map((name) => `${kind} has no child ${name}`);
  const missing = rule.split(' ').filter((name) => name.endsWith('*') && !names.includes(name.slice(0, -1))).map((name) => `${kind} needs ${name.slice(0, -1)}`);
  const places = names.map((name) => known.indexOf(name));
  const late = places.flatMap((place, index) => (index > 0 && place < (places[index - 1] ?? 0) ? [`${names[index]} stands too late in ${kind}`] : []));
  return [...unknown, ...missing, ...late, ...deeper];
}

/** Width and height from a PNG's first chunk. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

/** Each VersionOverrides with what is its own: the one nested in it answers for itself. */
function overridesOf(app: Element): { hosts: Element; resources: Element }[] {
  return named(app, 'VersionOverrides').map((each) => ({ hosts: child(each, 'Hosts')!, resources: child(each, 'Resources')! }));
}

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
    const pages = urls.filter((url) => url.endsWith('.html')).map((url) => url.slice(origin.length + 1, -'.html'.length));
    expect(pages.filter((page) => !existsSync(resolve(root, 'src', page, `${page}.html`)))).toEqual([]);
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

  test('Outlook gets the newer version inside the older one, both with the button', () => {
    const [older, newer] = named(mail, 'VersionOverrides');
    expect([older, newer].map((each) => each?.attribs['xsi:type'])).toEqual(['VersionOverridesV1_0', 'VersionOverridesV1_1']);
    expect(child(older!, 'VersionOverrides')).toBe(newer);
    expect(named(mail, 'ExtensionPoint').map((each) => each.attribs['xsi:type'])).toEqual(['MessageComposeCommandSurface', 'MessageComposeCommandSurface']);
    expect(named(mail, 'Action').map((each) => each.attribs['xsi:type'])).toEqual(['ShowTaskpane', 'ShowTaskpane']);
  });
});
