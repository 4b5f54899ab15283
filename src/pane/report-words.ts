import { counted, dayWords } from './labels';
import type { Touch } from './touches';

/** "20 February 2026, 10:00": the clock as the file has it, which in Word is the writer's own in spite of a Z. */
export function fileTimeWords(when: string): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?/.exec(when);
  if (!found?.[1]) return when;
  return found[2] ? `${dayWords(found[1])}, ${found[2]}` : dayWords(found[1]);
}

/** Every sentence that the pane says of reports in Word, as words.ts has the others. */
export const reportWords = {
  jump: 'Parts of this page',

  change: {
    removed: ' [Taken out: ',
    added: ' [Put in: ',
    end: '] ',
    by: (hand: string, when: string) => (when === '' ? `Changed by ${hand}` : `Changed by ${hand}, ${fileTimeWords(when)}`),
    untracked: 'The change was not tracked, so the document does not say whose it is.',
    nothingLeft: 'Nothing of it is left.',
    markedBy: (name: string, when: string) => (when === '' ? `Seal of ${name}` : `Seal of ${name}, ${fileTimeWords(when)} UTC`),
    show: (place: string) => `Show ${place} in the document`,
  },

  comment: {
    does: (on: string) => `Adds this comment at “${on}”:`,
    shown: (on: string) => `Shows this comment for you to add at “${on}”:`,
    title: 'Comment to copy',
    intro: (on: string) => `Here, Fair Copy cannot add a comment for you. Select “${on}” in the document, choose New Comment and paste this.`,
    text: 'Comment',
    unavailable: { message: 'This Word does not let Fair Copy add comments.', next: 'Copy the text into a comment of your own.' },
  },

  confirm: {
    button: 'Confirm as my own judgement',
    says: 'Settles this finding. Your confirmation goes into your next seal, with what it said before and what it says now.',
    title: 'Confirm as your own judgement',
    by: 'Your name',
    missing: 'Enter your name.',
    save: 'Confirm',
  },

  reading: {
    label: 'Reading the document',
    checking: 'Checking the document',
    done: (share: number) => `${Math.round(share * 100)}%`,
    stop: 'Stop',
    stopped: { message: 'You stopped Fair Copy before it had finished.', next: 'Select Check again when you are ready.' },
  },

  picture: {
    title: 'Who touched the judgement',
    reading: 'Working out who touched which section…',
    failed: 'Fair Copy could not work out who touched which section. Select Check again.',
    untouched: 'No tracked change is in this report. Compare it with an earlier version to see changes that were not tracked.',
    untouchedCompared: 'Nothing in this report differs from the earlier version, and no change is tracked.',
    intro: 'Each section, as long as its text. The marked part is what somebody put in or took out. Select a section to go to it.',
    legend: 'What the patterns mean',
    list: 'Sections of the report',
    kinds: { author: 'The author', member: 'A member', officer: 'Another officer', unknown: 'Not known who', untracked: 'Changed, not tracked' } satisfies Record<Touch, string>,
    kept: 'Not changed',
    judgement: 'Judgement',
    before: 'Before the first heading',
    share: (kind: string, names: string[], share: number) => `${kind}${names.length > 0 ? ` (${names.join(', ')})` : ''}: ${share < 0.01 ? 'under 1' : Math.round(share * 100)}%`,
    go: 'Go to this section',
    more: (count: number) => `Show ${counted(count, 'section', 'sections')} more`,
    notShown: 'Fair Copy cannot show this section here. Look for its heading in the document.',
  },

  baseline: {
    title: 'Compare with an earlier version',
    pick: 'Compare with an earlier version…',
    hint: 'Choose the report as its author left it: a .docx file. You can also drop it here. It is read on this device.',
    comparing: (name: string) => `Compared with ${name}.`,
    made: (by: string, when: string) => (when === '' ? `Saved by ${by}.` : by === '' ? `Saved on ${fileTimeWords(when)}.` : `Saved by ${by} on ${fileTimeWords(when)}.`),
    unknown: 'The file does not say when it was saved.',
    stop: 'Stop comparing',
    reading: (name: string) => `Reading ${name}…`,
    unreadable: (name: string) => `${name} could not be opened. Close it in other programs and choose it again.`,
    notWord: (name: string) => `${name} is not a Word document, and only a .docx can be compared.`,
    tooBig: (name: string) => `${name} is over 100 MB, which is more than Fair Copy compares.`,
    partly: 'Some of it could not be read:',
  },

  seal: {
    title: 'Your seal',
    intro: 'A seal keeps the judgement as you leave it inside the document, so that anybody can see later whether it was changed, and where.',
    checking: 'Checking the seals…',
    empty: 'Fair Copy found no recommendations, advice, implications, options or risks to seal in this document.',
    open: (count: number) => `The judgement holds ${counted(count, 'tracked change', 'tracked changes')} that ${count === 1 ? 'is' : 'are'} neither accepted nor rejected. The seal takes ${count === 1 ? 'it' : 'them'} as accepted: you make ${count === 1 ? 'it' : 'them'} your own judgement.`,
    covers: (count: number) => `The seal covers ${counted(count, 'section', 'sections')}.`,
    waiting: (count: number) => `${counted(count, 'change that you confirmed goes', 'changes that you confirmed go')} into your next seal.`,
    seal: 'Seal the judgement',
    again: 'Seal the judgement again',
    againAs: (name: string) => `Seal again now as ${name}`,
    form: 'Seal the judgement',
    author: 'Your name, as the author',
    authorMissing: 'Enter your name.',
    save: 'Seal it',
    receiptIs: (code: string) => `Receipt ${code}`,
    receiptHint: 'Keep the receipt apart from the document. It shows later that this seal was not put in place of another.',
    copy: 'Copy the receipt',
    copied: 'The receipt is copied.',
    sections: 'Sections since the seal',
    unnamed: 'Section without a heading',
    by: (author: string, when: string, receipt: string) => `${author}, ${when}, receipt ${receipt}`,
    damaged: (author: string, fault: string) => `Damaged seal${author === '' ? '' : ` under the name ${author}`}: ${fault}`,
    all: (count: number) => `All seals in this document (${count})`,
    fits: 'fits the judgement now',
    differs: 'differs from the judgement now',
    unable: 'This Word does not let Fair Copy keep a seal in the document. Save the document and seal the file with the faircopy command:',
    command: 'faircopy seal report.docx --author "Your name" --key my-key.pem --new-key',
    publish: 'The document keeps the sealed words even after they are taken out of its text. To publish the report, make a PDF of it.',
    failed: { message: 'The judgement was not sealed.', next: 'Try again, or seal the saved file with the faircopy command.' },
  },
};
