/** @jest-environment jsdom */
import { describeClient, detectPlatform } from '../../src/hosts/outlook/platform';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';

const install = (index: number) => installOffice(new MailboxState(), profiles[index] as ClientProfile, new Faults());

test('the package that Microsoft gave for it says which Outlook this is', async () => {
  const simulated = install(2);
  const { Utilities } = await import('@microsoft/office-js-helpers');
  expect([Utilities.host, Utilities.platform]).toEqual(['OUTLOOK', 'PC']);
  expect(await detectPlatform()).toEqual({ host: 'OUTLOOK', platform: 'PC' });
  simulated.remove();
});

test.each([[0, 'OFFICE_ONLINE'], [2, 'PC'], [4, 'MAC']])('where the package does not load, Office is asked and says the same', async (index, platform) => {
  const simulated = install(index);
  const failing = (): Promise<never> => Promise.reject(new Error('blocked'));
  expect(await detectPlatform(failing)).toEqual({ host: 'OUTLOOK', platform });
  expect(await detectPlatform()).toEqual({ host: 'OUTLOOK', platform });
  simulated.remove();
});

test('where the package is slow to load, nobody waits for it', async () => {
  const simulated = install(0);
  expect(await detectPlatform(() => new Promise<never>(() => undefined), 10)).toEqual({ host: 'OUTLOOK', platform: 'OFFICE_ONLINE' });
  simulated.remove();
});

test('a page outside Outlook is called so', async () => {
  expect(await detectPlatform(() => Promise.reject(new Error('blocked')))).toEqual({ host: 'WEB', platform: '' });
  expect(describeClient({ host: 'WEB', platform: '' }, undefined)).toBe('A web page outside Outlook');
});
