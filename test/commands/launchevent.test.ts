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
import { exampleMeetings, examples } from '../../src/playground/examples';
import { meetingOfExample, messageOfExample, messageOfItem } from '../../src/playground/opened-message';
import { htmlToText } from '../../src/readers/html-to-text';
import { rulebooks } from '../../src/rulebooks';
import { rules } from '../../src/rules';
import { councilScript } from '../../src/sending/council';
import { eventFunctions, paneCommands, type EventName } from '../../src/sending/event-names';
import { letGoKey, readLetGo } from '../../src/sending/let-go';
import { recordHeader, writeRecord } from '../../src/sending/record';
import type { SendSettings } from '../../src/sending/settings';
import { findingMark, readVerdict, spokenFindings, verdictKey, type SpokenFinding } from '../../src/sending/verdict';
import { readCases } from '../evaluate/cases';
import { buildLaunchevent, newerPatterns, runInOldEngine } from './old-engine';

jest.setTimeout(300_000);

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

interface Around {
  profile?: ClientProfile;
  faults?: Faults;
  settings?: SendSettings;
  /** What the engine has beside Office: nothing, unless a test says so. */
  engine?: Record<string, unknown>;
}

function open(council: string, state: MailboxState, { profile = classic, faults = new Faults(), settings, engine = {} }: Around = {}): SimulatedOffice {
  installed = installOffice(state, profile, faults);
  const data = { rulebook: rulebooks.find(({ id }) => id === council) as (typeof rulebooks)[number], directory: exampleDirectories[council] as DirectoryFile, ...(settings ? { settings } : {}) };
  runInOldEngine(councilScript(data) + bundle, installed.office, engine);
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

  test('no pattern in it needs an engine newer than 2016', () => {
    expect(newerPatterns(bundle)).toEqual([]);
    expect(newerPatterns('new RegExp("a.b", "s"); RegExp("(?<=a)b"); /c/u')).toEqual(['/a.b/s', '/(?<=a)b/']);
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
      const wanted = item.unread.length > 0 ? undefined : spokenFindings(check(item, rulebook, { directory, date: today(), care: true }, rules));
      if (JSON.stringify(verdict?.findings) !== JSON.stringify(wanted)) differing.push({ id: each.id, there: verdict?.findings, here: wanted });
      found += wanted?.length ?? 0;
    }
    expect(differing).toEqual([]);
    expect(cases.length).toBeGreaterThan(100);
    expect(found).toBeGreaterThan(20);
  });
});

/** A message with the Leader in Bcc, from an example of the playground. */
const example = examples.carlisle?.find(({ kind }) => kind === 'breach') as (typeof examples)['carlisle'][number];
const blindCopy = (): MailboxState => new MailboxState(messageOfExample(example, null));
const timers = { setTimeout, clearTimeout };
const finding = (state: MailboxState): SpokenFinding => readVerdict(state.memory.session[verdictKey] ?? '')?.findings[0] as SpokenFinding;

describe('sending a message in classic Outlook', () => {
  test('asks about what was found, and breaks none of Outlook’s limits', async () => {
    const { events } = open('carlisle', blindCopy(), { engine: timers });
    const options = await events.fire('OnMessageSend');
    expect(options.allowEvent).toBe(false);
    expect(options.errorMessage).toContain('(paragraph 130)');
    expect(events.broken).toEqual([]);
  });

  test('does so too where the engine has no timers', async () => {
    const { events } = open('carlisle', blindCopy());
    expect((await events.fire('OnMessageSend')).allowEvent).toBe(false);
  });

  test('answers for every event, and for meetings', () => {
    const { events } = open('carlisle', blindCopy());
    expect((Object.keys(eventFunctions) as EventName[]).filter((event) => !events.answers(event))).toEqual([]);
  });

  test('says nothing of a message with nothing in it', async () => {
    const { events } = open('carlisle', new MailboxState({ subject: 'Lunch', body: '<p>Shall we meet at one?</p>' }));
    expect(await events.fire('OnMessageSend')).toEqual({ allowEvent: true });
  });

  test('says nothing without a council’s data, and leaves no note', async () => {
    const state = blindCopy();
    installed = installOffice(state, classic, new Faults());
    runInOldEngine(bundle, installed.office, timers);
    expect(await installed.events.fire('OnMessageSend')).toEqual({ allowEvent: true });
    expect(state.memory.mailbox.size).toBe(0);
  });

  test('goes by what the pane found where it has no data of its own', async () => {
    const state = blindCopy();
    const { events } = open('carlisle', state);
    await events.fire('OnMessageRecipientsChanged');
    installed?.remove();
    installed = installOffice(state, classic, new Faults());
    runInOldEngine(bundle, installed.office, timers);
    expect((await installed.events.fire('OnMessageSend')).errorMessage).toContain('(paragraph 130)');
    // Of other words the pane has found nothing yet.
    state.change({ subject: 'Another subject' });
    expect(await installed.events.fire('OnMessageSend')).toEqual({ allowEvent: true });
  });

  test('reads three things at a time at most, also on the web', async () => {
    const { events, delivery } = open('carlisle', blindCopy(), { profile: profiles[0], engine: timers });
    await events.fire('OnMessageSend');
    expect(delivery.peak).toBeLessThanOrEqual(3);
    expect(delivery.broken).toBe(0);
  });

  test('is silent on what the message carries as set aside', async () => {
    const state = blindCopy();
    const { events } = open('carlisle', state);
    await events.fire('OnMessageRecipientsChanged');
    const { rule, paragraph } = finding(state);
    const said = { rule, paragraph, how: 'set-aside' as const, statement: 'She knows', by: 'Zara', when: 'today' };
    state.memory.headers[recordHeader] = writeRecord([{ ...said, about: findingMark(finding(state)) }]);
    const { errorMessage = '' } = await events.fire('OnMessageSend');
    expect(errorMessage).not.toContain('(paragraph 130)');
  });
});

describe('when Outlook does not answer', () => {
  test.each([
    ['nothing is answered', (faults: Faults) => faults.silence('*'), 'failed'],
    ['the text is not answered', (faults: Faults) => faults.silence('body.getAsync'), 'unread'],
    ['every answer takes a second', (faults: Faults) => faults.delay('*', 1200), 'late'],
    ['everything is refused', (faults: Faults) => faults.refuse('*'), 'failed'],
  ])('the message goes within three seconds and the mailbox notes why: %s', async (_, fault, why) => {
    const faults = new Faults();
    const state = new MailboxState({ subject: 'Lunch', body: '<p>Shall we meet at one?</p>' });
    const { events } = open('carlisle', state, { faults, engine: timers });
    fault(faults);
    const before = Date.now();
    expect(await events.fire('OnMessageSend')).toEqual({ allowEvent: true });
    expect(Date.now() - before).toBeLessThan(3500);
    expect(readLetGo(state.memory.mailbox.get(letGoKey)).map((each) => each.why)).toEqual([why]);
  });

  test('nothing is said of a message of which a field is missing: it might be wrong', async () => {
    const faults = new Faults();
    faults.fail('cc.getAsync');
    const state = blindCopy();
    const { events } = open('carlisle', state, { faults, engine: timers });
    expect(await events.fire('OnMessageSend')).toEqual({ allowEvent: true });
    expect(readLetGo(state.memory.mailbox.get(letGoKey)).map((each) => each.why)).toEqual(['unread']);
  });

  test('advice goes where this Outlook could only block it, and the mailbox notes that', async () => {
    const state = blindCopy();
    const { events } = open('carlisle', state, { engine: timers, settings: { prompt: ['breach', 'review'], reason: [], hold: ['review'] } });
    await events.fire('OnMessageRecipientsChanged');
    // The example holds breaches alone, of which this council only tells.
    expect((readVerdict(state.memory.session[verdictKey] ?? '')?.findings ?? []).map(({ outcome }) => outcome)).toEqual(['breach']);
    expect(await events.fire('OnMessageSend')).toEqual({ allowEvent: true });
    expect(readLetGo(state.memory.mailbox.get(letGoKey)).map((each) => each.why)).toEqual(['untold']);
  });
});

describe('sending an invitation', () => {
  const breach = exampleMeetings.carlisle?.find(({ kind }) => kind === 'breach') as (typeof exampleMeetings)['carlisle'][number];

  test('asks about what was found, and the button is the one that meetings have', async () => {
    const { events } = open('carlisle', new MailboxState(meetingOfExample(breach)), { profile: profiles[0], engine: timers });
    const options = await events.fire('OnAppointmentSend');
    expect(options).toMatchObject({ allowEvent: false, commandId: paneCommands.appointment, sendModeOverride: 'promptUser' });
    expect(options.errorMessage).toContain('(paragraph ');
    expect(events.broken).toEqual([]);
  });

  test('finds what the pane finds, beforehand', async () => {
    const state = new MailboxState(meetingOfExample(breach));
    const { events } = open('carlisle', state, { profile: profiles[0] });
    await events.fire('OnAppointmentAttendeesChanged');
    const item = await new OutlookHost({ htmlToText, readSections: readBody }).read();
    const rulebook = rulebooks.find(({ id }) => id === 'carlisle') as (typeof rulebooks)[number];
    const directory = new Directory(exampleDirectories.carlisle as DirectoryFile);
    expect(readVerdict(state.memory.session[verdictKey] ?? '')?.findings).toEqual(spokenFindings(check(item, rulebook, { directory, date: today(), care: true }, rules)));
  });
});
