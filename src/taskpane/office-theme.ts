import { systemTheme, themeOfBackground, type ThemeSource } from '../pane/theme';

/** Asked for anew each time: a frame that is being closed loses its Office first. */
const context = (): Office.Context | undefined => (globalThis as { Office?: typeof Office }).Office?.context;

/** The theme of the Office program, else the system's. Clients from Mailbox 1.14 tell when it changes. */
export function officeTheme(): ThemeSource {
  const system = systemTheme();
  return {
    current: () => themeOfBackground(context()?.officeTheme?.bodyBackgroundColor) ?? system.current(),
    watch(listener) {
      const stopSystem = system.watch(listener);
      const mailbox = context()?.requirements?.isSetSupported('Mailbox', '1.14') ? context()?.mailbox : null;
      const onTheme = (event: { officeTheme?: Office.OfficeTheme }) => {
        const theme = context()?.officeTheme;
        // Some clients tell of the change before the context has it.
        if (theme && event.officeTheme) Object.assign(theme, event.officeTheme);
        listener();
      };
      try {
        mailbox?.addHandlerAsync(Office.EventType.OfficeThemeChanged, onTheme);
      } catch {
        // The colours then stay as they were when the pane opened.
      }
      return stopSystem;
    },
  };
}
