import { Field, Input } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { Directory } from '../directory/directory';
import type { Mailbox } from '../item/item';
import { resolveMailbox, suggestions, writeMailbox } from './mailbox-text';
import { words } from './words';

interface Props {
  from: Mailbox | null;
  directory: Directory | null;
  onChange(from: Mailbox | null): void;
}

/** Who the message is from: somebody of the directory, or anybody else. */
export function FromField({ from, directory, onChange }: Props) {
  const list = useId();
  const [written, setWritten] = useState('');
  useEffect(() => setWritten(from ? writeMailbox(from) : ''), [from]);
  const take = () => onChange(resolveMailbox(written, directory));
  return (
    <>
      <Field label={words.fields.from}>
        <Input list={list} value={written} autoComplete="off" onChange={(_, data) => setWritten(data.value)} onBlur={take} onKeyDown={(event) => event.key === 'Enter' && take()} />
      </Field>
      <datalist id={list}>{suggestions(directory).map((each) => <option key={each} value={each} />)}</datalist>
    </>
  );
}
