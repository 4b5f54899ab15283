/** What Outlook runs by itself on sending, as one file in an engine of 2016: a fault there would stay unseen. */
import { parse } from 'acorn';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Directory } from '../../src/directory/directory';
import type { DirectoryFile } from '../../src/directory/directory-file';
import { check } from '../../src/engine/check';
import { OutlookHost } from '../../src/hosts/outlook/outlook-host';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice, type SimulatedOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';
import { readBody } from '../../src/language/body';
import { exampleDirectories } from '../../src/playground/example-directories';
import { messageOfItem } from '../../src/playground/opened-message';
import { htmlToText } from '../../src/readers/html-to-text';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';
import { councilScript } from '../../src/sending/council';
import { readVerdict, spokenFindings, verdictKey } from '../../src/sending/verdict';
import { readCases } from '../evaluate/cases';
import { buildLaunchevent, runInOldEngine } from './old-engine';

let bundle = '';
let installed: SimulatedOffice | null = null;
const realTimeout = globalThis.setTimeout;

beforeAll(() => {
  bundle = buildLaunchevent();
}, 180_000);
afterEach(() => {
  installed?.remove();
  installed = null;
  globalThis.setTimeout = realTimeout;
});

const classic = profiles.find(({ id }) => id === 'classic-2402') as ClientProfile;

function open(council: string, state: MailboxState, profile = classic): SimulatedOffice {
  installed = installOffice(state, profile, new Faults());
  const data = { rulebook: rulebooks.find(({ id }) => id === council) as (typeof rulebooks)[number], directory: exampleDirectories[council] as DirectoryFile };
  runInOldEngine(councilScript(data) + bundle, installed.office);
  return installed;
}

function today(): string {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, '0'), String(now.getDate()).padStart(2, '0')].join('-');
}

describe('launchevent.js, the one file that classic Outlook loads', () => {
  test('is a script that an engine of 2016 can read', () => {
    expect(() => parse(bundle, { ecmaVersion: 2016, sourceType: 'script' })).not.toThrow();
    process.stdout.write(`launchevent.js: ${Math.round(gzipSync(bundle, { level: 9 }).length / 1000)} KB compressed\n`);
  });

  test.each(rulebooks.map(({ id }) => id))('finds in every case of our own what the pane finds: %s', async (council) => {
    // Answers at once, so that a thousand messages can be asked about.
    globalThis.setTimeout = ((work: () => void, time: number) => (time > 50 ? realTimeout(work, time) : setImmediate(work))) as unknown as typeof setTimeout;
    const state = new MailboxState();
    const { events } = open(council, state);
    const host = new OutlookHost({ htmlToText, readSections: readBody });
    const directory = new Directory(exampleDirectories[council] as DirectoryFile);
    const rulebook = rulebooks.find(({ id }) => id === council) as (typeof rulebooks)[number];
    const cases = readCases(join(resolve(__dirname, '../..'), 'test/evaluate/cases'), (html) => htmlToText(html).text).filter((each) => each.rulebook === council && !each.item.document);
    let found = 0;
    const differing: unknown[] = [];
    for (const each of cases) {
      state.open(messageOfItem(each.item));
      await events.fire('OnMessageRecipientsChanged');
      const verdict = readVerdict(state.memory.session[verdictKey] ?? '');
      const item = await host.read();
      const wanted = item.unread.length > 0 ? undefined : spokenFindings(check(item, rulebook, { directory, date: today() }, rules));
      if (JSON.stringify(verdict?.findings) !== JSON.stringify(wanted)) differing.push({ id: each.id, there: verdict?.findings, here: wanted });
      found += wanted?.length ?? 0;
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
    expect(found).toBeGreaterThan(20);
  }, 120_000);
});
