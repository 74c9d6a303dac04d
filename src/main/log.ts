/**
 * Where unexpected errors go: standard error, with a reference id. Only the kind of error and where in
 * our code it happened are written; messages may quote data, so they are left out.
 */
export function logUnexpected(ref: string, error: unknown): void {
  const kind = error instanceof Error ? error.constructor.name : typeof error;
  const code = error instanceof Error && 'code' in error ? codeOf(error.code) : '';
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : [];
  process.stderr.write(`[${ref}] ${kind}${code}\n${frames.join('\n')}\n`);
}

/** A code like SQLITE_FULL or ENOSPC; anything else may be somebody's words. */
function codeOf(code: unknown): string {
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? ` ${code}` : '';
}

/** A line of the stack that ends with a place in a file; lines of a message do not. */
function isFrame(line: string): boolean {
  return /^\s+at .*:\d+:\d+\)?$/.test(line);
}
