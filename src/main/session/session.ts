import type { Clock } from '@shared/dates';
import { Failure } from '@shared/errors';
import type { OpenVault } from '../vault/vault';
import { createVault, holdsVault, openWithPassphrase } from '../vault/vault';

/** Where the program is with its vault. The window shows one screen per state. */
export type SessionState = 'absent' | 'locked' | 'opening' | 'ready';

export interface SessionEvents {
  changed(state: SessionState): void;
}

/** Seconds to wait before the next try, after `failures` wrong ones in a row. */
export function unlockDelay(failures: number): number {
  const steps = [0, 0, 0, 5, 15, 30];
  return steps[Math.min(failures, steps.length - 1)] ?? 30;
}

/**
 * Owns the one open vault of the process and says which state it is in.
 * Everything that needs the database asks here, so that locking closes it for all at once.
 */
export class Session {
  #vault: OpenVault | undefined;
  #opening = false;
  #failures = 0;
  #retryAt = 0;
  readonly #closers = new Set<() => void>();

  constructor(
    private readonly options: { dir: () => string; migrations: string; clock: Clock },
    private readonly events: SessionEvents,
  ) {}

  get dir(): string {
    return this.options.dir();
  }

  get state(): SessionState {
    if (this.#vault) return 'ready';
    if (this.#opening) return 'opening';
    return holdsVault(this.dir) ? 'locked' : 'absent';
  }

  /** The open vault; throws LOCKED when there is none. */
  get vault(): OpenVault {
    if (this.#vault) return this.#vault;
    throw new Failure({ code: 'LOCKED', message: 'The program is locked. Unlock it to go on.' });
  }

  /** Wrong tries left before the next wait, and the seconds of the wait under way. */
  get tries(): { left: number; waitSeconds: number } {
    const waitSeconds = Math.max(0, Math.ceil((this.#retryAt - Date.now()) / 1000));
    return { left: Math.max(0, 3 - this.#failures), waitSeconds };
  }

  /** Runs before the database closes (drafts, caches). */
  onClose(closer: () => void): void {
    this.#closers.add(closer);
  }

  async create(input: {
    passphrase: string;
    programName: string;
  }): Promise<{ recoveryCode: string }> {
    return this.#whileOpening(async () => {
      const { vault, recoveryCode } = await createVault({
        ...this.options,
        dir: this.dir,
        ...input,
      });
      this.#vault = vault;
      return { recoveryCode };
    });
  }

  async unlock(passphrase: string): Promise<void> {
    const { waitSeconds } = this.tries;
    if (waitSeconds > 0) {
      throw new Failure({
        code: 'RULE',
        message: `Wait ${waitSeconds} seconds before the next try.`,
      });
    }
    await this.#whileOpening(async () => {
      try {
        this.#vault = await openWithPassphrase({ ...this.options, dir: this.dir, passphrase });
        this.#failures = 0;
      } catch (error) {
        if (error instanceof Failure && error.error.code === 'WRONG_KEY_OR_DAMAGED') {
          this.#failures += 1;
          this.#retryAt = Date.now() + unlockDelay(this.#failures) * 1000;
        }
        throw error;
      }
    });
  }

  /** Closes the database and wipes the key. Does nothing when already locked. */
  lock(): void {
    if (!this.#vault) return;
    for (const closer of this.#closers) closer();
    this.#vault.close();
    this.#vault = undefined;
    this.events.changed(this.state);
  }

  async #whileOpening<T>(work: () => Promise<T>): Promise<T> {
    if (this.#opening || this.#vault) {
      throw new Failure({
        code: 'RULE',
        message: 'The program is already opening. Wait a moment.',
      });
    }
    this.#opening = true;
    try {
      return await work();
    } finally {
      this.#opening = false;
      this.events.changed(this.state);
    }
  }
}
