import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { openWithPassphrase, openWithRecovery } from '@main/vault/vault';
import { packageFileNames } from '@shared/domain/exchange/define';
import { systemClock } from '@shared/dates';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildFirst, desk, type Ended, linesOf, passphrase, run, workFolder } from './support';

buildFirst();
const { path, secret } = workFolder();
const sample = 'resources/sample-office';
const vault = path('vault');

const json = ({ stdout }: Ended) => JSON.parse(stdout) as Record<string, unknown>;
const rowCount = (counts: Record<string, unknown>, key: string) =>
  Object.values(counts as Record<string, Record<string, number>>).reduce(
    (sum, file) => sum + (file[key] ?? 0),
    0,
  );

let created: Ended;
let imported: Ended;

beforeAll(async () => {
  created = await desk(['create', '--vault', vault, '--program', 'Our program', ...secret]);
  imported = await desk(['import', '--vault', vault, '--from', sample, ...secret]);
});

describe('create', () => {
  it('prints the number of the vault and a recovery code that opens it', async () => {
    expect(created.code).toBe(0);
    const { vault_id: id, recovery_code: code, ...rest } = json(created);
    expect(rest).toEqual({});
    const opened = await openWithRecovery({
      dir: vault,
      migrations: 'drizzle',
      clock: systemClock,
      code: String(code),
    });
    expect(opened.vaultId).toBe(id);
    const entries = opened.office.client.prepare(`select fields from audit_event where number = 1`);
    expect(entries.pluck().get()).toContain('Our program');
    opened.close();
  });

  it('refuses a folder that holds a vault', async () => {
    const again = await desk(['create', '--vault', vault, ...secret]);
    expect(again).toMatchObject({ code: 2, stdout: '' });
    expect(linesOf(again.stderr)).toEqual([
      'This folder already holds a vault. Open it, or choose another folder.',
    ]);
  });

  it('refuses a passphrase that is too short', async () => {
    const env = { SHORT: 'too short' };
    const result = await desk(['create', '--vault', path('short'), '--passphrase-env', 'SHORT'], {
      env,
    });
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain('at least 15 characters');
    expect(result.stderr).not.toContain('too short');
  });
});

describe('import', () => {
  it('prints what became of each file, and nothing else on standard output', () => {
    expect(imported.code).toBe(0);
    const counts = json(imported);
    expect(Object.keys(counts)).toEqual([...packageFileNames]);
    expect(counts['contacts']).toEqual({ created: 3734, updated: 0, unchanged: 0, rejected: 0 });
    expect(counts['settings']).toEqual({ created: 7, updated: 1, unchanged: 0, rejected: 0 });
  });

  it('changes nothing the second time, and says so', async () => {
    const again = await desk([
      'import',
      '--vault',
      vault,
      '--from',
      sample,
      '--json',
      '-',
      ...secret,
    ]);
    expect(again.code).toBe(0);
    expect(rowCount(json(again), 'unchanged')).toBe(5734);
    expect(rowCount(json(again), 'created') + rowCount(json(again), 'updated')).toBe(0);
    expect(again.stderr).toContain('nothing was changed');
  });

  it('writes refused rows to the folder named, or beside the package, and ends with 3', async () => {
    const source = path('broken');
    cpSync(sample, source, { recursive: true });
    writeFileSync(
      path('broken', 'families.csv'),
      'family_key,opened_on,children\nFX,2025-02-30,1\n',
    );
    writeFileSync(path('broken', 'extra.csv'), 'x\n');
    const args = ['import', '--vault', vault, '--from', source, '--dry-run', ...secret];
    const named = await desk([...args, '--rejected', path('refused')]);
    expect(named.code).toBe(3);
    expect(json(named)['families']).toEqual({ created: 0, updated: 0, unchanged: 0, rejected: 1 });
    expect(readdirSync(path('refused'))).toEqual(['families.rejected.csv']);
    expect(readFileSync(path('refused', 'families.rejected.csv'), 'utf8')).toMatch(
      /^\uFEFFfamily_key,opened_on,children,line,reason\r\nFX,2025-02-30,1,2,/,
    );
    expect(named.stderr).toContain('not read: extra.csv');
    expect(named.stderr).toContain('dry run');
    // What is wrong with a row is said in its file only: it may be about a person.
    expect(named.stderr).not.toContain('2025-02-30');
    expect((await desk(args)).code).toBe(3);
    expect(readdirSync(source)).toContain('families.rejected.csv');
  });

  it.each([
    ['a place where nothing is', 'nowhere', 5],
    ['a file that is no .zip', 'passphrase.txt', 4],
  ])('refuses %s', async (_what, name, code) => {
    const result = await desk(['import', '--vault', vault, '--from', path(name), ...secret]);
    expect(result).toMatchObject({ code, stdout: '' });
    expect(linesOf(result.stderr)).toHaveLength(1);
  });
});

describe('export', () => {
  it('prints rows by file; a second vault that imports them exports the same bytes', async () => {
    const first = await desk(['export', '--vault', vault, '--to', path('out', 'deep'), ...secret]);
    expect(first.code).toBe(0);
    expect(json(first)).toMatchObject({ people: 165, contacts: 3734, rates: 6 });
    expect(Object.keys(json(first))).toEqual([...packageFileNames]);
    await desk(['create', '--vault', path('second'), ...secret]);
    // Paths may be relative to where the command is called.
    const back = await desk(['import', '--vault', 'second', '--from', 'out/deep', ...secret], {
      cwd: path(),
    });
    expect(rowCount(json(back), 'created')).toBe(5734);
    await desk(['export', '--vault', path('second'), '--to', path('again'), ...secret]);
    const names = readdirSync(path('out', 'deep'));
    expect(readdirSync(path('again'))).toEqual(names);
    for (const name of names) {
      expect(
        readFileSync(path('again', name)).equals(readFileSync(path('out', 'deep', name))),
        name,
      ).toBe(true);
    }
  });
});

describe('report', () => {
  it.each(['2026-08', '2026-09', '2026-10'])('prints the figures of %s', async (month) => {
    const result = await desk([
      'report',
      '--vault',
      vault,
      '--month',
      month,
      '--json',
      '-',
      ...secret,
    ]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    const { data_cutoff: cutoff, ...figures } = json(result);
    expect(Date.now() - Date.parse(String(cutoff))).toBeLessThan(60_000);
    const expected = JSON.parse(
      readFileSync(`tests/fixtures/sample-office-expected/${month}.json`, 'utf8'),
    ) as Record<string, unknown>;
    delete expected['data_cutoff'];
    expect(figures).toEqual(expected);
  });

  it('writes the JSON to a file', async () => {
    const file = path('report.json');
    const result = await desk([
      'report',
      '--vault',
      vault,
      '--month',
      '2026-10',
      '--json',
      file,
      ...secret,
    ]);
    expect(result).toMatchObject({ code: 0, stdout: `Wrote ${file}\n` });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ period: '2026-10' });
  });
});

describe('verify', () => {
  it('says that all is well, with rows and history', async () => {
    const result = await desk(['verify', '--vault', vault, ...secret]);
    expect(result).toMatchObject({ code: 0, stderr: '' });
    expect(json(result)).toMatchObject({
      ok: true,
      rows: { person: 165, contact: 3734, contact_mentor: 3833, setting: 8 },
      audit: { intact: true },
      seals: { entries: 127, intact: true },
    });
  });

  it('finds a history that was changed from outside', async () => {
    cpSync(vault, path('tampered'), { recursive: true });
    const opened = await openWithPassphrase({
      dir: path('tampered'),
      migrations: 'drizzle',
      passphrase,
    });
    opened.office.client
      .prepare(`update audit_event set actor = 'someone else' where number = 2`)
      .run();
    opened.close();
    const result = await desk(['verify', '--vault', path('tampered'), ...secret]);
    expect(result.code).toBe(4);
    expect(json(result)).toMatchObject({ ok: false, audit: { intact: false, firstBroken: 2 } });
    expect(linesOf(result.stderr)).toHaveLength(1);
  });

  it('finds a damaged page', async () => {
    cpSync(vault, path('damaged'), { recursive: true });
    const file = path('damaged', 'program.db');
    const bytes = readFileSync(file);
    const at = Math.floor(bytes.length / 2);
    bytes[at] = bytes[at]! ^ 1;
    writeFileSync(file, bytes);
    const result = await desk(['verify', '--vault', path('damaged'), ...secret]);
    expect(result).toMatchObject({ code: 4, stdout: '' });
    expect(linesOf(result.stderr)).toEqual([expect.stringContaining('damaged') as string]);
  });
});

describe('--version and --help', () => {
  it('answer without a vault', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await desk(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect((await desk(['--help'])).stdout).toContain('create, import, export');
  });

  it('comes through the development command with nothing else on standard output', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    const result = await run(process.execPath, ['scripts/desk.mjs', '--version']);
    expect(result).toMatchObject({ code: 0, stdout: `${version}\n` });
    const wrong = await run(process.execPath, ['scripts/desk.mjs', 'frobnicate']);
    expect(wrong).toMatchObject({ code: 2, stdout: '' });
  });
});
