import { hartley, pause, refusal, shah, webb, type Bench } from './contract-rig';

/** What happens beside the item: changes told, messages prepared, places shown. */
export function keepingCompany(bench: Bench): void {
  describe('telling of changes', () => {
    test('a new recipient is told, and no more once the listener is stopped', async () => {
      let told = 0;
      const stop = bench.open().host.onChange(() => void (told += 1));
      await pause(80);
      bench.rig.state.setRecipients('to', [hartley, shah]);
      await pause(80);
      expect(told).toBe(1);
      stop();
      await pause(80);
      bench.rig.state.setRecipients('to', [hartley]);
      await pause(80);
      expect(told).toBe(1);
    });

    test('a new attachment is told', async () => {
      let told = 0;
      const stop = bench.open().host.onChange(() => void (told += 1));
      await pause(80);
      bench.rig.state.change({ attachments: [] });
      await pause(80);
      expect(told).toBe(1);
      stop();
    });

    test('another item in the same pane is told, and then watched', async () => {
      let told = 0;
      const stop = bench.open().host.onChange(() => void (told += 1));
      await pause(80);
      bench.rig.state.open(bench.form.other);
      await pause(80);
      expect(told).toBe(1);
      bench.rig.state.setRecipients('cc', []);
      await pause(80);
      expect(told).toBe(2);
      expect((await bench.rig.host.read()).subject).toBe('Another');
      stop();
    });

    test('two listeners are both told, and one goes on when the other stops', async () => {
      const { host } = bench.open();
      const told = [0, 0];
      const stops = told.map((_, index) => host.onChange(() => void (told[index] = (told[index] ?? 0) + 1)));
      await pause(80);
      bench.rig.state.setRecipients('to', [shah]);
      await pause(80);
      stops[0]?.();
      bench.rig.state.setRecipients('to', [hartley]);
      await pause(80);
      expect(told).toEqual([1, 2]);
      stops[1]?.();
    });
  });

  describe('a prepared message', () => {
    const draft = { to: [hartley], cc: [webb], subject: 'For your advice', text: 'Dear Ruth,\n\nMay I copy this on <today>?' };

    test('is opened as it was prepared, or the host says that it cannot', async () => {
      const { host } = bench.open();
      if (!host.capabilities.draft) {
        expect((await refusal(host.openDraft(draft))).next).toContain('Copy the text');
        expect(bench.rig.state.drafts).toEqual([]);
        return;
      }
      await host.openDraft(draft);
      expect(bench.rig.state.drafts).toHaveLength(1);
      expect(bench.rig.state.drafts[0]).toMatchObject({ subject: 'For your advice', text: draft.text });
      expect(bench.rig.state.drafts[0]?.to.map((each) => each.address)).toEqual([hartley.address]);
    });

    test('to more people than the form takes is not cut short', async () => {
      const to = Array.from({ length: 101 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` }));
      expect((await refusal(bench.open().host.openDraft({ ...draft, to }))).next).toContain('Copy the text');
      expect(bench.rig.state.drafts).toEqual([]);
    });
  });
}
