import { Button } from '@fluentui/react-components';
import type { Directory } from '../directory/directory';
import { useStyles } from '../pane/styles';
import { exampleMeetings, examples, type ExampleKind } from './examples';
import { meetingOfExample, messageOfExample, messageOfItem } from './opened-message';
import { OpenFile } from './OpenFile';
import type { Simulation } from './simulation';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  simulation: Simulation;
  council: string;
  directory: Directory | null;
  /** Which of the councils it is, for the crest's colour. */
  nth: number;
}

interface Choice {
  title: string;
  kind: ExampleKind;
  open(): void;
}

/** What can be opened in the window: ready messages or meetings, a new one, or a file of one's own. */
export function OutlookExamples({ simulation, council, directory, nth }: Props) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const meeting = simulation.state.current.meeting !== null;
  const name = directory?.file.letterhead?.images?.[0];
  const crest = name && directory ? { name, council: directory.councilName, nth } : null;
  const choices: Choice[] = meeting
    ? (exampleMeetings[council] ?? []).map((example) => ({ ...example, open: () => simulation.open(meetingOfExample(example)) }))
    : (examples[council] ?? []).map((example) => ({ ...example, open: () => simulation.open(messageOfExample(example, crest)) }));
  return (
    <>
      <h2 className={shared.heading}>{words.examples}</h2>
      <ul className={styles.tokens}>
        {choices.map((each) => (
          <li key={each.title}><Button size="small" onClick={each.open}>{each.title} ({words.kinds[each.kind]})</Button></li>
        ))}
        <li><Button size="small" onClick={() => simulation.openNew()}>{meeting ? words.meeting.newMeeting : words.newMessage}</Button></li>
      </ul>
      <OpenFile onItem={(item) => simulation.open(messageOfItem(item))} />
    </>
  );
}
