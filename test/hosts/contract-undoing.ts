import { patel, refusal, shah, webb, type Bench } from './contract-rig';

/** Undo never costs the person a word. */
export function undoing(bench: Bench): void {
  const { form } = bench;
  describe('undo after the person has gone on working', () => {
    test('takes out the line and keeps what the person typed', async () => {
      const undo = await bench.open().host.apply([{ do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' }]);
      bench.rig.state.change({ body: bench.rig.state.current.body.replace('missed again', 'missed again, for the third week') });
      await undo();
      expect(bench.rig.state.current.body).toBe((form.start.body ?? '').replace('missed again', 'missed again, for the third week'));
    });

    test('keeps a recipient whom the person added', async () => {
      const undo = await bench.open().host.apply([{ do: 'remove-recipient', field: 'cc', address: webb.address }]);
      bench.rig.state.setRecipients('cc', [shah]);
      await undo();
      expect(bench.rig.state.current.cc).toEqual([shah, webb]);
    });

    test('takes out the recipient it added and nobody else', async () => {
      const undo = await bench.open().host.apply([{ do: 'add-recipient', field: 'cc', mailbox: shah }]);
      bench.rig.state.setRecipients('cc', [...bench.rig.state.current.cc, patel]);
      await undo();
      expect(bench.rig.state.current.cc).toEqual([webb, patel]);
    });

    test('does not touch a subject that the person has written anew, and says so', async () => {
      const undo = await bench.open().host.apply([{ do: 'set-subject', text: 'Confidential' }]);
      bench.rig.state.change({ subject: 'My own subject' });
      expect((await refusal(undo())).message).toContain('undoing would lose what you wrote');
      expect(bench.rig.state.current.subject).toBe('My own subject');
    });

    test('does not bring back a crest over words written since, and says so', async () => {
      const undo = await bench.open().host.apply([{ do: 'remove-image', name: 'crest.png' }]);
      bench.rig.state.change({ body: `${bench.rig.state.current.body}<p>One thing more.</p>` });
      expect((await refusal(undo())).message).toContain('undoing would lose what you wrote');
      expect(bench.rig.state.current.body).toContain('One thing more.');
    });

    test('does not touch another item that has taken its place', async () => {
      const undo = await bench.open().host.apply([{ do: 'set-subject', text: 'Confidential' }]);
      bench.rig.state.open({ ...form.start, subject: 'Confidential' });
      expect((await refusal(undo())).message).toContain('another message');
      expect(bench.rig.state.current.subject).toBe('Confidential');
    });
  });
}
