/**
 * A card that moves to another column is made anew there, so the focus it had is lost with it. Puts it
 * back on the candidate, once the page shows the new state; leaves focus alone where it is elsewhere.
 */
export function focusCandidate(id: number): void {
  let tries = 10;
  const attempt = (): void => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const link = lost
      ? document.querySelector<HTMLElement>(
          `main :is(a[href="#/recruitment/${id}"], a[href^="#/recruitment/${id}?"])`,
        )
      : null;
    link?.focus();
    tries -= 1;
    // A dialog gives focus back only when it has faded.
    if (!link && tries > 0) setTimeout(attempt, 40);
  };
  requestAnimationFrame(attempt);
}
