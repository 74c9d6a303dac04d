import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Instant } from '@shared/dates';
import { backupFileName, type WallTime } from '@shared/domain/backup/file-name';
import { settingDefs } from '@shared/domain/settings';
import { Failure } from '@shared/errors';
import { storageError } from '../db/errors';
import { schemaVersion } from '../db/migrate';
import type { AuditInput } from '../db/write';
import { auditAlone } from '../audit/alone';
import type { Client } from '../db/handles';
import { programVersion } from '../headless/paths';
import { makeFolder, renameFile, tidy } from '../vault/file-layer';
import type { OpenVault } from '../vault/open-vault';
import { BackupFile } from './backup-file';
import { examineProgram, extractProgram, hashOf } from './examine';
import type { BackupReason, Manifest } from './manifest';
import { withSnapshot } from './snapshot';
import { Turns } from './turns';
import { writeBackup } from './write-backup';

export interface MadeBackup {
  /** Path of the finished, verified file. */
  file: string;
  /** SHA-256 (hex) of the whole file. */
  sha256: string;
  size: number;
  manifest: Manifest;
}

/** What is being made or looked at lies under such a name until it is done; cleared at unlocking. */
export const workPrefix = '.ppd-work-';

/** A moment as the clock on the wall here shows it. */
export function wallTime(at: Instant): WallTime {
  const time = new Date(at);
  const pad = (number: number, length = 2) => String(number).padStart(length, '0');
  const day = `${pad(time.getFullYear(), 4)}-${pad(time.getMonth() + 1)}-${pad(time.getDate())}`;
  return { day, hour: time.getHours(), minute: time.getMinutes(), second: time.getSeconds() };
}

/** Read by hand: a file of an earlier version is backed up before it is brought up to date. */
export function programNameOf(client: Client): string {
  const name = client.prepare(`select value from setting where key = 'program_name'`).pluck().get();
  return (name as string | undefined) ?? settingDefs.program_name.default;
}

/** A name for a backup of this moment that is still free: two in one second are a second apart. */
export function freeName(folder: string, programName: string, at: Instant): string {
  for (let later = 0; ; later += 1) {
    const moment = new Date(Date.parse(at) + later * 1000).toISOString();
    const name = backupFileName(programName, wallTime(moment));
    if (!existsSync(join(folder, name))) return name;
  }
}

/** Opens a finished file again with the key, and compares all of it with what it says it holds. */
export async function verifyBackup(
  path: string,
  key: Buffer,
  { folder, migrations }: { folder: string; migrations: string },
  turns: Turns,
) {
  const backup = await BackupFile.open(path);
  try {
    const work = await mkdtemp(join(folder, workPrefix));
    try {
      const file = join(work, 'program.db');
      const pages = await extractProgram(backup, key, file, turns);
      await examineProgram(backup, key, { file, migrations, ...pages }, turns);
    } finally {
      tidy(work);
    }
    return { sha256: await hashOf(backup, turns), size: backup.size, manifest: backup.manifest };
  } finally {
    await backup.close();
  }
}

export interface BackupOrder {
  /** Where it goes; made when it is not there. */
  folder: string;
  reason: BackupReason;
  signal?: AbortSignal | undefined;
}

/**
 * Makes a backup: written under a temporary name, flushed, opened again with the key, every page
 * checked, rows compared, and only then given its name. Work goes on meanwhile.
 */
export async function makeBackup(
  vault: OpenVault,
  { folder, reason, signal }: BackupOrder,
): Promise<MadeBackup> {
  const { office, migrations } = vault;
  const turns = new Turns(signal);
  makeFolder(folder);
  const name = freeName(folder, programNameOf(office.client), office.clock.now());
  const made = join(folder, name);
  const temporary = join(folder, `${workPrefix}${name}`);
  // What a crash left in another folder than the vault's own.
  tidy(temporary);
  // Noted before, so that the backup holds the note and the vault holds nothing that the backup does not.
  // A file of an earlier version is noted once it is up to date.
  if (reason !== 'update') auditAlone(office, backupNote(name, reason));
  try {
    return await withSnapshot(vault, turns, async (snapshot) => {
      const at = office.clock.now();
      const facts = {
        app_version: programVersion(),
        schema_version: schemaVersion(office.client),
        vault_id: vault.vaultId,
        made_at: at,
        made_on: wallTime(at).day,
        reason,
        history: snapshot.history,
        rows: snapshot.rows,
      };
      const { file: vaultFile, key } = vault;
      await writeBackup(temporary, { program: snapshot.bytes, key, vaultFile, facts }, turns);
      const checked = await verifyBackup(temporary, key, { folder, migrations }, turns);
      if (existsSync(made)) throw new Failure(storageError('IO'));
      renameFile(temporary, made);
      return { file: made, ...checked };
    });
  } catch (error) {
    tidy(temporary);
    if (reason !== 'update') noteFailure(vault, name);
    throw error;
  }
}

/** The entry of the history about a backup. */
export const backupNote = (name: string, reason: BackupReason): AuditInput => ({
  action: 'backup',
  fields: { file: [null, name], reason: [null, reason] },
});

/** History must not name a backup that does not exist. */
function noteFailure({ office }: OpenVault, name: string): void {
  try {
    if (office.client.open)
      auditAlone(office, { action: 'backup', fields: { file: [name, null] } });
  } catch {
    // The disk that had no room for the backup may have none for the note. The first error is told.
  }
}
