/**
 * Everything that the three manifests say, once. Office wants it in three shapes: outlook-manifest.ts,
 * word-manifest.ts and unified-manifest.ts write them, and `npm run manifests` puts them into files.
 */
import packageFile from '../package.json';
import { paneCommands } from '../src/sending/event-names';

/** Where an add-in is served while it is being worked on. */
export const localOrigin = 'https://localhost:3000';

/** Each manifest is an add-in of its own to Office. An id never changes: Office would take it for another add-in. */
export const addinIds = {
  outlook: '0c9e8045-48a3-4efe-ac4f-45da389be086',
  word: 'f5cd97cc-7e2b-46c2-a912-49448eac17ed',
  unified: '5b0f4dd0-6a8a-4f0e-9d63-2f3f5a4c7b19',
};

/** The button that opens the pane, by where it stands. On sending, Outlook is told to press one of these. */
export const openButtons = { message: paneCommands.message, meeting: paneCommands.appointment, document: 'FairCopy.Document.Open' };
export const buttonGroups = { message: 'FairCopy.Compose.Group', meeting: 'FairCopy.Organizer.Group', document: 'FairCopy.Document.Group' };

/** Files whose names stay, because manifests point at them. All others carry a digest of their content. */
export const addinFiles = { pane: 'taskpane.html', playground: 'playground.html', eventPage: 'launchevent.html', eventScript: 'launchevent.js' };

/** What each program must have. Outlook's events need more than its pane does: older clients get the pane alone. */
export const requirementSets = { mailboxPane: '1.8', mailboxEvents: '1.13', word: '1.3' };

/** The least that the work needs; docs/administrators.md gives the reason for each. */
export const permissions = {
  outlook: 'ReadWriteItem',
  word: 'ReadWriteDocument',
  unified: ['MailboxItem.ReadWrite.User', 'Document.ReadWrite.User'],
};

export const manifestTexts = {
  product: 'Fair Copy',
  provider: 'Fair Copy contributors',
  outlook: 'Checks a message or an invitation against your council’s Member/Officer protocol and says what to put right before you send it.',
  word: 'Checks a letter, press statement or report against your council’s Member/Officer protocol and says what to put right first.',
  short: 'Holds what you write against your council’s Member/Officer protocol.',
  full: 'Fair Copy reads what an officer or a councillor is about to send or sign, holds it against their own council’s Member/Officer protocol, and says in plain words what to put right first. Nothing that you write leaves your device.',
  buttons: {
    message: { label: 'Check this message', description: 'Holds this message against your council’s Member/Officer protocol and says what to put right first.' },
    meeting: { label: 'Check this invitation', description: 'Holds this invitation against your council’s Member/Officer protocol and says what to put right first.' },
    document: { label: 'Check this document', description: 'Holds this document against your council’s Member/Officer protocol and says what to put right first.' },
  },
  start: { title: 'Fair Copy is ready', description: 'Open it from the Home tab when a letter, press statement or report is ready to go out.' },
};

/** The blue of the icon's page. */
export const accentColour = '#2F6FB5';

/** What differs from one place of service to the next. */
export interface ManifestPlace {
  /** "https://addin.example.gov.uk", without a stroke at the end. */
  origin: string;
  /** Three numbers, as package.json has them. */
  version: string;
  /** Whether what the check finds may hold a message back. A single send can be relaxed later, and never tightened. */
  sendMode: 'PromptUser' | 'SoftBlock';
}

export const thisVersion: string = packageFile.version;

/** What the manifests of this folder are made for. */
export const localPlace: ManifestPlace = { origin: localOrigin, version: thisVersion, sendMode: 'PromptUser' };

export function address(place: ManifestPlace, file: string): string {
  return `${place.origin}/${file}`;
}

export function iconAddress(place: ManifestPlace, size: number): string {
  return address(place, `assets/icon-${size}.png`);
}
