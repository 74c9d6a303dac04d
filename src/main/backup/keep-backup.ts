import { epochDay } from '@shared/dates';
import { classifyError } from '../db/errors';
import { write } from '../db/write';
import { ok } from '@shared/errors';
import { putNotes, readNotes } from '../vault/notes';
import type { OpenVault } from '../vault/open-vault';
import { backupsFolder, clearOldBackups, type ListedBackup, listBackups } from './list';
import { type BackupOrder, makeBackup, type MadeBackup } from './make-backup';
import { copyBackup, isThere } from './second-folder';
import { Turns } from './turns';

export type SecondCopy = 'none' | 'filled' | 'absent' | 'failed';
export interface KeptBackup extends MadeBackup {
  /** What became of the copy in the second folder. */
  second: SecondCopy;
}

/** Entries that are about the vault itself: a backup is not needed for their sake. */
const aboutItself = `('unlock', 'failed_unlock', 'lock', 'backup')`;

/**
 * True when something was written since a backup was made, drafts included.
 * @param since the manifest of the last backup; without one, anything at all counts
 */
export function changedSince(vault: OpenVault, since: ListedBackup['manifest']): boolean {
  const { client } = vault.office;
  const { entries, last } = since?.history ?? { entries: 0, last: '' };
  const same = client.prepare('select hash from audit_event where number = ?').pluck().get(entries);
  // History went another way since: a restore.
  if (entries > 0 && same !== last) return true;
  const event = client
    .prepare(`select 1 from audit_event where number > ? and action not in ${aboutItself} limit 1`)
    .get(entries);
  if (event) return true;
  const draft = client
    .prepare('select 1 from draft where saved_at > ? limit 1')
    .get(since?.made_at ?? '');
  return draft !== undefined;
}

/** The newest backup of this vault that is whole in form, in its own folder. */
export async function lastBackup(vault: OpenVault): Promise<ListedBackup | undefined> {
  const all = await listBackups(backupsFolder(vault.dir));
  const now = vault.clock.now();
  const ours = all.filter(({ manifest }) => manifest?.vault_id === vault.vaultId);
  // One from the future was made while the clock was wrong: only when there is no other.
  return ours.find(({ manifest }) => manifest!.made_at <= now) ?? ours[0];
}

/** Makes a backup in the vault's own folder, copies it to the second one, and clears old ones. */
export async function keepBackup(
  vault: OpenVault,
  { reason, signal }: Pick<BackupOrder, 'reason' | 'signal'>,
): Promise<KeptBackup> {
  const folder = backupsFolder(vault.dir);
  const made = await makeBackup(vault, { folder, reason, signal });
  // A file of an earlier version is only read until it is up to date.
  const second = reason === 'update' ? 'none' : await fillSecond(vault, made.file, signal);
  if (reason !== 'update') await clear(vault, folder);
  return { ...made, second };
}

async function fillSecond(
  vault: OpenVault,
  backup: string,
  signal: AbortSignal | undefined,
): Promise<SecondCopy> {
  const folder = readNotes(vault.office.read).secondFolder;
  if (folder === undefined) return 'none';
  if (!(await isThere(folder))) return 'absent';
  try {
    await copyBackup(backup, folder, new Turns(signal));
  } catch (error) {
    // The backup itself is made and verified; the copy is tried again with the next one.
    if (classifyError(error)) return 'failed';
    throw error;
  }
  if (vault.isOpen && !vault.office.client.inTransaction) {
    write(vault.office, (tx) => ok(putNotes(tx, { secondFilledAt: tx.now })));
    await clear(vault, folder);
  }
  return 'filled';
}

/** Brings the second folder up to date: with the last backup, or with the first one there is. */
export async function fillSecondFolder(vault: OpenVault): Promise<SecondCopy> {
  const last = await lastBackup(vault);
  if (last) return fillSecond(vault, last.path, undefined);
  return (await keepBackup(vault, { reason: 'asked' })).second;
}

async function clear(vault: OpenVault, folder: string): Promise<void> {
  if (!vault.isOpen) return;
  const undo = pinnedBackup(vault);
  try {
    const { vaultId, clock } = vault;
    await clearOldBackups(folder, { vaultId, now: clock.now(), pinned: undo ? [undo] : [] });
  } catch (error) {
    // One too many is no trouble.
    if (!classifyError(error)) throw error;
  }
}

/** Days for which a restore can be undone. */
export const restoreUndoDays = 30;

/** The backup that a restore can still be undone with. */
export function pinnedBackup({ office }: OpenVault): string | undefined {
  const notes = readNotes(office.read);
  const at = notes.restoredAt;
  if (notes.restoreUndo === undefined || at === undefined) return undefined;
  const age = epochDay(office.clock.today()) - epochDay(at.slice(0, 10));
  return age <= restoreUndoDays ? notes.restoreUndo : undefined;
}

/**
 * A backup when something changed since the last one. Otherwise the last one still goes to the second
 * folder, should that have come back.
 * @returns undefined when there was no need
 */
export async function keepBackupIfChanged(
  vault: OpenVault,
  order: Pick<BackupOrder, 'reason' | 'signal'>,
): Promise<KeptBackup | undefined> {
  const last = await lastBackup(vault);
  vault.requireOpen();
  if (changedSince(vault, last?.manifest ?? null)) return keepBackup(vault, order);
  if (last) await fillSecond(vault, last.path, order.signal);
  return undefined;
}
