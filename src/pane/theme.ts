import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** Where the pane learns which colours to use: the program around it, or the system. */
export interface ThemeSource {
  current(): ThemeName;
  watch(listener: () => void): () => void;
}

/** Sizes in rem, so that a person's larger text enlarges the pane too. Fluent has them in pixels of a 16-pixel root. */
function relative(theme: Theme): Theme {
  const scaled: Record<string, unknown> = { ...theme };
  for (const name of Object.keys(scaled)) {
    const value = scaled[name];
    if (/^(fontSize|lineHeight)/.test(name) && typeof value === 'string' && value.endsWith('px')) scaled[name] = `${parseFloat(value) / 16}rem`;
  }
  return scaled as unknown as Theme;
}

/** Fluent's themes as Fair Copy uses them. In forced colours the system's own colours replace any of them. */
export const themes: Record<ThemeName, Theme> = {
  light: relative(webLightTheme),
  dark: relative(webDarkTheme),
  contrast: relative(teamsHighContrastTheme),
};

/** Light or dark by a background colour such as "#1F1F1F"; null where it is not one. */
export function themeOfBackground(colour: string | undefined): ThemeName | null {
  const hex = /^#?([0-9a-f]{6})/i.exec(colour ?? '')?.[1];
  if (!hex) return null;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}

/** The theme that the system prefers. */
export function systemTheme(): ThemeSource {
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)', '(forced-colors: active)'];
  const matches = (query: string) => typeof window.matchMedia === 'function' && window.matchMedia(query).matches;
  return {
    current: () => (matches('(prefers-color-scheme: dark)') ? (matches('(prefers-contrast: more)') && !matches('(forced-colors: active)') ? 'contrast' : 'dark') : 'light'),
    watch(listener) {
      if (typeof window.matchMedia !== 'function') return () => undefined;
      const lists = queries.map((query) => window.matchMedia(query));
      lists.forEach((list) => list.addEventListener('change', listener));
      return () => lists.forEach((list) => list.removeEventListener('change', listener));
    },
  };
}
