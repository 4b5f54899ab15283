import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useStyles } from '../pane/styles';
import { localTime, momentOf, type LocalTime } from './meeting-time';

interface Props {
  labels: { day: string; time: string };
  /** ISO 8601 in UTC. */
  moment: string;
  onChange(moment: string): void;
}

/** The day and time of one end of a meeting. What is half filled in stays in the form. */
export function MeetingTime({ labels, moment, onChange }: Props) {
  const styles = useStyles();
  const [written, setWritten] = useState<LocalTime>(() => localTime(moment));
  const known = momentOf(written);
  // Set from outside, by the other end of the meeting say, while nothing here waits to be finished.
  const shown = known !== null && known !== moment ? localTime(moment) : written;

  const write = (next: LocalTime) => {
    setWritten(next);
    const then = momentOf(next);
    if (then !== null) onChange(then);
  };
  return (
    <div className={styles.row}>
      <Field label={labels.day}><Input type="date" value={shown.day} onChange={(_, data) => write({ ...shown, day: data.value })} /></Field>
      <Field label={labels.time}><Input type="time" value={shown.time} onChange={(_, data) => write({ ...shown, time: data.value })} /></Field>
    </div>
  );
}
