import { thisVersion } from './manifest-source';
import type { CouncilFiles } from './package-council';

/** README.txt of a package: what to do with it, for whoever opens the folder later. */
export function packageNotes(origin: string, { served, rulebook, directory, sendMode, script }: CouncilFiles): string {
  const lines = [
    `Fair Copy ${thisVersion}, for ${origin}`,
    '',
    '1. Serve everything in the folder site at that address, over HTTPS.',
    '   Set the headers: headers/nginx.conf or headers/apache.conf. site/web.config is for IIS and',
    '   site/staticwebapp.config.json for Azure Static Web Apps; leave out the one that you do not need.',
    '2. In the Microsoft 365 admin center, under Settings and Integrated apps, upload manifests/manifest.xml',
    '   for Outlook and manifests/manifest.word.xml for Word. Or upload manifests/fair-copy-unified.zip for both.',
    '3. Open the pane, then About Fair Copy, and run the self-test.',
    '',
    rulebook ? `Rulebook: ${rulebook.council}, ${rulebook.edition}` : 'Rulebook: none, so each person chooses a council in the pane.',
    directory ? `Directory: ${directory.council.name}, ${directory.members?.length ?? 0} members, ${directory.officers?.length ?? 0} officers` : 'Directory: none, so each person chooses a file in the pane.',
    `Files of the council: ${served.size > 0 ? [...served.keys()].join(', ') : 'none'}`,
    sendMode === 'SoftBlock' ? 'On sending: some findings hold a message back until they are dealt with.' : 'On sending: findings are told, and the person may send all the same.',
  ];
  if (script === '') lines.push('Without both rulebook and directory, classic Outlook speaks on sending only of what the pane has checked.');
  lines.push('', 'What each file is for, updates, going back and data protection: docs/administrators.md.');
  return `${lines.join('\r\n')}\r\n`;
}
