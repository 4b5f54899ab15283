import { Disclosure } from './Disclosure';
import type { ServedProblem } from './served-council';
import { servedWords } from './served-words';
import { useStyles } from './styles';
import { words } from './words';

/** More than this many lines at once help nobody. */
const shown = 8;

/**
 * What is wrong with the files that the council serves, and what is used in their place. Few who read it can mend a
 * file, so its lines are folded away while an earlier one is in use.
 */
export function ServedNotice({ problems }: { problems: ServedProblem[] }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div role="status" className={styles.stack}>
      {problems.map((problem) => (
        <div key={problem.file} className={styles.stack}>
          <p className={problem.keptFrom === null ? styles.text : styles.quiet}>{servedWords.problem(problem)} {servedWords.next(problem)}</p>
          {problem.lines.length > 0 && (
            <Disclosure title={servedWords.lines(problem.file)} startOpen={problem.keptFrom === null}>
              <ul className={styles.bullets}>
                {problem.lines.slice(0, shown).map(({ line, message }, at) => <li key={at}>{words.setup.line(line, message)}</li>)}
                {problem.lines.length > shown && <li>{words.setup.more(problem.lines.length - shown)}</li>}
              </ul>
            </Disclosure>
          )}
        </div>
      ))}
    </div>
  );
}
