import { tokens, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Touch } from './touches';

/** Each hand by a colour and a pattern of its own. None is a colour that a party is known by. */
export const useHandStyles = makeStyles({
  author: { color: tokens.colorPaletteTealForeground2 },
  member: { color: tokens.colorPaletteMarigoldForeground2 },
  officer: { color: tokens.colorPaletteLavenderForeground2 },
  unknown: { color: tokens.colorNeutralForeground3 },
  untracked: { color: tokens.colorPaletteBerryForeground2 },
  /** Drawings keep their colours in high contrast unless told to take the system's. */
  drawing: { '@media (forced-colors: active)': { '& pattern': { color: 'CanvasText' } } },
  off: { position: 'absolute', width: 0, height: 0, overflow: 'hidden' },
});

const shapes: Record<Touch, ReactNode> = {
  author: <path d="M0 4h8" stroke="currentColor" strokeWidth="2" />,
  member: <path d="M-2 2l4-4M0 8L8 0M6 10l4-4" stroke="currentColor" strokeWidth="4" />,
  officer: <circle cx="4" cy="4" r="2" fill="currentColor" />,
  unknown: <path d="M4 0v8" stroke="currentColor" strokeWidth="2" />,
  untracked: <path d="M0 0l8 8M8 0L0 8" stroke="currentColor" strokeWidth="2" />,
};

export function patternId(base: string, touch: Touch): string {
  return `${base}-${touch}`;
}

/** The patterns for drawings of the same page; `base` keeps them apart from others. */
export function HandPatterns({ base }: { base: string }) {
  const styles = useHandStyles();
  return (
    <svg aria-hidden className={`${styles.off} ${styles.drawing}`}>
      <defs>
        {(Object.keys(shapes) as Touch[]).map((touch) => (
          <pattern key={touch} id={patternId(base, touch)} width="8" height="8" patternUnits="userSpaceOnUse" className={styles[touch]}>{shapes[touch]}</pattern>
        ))}
      </defs>
    </svg>
  );
}
