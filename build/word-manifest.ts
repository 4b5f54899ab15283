import { addinIds, address, addinFiles, manifestTexts, permissions, requirementSets, type ManifestPlace } from './manifest-source';
import { head, namespaces, resources, ribbonButton, shown } from './manifest-parts';
import { element, writeXml } from './xml-writer';

/** manifest.word.xml: the pane beside a document. */
export function wordManifest(place: ManifestPlace): string {
  const { start } = manifestTexts;
  const getStarted = element(
    'GetStarted', {}, element('Title', { resid: 'Start.Title' }), element('Description', { resid: 'Start.Description' }), element('LearnMoreUrl', { resid: 'Playground.Url' }),
  );
  return writeXml(element(
    'OfficeApp', { ...namespaces, 'xsi:type': 'TaskPaneApp' },
    ...head(place, addinIds.word, manifestTexts.word, { small: 32, large: 64 }),
    element('Hosts', {}, element('Host', { Name: 'Document' })),
    element('Requirements', {}, element('Sets', {}, element('Set', { Name: 'WordApi', MinVersion: requirementSets.word }))),
    element('DefaultSettings', {}, shown('SourceLocation', address(place, addinFiles.pane))),
    element('Permissions', {}, permissions.word),
    element(
      'VersionOverrides', { 'xmlns': 'http://schemas.microsoft.com/office/taskpaneappversionoverrides', 'xsi:type': 'VersionOverridesV1_0' },
      element('Hosts', {}, element('Host', { 'xsi:type': 'Document' }, element('DesktopFormFactor', {}, getStarted, ribbonButton('document', 'PrimaryCommandSurface')))),
      resources(place, ['document'], {
        urls: { 'Playground.Url': address(place, addinFiles.playground) }, short: { 'Start.Title': start.title }, long: { 'Start.Description': start.description },
      }),
    ),
  ));
}
