import '@testing-library/jest-dom';
import { act, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { SimulatedWord } from '../../src/hosts/simulated-word/simulated-word';
import { exampleDirectoryText } from '../../src/playground/example-directories';
import { readDocxItem } from '../../src/readers/docx/docx-item';
import { startTaskPane } from '../../src/taskpane/start';
import { docx, p } from '../readers/docx/build-docx';

configure({ asyncUtilTimeout: 10_000 });

const sentence = 'The Council will pay for your new fence and will start the work on Monday.';
const letter = [
  'Mr Gordon Little', '14 March 2026', 'Dear Mr Little,', 'Thank you for your letter about the playground on Brook Street.',
  sentence, 'Yours sincerely,', 'Councillor Agnes Thornthwaite',
];

test('in Word the pane checks the document, shows the place, puts it right and takes it back', async () => {
  const word = new SimulatedWord({ bytes: docx({ body: letter.map((line) => p(line)).join('') }) });
  const finish = word.install();
  window.localStorage.setItem('fair-copy', JSON.stringify({ rulebook: 'carlisle', directory: { name: 'carlisle', text: exampleDirectoryText('carlisle'), example: true } }));
  const inFile = async (): Promise<string> => (await readDocxItem(word.bytes())).text;
  const place = document.createElement('div');
  document.body.append(place);
  await act(() => startTaskPane(place));
  const user = userEvent.setup();
  const card = await screen.findByRole('article', { name: /^Breach/ });
  await user.click(within(card).getByRole('button', { name: /Show in/ }));
  await waitFor(() => expect(word.selection()?.text).toBe(sentence));
  await user.click(within(card).getByRole('button', { name: 'Take the sentence out' }));
  await screen.findByText(/^Done: Take the sentence out/);
  expect(await inFile()).not.toContain(sentence);
  await waitFor(() => expect(screen.queryByRole('article', { name: /^Breach/ })).toBeNull());
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  await waitFor(async () => expect(await inFile()).toContain(sentence));
  expect(await screen.findByRole('article', { name: /^Breach/ })).toBeVisible();
  finish();
}, 60_000);
