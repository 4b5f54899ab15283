import { systemTheme, themeOfBackground, type ThemeSource } from '../pane/theme';

/** The theme of the Office program, else the system's. Clients from Mailbox 1.14 tell when it changes. */
export function officeTheme(): ThemeSource {
  const system = systemTheme();
  return {
    current: () => themeOfBackground(Office.context.officeTheme?.bodyBackgroundColor) ?? system.current(),
    watch(listener) {
      const stopSystem = system.watch(listener);
      const mailbox = Office.context.requirements?.isSetSupported('Mailbox', '1.14') ? Office.context.mailbox : null;
      const onTheme = (event: { officeTheme?: Office.OfficeTheme }) => {
        // Some clients tell of the change before the context has it.
        if (event.officeTheme) Object.assign(Office.context.officeTheme, event.officeTheme);
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
