import { readItem, UnreadableFile } from '../../src/readers';
import type { Item } from '../../src/item/item';

const invitation = (...lines: string[]) => ['BEGIN:VCALENDAR', 'VERSION:2.0', 'METHOD:REQUEST', 'BEGIN:VEVENT', 'UID:a@x', 'DTSTAMP:20260302T090000Z', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

function read(text: string): Promise<Item> {
  return readItem({ name: 'meeting.ics', bytes: new TextEncoder().encode(text) });
}

const whole = invitation(
  'DTSTART:20260310T180000Z', 'DTEND:20260310T193000Z', 'SUMMARY:Weir Lane\\, the lights', 'LOCATION:Church Hall\\, Weir Lane',
  'DESCRIPTION:Dear both\\n\\nCan we meet on site? Bring the plan\\; I have the le', ' tter.', 'ORGANIZER;CN="Archer, Simon":mailto:simon.archer@wexcombe.example',
  'ATTENDEE;CN="Cllr Bridget Lowe";ROLE=REQ-PARTICIPANT:MAILTO:bridget.lowe@wexcombe.example',
  'ATTENDEE;ROLE=OPT-PARTICIPANT;CN=owen.tranter@wexcombe.example:mailto:owen.tranter@wexcombe.example',
  'ATTENDEE;CUTYPE=ROOM;CN=Committee Room 2:mailto:room2@wexcombe.example',
  'ATTENDEE;CN="Archer, Simon";ROLE=REQ-PARTICIPANT:mailto:simon.archer@wexcombe.example',
  'ATTACH;FMTTYPE=application/pdf;FILENAME=plan.pdf:https://wexcombe.example/plan.pdf',
);

describe('an invitation', () => {
  test('says who calls it, who must come and who may', async () => {
    const item = await read(whole);
    expect(item.kind).toBe('meeting');
    expect(item.from).toEqual({ name: 'Archer, Simon', address: 'simon.archer@wexcombe.example' });
    expect(item.to).toEqual([{ name: 'Cllr Bridget Lowe', address: 'bridget.lowe@wexcombe.example' }]);
    expect(item.cc).toEqual([{ name: '', address: 'owen.tranter@wexcombe.example' }]);
  });

  test('gives its words, folded lines joined and marks as they were meant', async () => {
    const item = await read(whole);
    expect(item.subject).toBe('Weir Lane, the lights');
    expect(item.text).toBe('Dear both\n\nCan we meet on site? Bring the plan; I have the letter.');
    expect(item.attachments).toEqual([{ name: 'plan.pdf', size: 0 }]);
  });

  test('gives when and where', async () => {
    const { meeting, date } = await read(whole);
    expect(meeting).toEqual({ start: '2026-03-10T18:00:00.000Z', end: '2026-03-10T19:30:00.000Z', location: 'Church Hall, Weir Lane', cancelled: false, repeats: false });
    expect(date).toBe('2026-03-02T09:00:00.000Z');
  });

  test('in a time zone that the file describes is told in universal time', async () => {
    const zone = ['BEGIN:VTIMEZONE', 'TZID:Wexcombe', 'BEGIN:DAYLIGHT', 'DTSTART:19700329T010000', 'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'TZOFFSETFROM:+0000', 'TZOFFSETTO:+0100', 'END:DAYLIGHT', 'BEGIN:STANDARD', 'DTSTART:19701025T020000', 'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU', 'TZOFFSETFROM:+0100', 'TZOFFSETTO:+0000', 'END:STANDARD', 'END:VTIMEZONE'];
    const text = invitation('DTSTART;TZID=Wexcombe:20260710T100000', 'DURATION:PT45M', 'SUMMARY:x').replace('BEGIN:VEVENT', [...zone, 'BEGIN:VEVENT'].join('\r\n'));
    const { meeting } = await read(text);
    expect([meeting?.start, meeting?.end]).toEqual(['2026-07-10T09:00:00.000Z', '2026-07-10T09:45:00.000Z']);
  });

  test('for a whole day gives the day', async () => {
    expect((await read(invitation('DTSTART;VALUE=DATE:20260507', 'SUMMARY:Polling day'))).meeting?.start).toBe('2026-05-07');
  });

  test('that is called off, and one that comes back, says so', async () => {
    expect((await read(whole.replace('METHOD:REQUEST', 'METHOD:CANCEL'))).meeting?.cancelled).toBe(true);
    expect((await read(invitation('DTSTART:20260310T180000Z', 'RRULE:FREQ=WEEKLY', 'SUMMARY:x'))).meeting?.repeats).toBe(true);
  });

  test('with formatted words alone is read from those', async () => {
    expect((await read(invitation('DTSTART:20260310T180000Z', 'X-ALT-DESC;FMTTYPE=text/html:<p>Come on <b>Tuesday</b></p>'))).text.trim()).toBe('Come on Tuesday');
  });

  test('whose changed occurrence comes first is read as the series', async () => {
    const changed = ['BEGIN:VEVENT', 'UID:a@x', 'RECURRENCE-ID:20260317T180000Z', 'DTSTAMP:20260302T090000Z', 'DTSTART:20260318T180000Z', 'SUMMARY:Moved', 'END:VEVENT'].join('\r\n');
    expect((await read(invitation('DTSTART:20260310T180000Z', 'SUMMARY:Weekly').replace('BEGIN:VEVENT', `${changed}\r\nBEGIN:VEVENT`))).subject).toBe('Weekly');
  });

  test('that comes with others says which was read', async () => {
    const other = ['BEGIN:VEVENT', 'UID:b@x', 'DTSTAMP:20260302T090000Z', 'DTSTART:20260311T180000Z', 'SUMMARY:Second', 'END:VEVENT', 'END:VCALENDAR'].join('\r\n');
    expect((await read(invitation('DTSTART:20260310T180000Z', 'SUMMARY:First').replace('END:VCALENDAR', other))).unread).toEqual(['The calendar file holds 2 meetings; Fair Copy read the first, “First”.']);
  });

  test('without a time says so', async () => {
    expect((await read(invitation('SUMMARY:x'))).unread[0]).toMatch(/does not say when/);
  });
});

describe('a calendar file that cannot be read is told in one sentence', () => {
  test.each([
    ['with no meeting in it', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n', /holds no meeting/],
    ['that breaks off', whole.slice(0, 300), /breaks off|holds no meeting/],
    ['of garbage after its first line', 'BEGIN:VCALENDAR\r\n\u0000\u0001;;;:::\r\n', /meeting\.ics/],
  ])('%s', async (_what, text, words) => {
    const fault: unknown = await read(text).catch((reason: unknown) => reason);
    expect(fault).toBeInstanceOf(UnreadableFile);
    expect((fault as Error).message).toMatch(words);
  });
});

test('a meeting request in mail brings the time of its invitation', async () => {
  const text = ['From: Simon Archer <simon.archer@wexcombe.example>', 'To: bridget.lowe@wexcombe.example', 'Subject: Weir Lane', 'MIME-Version: 1.0', 'Content-Type: multipart/alternative; boundary=b', '', '--b', 'Content-Type: text/plain', '', 'Come', '--b', 'Content-Type: text/calendar; method=REQUEST; charset=utf-8', '', whole, '--b--', ''].join('\r\n');
  const item = await readItem({ name: 'a.eml', bytes: new TextEncoder().encode(text) });
  expect([item.kind, item.meeting?.start, item.meeting?.location]).toEqual(['meeting', '2026-03-10T18:00:00.000Z', 'Church Hall, Weir Lane']);
});
