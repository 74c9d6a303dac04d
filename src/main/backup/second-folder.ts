import { existsSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { NewFile, renameFile, tidy } from '../vault/file-layer';
import { BackupFile } from './backup-file';
import { piecesOf, regionOf } from './bytes';
import { badBackup } from './errors';
import { checksumFits } from './examine';
import { workPrefix } from './make-backup';
import type { Turns } from './turns';

/** Milliseconds after which a folder that does not answer (a sleeping network drive) counts as absent. */
const patience = 3000;

/** True when the folder is there now. Does not wait long for one that does not answer. */
export async function isThere(folder: string): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), patience).unref();
  });
  const found = stat(folder).then(
    (info) => info.isDirectory(),
    () => false,
  );
  return Promise.race([found, late]);
}

/** True when both lie on one drive, so that losing it loses both. */
export async function isSameDrive(a: string, b: string): Promise<boolean> {
  try {
    const [first, second] = await Promise.all([stat(a), stat(b)]);
    return first.dev === second.dev;
  } catch {
    return false;
  }
}

/**
 * Copies a backup to another folder under the same name. The copy is read back and compared with what it
 * says it holds before it gets its name. One that is there already is left as it is.
 */
export async function copyBackup(from: string, folder: string, turns: Turns): Promise<void> {
  const name = basename(from);
  const to = join(folder, name);
  if (existsSync(to)) return;
  const temporary = join(folder, `${workPrefix}${name}`);
  tidy(temporary);
  try {
    await copyFile(from, temporary, turns);
    const copy = await BackupFile.open(temporary);
    try {
      if (!(await checksumFits(copy, turns))) throw badBackup('its copy is not the same');
    } finally {
      await copy.close();
    }
    renameFile(temporary, to);
  } catch (error) {
    tidy(temporary);
    throw error;
  }
}

async function copyFile(from: string, to: string, turns: Turns): Promise<void> {
  const source = await open(from, 'r');
  try {
    const { size } = await source.stat();
    const file = await NewFile.create(to);
    try {
      let at = 0;
      for await (const piece of piecesOf(regionOf(source, 0, size))) {
        await file.write(piece, at);
        at += piece.length;
        await turns.pause();
      }
      await file.finish();
    } catch (error) {
      await file.discard();
      throw error;
    }
  } finally {
    await source.close();
  }
}
