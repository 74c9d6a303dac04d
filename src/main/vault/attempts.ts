import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '@shared/dates';
import { tidy, writeFileAtomic } from './file-layer';

const attemptsSchema = z.object({
  failed: z.int().positive(),
  first_at: z.string(),
  last_at: z.string(),
});
/** Tries with a wrong secret since the vault was last opened. */
export type Attempts = z.infer<typeof attemptsSchema>;

/** Lies beside the vault until the next unlocking takes it into the history: nobody can write that before. */
const fileName = 'attempts.json';

/** What is noted; undefined when there is nothing, or nothing that can be read. */
export function readAttempts(dir: string): Attempts | undefined {
  const file = join(dir, fileName);
  if (!existsSync(file)) return undefined;
  try {
    return attemptsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Notes a wrong secret, as well as the disk lets us. */
export function noteAttempt(dir: string, at: Instant): void {
  const before = readAttempts(dir);
  const now: Attempts = {
    failed: (before?.failed ?? 0) + 1,
    first_at: before?.first_at ?? at,
    last_at: at,
  };
  try {
    writeFileAtomic(join(dir, fileName), JSON.stringify(now));
  } catch {
    // A full or read-only disk must not keep anybody from trying again.
  }
}

export function clearAttempts(dir: string): void {
  tidy(join(dir, fileName));
}
