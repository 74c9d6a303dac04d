import { setImmediate as nextTurn } from 'node:timers/promises';
import { Failure } from '@shared/errors';

/** Milliseconds of work between two turns of the event loop: half a frame, so that a window stays fluid. */
const stretch = 8;

/** Lets a long task share the thread with the window, and stop when it is asked to. */
export class Turns {
  #until = performance.now() + stretch;

  constructor(private readonly signal?: AbortSignal) {}

  /** Gives others a turn when it is time. To be called between steps that are short themselves. */
  readonly pause = async (): Promise<void> => {
    if (this.signal?.aborted) {
      throw new Failure({ code: 'CANCELLED', message: 'Stopped. Nothing was changed.' });
    }
    if (performance.now() < this.#until) return;
    await nextTurn();
    this.#until = performance.now() + stretch;
  };
}
