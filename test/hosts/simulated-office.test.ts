/** @jest-environment jsdom */
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState, type StateMessage } from '../../src/hosts/simulated/mailbox-state';
import { installOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';

const hartley = { name: 'Ruth Hartley', address: 'ruth.hartley@carlisle.example' };

function install(id: string, start: Partial<StateMessage> = {}) {
  const state = new MailboxState({ subject: 'Bins', to: [hartley], body: '<p>Thank you.</p>', ...start });
  const faults = new Faults();
  const simulated = installOffice(state, profiles.find((each) => each.id === id) as ClientProfile, faults);
  const item = simulated.office.context.mailbox.item as unknown as Office.MessageCompose;
  return { state, faults, item, ...simulated };
}

const answer = <T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<Office.AsyncResult<T>> => new Promise(call);

test('Office is ready, and code waiting for it is told the host and platform', async () => {
  const { office, remove } = install('classic-2402');
  const seen: unknown[] = [];
  expect(await office.onReady((info) => void seen.push(info))).toEqual({ host: 'Outlook', platform: 'PC' });
  expect(seen).toHaveLength(1);
  remove();
});

test('a call answers later, never while it is being made', async () => {
  const { item, remove } = install('web');
  let answered = false;
  const done = answer<string>((callback) => item.subject.getAsync((result) => {
    answered = true;
    callback(result);
  }));
  expect(answered).toBe(false);
  expect(await done).toMatchObject({ status: 'succeeded', value: 'Bins' });
  remove();
});

test('what a caller passes along as asyncContext comes back', async () => {
  const { item, remove } = install('web');
  const result = await answer<string>((done) => item.subject.getAsync({ asyncContext: 'mine' }, done));
  expect(result.asyncContext).toBe('mine');
  remove();
});

test('a fourth call at once fails on the web and not in classic Outlook', async () => {
  for (const [id, failures] of [['web', 1], ['new', 1], ['classic-2402', 0]] as const) {
    const { item, delivery, remove } = install(id);
    const results = await Promise.all([item.to, item.cc, item.bcc, item.to].map((field) => answer((done) => field.getAsync(done))));
    expect(results.filter((each) => String(each.status) === 'failed')).toHaveLength(failures);
    expect(delivery.broken).toBe(failures);
    remove();
  }
});

test('more than a hundred recipients in one call are refused', async () => {
  const { item, state, remove } = install('web');
  const many = Array.from({ length: 101 }, (_, index) => `person${index}@carlisle.example`);
  expect((await answer<void>((done) => item.to.setAsync(many, {}, done))).error.name).toBe('NumberOfRecipientsExceeded');
  expect(state.current.to).toEqual([hartley]);
  remove();
});

test('requirement sets are compared by number: 1.9 comes before 1.10', () => {
  const { office, remove } = install('ltsc-2021');
  const has = (version: string): boolean => office.context.requirements.isSetSupported('Mailbox', version);
  expect([has('1.1'), has('1.9'), has('1.10'), has('1.12')]).toEqual([true, true, false, false]);
  expect(office.context.requirements.isSetSupported('WordApi', '1.1')).toBe(false);
  remove();
});

test('classic Outlook gives a body as a whole page and keeps only what is inside it', async () => {
  const { item, state, remove } = install('classic-2412');
  const given = (await answer<string>((done) => item.body.getAsync('html', done))).value;
  expect(given).toContain('<body lang="EN-GB"><p>Thank you.</p></body>');
  await answer<void>((done) => item.body.setAsync(given.replace('Thank you.', 'Thanks.'), { coercionType: 'html' }, done));
  expect(state.current.body).toBe('<p>Thanks.</p>');
  remove();
});

test('a plain-text message takes no HTML', async () => {
  const { item, remove } = install('web', { bodyType: 'text', body: 'Thank you.' });
  expect((await answer<void>((done) => item.body.setAsync('<p>x</p>', { coercionType: 'html' }, done))).error.name).toBe('InvalidFormatError');
  remove();
});

test('the mail window and the add-in see each other’s changes', async () => {
  const { item, state, remove } = install('web');
  const parts: string[] = [];
  state.subscribe((part) => parts.push(part));
  await answer<void>((done) => item.subject.setAsync('Missed bins', done));
  state.change({ subject: 'Bins again' });
  expect((await answer<string>((done) => item.subject.getAsync(done))).value).toBe('Bins again');
  expect(parts).toEqual(['subject', 'subject']);
  remove();
});

test('faults can be switched on, counted and switched off', async () => {
  const { item, faults, remove } = install('web');
  const subject = () => answer<string>((done) => item.subject.getAsync(done));
  faults.fail('subject.getAsync', { code: 9041 }, 1);
  expect((await subject()).error.code).toBe(9041);
  expect((await subject()).value).toBe('Bins');
  faults.refuse('*');
  expect((await subject()).error.name).toBe('Permission denied');
  faults.clear();
  expect((await subject()).value).toBe('Bins');
  remove();
});

test('a stale body is the one before the last change', async () => {
  const { item, state, faults, remove } = install('classic-2402');
  faults.staleBody = 5000;
  state.change({ body: '<p>Thank you both.</p>' });
  expect((await answer<string>((done) => item.body.getAsync('html', done))).value).toContain('<p>Thank you.</p>');
  faults.clear();
  expect((await answer<string>((done) => item.body.getAsync('html', done))).value).toContain('<p>Thank you both.</p>');
  remove();
});

test('what was under Office before comes back when the simulation is removed', () => {
  const page = globalThis as unknown as { Office?: unknown };
  page.Office = 'the real one';
  install('web').remove();
  expect(page.Office).toBe('the real one');
  delete page.Office;
});
