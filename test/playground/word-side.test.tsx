import '@testing-library/jest-dom';
import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlaygroundPage } from '../../src/playground/PlaygroundPage';
import { Simulation } from '../../src/playground/simulation';
import { accessibilityFaults, memorySettings, noSettings } from '../pane/open-pane';

configure({ asyncUtilTimeout: 10_000 });
jest.setTimeout(30_000);

async function openWord(example = '') {
  const simulation = new Simulation();
  simulation.install();
  const settings = memorySettings({ ...noSettings, rulebook: 'gloucester' });
  render(<PlaygroundPage simulation={simulation} settings={settings} startTheme="light" />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Letter or report' }));
  await screen.findByRole('heading', { name: 'Hall roof.docx' });
  if (example) await user.click(screen.getByRole('button', { name: example }));
  const text = await screen.findByRole('region', { name: 'Text of the document' });
  return { user, text, settings, simulation };
}

const word = (): typeof Word => (globalThis as unknown as { Word: typeof Word }).Word;

test('the text of a document is shown with its changes, and who made them', async () => {
  const { text } = await openWord('A report that a member edited');
  expect(within(text).getByText('refused', { selector: 'del' })).toHaveTextContent('[Struck out by Cllr Gordon Twigg, 19 November 2026, 09:05: refused]');
  expect(within(text).getByText('approved', { selector: 'ins' })).toHaveAttribute('title', 'Put in by Cllr Gordon Twigg, 19 November 2026, 09:05');
  expect(within(text).getByRole('heading', { name: /Recommendation/, level: 3 })).toBeVisible();
  expect(within(text).getByRole('cell', { name: /^Director of Communities/ })).toBeVisible();
  expect(await accessibilityFaults()).toEqual([]);
});

test('a paragraph is written anew in the name of whoever sits there, and tracked where changes are', async () => {
  const { user, text } = await openWord();
  await user.click(screen.getByRole('switch', { name: 'Track changes' }));
  await waitFor(() => expect(screen.getByRole('switch', { name: 'Track changes' })).toBeChecked());
  await user.click(within(text).getByRole('button', { name: /Change the paragraph “2\.2 That/ }));
  const field = screen.getByRole('textbox', { name: 'What the paragraph says' });
  await waitFor(() => expect(field).toHaveFocus());
  await user.clear(field);
  await user.type(field, '2.2 That the charity be given help with its accounts.');
  await user.click(screen.getByRole('button', { name: 'Put it into the document' }));
  expect(await within(text).findByText('given', { selector: 'ins' })).toHaveAttribute('title', expect.stringMatching(/^Put in by Hamish Coker, /));
  expect(within(text).getByText('offered', { selector: 'del' })).toBeVisible();
});

test('Escape leaves a paragraph as it was, and the keyboard where it had been', async () => {
  const { user, text } = await openWord();
  await user.click(within(text).getByRole('button', { name: /Change the paragraph “2\.2 That/ }));
  await user.keyboard('no more{Escape}');
  await waitFor(() => expect(within(text).getByRole('button', { name: /Change the paragraph “2\.2 That/ })).toHaveFocus());
  expect(text).toHaveTextContent('2.2 That the charity be offered help with its accounts.');
});

test('a place that the add-in shows is marked in the text, and its comment stands beside it', async () => {
  const { text } = await openWord();
  await act(() => word().run(async (context) => {
    const hits = context.document.body.search('be refused');
    hits.load('items');
    await context.sync();
    hits.items[0]?.select();
    hits.items[0]?.insertComment('Is this right?');
    await context.sync();
  }));
  await waitFor(() => expect(text.querySelector('[aria-current="location"]')).toHaveTextContent('2.1 That the grant'));
  expect(await within(text).findByText('Is this right?')).toHaveTextContent('Comment by Hamish Coker: Is this right?');
});

test('another Word can be chosen and faults switched on, and the document stays', async () => {
  const { user, text } = await openWord();
  await user.click(screen.getByRole('button', { name: 'Simulated Word' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Word version' }), 'Word on iPad');
  expect(Office.context.platform).toBe('iOS');
  await user.click(screen.getByRole('checkbox', { name: 'Comments are refused' }));
  await expect(word().run(async (context) => {
    context.document.body.search('refused').getFirst().insertComment('?');
    await context.sync();
  })).rejects.toThrow();
  expect(await screen.findByRole('heading', { name: 'Hall roof.docx' })).toBeVisible();
  expect(text).toBeDefined();
  expect(await accessibilityFaults()).toEqual([]);
});

test('a person’s own document is opened; what is none says so', async () => {
  const { user } = await openWord();
  const input = screen.getByLabelText('Open your own document', { selector: 'input' });
  await user.upload(input, new File(['From: Jo\r\nTo: Al\r\n\r\nHello'], 'mail.docx'));
  expect(await screen.findByText(/^mail\.docx is not a Word document/)).toBeVisible();
});

test('another council brings its own documents, and Outlook comes back with its message', async () => {
  const { user, simulation } = await openWord();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Council' }), 'Carlisle City Council');
  expect((await screen.findAllByText(/Graham Litt, Tree Officer/))[0]).toBeVisible();
  const before = simulation.turn;
  await user.click(screen.getByRole('tab', { name: 'Message' }));
  expect(screen.getByRole('textbox', { name: 'Text of the message' })).toBeVisible();
  expect(simulation.turn).toBeGreaterThan(before);
  expect(Office.context.mailbox).toBeDefined();
});

test('the earlier version is offered only where the document has one', async () => {
  const { user } = await openWord();
  expect(screen.queryByRole('button', { name: /Compare with the version/ })).toBeNull();
  await user.click(screen.getByRole('button', { name: 'A report that was changed unseen' }));
  await user.click(await screen.findByRole('button', { name: /Compare with the version/ }));
  expect(screen.getByText(/Fair Copy has not read the document yet/)).toBeVisible();
});
