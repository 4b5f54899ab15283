import { mergeClasses, makeStyles, tokens } from '@fluentui/react-components';
import { patternId, useHandStyles } from './HandPatterns';
import type { StudiedSection } from './report-study';
import { touches, type Touch } from './touches';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralStrokeAccessible, '@media (forced-colors: active)': { color: 'CanvasText' } },
});

/** The smallest part that can still be seen, of the whole width. */
const least = 0.04;

/** How much of a section each hand has, from 0 to 1, by the letters that lie in the file. */
export function sharesOf({ letters, touched }: StudiedSection): { touch: Touch; share: number }[] {
  const sum = touches.reduce((total, touch) => total + (touched[touch] ?? 0), 0);
  const whole = Math.max(letters, sum, 1);
  return touches.flatMap((touch) => ((touched[touch] ?? 0) > 0 ? [{ touch, share: (touched[touch] ?? 0) / whole }] : []));
}

/** Where each hand's part of a bar begins and how wide it is, from 0 to 1; they never run over its end. */
function partsOf(section: StudiedSection): { touch: Touch; x: number; width: number }[] {
  let from = 0;
  return sharesOf(section).map(({ touch, share }) => {
    const x = from;
    from = Math.min(1, from + Math.max(share, least));
    return { touch, x, width: from - x };
  });
}

/** One section as a bar, as high as its text is long, filled by how much of it is whose. Its words stand beside it. */
export function SectionBar({ section, base, height }: { section: StudiedSection; base: string; height: number }) {
  const styles = useStyles();
  const hands = useHandStyles();
  return (
    <svg aria-hidden className={mergeClasses(styles.bar, hands.drawing)} height={height}>
      {partsOf(section).map(({ touch, x, width }) => (
        <rect key={touch} x={`${x * 100}%`} width={`${width * 100}%`} y="0" height="100%" fill={`url(#${patternId(base, touch)})`} />
      ))}
      <rect x="0.5" y="0.5" width="calc(100% - 1px)" height={height - 1} fill="none" stroke="currentColor" strokeWidth={section.judgement ? 2 : 1} />
    </svg>
  );
}
