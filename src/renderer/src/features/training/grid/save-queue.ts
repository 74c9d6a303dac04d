import { asAppError } from '@renderer/ui/form/server-errors';

/** Where saving stands. */
export interface SaveState {
  /** Edits on their way. */
  saving: number;
  /** Edits that could not be saved and wait for another attempt. */
  unsaved: number;
  /** What went wrong last, in words that say what to do; null while all is well. */
  problem: string | null;
  /** When the last edit was kept; null before the first. */
  savedAt: Date | null;
}

interface Options<E> {
  save: (edit: E) => Promise<unknown>;
  onSaved: (edit: E) => void;
  /** Refused for good: the state it was made on is not there any more. */
  onRefused: (edit: E) => void;
  onChange: (state: SaveState) => void;
}

/** The program says no to the edit itself; trying again would not help. */
const refusals: ReadonlySet<string> = new Set(['RULE', 'CONFLICT', 'VALIDATION', 'NOT_FOUND']);

/**
 * Sends edits in order as they are made. One that could not be written (full disk, lost folder) is kept,
 * and every later one behind it, until `retry`; nothing typed is thrown away by a failure.
 */
export class SaveQueue<E> {
  readonly #options: Options<E>;
  #kept: E[] = [];
  #state: SaveState = { saving: 0, unsaved: 0, problem: null, savedAt: null };

  constructor(options: Options<E>) {
    this.#options = options;
  }

  push(edit: E): void {
    if (this.#kept.length > 0) this.#keep(edit, this.#state.problem ?? '');
    else void this.#send(edit);
  }

  /** Sends what was kept once more, in order. */
  retry(): void {
    const again = this.#kept;
    this.#kept = [];
    this.#set({ unsaved: 0, problem: null });
    for (const edit of again) this.push(edit);
  }

  /** Stops saying what went wrong, where nothing waits for another attempt. */
  dismissProblem(): void {
    if (this.#kept.length === 0) this.#set({ problem: null });
  }

  /** Gives up what was kept. @returns it, so that it can be taken out of what is shown */
  discard(): E[] {
    const given = this.#kept;
    this.#kept = [];
    this.#set({ unsaved: 0, problem: null });
    return given;
  }

  async #send(edit: E): Promise<void> {
    this.#set({ saving: this.#state.saving + 1 });
    try {
      await this.#options.save(edit);
      this.#set({ saving: this.#state.saving - 1, savedAt: new Date() });
      this.#options.onSaved(edit);
    } catch (thrown) {
      this.#set({ saving: this.#state.saving - 1 });
      this.#fail(edit, thrown);
    }
  }

  #fail(edit: E, thrown: unknown): void {
    const error = asAppError(thrown);
    const message = error?.message ?? 'This could not be saved. Try again.';
    // Behind a kept edit, a refusal may only mean that the kept one is missing.
    if (this.#kept.length === 0 && error && refusals.has(error.code)) {
      this.#set({ problem: message });
      this.#options.onRefused(edit);
    } else this.#keep(edit, message);
  }

  #keep(edit: E, problem: string): void {
    this.#kept.push(edit);
    this.#set({ unsaved: this.#kept.length, problem });
  }

  #set(change: Partial<SaveState>): void {
    this.#state = { ...this.#state, ...change };
    this.#options.onChange(this.#state);
  }
}
