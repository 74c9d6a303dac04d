import { basename, join } from 'node:path';
import { keepBackup } from '@main/backup/keep-backup';
import { restoreHere } from '@main/backup/restore-here';
import { watchFileSteps } from '@main/vault/file-layer';
import { changePassphrase } from '@main/vault/key-changes';
import { rotateKey } from '@main/vault/rotate';
import { createVault, type OpenVault } from '@main/vault/vault';
import { systemClock } from '@shared/dates';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/test-office';
import {
  closeAll,
  migrations,
  openVault,
  passphrase,
  track,
  vaultFolder,
} from '../integration/vault/support';

afterEach(() => {
  watchFileSteps(undefined);
  closeAll();
});

interface Step {
  step: string;
  path: string;
}

async function stepsOf(work: () => Promise<unknown>): Promise<Step[]> {
  const steps: Step[] = [];
  watchFileSteps((step, path) => steps.push({ step, path }));
  await work();
  watchFileSteps(undefined);
  return steps;
}

/**
 * What a disk may do in any order between two flushes must not matter: a file gets its name only when its
 * content is on the disk, and nothing is taken away before the name is.
 */
function disorder(steps: readonly Step[]): string[] {
  const found: string[] = [];
  const unflushed = new Set<string>();
  let renamed: string | undefined;
  for (const { step, path } of steps) {
    if (renamed !== undefined && step !== 'flush')
      found.push(`${step} ${basename(path)} before the name of ${renamed} is on the disk`);
    if (step === 'write') unflushed.add(path);
    if (step === 'flush') unflushed.delete(path);
    renamed = undefined;
    if (step !== 'rename') continue;
    renamed = basename(path);
    for (const waiting of unflushed)
      if (waiting.startsWith(path)) found.push(`${basename(waiting)} is named unflushed`);
  }
  if (renamed !== undefined) found.push(`the name of ${renamed} is not flushed at the end`);
  for (const path of unflushed) found.push(`${basename(path)} is never flushed`);
  return found;
}

const next = 'an entirely different one';
const options = (vault: OpenVault) => ({ dir: vault.dir, migrations, clock: systemClock });

const works: [string, (vault: OpenVault) => Promise<unknown>][] = [
  ['changing the passphrase', (vault) => changePassphrase(vault, { current: passphrase, next })],
  ['a backup', (vault) => keepBackup(vault, { reason: 'asked' })],
  ['a new data key', async (vault) => void track((await rotateKey(vault, { passphrase })).vault)],
  [
    'a restore',
    async (vault) => {
      const { file: path } = await keepBackup(vault, { reason: 'asked' });
      track((await restoreHere(options(vault), { open: vault }, { path })).vault);
    },
  ],
];

describe('what is written reaches the disk before anything relies on it', () => {
  it.each(works)('in %s', async (_what, work) => {
    const vault = await openVault((await vaultFolder()).dir);
    const steps = await stepsOf(() => work(vault));
    expect(steps.filter(({ step }) => step === 'rename').length).toBeGreaterThan(0);
    expect(disorder(steps)).toEqual([]);
  });

  it('in making a vault', async () => {
    const dir = join(temporaryFolder(), 'vault');
    const steps = await stepsOf(async () => {
      track((await createVault({ dir, migrations, passphrase })).vault);
    });
    expect(steps.some(({ path }) => path.endsWith('vault.json'))).toBe(true);
    expect(disorder(steps)).toEqual([]);
  });

  it('and this test would see it', () => {
    const write = { step: 'write', path: '/v/a.1.tmp' };
    const flush = { step: 'flush', path: '/v/a.1.tmp' };
    const rename = { step: 'rename', path: '/v/a' };
    const folder = { step: 'flush', path: '/v' };
    expect(disorder([write, flush, rename, folder])).toEqual([]);
    expect(disorder([write, rename, flush, folder])).not.toEqual([]);
    expect(disorder([write, flush, rename, { step: 'remove', path: '/v/b' }])).not.toEqual([]);
    expect(disorder([write, flush, rename])).not.toEqual([]);
    expect(disorder([write])).not.toEqual([]);
  });
});
