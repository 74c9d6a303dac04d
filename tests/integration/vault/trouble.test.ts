import { appendFileSync, cpSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Turns } from '@main/backup/turns';
import { verifyUnopened } from '@main/backup/verify-vault';
import { unlock } from '@main/vault/vault';
import { afterEach, describe, expect, it } from 'vitest';
import { closeAll, migrations, namesIn, openVault, passphrase, vaultFolder } from './support';

afterEach(closeAll);

/** All that lies in the folder, to see that a failed opening leaves it as it was. */
const content = (dir: string) =>
  Object.fromEntries(
    namesIn(dir)
      .filter((name) => /^(program|vault)/.test(name))
      .map((name) => [name, readFileSync(join(dir, name)).toString('base64')]),
  );

const flipAt = (file: string, at: number) => {
  const bytes = readFileSync(file);
  bytes[at] = bytes[at]! ^ 0x10;
  writeFileSync(file, bytes);
};

const spoilt: [string, (dir: string) => void | Promise<void>, string, RegExp][] = [
  ['is missing', (dir) => rmSync(`${dir}/program.db`), 'VAULT_MISSING', /missing/],
  ['is empty', (dir) => writeFileSync(`${dir}/program.db`, ''), 'VAULT_DAMAGED', /empty/],
  [
    'is a database of another program',
    (dir) => {
      rmSync(`${dir}/program.db`);
      const other = new Database(`${dir}/program.db`);
      other.exec('create table t (a)');
      other.close();
    },
    'FOREIGN_FILE',
    /not made by this program/,
  ],
  [
    'belongs to another vault',
    async (dir) => {
      const other = await vaultFolder('sample');
      cpSync(`${other.dir}/program.db`, `${dir}/program.db`);
    },
    'DB_CORRUPT',
    /does not fit the key file/,
  ],
  [
    'is some text',
    (dir) => writeFileSync(`${dir}/program.db`, 'x'.repeat(9000)),
    'DB_CORRUPT',
    /damaged/,
  ],
  ['has a damaged first page', (dir) => flipAt(`${dir}/program.db`, 1000), 'DB_CORRUPT', /damaged/],
  ['has another salt', (dir) => flipAt(`${dir}/program.db`, 3), 'DB_CORRUPT', /damaged/],
  ['was cut off', (dir) => truncateSync(`${dir}/program.db`, 40_960), 'DB_CORRUPT', /damaged/],
  [
    'was cut off inside a page',
    (dir) => truncateSync(`${dir}/program.db`, 5000),
    'DB_CORRUPT',
    /damaged/,
  ],
];

describe('the program file', () => {
  it.each(spoilt)('that %s is told apart, and left as it is', async (_what, spoil, code, words) => {
    const { dir } = await vaultFolder();
    await spoil(dir);
    const before = content(dir);
    await expect(openVault(dir)).rejects.toMatchObject({
      error: { code, message: expect.stringMatching(words) as string },
    });
    expect(content(dir)).toEqual(before);
  });
});

describe('the key file', () => {
  it.each([
    ['is missing', (file: string) => rmSync(file), 'VAULT_MISSING'],
    ['is cut off', (file: string) => truncateSync(file, 300), 'VAULT_DAMAGED'],
    ['is empty', (file: string) => truncateSync(file, 0), 'VAULT_DAMAGED'],
    [
      'was made by a newer version',
      (file: string) => writeFileSync(file, '{"format":"ppd-vault","version":2}'),
      'DB_FROM_FUTURE',
    ],
    ['is of another program', (file: string) => writeFileSync(file, '{"a":1}'), 'FOREIGN_FILE'],
    [
      'has another number',
      (file: string) =>
        writeFileSync(
          file,
          readFileSync(file, 'utf8').replace(
            /"vault_id": "[^"]*"/,
            '"vault_id": "00000000-0000-4000-8000-000000000000"',
          ),
        ),
      'WRONG_KEY_OR_DAMAGED',
    ],
  ])('that %s is told apart, and left as it is', async (_what, spoil, code) => {
    const { dir } = await vaultFolder();
    spoil(join(dir, 'vault.json'));
    const before = content(dir);
    await expect(openVault(dir)).rejects.toMatchObject({ error: { code } });
    expect(content(dir)).toEqual(before);
  });
});

describe('checking a vault', () => {
  const check = async (dir: string) => {
    const keys = await unlock({ dir, migrations }, 'passphrase', passphrase);
    return verifyUnopened({ dir, migrations }, keys, new Turns());
  };

  it('says that all is well, and leaves no trace', async () => {
    const { dir } = await vaultFolder('sample');
    const before = content(dir);
    const found = await check(dir);
    expect(found).toMatchObject({
      audit: { intact: true },
      seals: { entries: 127, intact: true },
      keyFileIntact: true,
      rows: { contact: 3734 },
    });
    expect(content(dir)).toEqual(before);
  });

  it('notices any byte of the program file that differs, and names its page', async () => {
    const { dir } = await vaultFolder();
    const file = join(dir, 'program.db');
    const whole = readFileSync(file);
    const pages = whole.length / 4096;
    // The salt and the first page densely, every page at its start, middle, IV, code and last byte.
    const offsets = new Set<number>([
      ...Array(16).keys(),
      16,
      17,
      40,
      100,
      4015,
      4016,
      4031,
      4032,
      4095,
    ]);
    for (let page = 1; page < pages; page += 1)
      for (const at of page % 9 === 0 || page === pages - 1
        ? [0, 2000, 4016, 4032, 4095]
        : [(page * 37) % 4096])
        offsets.add(page * 4096 + at);
    const missed: number[] = [];
    const keys = await unlock({ dir, migrations }, 'passphrase', passphrase);
    for (const at of offsets) {
      const changed = Buffer.from(whole);
      changed[at] = changed[at]! ^ (1 << (at % 8));
      writeFileSync(file, changed);
      try {
        await verifyUnopened(
          { dir, migrations },
          { ...keys, key: Buffer.from(keys.key) },
          new Turns(),
        );
        missed.push(at);
      } catch (error) {
        expect(error).toMatchObject({ error: { code: 'DB_CORRUPT' } });
        // A changed salt spoils every page, the first one first.
        const page = Math.floor(at / 4096) + 1;
        expect((error as Error).message).toContain(`page ${page} of ${pages} `);
      }
    }
    expect(missed).toEqual([]);
    expect(offsets.size).toBeGreaterThan(pages);
  });

  it('notices a key file that was edited where nothing is encrypted', async () => {
    const { dir } = await vaultFolder();
    const file = join(dir, 'vault.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Coordinator', 'Coordinatix'));
    expect(await check(dir)).toMatchObject({ keyFileIntact: false });
  });

  it('notices bytes behind the end', async () => {
    const { dir } = await vaultFolder();
    appendFileSync(join(dir, 'program.db'), 'more');
    await expect(check(dir)).rejects.toMatchObject({ error: { code: 'DB_CORRUPT' } });
  });
});
