import type { SendPolicy } from './mail-sending';

/** What the simulated Outlook says of sending. */
export const sendWords = {
  send: 'Send',
  sending: 'Sending…',
  sent: (subject: string) => `Sent: ${subject || 'without a subject'}.`,
  sentTitle: 'Sent from here',
  sentNote: 'Nothing has left this page.',
  nothingSent: 'What you send is listed here. Nothing leaves this page.',
  record: 'It carries this header:',
  noRecord: 'It carries no header of Fair Copy.',
  dialog: 'Fair Copy',
  frame: 'Fair Copy’s part for sending',
  policy: 'What the council asks for on sending',
  policies: {
    tell: 'Tell what was found',
    reason: 'A reason for each breach',
    hold: 'Hold a breach back',
  } satisfies Record<SendPolicy, string>,
  notLoaded: 'Fair Copy’s part for sending does not load',
};
