import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program: the checkout, or the archive a packaged program is in. */
function findRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'drizzle', 'meta', '_journal.json'))) {
    const above = dirname(folder);
    if (above === folder) throw new Error('the program folder is incomplete: drizzle is missing');
    folder = above;
  }
  return folder;
}

export const programRoot = findRoot();

/** The shipped migrations. */
export const migrationsFolder = join(programRoot, 'drizzle');

/** An office package with invented people. */
export const sampleOfficeFolder = join(programRoot, 'resources', 'sample-office');

export function programVersion(): string {
  const manifest = JSON.parse(readFileSync(join(programRoot, 'package.json'), 'utf8')) as {
    version: string;
  };
  return manifest.version;
}
