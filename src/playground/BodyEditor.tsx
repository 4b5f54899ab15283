import { useEffect, useRef } from 'react';
import type { MailboxState } from '../hosts/simulated/mailbox-state';
import { keptHtml, showHtml } from './message-html';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  state: MailboxState;
  body: string;
  label?: string;
}

/** The text of the message or invitation, written by hand or changed by the add-in. */
export function BodyEditor({ state, body, label = words.text }: Props) {
  const styles = usePlaygroundStyles();
  const editor = useRef<HTMLDivElement>(null);
  const { attachments } = state.current;

  useEffect(() => {
    // What was just typed comes back here: putting it in again would move the cursor.
    if (editor.current && keptHtml(editor.current) !== body) showHtml(editor.current, body, attachments);
  }, [body, attachments]);

  return (
    <div
      ref={editor} role="textbox" aria-multiline="true" aria-label={label} tabIndex={0} className={styles.editor}
      contentEditable suppressContentEditableWarning onInput={(event) => state.change({ body: keptHtml(event.currentTarget) })}
    />
  );
}
