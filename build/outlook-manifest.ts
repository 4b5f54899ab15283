import { launchEvents } from './launch-events';
import { addinIds, address, addinFiles, manifestTexts, permissions, requirementSets, type ManifestPlace } from './manifest-source';
import { head, namespaces, resources, ribbonButton, shown, type Surface } from './manifest-parts';
import { element, writeXml, type XmlElement } from './xml-writer';

const surfaces: Surface[] = ['message', 'meeting'];
const overridesNamespace = 'http://schemas.microsoft.com/office/mailappversionoverrides';

function needs(version: string): XmlElement {
  return element('Requirements', {}, element('bt:Sets', { DefaultMinVersion: version }, element('bt:Set', { Name: 'Mailbox' })));
}

function buttons(): XmlElement[] {
  return [ribbonButton('message', 'MessageComposeCommandSurface'), ribbonButton('meeting', 'AppointmentOrganizerCommandSurface')];
}

/** What Outlook calls by itself, and the function that answers. */
function eventPoint(place: ManifestPlace): XmlElement {
  const events = launchEvents(place).map(({ event, functionName, sendMode }) =>
    element('LaunchEvent', { Type: event, FunctionName: functionName, ...(sendMode ? { SendMode: sendMode } : {}) }));
  return element('ExtensionPoint', { 'xsi:type': 'LaunchEvent' }, element('LaunchEvents', {}, ...events), element('SourceLocation', { resid: 'Event.Page' }));
}

/** Every client takes the newest version that it meets the needs of; what stands in it replaces the one around it. */
function newerOverrides(place: ManifestPlace): XmlElement {
  // Classic Outlook on Windows runs the script alone; all others load the page.
  const runtimes = element('Runtimes', {}, element('Runtime', { resid: 'Event.Page' }, element('Override', { type: 'javascript', resid: 'Event.Script' })));
  const desktop = element('DesktopFormFactor', {}, element('SupportsSharedFolders', {}, 'true'), ...buttons(), eventPoint(place));
  return element(
    'VersionOverrides', { 'xmlns': `${overridesNamespace}/1.1`, 'xsi:type': 'VersionOverridesV1_1' },
    needs(requirementSets.mailboxEvents),
    element('Hosts', {}, element('Host', { 'xsi:type': 'MailHost' }, runtimes, desktop)),
    resources(place, surfaces, { urls: { 'Event.Page': address(place, addinFiles.eventPage), 'Event.Script': address(place, addinFiles.eventScript) } }),
  );
}

/** manifest.xml: the pane beside messages and invitations being written, and the moment of sending. */
export function outlookManifest(place: ManifestPlace): string {
  const being = (kind: string) => element('Rule', { 'xsi:type': 'ItemIs', 'ItemType': kind, 'FormType': 'Edit' });
  return writeXml(element(
    'OfficeApp', { ...namespaces, 'xsi:type': 'MailApp' },
    ...head(place, addinIds.outlook, manifestTexts.outlook, { small: 64, large: 128 }),
    element('Hosts', {}, element('Host', { Name: 'Mailbox' })),
    element('Requirements', {}, element('Sets', {}, element('Set', { Name: 'Mailbox', MinVersion: requirementSets.mailboxPane }))),
    element('FormSettings', {}, element('Form', { 'xsi:type': 'ItemEdit' }, element('DesktopSettings', {}, shown('SourceLocation', address(place, addinFiles.pane))))),
    element('Permissions', {}, permissions.outlook),
    element('Rule', { 'xsi:type': 'RuleCollection', 'Mode': 'Or' }, being('Message'), being('Appointment')),
    element('DisableEntityHighlighting', {}, 'true'),
    element(
      'VersionOverrides', { 'xmlns': overridesNamespace, 'xsi:type': 'VersionOverridesV1_0' },
      needs(requirementSets.mailboxPane),
      element('Hosts', {}, element('Host', { 'xsi:type': 'MailHost' }, element('DesktopFormFactor', {}, ...buttons()))),
      resources(place, surfaces),
      newerOverrides(place),
    ),
  ));
}
