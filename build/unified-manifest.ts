import { launchEvents } from './launch-events';
import { accentColour, addinFiles, addinIds, address, buttonGroups, iconAddress, manifestTexts, openButtons, permissions, requirementSets, type ManifestPlace } from './manifest-source';
import type { Surface } from './manifest-parts';

/** Microsoft's schema that the file is written for; office-js-docs calls it the app manifest schema. */
export const unifiedSchema = '1.24';

const showPane = 'showPane';

function button(place: ManifestPlace, surface: Surface): Record<string, unknown> {
  const icons = [16, 32, 80].map((size) => ({ size, url: iconAddress(place, size) }));
  const { label, description } = manifestTexts.buttons[surface];
  const control = { id: openButtons[surface], type: 'button', label, icons, supertip: { title: label, description }, actionId: showPane };
  return { id: buttonGroups[surface], label: manifestTexts.product, icons, controls: [control] };
}

function ribbon(place: ManifestPlace, surface: Surface, scope: 'mail' | 'document', context: string): Record<string, unknown> {
  const builtInTabId = scope === 'mail' ? 'TabDefault' : 'TabHome';
  return { requirements: { scopes: [scope] }, contexts: [context], tabs: [{ builtInTabId, groups: [button(place, surface)] }] };
}

/** manifest.json: both add-ins as one package, for tenants that deploy unified manifests. Outlook on Mac does not read it. */
export function unifiedManifest(place: ManifestPlace): string {
  const events = launchEvents(place).filter((each) => each.unified !== null);
  const functions = [...new Set(events.map((each) => each.functionName))];
  const mailEvents = { scopes: ['mail'], capabilities: [{ name: 'Mailbox', minVersion: requirementSets.mailboxEvents }] };
  const page = (file: string) => address(place, file);
  const manifest = {
    $schema: `https://developer.microsoft.com/json-schemas/teams/v${unifiedSchema}/MicrosoftTeams.schema.json`,
    manifestVersion: unifiedSchema,
    version: place.version,
    id: addinIds.unified,
    name: { short: manifestTexts.product, full: manifestTexts.product },
    description: { short: manifestTexts.short, full: manifestTexts.full },
    developer: { name: manifestTexts.provider, websiteUrl: page(addinFiles.playground), privacyUrl: page('privacy.html'), termsOfUseUrl: page('licence.txt') },
    localizationInfo: { defaultLanguageTag: 'en-gb', additionalLanguages: [] },
    icons: { outline: 'outline.png', color: 'color.png' },
    accentColor: accentColour,
    validDomains: [new URL(place.origin).host],
    authorization: { permissions: { resourceSpecific: permissions.unified.map((name) => ({ name, type: 'Delegated' })) } },
    extensions: [{
      requirements: { scopes: ['mail', 'document'] },
      runtimes: [
        { id: 'pane', type: 'general', code: { page: page(addinFiles.pane) }, lifetime: 'short', actions: [{ id: showPane, type: 'openPage', view: 'fairCopy' }] },
        {
          requirements: mailEvents, id: 'events', type: 'general', code: { page: page(addinFiles.eventPage), script: page(addinFiles.eventScript) }, lifetime: 'short',
          actions: functions.map((id) => ({ id, type: 'executeFunction' })),
        },
      ],
      ribbons: [
        ribbon(place, 'message', 'mail', 'mailCompose'),
        ribbon(place, 'meeting', 'mail', 'meetingDetailsOrganizer'),
        ribbon(place, 'document', 'document', 'default'),
      ],
      autoRunEvents: [{
        requirements: mailEvents,
        events: events.map(({ unified, functionName, sendMode }) => ({ type: unified, actionId: functionName, ...(sendMode ? { options: { sendMode: sendMode === 'PromptUser' ? 'promptUser' : 'softBlock' } } : {}) })),
      }],
      // Where a council deploys this beside the XML manifests, people see one button and not two.
      alternates: [addinIds.outlook, addinIds.word].map((officeAddinId, index) => ({
        requirements: { scopes: [index === 0 ? 'mail' : 'document'] },
        hide: { customOfficeAddin: { officeAddinId } },
        alternateIcons: { icon: { size: 64, url: iconAddress(place, 64) }, highResolutionIcon: { size: 64, url: iconAddress(place, 128) } },
      })),
    }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
