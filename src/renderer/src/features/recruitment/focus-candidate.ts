const linkTo = (id: number): string =>
  `main :is(a[href="#/recruitment/${id}"], a[href^="#/recruitment/${id}?"])`;

/**
 * A card that moves to another column is made anew there, and a menu that asked a question is gone
 * when it is answered: the focus they had is lost. Puts it back on the record if it is open, otherwise
 * on the candidate's name; leaves it alone where it is elsewhere.
 */
export function focusCandidate(id: number): void {
  let tries = 10;
  const attempt = (): void => {
    const lost = document.activeElement === null || document.activeElement === document.body;
    const place = lost
      ? (document.querySelector<HTMLElement>(`[data-record="${id}"] h2`) ??
        document.querySelector<HTMLElement>(linkTo(id)))
      : null;
    place?.focus();
    tries -= 1;
    // A dialog gives focus back only when it has faded.
    if (!place && tries > 0) setTimeout(attempt, 40);
  };
  requestAnimationFrame(attempt);
}
