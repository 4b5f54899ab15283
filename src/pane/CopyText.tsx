import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  label: string;
  text: string;
  copy: string;
  copied: string;
  rows?: number;
  /** Whether the keyboard goes to the text when it appears. */
  takeFocus?: boolean;
  /** What stands beside the button. */
  children?: ReactNode;
}

/** A text for the person to take elsewhere, with a button that copies it. */
export function CopyText({ label, text, copy, copied, rows = 6, takeFocus = true, children }: Props) {
  const styles = useStyles();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (takeFocus) field.current?.focus();
  }, [takeFocus]);

  const onCopy = async () => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid(copied);
    } catch {
      // Add-ins are often refused the clipboard; the text stands selected for the keyboard.
      field.current?.focus();
      setSaid(words.draft.copyYourself);
    }
  };
  return (
    <>
      <Field label={label}>
        <Textarea textarea={{ ref: field, readOnly: true, rows }} value={text} resize="vertical" />
      </Field>
      <div className={styles.row}>
        <Button onClick={() => void onCopy()}>{copy}</Button>
        {children}
      </div>
      <p role="status" className={styles.quiet}>{said}</p>
    </>
  );
}
