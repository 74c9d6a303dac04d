import { createStore } from '../store';

/** What the polite live region says. `turn` makes the same sentence twice two announcements. */
export const announcement = createStore<{ text: string; turn: number }>({ text: '', turn: 0 });

/** Says a sentence to screen readers without moving focus: "Maria R. moved to Interview, 3 of 7." */
export function announce(text: string): void {
  announcement.set(({ turn }) => ({ text, turn: turn + 1 }));
}
