import { Button } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { useStyles } from './styles';

/** A heading-like button that opens and closes what is under it. */
export function Disclosure({ title, children, startOpen = false }: { title: string; children: ReactNode; startOpen?: boolean }) {
  const styles = useStyles();
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <div className={styles.stack}>
      <Button
        className={styles.flush} appearance="subtle" size="small" icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}
      >
        {title}
      </Button>
      {open && <div id={id} className={styles.stack}>{children}</div>}
    </div>
  );
}
