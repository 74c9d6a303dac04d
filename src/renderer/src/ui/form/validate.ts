import { schemaResolver } from '@mantine/form';
import type { z } from 'zod';
import type { FieldEntry } from './form-context';
import { plainWords } from './plain-words';

export type FieldErrors = Record<string, string>;

/** Empty texts become null and texts lose the blanks around them: what a schema calls "no answer". */
export function emptiesToNull(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? null : value.trim();
  if (Array.isArray(value)) return value.map(emptiesToNull);
  if (
    value !== null &&
    typeof value === 'object' &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, emptiesToNull(v)]));
  }
  return value;
}

/**
 * The form's check: the schema's findings in plain words, and before them what the fields could not
 * read at all ("February 2026 has only 28 days").
 */
export function fieldErrors(
  schema: z.ZodType,
  input: unknown,
  fields: ReadonlyMap<string, FieldEntry>,
): FieldErrors {
  const inWords: z.ZodType['~standard'] = {
    ...schema['~standard'],
    validate: (value) => {
      const result = schema.safeParse(value, {
        error: (issue) => plainWords(issue, fields.get((issue.path ?? []).join('.'))?.missing),
      });
      return result.success ? { value: result.data } : { issues: result.error.issues };
    },
  };
  const found = schemaResolver({ '~standard': inWords }, { sync: true })(input as object);
  const errors: FieldErrors = {};
  for (const [path, message] of Object.entries(found)) errors[path] = String(message);
  for (const [path, entry] of fields) {
    const unread = entry.check();
    if (unread !== null) errors[path] = unread;
  }
  return errors;
}
