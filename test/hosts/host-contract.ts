import type { Edit } from '../../src/engine/finding';
import { HostError, type Host } from '../../src/hosts/host';
import type { Faults } from '../../src/hosts/simulated/faults';
import type { MailboxState, StateMessage } from '../../src/hosts/simulated/mailbox-state';

/** A host over a mailbox that the test can see into. */
export interface Rig {
  host: Host;
  state: MailboxState;
  faults: Faults;
  /** Most calls under way at once, and how often the client's own limit was broken. */
  calls: { peak: number; broken: number };
  /** Most recipients of a field that the client tells, or null. */
  recipientCap: number | null;
  finish(): void;
}

export type MakeRig = (start: Partial<StateMessage>) => Rig;

/** Milliseconds the hosts under test wait for a call, so that a call that never answers does not hold up the tests. */
export const testLimits = { read: 80, write: 80 };

/** Stands in for SHA-256, which the page of the tests has not. */
export const testDigest = async (bytes: Uint8Array): Promise<string> => `${bytes.length} bytes`;

const patel = { name: 'Colin Patel', address: 'colin.patel@carlisle.example' };
const hartley = { name: 'Ruth Hartley', address: 'ruth.hartley@carlisle.example' };
const webb = { name: 'Tom Webb', address: 'tom.webb@carlisle.example' };
const shah = { name: 'Priya Shah', address: 'priya.shah@carlisle.example' };

export const letter: Partial<StateMessage> = {
  from: patel, to: [hartley], cc: [webb], bcc: [shah], subject: 'Bins on Brook Street',
  body: '<p>Dear Ruth,</p><p>The bins were missed again. You must send the crew today.</p><p>Kind regards</p><p>Colin Patel</p><p><img src="cid:crest.png@01DA" alt="Carlisle City Council"></p>',
  attachments: [
    { id: 'a1', name: 'photo.jpg', size: 2048, kind: 'file', inline: false, contentId: '', content: '' },
    { id: 'a2', name: 'crest.png', size: 3, kind: 'file', inline: true, contentId: 'crest.png@01DA', content: btoa('abc') },
    { id: 'a3', name: 'Complaint from a resident', size: 900, kind: 'item', inline: false, contentId: '', content: '' },
  ],
};

const edits: Edit[] = [
  { do: 'remove-recipient', field: 'bcc', address: shah.address.toUpperCase() },
  { do: 'add-recipient', field: 'cc', mailbox: shah },
  { do: 'set-subject', text: 'Bins on Brook Street (Harraby South)' },
  { do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' },
  { do: 'replace-text', find: 'You must send the crew today.', text: 'Could you send the crew today?' },
];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));

async function refusal(promise: Promise<unknown>): Promise<HostError> {
  const fault = await promise.then(() => null, (reason: unknown) => reason);
  expect(fault).toBeInstanceOf(HostError);
  return fault as HostError;
}

/** What every host promises the pane, whatever program is around it. */
export function describeHost(name: string, makeRig: MakeRig): void {
  describe(name, () => {
    let rig: Rig;
    const open = (start: Partial<StateMessage> = letter): Rig => (rig = makeRig(start));
    afterEach(() => {
      const { calls } = rig;
      rig.finish();
      // Whatever the test did: more than three calls at once would have been refused by Outlook on the web.
      expect(calls.broken).toBe(0);
      expect(calls.peak).toBeLessThanOrEqual(3);
    });

    describe('reading', () => {
      test('the whole message is read: people, subject, words, attachments and the crest', async () => {
        const item = await open().host.read();
        expect(item).toMatchObject({ kind: 'message', from: patel, to: [hartley], cc: [webb], bcc: [shah], subject: 'Bins on Brook Street' });
        expect(item.text).toContain('Dear Ruth,\n\nThe bins were missed again.');
        expect(item.attachments).toEqual([{ name: 'photo.jpg', size: 2048 }, { name: 'Complaint from a resident', size: 900 }]);
        expect(item.images).toEqual([{ name: 'crest.png', alt: 'Carlisle City Council', digest: '3 bytes' }]);
      });

      test('an attached message is named as not opened, and nothing else is said to be unread', async () => {
        const { unread } = await open().host.read();
        expect(unread).toHaveLength(1);
        expect(unread[0]).toContain('“Complaint from a resident” could not be opened');
      });

      test('who writes and in which program is told', async () => {
        expect(await open().host.identity()).toMatchObject({ client: expect.stringMatching(/\w/), name: 'Colin Patel', address: patel.address });
      });

      test.each([
        ['from.getAsync', 'The From field could not be read.'],
        ['to.getAsync', 'The To field could not be read.'],
        ['bcc.getAsync', 'The Bcc field could not be read.'],
        ['subject.getAsync', 'The subject could not be read.'],
        ['body.getAsync', 'The text of the message could not be read.'],
        ['getAttachmentsAsync', 'The attachments could not be listed.'],
        ['getAttachmentContentAsync', 'The picture crest.png could not be looked into.'],
      ])('where %s fails, one sentence says so and the rest is read', async (call, sentence) => {
        open().faults.fail(call);
        const item = await rig.host.read();
        expect(item.unread).toContain(sentence);
        expect(item.cc).toEqual([webb]);
      });

      test('a part that never answers is given up and said to be unread', async () => {
        open().faults.silence('subject.getAsync');
        const item = await rig.host.read();
        expect(item.unread).toContain('The subject could not be read.');
        expect(item.to).toEqual([hartley]);
      });

      test('where nothing can be read the host says so and what to do', async () => {
        open().faults.fail('*');
        const fault = await refusal(rig.host.read());
        expect(fault.message).toBe('Fair Copy could not read anything of this message.');
        expect(fault.next).not.toBe('');
      });

      test('a refusal by Outlook is told apart from a failure', async () => {
        open().faults.refuse('*');
        expect((await refusal(rig.host.read())).reason).toBe('refused');
      });

      test('a contact list whose addresses are not shown is said to be unread', async () => {
        const item = await open({ ...letter, to: [hartley, { name: 'Ward forum', address: '' }] }).host.read();
        expect(item.unread.join(' ')).toContain('To holds a recipient, such as a contact list');
      });

      test('a field so full that Outlook may not show all of it is said to be unread', async () => {
        const cap = open().recipientCap;
        if (cap === null) return;
        rig.state.setRecipients('to', Array.from({ length: cap + 20 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` })));
        const item = await rig.host.read();
        expect(item.to).toHaveLength(cap);
        expect(item.unread.join(' ')).toContain(`To has ${cap} recipients or more`);
      });

      test('a message in plain text is read as it stands', async () => {
        const item = await open({ ...letter, bodyType: 'text', body: 'Dear Ruth,\n\nThank you.\n' }).host.read();
        expect(item.text).toBe('Dear Ruth,\n\nThank you.\n');
      });

      test('many readings at once do not break the limit of three calls', async () => {
        const { host } = open();
        const items = await Promise.all([host.read(), host.read(), host.read(), host.read()]);
        expect(items.map((item) => item.unread.length)).toEqual([1, 1, 1, 1]);
        expect(rig.calls.peak).toBe(3);
      });
    });

    describe('changing', () => {
      test('all the edits of a remedy are made', async () => {
        await open().host.apply(edits);
        const item = await rig.host.read();
        expect(item).toMatchObject({ to: [hartley], cc: [webb, shah], bcc: [], subject: 'Bins on Brook Street (Harraby South)' });
        expect(item.text).toContain('Dear Ruth,\n\nI write as the member for Harraby South.\n\nThe bins were missed again. Could you send the crew today?');
        expect(item.images).toHaveLength(1);
      });

      test('undo puts back exactly what was there', async () => {
        const before = { ...open().state.current };
        const undo = await rig.host.apply(edits);
        await undo();
        expect(rig.state.current).toEqual(before);
      });

      test('undo a second time changes nothing', async () => {
        const undo = await open().host.apply(edits);
        await undo();
        rig.state.change({ subject: 'Something new' });
        await undo();
        expect(rig.state.current.subject).toBe('Something new');
      });

      test('a crest is removed, and undo brings it back', async () => {
        const before = open().state.current.body;
        const undo = await rig.host.apply([{ do: 'remove-image', name: 'crest.png' }]);
        expect((await rig.host.read()).text).toContain('Colin Patel');
        expect(rig.state.current.body).not.toContain('<img');
        await undo();
        expect(rig.state.current.body).toBe(before);
      });

      test('nobody is added twice and nobody who has gone already is missed', async () => {
        await open().host.apply([{ do: 'add-recipient', field: 'to', mailbox: { ...hartley, address: hartley.address.toUpperCase() } }, { do: 'remove-recipient', field: 'cc', address: 'gone@carlisle.example' }]);
        expect(rig.state.current).toMatchObject({ to: [hartley], cc: [webb] });
      });

      test('two hundred and fifty recipients keep their order when one of them is removed', async () => {
        const many = Array.from({ length: 250 }, (_, index) => ({ name: `Person ${index}`, address: `person${index}@carlisle.example` }));
        const undo = await open({ ...letter, to: many }).host.apply([{ do: 'remove-recipient', field: 'to', address: 'person120@carlisle.example' }]);
        expect(rig.state.current.to).toEqual(many.filter((each) => each.name !== 'Person 120'));
        await undo();
        expect(rig.state.current.to).toEqual(many);
      });

      test.each(['bcc.setAsync', 'cc.addAsync', 'subject.setAsync', 'body.setAsync', 'bcc.getAsync', 'body.getAsync'])('where %s fails nothing has changed in the end', async (call) => {
        const before = { ...open().state.current };
        rig.faults.fail(call, {}, 1);
        const fault = await refusal(rig.host.apply(edits));
        expect(fault.next).not.toBe('');
        expect(rig.state.current).toEqual(before);
      });

      test('where Outlook refuses a change nothing has changed in the end, and the person is told', async () => {
        const before = { ...open().state.current };
        rig.faults.refuse('body.setAsync');
        const fault = await refusal(rig.host.apply(edits));
        expect(fault.reason).toBe('refused');
        expect(fault.message).toContain('Nothing in the message has changed.');
        expect(rig.state.current).toEqual(before);
      });

      test('where a change never answers, those before it are taken back, and the person is told to look', async () => {
        const before = { ...open().state.current };
        rig.faults.silence('body.setAsync');
        const fault = await refusal(rig.host.apply(edits));
        expect(fault.reason).toBe('timed-out');
        expect(fault.message).toContain('It may still do so.');
        expect(rig.state.current).toEqual(before);
      });

      test('an edit that no longer fits leaves the message alone altogether', async () => {
        const before = { ...open().state.current };
        const fault = await refusal(rig.host.apply([...edits, { do: 'replace-text', find: 'words that are not there', text: 'x' }]));
        expect(fault.message).toContain('no longer stand');
        expect(rig.state.current).toEqual(before);
      });

      test('a recipient is not removed beside a contact list, which writing the field anew would lose', async () => {
        const list = [hartley, { name: 'Ward forum', address: '' }];
        const fault = await refusal(open({ ...letter, to: list }).host.apply([{ do: 'remove-recipient', field: 'to', address: hartley.address }]));
        expect(fault.message).toContain('contact list');
        expect(rig.state.current.to).toEqual(list);
      });

      test('a recipient is not removed from a field that Outlook may not show in full', async () => {
        const cap = open().recipientCap;
        if (cap === null) return;
        const full = Array.from({ length: cap + 20 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` }));
        rig.state.setRecipients('to', full);
        await refusal(rig.host.apply([{ do: 'remove-recipient', field: 'to', address: 'person3@carlisle.example' }]));
        expect(rig.state.current.to).toEqual(full);
      });
    });

    describe('undo after the person has gone on working', () => {
      test('takes out the line and keeps what the person typed', async () => {
        const undo = await open().host.apply([{ do: 'insert-line', at: 'after-greeting', text: 'I write as the member for Harraby South.' }]);
        rig.state.change({ body: rig.state.current.body.replace('missed again', 'missed again, for the third week') });
        await undo();
        expect(rig.state.current.body).toBe((letter.body ?? '').replace('missed again', 'missed again, for the third week'));
      });

      test('keeps a recipient whom the person added', async () => {
        const undo = await open().host.apply([{ do: 'remove-recipient', field: 'cc', address: webb.address }]);
        rig.state.setRecipients('cc', [shah]);
        await undo();
        expect(rig.state.current.cc).toEqual([shah, webb]);
      });

      test('takes out the recipient it added and nobody else', async () => {
        const undo = await open().host.apply([{ do: 'add-recipient', field: 'cc', mailbox: shah }]);
        rig.state.setRecipients('cc', [...rig.state.current.cc, patel]);
        await undo();
        expect(rig.state.current.cc).toEqual([webb, patel]);
      });

      test('does not touch a subject that the person has written anew, and says so', async () => {
        const undo = await open().host.apply([{ do: 'set-subject', text: 'Confidential' }]);
        rig.state.change({ subject: 'My own subject' });
        expect((await refusal(undo())).message).toContain('undoing would lose what you wrote');
        expect(rig.state.current.subject).toBe('My own subject');
      });

      test('does not bring back a crest over words written since, and says so', async () => {
        const undo = await open().host.apply([{ do: 'remove-image', name: 'crest.png' }]);
        rig.state.change({ body: `${rig.state.current.body}<p>One thing more.</p>` });
        expect((await refusal(undo())).message).toContain('undoing would lose what you wrote');
        expect(rig.state.current.body).toContain('One thing more.');
      });

      test('does not touch another message that has taken its place', async () => {
        const undo = await open().host.apply([{ do: 'set-subject', text: 'Confidential' }]);
        rig.state.open({ ...letter, subject: 'Confidential' });
        expect((await refusal(undo())).message).toContain('another message');
        expect(rig.state.current.subject).toBe('Confidential');
      });
    });

    describe('telling of changes', () => {
      test('a new recipient is told, and no more once the listener is stopped', async () => {
        let told = 0;
        const stop = open().host.onChange(() => void (told += 1));
        await pause(20);
        rig.state.setRecipients('to', [hartley, shah]);
        await pause(20);
        expect(told).toBe(1);
        stop();
        await pause(20);
        rig.state.setRecipients('to', [hartley]);
        await pause(20);
        expect(told).toBe(1);
      });

      test('a new attachment is told', async () => {
        let told = 0;
        const stop = open().host.onChange(() => void (told += 1));
        await pause(20);
        rig.state.change({ attachments: [] });
        await pause(20);
        expect(told).toBe(1);
        stop();
      });

      test('another message in the same pane is told, and then watched', async () => {
        let told = 0;
        const stop = open().host.onChange(() => void (told += 1));
        await pause(20);
        rig.state.open({ ...letter, subject: 'Another' });
        await pause(30);
        expect(told).toBe(1);
        rig.state.setRecipients('cc', []);
        await pause(20);
        expect(told).toBe(2);
        expect((await rig.host.read()).subject).toBe('Another');
        stop();
      });

      test('two listeners are both told, and one goes on when the other stops', async () => {
        const { host } = open();
        const told = [0, 0];
        const stops = told.map((_, index) => host.onChange(() => void (told[index] = (told[index] ?? 0) + 1)));
        await pause(20);
        rig.state.setRecipients('to', [shah]);
        await pause(20);
        stops[0]?.();
        rig.state.setRecipients('to', [hartley]);
        await pause(20);
        expect(told).toEqual([1, 2]);
        stops[1]?.();
      });
    });

    describe('a prepared message', () => {
      const draft = { to: [hartley], cc: [webb], subject: 'For your advice', text: 'Dear Ruth,\n\nMay I copy this on <today>?' };

      test('is opened as it was prepared, or the host says that it cannot', async () => {
        const { host } = open();
        if (!host.capabilities.draft) {
          expect((await refusal(host.openDraft(draft))).next).toContain('Copy the text');
          expect(rig.state.drafts).toEqual([]);
          return;
        }
        await host.openDraft(draft);
        expect(rig.state.drafts).toHaveLength(1);
        expect(rig.state.drafts[0]).toMatchObject({ subject: 'For your advice', text: draft.text });
        expect(rig.state.drafts[0]?.to.map((each) => each.address)).toEqual([hartley.address]);
      });

      test('to more people than the form takes is not cut short', async () => {
        const to = Array.from({ length: 101 }, (_, index) => ({ name: '', address: `person${index}@carlisle.example` }));
        expect((await refusal(open().host.openDraft({ ...draft, to }))).next).toContain('Copy the text');
        expect(rig.state.drafts).toEqual([]);
      });
    });

    test('a place that the host cannot show is answered with no', async () => {
      expect(await open().host.reveal({ part: 'body', start: 0, end: 4 })).toBe(false);
    });
  });
}
