/** The window comes back on the page that says what was put in place. */
export function afterRestore(): void {
  window.location.hash = '/settings?section=backup';
}
