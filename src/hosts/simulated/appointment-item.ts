import { changedFields, composedParts, detailsOf, recipientsOf, type Announce, type ItemSurroundings, type SimulatedItem } from './composed-parts';
import { emptyMeeting, type StateMeeting } from './mailbox-state';
import { holdsSet } from './profiles';

/**
 * The meeting being called, with the calls of Office.AppointmentCompose that Fair Copy makes. In the mailbox's
 * state those who must come stand under `to`, those who may under `cc`, and whoever calls it under `from`.
 */
export function appointmentItem(around: ItemSurroundings): SimulatedItem {
  const { state, profile, delivery } = around;
  const has = (set: string): boolean => holdsSet(profile.mailbox, set);
  const meeting = (): StateMeeting => state.current.meeting ?? emptyMeeting();
  let last = meeting();

  const announce: Announce = (part) => {
    if (part === 'to') return [changedFields({ requiredAttendees: true })];
    if (part === 'cc') return [changedFields({ optionalAttendees: true })];
    if (part !== 'meeting') return [];
    const [before, now] = [last, meeting()];
    last = now;
    return [
      ...(before.start !== now.start || before.end !== now.end ? [{ event: 'olkAppointmentTimeChanged', details: { start: new Date(now.start), end: new Date(now.end) } }] : []),
      ...(before.repeats !== now.repeats ? [{ event: 'olkRecurrenceChanged', details: { recurrence: null } }] : []),
      ...(has('1.8') && (before.location !== now.location || before.rooms !== now.rooms) ? [{ event: 'olkEnhancedLocationsChanged', details: { enhancedLocations: [] } }] : []),
    ];
  };

  const { item, leave } = composedParts(around, announce);
  const timeOf = (which: 'start' | 'end') => ({ getAsync: (...rest: unknown[]) => delivery.call(`${which}.getAsync`, rest, () => new Date(meeting()[which])) });
  const named = (): string => [...(meeting().location === '' ? [] : [meeting().location]), ...meeting().rooms.map((room) => room.name)].join('; ');
  Object.assign(item, {
    itemType: 'appointment',
    requiredAttendees: recipientsOf('requiredAttendees', 'to', around), optionalAttendees: recipientsOf('optionalAttendees', 'cc', around),
    start: timeOf('start'), end: timeOf('end'),
    location: { getAsync: (...rest: unknown[]) => delivery.call('location.getAsync', rest, named) },
    ...(has('1.7') ? {
      organizer: { getAsync: (...rest: unknown[]) => delivery.call('organizer.getAsync', rest, () => (state.current.from ? detailsOf(state.current.from) : undefined)) },
      recurrence: { getAsync: (...rest: unknown[]) => delivery.call('recurrence.getAsync', rest, () => (meeting().repeats === 'no' ? null : { recurrenceType: 'weekly' })) },
      get seriesId() {
        return meeting().repeats === 'occurrence' ? 'series' : null;
      },
    } : {}),
    ...(has('1.8') ? {
      enhancedLocation: {
        getAsync: (...rest: unknown[]) => delivery.call('enhancedLocation.getAsync', rest, () => [
          ...(meeting().location === '' ? [] : [{ displayName: meeting().location, emailAddress: '', locationIdentifier: { id: meeting().location, type: 'custom' } }]),
          ...meeting().rooms.map((room) => ({ displayName: room.name, emailAddress: room.address, locationIdentifier: { id: room.address, type: 'room' } })),
        ]),
      },
    } : {}),
  });
  return { item, leave };
}
