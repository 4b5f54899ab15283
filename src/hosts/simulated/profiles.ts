/** What one Outlook client can do and where it stops. From the type file and limits page named in docs/decisions/0005. */
export interface ClientProfile {
  id: string;
  /** As the playground's list shows it. */
  name: string;
  platform: 'OfficeOnline' | 'PC' | 'Mac';
  hostName: string;
  hostVersion: string;
  /** Highest Mailbox requirement set, as in "1.15". */
  mailbox: string;
  /** The most recipients of one field that getAsync returns, or null for all. */
  recipientCap: number | null;
  /** Recipients that one setAsync or addAsync takes, or null for any number. */
  recipientsPerCall: number | null;
  /** Calls of the documented list that may be under way at once, or null where the client sets no limit. */
  callsAtOnce: number | null;
  /** Whether the body comes as a whole page with a head, as Word's editor writes it, or as a piece. */
  wholePage: boolean;
  /** Whether the new message form is there while a message is being written. Documented for reading only. */
  draftsWhileWriting: boolean;
}

const web: ClientProfile = {
  id: 'web', name: 'Outlook on the web', platform: 'OfficeOnline', hostName: 'OutlookWebApp', hostVersion: '20261101001.10',
  mailbox: '1.16', recipientCap: 1000, recipientsPerCall: 100, callsAtOnce: 3, wholePage: false, draftsWhileWriting: false,
};

const classic: ClientProfile = {
  id: 'classic-2402', name: 'Classic Outlook on Windows, version 2402', platform: 'PC', hostName: 'Outlook', hostVersion: '16.0.17328.20000',
  mailbox: '1.13', recipientCap: 500, recipientsPerCall: 100, callsAtOnce: null, wholePage: true, draftsWhileWriting: false,
};

export const profiles: ClientProfile[] = [
  web,
  { ...web, id: 'new', name: 'New Outlook on Windows', hostName: 'newOutlookWindows', hostVersion: '1.2026.1101.100' },
  classic,
  { ...classic, id: 'classic-2412', name: 'Classic Outlook on Windows, version 2412', hostVersion: '16.0.18324.20000', mailbox: '1.15' },
  { ...classic, id: 'mac', name: 'Outlook on Mac', platform: 'Mac', hostVersion: '16.103', mailbox: '1.14', recipientCap: null, recipientsPerCall: null, wholePage: true },
  { ...classic, id: 'ltsc-2021', name: 'Outlook LTSC 2021 on Windows', hostVersion: '16.0.14332.20000', mailbox: '1.9' },
];

/** The calls that the limit of three is documented for; others may run beside them. */
export const limitedCalls = new Set([
  'to.getAsync', 'to.setAsync', 'to.addAsync', 'cc.getAsync', 'cc.setAsync', 'cc.addAsync', 'bcc.getAsync', 'bcc.setAsync', 'bcc.addAsync',
  'requiredAttendees.getAsync', 'requiredAttendees.setAsync', 'requiredAttendees.addAsync', 'optionalAttendees.getAsync', 'optionalAttendees.setAsync', 'optionalAttendees.addAsync',
  'location.getAsync', 'start.getAsync', 'end.getAsync',
  'subject.getAsync', 'subject.setAsync', 'body.getTypeAsync', 'body.prependAsync', 'body.setSelectedDataAsync',
  'addFileAttachmentAsync', 'addItemAttachmentAsync', 'removeAttachmentAsync', 'loadCustomPropertiesAsync', 'roamingSettings.saveAsync',
]);

/** Whether a set up to `highest` holds `asked`: compared by number, so that 1.9 comes before 1.10. */
export function holdsSet(highest: string, asked: string): boolean {
  const [major = 0, minor = 0] = highest.split('.').map(Number);
  const [askedMajor = 0, askedMinor = 0] = asked.split('.').map(Number);
  return askedMajor < major || (askedMajor === major && askedMinor <= minor);
}
