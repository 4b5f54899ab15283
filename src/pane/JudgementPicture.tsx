import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Evidence } from '../engine/finding';
import { HandPatterns, patternId } from './HandPatterns';
import type { StudiedSection } from './report-study';
import { reportWords } from './report-words';
import { SectionBar, sharesOf } from './SectionBar';
import { useStyles } from './styles';
import { touches } from './touches';

const usePictureStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  section: {
    display: 'grid', gridTemplateColumns: '5rem minmax(0, 1fr)', gap: '0.5rem', alignItems: 'center', width: '100%', minHeight: '1.5rem', padding: '2px',
    textAlign: 'start', fontWeight: tokens.fontWeightRegular, justifyContent: 'stretch',
  },
  plain: { cursor: 'default' },
  key: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: '0.75rem', rowGap: '0.25rem' },
  keyed: { display: 'inline-flex', alignItems: 'center', gap: '0.375rem' },
  swatch: { display: 'block', width: '1.5rem', height: '1rem', flexShrink: 0, color: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { color: 'CanvasText' } },
  judged: { fontWeight: tokens.fontWeightSemibold },
});

/** Pixels of the longest section and of the shortest. */
const [tallest, lowest] = [64, 16];
/** A report with more sections than this shows first those that matter here. */
const many = 20;

interface Props {
  sections: StudiedSection[];
  compared: boolean;
  revealable: boolean;
  onReveal(evidence: Evidence): Promise<boolean>;
}

function Key({ base, sections }: { base: string; sections: StudiedSection[] }) {
  const styles = useStyles();
  const picture = usePictureStyles();
  const used = touches.filter((touch) => sections.some(({ touched }) => (touched[touch] ?? 0) > 0));
  const swatch = (fill: string, heavy = false) => (
    <svg aria-hidden className={picture.swatch}><rect x="1" y="1" width="calc(100% - 2px)" height="calc(100% - 2px)" fill={fill} stroke="currentColor" strokeWidth={heavy ? 2 : 1} /></svg>
  );
  return (
    <ul aria-label={reportWords.picture.legend} className={mergeClasses(picture.key, styles.quiet)}>
      {used.map((touch) => <li key={touch} className={picture.keyed}>{swatch(`url(#${patternId(base, touch)})`)}{reportWords.picture.kinds[touch]}</li>)}
      <li className={picture.keyed}>{swatch('none')}{reportWords.picture.kept}</li>
      <li className={picture.keyed}>{swatch('none', true)}{reportWords.picture.judgement}</li>
    </ul>
  );
}

/** Where the report was touched and by whom, in one look; each section leads to itself in the document. */
export function JudgementPicture({ sections, compared, revealable, onReveal }: Props) {
  const styles = useStyles();
  const picture = usePictureStyles();
  const base = `hands${useId().replace(/[^\w]/g, '')}`;
  const [all, setAll] = useState(false);
  const [missing, setMissing] = useState(false);
  const touched = (section: StudiedSection) => touches.some((touch) => (section.touched[touch] ?? 0) > 0);
  if (!sections.some(touched)) return <p className={styles.text}>{compared ? reportWords.picture.untouchedCompared : reportWords.picture.untouched}</p>;

  const shown = all || sections.length <= many ? sections : sections.filter((section) => touched(section) || section.judgement);
  const longest = Math.max(...sections.map(({ letters }) => letters), 1);
  const go = (section: StudiedSection) => void onReveal({ part: 'body', ...section.find }).then((there) => setMissing(!there));
  return (
    <>
      <p className={styles.quiet}>{reportWords.picture.intro}</p>
      <HandPatterns base={base} />
      <Key base={base} sections={sections} />
      <ol aria-label={reportWords.picture.list} className={picture.list}>
        {shown.map((section, at) => {
          const heading = `${section.number} ${section.heading || reportWords.picture.before}`.trim();
          const said = sharesOf(section).map(({ touch, share }) => reportWords.picture.share(reportWords.picture.kinds[touch], section.names[touch] ?? [], share));
          const inside = (
            <>
              <SectionBar section={section} base={base} height={Math.max(lowest, Math.round((tallest * section.letters) / longest))} />
              <span>
                <span className={mergeClasses(section.judgement && picture.judged)}>{heading}</span>
                {section.judgement && <span className={styles.hidden}> ({reportWords.picture.judgement})</span>}
                <span className={styles.hidden}>: </span>
                {said.length > 0 ? <span className={mergeClasses(styles.quiet, styles.block)}>{said.join('; ')}</span> : <span className={styles.hidden}>{reportWords.picture.kept}</span>}
              </span>
            </>
          );
          return (
            <li key={at}>
              {revealable && section.find.text !== ''
                ? <Button appearance="subtle" className={picture.section} onClick={() => go(section)}>{inside}<span className={styles.hidden}>. {reportWords.picture.go}</span></Button>
                : <div className={mergeClasses(picture.section, picture.plain)}>{inside}</div>}
            </li>
          );
        })}
      </ol>
      {shown.length < sections.length && <Button size="small" className={styles.start} onClick={() => setAll(true)}>{reportWords.picture.more(sections.length - shown.length)}</Button>}
      <p role="status" className={missing ? styles.quiet : styles.hidden}>{missing ? reportWords.picture.notShown : ''}</p>
    </>
  );
}
