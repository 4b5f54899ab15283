import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useStyles } from '../pane/styles';
import { words } from './words';

interface Props {
  text: string;
  /** @returns false where it could not be changed */
  onSave(text: string): boolean;
  onClose(): void;
}

/** Lets the person write a paragraph anew, as they would in Word. Escape leaves it as it was. */
export function ParagraphEditor({ text, onSave, onClose }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [written, setWritten] = useState(text);
  const [failed, setFailed] = useState(false);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (onSave(written.replace(/\s*\n\s*/g, ' '))) onClose();
    else setFailed(true);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose();
  };
  return (
    <form className={styles.stack} aria-label={words.word.editing} onSubmit={submit} onKeyDown={onKeyDown}>
      <Field label={words.word.wording} validationState={failed ? 'error' : 'none'} validationMessage={failed ? words.word.notEdited : undefined}>
        <Textarea textarea={{ ref: field, rows: Math.min(12, 2 + Math.ceil(text.length / 60)) }} value={written} resize="vertical" onChange={(_, data) => setWritten(data.value)} />
      </Field>
      <div className={styles.row}>
        <Button type="submit" appearance="primary">{words.word.type}</Button>
        <Button onClick={onClose}>{words.word.cancel}</Button>
      </div>
    </form>
  );
}
