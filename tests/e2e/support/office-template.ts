import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export const passphrase = 'correct horse battery staple';

/** `empty`: a new vault. `sample`: with the sample office in it. */
export type VaultKind = 'empty' | 'sample';

const root = resolve('.');
const shelf = process.env['PPD_TEST_SHELF'] ?? mkdtempSync(join(tmpdir(), 'ppd-e2e-shelf-'));

function desk(...words: string[]): void {
  execFileSync(process.execPath, [join(root, 'out/main/headless.js'), ...words], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PPD_TEST_PASSPHRASE: passphrase },
  });
}

/** Makes each kind of vault once with the program's own command line, and copies it for every test. */
export function copyVault(kind: VaultKind, to: string): void {
  const template = join(shelf, kind);
  if (!existsSync(template)) {
    const making = `${template}.${process.pid}`;
    mkdirSync(shelf, { recursive: true });
    const common = ['--vault', making, '--passphrase-env', 'PPD_TEST_PASSPHRASE'];
    desk('create', ...common, '--program', 'Parent Partner Mentoring Program');
    if (kind === 'sample')
      desk('import', ...common, '--from', join(root, 'resources/sample-office'));
    renameSync(making, template);
  }
  cpSync(template, to, { recursive: true });
}

/** The vault folder inside a program's home. */
export const vaultIn = (home: string) => join(home, 'vault');
