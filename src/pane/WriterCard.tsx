import { Radio, RadioGroup } from '@fluentui/react-components';
import type { WriterRole } from '../engine/rule';
import type { Writer } from '../engine/writer';
import { Disclosure } from './Disclosure';
import { useStyles } from './styles';
import { roleWords } from './labels';
import { words } from './words';

const roles: WriterRole[] = ['officer', 'member', 'political-assistant'];

function named({ person }: Writer): string | null {
  if (!person) return null;
  const title = person.officer?.title ?? (person.member?.wards?.length ? person.member.wards.join(' and ') : '');
  const name = person.name || person.address;
  return title ? `${name} (${title})` : name;
}

interface Props {
  writer: Writer;
  as: WriterRole | null;
  onChange(as: WriterRole | null): void;
}

/** Who the writer is taken to be, and the way to correct it. */
export function WriterCard({ writer, as, onChange }: Props) {
  const styles = useStyles();
  const name = named(writer);
  return (
    <section aria-label={words.writer.title} className={styles.stack}>
      <p className={styles.text}>
        <strong>{words.writer.title}: </strong>{roleWords[writer.role]}. {as ? words.writer.stated : name ? words.writer.found(name) : words.writer.nobody}
        {writer.onBehalfOf && ` ${words.writer.onBehalf(writer.onBehalfOf.name)}`}
        {writer.signedBy && writer.signedBy !== writer.person && ` ${words.writer.signed(writer.signedBy.name)}`}
      </p>
      <Disclosure title={words.writer.correct}>
        <RadioGroup aria-label={words.writer.choice} value={as ?? ''} onChange={(_, data) => onChange(data.value ? (data.value as WriterRole) : null)}>
          <Radio value="" label={words.writer.back} />
          {roles.map((role) => <Radio key={role} value={role} label={roleWords[role]} />)}
        </RadioGroup>
      </Disclosure>
    </section>
  );
}
