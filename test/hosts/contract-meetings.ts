import { contentKey } from '../../src/pane/content-key';
import type { StateMeeting } from '../../src/hosts/simulated/mailbox-state';
import { hartley, patel, pause, refusal, webb, type Bench } from './contract-rig';

/** What is promised of meetings alone. */
export function meetings(bench: Bench): void {
  const meeting = bench.form.start.meeting as StateMeeting;
  const openWith = (parts: Partial<StateMeeting>) => bench.open({ ...bench.form.start, meeting: { ...meeting, ...parts } });

  describe('a meeting', () => {
    test('is read with its place and its times, as the clock of its Outlook shows them', async () => {
      const { meeting: read } = await bench.open().host.read();
      expect(read).toMatchObject({ location: 'Brook Street hall; Committee Room B', cancelled: false, repeats: false });
      expect(read?.start).toMatch(/^2026-06-12T\d\d:\d\d:00[+-]\d\d:\d\d$/);
      expect([Date.parse(read?.start ?? ''), Date.parse(read?.end ?? '')]).toEqual([Date.parse(meeting.start), Date.parse(meeting.end)]);
    });

    test('from midnight to midnight is a whole day', async () => {
      const midnight = (day: number) => new Date(2026, 5, day).toISOString();
      const item = await openWith({ start: midnight(12), end: midnight(13) }).host.read();
      expect(item.meeting).toMatchObject({ start: '2026-06-12', end: '2026-06-13' });
    });

    test('that repeats is said to, and what a change to it goes for', async () => {
      const series = await openWith({ repeats: 'series' }).host.read();
      expect([series.meeting?.repeats, series.source]).toEqual([true, expect.stringContaining('a change to the whole series')]);
      bench.rig.finish();
      const one = await openWith({ repeats: 'occurrence' }).host.read();
      expect([one.meeting?.repeats, one.source]).toEqual([true, expect.stringContaining('leaves the others as they are')]);
    });

    test('is read without a place where the place cannot be had, which is said', async () => {
      bench.open().faults.fail('location.getAsync');
      bench.rig.faults.fail('enhancedLocation.getAsync');
      const item = await bench.rig.host.read();
      expect(item.unread).toContain('The location could not be read.');
      expect([item.meeting?.location, item.to]).toEqual(['', [hartley]]);
    });

    test('is read with its place in words where the list of places cannot be had', async () => {
      bench.open().faults.fail('enhancedLocation.getAsync');
      const item = await bench.rig.host.read();
      expect([item.meeting?.location, item.unread.join(' ')]).toEqual(['Brook Street hall; Committee Room B', expect.not.stringContaining('location')]);
    });

    test('counts neither its organiser nor its room among those who are asked', async () => {
      const room = { name: 'Committee Room B', address: 'Room.B@carlisle.example' };
      const item = await bench.open({ ...bench.form.start, to: [patel, hartley], cc: [webb, room] }).host.read();
      expect([item.to, item.cc]).toEqual([[hartley], [webb]]);
    });

    test.each([
      ['time', { start: '2026-06-13T18:00:00.000Z', end: '2026-06-13T19:00:00.000Z' }],
      ['place', { location: 'The green' }],
      ['pattern', { repeats: 'series' as const }],
    ])('whose %s changes is told, and reads as another', async (_what, parts) => {
      let told = 0;
      const { host, state } = bench.open();
      const before = contentKey(await host.read());
      const stop = host.onChange(() => void (told += 1));
      await pause(80);
      state.change({ meeting: { ...meeting, ...parts } });
      await pause(80);
      expect(told).toBe(1);
      expect(contentKey(await host.read())).not.toBe(before);
      stop();
    });

    test('has nobody hidden: a change to Bcc is refused and nothing is done', async () => {
      const before = { ...bench.open().state.current };
      const fault = await refusal(bench.rig.host.apply([{ do: 'set-subject', text: 'Other' }, { do: 'add-recipient', field: 'bcc', mailbox: webb }]));
      expect(fault.message).toBe('A meeting has no Bcc field.');
      expect(bench.rig.state.current).toEqual(before);
    });

    test('keeps the place that its organiser has changed since, when a remedy is undone', async () => {
      const undo = await bench.open().host.apply([{ do: 'add-recipient', field: 'to', mailbox: webb }]);
      bench.rig.state.change({ meeting: { ...meeting, location: 'The green' } });
      await undo();
      expect(bench.rig.state.current).toMatchObject({ to: [hartley], meeting: { location: 'The green' } });
    });
  });
}
