import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { systemClock } from '@shared/dates';
import { encodeRecovery, parseRecovery, printRecovery } from '@shared/domain/vault/recovery-code';
import { Failure, ok } from '@shared/errors';
import { requireWritable } from '../db/health';
import { migrate } from '../db/migrate';
import { createDatabase } from '../db/open';
import { createRecord } from '../db/record-store';
import { entities } from '../db/entities';
import { makeOffice, write } from '../db/write';
import { noteAttempt } from './attempts';
import { makeFolder } from './file-layer';
import { makeSlot, unlockSlots } from './key-slots';
import { putNotes } from './notes';
import { openUnlocked } from './open';
import type { OpenVault, UnlockedKeys, VaultOptions } from './open-vault';
import {
  announceReplacement,
  clearUnfinished,
  isLeftover,
  replaceProgram,
  unfinishedFile,
} from './replacement';
import { keyFileHash } from './unlock-record';
import {
  databaseFileName,
  type KeySlot,
  readVaultFile,
  type VaultFile,
  vaultFileName,
  writeVaultFile,
} from './vault-file';

export type { OpenVault, VaultOptions } from './open-vault';

/** Says neither which of the two it is, nor what was typed. */
export const wrongSecret = () =>
  new Failure({
    code: 'WRONG_KEY_OR_DAMAGED',
    message:
      'That did not open the file, or the file is damaged. Try again, or use the recovery code.',
  });

/** Passphrases shorter than this are refused (spec of the vault). */
const passphraseMinimum = 15;

export function checkNewPassphrase(passphrase: string): void {
  if ([...passphrase].length >= passphraseMinimum) return;
  throw new Failure({
    code: 'VALIDATION',
    field: 'passphrase',
    message: `Use at least ${passphraseMinimum} characters, or four random words.`,
  });
}

/** True when the folder already holds a vault, whole or in part. */
export function holdsVault(dir: string): boolean {
  return existsSync(join(dir, vaultFileName)) || existsSync(join(dir, databaseFileName));
}

/** True when a vault can be put into the folder: nothing is in it but what a crash of ours left. */
export function isEmptyFolder(dir: string): boolean {
  return !existsSync(dir) || readdirSync(dir).every(isLeftover);
}

/** The recovery sheet's label; it cannot be chosen. */
export const recoveryLabel = 'Recovery sheet';

/** A new recovery code: its data characters, and as it is printed. */
export function newRecoveryCode(): { secret: string; printed: string } {
  const secret = encodeRecovery(randomBytes(20));
  return { secret, printed: printRecovery(secret) };
}

/**
 * Makes a new vault and opens it. Refuses a folder that holds one.
 * @returns the open vault and the recovery code as printed, which is shown once and never stored
 */
export async function createVault(
  options: VaultOptions & { passphrase: string; label?: string; programName?: string },
): Promise<{ vault: OpenVault; recoveryCode: string }> {
  const { dir, migrations, clock = systemClock, label = 'Coordinator' } = options;
  checkNewPassphrase(options.passphrase);
  if (holdsVault(dir)) {
    throw new Failure({
      code: 'VAULT_EXISTS',
      message: 'This folder already holds a vault. Open it, or choose another folder.',
    });
  }
  makeFolder(dir);
  requireWritable(join(dir, databaseFileName));
  clearUnfinished(dir);
  const key = randomBytes(32);
  const recovery = newRecoveryCode();
  const now = clock.now();
  const vaultId = randomUUID();
  const slots = await Promise.all([
    makeSlot(vaultId, key, { kind: 'passphrase', label, secret: options.passphrase }, now),
    makeSlot(
      vaultId,
      key,
      { kind: 'recovery', label: recoveryLabel, secret: recovery.secret },
      now,
    ),
  ]);
  const file: VaultFile = {
    format: 'ppd-vault',
    version: 1,
    vault_id: vaultId,
    created_at: now,
    slots,
  };
  try {
    fillNewProgram({ dir, migrations, clock }, key, file, options.programName);
    announceReplacement(dir, 'created');
    // From here on there is a vault. A crash before leaves nothing that keeps anyone from trying again.
    writeVaultFile(dir, file);
    replaceProgram(dir, 'created');
    const keys: UnlockedKeys = { file, slot: slots[0]!, key };
    const vault = await openUnlocked({ dir, migrations, clock }, keys, { record: false });
    return { vault, recoveryCode: recovery.printed };
  } catch (error) {
    key.fill(0);
    if (!holdsVault(dir)) clearUnfinished(dir);
    throw error;
  }
}

/** Makes the program file of a new vault, under its unfinished name. */
function fillNewProgram(
  { dir, migrations, clock }: Required<VaultOptions>,
  key: Buffer,
  file: VaultFile,
  programName: string | undefined,
): void {
  const client = createDatabase(unfinishedFile(dir, 'created'), key);
  try {
    migrate(client, migrations);
    const office = makeOffice(client, file.slots[0]!.label, clock);
    write(office, (tx) => {
      if (programName)
        createRecord(tx, entities.setting, { key: 'program_name', value: programName });
      putNotes(tx, { keyFile: keyFileHash(file), recoveryMadeAt: tx.now });
      return ok(undefined);
    });
    client.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    client.close();
  }
}

/**
 * The data key for a secret. Throws WRONG_KEY_OR_DAMAGED for a wrong one, which is counted.
 * @param secret the passphrase, or the data characters of the recovery code
 */
export async function unlock(
  { dir, clock = systemClock }: VaultOptions,
  kind: KeySlot['kind'],
  secret: string,
): Promise<UnlockedKeys> {
  const file = readVaultFile(dir);
  const unlocked = await unlockSlots(file, kind, secret);
  if (!unlocked) {
    noteAttempt(dir, clock.now());
    throw wrongSecret();
  }
  return { file, ...unlocked };
}

/** The data characters of a typed recovery code. Throws VALIDATION that names the group to look at. */
export function readRecoveryCode(code: string): string {
  const parsed = parseRecovery(code);
  if (!parsed.ok) throw new Failure({ code: 'VALIDATION', message: parsed.message, field: 'code' });
  return parsed.data;
}

/** Opens a vault with a passphrase. Throws a Failure whose message says which trouble it is. */
export async function openWithPassphrase(
  options: VaultOptions & { passphrase: string },
): Promise<OpenVault> {
  return openUnlocked(options, await unlock(options, 'passphrase', options.passphrase));
}

/** Opens a vault with the recovery code, typed in any spacing. */
export async function openWithRecovery(
  options: VaultOptions & { code: string },
): Promise<OpenVault> {
  return openUnlocked(options, await unlock(options, 'recovery', readRecoveryCode(options.code)));
}
