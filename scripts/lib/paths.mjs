import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const bin = join(root, 'node_modules', '.bin');

/**
 * Per-user cache for what takes long to make (the test runtime, the driver built for it).
 * Outside the checkout, so that a second clone starts at once.
 */
export const cacheDir = join(
  process.env.XDG_CACHE_HOME ||
    (process.platform === 'win32' && process.env.LOCALAPPDATA) ||
    join(homedir(), '.cache'),
  'parent-partner-desk',
);

/** Environment whose PATH finds the pinned Node and the installed tools first. */
export function toolEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return { ...process.env, PATH: `${bin}${separator}${process.env.PATH ?? ''}`, ...extra };
}
