import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PlaygroundPage } from '../../src/playground/PlaygroundPage';
import { Simulation } from '../../src/playground/simulation';
import { accessibilityFaults, memorySettings, noSettings } from '../pane/open-pane';

function openPlayground() {
  const simulation = new Simulation();
  simulation.install();
  const settings = memorySettings({ ...noSettings, rulebook: 'carlisle' });
  render(<PlaygroundPage simulation={simulation} settings={settings} startTheme="light" />);
  return { simulation, settings, user: userEvent.setup() };
}
const editor = () => screen.getByRole('textbox', { name: 'Text of the message' });

test('an example fills the mail window and opens the pane anew', async () => {
  const { simulation, user } = openPlayground();
  const before = simulation.turn;
  await user.click(screen.getByRole('button', { name: /A blind copy to the Leader/ }));
  expect(screen.getByRole('combobox', { name: 'From' })).toHaveValue('Zara Milburn <zara.milburn@carlisle-council.example>');
  expect(within(screen.getByRole('list', { name: 'Bcc' })).getByText('Cllr Agnes Thornthwaite')).toBeVisible();
  expect(editor()).toHaveTextContent('You asked how garage rents are set.');
  expect(simulation.turn).toBeGreaterThan(before);
  expect(await accessibilityFaults()).toEqual([]);
}, 20_000);

test('a name that the directory knows gets its address', async () => {
  const { simulation, user } = openPlayground();
  await user.type(screen.getByRole('combobox', { name: 'To' }), 'Cllr Rashida Khan{Enter}');
  expect(simulation.state.current.to).toEqual([{ name: 'Cllr Rashida Khan', address: 'cllr.rashida.khan@carlisle-council.example' }]);
  await user.click(screen.getByRole('button', { name: 'Remove Cllr Rashida Khan from To' }));
  expect(simulation.state.current.to).toEqual([]);
});

test('anybody can be written to by address, and leaving the field keeps what was typed', async () => {
  const { simulation, user } = openPlayground();
  await user.type(screen.getByRole('combobox', { name: 'Cc' }), 'Jo Reed <jo@home.example>');
  await user.tab();
  expect(simulation.state.current.cc).toEqual([{ name: 'Jo Reed', address: 'jo@home.example' }]);
});

test('what is typed reaches the mailbox, and what the add-in writes reaches the window', () => {
  const { simulation } = openPlayground();
  editor().innerHTML = '<p>Dear all</p>';
  fireEvent.input(editor());
  expect(simulation.state.current.body).toBe('<p>Dear all</p>');
  act(() => simulation.state.change({ body: '<p>Dear all</p><p>Copied to nobody.</p>' }));
  expect(editor()).toHaveTextContent('Copied to nobody.');
});

test('the crest is seen as a picture and kept under the name that the directory knows', async () => {
  const { simulation, user } = openPlayground();
  await user.click(screen.getByRole('button', { name: 'Insert the council’s crest' }));
  expect(within(editor()).getByRole('img', { name: 'Carlisle City Council' })).toHaveAttribute('src', expect.stringContaining('data:image/svg+xml'));
  expect(simulation.state.current.body).toContain('src="cid:carlisle-shield.png"');
  fireEvent.input(editor());
  expect(simulation.state.current.body).not.toContain('data:image');
});

test('scripts in a message never reach the page', () => {
  const { simulation } = openPlayground();
  act(() => simulation.state.change({ body: '<p onclick="alert(1)">Hello<script>alert(1)</script></p><img src="x" onerror="alert(1)">' }));
  expect(editor().innerHTML).not.toMatch(/script|onclick|onerror/);
});

test('another council brings its own people and examples, and the pane is told', async () => {
  const { settings, user } = openPlayground();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Council' }), 'WBC');
  expect(screen.getByRole('button', { name: /A councillor’s email forwarded without leave/ })).toBeVisible();
  expect(settings.now()).toMatchObject({ rulebook: 'wbc', directory: { example: true } });
});

test('another Outlook can be chosen and faults switched on and off', async () => {
  const { simulation, user } = openPlayground();
  await user.click(screen.getByRole('button', { name: 'Simulated Outlook' }));
  await user.selectOptions(screen.getByRole('combobox', { name: 'Outlook version' }), 'Outlook on Mac');
  expect(simulation.profile.id).toBe('mac');
  const fault = screen.getByRole('checkbox', { name: 'The text cannot be changed' });
  await user.click(fault);
  expect(simulation.faults.strike('body.setAsync')?.error?.code).toBe(9016);
  await user.click(fault);
  expect(simulation.faults.strike('body.setAsync')).toBeNull();
  expect(await accessibilityFaults()).toEqual([]);
}, 20_000);

test('messages that remedies prepare can be looked at', async () => {
  const { simulation, user } = openPlayground();
  act(() => simulation.state.keepDraft({ to: [{ name: 'Jo Reed', address: 'jo@home.example' }], cc: [], subject: 'A copy', text: 'Dear Jo' }));
  await user.click(screen.getByRole('button', { name: 'A copy' }));
  expect(screen.getByText('Dear Jo')).toBeVisible();
});

test('a person’s own message is opened, and a file that is none says so', async () => {
  const { simulation, user } = openPlayground();
  const input = screen.getByLabelText('Open your own message or meeting', { selector: 'input' });
  const mail = 'From: Jo Reed <jo@home.example>\r\nTo: Graham Litt <graham.litt@carlisle-council.example>\r\nSubject: My tree\r\n\r\nDear Mr Litt\r\n\r\nIt leans.\r\n';
  await user.upload(input, new File([mail], 'tree.eml'));
  expect(await screen.findByText(/^tree\.eml is open/)).toBeVisible();
  expect(simulation.state.current.subject).toBe('My tree');
  await waitFor(() => expect(editor()).toHaveTextContent('It leans.'));
  fireEvent.change(input, { target: { files: [new File(['%PDF-1.7'], 'plan.pdf')] } });
  expect(await screen.findByText(/plan\.pdf is a PDF/)).toBeVisible();
}, 20_000);

test('files are attached by name and taken off again', async () => {
  const { simulation, user } = openPlayground();
  await user.upload(screen.getByLabelText('Attach a file', { selector: 'input' }), new File(['1'], 'Site plan.pdf'));
  expect(simulation.state.current.attachments.map((each) => each.name)).toEqual(['Site plan.pdf']);
  await user.click(screen.getByRole('button', { name: 'Remove the attachment Site plan.pdf' }));
  expect(simulation.state.current.attachments).toEqual([]);
});

test('the dark theme reaches the simulated Outlook', async () => {
  const { user } = openPlayground();
  await user.click(screen.getByRole('switch', { name: 'Dark theme' }));
  await waitFor(() => expect(Office.context.officeTheme.bodyBackgroundColor).toBe('#1F1F1F'));
});
