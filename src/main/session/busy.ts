import { Failure } from '@shared/errors';

/** One long task at a time owns the database; others wait until it is done. */
export class Busy {
  #controller: AbortController | undefined;

  get isBusy(): boolean {
    return this.#controller !== undefined;
  }

  /** Runs a task that `cancel` can stop through its signal. Refuses a second one. */
  async run<T>(task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#controller) {
      throw new Failure({
        code: 'DB_BUSY',
        message: 'A longer task is under way. Wait until it is done, then try again.',
      });
    }
    this.#controller = new AbortController();
    try {
      return await task(this.#controller.signal);
    } finally {
      this.#controller = undefined;
    }
  }

  cancel(): void {
    this.#controller?.abort();
  }
}
