/** @jest-environment jsdom */
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { MemoryHost } from '../../src/hosts/simulated/memory-host';
import { readBody } from '../../src/language/body';
import { htmlToText } from '../../src/readers/html-to-text';
import { describeHost, testDigest, testLimits } from './host-contract';

describeHost('A mailbox in memory', (start) => {
  const state = new MailboxState(start, { name: 'Colin Patel', address: 'colin.patel@carlisle.example' });
  const faults = new Faults();
  const host = new MemoryHost(state, { htmlToText, digestOf: testDigest, readSections: readBody, limits: testLimits }, faults);
  return { host, state, faults, calls: host.delivery, recipientCap: null, finish: () => undefined };
});
