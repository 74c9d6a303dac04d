import { basename, isAbsolute, relative } from 'node:path';
import type { Backup, BackupRef } from '@shared/contract/vault';
import { folderConcern } from '@shared/domain/vault/folder-concern';
import { fail, ok, type Result } from '@shared/errors';
import { auditAlone } from '../../audit/alone';
import { fillSecondFolder, keepBackup, type SecondCopy } from '../../backup/keep-backup';
import { type ListedBackup, lookAtBackup } from '../../backup/list';
import { makeBackup } from '../../backup/make-backup';
import { isSameDrive } from '../../backup/second-folder';
import { countRows, type RowCounts } from '../../db/row-counts';
import { onChosenFolder } from '../../exchange/csv-writer';
import type { Session } from '../../session/session';
import { putNotes } from '../../vault/notes';
import { findBackup, listPlace, viewBackup } from './backup-refs';
import type { VaultDelegates } from './delegates';

const cancelled = fail('CANCELLED', 'Nothing was chosen.');

/** Making, listing and choosing backups for the window. */
export class BackupsService {
  #chosen: ListedBackup | undefined;

  constructor(private readonly delegates: VaultDelegates) {}

  get #session(): Session {
    return this.delegates.session;
  }

  async list(
    place: 'vault' | 'second',
  ): Promise<Result<{ backups: Backup[]; present: RowCounts | null }>> {
    const session = this.#session;
    const found = await listPlace(session, place);
    const present = session.state === 'ready' ? countRows(session.vault.office.client) : null;
    return ok({ backups: found.map((backup) => viewBackup(backup, place, session)), present });
  }

  async backUp(): Promise<Result<{ name: string; madeAt: string; second: SecondCopy }>> {
    const { file, manifest, second } = await keepBackup(this.#session.vault, { reason: 'asked' });
    return ok({ name: basename(file), madeAt: manifest.made_at, second });
  }

  async backUpTo(): Promise<Result<{ folder: string; name: string }>> {
    const folder = await this.delegates.chooseFolder('Where should the backup go?');
    if (folder === undefined) return cancelled;
    const { file } = await onChosen(() =>
      makeBackup(this.#session.vault, { folder, reason: 'asked' }),
    );
    return ok({ folder, name: basename(file) });
  }

  async chooseSecondFolder() {
    const folder = await this.delegates.chooseFolder('Which folder should get a second copy?');
    if (folder === undefined) return cancelled;
    const { vault } = this.#session;
    const inside = relative(vault.dir, folder);
    if (inside === '' || !(inside.startsWith('..') || isAbsolute(inside))) {
      return fail('RULE', 'This folder is inside the vault. Choose one on another drive.');
    }
    const entry = { action: 'setting', fields: { secondFolder: [null, 'chosen'] } } as const;
    auditAlone(vault.office, entry, (tx) =>
      putNotes(tx, { secondFolder: folder, secondFolderAt: tx.now, secondFilledAt: null }),
    );
    const second = await fillSecondFolder(vault);
    const sameDrive = await isSameDrive(folder, vault.dir);
    return ok({ folder, isSameDrive: sameDrive, concern: folderConcern(folder), second });
  }

  forgetSecondFolder(): Result<void> {
    const entry = { action: 'setting', fields: { secondFolder: ['chosen', null] } } as const;
    auditAlone(this.#session.vault.office, entry, (tx) =>
      putNotes(tx, { secondFolder: null, secondFolderAt: null, secondFilledAt: null }),
    );
    return ok(undefined);
  }

  async choose(): Promise<Result<Backup>> {
    const path = await this.delegates.chooseBackup();
    if (path === undefined) return cancelled;
    this.#chosen = await lookAtBackup(path);
    return ok(viewBackup(this.#chosen, 'chosen', this.#session));
  }

  find(ref: BackupRef): Promise<Result<ListedBackup>> {
    return findBackup(this.#session, ref, this.#chosen);
  }
}

/** Trouble with a folder that somebody chose is told in words about that folder. */
async function onChosen<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    return onChosenFolder<T>(() => {
      throw error;
    });
  }
}
