import type { LetGoReason } from '../sending/let-go';

const why: Record<LetGoReason, string> = {
  late: 'the check was not finished in time',
  long: 'it was too long to check while you waited',
  failed: 'Fair Copy could not read it from Outlook',
  unread: 'part of it could not be read',
  untold: 'this version of Outlook could have blocked it but not asked you',
};

/** What the pane says of sending. */
export const sendingWords = {
  letGo: {
    title: 'Sent without a check',
    one: (day: string, time: string, reason: string) => `Sent on ${day} at ${time} (UTC): ${reason}.`,
    why,
    next: 'Fair Copy never keeps a message back for a fault of its own. Look at these in your Sent Items.',
    hide: 'Hide this',
  },
  carried: 'This goes with the message, in a header that most programs do not show. Everyone who gets the message can find it.',
  held: 'Outlook keeps this until you close the meeting. It does not go with the invitation.',
  heldBack: 'Your council holds such a message back on sending all the same, until this is put right.',
  hint: 'The reason goes with the message. Everyone who gets it can find it.',
};
