import type { ErrorCode } from '@shared/errors';
import { ApiError } from '../../lib/api';

/** What can be done about a vault that does not open, besides trying again. */
export interface Trouble {
  title: string;
  /** What happened and what to do, from the program file's own check. */
  message: string;
  /** An older key file may still fit: it can be looked for with the passphrase. */
  canRepair: boolean;
  /** A backup can take the place of what is in the folder. */
  canRestore: boolean;
}

const titles: Partial<Record<ErrorCode, string>> = {
  VAULT_MISSING: 'Part of the vault is missing',
  VAULT_DAMAGED: 'Part of the vault is damaged',
  FOREIGN_FILE: 'This is not the program’s file',
  DB_FROM_FUTURE: 'This file needs a newer version',
  MIGRATION_FAILED: 'The file could not be brought up to date',
  DB_BUSY: 'The file is open somewhere else',
  DISK_FULL: 'The disk is full',
  READ_ONLY: 'The folder cannot be written to',
  IO: 'The disk does not answer',
};

const restorable = new Set<ErrorCode>(['VAULT_MISSING', 'VAULT_DAMAGED', 'FOREIGN_FILE']);

/**
 * Tells trouble with the files from a wrong passphrase, which is said at its field.
 * @returns null when it is none of the kinds that have a way out of their own
 */
export function troubleOf(error: unknown): Trouble | null {
  if (!(error instanceof ApiError)) return null;
  const title = titles[error.code];
  if (title === undefined) return null;
  const canRestore = restorable.has(error.code);
  return {
    title,
    message: error.message,
    canRestore,
    canRepair: canRestore && error.field === 'keyFile',
  };
}
