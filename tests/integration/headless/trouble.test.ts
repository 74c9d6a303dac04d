import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { openWithPassphrase } from '@main/vault/vault';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFirst, desk, linesOf, passphrase, workFolder } from './support';

buildFirst();
const { path, secret } = workFolder();
const vault = path('vault');

beforeAll(async () => {
  await desk(['create', '--vault', vault, ...secret]);
});

describe('wrong usage ends with 2 and one line', () => {
  it.each([
    [[], 'Name a command.'],
    [['frobnicate'], 'There is no such command.'],
    [['import'], '--vault, --from is missing. Usage: import --vault DIR --from PACKAGE'],
    [
      ['import', '--vault', 'x', '--from', 'y', '--force'],
      'There is no option --force. Usage: import',
    ],
    [['verify', '--vault'], '--vault is used wrongly. Usage: verify'],
    [['export', '--vault', 'x', '--to', 'y', 'z'], 'There is a word too many.'],
    [['report', '--vault', vault, '--month', '2026-13'], 'Write the month as YYYY-MM'],
    [
      ['report', '--vault', vault, '--month', '2026-10', '--audience', 'press'],
      'Use --audience internal',
    ],
    [['verify'], '--vault is missing.'],
    [['verify', 'some.ppdbackup', '--vault', vault], 'not both'],
    [['backup', '--vault', vault], '--to is missing. Usage: backup --vault DIR --to DIR'],
    [['restore', '--from', 'x'], '--to is missing. Usage: restore --from FILE --to DIR'],
    [['recover'], '--vault is missing. Usage: recover --vault DIR'],
    [['recover', '--vault', vault], 'Nobody can be asked'],
    [['recover', '--vault', vault, '--recovery-env', 'PPD_NOT_SET'], 'is not set'],
    [['verify', '--vault', vault], 'Nobody can be asked for the passphrase here.'],
    [['verify', '--vault', vault, '--passphrase-env', 'PPD_NOT_SET'], 'is not set'],
    [['verify', '--vault', vault, '--passphrase-env', 'A', '--passphrase-file', 'b'], 'not both'],
  ])('%j', async (args, message) => {
    const result = await desk(args);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(linesOf(result.stderr)).toEqual([expect.stringContaining(message) as string]);
  });

  it('a passphrase on the command line is not taken, and not repeated', async () => {
    for (const args of [
      ['--passphrase', passphrase],
      [`--passphrase=${passphrase}`],
      [passphrase],
    ]) {
      const result = await desk(['verify', '--vault', vault, ...args]);
      expect(result).toMatchObject({ code: 2, stdout: '' });
      expect(result.stderr).not.toContain(passphrase);
    }
  });
});

describe('the passphrase', () => {
  it.each(['\n', '\r\n', ''])(
    'comes from a file whose final line break %j is not part of it',
    async (end) => {
      writeFileSync(path('file'), passphrase + end);
      const result = await desk(['verify', '--vault', vault, '--passphrase-file', path('file')]);
      expect(result.code).toBe(0);
    },
  );

  it('keeps further line breaks', async () => {
    writeFileSync(path('file'), `${passphrase}\n\n`);
    const result = await desk(['verify', '--vault', vault, '--passphrase-file', path('file')]);
    expect(result.code).toBe(4);
  });

  it('comes from a variable, in whatever form its letters were typed', async () => {
    const typed = { PPD_SECRET: 'Größe und Ähre, bitte' };
    const dir = path('accents');
    await desk(['create', '--vault', dir, '--passphrase-env', 'PPD_SECRET'], { env: typed });
    const other = { PPD_SECRET: typed.PPD_SECRET.normalize('NFD') };
    expect(other.PPD_SECRET).not.toBe(typed.PPD_SECRET);
    const result = await desk(['verify', '--vault', dir, '--passphrase-env', 'PPD_SECRET'], {
      env: other,
    });
    expect(result.code).toBe(0);
  });

  it('that is wrong ends with 4, in words that do not say which', async () => {
    const env = { PPD_SECRET: 'something else entirely' };
    const result = await desk(['verify', '--vault', vault, '--passphrase-env', 'PPD_SECRET'], {
      env,
    });
    expect(result).toMatchObject({ code: 4, stdout: '' });
    expect(linesOf(result.stderr)).toEqual([
      expect.stringContaining('did not open the file, or the file is damaged') as string,
    ]);
    expect(result.stderr).not.toContain('something else');
  });

  it('file that cannot be read ends with 5', async () => {
    const result = await desk(['verify', '--vault', vault, '--passphrase-file', path('none')]);
    expect(result).toMatchObject({ code: 5, stdout: '' });
  });
});

describe('a vault that cannot be used', () => {
  const verify = (dir: string) => desk(['verify', '--vault', dir, ...secret]);

  /** A copy of the vault with something done to it. */
  function spoiled(name: string, spoil: (dir: string) => void): string {
    const dir = path(name);
    cpSync(vault, dir, { recursive: true });
    spoil(dir);
    return dir;
  }

  it.each([
    ['is not there', () => path('nowhere'), 5],
    ['has no database', () => spoiled('a', (dir) => rmSync(`${dir}/program.db`)), 5],
    [
      'has an empty database',
      () => spoiled('b', (dir) => writeFileSync(`${dir}/program.db`, '')),
      4,
    ],
    [
      'has a foreign database',
      () => spoiled('c', (dir) => writeFileSync(`${dir}/program.db`, 'x'.repeat(8192))),
      4,
    ],
    [
      'has a cut vault.json',
      () => spoiled('d', (dir) => writeFileSync(`${dir}/vault.json`, '{"format":')),
      4,
    ],
    [
      'is of a newer format',
      () =>
        spoiled('e', (dir) =>
          writeFileSync(`${dir}/vault.json`, '{"format":"ppd-vault","version":2}'),
        ),
      6,
    ],
  ])('because it %s', async (_what, make, code) => {
    const result = await verify(make());
    expect(result).toMatchObject({ code, stdout: '' });
    expect(linesOf(result.stderr)).toHaveLength(1);
  });

  it('because a newer version wrote it', async () => {
    const dir = spoiled('newer', () => {});
    const opened = await openWithPassphrase({ dir, migrations: 'drizzle', passphrase });
    opened.office.client
      .prepare(`insert into __drizzle_migrations (hash, created_at) values ('of tomorrow', 9e12)`)
      .run();
    opened.close();
    const result = await verify(dir);
    expect(result).toMatchObject({ code: 6, stdout: '' });
    expect(result.stderr).toContain('newer version');
  });

  it('because another process has it open', async () => {
    const opened = await openWithPassphrase({ dir: vault, migrations: 'drizzle', passphrase });
    const result = await verify(vault);
    opened.close();
    expect(result).toMatchObject({ code: 5, stdout: '' });
    expect(result.stderr).toContain('open in another window');
    expect((await verify(vault)).code).toBe(0);
  });

  it('because a folder stands where a file should be written', async () => {
    mkdirSync(path('taken'));
    const result = await desk([
      'report',
      '--vault',
      vault,
      '--month',
      '2026-10',
      '--json',
      path('taken'),
      ...secret,
    ]);
    expect(result).toMatchObject({ code: 5, stdout: '' });
    expect(linesOf(result.stderr)).toEqual([
      expect.stringContaining('cannot be written where you want it') as string,
    ]);
  });

  it('because a file stands where a folder should be filled', async () => {
    writeFileSync(path('in-the-way'), '');
    for (const option of ['--to', '--rejected'] as const) {
      const command =
        option === '--to' ? ['export'] : ['import', '--from', 'resources/sample-office'];
      const result = await desk([
        ...command,
        '--vault',
        vault,
        option,
        path('in-the-way'),
        ...secret,
      ]);
      expect(result, option).toMatchObject({ code: 5, stdout: '' });
      expect(linesOf(result.stderr)).toHaveLength(1);
    }
  });
});
