import { hartley, patel, refusal, webb, type Bench } from './contract-rig';

/** What is read, and what is said of the rest. */
export function reading(bench: Bench): void {
  const { form } = bench;
  describe('reading', () => {
    test('all of it is read: people, subject, words, attachments and the crest', async () => {
      const item = await bench.open().host.read();
      expect(item).toMatchObject(form.reads);
      expect(item.text).toContain('Dear Ruth,\n\nThe bins were missed again.');
      expect(item.attachments).toEqual([{ name: 'photo.jpg', size: 2048 }, { name: 'Complaint from a resident', size: 900 }]);
      expect(item.images).toEqual([{ name: 'crest.png', alt: 'Carlisle City Council', digest: '3 bytes' }]);
    });

    test('an attached message is named as not opened, and nothing else is said to be unread', async () => {
      const { unread } = await bench.open().host.read();
      expect(unread).toHaveLength(1);
      expect(unread[0]).toContain('“Complaint from a resident” could not be opened');
    });

    test('who writes and in which program is told', async () => {
      expect(await bench.open().host.identity()).toMatchObject({ client: expect.stringMatching(/\w/), name: 'Colin Patel', address: patel.address });
    });

    test.each(form.unread)('where %s fails, one sentence says so and the rest is read', async (call, sentence) => {
      bench.open().faults.fail(call);
      const item = await bench.rig.host.read();
      expect(item.unread).toContain(sentence);
      expect(item.cc).toEqual([webb]);
    });

    test('a part that never answers is given up and said to be unread', async () => {
      bench.open().faults.silence('subject.getAsync');
      const item = await bench.rig.host.read();
      expect(item.unread).toContain('The subject could not be read.');
      expect(item.to).toEqual([hartley]);
    });

    test('where nothing can be read the host says so and what to do', async () => {
      bench.open().faults.fail('*');
      const fault = await refusal(bench.rig.host.read());
      expect(fault.message).toBe(`Fair Copy could not read anything of this ${form.it}.`);
      expect(fault.next).not.toBe('');
    });

    test('a refusal by Outlook is told apart from a failure', async () => {
      bench.open().faults.refuse('*');
      expect((await refusal(bench.rig.host.read())).reason).toBe('refused');
    });

    test('a contact list whose addresses are not shown is said to be unread', async () => {
      const item = await bench.open({ ...form.start, to: [hartley, { name: 'Ward forum', address: '' }] }).host.read();
      expect(item.unread.join(' ')).toContain(`${form.names.to} holds a recipient, such as a contact list`);
    });

    test('a field so full that Outlook may not show all of it is said to be unread', async () => {
      const cap = bench.open().recipientCap;
      if (cap === null) return;
      bench.rig.state.setRecipients('to', Array.from({ length: cap + 20 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` })));
      const item = await bench.rig.host.read();
      expect(item.to).toHaveLength(cap);
      expect(item.unread.join(' ')).toContain(`${form.names.to} has ${cap} ${form.names.people} or more`);
    });

    test('words in plain text are read as they stand', async () => {
      const item = await bench.open({ ...form.start, bodyType: 'text', body: 'Dear Ruth,\n\nThank you.\n' }).host.read();
      expect(item.text).toBe('Dear Ruth,\n\nThank you.\n');
    });

    test('many readings at once do not break the limit of three calls', async () => {
      const { host } = bench.open();
      const items = await Promise.all([host.read(), host.read(), host.read(), host.read()]);
      expect(items.map((item) => item.unread.length)).toEqual([1, 1, 1, 1]);
      expect(bench.rig.calls.peak).toBe(3);
    });
  });
}
