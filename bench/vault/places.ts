import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** The checkout: the bench is started in it. */
export const root = resolve('.');
export const migrations = join(root, 'drizzle');
export const sampleOffice = join(root, 'resources', 'sample-office');

/** Keeps what takes long to make between runs; working copies lie here too, so that all is on one disk. */
export const shelf = process.env['PPD_BENCH_CACHE'] ?? join(tmpdir(), 'ppd-bench');

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map((found) => join(found.parentPath, found.name))
    .sort();
}

/** Changes when anything under these folders of the checkout changes. */
export function fingerprint(...folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of folders.flatMap((folder) => filesUnder(join(root, folder)))) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}

/** What was made by an older generator, schema or import is of no use any more. */
export function removeOlder(prefix: string, keep: string): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf)) {
    if (name.startsWith(prefix) && name !== keep) {
      rmSync(join(shelf, name), { recursive: true, force: true });
    }
  }
}
