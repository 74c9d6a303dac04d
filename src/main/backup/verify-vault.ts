import { join } from 'node:path';
import { verifyChainInTurns } from '../audit/verify';
import { damage, damagedPage, firstDamagedTable, isDamage } from '../db/health';
import { requireWholeJournal } from '../db/journal-check';
import { Failure } from '@shared/errors';
import { readNotes } from '../vault/notes';
import { openUnlocked } from '../vault/open';
import type { OpenVault, UnlockedKeys, VaultOptions } from '../vault/open-vault';
import { keyFileHash } from '../vault/unlock-record';
import { databaseFileName } from '../vault/vault-file';
import { checkPagesIn, checkPagesOf } from './check-pages';
import { type Contents, sealsOf } from './examine';
import { withSnapshot } from './snapshot';
import { Turns } from './turns';

export interface VaultCheck extends Required<Contents> {
  /** False when vault.json is not the one that the program last wrote; null when that is not known. */
  keyFileIntact: boolean | null;
}

/**
 * Checks an open vault: every page, how pages hang together, rows, history and seals. Throws DB_CORRUPT
 * that names the first page or table that is damaged. Nothing may be written meanwhile.
 */
export function verifyVault(vault: OpenVault, turns: Turns): Promise<VaultCheck> {
  const { client, read } = vault.office;
  return withSnapshot(vault, turns, async ({ bytes, rows }) => {
    const check = await checkPagesOf(bytes, vault.key, turns);
    if (check.firstBroken !== undefined) throw damagedPage(check.firstBroken, bytes.size);
    const table = await firstDamagedTable(client, turns.pause);
    if (table !== undefined) throw damage(`the table ${table} cannot be read whole`);
    const audit = await verifyChainInTurns(client, turns.pause);
    // A file of an earlier version that is only looked at may have no notes yet.
    const known = 'vault_note' in rows ? readNotes(read).keyFile : undefined;
    return {
      rows,
      pages: check.pages,
      audit,
      seals: sealsOf(client),
      keyFileIntact: known === undefined ? null : known === keyFileHash(vault.file),
    };
  });
}

/**
 * Names the first damaged page of a program file, or of its journal, that is not open. Throws DB_CORRUPT in any case: it is
 * asked when opening has failed already.
 */
export async function nameDamage(dir: string, key: Buffer, turns: Turns): Promise<never> {
  const file = join(dir, databaseFileName);
  const check = await checkPagesIn(file, key, turns);
  if (check.firstBroken !== undefined) throw damagedPage(check.firstBroken, check.pages * 4096);
  requireWholeJournal(file);
  throw damage('its pages are whole, but do not hang together');
}

/** Opens a vault as it is, without bringing it up to date or leaving a trace, and checks it. */
export async function verifyUnopened(
  options: VaultOptions,
  keys: UnlockedKeys,
  turns: Turns,
): Promise<VaultCheck> {
  const spare = Buffer.from(keys.key);
  try {
    const vault = await openUnlocked(options, keys, { record: false, asIs: true });
    try {
      return await verifyVault(vault, turns);
    } finally {
      vault.close();
    }
  } catch (error) {
    if (!(error instanceof Failure && error.error.code === 'DB_CORRUPT') && !isDamage(error))
      throw error;
    return await nameDamage(options.dir, spare, turns);
  } finally {
    spare.fill(0);
  }
}
