/**
 * For after a question was answered: the button that asked it may be gone with the state it belonged
 * to. Focus then goes to the title of the open record instead of nowhere, so that the keyboard goes on
 * from there.
 */
export function keepFocus(): void {
  let tries = 10;
  const attempt = (): void => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const title = document.querySelector<HTMLElement>('[data-region="panel"] :is(h1, h2)');
    if (lost) title?.focus({ preventScroll: true });
    tries -= 1;
    // A dialog holds focus until it has faded, and only then tries to give it back.
    if (!lost && tries > 0) setTimeout(attempt, 40);
  };
  requestAnimationFrame(attempt);
}
