import { createStore } from '@renderer/ui/store';

/** What the open page says in the status bar ("Draft saved 2:41 PM"); null says that all is saved. */
export const statusLine = createStore<string | null>(null);
