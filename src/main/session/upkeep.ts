import { lastBackup } from '../backup/keep-backup';
import type { OpenVault } from '../vault/open-vault';
import type { Session } from './session';

/** Milliseconds between two backups while the program is in use. */
export const hour = 3_600_000;
/** Milliseconds after which it is looked at again whether one is needed. */
const lookAgain = 300_000;

/**
 * What goes on beside the work while the vault is open: the journal is folded in when nothing was written
 * for a while, so that a copy of the folder is complete; and at most once an hour, when something
 * changed, a backup is made.
 */
export class Upkeep {
  #writes = 0;
  #nextBackup = 0;
  #vault: OpenVault | undefined;
  #running = false;

  constructor(
    private readonly session: Session,
    private readonly options: {
      /** A longer task is under way. */
      isBusy: () => boolean;
      /** A backup was made. */
      onBackup?: () => void;
      /** Milliseconds that only go on. */
      now?: () => number;
    },
  ) {}

  /** To be called about every 30 seconds. */
  async tick(): Promise<void> {
    if (this.#running || this.session.state !== 'ready' || this.options.isBusy()) return;
    this.#running = true;
    try {
      const { vault } = this.session;
      if (vault !== this.#vault) {
        this.#vault = vault;
        this.#nextBackup = 0;
      }
      this.#foldWhenQuiet(vault);
      await this.#backUpWhenDue(vault);
    } finally {
      this.#running = false;
    }
  }

  #foldWhenQuiet(vault: OpenVault): void {
    const { client } = vault.office;
    const writes = client.prepare('select total_changes()').pluck().get() as number;
    if (writes === this.#writes) vault.tryToFold();
    this.#writes = writes;
  }

  async #backUpWhenDue(vault: OpenVault): Promise<void> {
    const now = this.options.now?.() ?? performance.now();
    if (now < this.#nextBackup) return;
    const last = await lastBackup(vault);
    const age = Date.parse(vault.clock.now()) - Date.parse(last?.manifest?.made_at ?? '');
    // A clock that was set back does not put the next backup off for ever.
    if (age >= 0 && age < hour) {
      this.#nextBackup = now + hour - age;
      return;
    }
    const made = vault.isOpen && (await this.session.backUpIfChanged(vault, 'hourly'));
    this.#nextBackup = now + (made ? hour : lookAgain);
    if (made) this.options.onBackup?.();
  }
}
