import type { AppError, ErrorCode } from '@shared/errors';

/** Exit codes of the commands, fixed by the page of data exchange. */
export const exitCodes = {
  done: 0,
  other: 1,
  usage: 2,
  rowsRefused: 3,
  notOpened: 4,
  disk: 5,
  newer: 6,
} as const;

const byError: Partial<Record<ErrorCode, number>> = {
  USAGE: exitCodes.usage,
  VALIDATION: exitCodes.usage,
  VAULT_EXISTS: exitCodes.usage,
  WRONG_KEY_OR_DAMAGED: exitCodes.notOpened,
  VAULT_DAMAGED: exitCodes.notOpened,
  FOREIGN_FILE: exitCodes.notOpened,
  DB_CORRUPT: exitCodes.notOpened,
  PACKAGE_UNREADABLE: exitCodes.notOpened,
  VAULT_MISSING: exitCodes.disk,
  DB_BUSY: exitCodes.disk,
  DISK_FULL: exitCodes.disk,
  READ_ONLY: exitCodes.disk,
  IO: exitCodes.disk,
  DB_FROM_FUTURE: exitCodes.newer,
};

export function exitCodeOf(error: AppError): number {
  return byError[error.code] ?? exitCodes.other;
}
