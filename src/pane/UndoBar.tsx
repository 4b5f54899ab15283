import { Button } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons';
import { useStyles } from './styles';
import { words } from './words';

interface Props {
  done: string;
  busy: boolean;
  onUndo(): void;
}

/** What the last remedy did, with the way back. */
export function UndoBar({ done, busy, onUndo }: Props) {
  const styles = useStyles();
  return (
    <section data-landing="undo" tabIndex={-1} aria-label={words.undo.region} className={styles.bar}>
      <span>{words.undo.done(done)}</span>
      <Button icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={onUndo}>{words.undo.button}</Button>
    </section>
  );
}
