/** @jest-environment jsdom */
import packageFile from '../../package.json';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';
import { aboutFairCopy } from '../../src/taskpane/about';

const profile = (id: string) => profiles.find((each) => each.id === id) as ClientProfile;

afterEach(() => {
  document.head.innerHTML = '';
});

test('the version is the package’s, and the build is told by the name of the running script', () => {
  document.head.innerHTML = '<script type="x" src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script type="x" src="taskpane.2ff2403d9c.js"></script>';
  expect([aboutFairCopy('outlook').version, aboutFairCopy('outlook').build]).toEqual([packageFile.version, '2ff2403d9c']);
  document.head.innerHTML = '';
  expect(aboutFairCopy('outlook').build).toBe('');
});

test.each([['classic-2412', 'PC', '1.15'], ['ltsc-2021', 'PC', '1.9'], ['web', 'OFFICE_ONLINE', '1.16']])('in %s it names the platform and the highest requirement set', async (id, platform, highest) => {
  const simulated = installOffice(new MailboxState(), profile(id), new Faults());
  const facts = await aboutFairCopy('outlook').program();
  expect([facts.host, facts.platform, facts.sets, facts.storage]).toEqual(['OUTLOOK', platform, [{ name: 'Mailbox', highest }], true]);
  simulated.remove();
});

test('a set that a program does not have is told as none, and storage that is blocked is told too', async () => {
  const simulated = installOffice(new MailboxState(), profile('web'), new Faults());
  const blocked = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied');
  });
  const facts = await aboutFairCopy('word').program();
  expect([facts.sets.map((each) => each.highest), facts.storage]).toEqual([['', '', ''], false]);
  blocked.mockRestore();
  simulated.remove();
});
