import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { OutlookHost } from '../../src/hosts/outlook/outlook-host';
import { readBody } from '../../src/language/body';
import { localTime } from '../../src/playground/meeting-time';
import { PlaygroundPage } from '../../src/playground/PlaygroundPage';
import { Simulation } from '../../src/playground/simulation';
import { htmlToText } from '../../src/readers/html-to-text';
import { accessibilityFaults, memorySettings, noSettings } from '../pane/open-pane';

jest.setTimeout(60_000);

async function openMeetings() {
  const simulation = new Simulation();
  simulation.install();
  render(<PlaygroundPage simulation={simulation} settings={memorySettings({ ...noSettings, rulebook: 'carlisle' })} startTheme="light" />);
  const user = userEvent.setup();
  await user.click(screen.getByRole('tab', { name: 'Meeting' }));
  return { simulation, user };
}
const field = (label: string): HTMLInputElement => screen.getByLabelText(label);
/** What the add-in reads of the simulated Outlook. */
const read = () => new OutlookHost({ htmlToText, readSections: readBody, detect: async () => ({ host: 'OUTLOOK', platform: 'OFFICE_ONLINE' }) }).read();

const example = /one ward member is not asked/;
const invitation = [
  'BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:1', 'DTSTAMP:20261101T090000Z', 'DTSTART:20261203T183000Z', 'DTEND:20261203T200000Z',
  'SUMMARY:Public meeting: Scalegate Road', 'LOCATION:Community hall', 'RRULE:FREQ=WEEKLY', 'DESCRIPTION:Dear all\\n\\nCome along.',
  'ORGANIZER;CN=Robert Skelton:mailto:robert.skelton@carlisle-council.example',
  'ATTENDEE;CN=Cllr Pauline Haugh;ROLE=REQ-PARTICIPANT:mailto:cllr.pauline.haugh@carlisle-council.example',
  'ATTENDEE;CN=Cllr Denis Irving;ROLE=OPT-PARTICIPANT:mailto:cllr.denis.irving@carlisle-council.example',
  'END:VEVENT', 'END:VCALENDAR', '',
].join('\r\n');

test('an example fills the form, and the add-in reads a meeting there', async () => {
  const { user } = await openMeetings();
  await user.click(screen.getByRole('button', { name: example }));
  expect(screen.getByRole('combobox', { name: 'Organiser' })).toHaveValue('Robert Skelton <robert.skelton@carlisle-council.example>');
  expect(within(screen.getByRole('list', { name: 'Required' })).getByText('Cllr Pauline Haugh')).toBeVisible();
  expect([field('Start date').value, field('Start time').value, field('End time').value]).toEqual(['2026-12-03', '18:30', '20:00']);
  expect(screen.getByRole('textbox', { name: 'Location' })).toHaveValue('Community hall, Scalegate Road');
  expect(screen.getByRole('textbox', { name: 'Text of the invitation' })).toHaveTextContent('You are invited to a public meeting');
  expect(await read()).toMatchObject({ kind: 'meeting', subject: 'Public meeting: traffic on Scalegate Road', meeting: { location: 'Community hall, Scalegate Road' } });
  expect(await accessibilityFaults()).toEqual([]);
});

test('what is filled in reaches the mailbox: place, pattern, people and times', async () => {
  const { simulation, user } = await openMeetings();
  await user.type(screen.getByRole('textbox', { name: 'Location' }), 'Town Hall');
  await user.selectOptions(screen.getByRole('combobox', { name: 'Repeats' }), 'Every week');
  await user.type(screen.getByRole('combobox', { name: 'Optional' }), 'Cllr Rashida Khan{Enter}');
  fireEvent.change(field('Start date'), { target: { value: '2027-01-14' } });
  fireEvent.change(field('Start time'), { target: { value: '19:15' } });
  const { meeting, cc } = simulation.state.current;
  expect(meeting).toMatchObject({ location: 'Town Hall', repeats: 'series' });
  expect(localTime(meeting?.start ?? '')).toEqual({ day: '2027-01-14', time: '19:15' });
  expect(localTime(meeting?.end ?? '')).toEqual({ day: '2027-01-14', time: '19:45' });
  expect([field('End date').value, field('End time').value]).toEqual(['2027-01-14', '19:45']);
  expect(cc).toEqual([{ name: 'Cllr Rashida Khan', address: 'cllr.rashida.khan@carlisle-council.example' }]);
});

test('a date that is being emptied and typed anew is left to whoever types', async () => {
  const { simulation } = await openMeetings();
  const before = simulation.state.current.meeting;
  fireEvent.change(field('End date'), { target: { value: '' } });
  expect(field('End date').value).toBe('');
  expect(simulation.state.current.meeting).toEqual(before);
});

test('whom the add-in adds is seen in the form', async () => {
  const { simulation } = await openMeetings();
  act(() => simulation.state.setRecipients('to', [{ name: 'Cllr Denis Irving', address: 'cllr.denis.irving@carlisle-council.example' }]));
  expect(within(screen.getByRole('list', { name: 'Required' })).getByText('Cllr Denis Irving')).toBeVisible();
});

test('a message and a meeting can be written side by side, and neither is lost', async () => {
  const { simulation, user } = await openMeetings();
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'The meeting');
  await user.click(screen.getByRole('tab', { name: 'Message' }));
  expect(simulation.state.current).toMatchObject({ subject: '', meeting: null });
  expect((await read()).kind).toBe('message');
  await user.type(screen.getByRole('textbox', { name: 'Subject' }), 'The message');
  await user.click(screen.getByRole('tab', { name: 'Meeting' }));
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('The meeting');
  await user.click(screen.getByRole('tab', { name: 'Message' }));
  expect(screen.getByRole('textbox', { name: 'Subject' })).toHaveValue('The message');
});

test('a person’s own invitation is picked, and the form shows it whatever was open', async () => {
  const { simulation, user } = await openMeetings();
  await user.click(screen.getByRole('tab', { name: 'Message' }));
  await user.upload(screen.getByLabelText('Open your own message or meeting', { selector: 'input' }), new File([invitation], 'meeting.ics'));
  expect(await screen.findByText(/^meeting\.ics is open/)).toBeVisible();
  expect(screen.getByRole('tab', { name: 'Meeting' })).toHaveAttribute('aria-selected', 'true');
  expect(simulation.state.current).toMatchObject({
    subject: 'Public meeting: Scalegate Road', from: { name: 'Robert Skelton' }, to: [{ name: 'Cllr Pauline Haugh' }], cc: [{ name: 'Cllr Denis Irving' }],
    meeting: { start: '2026-12-03T18:30:00.000Z', end: '2026-12-03T20:00:00.000Z', location: 'Community hall', repeats: 'series' },
  });
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Text of the invitation' })).toHaveTextContent('Come along.'));
});

test('it can be dropped too, and a meeting that is called off is said to be', async () => {
  await openMeetings();
  const place = screen.getByRole('button', { name: 'Open your own message or meeting' }).parentElement as HTMLElement;
  const file = new File([invitation.replace('METHOD:REQUEST', 'METHOD:CANCEL')], 'off.ics');
  fireEvent.drop(place, { dataTransfer: { files: [file] } });
  expect(await screen.findByText(/The file says that this meeting is called off/)).toBeVisible();
});

test('a new meeting stays a meeting, and another council brings its own', async () => {
  const { simulation, user } = await openMeetings();
  await user.click(screen.getByRole('button', { name: example }));
  await user.click(screen.getByRole('button', { name: 'New meeting' }));
  expect(simulation.state.current.meeting).toMatchObject({ location: '', repeats: 'no' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Council' }), 'WBC');
  expect(screen.getByRole('button', { name: /without the councillors for the ward/ })).toBeVisible();
  expect(simulation.state.current.meeting).not.toBeNull();
});
