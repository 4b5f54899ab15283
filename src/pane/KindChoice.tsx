import { Field, Select } from '@fluentui/react-components';
import type { Kind } from '../item/item';
import { kindWords } from './labels';
import { words } from './words';

/** What a piece of mail may be at heart. A meeting or a report is one by its form and is offered only where it is one. */
const written: Kind[] = ['message', 'letter', 'press'];

/** What a Word document may be. */
const inWord: Kind[] = ['letter', 'report', 'press'];

interface Props {
  kind: Kind;
  /** What the reader took it for. */
  found: Kind;
  inDocument: boolean;
  onChange(kind: Kind): void;
}

/** What kind of item is checked: a letter is often sent as a message. */
export function KindChoice({ kind, found, inDocument, onChange }: Props) {
  const usual = inDocument ? inWord : written;
  return (
    <Field label={words.kind.choice}>
      <Select value={kind} onChange={(_, data) => onChange(data.value as Kind)}>
        {(usual.includes(found) ? usual : [...usual, found]).map((each) => <option key={each} value={each}>{kindWords[each]}</option>)}
      </Select>
    </Field>
  );
}
