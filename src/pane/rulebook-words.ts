import { counted } from './labels';

/** What each referral of a rulebook is about, in the order in which a person is likely to look for it. */
export const referralQuestions: Record<string, string> = {
  interpretation: 'What the protocol means',
  'report-content': 'A disagreement over what a report says',
  copying: 'Whether correspondence may be copied to another member',
  sharing: 'Whether information from an officer may go further',
  access: 'Whether a member may see a document',
  'group-meeting': 'Whether an officer may help or attend a political group',
  budget: 'Advice on a group’s budget proposals',
  press: 'A sensitive statement to the press',
  'pre-election': 'What is allowed shortly before an election',
  relationship: 'Where a tie between a member and an officer is declared',
  'personal-approach': 'An officer’s approach to a member about the officer’s own affairs',
  'complaint-about-officer': 'A member’s concern about an officer',
  'complaint-about-member': 'An officer’s concern about a member',
};

/** Every sentence that the pane's view of the protocol says. */
export const rulebookWords = {
  tabs: { label: 'What to show', item: 'This item', protocol: 'The protocol' },
  source: (edition: string) => `Edition: ${edition}. The summaries are ours, not the council’s own words.`,
  incomplete: 'This rulebook is a draft: paragraphs are missing or still to be written.',

  guidance: {
    title: (count: number) => `Guidance for this item (${count})`,
    intro: 'These are no findings. They are worth knowing for what you are writing.',
  },

  referrals: {
    title: (count: number) => `Who decides what (${count})`,
    ask: (post: string) => `Ask the ${post}.`,
    leader: 'The Leader is consulted.',
    instead: (post: string) => `If the matter is that person’s own, ask the ${post}.`,
    show: (paragraph: string) => `Show paragraph ${paragraph}`,
  },

  search: {
    label: 'Search the protocol',
    hint: 'Words, or a paragraph number',
    clear: 'Clear the search',
    bearing: (count: number) => `Only the ${counted(count, 'paragraph that bears', 'paragraphs that bear')} on this item`,
    status(shown: number, all: number, narrowed: boolean): string {
      if (!narrowed) return `${counted(all, 'paragraph', 'paragraphs')}.`;
      if (shown === 0) return 'No paragraph matches.';
      return `${shown} of ${counted(all, 'paragraph', 'paragraphs')} ${shown === 1 ? 'matches' : 'match'}.`;
    },
    none: 'Try fewer or other words. The council’s own text may use words that our summaries do not.',
  },

  list: 'Paragraphs',
  paragraph: (paragraph: string) => `Paragraph ${paragraph}`,

  bearing: {
    breach: 'Breach',
    review: 'Review',
    settled: 'Settled by you',
    passed: 'Checked, nothing found',
    guidance: 'Guidance',
  },

  done: {
    breach: (titles: string[]) => `Checked: ${titles.join('; ')}.`,
    review: (titles: string[]) => `Checked, and only ever as a question to you: ${titles.join('; ')}.`,
    planned: 'Not checked yet. Fair Copy has no check for this so far.',
    guidance: 'Not checked. It comes up as guidance when you write about its subject.',
    unchecked: (reason: string) => `Not checked: ${reason}.`,
  },
};
