import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import type { Rulebook } from '../../src/engine/rulebook';
import { RulebookView } from '../../src/pane/RulebookView';
import { referralQuestions } from '../../src/pane/rulebook-words';
import { rulebooks } from '../../src/rulebooks';
import { MemoryHost } from './memory-host';
import { accessibilityFaults, openPane } from './open-pane';
import { rulebook as marsh, rules, tidy, troubled } from './sample';

const rulebook: Rulebook = {
  ...marsh,
  refer: {
    copying: { post: 'author of the letter', provision: '3' },
    interpretation: { post: 'Monitoring Officer', provision: '8' },
    'report-content': { post: 'Managing Director', provision: '8', consult: 'leader', instead: 'Monitoring Officer' },
    'complaint-about-member': { post: 'your line manager', provision: '8', note: 'Then the Director.' },
  },
  provisions: [
    ...marsh.provisions,
    { paragraph: '6', summary: 'Think twice before you copy a letter on.', guidance: true, topics: ['no-bcc'] },
    { paragraph: '6.1', summary: 'An officer answers a member’s letter within five days.', rules: [{ rule: 'late-answer', outcome: 'review', planned: true }] },
    { paragraph: '6.10', summary: 'Letters to the press go through the press office.', guidance: true, topics: ['press-route'] },
    { paragraph: '8', summary: 'The Monitoring Officer says what the protocol means.', unchecked: 'A duty of that post alone' },
  ],
};
const services = { rulebooks: [rulebook] };

/** Opens a tab by a press; the mark under it moves with the next frame. */
async function press(user: UserEvent, tab: string) {
  await user.click(screen.getByRole('tab', { name: tab }));
  await nextFrame();
}
const nextFrame = () => act(() => new Promise<void>((done) => { window.requestAnimationFrame(() => done()); }));

async function openProtocol(item = troubled) {
  const pane = openPane(new MemoryHost(item), services);
  await screen.findByRole('heading', { level: 2, name: /findings|Nothing found/ });
  await press(pane.user, 'The protocol');
  return pane;
}
const entry = (paragraph: string) => {
  const item = screen.getByRole('heading', { level: 4, name: `Paragraph ${paragraph}` }).closest('li');
  if (!item) throw new Error(`Paragraph ${paragraph} is not in the list.`);
  return within(item);
};
const listed = () => screen.queryAllByRole('heading', { level: 4 }).map((heading) => heading.textContent?.replace('Paragraph ', ''));

describe('the two tabs', () => {
  test('the pane opens on the item, and the protocol is one tab away', async () => {
    const { user } = openPane(new MemoryHost(troubled), services);
    await screen.findByRole('heading', { name: '2 findings: 1 breach, 1 review.' });
    expect(screen.getByRole('tab', { name: 'This item' })).toHaveAttribute('aria-selected', 'true');
    await press(user, 'The protocol');
    expect(screen.getByRole('tabpanel', { name: 'The protocol' })).toBeVisible();
    expect(screen.queryByRole('heading', { name: '2 findings: 1 breach, 1 review.' })).toBeNull();
  });

  test('the keyboard opens either', async () => {
    const { user } = openPane(new MemoryHost(troubled), services);
    await screen.findByRole('heading', { name: /2 findings/ });
    screen.getByRole('tab', { name: 'The protocol' }).focus();
    await user.keyboard('{Enter}');
    await nextFrame();
    expect(screen.getByRole('tab', { name: 'The protocol' })).toHaveAttribute('aria-selected', 'true');
  });

  test('what was being written about a finding is still there on the way back', async () => {
    const { user } = openPane(new MemoryHost(troubled), services);
    const card = await screen.findByRole('article', { name: /makes a promise/ });
    await user.click(within(card).getByRole('button', { name: 'Set aside with a reason' }));
    await user.type(within(card).getByRole('textbox'), 'The council agreed in May.');
    await press(user, 'The protocol');
    await press(user, 'This item');
    expect(within(card).getByRole('textbox')).toHaveValue('The council agreed in May.');
  });
});

describe('reading through the protocol', () => {
  test('every paragraph is there in the order printed, under the name of the protocol', async () => {
    await openProtocol();
    expect(screen.getByRole('heading', { level: 2, name: 'Protocol on Members and Officers' })).toBeVisible();
    expect(listed()).toEqual(['3', '4(1)', '5', '6', '6.1', '6.10', '8']);
    expect(screen.getByText('7 paragraphs.')).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('each says what is done with it', async () => {
    await openProtocol();
    expect(entry('3').getByText('Checked: Bcc is empty.')).toBeVisible();
    expect(entry('4(1)').getByText(/only ever as a question to you: No promise/)).toBeVisible();
    expect(entry('6').getByText(/comes up as guidance/)).toBeVisible();
    expect(entry('6.1').getByText(/Not checked yet/)).toBeVisible();
    expect(entry('8').getByText('Not checked: A duty of that post alone.')).toBeVisible();
  });

  test('each that bears on this item says why', async () => {
    await openProtocol();
    expect(entry('3').getByText(/would be copied in secret/)).toHaveTextContent('Breach: Cllr Ada Fenn would be copied in secret.');
    expect(entry('4(1)').getByText(/makes a promise/)).toHaveTextContent('Review: The text makes a promise.');
    expect(entry('5').getByText('There is a subject.')).toHaveTextContent('Checked, nothing found: There is a subject.');
    expect(entry('6').getByText(/finding on this subject, under 3/)).toHaveTextContent(/^Guidance: /);
    expect(entry('6.10').queryByText(/^Guidance/)).toBeNull();
  });

  test('the paragraphs that do not bear on this item can be left out', async () => {
    const { user } = await openProtocol();
    await user.click(screen.getByRole('checkbox', { name: 'Only the 4 paragraphs that bear on this item' }));
    expect(listed()).toEqual(['3', '4(1)', '5', '6']);
    expect(screen.getByText('4 of 7 paragraphs match.')).toHaveAttribute('role', 'status');
  });

  test('guidance stands at the top when its topic arises, and says that it is no finding', async () => {
    await openProtocol();
    expect(screen.getByRole('button', { name: 'Guidance for this item (1)' })).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByText(/These are no findings/)).toBeVisible();
  });

  test('guidance on a check that was passed comes up too', async () => {
    await openProtocol(tidy);
    expect(entry('6').getByText(/This subject was checked, under 3/)).toBeVisible();
  });
});

describe('searching', () => {
  test.each([
    ['a word', 'letter', ['6', '6.1', '6.10']],
    ['the beginnings of two words', 'offic memb', ['6.1']],
    ['another form of a word', 'copies', ['3', '6']],
    ['another case and a curly apostrophe', 'MEMBER’S', ['6.1']],
    ['a whole number', '6', ['6', '6.1', '6.10']],
    ['a number that begins another', '6.1', ['6.1']],
    ['a number with its word', 'paragraph 4 (1)', ['4(1)']],
  ])('by %s', async (_, typed, found) => {
    const { user } = await openProtocol();
    await user.type(screen.getByRole('textbox', { name: 'Search the protocol' }), typed);
    await waitFor(() => expect(listed()).toEqual(found));
    expect(screen.getByText(`${found.length} of 7 paragraphs ${found.length === 1 ? 'matches' : 'match'}.`)).toHaveAttribute('role', 'status');
  });

  test('nothing found says so and what may help, and Escape shows everything again', async () => {
    const { user } = await openProtocol();
    const box = screen.getByRole('textbox', { name: 'Search the protocol' });
    await user.type(box, 'harbour');
    expect(await screen.findByText('No paragraph matches.')).toBeVisible();
    expect(screen.getByText(/Try fewer or other words/)).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
    await user.type(box, '{Escape}');
    await waitFor(() => expect(listed()).toHaveLength(7));
  });

  test('clearing the search gives the keyboard back to the box', async () => {
    const { user } = await openProtocol();
    const box = screen.getByRole('textbox', { name: 'Search the protocol' });
    await user.type(box, 'press');
    await user.click(screen.getByRole('button', { name: 'Clear the search' }));
    expect(box).toHaveValue('');
    await waitFor(() => expect(box).toHaveFocus());
  });
});

describe('who decides what', () => {
  test('each question names the post to ask', async () => {
    const { user } = await openProtocol();
    await user.click(screen.getByRole('button', { name: 'Who decides what (4)' }));
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'What the protocol means', 'A disagreement over what a report says', 'Whether correspondence may be copied to another member', 'An officer’s concern about a member',
    ]);
    expect(screen.getByText('Ask the Monitoring Officer.')).toBeVisible();
    expect(screen.getByText('Ask the Managing Director. The Leader is consulted. If the matter is that person’s own, ask the Monitoring Officer.')).toBeVisible();
    expect(screen.getByText('Ask your line manager. Then the Director.')).toBeVisible();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test('its paragraph is shown even while a search hides it', async () => {
    const { user } = await openProtocol();
    await user.type(screen.getByRole('textbox', { name: 'Search the protocol' }), 'press');
    await user.click(screen.getByRole('button', { name: 'Who decides what (4)' }));
    await user.click(screen.getByRole('button', { name: 'Show paragraph 3' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Paragraph 3' })).toHaveFocus());
  });
});

describe('the protocols that come with Fair Copy', () => {
  test.each(rulebooks.map((each) => [each.council, each] as const))('%s: every referral is a question in words, and its paragraph can be shown', async (_, council) => {
    const user = userEvent.setup();
    render(<RulebookView rulebook={council} rules={rules} result={null} />);
    const questions = Object.keys(council.refer);
    expect(questions.filter((question) => !referralQuestions[question])).toEqual([]);
    expect(listed()).toHaveLength(council.provisions.length);
    await user.click(screen.getByRole('button', { name: `Who decides what (${questions.length})` }));
    const last = council.refer[questions[questions.length - 1] ?? '']?.provision;
    await user.click(screen.getAllByRole('button', { name: `Show paragraph ${last}` })[0] as HTMLElement);
    expect(document.activeElement).toHaveTextContent(`Paragraph ${last}`);
  });
});
