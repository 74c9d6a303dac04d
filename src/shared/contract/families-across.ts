import type { z } from 'zod';

/**
 * For a rule across fields: where its sentence goes, and that it is checked although other answers are
 * missing or wrong. Otherwise a form would say the rest only after those are put right.
 */
export function across(path: string, message: string) {
  return {
    path: [path],
    message,
    when: ({ value }: z.core.ParsePayload) => typeof value === 'object' && value !== null,
  };
}

/** True unless both days are there and the second comes before the first. */
export function inOrder(first: unknown, second: unknown): boolean {
  return typeof first !== 'string' || typeof second !== 'string' || first <= second;
}
