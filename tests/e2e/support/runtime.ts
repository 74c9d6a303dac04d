import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const cache = join(
  process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'),
  'parent-partner-desk',
);

/**
 * The Electron to drive: the one the test command prepared, or what an earlier run of it left in the
 * user's cache (for running a single spec by hand).
 */
export function electronRuntime(): { executable: string; driver: string | undefined } {
  const executable =
    process.env['PPD_ELECTRON'] ?? join(cache, 'electron-33.2.1-r2-linux-x64', 'electron');
  if (!existsSync(executable)) {
    throw new Error(
      'No Electron is prepared: run npm test once, or set PPD_ELECTRON to its executable.',
    );
  }
  const built = join(cache, 'driver-13.0.3-napi9-linux-x64', 'better_sqlite3.node');
  const driver =
    process.env['PPD_NATIVE_BINDING'] ?? (process.env['PPD_ELECTRON'] ? undefined : built);
  return { executable, driver };
}
