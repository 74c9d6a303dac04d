import { createHash } from 'node:crypto';
import {
  appendFileSync,
  closeSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { BackupFile } from '@main/backup/backup-file';
import { checksumFits } from '@main/backup/examine';
import { makeBackup } from '@main/backup/make-backup';
import { restoreToFolder } from '@main/backup/restore';
import { Turns } from '@main/backup/turns';
import { directory, localHeader } from '@main/backup/zip-layout';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../support/test-office';
import {
  closeAll,
  migrations,
  namesIn,
  openVault,
  passphrase,
  vaultFolder,
} from '../vault/support';

afterEach(closeAll);

let file: string;
let whole: Buffer;

beforeEach(async () => {
  const vault = await openVault((await vaultFolder()).dir);
  file = (await makeBackup(vault, { folder: temporaryFolder(), reason: 'asked' })).file;
  whole = readFileSync(file);
});

/** Does something with one bit of the file turned over. */
async function withFlip(at: number, work: () => Promise<void>): Promise<void> {
  const put = (byte: number) => {
    const handle = openSync(file, 'r+');
    writeSync(handle, Buffer.from([byte]), 0, 1, at);
    closeSync(handle);
  };
  put(whole[at]! ^ (1 << (at % 8)));
  await work();
  put(whole[at]!);
}

/** The error code that using the file gives; undefined when it is taken for good. */
async function refusal(): Promise<string | undefined> {
  try {
    const backup = await BackupFile.open(file);
    try {
      return (await checksumFits(backup, new Turns())) ? undefined : 'does not fit';
    } finally {
      await backup.close();
    }
  } catch (error) {
    return (error as { error: { code: string } }).error.code;
  }
}

const restore = (dir: string) =>
  restoreToFolder(file, { kind: 'passphrase', text: passphrase }, { dir, migrations });

describe('a backup with a changed byte', () => {
  it('is refused, wherever in its headers, key slots, manifest and list the byte is', async () => {
    const backup = await BackupFile.open(file);
    const { start, size } = backup.entry('program.db');
    await backup.close();
    const outside = [...whole.keys()].filter((at) => at < start || at >= start + size);
    expect(outside.length).toBeGreaterThan(2500);
    const taken: number[] = [];
    for (const at of outside) {
      await withFlip(at, async () => {
        if ((await refusal()) === undefined) taken.push(at);
      });
    }
    expect(taken).toEqual([]);
  });

  it('is refused, wherever in the program file the byte is', async () => {
    const backup = await BackupFile.open(file);
    const { start, size } = backup.entry('program.db');
    await backup.close();
    const taken: number[] = [];
    for (let n = 0; n < 200; n += 1) {
      const at = start + (n < 20 ? n : n < 40 ? size - 1 - (n - 20) : Math.floor((size / 200) * n));
      await withFlip(at, async () => {
        if ((await refusal()) === undefined) taken.push(at);
      });
    }
    expect(taken).toEqual([]);
  });

  it('restores nothing, and leaves the folder as it was', async () => {
    const at = Math.floor(whole.length / 2);
    const changed = Buffer.from(whole);
    changed[at] = changed[at]! ^ 1;
    writeFileSync(file, changed);
    const dir = temporaryFolder();
    await expect(restore(dir)).rejects.toMatchObject({ error: { code: 'VAULT_DAMAGED' } });
    expect(namesIn(dir)).toEqual([]);
  });

  it('is refused when it was cut off or got longer', async () => {
    for (const length of [0, 3, 21, 100, whole.length - 1, whole.length - 300, whole.length >> 1]) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      expect(await refusal(), String(length)).toBeDefined();
    }
    writeFileSync(file, whole);
    appendFileSync(file, Buffer.from([0]));
    expect(await refusal()).toBeDefined();
    writeFileSync(file, Buffer.concat([Buffer.from([0]), whole]));
    expect(await refusal()).toBeDefined();
  });

  it('is refused when the change goes with new checksums, by the codes of the pages', async () => {
    const backup = await BackupFile.open(file);
    const read = async (name: 'vault.json' | 'program.db') => {
      const content = backup.content(name);
      return content.read(0, content.size);
    };
    const slots = await read('vault.json');
    const program = Buffer.from(await read('program.db'));
    await backup.close();
    program[program.length - 2000] = program[program.length - 2000]! ^ 1;
    const manifest = {
      ...backup.manifest,
      sha256: {
        ...backup.manifest.sha256,
        'program.db': createHash('sha256').update(program).digest('hex'),
      },
    };
    const parts = [
      { name: 'vault.json', content: slots },
      { name: 'program.db', content: program },
      { name: 'manifest.json', content: Buffer.from(JSON.stringify(manifest)) },
    ].map(({ name, content }) => ({
      content,
      entry: { name, crc: crc32(content), size: content.length },
    }));
    writeFileSync(
      file,
      Buffer.concat([
        ...parts.flatMap(({ entry, content }) => [localHeader(entry), content]),
        directory(parts.map(({ entry }) => entry)),
      ]),
    );
    expect(await refusal()).toBeUndefined();
    await expect(restore(temporaryFolder())).rejects.toMatchObject({
      error: { code: 'VAULT_DAMAGED', message: expect.stringContaining('page') as string },
    });
  });
});

describe('a file that was made to do harm', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const parts = () => ({
    'vault.json': bytes('{}'),
    'program.db': bytes('x'),
    'manifest.json': bytes('{}'),
  });

  it.each([
    ['packs its files', () => zipSync(parts())],
    ['is a zip of something else', () => zipSync({ 'a.csv': bytes('a') }, { level: 0 })],
    [
      'has a name that leaves its folder',
      () => zipSync({ ...parts(), '../../outside.txt': bytes('x') }, { level: 0 }),
    ],
    [
      'has an absolute name',
      () => zipSync({ '/etc/passwd': bytes('x'), 'b.bin': bytes('x') }, { level: 0 }),
    ],
    ['unpacks to far more', () => zipSync({ 'program.db': new Uint8Array(50_000_000) })],
    ['holds another one', () => zipSync({ 'x.ppdbackup': whole }, { level: 0 })],
    ['is empty', () => new Uint8Array()],
    ['is no zip', () => bytes('PK\u0003\u0004'.repeat(500))],
  ])('because it %s is refused, and writes nothing', async (_what, make) => {
    writeFileSync(file, make());
    const dir = temporaryFolder();
    await expect(restore(join(dir, 'deep'))).rejects.toMatchObject({
      error: { code: expect.stringMatching(/^(FOREIGN_FILE|VAULT_DAMAGED)$/) as string },
    });
    expect(namesIn(dir)).toEqual([]);
  });

  it('whose manifest asks for too much is refused before it is read', async () => {
    const backup = await BackupFile.open(file);
    await backup.close();
    const entries = [
      { name: 'vault.json', crc: 0, size: 2 },
      { name: 'program.db', crc: 0, size: 0 },
      { name: 'manifest.json', crc: 0, size: 2_000_000 },
    ];
    writeFileSync(
      file,
      Buffer.concat([
        ...entries.flatMap((entry) => [localHeader(entry), Buffer.alloc(entry.size)]),
        directory(entries),
      ]),
    );
    expect(await refusal()).toBe('VAULT_DAMAGED');
  });
});
