import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import { HostError } from '../../src/hosts/host';
import { nothingServed } from '../../src/pane/served-council';
import { selfTestLines, type About } from '../../src/pane/self-test';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { directoryFile, rulebook, troubled } from './sample';

const program = { host: 'OUTLOOK', platform: 'PC', sets: [{ name: 'Mailbox', highest: '1.15' }], browser: 'Edge', storage: true };
const about: About = { version: '0.2.0', build: '2ff2403d9c', program: () => Promise.resolve(program) };

test('the pane shows its version, and the self-test says how it runs without a word of the message', async () => {
  const { user } = openPane(new MemoryHost(troubled), { about });
  await user.click(await screen.findByRole('button', { name: 'About Fair Copy 0.2.0' }));
  await user.click(screen.getByRole('button', { name: 'Run the self-test' }));
  const result = await screen.findByRole('textbox', { name: 'Result of the self-test' });
  const text = (result as HTMLTextAreaElement).value;
  expect(text).toContain('Fair Copy: 0.2.0, build 2ff2403d9c');
  expect(text).toContain('Program: Memory');
  expect(text).toContain('Host and platform: OUTLOOK, PC');
  expect(text).toContain('Requirement sets: Mailbox 1.15');
  expect(text).toMatch(/Reading the item: worked, in \d+ milliseconds/);
  expect(text).toContain(`Rulebook: marsh: ${rulebook.council}`);
  for (const line of (troubled.text ?? '').split('\n').filter((each) => each.trim().length > 8)) expect(text).not.toContain(line);
  await waitFor(() => expect(result).toHaveFocus());
  expect(await accessibilityFaults()).toEqual([]);
});

test('where the item cannot be read it gives the sentence that the person would see', async () => {
  const host = new MemoryHost(troubled);
  host.faults.read = new HostError('Outlook did not answer.', 'Try again.');
  const { user } = openPane(host, { about: { ...about, program: () => Promise.reject(new Error('no Office')) } });
  await user.click(await screen.findByRole('button', { name: 'About Fair Copy 0.2.0' }));
  await user.click(screen.getByRole('button', { name: 'Run the self-test' }));
  const result = await screen.findByRole('textbox', { name: 'Result of the self-test' });
  expect((result as HTMLTextAreaElement).value).toContain('Reading the item: Outlook did not answer.');
});

test('it names the served files with digest and day, and those that were not taken', () => {
  const served = {
    ...nothingServed.current(), sending: { prompt: ['breach' as const], reason: [], hold: [] },
    files: [{ file: 'rulebook.yaml', kind: 'rulebook' as const, fetched: '2026-11-20T09:00:00Z', digest: '0123456789' }],
    problems: [{ kind: 'directory' as const, file: 'directory.json', why: 'faults' as const, lines: [{ line: 4, message: 'members[0] has no name.' }], keptFrom: null }],
  };
  const lines = selfTestLines({ about, client: 'Classic Outlook', program, trial: { milliseconds: 12, trouble: null }, setup: { rulebook, directory: directoryFile }, served });
  const value = (label: string) => lines.find((each) => each.label === label)?.value;
  expect(value('Rulebook')).toContain('(rulebook.yaml 0123456789, fetched 20 November 2026)');
  expect(value('Directory')).toContain('(chosen on this device)');
  expect(value('directory.json')).toBe('not taken: faults, line 4: members[0] has no name.');
  expect(value('On sending')).toContain('tells breach');
});
