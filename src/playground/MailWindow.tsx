import { Button, Field, Input } from '@fluentui/react-components';
import { ShieldRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Directory } from '../directory/directory';
import type { MailboxState } from '../hosts/simulated/mailbox-state';
import { recipientFields } from '../item/item';
import { useStyles } from '../pane/styles';
import { AttachmentRow } from './AttachmentRow';
import { BodyEditor } from './BodyEditor';
import { crestAttachment, crestHtml } from './crest';
import { FromField } from './FromField';
import { RecipientField } from './RecipientField';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  state: MailboxState;
  directory: Directory | null;
  /** Which of the councils it is, for the crest's colour. */
  nth: number;
  /** The client's own Send button. */
  send?: ReactNode;
}

/** The window in which a message is written: the simulated Outlook's own, not the add-in's. */
export function MailWindow({ state, directory, nth, send }: Props) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const message = state.current;
  const crest = directory?.file.letterhead?.images?.[0];
  const insertCrest = () => {
    if (!crest || !directory) return;
    const others = message.attachments.filter((each) => each.contentId !== crest);
    state.change({ attachments: [...others, crestAttachment(crest, directory.councilName, nth)], body: `${crestHtml(crest, directory.councilName)}${message.body}` });
  };
  return (
    <section aria-labelledby="mail-window" className={styles.panel}>
      <h2 id="mail-window" className={shared.title}>{words.window}</h2>
      {send}
      <FromField key={`${message.from?.name} ${message.from?.address}`} from={message.from} directory={directory} onChange={(from) => state.change({ from })} />
      {recipientFields.map((field) => (
        <RecipientField key={field} label={words.fields[field]} people={message[field]} directory={directory} onChange={(people) => state.setRecipients(field, people)} />
      ))}
      <Field label={words.subject}>
        <Input value={message.subject} onChange={(_, data) => state.change({ subject: data.value })} />
      </Field>
      <BodyEditor state={state} body={message.body} />
      <div className={shared.row}>
        <AttachmentRow state={state} />
        {crest && <Button icon={<ShieldRegular />} onClick={insertCrest}>{words.crest}</Button>}
      </div>
    </section>
  );
}
