import { LineList } from './LineList';
import type { ServedProblem } from './served-council';
import { servedWords } from './served-words';
import { useStyles } from './styles';

/** What is wrong with the files that the council serves, and what is used in their place. */
export function ServedNotice({ problems }: { problems: ServedProblem[] }) {
  const styles = useStyles();
  if (problems.length === 0) return null;
  return (
    <div role="status" className={styles.stack}>
      {problems.map((problem) => (
        <div key={problem.file} className={styles.stack}>
          <p className={styles.text}>{servedWords.problem(problem)} {servedWords.next(problem)}</p>
          {problem.lines.length > 0 && <LineList title={servedWords.lines(problem.file)} lines={problem.lines} />}
        </div>
      ))}
    </div>
  );
}
