import { createStore } from '../store';
import { announce } from './announce';
import type { Tone } from './tone';

export interface Message {
  id: number;
  text: string;
  tone: Tone;
  /** Takes back what was just done. Undo also stays in Edit > Undo and in the record's history. */
  undo?: () => unknown;
  action?: { label: string; run: () => void };
  /** How long it stays, unless pointed at or focused. Default 10 s; errors stay until dismissed. */
  seconds: number | null;
}

export interface NotifyOptions {
  tone?: Tone;
  undo?: () => unknown;
  action?: Message['action'];
  /** Until dismissed, like an error: what must not pass by unread. */
  stays?: boolean;
}

const atMost = 3;
let lastId = 0;

/** The passing messages on screen, oldest first. */
export const messages = createStore<readonly Message[]>([]);

/**
 * Says in a strip above the status bar what was just done, with Undo. For acts whose result is not
 * plain to see; a saved form that is still on screen needs none. Returns the message's id.
 */
export function notify(
  text: string,
  { tone = 'neutral', undo, action, stays = tone === 'error' }: NotifyOptions = {},
): number {
  lastId += 1;
  const id = lastId;
  const message: Message = { id, text, tone, undo, action, seconds: stays ? null : 10 };
  messages.set((old) => [...old, message].slice(-atMost));
  announce(undo ? `${text} You can undo this.` : text);
  return id;
}

export function dismiss(id: number): void {
  messages.set((old) => old.filter((message) => message.id !== id));
}

/** Undoes the newest message that can be undone; false when there is none. For Ctrl+Z. */
export function undoLatest(): boolean {
  const message = messages.get().findLast((one) => one.undo);
  if (!message?.undo) return false;
  dismiss(message.id);
  message.undo();
  return true;
}
