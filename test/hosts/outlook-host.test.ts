/** @jest-environment jsdom */
import { OutlookHost } from '../../src/hosts/outlook/outlook-host';
import { Faults } from '../../src/hosts/simulated/faults';
import { emptyMeeting, MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';
import { readBody } from '../../src/language/body';
import { htmlToText } from '../../src/readers/html-to-text';
import { meetingForm } from './contract-forms';
import { pause } from './contract-rig';
import { describeHost, letter, testDigest, testLimits, type MakeRig } from './host-contract';

function rigFor(profile: ClientProfile): MakeRig {
  return (start) => {
    const state = new MailboxState(start, { name: 'Colin Patel', address: 'colin.patel@carlisle.example' });
    const faults = new Faults();
    const simulated = installOffice(state, profile, faults);
    const host = new OutlookHost({ htmlToText, digestOf: testDigest, readSections: readBody, limits: testLimits });
    return { host, state, faults, calls: simulated.delivery, recipientCap: profile.recipientCap, finish: () => simulated.remove() };
  };
}

for (const profile of profiles) describeHost(profile.name, rigFor(profile));

const web = profiles[0] as ClientProfile;
const classic = profiles[2] as ClientProfile;
describeHost('A client that opens new messages while one is being written', rigFor({ ...web, draftsWhileWriting: true }));
describeHost('A client that opens new messages but gives no word of it', rigFor({ ...classic, mailbox: '1.8', draftsWhileWriting: true }));

describe('an Outlook that behaves oddly', () => {
  const open = (profile: ClientProfile = web) => rigFor(profile)(letter);

  test('a body that Outlook gives back late does not stop an undo', async () => {
    const rig = open(classic);
    rig.faults.staleBody = 10_000;
    const undo = await rig.host.apply([{ do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' }]);
    expect(rig.state.current.body).toContain('CONFIDENTIAL');
    rig.faults.staleBody = 0;
    await undo();
    expect(rig.state.current.body).toBe(letter.body);
    rig.finish();
  });

  test('an address that Outlook has not recognised yet is not among the recipients', async () => {
    const rig = open();
    rig.faults.unresolved = ['tom.webb@carlisle.example'];
    expect((await rig.host.read()).cc).toEqual([]);
    rig.finish();
  });

  test('with all three places held by calls that never answer, the next is told at once to open Fair Copy again', async () => {
    const rig = open();
    rig.faults.silence('*');
    await expect(rig.host.read()).rejects.toMatchObject({ reason: 'timed-out' });
    rig.faults.clear();
    const started = Date.now();
    await expect(rig.host.read()).rejects.toMatchObject({ next: 'Close Fair Copy and open it again.' });
    expect(Date.now() - started).toBeLessThan(testLimits.read);
    rig.finish();
  });

  test('an answer that comes after all frees its place', async () => {
    const rig = open();
    for (const call of ['to.getAsync', 'from.getAsync', 'cc.getAsync']) rig.faults.delay(call, testLimits.read + 80);
    await expect(rig.host.read()).rejects.toMatchObject({ reason: 'timed-out' });
    rig.faults.clear();
    await pause(160);
    expect((await rig.host.read()).to).toHaveLength(1);
    rig.finish();
  });

  test('a pane without a message, or outside Outlook, says what to open', async () => {
    const rig = open();
    Object.defineProperty(Office.context.mailbox, 'item', { value: null });
    await expect(rig.host.read()).rejects.toMatchObject({ message: 'No message or meeting is open.' });
    expect(rig.host.capabilities).toEqual({ edit: false, draft: false, events: false, reveal: false });
    rig.finish();
    expect('Office' in globalThis).toBe(false);
    await expect(rig.host.read()).rejects.toMatchObject({ message: 'No message or meeting is open.' });
    expect(() => rig.host.onChange(() => undefined)()).not.toThrow();
  });

  test('a message that is being read, not written, is left alone', async () => {
    const rig = open();
    Object.defineProperty(Office.context.mailbox, 'item', { value: { itemType: 'message', to: [], subject: 'Read' } });
    await expect(rig.host.read()).rejects.toMatchObject({ next: 'Open a message or meeting that you are writing.' });
    rig.finish();
  });

  test('a meeting that takes a message’s place in a pinned pane is read and watched as a meeting', async () => {
    const rig = open();
    let told = 0;
    const stop = rig.host.onChange(() => void (told += 1));
    expect((await rig.host.read()).kind).toBe('message');
    rig.state.open(meetingForm.start);
    await pause(80);
    expect(await rig.host.read()).toMatchObject(meetingForm.reads);
    rig.state.change({ meeting: { ...emptyMeeting(), location: 'The green' } });
    await pause(80);
    // The new item, its time and its place.
    expect(told).toBe(3);
    stop();
    rig.finish();
  });

  test('each client is called by the name that people know', async () => {
    const names: string[] = [];
    for (const profile of profiles) {
      const rig = open(profile);
      names.push((await rig.host.identity()).client);
      rig.finish();
    }
    expect(names).toEqual([
      'Outlook on the web 20261101001.10', 'New Outlook on Windows 1.2026.1101.100', 'Classic Outlook on Windows 16.0.17328.20000',
      'Classic Outlook on Windows 16.0.18324.20000', 'Outlook on Mac 16.103', 'Classic Outlook on Windows 16.0.14332.20000',
    ]);
  });
});

describe('a message made to do harm', () => {
  const make = (body: string) => rigFor(web)({ ...letter, body });

  test('tags nested far deeper than anybody writes do not stop a change', async () => {
    const rig = make(`${'<div>'.repeat(800)}Dear Ruth${'</div>'.repeat(800)}`);
    await rig.host.apply([{ do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' }]);
    expect(rig.state.current.body).toContain('<div>CONFIDENTIAL</div><div>Dear Ruth</div>');
    rig.finish();
  });

  test('a long message takes a change', async () => {
    const rig = make(`<p>Dear Ruth,</p>${'<p>The bins were missed again, as they were last week and the week before.</p>'.repeat(1500)}<p>You must act.</p><p>Regards</p><p>Colin</p>`);
    await rig.host.apply([{ do: 'replace-text', find: 'You must act.', text: 'Could you act?' }]);
    expect(rig.state.current.body).toContain('<p>Could you act?</p><p>Regards</p>');
    rig.finish();
  });

  test('a script in it never runs while it is read and changed', async () => {
    const rig = make('<p>Dear Ruth,</p><img src="x" onerror="globalThis.struck = true"><script>globalThis.struck = true</script><p>Thank you.</p>');
    await rig.host.apply([{ do: 'insert-line', at: 'start', text: 'CONFIDENTIAL' }]);
    expect((globalThis as { struck?: boolean }).struck).toBeUndefined();
    rig.finish();
  });
});
