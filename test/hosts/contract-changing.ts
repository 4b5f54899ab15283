import { hartley, refusal, webb, type Bench } from './contract-rig';

/** All edits or none. */
export function changing(bench: Bench): void {
  const { form } = bench;
  const { edits } = form;
  describe('changing', () => {
    test('all the edits of a remedy are made', async () => {
      await bench.open().host.apply(edits);
      const item = await bench.rig.host.read();
      expect(item).toMatchObject(form.edited);
      expect(item.text).toContain('Dear Ruth,\n\nI write as the member for Harraby South.\n\nThe bins were missed again. Could you send the crew today?');
      expect(item.images).toHaveLength(1);
    });

    test('undo puts back exactly what was there', async () => {
      const before = { ...bench.open().state.current };
      const undo = await bench.rig.host.apply(edits);
      await undo();
      expect(bench.rig.state.current).toEqual(before);
    });

    test('undo a second time changes nothing', async () => {
      const undo = await bench.open().host.apply(edits);
      await undo();
      bench.rig.state.change({ subject: 'Something new' });
      await undo();
      expect(bench.rig.state.current.subject).toBe('Something new');
    });

    test('a crest is removed, and undo brings it back', async () => {
      const before = bench.open().state.current.body;
      const undo = await bench.rig.host.apply([{ do: 'remove-image', name: 'crest.png' }]);
      expect((await bench.rig.host.read()).text).toContain('Colin Patel');
      expect(bench.rig.state.current.body).not.toContain('<img');
      await undo();
      expect(bench.rig.state.current.body).toBe(before);
    });

    test('nobody is added twice and nobody who has gone already is missed', async () => {
      await bench.open().host.apply([{ do: 'add-recipient', field: 'to', mailbox: { ...hartley, address: hartley.address.toUpperCase() } }, { do: 'remove-recipient', field: 'cc', address: 'gone@carlisle.example' }]);
      expect(bench.rig.state.current).toMatchObject({ to: [hartley], cc: [webb] });
    });

    test('two hundred and fifty recipients keep their order when one of them is removed', async () => {
      const many = Array.from({ length: 250 }, (_, index) => ({ name: `Person ${index}`, address: `person${index}@carlisle.example` }));
      const undo = await bench.open({ ...form.start, to: many }).host.apply([{ do: 'remove-recipient', field: 'to', address: 'person120@carlisle.example' }]);
      expect(bench.rig.state.current.to).toEqual(many.filter((each) => each.name !== 'Person 120'));
      await undo();
      expect(bench.rig.state.current.to).toEqual(many);
    });

    test.each(form.writes)('where %s fails nothing has changed in the end', async (call) => {
      const before = { ...bench.open().state.current };
      bench.rig.faults.fail(call, {}, 1);
      const fault = await refusal(bench.rig.host.apply(edits));
      expect(fault.next).not.toBe('');
      expect(bench.rig.state.current).toEqual(before);
    });

    test('where Outlook refuses a change nothing has changed in the end, and the person is told', async () => {
      const before = { ...bench.open().state.current };
      bench.rig.faults.refuse('body.setAsync');
      const fault = await refusal(bench.rig.host.apply(edits));
      expect(fault.reason).toBe('refused');
      expect(fault.message).toContain(`Nothing in the ${form.it} has changed.`);
      expect(bench.rig.state.current).toEqual(before);
    });

    test('where a change never answers, those before it are taken back, and the person is told to look', async () => {
      const before = { ...bench.open().state.current };
      bench.rig.faults.silence('body.setAsync');
      const fault = await refusal(bench.rig.host.apply(edits));
      expect(fault.reason).toBe('timed-out');
      expect(fault.message).toContain('It may still do so.');
      expect(bench.rig.state.current).toEqual(before);
    });

    test('an edit that no longer fits leaves everything alone', async () => {
      const before = { ...bench.open().state.current };
      const fault = await refusal(bench.rig.host.apply([...edits, { do: 'replace-text', find: 'words that are not there', text: 'x' }]));
      expect(fault.message).toContain('no longer stand');
      expect(bench.rig.state.current).toEqual(before);
    });

    test('a recipient is not removed beside a contact list, which writing the field anew would lose', async () => {
      const list = [hartley, { name: 'Ward forum', address: '' }];
      const fault = await refusal(bench.open({ ...form.start, to: list }).host.apply([{ do: 'remove-recipient', field: 'to', address: hartley.address }]));
      expect(fault.message).toContain('contact list');
      expect(bench.rig.state.current.to).toEqual(list);
    });

    test('a recipient is not removed from a field that Outlook may not show in full', async () => {
      const cap = bench.open().recipientCap;
      if (cap === null) return;
      const full = Array.from({ length: cap + 20 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` }));
      bench.rig.state.setRecipients('to', full);
      await refusal(bench.rig.host.apply([{ do: 'remove-recipient', field: 'to', address: 'person3@carlisle.example' }]));
      expect(bench.rig.state.current.to).toEqual(full);
    });
  });
}
