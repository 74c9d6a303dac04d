import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Clock, systemClock } from '@shared/dates';
import { encodeRecovery, parseRecovery, printRecovery } from '@shared/domain/vault/recovery-code';
import { Failure } from '@shared/errors';
import { migrate } from '../db/migrate';
import type { Client } from '../db/handles';
import { closeDatabase, createDatabase, openDatabase } from '../db/open';
import { createRecord } from '../db/record-store';
import { entities } from '../db/entities';
import { makeOffice, type Office, write } from '../db/write';
import { ok, unwrap } from '@shared/errors';
import { makeSlot, unlockSlots } from './key-slots';
import {
  databaseFileName,
  readVaultFile,
  syncFolder,
  type VaultFile,
  vaultFileName,
  writeVaultFile,
} from './vault-file';

/** An unlocked vault. `close()` folds the journal in and wipes the key. */
export interface OpenVault {
  dir: string;
  vaultId: string;
  /** Label of the passphrase (or recovery code) that opened it. */
  slotLabel: string;
  office: Office;
  close(): void;
}

export interface VaultOptions {
  dir: string;
  /** Folder of the shipped migrations. */
  migrations: string;
  clock?: Clock;
}

const wrongSecret = new Failure({
  code: 'WRONG_KEY_OR_DAMAGED',
  message:
    'That did not open the file, or the file is damaged. Try again, or use the recovery code.',
});

/** Passphrases shorter than this are refused (spec of the vault). */
export const passphraseMinimum = 15;

export function checkNewPassphrase(passphrase: string): void {
  if ([...passphrase].length >= passphraseMinimum) return;
  throw new Failure({
    code: 'VALIDATION',
    field: 'passphrase',
    message: `Use at least ${passphraseMinimum} characters, or four random words.`,
  });
}

function openVault(
  dir: string,
  vault: VaultFile,
  slotLabel: string,
  key: Buffer,
  client: Client,
  clock: Clock,
): OpenVault {
  return {
    dir,
    vaultId: vault.vault_id,
    slotLabel,
    office: makeOffice(client, slotLabel, clock),
    close() {
      closeDatabase(client);
      key.fill(0);
    },
  };
}

/** True when the folder already holds a vault, whole or in part. */
export function holdsVault(dir: string): boolean {
  return existsSync(join(dir, vaultFileName)) || existsSync(join(dir, databaseFileName));
}

/**
 * Makes a new vault and opens it. Refuses a folder that holds one.
 * @returns the open vault and the recovery code as printed, which is shown once and never stored
 */
export async function createVault(
  options: VaultOptions & { passphrase: string; label?: string; programName?: string },
): Promise<{ vault: OpenVault; recoveryCode: string }> {
  const { dir, clock = systemClock, label = 'Coordinator' } = options;
  checkNewPassphrase(options.passphrase);
  if (holdsVault(dir)) {
    throw new Failure({
      code: 'VAULT_EXISTS',
      message: 'This folder already holds a vault. Open it, or choose another folder.',
    });
  }
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const key = randomBytes(32);
  const recovery = encodeRecovery(randomBytes(20));
  const now = clock.now();
  const vaultId = randomUUID();
  const slots = await Promise.all([
    makeSlot(vaultId, key, { kind: 'passphrase', label, secret: options.passphrase }, now),
    makeSlot(vaultId, key, { kind: 'recovery', label: 'Recovery sheet', secret: recovery }, now),
  ]);
  const file: VaultFile = {
    format: 'ppd-vault',
    version: 1,
    vault_id: vaultId,
    created_at: now,
    slots,
  };
  const database = join(dir, databaseFileName);
  try {
    const client = createDatabase(database, key);
    try {
      migrate(client, options.migrations);
      const vault = openVault(dir, file, label, key, client, clock);
      nameProgram(vault.office, options.programName);
      client.pragma('wal_checkpoint(TRUNCATE)');
      // The key file comes last: without it there is no vault, so a crash before leaves nothing half-made.
      writeVaultFile(dir, file);
      syncFolder(dir);
      return { vault, recoveryCode: printRecovery(recovery) };
    } catch (error) {
      client.close();
      throw error;
    }
  } catch (error) {
    removeDatabase(database);
    throw error;
  }
}

function nameProgram(office: Office, programName: string | undefined): void {
  if (!programName) return;
  unwrap(
    write(office, (tx) => {
      createRecord(tx, entities.setting, { key: 'program_name', value: programName });
      return ok(undefined);
    }),
  );
}

function removeDatabase(database: string): void {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(database + suffix, { force: true });
}

async function open(
  options: VaultOptions,
  kind: 'passphrase' | 'recovery',
  secret: string,
): Promise<OpenVault> {
  const { dir, clock = systemClock } = options;
  const file = readVaultFile(dir);
  const unlocked = await unlockSlots(file, kind, secret);
  if (!unlocked) throw wrongSecret;
  const { key, slot } = unlocked;
  try {
    const client = openDatabase(join(dir, databaseFileName), key);
    try {
      migrate(client, options.migrations);
    } catch (error) {
      client.close();
      throw error;
    }
    return openVault(dir, file, slot.label, key, client, clock);
  } catch (error) {
    key.fill(0);
    throw error;
  }
}

/** Opens a vault with a passphrase. Throws a Failure whose message says which trouble it is. */
export function openWithPassphrase(
  options: VaultOptions & { passphrase: string },
): Promise<OpenVault> {
  return open(options, 'passphrase', options.passphrase);
}

/** Opens a vault with the recovery code, typed in any spacing. */
export async function openWithRecovery(
  options: VaultOptions & { code: string },
): Promise<OpenVault> {
  const parsed = parseRecovery(options.code);
  if (!parsed.ok) throw new Failure({ code: 'VALIDATION', message: parsed.message, field: 'code' });
  return open(options, 'recovery', parsed.data);
}

/** Names in a folder that would mean it is not ours to fill. */
export function isEmptyFolder(dir: string): boolean {
  return !existsSync(dir) || readdirSync(dir).length === 0;
}
