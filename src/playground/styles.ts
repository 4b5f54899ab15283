import { makeStyles, shorthands, tokens } from '@fluentui/react-components';

const narrow = '@media (max-width: 60rem)';

export const usePlaygroundStyles = makeStyles({
  page: { boxSizing: 'border-box', minHeight: '100vh', padding: '1rem', display: 'flex', flexDirection: 'column', gap: '1rem', backgroundColor: tokens.colorNeutralBackground2, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere' },
  // So that the browser's own drawings, a date's calendar say, stand out from a dark page.
  dark: { colorScheme: 'dark' },
  tabs: { flexWrap: 'wrap' },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  columns: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 24rem', gap: '1rem', alignItems: 'start', [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' } },
  column: { display: 'flex', flexDirection: 'column', gap: '1rem', minWidth: 0 },
  panel: { display: 'flex', flexDirection: 'column', gap: '0.75rem', padding: '1rem', backgroundColor: tokens.colorNeutralBackground1, ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1), borderRadius: tokens.borderRadiusMedium, minWidth: 0 },
  frame: { boxSizing: 'border-box', width: '100%', height: '85vh', minHeight: '30rem', ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1), borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground1, position: 'sticky', top: '1rem', [narrow]: { position: 'static' } },
  tokens: { display: 'flex', flexWrap: 'wrap', gap: '0.25rem', listStyleType: 'none', margin: 0, padding: 0 },
  token: { display: 'inline-flex', alignItems: 'center', gap: '0.25rem', paddingInlineStart: '0.5rem', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, maxWidth: '100%' },
  editor: {
    minHeight: '16rem', padding: '0.75rem', ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible), borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  prepared: { margin: 0, whiteSpace: 'pre-wrap', fontFamily: 'inherit' },
  sheet: {
    // What is hidden for the eye stands within, not at the end of the page.
    position: 'relative', maxHeight: '70vh', overflowY: 'auto', display: 'flex', flexDirection: 'column', gap: '0.5rem', padding: '0.75rem',
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStrokeAccessible), borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2 },
  },
  paragraph: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: '0.25rem', minWidth: 0, '& > form': { flexBasis: '100%', minWidth: 0 } },
  words: { flexGrow: 1, flexShrink: 1, flexBasis: '7rem', minWidth: 0 },
  shownPlace: { outlineStyle: 'dashed', outlineWidth: '2px', outlineColor: tokens.colorBrandStroke1, outlineOffset: '2px', backgroundColor: tokens.colorNeutralBackground3 },
  pencil: { opacity: 0.75, ':hover': { opacity: 1 }, ':focus-visible': { opacity: 1 } },
  comment: { flexBasis: '100%', paddingInlineStart: '0.75rem', borderInlineStartWidth: '3px', borderInlineStartStyle: 'solid', borderInlineStartColor: tokens.colorNeutralStrokeAccessible },
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  cell: { ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1), padding: '0.25rem 0.5rem', verticalAlign: 'top' },
});
