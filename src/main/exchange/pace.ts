import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '@shared/errors';
import type { Office } from '../db/write';

/** Milliseconds of work between two turns of the event loop: half a frame, so that a window stays fluid. */
const stretch = 8;

/** Lets a long task share the thread, and stop when it is asked to or when the file is locked. */
export class Pace {
  #until = performance.now() + stretch;

  constructor(
    private readonly office: Office,
    private readonly signal: AbortSignal | undefined,
    /** Called before each pause: the place to report progress. */
    private readonly onPause: () => void = () => {},
  ) {}

  /** True when it is time to pause; cheap enough to ask for every row. */
  due(): boolean {
    return performance.now() >= this.#until;
  }

  /** Gives others a turn. Throws CANCELLED when the task is to stop. */
  async pause(): Promise<void> {
    this.onPause();
    await nextTurn();
    this.check();
    this.#until = performance.now() + stretch;
  }

  check(): void {
    if (this.signal?.aborted) {
      throw new Failure({ code: 'CANCELLED', message: 'Stopped. Nothing was changed.' });
    }
    if (!this.office.client.open) {
      throw new Failure({
        code: 'LOCKED',
        message:
          'The program was locked, so this was stopped. Nothing was changed. Unlock it and start again.',
      });
    }
  }
}
