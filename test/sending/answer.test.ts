/** What Outlook is answered when something is sent. */
import { answerSending, askedFor, type DialogAbilities } from '../../src/sending/answer';
import { paneCommands } from '../../src/sending/event-names';
import { defaultSendSettings, manifestSendMode, readSendSettings, type SendSettings } from '../../src/sending/settings';
import { blindCopy, consent, marking, setAside, shared } from './samples';

const newest: DialogAbilities = { relax: true, button: true, markdown: true };
const oldest: DialogAbilities = { relax: false, button: false, markdown: false };
const holding: SendSettings = { prompt: ['review'], reason: [], hold: ['breach'] };
const asking: SendSettings = { prompt: ['review'], reason: ['breach'], hold: [] };
const { message: command } = paneCommands;

describe('sending with the settings that a council has at first', () => {
  test('is silent where there is nothing', () => {
    expect(answerSending([], [], defaultSendSettings, newest, command)).toEqual({ options: { allowEvent: true }, untold: 0 });
  });

  test('asks, and the person may send all the same', () => {
    const { options } = answerSending([blindCopy, consent], [], defaultSendSettings, newest, command);
    expect(options).toMatchObject({ allowEvent: false, sendModeOverride: 'promptUser', cancelLabel: 'Open Fair Copy', commandId: command });
    expect(options.errorMessage).toContain('paragraph 130');
    expect(options.errorMessageMarkdown).toContain('**');
    expect(manifestSendMode(defaultSendSettings)).toBe('PromptUser');
  });

  test('hands the pane the gravest finding', () => {
    const { options } = answerSending([blindCopy, consent], [], defaultSendSettings, newest, command);
    expect(askedFor(options.contextData ?? '')).toBe('blind-copy');
    expect(askedFor('not ours')).toBe('');
    expect(askedFor('{"finding":7}')).toBe('');
  });

  test('tells an older client only what it knows', () => {
    const { options } = answerSending([blindCopy], [], defaultSendSettings, oldest, command);
    expect(Object.keys(options).sort()).toEqual(['allowEvent', 'errorMessage']);
  });

  test('is silent on what was set aside, and on nothing else', () => {
    expect(answerSending([blindCopy], [setAside(blindCopy)], defaultSendSettings, newest, command).options.allowEvent).toBe(true);
    const { options } = answerSending([blindCopy, consent], [setAside(blindCopy)], defaultSendSettings, newest, command);
    expect(options.errorMessage).not.toContain('paragraph 130');
  });

  test('speaks again where what was found has changed since it was set aside', () => {
    const second = { ...blindCopy, message: 'Cllr Agnes Hill and Cllr Ben Shaw are in Bcc, so Cllr Tom Reed cannot see that they have a copy.' };
    expect(answerSending([second], [setAside(blindCopy)], defaultSendSettings, newest, command).options.allowEvent).toBe(false);
  });
});

describe('a council that wants reasons or holds messages back', () => {
  test('needs the manifest to say so, and says of advice that it may be sent all the same', () => {
    expect(manifestSendMode(asking)).toBe('SoftBlock');
    expect(manifestSendMode(holding)).toBe('SoftBlock');
    expect(answerSending([consent], [], holding, newest, command).options.sendModeOverride).toBe('promptUser');
    expect(answerSending([blindCopy], [], holding, newest, command).options.sendModeOverride).toBeUndefined();
  });

  test('lets advice go where a client could only block it, and counts it', () => {
    expect(answerSending([consent, shared], [], holding, oldest, command)).toEqual({ options: { allowEvent: true }, untold: 2 });
    expect(answerSending([blindCopy, consent], [], holding, oldest, command).options.allowEvent).toBe(false);
  });

  test('takes a reason where it asks for one, and not where it holds', () => {
    expect(answerSending([blindCopy], [setAside(blindCopy)], asking, newest, command).options.allowEvent).toBe(true);
    expect(answerSending([blindCopy], [setAside(blindCopy)], holding, newest, command).options.allowEvent).toBe(false);
    expect(answerSending([blindCopy], [setAside(blindCopy, { how: 'attested' })], holding, newest, command).options.allowEvent).toBe(true);
  });

  test('tells first of what keeps the message back', () => {
    const reviews: SendSettings = { prompt: ['breach'], reason: ['review'], hold: [] };
    const { options } = answerSending([blindCopy, consent], [], reviews, newest, command);
    expect(options.errorMessage).toMatch(/1\. This passes on what a resident wrote\..*\n2\. Cllr Agnes Hill/);
    expect(askedFor(options.contextData ?? '')).toBe('constituent-consent');
  });

  test('may leave an outcome out, which is then not spoken of', () => {
    const breaches: SendSettings = { prompt: ['breach'], reason: [], hold: [] };
    expect(answerSending([consent, marking], [], breaches, newest, command).options.allowEvent).toBe(true);
  });
});

describe('the settings as a council writes them', () => {
  test('are the usual ones where nothing is said', () => {
    expect(readSendSettings(undefined)).toEqual({ settings: defaultSendSettings, faults: [] });
    expect(readSendSettings({})).toEqual({ settings: defaultSendSettings, faults: [] });
  });

  test('are taken as they stand where something is said', () => {
    expect(readSendSettings({ reason: ['breach'] })).toEqual({ settings: { prompt: [], reason: ['breach'], hold: [] }, faults: [] });
  });

  test('say what is wrong with them', () => {
    expect(readSendSettings({ prompt: 'breach', hold: ['pass'], block: [] }).faults).toEqual([
      'There is no setting for sending called “block”: use prompt, reason or hold.',
      'The setting prompt has to be a list of outcomes: ["breach", "review"], say.',
      'The setting hold has “pass”, which is neither breach nor review.',
    ]);
    expect(readSendSettings([]).faults).toHaveLength(1);
  });
});
