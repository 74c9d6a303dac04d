import { basename, join } from 'node:path';
import { systemClock } from '@shared/dates';
import { Failure } from '@shared/errors';
import { auditAlone } from '../audit/alone';
import { backupsFolder, clearLeftovers } from '../backup/list';
import { keepBackup } from '../backup/keep-backup';
import { backupNote } from '../backup/make-backup';
import type { Client } from '../db/handles';
import { checkPages, damage, isDamage, requireWritable, wasCutOff } from '../db/health';
import { requireWholeJournal } from '../db/journal-check';
import { migrate, pendingMigrations } from '../db/migrate';
import { openDatabase } from '../db/open';
import { OpenVault, type UnlockedKeys, type VaultOptions } from './open-vault';
import { settleReplacement } from './replacement';
import { recordUnlock } from './unlock-record';
import { databaseFileName } from './vault-file';

/** The key is right, so a first page that it does not fit is damaged, or belongs to another vault. */
const doesNotFit = () => damage('its beginning does not fit the key file (vault.json) beside it');

/** Opens the program file with the right key. What goes wrong is told apart; nothing is changed. */
function openProgram(dir: string, key: Buffer): { client: Client; cutOff: boolean } {
  const file = join(dir, databaseFileName);
  requireWritable(file);
  if (wasCutOff(file)) requireWholeJournal(file);
  settleReplacement(dir, key, stampOf(new Date()));
  const cutOff = wasCutOff(file);
  try {
    return { client: openDatabase(file, key), cutOff };
  } catch (error) {
    throw isDamage(error) ? doesNotFit() : error;
  }
}

const isBroken = (error: unknown) =>
  isDamage(error) || (error instanceof Failure && error.error.code === 'DB_CORRUPT');

/** A moment as part of a name. */
export const stampOf = (time: Date) =>
  time
    .toISOString()
    .replace(/[-:]|\.\d+Z$/g, '')
    .replace('T', '-');

/**
 * Opens a vault whose key is known. After a crash, or before bringing it up to date, every page is
 * checked first; a file that is brought up to date is backed up before.
 * The key is wiped when this throws.
 * @param record false to leave no trace of the opening (what opens it again by itself)
 * @param asIs true to look at it only: neither checked nor brought up to date
 */
export async function openUnlocked(
  options: VaultOptions,
  keys: UnlockedKeys,
  { record = true, asIs = false }: { record?: boolean; asIs?: boolean } = {},
): Promise<OpenVault> {
  const { dir, migrations, clock = systemClock } = options;
  let client: Client | undefined;
  let vault: OpenVault | undefined;
  try {
    const opened = openProgram(dir, keys.key);
    client = opened.client;
    const pending = pendingMigrations(client, migrations);
    vault = new OpenVault({ dir, migrations, clock }, keys, client);
    if (asIs) return vault;
    if ((opened.cutOff || pending.length > 0) && !checkPages(client))
      throw damage('a page cannot be read');
    await clearLeftovers(backupsFolder(dir));
    if (pending.length > 0) await bringUpToDate(vault);
    if (record) recordUnlock(vault);
    return vault;
  } catch (error) {
    // A damaged file gets as little written to it as can be.
    if (vault && isBroken(error)) vault.abandon();
    else if (vault) vault.close();
    else client?.close();
    keys.key.fill(0);
    throw isDamage(error) ? damage('a page cannot be read') : error;
  }
}

/** A verified backup, then the migrations. */
async function bringUpToDate(vault: OpenVault): Promise<void> {
  const { client } = vault.office;
  const made = await keepBackup(vault, { reason: 'update' });
  migrate(client, vault.migrations);
  auditAlone(vault.office, backupNote(basename(made.file), 'update'));
}
