import { wordProfiles, type WordProfile } from '../../src/hosts/simulated-word/word-profiles';
import { fingerprint } from '../../src/hosts/word/glance';
import { CheckController } from '../../src/pane/check-controller';
import { ItemWatch } from '../../src/pane/item-watch';
import { directoryFile, rulebook, rules } from '../pane/sample';
import { documentRig, letterFile, type DocumentRig } from './contract-document-rig';

const profile = (id: string): WordProfile => wordProfiles.find((each) => each.id === id) as WordProfile;

describe('watching a document costs a glance, not the whole file', () => {
  let rig: DocumentRig;
  let watch: ItemWatch;
  let controller: CheckController;

  const begin = async (id: string, { events = true } = {}): Promise<void> => {
    rig = documentRig(profile(id), letterFile());
    controller = new CheckController({ host: rig.host, rules, today: () => '2026-11-22' });
    watch = new ItemWatch(controller, rig.host);
    if (!events) jest.spyOn(rig.host, 'onChange').mockReturnValue(() => undefined);
    // A file is read with more than timers, so time goes on in small steps.
    const reading = controller.setUp({ rulebook, directory: directoryFile });
    await pass(1000);
    await reading;
    watch.start(true);
  };
  const pass = async (milliseconds: number): Promise<void> => {
    for (let gone = 0; gone < milliseconds; gone += 50) {
      await jest.advanceTimersByTimeAsync(50);
      await new Promise((resolve) => void setImmediate(resolve));
    }
  };
  const wholeReads = (): number => rig.word.log.filter((call) => call === 'getFileAsync').length;
  const text = (): string => controller.current().item?.text ?? '';

  beforeEach(() => void jest.useFakeTimers({ doNotFake: ['setImmediate', 'performance'] }));
  afterEach(() => {
    watch.stop();
    rig.finish();
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  test.each(['windows', 'mac', 'ltsc-2021'])('while nothing changes the file is read once: %s', async (id) => {
    await begin(id);
    await pass(30_000);
    expect(wholeReads()).toBe(1);
    expect(rig.word.log.length).toBeGreaterThan(10);
  });

  test.each([['windows', true], ['windows', false], ['ltsc-2021', true], ['ltsc-2021', false]])('a change is read once the person has stopped: %s, told by an event: %s', async (id, events) => {
    await begin(id, { events });
    await pass(4000);
    for (const word of ['today, ', 'tonight, ', 'tomorrow, ']) {
      rig.word.replaceText('today', `${word}today`);
      await pass(400);
    }
    expect(wholeReads()).toBe(1);
    await pass(6000);
    expect(wholeReads()).toBe(2);
    expect(text()).toContain('tomorrow');
    expect(controller.current().stale).toBe(false);
    await pass(20_000);
    expect(wholeReads()).toBe(2);
  });

  test('between the change and the reading the findings are said to be old', async () => {
    await begin('windows', { events: false });
    await pass(2100);
    rig.word.replaceText('today', 'tomorrow');
    await pass(2100);
    expect(controller.current().stale).toBe(true);
  });

  test('a change put back before it was read needs no reading, and the findings are good again', async () => {
    await begin('ltsc-2021', { events: false });
    await pass(2100);
    rig.word.replaceText('today', 'tomorrow');
    await pass(2100);
    rig.word.replaceText('tomorrow', 'today');
    await pass(4100);
    expect([wholeReads(), controller.current().stale]).toEqual([1, false]);
  });

  test('a new comment is a change', async () => {
    await begin('windows', { events: false });
    await pass(2100);
    const commenting = rig.host.comment('The bins', 'Which street?');
    await pass(1000);
    await commenting;
    await pass(6000);
    expect(wholeReads()).toBe(2);
  });

  test('where Word does not answer even a glance, the file is asked for seldom, and read again once it answers', async () => {
    await begin('windows');
    rig.faults.fail('sync');
    rig.faults.fail('getFileAsync');
    await pass(40_000);
    expect(wholeReads()).toBeLessThanOrEqual(6);
    rig.faults.clear();
    rig.word.replaceText('today', 'tomorrow');
    await pass(15_000);
    expect(text()).toContain('tomorrow');
    expect(controller.current()).toMatchObject({ stale: false, failure: null });
  });
});

test('a fingerprint is another for another text, and short', () => {
  const texts = ['', 'a', 'b', 'ab', 'ba', 'The bins were missed again.', 'The bins were missed again!'];
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
  expect(fingerprint('x'.repeat(1_000_000)).length).toBeLessThan(20);
});
