import { Button, Field, Input } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useId, useState, type KeyboardEvent } from 'react';
import type { Directory } from '../directory/directory';
import type { Mailbox } from '../item/item';
import { resolveMailbox, suggestions, writeMailbox } from './mailbox-text';
import { usePlaygroundStyles } from './styles';
import { words } from './words';

interface Props {
  label: string;
  people: Mailbox[];
  directory: Directory | null;
  onChange(people: Mailbox[]): void;
}

/** A row of recipients with suggestions from the directory. Enter, a semicolon or leaving the field takes what is written. */
export function RecipientField({ label, people, directory, onChange }: Props) {
  const styles = usePlaygroundStyles();
  const list = useId();
  const [written, setWritten] = useState('');

  const take = (text: string) => {
    const mailbox = resolveMailbox(text, directory);
    if (mailbox) onChange([...people, mailbox]);
    setWritten('');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ';') {
      event.preventDefault();
      take(written);
    } else if (event.key === 'Backspace' && !written && people.length > 0) onChange(people.slice(0, -1));
  };
  return (
    <div>
      <Field label={label} hint={people.length === 0 ? words.fieldHint : undefined}>
        <Input list={list} value={written} autoComplete="off" onChange={(_, data) => setWritten(data.value)} onKeyDown={onKeyDown} onBlur={() => take(written)} />
      </Field>
      <datalist id={list}>{suggestions(directory).map((each) => <option key={each} value={each} />)}</datalist>
      {people.length > 0 && (
        <ul aria-label={label} className={styles.tokens}>
          {people.map((mailbox, at) => (
            <li key={`${at} ${mailbox.address}`} className={styles.token}>
              {mailbox.name || mailbox.address}
              <Button
                size="small" appearance="subtle" icon={<DismissRegular />} title={writeMailbox(mailbox)}
                aria-label={words.remove(mailbox.name || mailbox.address, label)} onClick={() => onChange(people.filter((_, index) => index !== at))}
              />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
