/** The moment of sending in each simulated Outlook: what the client shows of what an add-in answers. */
import { OutlookHost } from '../../src/hosts/outlook/outlook-host';
import { Faults } from '../../src/hosts/simulated/faults';
import { MailboxState } from '../../src/hosts/simulated/mailbox-state';
import { installOffice, type SimulatedOffice } from '../../src/hosts/simulated/office';
import { profiles, type ClientProfile } from '../../src/hosts/simulated/profiles';
import { buttonWords, dialogOf, pressSend, type SendMode } from '../../src/hosts/simulated/sending';
import { readBody } from '../../src/language/body';
import { htmlToText } from '../../src/readers/html-to-text';
import type { SendOptions } from '../../src/sending/answer';
import { eventFunctions, paneCommands } from '../../src/sending/event-names';
import { recordHeader } from '../../src/sending/record';

let installed: SimulatedOffice | null = null;
afterEach(() => {
  installed?.remove();
  installed = null;
});

const profile = (id: string): ClientProfile => profiles.find((each) => each.id === id) as ClientProfile;
const full: SendOptions = {
  allowEvent: false, errorMessage: 'Plain', errorMessageMarkdown: '**Marked**', cancelLabel: 'Open it', commandId: paneCommands.message, contextData: '{}', sendModeOverride: 'promptUser',
};

/** An Outlook with an add-in that answers every send with these options, or not at all. */
function office(id: string, answer: SendOptions | null, state = new MailboxState({ subject: 'Bins' })): SimulatedOffice {
  installed = installOffice(state, profile(id), new Faults());
  const answers = (event: { completed(options: SendOptions): void }): void => {
    if (answer) event.completed(answer);
  };
  installed.office.actions.associate(eventFunctions.OnMessageSend, answers as never);
  return installed;
}

const press = (id: string, mode: SendMode, answer: SendOptions | null) => pressSend(office(id, answer).events, profile(id), mode, false, 30);
const labels = async (id: string, mode: SendMode, answer: SendOptions | null): Promise<string[]> => {
  const step = await press(id, mode, answer);
  return step.sent ? ['sent'] : step.dialog.buttons.map(({ label, does }) => `${label}: ${does}`);
};

describe('the buttons of the dialog', () => {
  test.each([
    ['web', ['Open it: open', `${buttonWords.send}: send`, `${buttonWords.stay}: stay`]],
    ['new', ['Open it: open', `${buttonWords.send}: send`, `${buttonWords.stay}: stay`]],
    ['classic-2412', ['Open it: open', `${buttonWords.send}: send`, `${buttonWords.stay}: stay`]],
    ['classic-2402', [`${buttonWords.send}: send`, `${buttonWords.stay}: stay`]],
    ['mac', [`${buttonWords.send}: send`, 'Open it: open']],
    ['ltsc-2021', ['sent']],
  ])('are those of %s', async (id, expected) => {
    expect(await labels(id, 'PromptUser', full)).toEqual(expected);
  });

  test('a block leaves no way to send, and a prompt in its place does', async () => {
    const { sendModeOverride: _, ...firm } = full;
    expect(await labels('web', 'SoftBlock', firm)).toEqual(['Open it: open', `${buttonWords.stay}: stay`]);
    expect(await labels('web', 'SoftBlock', full)).toContain(`${buttonWords.send}: send`);
    // The override came with Mailbox 1.14.
    expect(await labels('classic-2402', 'SoftBlock', full)).toEqual([`${buttonWords.stay}: stay`]);
  });

  test('a command that the manifest does not have only keeps the message back', async () => {
    expect(await labels('web', 'PromptUser', { ...full, commandId: 'Nothing' })).toContain('Open it: stay');
  });
});

describe('the text of the dialog', () => {
  test.each([['web', '**Marked**', true], ['classic-2412', '**Marked**', true], ['mac', 'Plain', false], ['classic-2402', 'Plain', false]])('is what %s understands', async (id, text, markdown) => {
    const step = await press(id, 'PromptUser', full);
    expect(step.sent ? null : { text: step.dialog.text, markdown: step.dialog.markdown }).toEqual({ text, markdown });
  });

  test('over 500 characters is noted as a fault of the add-in', async () => {
    const { events } = office('web', { ...full, errorMessage: 'x'.repeat(501), cancelLabel: 'x'.repeat(21) });
    await events.fire('OnMessageSend');
    expect(events.broken).toEqual(['errorMessage has more than 500 characters.', 'cancelLabel has more than 20 characters.']);
  });

  test('is none where the message may go', () => {
    expect(dialogOf(profile('web'), 'Block', { allowEvent: true })).toBeNull();
  });
});

describe('an add-in that does not answer', () => {
  test('makes Outlook ask after a while, and only a prompt lets the person go on', async () => {
    expect(await labels('web', 'PromptUser', null)).toEqual([`${buttonWords.send}: send`, `${buttonWords.stay}: stay`]);
    expect(await labels('web', 'SoftBlock', null)).toEqual([`${buttonWords.stay}: stay`]);
  });

  test.each([['PromptUser', true], ['SoftBlock', true], ['Block', false]] as const)('that is not there at all: %s', async (mode, goes) => {
    installed = installOffice(new MailboxState(), profile('web'), new Faults());
    expect((await pressSend(installed.events, profile('web'), mode, false, 30)).sent).toBe(goes);
  });
});

describe('what the pane and the code that runs on sending share', () => {
  const host = (): OutlookHost => new OutlookHost({ htmlToText, readSections: readBody });

  test('statements are kept in a header of the message, and another message has its own', async () => {
    const state = new MailboxState({ subject: 'Bins' });
    office('classic-2402', null, state);
    const { sending } = host();
    expect(sending.carries).toBe(true);
    const first = sending.item();
    await sending.keepRecord('v=1, r=x');
    expect(state.memory.headers[recordHeader]).toBe('v=1, r=x');
    expect(await sending.record()).toBe('v=1, r=x');
    state.open({ subject: 'Parking' });
    expect(sending.item()).not.toBe(first);
    expect(await sending.record()).toBe('');
    await sending.keepRecord('v=1, r=y');
    await sending.keepRecord('');
    expect(state.memory.headers).toEqual({});
  });

  test('a meeting has no headers: they are kept while it is open', async () => {
    const state = new MailboxState({ subject: 'Bins', meeting: { start: '2026-12-01T10:00:00Z', end: '2026-12-01T11:00:00Z', location: '', rooms: [], repeats: 'no' } });
    office('web', null, state);
    const { sending } = host();
    expect(sending.carries).toBe(false);
    await sending.keepRecord('v=1, r=x');
    expect(await sending.record()).toBe('v=1, r=x');
    expect(state.memory.headers).toEqual({});
  });

  test('an Outlook without a place for verdicts is no fault', async () => {
    office('ltsc-2021', null);
    await expect(host().sending.keepVerdict('{}')).resolves.toBeUndefined();
  });

  test('a header that is not ASCII is refused, as a mail system would spoil it', async () => {
    office('web', null);
    await expect(host().sending.keepRecord('é')).rejects.toThrow('Outlook could not record your statement in the message');
  });

  test.each([['web', ['{"finding":"a"}', '{"finding":"b"}']], ['mac', ['{"finding":"a"}']]])('the pane hears what to show when it opens, and in newer clients while it is open: %s', async (id, expected) => {
    const state = new MailboxState({ subject: 'Bins' });
    office(id, null, state);
    state.ask('{"finding":"a"}');
    const heard: string[] = [];
    const stop = host().sending.onAsked((context) => heard.push(context));
    await new Promise((resolve) => setTimeout(resolve, 20));
    state.ask('{"finding":"b"}');
    await new Promise((resolve) => setTimeout(resolve, 20));
    stop();
    state.ask('{"finding":"c"}');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(heard).toEqual(expected);
  });
});
