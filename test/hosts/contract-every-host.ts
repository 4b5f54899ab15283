import type { Host } from '../../src/hosts/host';
import type { Faults } from '../../src/hosts/simulated/faults';
import { pause, refusal } from './contract-rig';

/** A host over a message or a document, as far as both are alike. */
export interface AnyRig {
  host: Host;
  faults: Faults;
  /** Words that stand in the item. */
  words: string;
  /** The person changes something of which the program tells. */
  change(): void;
}

/** What every host promises the pane, whether the item is a message or a document. */
export function everyHost(open: () => AnyRig): void {
  describe('like every host', () => {
    test('reads the words of the item', async () => {
      const { host, words } = open();
      expect((await host.read()).text).toContain(words);
    });

    test('says which program it is in', async () => {
      const { client, name, address } = await open().host.identity();
      expect(client).toMatch(/^(Outlook|New Outlook|Classic Outlook|Word|A mailbox)/);
      expect([typeof name, typeof address]).toEqual(['string', 'string']);
    });

    test('gives the same item to two who ask at once', async () => {
      const { host } = open();
      const [one, other] = await Promise.all([host.read(), host.read()]);
      expect(one.text).toBe(other.text);
    });

    test('does not show a place that is not there', async () => {
      const { host } = open();
      await host.read();
      expect(await host.reveal({ part: 'body', text: 'words that stand nowhere in it' })).toBe(false);
    });

    test('tells of a change until the listener is stopped', async () => {
      let told = 0;
      const rig = open();
      const stop = rig.host.onChange(() => void (told += 1));
      await pause(80);
      rig.change();
      await pause(80);
      expect(told).toBe(1);
      stop();
      await pause(80);
      rig.change();
      await pause(80);
      expect(told).toBe(1);
    });

    test('tells two listeners, and goes on with one when the other stops', async () => {
      const rig = open();
      const told = [0, 0];
      const stops = told.map((_, index) => rig.host.onChange(() => void (told[index] = (told[index] ?? 0) + 1)));
      await pause(80);
      rig.change();
      await pause(80);
      stops[0]?.();
      rig.change();
      await pause(80);
      expect(told).toEqual([1, 2]);
      stops[1]?.();
      await pause(10);
    });

    test.each([
      ['fails', 'failed', (faults: Faults) => faults.fail('*')],
      ['is refused', 'refused', (faults: Faults) => faults.refuse('*')],
      ['never answers', 'timed-out', (faults: Faults) => faults.silence('*')],
    ])('where every call %s, it says what happened and what to do', async (_what, reason, set) => {
      const { host, faults, words } = open();
      set(faults);
      const read = await refusal(host.read());
      expect([read.reason, read.message === '', read.next === '']).toEqual([reason, false, false]);
      const change = await refusal(host.apply([{ do: 'replace-text', find: words, text: 'x' }]));
      expect([change.message === '', change.next === '']).toEqual([false, false]);
      expect((await host.identity()).client).not.toBe('');
      host.onChange(() => undefined)();
    });

    test('goes on once the fault is over', async () => {
      const { host, faults, words } = open();
      faults.fail('*');
      await refusal(host.read());
      faults.clear();
      expect((await host.read()).text).toContain(words);
    });
  });
}
