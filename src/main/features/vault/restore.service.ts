import type { BackupRef, Checked } from '@shared/contract/vault';
import type { LocalDate } from '@shared/dates';
import { Failure, fail, ok, type Result } from '@shared/errors';
import { drillRestore } from '../../backup/drill';
import type { Contents } from '../../backup/examine';
import { pinnedBackup } from '../../backup/keep-backup';
import type { Secret } from '../../backup/restore';
import { restoreHere } from '../../backup/restore-here';
import { salvage, type Salvaged } from '../../backup/salvage';
import { Turns } from '../../backup/turns';
import { nameDamage, verifyVault } from '../../backup/verify-vault';
import type { RowCounts } from '../../db/row-counts';
import type { Session } from '../../session/session';
import { readRecoveryCode } from '../../vault/vault';
import { pathInBackups } from './backup-refs';
import type { BackupsService } from './backups.service';
import type { VaultDelegates } from './delegates';
import { withSecret } from './with-secret';

type Restored = Result<{ kept: string | null; rows: RowCounts }>;

const readSecret = ({ kind, text }: Secret): Secret =>
  kind === 'recovery' ? { kind, text: readRecoveryCode(text) } : { kind, text };

const none = { entries: 0, intact: true };

/** The first thing that is broken, in words; null when all is well. */
function problemOf({ audit, seals, keyFileIntact }: Contents & { keyFileIntact?: boolean | null }) {
  if (audit?.intact === false) {
    return `The history was changed from outside: entry ${audit.firstBroken} is the first that does not fit.`;
  }
  if (seals?.intact === false) {
    return 'The words of a sealed supervision session were changed from outside.';
  }
  return keyFileIntact === false ? 'The key file (vault.json) was changed from outside.' : null;
}

function checked(contents: Contents): Checked {
  const { pages, rows, audit = none, seals = none } = contents;
  const problem = problemOf(contents);
  return { ok: problem === null, problem, pages, rows, history: audit, seals };
}

/** Restoring, trying it out, checking, and saving what a damaged vault still holds. */
export class RestoreService {
  constructor(
    private readonly delegates: VaultDelegates,
    private readonly backups: BackupsService,
  ) {}

  get #session(): Session {
    return this.delegates.session;
  }

  async restore(input: {
    backup: BackupRef;
    confirm: LocalDate;
    secret?: Secret | undefined;
  }): Promise<Restored> {
    const found = await this.backups.find(input.backup);
    if (!found.ok) return found;
    if (found.value.manifest?.made_on !== input.confirm) {
      return fail('VALIDATION', 'This is not the date of the backup. Type the date it was made.', {
        field: 'confirm',
      });
    }
    return this.#restore(found.value.path, input.secret);
  }

  async undo({ secret }: { secret?: Secret | undefined }): Promise<Restored> {
    const name = pinnedBackup(this.#session.vault);
    if (name === undefined) return fail('RULE', 'There is no restore to undo any more.');
    return this.#restore(pathInBackups(this.#session, name), secret);
  }

  async #restore(path: string, typed: Secret | undefined): Promise<Restored> {
    const session = this.#session;
    const secret = typed && readSecret(typed);
    const restored = await this.delegates.busy.run((signal) =>
      withSecret(session, 'secret', () =>
        session.replace((present, onClosing) =>
          restoreHere(session.vaultOptions, present, { path, secret, signal }, onClosing),
        ),
      ),
    );
    if (!restored.ok) return restored;
    const { kept, contents } = restored.value;
    return ok({ kept, rows: contents.rows });
  }

  async drill(): Promise<Result<Checked & { name: string; madeAt: string }>> {
    const drill = await this.delegates.busy.run((signal) =>
      drillRestore(this.#session.vault, signal),
    );
    return ok({ ...checked(drill), name: drill.name, madeAt: drill.madeAt });
  }

  async verify(): Promise<Result<Checked>> {
    const session = this.#session;
    try {
      return ok(
        await this.delegates.busy.run(async (signal) => {
          const turns = new Turns(signal);
          const { damaged } = session;
          if (damaged) return await nameDamage(session.dir, damaged.keys.key, turns);
          return checked(await verifyVault(session.vault, turns));
        }),
      );
    } catch (error) {
      if (!(error instanceof Failure) || error.error.code !== 'DB_CORRUPT') throw error;
      session.damageFound();
      const problem = error.error.message;
      return ok({ ok: false, problem, pages: 0, rows: {}, history: none, seals: none });
    }
  }

  async saveReadable(): Promise<Result<Salvaged>> {
    const { damaged, vaultOptions } = this.#session;
    if (!damaged) return fail('RULE', 'The program file is not known to be damaged.');
    const folder = await this.delegates.chooseFolder('Where should the readable part go?');
    if (folder === undefined) return fail('CANCELLED', 'Nothing was chosen.');
    return ok(await this.delegates.busy.run(() => salvage(vaultOptions, damaged.keys, folder)));
  }
}
