import { parseArgs } from 'node:util';
import { UsageFault } from '../src/cli/terminal';
import { didYouMean } from '../src/files/did-you-mean';

/** What npm run package was asked for. */
export interface PackageArguments {
  /** "https://addin.example.gov.uk", without a stroke at the end. */
  origin: string;
  /** A rulebook's id or file; nothing where people are to choose. */
  rulebook?: string;
  directory?: string;
  settings?: string;
  /** The folder to write, or nothing for the usual one. */
  out?: string;
  /** Files in the folder that somebody changed are written over. */
  force: boolean;
}

const names = ['origin', 'rulebook', 'directory', 'settings', 'out', 'force'];
const example = 'https://addin.example.gov.uk';

/**
 * The address that the pages will be served from, as Office has to be told it.
 * @throws UsageFault with one sentence
 */
export function readOrigin(written: string): string {
  let url: URL;
  try {
    url = new URL(written);
  } catch {
    throw new UsageFault(`“${written}” is no web address. Write it like this: ${example}`);
  }
  if (url.protocol !== 'https:') throw new UsageFault(`${written} does not begin with https://, and Office loads an add-in over https alone.`);
  if (url.username !== '' || url.password !== '') throw new UsageFault('The address may not hold a name or a password: everybody who has the manifest could read them.');
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || /[?#]/.test(written)) {
    throw new UsageFault(`${written} has something after the name of the site. The pages need an address of their own: ${url.origin}`);
  }
  return url.origin;
}

/** @throws UsageFault with one sentence */
export function readPackageArguments(words: string[]): PackageArguments {
  const text = { type: 'string' } as const;
  let values: Partial<Record<string, string | boolean>>;
  try {
    ({ values } = parseArgs({ args: words, options: { origin: text, rulebook: text, directory: text, settings: text, out: text, force: { type: 'boolean' } } }));
  } catch {
    const strange = words.find((word) => word.startsWith('-') && !names.includes(word.slice(2).split('=')[0] ?? ''));
    if (strange) throw new UsageFault(`There is no option ${strange}.${didYouMean(strange.slice(2), names)} The options are --origin, --rulebook, --directory, --settings, --out and --force.`);
    throw new UsageFault('An option has no value, or a word stands where no option is. Put each value after its option: --rulebook carlisle');
  }
  const { origin, rulebook, directory, settings, out, force } = values as Partial<Record<string, string>> & { force?: boolean };
  if (!origin) throw new UsageFault(`Say where the pages will be served: npm run package -- --origin ${example}`);
  const empty = names.find((name) => values[name] === '');
  if (empty) throw new UsageFault(`--${empty} has no value.`);
  return { origin: readOrigin(origin), rulebook, directory, settings, out, force: force === true };
}
