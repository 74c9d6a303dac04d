import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exec } from './exec.mjs';
import { root } from './paths.mjs';
import { say, SetupError } from './say.mjs';

const stampFile = join(root, 'node_modules', '.installed-lock');

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/**
 * Installs the locked dependencies when they are missing or the lockfile changed since. `npm ci` would
 * refuse: some optional binaries for other systems (of the linter, say) are not in every registry, so the
 * lockfile cannot name them. What it names is installed in that version, with its checksum.
 * Install scripts stay off: nothing here needs one (the database driver ships its binaries,
 * Electron is resolved by electron-runtime.mjs), and a script is code nobody reviewed.
 */
export async function ensureDependencies() {
  const wanted = lockHash();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  say('Installing dependencies (npm install) …');
  const code = await exec('npm', ['install', '--no-save', '--ignore-scripts', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0) {
    throw new SetupError(
      'npm could not install the dependencies: check that the npm registry can be reached, then run: npm install --no-save --ignore-scripts',
    );
  }
  writeFileSync(stampFile, wanted);
}
