import type { AppError } from '@shared/errors';

/** The program's error inside whatever was thrown or returned; null when there is none. */
export function asAppError(thrown: unknown): AppError | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  if ('error' in thrown) return asAppError(thrown.error);
  const isError =
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    'message' in thrown &&
    typeof thrown.message === 'string';
  return isError ? (thrown as AppError) : null;
}

/** The fields an error speaks of, and the sentence for the form as a whole when it speaks of none. */
export function placeError(
  error: AppError,
  known: ReadonlySet<string>,
): { fields: Record<string, string>; message: string | null } {
  const named = error.fields ?? (error.field === undefined ? {} : { [error.field]: error.message });
  const placed = Object.entries(named).filter(([path]) => known.has(path));
  const homeless = Object.entries(named).filter(([path]) => !known.has(path));
  if (placed.length === 0) return { fields: {}, message: error.message };
  return {
    fields: Object.fromEntries(placed),
    message: homeless.length === 0 ? null : homeless.map(([, text]) => text).join(' '),
  };
}
