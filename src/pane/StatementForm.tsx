import { Button, Field, Input, Textarea } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import { useStyles } from './styles';
import { words } from './words';

/** One thing that a form asks for; every one has to be filled in. */
export interface Asked {
  name: string;
  label: string;
  hint?: string;
  missing: string;
  /** What already stands in the field. */
  start?: string;
  long?: boolean;
}

interface Props {
  title: string;
  asked: Asked[];
  save: string;
  onSave(answers: Record<string, string>): void;
  onCancel(): void;
}

/** A small form for what a person states: a reason, or who agreed and when. Escape closes it. */
export function StatementForm({ title, asked, save, onSave, onCancel }: Props) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [answers, setAnswers] = useState<Record<string, string>>(() => Object.fromEntries(asked.map((one) => [one.name, one.start ?? ''])));
  const [tried, setTried] = useState(false);
  const lacks = (one: Asked) => !(answers[one.name] ?? '').trim();

  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea')?.focus();
  }, []);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = asked.find(lacks);
    if (first) form.current?.querySelector<HTMLElement>(`[name="${first.name}"]`)?.focus();
    else onSave(Object.fromEntries(asked.map((one) => [one.name, (answers[one.name] ?? '').trim()])));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };

  return (
    <form ref={form} aria-label={title} className={styles.stack} onSubmit={submit} onKeyDown={onKeyDown} noValidate>
      {asked.map((one) => {
        const shared = { name: one.name, value: answers[one.name] ?? '', onChange: (_: unknown, data: { value: string }) => setAnswers({ ...answers, [one.name]: data.value }) };
        return (
          <Field key={one.name} label={one.label} hint={one.hint} required validationState={tried && lacks(one) ? 'error' : 'none'} validationMessage={tried && lacks(one) ? one.missing : undefined}>
            {one.long ? <Textarea {...shared} resize="vertical" /> : <Input {...shared} className={styles.stretch} />}
          </Field>
        );
      })}
      <div className={styles.row}>
        <Button type="submit" appearance="primary">{save}</Button>
        <Button onClick={onCancel}>{words.setAside.cancel}</Button>
      </div>
    </form>
  );
}
