import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, ok } from '@shared/errors';
import { write } from '../db/write';
import { tidy } from '../vault/file-layer';
import { putNotes } from '../vault/notes';
import type { OpenVault } from '../vault/open-vault';
import { BackupFile } from './backup-file';
import { type Contents, keyFits } from './examine';
import { lastBackup } from './keep-backup';
import { backupsFolder } from './list';
import { workPrefix } from './make-backup';
import { verifyBackupFile } from './restore';
import { Turns } from './turns';

export interface Drill extends Contents {
  name: string;
  madeAt: string;
}

/** Opens the latest backup in a temporary place and looks at all of it. The vault is not touched. */
export async function drillRestore(
  vault: OpenVault,
  signal: AbortSignal | undefined,
): Promise<Drill> {
  const last = await lastBackup(vault);
  if (!last) {
    throw new Failure({ code: 'RULE', message: 'There is no backup yet. Make one first.' });
  }
  const turns = new Turns(signal);
  const backup = await BackupFile.open(last.path);
  const work = await mkdtemp(join(backupsFolder(vault.dir), workPrefix));
  try {
    vault.requireOpen();
    if (!(await keyFits(backup, vault.key))) {
      throw new Failure({
        code: 'RULE',
        message: 'The latest backup was made under an earlier key. Make a new one first.',
      });
    }
    const place = { work, migrations: vault.migrations };
    const contents = await verifyBackupFile(backup, vault.key, place, turns);
    const isGood = contents.audit?.intact !== false && contents.seals?.intact !== false;
    if (isGood && vault.isOpen)
      write(vault.office, (tx) => ok(putNotes(tx, { drilledAt: tx.now })));
    return { ...contents, name: last.name, madeAt: backup.manifest.made_at };
  } finally {
    await backup.close();
    tidy(work);
  }
}
