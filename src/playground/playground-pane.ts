/**
 * Runs in the pane's frame before the add-in's own code and gives it the page's simulated Office and Word under the
 * names that office.js would use. Everything after this line is the add-in unmodified. A frame that is being closed has no parent any more.
 */
Object.defineProperty(window, 'Office', {
  configurable: true,
  get: () => (window.parent as unknown as { Office?: typeof Office } | null)?.Office,
});
Object.defineProperty(window, 'Word', {
  configurable: true,
  get: () => (window.parent as unknown as { Word?: typeof Word } | null)?.Word,
});
