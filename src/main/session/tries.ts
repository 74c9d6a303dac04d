import { Failure } from '@shared/errors';

/** Seconds to wait before the next try, after `failures` wrong ones in a row. */
export function unlockDelay(failures: number): number {
  const steps = [0, 0, 0, 5, 15, 30];
  return steps[Math.min(failures, steps.length - 1)] ?? 30;
}

/** Makes guessing slow. Nothing is ever erased for a wrong guess. */
export class Tries {
  #failures = 0;
  #retryAt = 0;

  /** Wrong tries left before the next wait, and the seconds of the wait under way. */
  get state(): { left: number; waitSeconds: number } {
    const waitSeconds = Math.max(0, Math.ceil((this.#retryAt - performance.now()) / 1000));
    return { left: Math.max(0, 3 - this.#failures), waitSeconds };
  }

  /** Runs one try. A wrong secret counts, whichever kind it is; a right one starts anew. */
  async run<T>(attempt: () => Promise<T>): Promise<T> {
    const { waitSeconds } = this.state;
    if (waitSeconds > 0) {
      throw new Failure({
        code: 'RULE',
        message: `Wait ${waitSeconds} seconds before the next try.`,
      });
    }
    try {
      const result = await attempt();
      this.#failures = 0;
      return result;
    } catch (error) {
      if (error instanceof Failure && error.error.code === 'WRONG_KEY_OR_DAMAGED') {
        this.#failures += 1;
        // The clock of the machine may be set; this one only goes on.
        this.#retryAt = performance.now() + unlockDelay(this.#failures) * 1000;
      }
      throw error;
    }
  }
}
