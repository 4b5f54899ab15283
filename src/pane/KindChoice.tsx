import { Field, Select } from '@fluentui/react-components';
import type { Kind } from '../item/item';
import { kindWords, words } from './words';

/** What kind of item is checked: a letter is often sent as a message. */
export function KindChoice({ kind, onChange }: { kind: Kind; onChange(kind: Kind): void }) {
  return (
    <Field label={words.kind.choice}>
      <Select value={kind} onChange={(_, data) => onChange(data.value as Kind)}>
        {(Object.keys(kindWords) as Kind[]).map((each) => <option key={each} value={each}>{kindWords[each]}</option>)}
      </Select>
    </Field>
  );
}
