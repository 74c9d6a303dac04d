import type { Clock } from '@shared/dates';
import { type AppError, Failure } from '@shared/errors';
import { keepBackupIfChanged } from '../backup/keep-backup';
import type { PresentVault } from '../backup/restore-here';
import { classifyError, storageError } from '../db/errors';
import type { Office } from '../db/write';
import { recover } from '../vault/key-changes';
import { openUnlocked } from '../vault/open';
import type { OpenVault, UnlockedKeys } from '../vault/open-vault';
import { recordLock } from '../vault/unlock-record';
import { createVault, holdsVault, readRecoveryCode, unlock } from '../vault/vault';
import { Tries } from './tries';

export { unlockDelay } from './tries';

/**
 * Where the program is with its vault. The window shows one screen per state. In `recovery` the secret
 * was right but the program file is damaged: it can be checked, restored and rescued, nothing else.
 */
export type SessionState = 'absent' | 'locked' | 'opening' | 'ready' | 'recovery';

export interface SessionEvents {
  changed(state: SessionState): void;
}

/** A damaged vault whose key is known. */
export interface DamagedVault {
  error: AppError;
  keys: UnlockedKeys;
}

/** What comes of putting another program file in place (restore, new data key). */
interface Replaced {
  vault: OpenVault;
  error?: unknown;
}

/**
 * Owns the one open vault of the process and says which state it is in.
 * Everything that needs the database asks here, so that locking closes it for all at once.
 */
export class Session {
  #vault: OpenVault | undefined;
  #damaged: DamagedVault | undefined;
  #opening = false;
  #closing: Promise<void> = Promise.resolve();
  #issuedCode: string | undefined;
  #backupTrouble: AppError | undefined;
  readonly #tries = new Tries();
  readonly #closers = new Set<() => void>();

  constructor(
    readonly options: { dir: () => string; migrations: string; clock: Clock },
    private readonly events: SessionEvents,
  ) {}

  get dir(): string {
    return this.options.dir();
  }

  get state(): SessionState {
    if (this.#vault) return 'ready';
    if (this.#opening) return 'opening';
    if (this.#damaged) return 'recovery';
    return holdsVault(this.dir) ? 'locked' : 'absent';
  }

  /** The open vault; throws LOCKED when there is none. */
  get vault(): OpenVault {
    if (this.#vault) return this.#vault;
    throw new Failure({ code: 'LOCKED', message: 'The program is locked. Unlock it to go on.' });
  }

  /** What is known of a damaged vault, in the state `recovery`. */
  get damaged(): DamagedVault | undefined {
    return this.#damaged;
  }

  /** The recovery code that was issued last, until it is proved or the program locks. As printed. */
  get issuedCode(): string | undefined {
    return this.#issuedCode;
  }

  /** Remembers a code that was just issued, so that groups of it can be proved; undefined forgets it. */
  set issuedCode(code: string | undefined) {
    this.#issuedCode = code;
  }

  /** Wrong tries left before the next wait, and the seconds of the wait under way. */
  get tries(): { left: number; waitSeconds: number } {
    return this.#tries.state;
  }

  /** Options to open the vault with, as they are now. */
  get vaultOptions() {
    const { migrations, clock } = this.options;
    return { dir: this.dir, migrations, clock };
  }

  /** Runs before the database closes (drafts, caches). */
  onClose(closer: () => void): void {
    this.#closers.add(closer);
  }

  /** @param fill puts something into the new vault before anyone sees it; a failure leaves it closed */
  async create(
    input: { passphrase: string; programName: string },
    fill: (office: Office) => Promise<void> = async () => {},
  ): Promise<{ recoveryCode: string }> {
    return this.#whileOpening(async () => {
      const { vault, recoveryCode } = await createVault({ ...this.vaultOptions, ...input });
      try {
        await fill(vault.office);
      } catch (error) {
        vault.close();
        throw error;
      }
      this.#vault = vault;
      this.#issuedCode = recoveryCode;
      return { recoveryCode };
    });
  }

  async unlock(passphrase: string): Promise<void> {
    await this.#whileOpening(async () => {
      const keys = await this.try(() => unlock(this.vaultOptions, 'passphrase', passphrase));
      this.#vault = await this.#open(keys);
    });
  }

  /** Opens with the recovery code and sets a new passphrase. @returns the new code as printed */
  async recover(input: { code: string; passphrase: string }): Promise<string> {
    return this.#whileOpening(async () => {
      const secret = readRecoveryCode(input.code);
      const keys = await this.try(() => unlock(this.vaultOptions, 'recovery', secret));
      const vault = await this.#open(keys);
      try {
        const code = await recover(vault, input);
        this.#vault = vault;
        this.#issuedCode = code;
        return code;
      } catch (error) {
        vault.close();
        throw error;
      }
    });
  }

  /** Counts wrong secrets, wherever in the program they are typed. */
  try<T>(attempt: () => Promise<T>): Promise<T> {
    return this.#tries.run(attempt);
  }

  /**
   * Puts another program file in place. Until `onClosing` is called everything goes on as before; then
   * nothing is open until it is done.
   */
  async replace<R extends Replaced>(
    work: (present: PresentVault, onClosing: () => void) => Promise<R>,
  ): Promise<R> {
    await this.#closing;
    const present = { open: this.#vault, damagedKeys: this.#damaged?.keys };
    let closed = false;
    try {
      const result = await work(present, () => {
        closed = true;
        this.#runClosers();
        this.#vault = undefined;
        this.#opening = true;
        this.events.changed('opening');
      });
      this.#forgetDamage();
      this.#vault = result.vault;
      if (result.error !== undefined) throw result.error;
      return result;
    } finally {
      this.#opening = false;
      if (closed) this.events.changed(this.state);
    }
  }

  /** A page of the open file turned out to be damaged: nothing more is written to it. */
  damageFound(): void {
    const vault = this.#vault;
    if (!vault) return;
    const keys = vault.copyKeys();
    this.#runClosers();
    this.#vault = undefined;
    this.#damaged = { error: storageError('DB_CORRUPT'), keys };
    vault.abandon();
    this.events.changed(this.state);
  }

  /**
   * Locks at once: nobody gets at the records any more, and all of them are in one file. A backup of
   * what changed follows, then the database closes and the key is wiped: `closed()` waits for that.
   */
  lock(): void {
    const vault = this.#vault;
    if (!vault && !this.#damaged) return;
    this.#forgetDamage();
    this.#issuedCode = undefined;
    if (vault) {
      this.#runClosers();
      this.#vault = undefined;
      this.#closing = this.#finish(vault);
    }
    this.events.changed(this.state);
  }

  /** Resolves when nothing of the vault is open any more. */
  async closed(): Promise<void> {
    await this.#closing;
  }

  /** Does what can be done at once before it first waits. */
  async #finish(vault: OpenVault): Promise<void> {
    // A task that is cut off in the middle of its transaction must not go on outside of it.
    if (vault.office.client.inTransaction) return vault.close();
    recordLock(vault);
    vault.tryToFold();
    await this.backUpIfChanged(vault, 'lock');
    await vault.lane;
    vault.close();
  }

  /** A backup made by the program itself. Trouble with it does not stop anything; it is kept to be shown. */
  async backUpIfChanged(vault: OpenVault, reason: 'lock' | 'hourly'): Promise<boolean> {
    try {
      const made = await keepBackupIfChanged(vault, { reason });
      this.#backupTrouble = undefined;
      return made !== undefined;
    } catch (error) {
      this.#backupTrouble = classifyError(error) ?? {
        code: 'UNEXPECTED',
        message: 'The last backup could not be made. Make one by hand.',
      };
      return false;
    }
  }

  /** Why the last backup that the program made by itself failed; undefined when it did not. */
  get backupTrouble(): AppError | undefined {
    return this.#backupTrouble;
  }

  #runClosers(): void {
    for (const closer of this.#closers) closer();
  }

  #forgetDamage(): void {
    this.#damaged?.keys.key.fill(0);
    this.#damaged = undefined;
  }

  async #open(keys: UnlockedKeys): Promise<OpenVault> {
    const spare = { ...keys, key: Buffer.from(keys.key) };
    try {
      const vault = await openUnlocked(this.vaultOptions, keys);
      spare.key.fill(0);
      return vault;
    } catch (error) {
      if (error instanceof Failure && error.error.code === 'DB_CORRUPT')
        this.#damaged = { error: error.error, keys: spare };
      else spare.key.fill(0);
      throw error;
    }
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
      await this.#closing;
      this.#forgetDamage();
      return await work();
    } finally {
      this.#opening = false;
      this.events.changed(this.state);
    }
  }
}
