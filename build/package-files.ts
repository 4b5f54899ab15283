import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { UsageFault } from '../src/cli/terminal';
import { addinFiles, thisVersion } from './manifest-source';
import { manifestFiles } from './manifests';
import type { CouncilFiles } from './package-council';
import { packageNotes } from './package-notes';
import { apacheHeaders, azureHeaders, iisHeaders, nginxHeaders } from './server-headers';

/** The file by which a folder is known as a package of ours. */
export const markName = 'fair-copy-package.json';

/** What the mark says of a package. */
export interface PackageMark {
  product: 'Fair Copy';
  version: string;
  origin: string;
  rulebook: { id: string; council: string; edition: string } | null;
  directory: { council: string; members: number; officers: number } | null;
  /** SHA-256 of each file in lower-case hex, by path. */
  files: Record<string, string>;
}

/** Where the event runtime asks whether a script may call across sites: ours calls nobody, and says who it is all the same. */
const allowedScripts = '.well-known/microsoft-officeaddins-allowed.json';

/** Built files that belong to this folder and to no council: manifests for localhost. */
const leftOut = /^manifest(\.word)?\.(xml|json)$/;

function filesIn(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    const path = below ? `${below}/${entry.name}` : entry.name;
    return entry.isDirectory() ? filesIn(folder, path) : [path];
  }).sort();
}

export function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The page of the pane, told which files the council serves: it asks for these and for no other. */
export function namedInPage(html: string, served: string[]): string {
  return served.length === 0 ? html : html.replace(/<html\b/i, `<html data-council="${served.join(' ')}"`);
}

/** The pages as a council serves them, by path. */
function siteFiles(built: string, council: CouncilFiles, origin: string): Map<string, Uint8Array> {
  const site = new Map<string, Uint8Array>();
  for (const path of filesIn(built)) {
    if (!leftOut.test(path)) site.set(path, readFileSync(join(built, path)));
  }
  const change = (path: string, edit: (text: string) => string) => {
    const bytes = site.get(path);
    if (!bytes) throw new UsageFault(`The built pages have no ${path}. Run: npm run build`);
    site.set(path, strToU8(edit(new TextDecoder().decode(bytes))));
  };
  const served = [...council.served.keys()];
  change(addinFiles.pane, (html) => namedInPage(html, served));
  change(addinFiles.eventPage, (html) => html);
  change(addinFiles.eventScript, (script) => council.script + script);
  council.served.forEach((text, name) => site.set(name, strToU8(text)));
  site.set(allowedScripts, strToU8(`${JSON.stringify({ allowed: [`${origin}/${addinFiles.eventScript}`] }, null, 2)}\n`));
  return site;
}

/**
 * Every file of a package, by its path in the folder: `site` to serve, `manifests` to deploy, `headers` for the server.
 * @param built the folder of the built pages
 * @throws UsageFault where they are not all there
 */
export function packageFiles(built: string, origin: string, council: CouncilFiles): Map<string, Uint8Array> {
  const site = siteFiles(built, council, origin);
  const paths = [...site.keys()];
  const files = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array) => files.set(path, typeof content === 'string' ? strToU8(content) : content);
  site.forEach((bytes, path) => add(`site/${path}`, bytes));
  // These two servers read their settings from the folder that they serve.
  add('site/web.config', iisHeaders(paths));
  add('site/staticwebapp.config.json', azureHeaders(paths));
  add('headers/nginx.conf', nginxHeaders());
  add('headers/apache.conf', apacheHeaders());
  const manifests = manifestFiles({ origin, version: thisVersion, sendMode: council.sendMode });
  for (const name of ['manifest.xml', 'manifest.word.xml']) add(`manifests/${name}`, manifests.get(name) ?? '');
  // A fixed time: the same input gives the same package.
  const pack = { 'manifest.json': strToU8(manifests.get('manifest.json') ?? ''), ...Object.fromEntries(['color.png', 'outline.png'].map((name) => [name, site.get(`assets/${name}`) ?? new Uint8Array()])) };
  add('manifests/fair-copy-unified.zip', zipSync(pack, { mtime: new Date(2026, 0, 1) }));
  add('README.txt', packageNotes(origin, council));
  const { rulebook, directory } = council;
  const mark: PackageMark = {
    product: 'Fair Copy', version: thisVersion, origin,
    rulebook: rulebook && { id: rulebook.id, council: rulebook.council, edition: rulebook.edition },
    directory: directory && { council: directory.council.name, members: directory.members?.length ?? 0, officers: directory.officers?.length ?? 0 },
    files: Object.fromEntries([...files].map(([path, bytes]) => [path, digest(bytes)])),
  };
  add(markName, `${JSON.stringify(mark, null, 2)}\n`);
  return files;
}
