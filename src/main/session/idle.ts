/** Seconds between the warning and the lock. */
export const warningSeconds = 60;

export interface IdleEvents {
  warn(seconds: number): void;
  lock(): void;
}

/**
 * Decides when a silent program warns and locks. Pure: time comes in, events go out.
 * `minutes` is read on every tick, so a changed setting counts at once.
 */
export class IdleClock {
  #last: number;
  #warned = false;

  constructor(
    private readonly minutes: () => number,
    private readonly events: IdleEvents,
    now: number,
  ) {
    this.#last = now;
  }

  /** Somebody is there. */
  touch(now: number): void {
    this.#last = now;
    this.#warned = false;
  }

  /** To be called about once a second with the time in milliseconds. */
  tick(now: number): void {
    // A clock set back must not keep the program open for ever.
    if (now < this.#last) this.#last = now;
    const silent = (now - this.#last) / 1000;
    const limit = this.minutes() * 60;
    if (silent >= limit) {
      this.touch(now);
      this.events.lock();
    } else if (!this.#warned && silent >= limit - warningSeconds) {
      this.#warned = true;
      this.events.warn(Math.ceil(limit - silent));
    }
  }
}
