import { Button } from '@fluentui/react-components';
import { AttachRegular, DismissRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { MailboxState } from '../hosts/simulated/mailbox-state';
import { useStyles } from '../pane/styles';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

let nextId = 1;

/** The files that go with the message. Only their names and sizes are kept. */
export function AttachmentRow({ state }: { state: MailboxState }) {
  const shared = useStyles();
  const styles = usePlaygroundStyles();
  const input = useRef<HTMLInputElement>(null);
  const { attachments } = state.current;
  const listed = attachments.filter((each) => !each.inline);
  const add = (files: FileList | null) => {
    const added = Array.from(files ?? [], ({ name, size }) => ({ id: `file-${nextId++}`, name, size, kind: 'file' as const, inline: false, contentId: '', content: '' }));
    if (added.length > 0) state.change({ attachments: [...attachments, ...added] });
  };
  return (
    <div className={shared.row}>
      <Button icon={<AttachRegular />} onClick={() => input.current?.click()}>{words.attach}</Button>
      <input
        ref={input} type="file" multiple className={shared.hidden} tabIndex={-1} aria-label={words.attach}
        onChange={(event) => {
          add(event.target.files);
          event.target.value = '';
        }}
      />
      {listed.length > 0 && (
        <ul aria-label={words.attachments} className={styles.tokens}>
          {listed.map((each) => (
            <li key={each.id} className={styles.token}>
              {each.name}
              <Button
                size="small" appearance="subtle" icon={<DismissRegular />} aria-label={words.detach(each.name)}
                onClick={() => state.change({ attachments: attachments.filter((other) => other.id !== each.id) })}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
