import { closeSync, fstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Clock } from '@shared/dates';
import { Failure } from '@shared/errors';
import { classifyError } from '../db/errors';
import type { Client } from '../db/handles';
import { closeDatabase, foldJournal } from '../db/open';
import { makeOffice, type Office } from '../db/write';
import { databaseFileName, type KeySlot, type VaultFile } from './vault-file';

export interface VaultOptions {
  dir: string;
  /** Folder of the shipped migrations. */
  migrations: string;
  clock?: Clock;
}

/** What a right secret gives: the data key and what it came from. Never leaves the main process. */
export interface UnlockedKeys {
  file: VaultFile;
  slot: Pick<KeySlot, 'id' | 'kind' | 'label'>;
  key: Buffer;
}

/** An unlocked vault. `close()` folds the journal in and wipes the key. */
export class OpenVault {
  readonly dir: string;
  readonly migrations: string;
  readonly clock: Clock;
  readonly office: Office;
  /** Long readings of the program file take turns; each waits for this one to end. */
  lane: Promise<unknown> = Promise.resolve();
  /** While the program file is read, the journal must not be folded into it. */
  isHeld = false;
  #keys: UnlockedKeys;
  #source: number | undefined;

  constructor(options: Required<VaultOptions>, keys: UnlockedKeys, client: Client) {
    this.dir = options.dir;
    this.migrations = options.migrations;
    this.clock = options.clock;
    this.#keys = keys;
    this.office = makeOffice(client, keys.slot.label, options.clock);
  }

  get vaultId(): string {
    return this.#keys.file.vault_id;
  }

  /** The slot whose secret opened it. */
  get slot(): UnlockedKeys['slot'] {
    return this.#keys.slot;
  }

  /** Label of the passphrase (or recovery code) that opened it. */
  get slotLabel(): string {
    return this.#keys.slot.label;
  }

  /** vault.json as it is in force. */
  get file(): VaultFile {
    return this.#keys.file;
  }

  set file(file: VaultFile) {
    this.#keys = { ...this.#keys, file };
  }

  /** SECURITY: the data key, for whoever reads or writes the program file or wraps the key anew. */
  get key(): Buffer {
    this.requireOpen();
    return this.#keys.key;
  }

  get isOpen(): boolean {
    return this.office.client.open;
  }

  /** Throws LOCKED when the vault was closed in the meantime. */
  requireOpen(): void {
    if (this.isOpen) return;
    throw new Failure({
      code: 'LOCKED',
      message: 'The program was locked, so this was stopped. Unlock it and start again.',
    });
  }

  /** A copy of the keys, for opening the vault again; the caller wipes the key. */
  copyKeys(): UnlockedKeys {
    return { ...this.#keys, key: Buffer.from(this.key) };
  }

  /**
   * The program file for reading, open until the vault closes: closing a second handle in between would
   * give up the driver's lock on the file (POSIX locks belong to the process, not to the handle).
   */
  get source(): { handle: number; size: number } {
    this.requireOpen();
    this.#source ??= openSync(join(this.dir, databaseFileName), 'r');
    return { handle: this.#source, size: fstatSync(this.#source).size };
  }

  /** Folds the journal into the program file where that is possible now: a copy of it is complete then. */
  tryToFold(): void {
    const { client } = this.office;
    if (this.isHeld || !client.open || client.inTransaction) return;
    try {
      foldJournal(client);
    } catch (error) {
      // What is committed is safe in the journal.
      if (!classifyError(error)) throw error;
    }
  }

  close(): void {
    try {
      closeDatabase(this.office.client);
    } finally {
      this.#forget();
    }
  }

  /** Closes a damaged file with as little writing as can be. */
  abandon(): void {
    try {
      this.office.client.close();
    } finally {
      this.#forget();
    }
  }

  #forget(): void {
    this.#keys.key.fill(0);
    if (this.#source !== undefined) closeSync(this.#source);
    this.#source = undefined;
  }
}
