import { basename } from 'node:path';
import { Failure } from '@shared/errors';
import { auditAlone } from '../audit/alone';
import { migrate } from '../db/migrate';
import { foldJournal, openDatabase } from '../db/open';
import { makeOffice } from '../db/write';
import { makeFolder, tidy } from '../vault/file-layer';
import { unlockSlots } from '../vault/key-slots';
import { putNotes } from '../vault/notes';
import type { OpenVault, UnlockedKeys, VaultOptions } from '../vault/open-vault';
import { announceReplacement, unfinishedFile } from '../vault/replacement';
import { swapProgram } from '../vault/swap';
import { keyFileHash } from '../vault/unlock-record';
import { readVaultFile } from '../vault/vault-file';
import { BackupFile } from './backup-file';
import { type Contents, keyFits } from './examine';
import { keepBackup } from './keep-backup';
import { prepareRestore, type Secret, unlockBackup } from './restore';
import { Turns } from './turns';

export interface RestoreOrder {
  /** Path of the backup file. */
  path: string;
  /** Needed when the key of today does not open the backup, or none is at hand. */
  secret?: Secret | undefined;
  signal?: AbortSignal | undefined;
}

/** What is at hand of the vault whose place the backup takes. */
export interface PresentVault {
  /** Open and whole: it is kept as a backup first. */
  open?: OpenVault | undefined;
  /** Open but damaged: its file is set aside. The caller closes it in `onClosing`. */
  damagedKeys?: UnlockedKeys | undefined;
}

export interface Restored {
  vault: OpenVault;
  /** Set when it could not be done: the vault is open as it was. */
  error?: unknown;
  contents: Contents;
  /** Name of the backup that the state before was kept in; null when its file was set aside instead. */
  kept: string | null;
}

const copyOf = (keys: UnlockedKeys) => ({ ...keys, key: Buffer.from(keys.key) });

/** Keys in force now that a typed secret opens; a vault.json that cannot be read has none. */
async function unlockPresent(dir: string, secret: Secret): Promise<UnlockedKeys | undefined> {
  try {
    const file = readVaultFile(dir);
    const unlocked = await unlockSlots(file, secret.kind, secret.text);
    return unlocked && { file, ...unlocked };
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/**
 * Finds the keys for a backup. While its data key is still in use the slots of today stay in force, so
 * that restoring old records does not bring back an old passphrase.
 */
async function keysFor(
  backup: BackupFile,
  dir: string,
  present: PresentVault,
  secret: Secret | undefined,
): Promise<{ keys: UnlockedKeys; newKeyFile: boolean }> {
  const known = present.open?.copyKeys() ?? (present.damagedKeys && copyOf(present.damagedKeys));
  const typed = known || !secret ? undefined : await unlockPresent(dir, secret);
  for (const keys of [known, typed]) {
    if (!keys) continue;
    const same = keys.file.vault_id === backup.vaultFile.vault_id;
    if (same && (await keyFits(backup, keys.key))) return { keys, newKeyFile: false };
    keys.key.fill(0);
  }
  if (secret) return { keys: await unlockBackup(backup, secret), newKeyFile: true };
  throw new Failure({
    code: 'RULE',
    field: 'secret',
    message:
      'This backup was made under another key. Type a passphrase, or the recovery code, that was in force when it was made.',
  });
}

/** Brings the waiting file up to date and notes in its history where it came from. */
function finishWaiting(
  options: Required<VaultOptions>,
  keys: UnlockedKeys,
  { manifest, path }: BackupFile,
  kept: string | null,
): void {
  const client = openDatabase(unfinishedFile(options.dir, 'restored'), keys.key);
  try {
    migrate(client, options.migrations);
    const office = makeOffice(client, keys.slot.label, options.clock);
    const fields = {
      file: [null, basename(path)],
      madeAt: [null, manifest.made_at],
      kept: [null, kept],
    } as const;
    auditAlone(office, { action: 'restore', fields }, (tx) =>
      putNotes(tx, {
        restoreUndo: kept,
        restoredAt: tx.now,
        keyFile: keyFileHash(keys.file),
      }),
    );
    foldJournal(client);
  } finally {
    client.close();
  }
}

/**
 * Restores a backup over a vault. The backup is looked at whole before anything is touched; the vault as
 * it is becomes a verified backup first, or, when it is damaged or cannot be opened, is set aside.
 * Nothing else may write meanwhile.
 * @param onClosing is called right before what is open is closed
 */
export async function restoreHere(
  options: Required<VaultOptions>,
  present: PresentVault,
  { path, secret, signal }: RestoreOrder,
  onClosing: () => void = () => {},
): Promise<Restored> {
  const { dir, migrations } = options;
  const turns = new Turns(signal);
  const backup = await BackupFile.open(path);
  // On a new computer there is no folder yet.
  makeFolder(dir);
  try {
    const { keys, newKeyFile } = await keysFor(backup, dir, present, secret);
    try {
      const contents = await prepareRestore(backup, keys.key, { dir, migrations }, turns);
      const made = present.open && (await keepBackup(present.open, { reason: 'restore', signal }));
      const kept = made ? basename(made.file) : null;
      finishWaiting(options, keys, backup, kept);
      announceReplacement(dir, 'restored');
      onClosing();
      const swap = { kind: 'restored' as const, next: keys, newKeyFile, setAside: kept === null };
      return { ...(await swapProgram(options, present.open, swap)), contents, kept };
    } catch (error) {
      tidy(unfinishedFile(dir, 'restored'));
      keys.key.fill(0);
      throw error;
    }
  } finally {
    await backup.close();
  }
}
