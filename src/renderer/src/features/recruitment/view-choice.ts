export type RecruitmentView = 'board' | 'table';

const key = 'ppd.recruitment.view';

/** How the last thing was done in this window: a board asks for a pointer, a table for keys. */
let lastInput: 'pointer' | 'keyboard' = 'pointer';
window.addEventListener('pointerdown', () => (lastInput = 'pointer'), true);
window.addEventListener('keydown', () => (lastInput = 'keyboard'), true);

/** The view chosen last; until one is, the table for who came by keyboard and the board for others. */
export function preferredView(): RecruitmentView {
  const chosen = localStorage.getItem(key);
  if (chosen === 'board' || chosen === 'table') return chosen;
  return lastInput === 'keyboard' ? 'table' : 'board';
}

export function rememberView(view: RecruitmentView): void {
  localStorage.setItem(key, view);
}
