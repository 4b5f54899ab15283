import packageFile from '../../package.json';
import { detectPlatform } from '../hosts/outlook/platform';
import type { About, ProgramFacts } from '../pane/self-test';

/** The sets that Fair Copy leans on, with the versions that there are of each, lowest first. */
const sets: Record<'outlook' | 'word', Record<string, string[]>> = {
  outlook: { Mailbox: Array.from({ length: 17 }, (_, index) => `1.${index + 1}`) },
  word: { WordApi: Array.from({ length: 10 }, (_, index) => `1.${index + 1}`), CompressedFile: ['1.1'], CustomXmlParts: ['1.1'] },
};

function highestOf(name: string, versions: string[]): string {
  const requirements = (globalThis as { Office?: typeof Office }).Office?.context?.requirements;
  const has = versions.filter((version) => requirements?.isSetSupported(name, version) === true);
  return has[has.length - 1] ?? '';
}

function storageWorks(): boolean {
  try {
    window.localStorage.setItem('fair-copy.self-test', '1');
    window.localStorage.removeItem('fair-copy.self-test');
    return true;
  } catch {
    return false;
  }
}

/** The digest in the name under which the bundle was loaded. */
function buildOf(page: Document): string {
  const sources = [...page.querySelectorAll('script[src]')].map((script) => script.getAttribute('src') ?? '');
  return sources.map((source) => /taskpane\.([0-9a-f]{10})\.js$/.exec(source)?.[1]).find((digest) => digest !== undefined) ?? '';
}

/** Which Fair Copy this is, and where it runs. */
export function aboutFairCopy(program: 'outlook' | 'word'): About {
  return {
    version: packageFile.version,
    build: buildOf(document),
    async program(): Promise<ProgramFacts> {
      const { host, platform } = await detectPlatform();
      const versions = sets[program];
      return {
        host, platform, browser: navigator.userAgent, storage: storageWorks(),
        sets: Object.keys(versions).map((name) => ({ name, highest: highestOf(name, versions[name] ?? []) })),
      };
    },
  };
}
