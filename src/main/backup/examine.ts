import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { type ChainReport, verifyChainInTurns } from '../audit/verify';
import type { Client } from '../db/handles';
import { firstDamagedTable, isDamage } from '../db/health';
import { pendingMigrations, schemaVersion } from '../db/migrate';
import { openDatabase } from '../db/open';
import { countRowsInTurns, firstDifference, type RowCounts } from '../db/row-counts';
import { type SealReport, verifySeals } from '../features/supervision/seal';
import { NewFile } from '../vault/file-layer';
import { PageCheck } from '../vault/page-check';
import type { BackupFile } from './backup-file';
import { CutOff, piecesOf } from './bytes';
import { badBackup } from './errors';
import type { Turns } from './turns';

/** What a look at the content of a program file found. */
export interface Contents {
  rows: RowCounts;
  pages: number;
  /** Only after a thorough look. */
  audit?: ChainReport;
  seals?: SealReport;
}

/**
 * Writes the program file of a backup to a place of its own, and checks its checksums and the code of
 * every page on the way. @param to must not exist; nothing is left there when the check fails
 * @returns the number of pages
 */
export async function extractProgram(
  backup: BackupFile,
  key: Buffer,
  to: string,
  turns: Turns,
): Promise<{ pages: number; empty: number }> {
  const entry = backup.entry('program.db');
  const content = backup.content('program.db');
  const salt = await content.read(0, Math.min(16, entry.size));
  const check = new PageCheck(key, salt);
  const hash = createHash('sha256');
  let crc = 0;
  let at = 0;
  const file = await NewFile.create(to);
  try {
    for await (const piece of piecesOf(content)) {
      hash.update(piece);
      crc = crc32(piece, crc);
      check.take(piece);
      await file.write(piece, at);
      at += piece.length;
      await turns.pause();
    }
    if (crc !== entry.crc || hash.digest('hex') !== backup.manifest.sha256['program.db'])
      throw badBackup('program.db does not fit its checksum');
    if (check.firstBroken !== undefined || check.pages === 0)
      throw badBackup(`page ${check.firstBroken ?? 1} of program.db does not fit its key`);
    await file.finish();
  } catch (error) {
    await file.discard();
    throw error instanceof CutOff ? badBackup('it was cut off') : error;
  }
  return { pages: check.pages, empty: check.empty };
}

/**
 * Opens the program file that was taken out of a backup and compares it with what the manifest says.
 * Throws DB_FROM_FUTURE for one that this version cannot read.
 * @param thorough also how pages hang together, the history and the seals
 */
export async function examineProgram(
  { manifest }: BackupFile,
  key: Buffer,
  place: { file: string; migrations: string; pages: number; empty: number },
  turns: Turns,
  { thorough = false }: { thorough?: boolean } = {},
): Promise<Contents> {
  const client = openExtracted(place.file, key);
  try {
    pendingMigrations(client, place.migrations);
    if (schemaVersion(client) !== manifest.schema_version)
      throw badBackup('its version does not fit');
    const rows = await countRowsInTurns(client, turns.pause);
    const different = firstDifference(rows, manifest.rows);
    if (different !== undefined) throw badBackup(`the number of rows of ${different} does not fit`);
    // Pages that were never written are all right only where nothing is stored.
    if (thorough || place.empty > 0) {
      const table = await firstDamagedTable(client, turns.pause);
      if (table !== undefined) throw badBackup(`the table ${table} cannot be read whole`);
    }
    if (!thorough) return { rows, pages: place.pages };
    const audit = await verifyChainInTurns(client, turns.pause);
    return { rows, pages: place.pages, audit, seals: sealsOf(client) };
  } catch (error) {
    throw isDamage(error) ? badBackup('a page of program.db cannot be read') : error;
  } finally {
    client.close();
  }
}

/** Seals of supervision sessions; a file from before there were seals has none. */
export function sealsOf(client: Client): SealReport {
  const column = client
    .prepare(`select 1 from pragma_table_info('supervision') where name = 'seal_hash'`)
    .get();
  return column ? verifySeals(client) : { entries: 0, intact: true };
}

function openExtracted(file: string, key: Buffer): Client {
  try {
    return openDatabase(file, key);
  } catch (error) {
    throw isDamage(error) ? badBackup('program.db does not open') : error;
  }
}

/** SHA-256 (hex) of a whole backup file. */
export async function hashOf(backup: BackupFile, turns: Turns): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(backup.whole)) {
    hash.update(piece);
    await turns.pause();
  }
  return hash.digest('hex');
}

/** True when the program file in a backup is the one that the manifest names. Needs no key. */
export async function checksumFits(backup: BackupFile, turns: Turns): Promise<boolean> {
  const hash = createHash('sha256');
  for await (const piece of piecesOf(backup.content('program.db'))) {
    hash.update(piece);
    await turns.pause();
  }
  return hash.digest('hex') === backup.manifest.sha256['program.db'];
}

/** True when the key is the one that the program file of a backup is encrypted with. */
export async function keyFits(backup: BackupFile, key: Buffer): Promise<boolean> {
  const content = backup.content('program.db');
  if (content.size === 0) return false;
  const first = await content.read(0, Math.min(4096, content.size));
  const check = new PageCheck(key, first);
  check.take(first);
  return check.firstBroken === undefined;
}
