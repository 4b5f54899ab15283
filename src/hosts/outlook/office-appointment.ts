import type { Mailbox, RecipientField } from '../../item/item';
import type { OfficeCalls } from './call-office';
import { clockTime, type WallTime } from './clock-time';
import { itemWords, type AppointmentAccess, type Places, type Repetition } from './item-access';
import { mailboxOf, OfficeItem } from './office-item';

/** The meeting open in its organiser's Outlook, over the Office API. */
export class OfficeAppointment extends OfficeItem<Office.AppointmentCompose> implements AppointmentAccess {
  readonly kind = 'meeting';
  readonly fields = ['to', 'cc'] as const;

  /** @param wallTime Outlook's own clock, whose zone need not be the computer's; null for the computer's */
  constructor(item: Office.AppointmentCompose, calls: OfficeCalls, cap: number | null, current: () => unknown, private readonly wallTime: ((moment: Date) => WallTime) | null) {
    super(item, calls, cap, current);
  }

  async from(): Promise<Mailbox | null> {
    return mailboxOf(await this.calls.read<Office.EmailAddressDetails>(`read ${itemWords.meeting.writer}`, (done) => this.item.organizer.getAsync(done)));
  }

  protected box(field: RecipientField): Office.Recipients {
    return field === 'to' ? this.item.requiredAttendees : this.item.optionalAttendees;
  }

  async time(which: 'start' | 'end'): Promise<number> {
    const moment = await this.calls.read<Date>(which === 'start' ? 'read when the meeting begins' : 'read when the meeting ends', (done) => this.item[which].getAsync(done));
    return moment.getTime();
  }

  onClock(moment: number): string {
    return clockTime(moment, this.wallTime);
  }

  async places(): Promise<Places> {
    const { enhancedLocation } = this.item;
    if (typeof enhancedLocation?.getAsync === 'function') {
      const found = await this.calls.read<Office.LocationDetails[]>('read the location', (done) => enhancedLocation.getAsync(done)).catch(() => []);
      if (found.length > 0) {
        const rooms = found.filter((each) => String(each.locationIdentifier.type) === 'room');
        return { text: found.map((each) => each.displayName).join('; '), rooms: rooms.map((each) => each.emailAddress || each.locationIdentifier.id) };
      }
    }
    // The list leaves out personal contact groups, which the field's own words have.
    return { text: await this.calls.read<string>('read the location', (done) => this.item.location.getAsync(done)), rooms: [] };
  }

  async repetition(): Promise<Repetition> {
    const { recurrence, seriesId } = this.item;
    // Documented as the id of the series for a single meeting out of one, and as null for everything else.
    if (seriesId) return 'occurrence';
    // Also documented as null where a meeting does not come back, beside an object whose pattern is null.
    if (recurrence === null) return 'no';
    const pattern = await this.calls.read<Office.Recurrence | null>('read whether the meeting comes back', (done) => recurrence.getAsync(done as (result: Office.AsyncResult<Office.Recurrence>) => void));
    return pattern === null || pattern === undefined ? 'no' : 'series';
  }
}
