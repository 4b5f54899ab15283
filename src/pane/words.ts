import { counted } from './labels';

/** Every sentence that the pane says. Single words for kinds, parts and outcomes are in labels.ts. */
export const words = {
  product: 'Fair Copy',
  privacy: 'Fair Copy works on this device. Nothing you write is sent anywhere.',
  checkAgain: 'Check again',
  checking: 'Checking…',
  stale: 'The text has changed since this check. Fair Copy checks again when you stop typing.',
  staleFailed: 'These findings are from before. Fair Copy could not read the item again.',
  checkedAgain: 'Checked again.',
  undone: 'Change undone.',
  loading: 'Reading what you wrote',

  setup: {
    title: 'Choose your council',
    intro: 'Fair Copy needs two things: which protocol to check against, and who is who at your council.',
    council: 'Council',
    directory: 'Directory',
    directoryHint: 'A file that lists your council’s members, officers and places. You can pick it, or drop it here.',
    pick: 'Choose a directory file',
    example: 'Use the example directory',
    exampleHint: 'Made-up people, to try Fair Copy out.',
    exampleInUse: (name: string) => `In use: the example directory of ${name}. Its people are made up.`,
    inUse: (name: string, members: number, officers: number) =>
      `In use: ${name}, with ${counted(members, 'member', 'members')} and ${counted(officers, 'officer', 'officers')}.`,
    faults: (name: string) => `Fair Copy cannot use ${name}`,
    faultsNext: 'Put these lines right in the file and choose it again. Your earlier directory stays in use.',
    warnings: 'Fair Copy uses this file. These lines may be slips:',
    line: (line: number, message: string) => (line > 0 ? `Line ${line}: ${message}` : message),
    more: (count: number) => `And ${count} more.`,
    unreadable: 'The file could not be opened. Close it in other programs and choose it again.',
    tooBig: 'The file is over 5 MB, which is more than a directory needs. Check that it is the right file.',
    notKept: 'This device does not let Fair Copy keep your choice, so you will choose again next time.',
    done: 'Start checking',
    change: 'Change council or directory',
    missing: 'Choose a directory to start checking.',
  },

  writer: {
    title: 'Who is writing',
    found: (name: string) => `Fair Copy takes the writer to be ${name}.`,
    nobody: 'Fair Copy could not tell who is writing.',
    onBehalf: (name: string) => `It goes out on behalf of ${name}.`,
    signed: (name: string) => `It is signed by ${name}.`,
    stated: 'You said who is writing.',
    choice: 'The writer is',
    back: 'Go by the sender',
    correct: 'Change who is writing',
  },

  kind: {
    title: 'What this is',
    choice: 'Check it as',
    change: 'Change what this is',
  },

  finding: {
    list: 'Findings',
    provision: (paragraph: string) => (paragraph === '' ? 'Why this is asked' : `Provision ${paragraph}`),
    careOnly: 'No paragraph of your protocol asks for this. It is a check before you send.',
    also: (paragraphs: string[]) => `The same is said in ${paragraphs.join(', ')}.`,
    source: (document: string) => `In our words, from: ${document}.`,
    noSummary: 'The rulebook has no summary of this provision.',
    place: 'Where',
    show: (part: string) => `Show in ${part}`,
    notShown: 'Fair Copy cannot show this place here. Look for these words in your item.',
    question: 'Question for you',
    remedies: 'What you can do',
    reopened: 'You settled this earlier. What it found has changed since, so it is listed again.',
  },

  change: {
    removeRecipient: (field: string) => `Removed from ${field}`,
    addRecipient: (field: string) => `Added to ${field}`,
    insert: { start: 'New first line', 'after-greeting': 'New line after the greeting', 'before-sign-off': 'New line before the sign-off' },
    replace: 'Text',
    invite: (who: string) => `Add ${who} to the invitation`,
    inviteMany: (count: number) => `Add these ${count} people to the invitation`,
    subject: 'Subject',
    image: 'Removed picture',
    now: (what: string) => `${what} now`,
    then: (what: string) => `${what} after`,
    draft: (to: string, subject: string) => `Opens a new message to ${to} with the subject “${subject}”. Nothing is sent until you send it.`,
    draftShown: (to: string, subject: string) => `Shows a message to ${to} with the subject “${subject}” for you to copy.`,
    draftNobody: 'somebody you choose',
    attest: (statement: string) => `You state: ${statement}`,
  },

  draft: {
    title: 'Prepared message',
    intro: 'Here, Fair Copy cannot open a new message for you. Copy the text into one, or open it in your mail program.',
    to: 'To',
    cc: 'Cc',
    subject: 'Subject',
    text: 'Text',
    copy: 'Copy the text',
    copied: 'The text is copied.',
    copyYourself: 'The text is selected. Press Ctrl and C, or Command and C, to copy it.',
    open: 'Open in your mail program',
  },

  attest: {
    title: 'Say who and when',
    statement: 'What you state',
    statementMissing: 'Enter what you state.',
    by: 'Who agreed or decided',
    when: 'When',
    whenHint: 'For example, 14 October 2026, by telephone',
    save: 'Save this statement',
    byMissing: 'Enter who agreed or decided.',
    whenMissing: 'Enter when this was.',
  },

  setAside: {
    open: 'Set aside with a reason',
    reason: 'Reason for setting this aside',
    hint: 'Anyone who looks at this later should be able to follow it.',
    save: 'Set aside',
    missing: 'Enter a reason.',
    cancel: 'Cancel',
  },

  settled: {
    title: (count: number) => `Settled by you (${count})`,
    attested: (statement: string, by: string, when: string) => `${statement} ${by}, ${when}.`,
    setAside: (reason: string, by: string, when: string) => `Set aside: ${reason} (${by}, ${when})`,
    takeBack: 'Take back',
    you: 'You',
  },

  undo: {
    region: 'Last change',
    done: (label: string) => `Done: ${label}.`,
    button: 'Undo',
  },

  unread: {
    title: 'Could not be read',
    intro: 'The check does not cover:',
  },

  nothing: {
    checked: (count: number, council: string) => `${counted(count, 'check', 'checks')} of ${council}’s protocol applied to this item and found nothing to put right.`,
    none: (council: string) => `None of the checks for ${council} applied to this item.`,
    limits: 'This is not a guarantee. Fair Copy cannot judge every provision, and you know things that it cannot see.',
    partly: 'Part of the item could not be read, so this covers only the rest.',
  },

  passed: {
    title: (count: number) => `What was checked (${count})`,
    paragraph: (paragraph: string, message: string) => `${paragraph}: ${message}`,
  },

  stopped: {
    message: 'Fair Copy stopped because of a fault of its own.',
    again: 'Start Fair Copy again',
  },

  failed: {
    title: 'Fair Copy could not read this item',
    again: 'Try again',
    general: {
      read: { message: 'Fair Copy could not read the item.', next: 'Select Check again. If that does not help, close and reopen this pane.' },
      check: { message: 'Fair Copy could not finish the check.', next: 'Select Check again. If that does not help, check the item yourself against the protocol.' },
      change: { message: 'The change was not made.', next: 'Make it yourself in the item, or try again.' },
      undo: { message: 'The change could not be taken back.', next: 'Look at the item and change it back yourself.' },
      draft: { message: 'The new message could not be opened.', next: 'Try again, or write it yourself.' },
      place: { message: 'The place could not be shown.', next: 'Look for the quoted words in your item.' },
    },
    silent: {
      read: { message: 'The program did not answer when Fair Copy asked for the item.', next: 'Select Check again. If that does not help, close and reopen this pane.' },
      change: { message: 'The program did not say whether the change was made.', next: 'Look at the item before you go on.' },
      undo: { message: 'The program did not say whether the change was taken back.', next: 'Look at the item before you go on.' },
      draft: { message: 'The program did not say whether the new message opened.', next: 'Look for it among your windows and drafts.' },
      place: { message: 'The program did not answer when asked to show the place.', next: 'Look for the quoted words in your item.' },
    },
    kept: 'Nothing you wrote or chose is lost.',
    dismiss: 'Hide this message',
  },
};
