import type { SessionStatus } from './session';

/** What the main process tells the window unasked, on the one push channel. */
export type AppEvent =
  | { type: 'session-changed'; state: SessionStatus['state'] }
  /** The program locks in so many seconds unless someone is there. */
  | { type: 'idle-warning'; seconds: number }
  /** The program is about to lock: save drafts now, then call session.lock. */
  | { type: 'locking' }
  /** A menu entry or its key: the id of a command of the window. */
  | { type: 'menu'; command: string }
  /** A backup was made by itself: what is shown about backups is out of date. */
  | { type: 'backup-finished' }
  | { type: 'progress'; task: string; done: number; total: number | null };
