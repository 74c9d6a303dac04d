import { Failure } from '@shared/errors';

/** A backup that must not be used: what about it is wrong comes first. */
export const badBackup = (what: string) =>
  new Failure({
    code: 'VAULT_DAMAGED',
    message: `This backup is damaged or was changed: ${what}. It was not used, and nothing else was touched. Use another backup.`,
  });

export const notABackup = () =>
  new Failure({
    code: 'FOREIGN_FILE',
    message: 'This file is not a backup of this program. Choose a file that ends in .ppdbackup.',
  });

export const newerBackup = () =>
  new Failure({
    code: 'DB_FROM_FUTURE',
    message:
      'This backup was made by a newer version of the program. Install that version to use it. Nothing was touched.',
  });
