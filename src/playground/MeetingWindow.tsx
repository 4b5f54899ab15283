import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Directory } from '../directory/directory';
import { emptyMeeting, type MailboxState, type StateMeeting } from '../hosts/simulated/mailbox-state';
import { useStyles } from '../pane/styles';
import { AttachmentRow } from './AttachmentRow';
import { BodyEditor } from './BodyEditor';
import { FromField } from './FromField';
import { MeetingTime } from './MeetingTime';
import { startedAt } from './meeting-time';
import { RecipientField } from './RecipientField';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  state: MailboxState;
  directory: Directory | null;
  /** The client's own Send button. */
  send?: ReactNode;
}

const asked = { to: words.meeting.required, cc: words.meeting.optional };

/** The window in which a meeting is called: the simulated Outlook's own, not the add-in's. */
export function MeetingWindow({ state, directory, send }: Props) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const { current } = state;
  const meeting = current.meeting ?? emptyMeeting();
  const change = (parts: Partial<StateMeeting>) => state.change({ meeting: { ...meeting, ...parts } });
  return (
    <section aria-labelledby="meeting-window" className={styles.panel}>
      <h2 id="meeting-window" className={shared.title}>{words.meeting.window}</h2>
      {send}
      <FromField key={`${current.from?.name} ${current.from?.address}`} label={words.meeting.organiser} from={current.from} directory={directory} onChange={(from) => state.change({ from })} />
      {(['to', 'cc'] as const).map((field) => (
        <RecipientField key={field} label={asked[field]} people={current[field]} directory={directory} onChange={(people) => state.setRecipients(field, people)} />
      ))}
      <Field label={words.meeting.location}>
        <Input value={meeting.location} onChange={(_, data) => change({ location: data.value })} />
      </Field>
      <MeetingTime labels={words.meeting.starts} moment={meeting.start} onChange={(start) => state.change({ meeting: startedAt(meeting, start) })} />
      <MeetingTime labels={words.meeting.ends} moment={meeting.end} onChange={(end) => change({ end })} />
      <Field label={words.meeting.repeats}>
        <Select value={meeting.repeats} onChange={(_, data) => change({ repeats: data.value as StateMeeting['repeats'] })}>
          {(Object.keys(words.meeting.patterns) as StateMeeting['repeats'][]).map((each) => <option key={each} value={each}>{words.meeting.patterns[each]}</option>)}
        </Select>
      </Field>
      <Field label={words.subject}>
        <Input value={current.subject} onChange={(_, data) => state.change({ subject: data.value })} />
      </Field>
      <BodyEditor state={state} body={current.body} label={words.meeting.text} />
      <div className={shared.row}><AttachmentRow state={state} /></div>
    </section>
  );
}
