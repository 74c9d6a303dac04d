/**
 * Expected failures are values with a code and a sentence that says what to do. Only bugs throw.
 * Messages never carry personal data: they may be logged or printed.
 */
export const errorCodes = [
  'VALIDATION',
  'NOT_FOUND',
  'CONFLICT',
  'RULE',
  'LOCKED',
  'UNTRUSTED',
  'WRONG_KEY_OR_DAMAGED',
  'VAULT_EXISTS',
  'VAULT_MISSING',
  'VAULT_DAMAGED',
  'FOREIGN_FILE',
  'DB_CORRUPT',
  'DB_FROM_FUTURE',
  'MIGRATION_FAILED',
  'DB_BUSY',
  'DISK_FULL',
  'READ_ONLY',
  'IO',
  'PACKAGE_UNREADABLE',
  'USAGE',
  'CANCELLED',
  'UNEXPECTED',
] as const;
export type ErrorCode = (typeof errorCodes)[number];

export interface AppError {
  code: ErrorCode;
  /** What happened and what to do, in plain words, without personal data. */
  message: string;
  /** The input field the message belongs to, as a dotted path. */
  field?: string;
  /** Several field messages at once: dotted path → sentence. */
  fields?: Record<string, string>;
  /** Reference id of an unexpected error; the log holds the same id. */
  ref?: string;
}

export type Result<T> = { ok: true; value: T } | { ok: false; error: AppError };

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(
  code: ErrorCode,
  message: string,
  more: Partial<Pick<AppError, 'field' | 'fields' | 'ref'>> = {},
): { ok: false; error: AppError } {
  return { ok: false, error: { code, message, ...more } };
}

/** Carries an expected failure through code that can only throw (a transaction, a stream). */
export class Failure extends Error {
  readonly error: AppError;

  constructor(error: AppError) {
    super(error.message);
    this.name = 'Failure';
    this.error = error;
  }
}

/** The value of a successful result; throws its failure otherwise. For callers that cannot go on. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Failure(result.error);
}
