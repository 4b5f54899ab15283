import { Field, Input } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Directory } from '../directory/directory';
import type { Mailbox } from '../item/item';
import { resolveMailbox, suggestions, writeMailbox } from './mailbox-text';
import { words } from './words';

interface Props {
  label?: string;
  from: Mailbox | null;
  directory: Directory | null;
  onChange(from: Mailbox | null): void;
}

/**
 * Who the message is from, or who calls the meeting: somebody of the directory, or anybody else. Give it a key of its `from`,
 * so that another message starts it anew.
 */
export function FromField({ label = words.fields.from, from, directory, onChange }: Props) {
  const list = useId();
  const [written, setWritten] = useState(from ? writeMailbox(from) : '');
  const take = () => onChange(resolveMailbox(written, directory));
  return (
    <>
      <Field label={label}>
        <Input list={list} value={written} autoComplete="off" onChange={(_, data) => setWritten(data.value)} onBlur={take} onKeyDown={(event) => event.key === 'Enter' && take()} />
      </Field>
      <datalist id={list}>{suggestions(directory).map((each) => <option key={each} value={each} />)}</datalist>
    </>
  );
}
