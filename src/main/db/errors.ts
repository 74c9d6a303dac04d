import { type AppError, Failure } from '@shared/errors';

function codeOf(error: unknown): string | undefined {
  if (error !== null && typeof error === 'object' && 'code' in error) {
    const { code } = error;
    return typeof code === 'string' ? code : undefined;
  }
  return undefined;
}

const sentences = {
  WRONG_KEY_OR_DAMAGED:
    'That did not open the file, or the file is damaged. Try again, or restore a backup.',
  DB_CORRUPT:
    'The program file is damaged. Nothing more is written to it. Restore a backup, or save a copy of what is readable.',
  DB_BUSY:
    'The program file is open in another window or on another computer. Close it there, then try again.',
  DISK_FULL: 'The disk is full. Free some space, then try again. Nothing was half-saved.',
  READ_ONLY:
    'The program file cannot be written. Check that the folder is not read-only, then try again.',
  IO: 'The disk did not answer. Check that the folder is still there, then try again.',
} as const satisfies Partial<Record<AppError['code'], string>>;

function kindOf(code: string): keyof typeof sentences | undefined {
  if (code === 'SQLITE_NOTADB') return 'WRONG_KEY_OR_DAMAGED';
  if (code.startsWith('SQLITE_CORRUPT')) return 'DB_CORRUPT';
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED')) return 'DB_BUSY';
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT') return 'DISK_FULL';
  if (code.startsWith('SQLITE_READONLY') || code === 'EROFS') return 'READ_ONLY';
  if (code === 'EACCES' || code === 'EPERM') return 'READ_ONLY';
  if (code === 'SQLITE_CANTOPEN' || code.startsWith('SQLITE_IOERR')) return 'IO';
  if (code === 'ENOENT' || code === 'EIO' || code === 'EBUSY' || code === 'ENOTDIR') return 'IO';
  return undefined;
}

/**
 * Tells an expected trouble of disk, lock or file from a bug.
 * @returns the error people see, or undefined when the thrown thing is a bug
 */
export function classifyError(error: unknown): AppError | undefined {
  if (error instanceof Failure) return error.error;
  const code = codeOf(error);
  const kind = code === undefined ? undefined : kindOf(code);
  return kind === undefined ? undefined : { code: kind, message: sentences[kind] };
}

/** The error of a kind, for places that know it without an exception. */
export function storageError(kind: keyof typeof sentences): AppError {
  return { code: kind, message: sentences[kind] };
}
