import { element, type XmlElement } from './xml-writer';
import { address, addinFiles, buttonGroups, iconAddress, manifestTexts, type ManifestPlace, openButtons } from './manifest-source';

export const namespaces = {
  'xmlns': 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};

/** Sizes of icon that a ribbon asks for. */
const ribbonSizes = [16, 32, 80];

export type Surface = keyof typeof openButtons;

const shown = (name: string, value: string) => element(name, { DefaultValue: value });

/** The head that both XML manifests begin with, down to the domains. */
export function head(place: ManifestPlace, id: string, description: string, icons: { small: number; large: number }): XmlElement[] {
  return [
    element('Id', {}, id),
    element('Version', {}, `${place.version}.0`),
    element('ProviderName', {}, manifestTexts.provider),
    element('DefaultLocale', {}, 'en-GB'),
    shown('DisplayName', manifestTexts.product),
    shown('Description', description),
    shown('IconUrl', iconAddress(place, icons.small)),
    shown('HighResolutionIconUrl', iconAddress(place, icons.large)),
    shown('SupportUrl', address(place, addinFiles.playground)),
    element('AppDomains', {}, element('AppDomain', {}, place.origin)),
  ];
}

const capital = (surface: Surface) => surface[0]?.toUpperCase() + surface.slice(1);

function ribbonIcon(): XmlElement {
  return element('Icon', {}, ...ribbonSizes.map((size) => element('bt:Image', { size: String(size), resid: `Icon.${size}` })));
}

/** One place of the ribbon with the button that opens the pane. Word wants an icon on the group and a name for the pane as well. */
export function ribbonButton(surface: Surface, extensionPoint: string): XmlElement {
  const label = element('Label', { resid: `${capital(surface)}.Label` });
  const inWord = surface === 'document';
  const action = element('Action', { 'xsi:type': 'ShowTaskpane' }, inWord ? element('TaskpaneId', {}, 'FairCopy.Document.Pane') : null, element('SourceLocation', { resid: 'Pane.Url' }));
  const tip = element('Supertip', {}, element('Title', { resid: `${capital(surface)}.Label` }), element('Description', { resid: `${capital(surface)}.Description` }));
  const control = element('Control', { 'xsi:type': 'Button', 'id': openButtons[surface] }, label, tip, ribbonIcon(), action);
  const group = element('Group', { id: buttonGroups[surface] }, element('Label', { resid: 'Group.Label' }), inWord ? ribbonIcon() : null, control);
  return element('ExtensionPoint', { 'xsi:type': extensionPoint }, element('OfficeTab', { id: inWord ? 'TabHome' : 'TabDefault' }, group));
}

/** What the resids of a VersionOverrides stand for. Office refuses one that is not used. */
export function resources(place: ManifestPlace, surfaces: Surface[], more: { urls?: Record<string, string>; short?: Record<string, string>; long?: Record<string, string> } = {}): XmlElement {
  const list = (name: string, entry: string, values: Record<string, string>) =>
    element(name, {}, ...Object.keys(values).map((id) => element(entry, { id, DefaultValue: values[id] ?? '' })));
  const images: Record<string, string> = {};
  for (const size of ribbonSizes) images[`Icon.${size}`] = iconAddress(place, size);
  const short: Record<string, string> = { 'Group.Label': manifestTexts.product };
  const long: Record<string, string> = {};
  for (const surface of surfaces) {
    short[`${capital(surface)}.Label`] = manifestTexts.buttons[surface].label;
    long[`${capital(surface)}.Description`] = manifestTexts.buttons[surface].description;
  }
  return element(
    'Resources', {}, list('bt:Images', 'bt:Image', images), list('bt:Urls', 'bt:Url', { 'Pane.Url': address(place, addinFiles.pane), ...more.urls }),
    list('bt:ShortStrings', 'bt:String', { ...short, ...more.short }), list('bt:LongStrings', 'bt:String', { ...long, ...more.long }),
  );
}

export { shown };
