import type { OfficerEntry } from '../../directory/directory-file';
import { FileFault, type FileProblem } from '../file-fault';
import { readCsv } from './csv';
import { headingsSaid, tableOf, type Cells } from './csv-columns';
import { note, type Imported, type ImportSetting, type Incoming } from './imported';
import { plainName, tidy } from './people-words';
import { postOf } from './posts-held';
import { addressesIn, isAt } from './work-addresses';

type Column = 'name' | 'forename' | 'surname' | 'email' | 'title' | 'enabled' | 'type' | 'account';

const names: Record<Column, string[]> = {
  name: ['displayname', 'fullname', 'name', 'officer', 'officername', 'employee', 'employeename', 'person', 'cn'],
  forename: ['firstname', 'forename', 'givenname', 'forenames', 'first', 'preferredname'],
  surname: ['lastname', 'surname', 'familyname', 'sn', 'last'],
  email: ['email', 'emailaddress', 'mail', 'workemail', 'primarysmtpaddress', 'windowsemailaddress', 'smtpaddress', 'internetemail', 'emails'],
  title: ['jobtitle', 'post', 'position', 'postname', 'posttitle', 'role', 'job', 'designation', 'title'],
  enabled: ['accountenabled', 'enabled', 'active', 'isactive'],
  type: ['recipienttypedetails', 'recipienttype', 'usertype', 'mailboxtype'],
  account: ['userprincipalname', 'upn', 'username'],
};

const courtesyTitle = /^(?:mr|mrs|ms|miss|mx|dr|prof|professor|rev|sir|dame)\.?$/i;

export function officerAddresses(text: string, source: string): string[] {
  const table = tableOf(readCsv(text, source), names, source);
  return table.rows.flatMap((row) => addressesIn(row.of('email') || row.of('account')).addresses);
}

function nameOf(row: Cells<Column>): string {
  const parts = tidy(`${row.of('forename')} ${row.of('surname')}`);
  return plainName(row.of('forename') && row.of('surname') ? parts : row.of('name') || parts);
}

/** Why a row is of nobody who belongs among the officers, as a sentence; null where it may. */
function passedOver(row: Cells<Column>, name: string): string | null {
  if (/^(?:false|no|0|disabled|inactive|n)$/i.test(row.of('enabled'))) return `${name}\u2019s account is switched off, so ${name} is left out.`;
  if (/shared|room|equipment|group|contact|guest|resource/i.test(row.of('type')) || /#ext#/i.test(row.of('account'))) return `${name} is no account of a person who works here, and is left out.`;
  if (/^(?:cllr|councillor)\b/i.test(row.of('name')) || /^(?:councillor|cllr|elected member|member of council|county councillor|borough councillor|district councillor|city councillor)\b/i.test(row.of('title'))) {
    return `${name} is a councillor and is left out of the officers.`;
  }
  return null;
}

/**
 * Reads a list of officers from a table that any system may have exported, by what its headings say.
 * @throws FileFault where no column holds names or addresses
 */
export function readOfficers(text: string, setting: ImportSetting): Imported {
  const rows = readCsv(text, setting.source);
  const table = tableOf(rows, names, setting.source);
  const named = table.has('name') || (table.has('forename') && table.has('surname'));
  if (!named) throw new FileFault(setting.source, [{ path: '', line: rows[0]?.line ?? 1, message: `No column holds names: head one \u201cName\u201d, or two \u201cFirst name\u201d and \u201cLast name\u201d; ${headingsSaid(rows)}.` }]);
  const notes: FileProblem[] = [];
  const officers: Incoming<OfficerEntry>[] = [];
  for (const row of table.rows) {
    const name = nameOf(row);
    if (name === '') {
      notes.push(note(row.line, 'This line has no name and is left out.'));
      continue;
    }
    const why = passedOver(row, name);
    if (why !== null) {
      notes.push(note(row.line, why));
      continue;
    }
    const { addresses, unread } = addressesIn(row.of('email') || (row.of('account').includes('@') ? row.of('account') : ''));
    const emails = addresses.filter((address) => isAt(address, setting.domains));
    for (const address of addresses) if (!emails.includes(address)) notes.push(note(row.line, `${name}\u2019s address ${address} is not one of the council\u2019s accounts, so it is left out. Add it by hand if ${name} writes from there.`));
    for (const each of unread) notes.push(note(row.line, `${name}\u2019s address \u201c${each}\u201d is no e-mail address, so it is left out.`));
    const title = courtesyTitle.test(row.of('title')) ? '' : tidy(row.of('title'));
    const post = title === '' ? undefined : postOf(title);
    officers.push({ line: row.line, entry: { name, ...(emails.length > 0 ? { emails } : {}), ...(post ? { post } : {}), ...(title ? { title } : {}) } });
  }
  for (const line of table.overlong) notes.push(note(line, 'This line has more values than there are headings: a value with a separator in it needs quotation marks.'));
  if (officers.length === 0) throw new FileFault(setting.source, [{ path: '', line: 0, message: 'The file names no officer that could be taken over.' }]);
  return { officers, notes };
}
