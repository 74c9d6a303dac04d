/**
 * Where unexpected errors go: standard error, with a reference id. Only the kind of error and where in
 * our code it happened are written; messages may quote data, so they are left out.
 */
export function logUnexpected(ref: string, error: unknown): void {
  const kind = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
  const frames =
    error instanceof Error ? (error.stack ?? '').split('\n').filter(isFrame).slice(0, 8) : [];
  process.stderr.write(`[${ref}] ${kind}${code}\n${frames.join('\n')}\n`);
}

function isFrame(line: string): boolean {
  return /^\s+at /.test(line);
}
