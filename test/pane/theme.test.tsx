import { systemTheme, themeOfBackground, themes } from '../../src/pane/theme';

function prefer(...queries: string[]): void {
  window.matchMedia = ((query: string) => ({ matches: queries.includes(query), addEventListener: () => {}, removeEventListener: () => {} })) as unknown as typeof window.matchMedia;
}

test('a dark background of the program makes the pane dark, an unreadable colour decides nothing', () => {
  expect(themeOfBackground('#1F1F1F')).toBe('dark');
  expect(themeOfBackground('FFFFFF')).toBe('light');
  expect(themeOfBackground('window')).toBeNull();
  expect(themeOfBackground(undefined)).toBeNull();
});

test('without a program the system’s preference counts', () => {
  prefer();
  expect(systemTheme().current()).toBe('light');
  prefer('(prefers-color-scheme: dark)');
  expect(systemTheme().current()).toBe('dark');
  prefer('(prefers-color-scheme: dark)', '(prefers-contrast: more)');
  expect(systemTheme().current()).toBe('contrast');
});

test('text grows with the reader’s own text size', () => {
  expect(themes.light.fontSizeBase300).toBe('0.875rem');
  expect(themes.dark.lineHeightBase300).toBe('1.25rem');
});
