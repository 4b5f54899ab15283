import { useStyles } from './styles';
import { words } from './words';

export interface Line {
  /** From 1; 0 where no line is known. */
  line: number;
  message: string;
}

/** More than this many lines at once help nobody. */
const shown = 8;

/** What to put right in a file, line by line. */
export function LineList({ title, lines, next }: { title: string; lines: Line[]; next?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.card}>
      <p className={styles.heading}>{title}</p>
      <ul className={styles.bullets}>
        {lines.slice(0, shown).map(({ line, message }, at) => <li key={at}>{words.setup.line(line, message)}</li>)}
        {lines.length > shown && <li>{words.setup.more(lines.length - shown)}</li>}
      </ul>
      {next && <p className={styles.text}>{next}</p>}
    </div>
  );
}
