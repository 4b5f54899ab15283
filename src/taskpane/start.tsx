import { createRoot } from 'react-dom/client';
import { FileFault } from '../files/file-fault';
import { inspectDirectory } from '../files/read-directory';
import { mailtoOf } from '../hosts/outlook/open-draft';
import { OutlookHost } from '../hosts/outlook/outlook-host';
import { readBody } from '../language/body';
import { App } from '../pane/App';
import { Stopped } from '../pane/Stopped';
import type { PaneServices } from '../pane/services';
import { deviceSettings } from '../pane/settings-store';
import { exampleDirectoryText } from '../playground/example-directories';
import { digestOf } from '../readers/digest';
import { htmlToText } from '../readers/html-to-text';
import { rulebooks } from '../rulebooks';
import { rules } from '../rules';
import { aboutFairCopy } from './about';
import { deviceCopies } from './served-copies';
import { ServedCouncilFiles } from './served-council';
import { NoOffice } from './NoOffice';
import { officeReady } from './office-ready';
import { officeTheme } from './office-theme';

const readDirectory: PaneServices['readDirectory'] = (text, name) => {
  try {
    return inspectDirectory(text, name);
  } catch (fault) {
    return { faults: fault instanceof FileFault ? fault.problems : [{ line: 0, message: 'The file could not be read as a directory.' }] };
  }
};

function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

/** The page may name its own place for settings: the playground's pane does, so that examples leave a person's own directory alone. */
function settingsKey(): string {
  return document.documentElement.dataset.settings || 'fair-copy';
}

/** The council's files, where the page names any: `npm run package` writes their names into it. */
function servedCouncil(by: string): ServedCouncilFiles | undefined {
  const files = (document.documentElement.dataset.council ?? '').split(' ').filter((name) => name !== '');
  if (files.length === 0) return undefined;
  return new ServedCouncilFiles({
    files, page: document.baseURI, fetch: (...asked) => window.fetch(...asked), limit: 10_000, copies: deviceCopies(),
    ruleIds: rules.map((rule) => rule.id), readDirectory, digestOf, now: () => new Date(), by,
  });
}

/** For the code that runs on sending, which in a browser shares this page's storage: settingsKey() of the add-in's own page and this make councilKey. */
const keepForSending: PaneServices['keepForSending'] = (setup, sending) => {
  // Nothing is chosen while a pane starts: what was kept before goes on until it is.
  if (!setup) return;
  try {
    window.localStorage.setItem(`${settingsKey()}.sending`, JSON.stringify({ rulebook: setup.rulebook, directory: setup.directory, ...(sending ? { settings: sending } : {}) }));
  } catch {
    // Storage that is blocked or full: sending then goes by what the council's package built in, or stays silent.
  }
};

type HostServices = Pick<PaneServices, 'host' | 'judge' | 'study' | 'readBaseline'>;

/** The host for the program around, and what else differs. Word's part is loaded on its own, so that a pane in Outlook stays small. */
async function servicesFor(program: 'outlook' | 'word'): Promise<HostServices> {
  if (program === 'outlook') return { host: new OutlookHost({ htmlToText, digestOf, readSections: readBody }) };
  const [{ makeWordHost }, { DocumentThread }] = await Promise.all([import('./word-host'), import('./document-thread')]);
  const thread = new DocumentThread();
  return {
    host: makeWordHost((bytes) => thread.readItem(bytes)),
    judge: (item, setup, facts, signal) => thread.judge(item, setup, facts, signal),
    study: (item, setup) => thread.study(item, setup),
    readBaseline: (name, bytes) => thread.readBaseline(name, bytes),
  };
}

/** Waits for Office and puts the pane, or why there is none, into `place`. */
export async function startTaskPane(place: HTMLElement): Promise<void> {
  const root = createRoot(place);
  const state = await officeReady();
  if (state !== 'outlook' && state !== 'word') {
    root.render(<NoOffice state={state} />);
    return;
  }
  const forHost = await servicesFor(state).catch(() => null);
  if (!forHost) {
    root.render(<NoOffice state="unloaded" />);
    return;
  }
  const about = aboutFairCopy(state);
  const services: PaneServices = {
    ...forHost, rules, rulebooks, readDirectory, exampleDirectory: exampleDirectoryText, draftLink: mailtoOf,
    ...(state === 'outlook' ? { keepForSending } : {}), settings: deviceSettings(settingsKey()), theme: officeTheme(), today, served: servedCouncil(`${about.version} ${about.build}`), about,
  };
  root.render(<Stopped><App services={services} /></Stopped>);
}
