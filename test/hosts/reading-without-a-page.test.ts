import { OfficeCalls } from '../../src/hosts/outlook/call-office';
import { composedItem, type OutlookClient } from '../../src/hosts/outlook/composed-item';
import { readItem } from '../../src/hosts/outlook/read-appointment';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';
import { htmlToText } from '../../src/readers/html-to-text';
import { meetingForm, messageForm } from './contract-forms';

const classic = profiles.find((each) => each.id === 'classic-2412') as ClientProfile;

/** As the code that runs on sending asks: without a digest of pictures, and with nothing of a page around. */
describe.each([messageForm, meetingForm])('where there is no page', (form) => {
  test(`a ${form.it} is read all the same`, async () => {
    expect(['document', 'window', 'DOMParser'].filter((name) => name in globalThis)).toEqual([]);
    const simulated = installOffice(new MailboxState(form.start), classic, new Faults());
    const { context } = simulated.office;
    const client: OutlookClient = { mailbox: () => context.mailbox, supports: (version) => context.requirements.isSetSupported('Mailbox', version), platform: String(context.platform) };
    const item = await readItem(composedItem(client, new OfficeCalls()), { htmlToText });
    expect(item).toMatchObject(form.reads);
    expect(item.text).toContain('The bins were missed again.');
    expect(item.images).toEqual([{ name: 'crest.png', alt: 'Carlisle City Council' }]);
    expect(simulated.delivery.peak).toBeLessThanOrEqual(3);
    simulated.remove();
  });
});

describe('what is open', () => {
  const open = (item: unknown) => () => composedItem({ mailbox: () => ({ item }) as Office.Mailbox, supports: () => true, platform: 'PC' }, new OfficeCalls());

  test('is refused where nothing is, or where it is being read', () => {
    expect(open(null)).toThrow('No message or meeting is open.');
    expect(open({ itemType: 'appointment', requiredAttendees: [], subject: 'Read' })).toThrow('while they are being written');
    expect(open({ itemType: 'message', to: [], subject: 'Read' })).toThrow('while they are being written');
  });
});
