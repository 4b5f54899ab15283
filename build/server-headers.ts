import { addinHeaders, addinPages, commonHeaders, hashedHeaders, hashedName, headersFor, iconFolder, iconHeaders } from './page-headers';
import { element, writeXml, type XmlElement } from './xml-writer';

/** What differs from {@link commonHeaders} in the headers of a file; null where nothing does. */
function differing(path: string): Record<string, string> | null {
  const headers = headersFor(path);
  const names = Object.keys(headers).filter((name) => headers[name] !== commonHeaders[name]);
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, headers[name] ?? ''])) : null;
}

/** A regular expression for one file name. */
const exactly = (name: string) => `^${name.replace(/\./g, '\\.')}$`;

/** For nginx: a piece to include in the `server` block. In nginx a place with headers of its own inherits none, so each says all. */
export function nginxHeaders(): string {
  const block = (headers: Record<string, string>, indent: string) => Object.keys(headers).map((name) => `${indent}add_header ${name} "${headers[name]}" always;`);
  const place = (match: string, headers: Record<string, string>) => [`location ${match} {`, ...block({ ...commonHeaders, ...headers }, '  '), '}'];
  return [
    '# Fair Copy: include this file in the server block of the site. Send no X-Frame-Options.',
    'etag on;',
    'charset utf-8;',
    ...block(commonHeaders, ''),
    ...addinPages.flatMap((name) => place(`= /${name}`, addinHeaders)),
    ...place(`^~ /${iconFolder}`, iconHeaders),
    ...place(`~ "${hashedName}"`, hashedHeaders),
    '',
  ].join('\n');
}

/** For Apache: a piece for the site's own configuration or for .htaccess. Needs mod_headers. */
export function apacheHeaders(): string {
  const block = (headers: Record<string, string>, indent: string) => Object.keys(headers).map((name) => `${indent}Header always set ${name} "${headers[name]}"`);
  const files = (match: string, headers: Record<string, string>) => [`<FilesMatch "${match}">`, ...block(headers, '  '), '</FilesMatch>'];
  return [
    '# Fair Copy: for the <Directory> of the site, or as its .htaccess. Send no X-Frame-Options.',
    'AddType text/yaml .yaml',
    'FileETag MTime Size',
    ...block(commonHeaders, ''),
    ...addinPages.flatMap((name) => files(exactly(name), addinHeaders)),
    ...files('^(icon-[0-9]+|color|outline)\\.png$', iconHeaders),
    ...files(hashedName, hashedHeaders),
    '',
  ].join('\n');
}

/**
 * For IIS: web.config, to stand in the site's own folder. IIS knows no patterns here, so each file that differs is named.
 * @param files every file of the site
 */
export function iisHeaders(files: string[]): string {
  const custom = (headers: Record<string, string>): XmlElement => element('httpProtocol', {}, element(
    'customHeaders', {}, ...Object.keys(headers).flatMap((name) => [element('remove', { name }), element('add', { name, value: headers[name] ?? '' })]),
  ));
  const places = files.flatMap((path) => {
    const headers = differing(path);
    return headers ? [element('location', { path }, element('system.webServer', {}, custom(headers)))] : [];
  });
  const type = (fileExtension: string, mimeType: string) => [element('remove', { fileExtension }), element('mimeMap', { fileExtension, mimeType })];
  const site = element('system.webServer', {}, element('staticContent', {}, ...type('.json', 'application/json'), ...type('.yaml', 'text/yaml')), custom(commonHeaders));
  return writeXml(element('configuration', {}, site, ...places));
}

/**
 * For Azure Static Web Apps: staticwebapp.config.json, to stand in the site's own folder.
 * @param files every file of the site
 */
export function azureHeaders(files: string[]): string {
  const routes = files.flatMap((path) => {
    const headers = differing(path);
    return headers ? [{ route: `/${path}`, headers }] : [];
  });
  return `${JSON.stringify({ globalHeaders: commonHeaders, routes, mimeTypes: { '.json': 'application/json', '.yaml': 'text/yaml' } }, null, 2)}\n`;
}
