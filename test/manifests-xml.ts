import { parseDocument, type DomUtils } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

export type Element = Parameters<typeof DomUtils.getName>[0];

export const root = resolve(__dirname, '..');
export const read = (file: string) => readFileSync(resolve(root, file), 'utf8');

export function parse(file: string): Element {
  const document = parseDocument(read(file), { xmlMode: true });
  return document.children.find((node): node is Element => node.type === 'tag')!;
}

export const childrenOf = (element: Element) => element.children.filter((node): node is Element => node.type === 'tag');
export const everyElement = (element: Element): Element[] => [element, ...childrenOf(element).flatMap(everyElement)];
export const named = (element: Element, name: string) => everyElement(element).filter((each) => each.name === name);
export const child = (element: Element, name: string) => childrenOf(element).find((each) => each.name === name);
export const textOf = (element: Element | undefined) => element?.children.map((node) => ('data' in node ? node.data : '')).join('') ?? '';
export const given = (element: Element | undefined) => element?.attribs.DefaultValue ?? '';

/** Office refuses children out of this order. Written from the manifest reference; a star marks what must be there. */
const order: Record<string, string> = {
  'MailApp': 'Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains Hosts* Requirements* FormSettings* Permissions* Rule* DisableEntityHighlighting VersionOverrides*',
  'TaskPaneApp': 'Id* AlternateId Version* ProviderName* DefaultLocale* DisplayName* Description* IconUrl* HighResolutionIconUrl* SupportUrl* AppDomains Hosts* Requirements DefaultSettings* Permissions* Dictionary VersionOverrides*',
  'VersionOverrides': 'Description Requirements Hosts* Resources* VersionOverrides WebApplicationInfo EquivalentAddins ExtendedOverrides ExtendedPermissions',
  'MailHost': 'Runtimes DesktopFormFactor* MobileFormFactor',
  'Runtimes': 'Runtime*',
  'Runtime': 'Override',
  'Form': 'DesktopSettings* TabletSettings PhoneSettings',
  'DefaultSettings': 'SourceLocation* RequestedWidth RequestedHeight',
  'DesktopFormFactor': 'SupportsSharedFolders FunctionFile GetStarted ExtensionPoint*',
  'GetStarted': 'Title* Description* LearnMoreUrl*',
  'LaunchEventPoint': 'LaunchEvents* SourceLocation*',
  'LaunchEvents': 'LaunchEvent*',
  'OfficeTab': 'Group*',
  'Group': 'Label* Icon Control*',
  'Control': 'Label* ToolTip Supertip* Icon* Action* Enabled',
  'Supertip': 'Title* Description*',
  'Action': 'TaskpaneId SourceLocation* SupportsPinning',
  'Resources': 'bt:Images* bt:Urls* bt:ShortStrings* bt:LongStrings*',
};

/** Elements whose children depend on their type go by that. */
function kindOf(element: Element): string {
  const type = element.attribs['xsi:type'] ?? '';
  if (element.name === 'ExtensionPoint' && type === 'LaunchEvent') return 'LaunchEventPoint';
  return element.name === 'OfficeApp' || element.name === 'Host' ? type : element.name;
}

/** What stands in the wrong place, is missing or is unknown, a sentence each. */
export function orderFaults(element: Element): string[] {
  const kind = kindOf(element);
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

/** Width and height from a PNG's first chunk, as "32×32". */
export function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

/** Each VersionOverrides with what is its own: the one nested in it answers for itself. */
export function overridesOf(app: Element): { hosts: Element; resources: Element }[] {
  return named(app, 'VersionOverrides').map((each) => ({ hosts: child(each, 'Hosts')!, resources: child(each, 'Resources')! }));
}
