import { makeStaticStyles, makeStyles, shorthands, tokens } from '@fluentui/react-components';

const focus = { outlineStyle: 'solid', outlineWidth: '2px', outlineColor: tokens.colorStrokeFocus2, outlineOffset: '2px' } as const;

/** The page itself: an add-in's pane has no margin to give away. */
export const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

/** Styles that several parts of the pane share. Nothing has a fixed width: the pane may be 320 pixels wide with text twice the size. */
export const useStyles = makeStyles({
  pane: {
    boxSizing: 'border-box', minHeight: '100vh', padding: '0.75rem', display: 'flex', flexDirection: 'column', gap: '0.75rem',
    backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, overflowWrap: 'anywhere',
    '@media (prefers-reduced-motion: reduce)': { '& *': { animationDuration: '0.01ms', transitionDuration: '0.01ms' } },
  },
  /** Fluent's fields take the width of their widest word or option unless told not to. */
  fit: {
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
    '& .fui-Select, & .fui-Input, & .fui-Textarea': { minWidth: 0, maxWidth: '100%' },
    '& select, & input:not([type=checkbox]):not([type=radio]):not([type=file]), & textarea': { minWidth: 0, width: '100%' },
    '& .fui-Button': { minWidth: 0, maxWidth: '100%' },
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' },
  apart: { justifyContent: 'space-between' },
  stack: { display: 'flex', flexDirection: 'column', gap: '0.5rem', alignItems: 'stretch' },
  stretch: { alignSelf: 'stretch', minWidth: 0 },
  start: { alignSelf: 'flex-start' },
  flush: { alignSelf: 'flex-start', paddingInlineStart: 0, textAlign: 'start', '@media (forced-colors: active)': { paddingInlineStart: '0.5rem' } },
  plainList: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: '0.75rem' },
  joined: { gap: 0 },
  bullets: { margin: 0, paddingInlineStart: '1.25rem' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  link: { color: tokens.colorBrandForegroundLink },
  landing: { ':focus': focus },
  card: {
    display: 'flex', flexDirection: 'column', gap: '0.5rem', padding: '0.75rem', minWidth: 0,
    ...shorthands.border('1px', 'solid', tokens.colorNeutralStroke1), borderRadius: tokens.borderRadiusMedium,
  },
  breach: { borderInlineStartWidth: '4px', borderInlineStartColor: tokens.colorStatusDangerBorder2 },
  review: { borderInlineStartWidth: '4px', borderInlineStartStyle: 'double', borderInlineStartColor: tokens.colorStatusWarningBorder2 },
  outcome: { display: 'flex', alignItems: 'flex-start', gap: '0.375rem', '& > svg': { flexShrink: 0, marginTop: '0.2em' } },
  breachWord: { color: tokens.colorStatusDangerForeground3 },
  reviewWord: { color: tokens.colorStatusWarningForeground3 },
  goodWord: { color: tokens.colorStatusSuccessForeground1 },
  quote: {
    margin: 0, padding: '0.375rem 0.5rem', backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusSmall,
    color: tokens.colorNeutralForeground1,
  },
  place: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: tokens.fontWeightRegular, minWidth: 0, maxWidth: '100%' },
  mark: {
    backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'underline', textDecorationThickness: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  remedy: { display: 'flex', flexDirection: 'column', gap: '0.25rem', alignItems: 'flex-start' },
  change: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, whiteSpace: 'pre-wrap' },
  removed: { textDecorationLine: 'line-through' },
  added: { textDecorationLine: 'none', fontWeight: tokens.fontWeightSemibold },
  placeName: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'underline', paddingInline: 0, alignSelf: 'flex-start' },
  differing: { whiteSpace: 'pre-wrap' },
  struck: { textDecorationLine: 'line-through', textDecorationThickness: '2px', backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  putIn: { textDecorationLine: 'underline', textDecorationStyle: 'double', backgroundColor: tokens.colorStatusSuccessBackground1, color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  grow: { flexGrow: 1, minWidth: '8rem', display: 'flex', flexDirection: 'column', gap: '0.25rem' },
  block: { display: 'block' },
  marked: { fontWeight: tokens.fontWeightSemibold },
  bar: {
    display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center', justifyContent: 'space-between', padding: '0.5rem 0.75rem',
    backgroundColor: tokens.colorNeutralBackground3, borderRadius: tokens.borderRadiusMedium, ':focus': focus,
  },
  drop: { padding: '0.75rem', ...shorthands.border('1px', 'dashed', tokens.colorNeutralStrokeAccessible), borderRadius: tokens.borderRadiusMedium, display: 'flex', flexDirection: 'column', gap: '0.5rem', alignItems: 'flex-start' },
  dropOver: { backgroundColor: tokens.colorNeutralBackground1Hover },
  footer: { marginTop: 'auto', paddingTop: '0.5rem' },
  hidden: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
});
