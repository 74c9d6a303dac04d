import { createStore } from '@renderer/ui/store';

/** Seconds until the program locks by itself, while the warning is shown; null otherwise. */
export const idleWarning = createStore<number | null>(null);
