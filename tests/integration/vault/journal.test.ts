import { cpSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Turns } from '@main/backup/turns';
import { verifyVault } from '@main/backup/verify-vault';
import type { Backup } from '@shared/contract/vault';
import { unwrap } from '@shared/errors';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { temporaryFolder } from '../../support/test-office';
import { TestDesk } from './desk';
import { closeAll, namesIn, openVault, passphrase, vaultFolder } from './support';

afterEach(closeAll);

const headerSize = 32;
const frameSize = 24 + 4096;
const changes = 4;

/** What a power cut left right after the last of four changes, and how long the journal was after each. */
const left = new Map<string, Buffer>();
let journal: Buffer;
const ends: number[] = [];

beforeAll(async () => {
  const { dir } = await vaultFolder();
  const vault = await openVault(dir);
  // What is noted on unlocking lies in the journal, too.
  vault.tryToFold();
  for (let n = 1; n <= changes; n += 1) {
    makePerson(vault.office, { key: `P${n}` });
    ends.push(readFileSync(join(dir, 'program.db-wal')).length);
  }
  for (const name of ['program.db', 'vault.json']) left.set(name, readFileSync(join(dir, name)));
  journal = readFileSync(join(dir, 'program.db-wal'));
  closeAll();
});

/** A copy of it with another journal. */
function withJournal(content: Buffer): string {
  const dir = join(temporaryFolder(), 'vault');
  mkdirSync(dir);
  for (const [name, bytes] of left) writeFileSync(join(dir, name), bytes);
  writeFileSync(join(dir, 'program.db-wal'), content);
  return dir;
}

function flipped(at: number): Buffer {
  const bytes = Buffer.from(journal);
  bytes[at] = bytes[at]! ^ (1 << (at % 8));
  return bytes;
}

const people = async (dir: string) => {
  const vault = await openVault(dir);
  const keys = vault.office.client.prepare('select key from person order by id').pluck().all();
  expect(await verifyVault(vault, new Turns())).toMatchObject({ audit: { intact: true } });
  vault.close();
  return keys.length;
};

const content = (dir: string) =>
  ['program.db', 'program.db-wal', 'vault.json'].map((name) =>
    readFileSync(join(dir, name)).toString('base64'),
  );

describe('the journal that a power cut left', () => {
  it('brings every acknowledged change back', async () => {
    expect((journal.length - headerSize) % frameSize).toBe(0);
    expect(await people(withJournal(journal))).toBe(changes);
  });

  it('torn at any place gives what was whole before it, without a word of damage', async () => {
    const frames = (journal.length - headerSize) / frameSize;
    for (let frame = 0; frame <= frames; frame += 3) {
      for (const more of [0, 10, 2000]) {
        const length = Math.min(journal.length, headerSize + frame * frameSize + more);
        const dir = withJournal(journal);
        truncateSync(join(dir, 'program.db-wal'), length);
        const whole = ends.filter((end) => end <= length).length;
        expect(await people(dir), String(length)).toBe(whole);
      }
    }
  });

  it('that the file system filled with zeros is taken up to there', async () => {
    expect(await people(withJournal(Buffer.from(journal).fill(0, ends[1])))).toBe(2);
    expect(await people(withJournal(Buffer.alloc(journal.length)))).toBe(0);
  });

  it('of which only the last change is torn in the middle loses that change alone', async () => {
    const torn = Buffer.from(journal).fill(0, ends[2]! + 24, ends[2]! + 24 + 4096);
    expect(await people(withJournal(torn))).toBe(changes - 1);
  });

  it('with a changed byte before the last change is refused, named, and left as it is', async () => {
    const frames = (journal.length - headerSize) / frameSize;
    const lastStart = (ends[2]! - headerSize) / frameSize;
    // Page number, size, the numbers of the round, the sums, and the page itself.
    const inFrame = [0, 3, 4, 7, 8, 15, 16, 23, 24, 1000, 4119];
    const missed: string[] = [];
    for (let at = 0; at < headerSize; at += 3) await expectRefused(at, 'its beginning');
    for (let frame = 0; frame < frames; frame += 1) {
      const within = inFrame[frame % inFrame.length]!;
      const at = headerSize + frame * frameSize + within;
      // A size in the middle of a change is never there when a power cut tears it.
      if (frame < lastStart || within === 4 || within === 7)
        await expectRefused(at, `page ${frame + 1}`);
      // Other damage to the last change of all looks like a power cut in the middle of it.
      else if ((await people(withJournal(flipped(at)))) !== changes - 1) missed.push(String(at));
    }
    expect(missed).toEqual([]);
  });

  it('of another state of the file is not mixed into it', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const before = readFileSync(join(dir, 'program.db'));
    for (let n = 0; n < 100; n += 1) makePerson(vault.office, { key: `A${n}` });
    vault.tryToFold();
    for (let n = 0; n < 10; n += 1) makePerson(vault.office, { key: `B${n}` });
    const mixed = join(temporaryFolder(), 'vault');
    cpSync(dir, mixed, { recursive: true });
    writeFileSync(join(mixed, 'program.db'), before);
    await expect(openVault(mixed)).rejects.toMatchObject({ error: { code: 'DB_CORRUPT' } });
  });
});

async function expectRefused(at: number, where: string): Promise<void> {
  const dir = withJournal(flipped(at));
  const before = content(dir);
  await expect(openVault(dir), String(at)).rejects.toMatchObject({
    error: {
      code: 'DB_CORRUPT',
      message: expect.stringContaining(`which was changed at ${where}`) as string,
    },
  });
  expect(content(dir)).toEqual(before);
}

describe('a damaged page beside a whole journal', () => {
  it('is found on unlocking, and what the journal holds is saved with the rest', async () => {
    const { dir } = await vaultFolder('sample');
    const vault = await openVault(dir);
    const leaf = vault.office.client
      .prepare(
        `select pageno from dbstat where name = 'contact' and pagetype = 'leaf' limit 1 offset 40`,
      )
      .pluck()
      .get() as number;
    makePerson(vault.office, { key: 'LATER' });
    const crashed = join(temporaryFolder(), 'vault');
    cpSync(dir, crashed, { recursive: true });
    const program = readFileSync(join(crashed, 'program.db'));
    program.fill(9, (leaf - 1) * 4096 + 100, (leaf - 1) * 4096 + 200);
    writeFileSync(join(crashed, 'program.db'), program);
    const desk = new TestDesk(crashed);
    expect(await desk.ask('session', 'unlock', { passphrase })).toMatchObject({
      error: { code: 'DB_CORRUPT' },
    });
    expect(desk.session.state).toBe('recovery');
    const damagedPage = () =>
      readFileSync(join(crashed, 'program.db')).subarray((leaf - 1) * 4096, leaf * 4096);
    desk.chosen = temporaryFolder();
    const saved = unwrap(
      await desk.vault<{ rows: Record<string, number>; incomplete: string[] }>('saveReadable'),
    );
    expect(saved.rows['person']).toBe(166);
    expect(saved.incomplete).toEqual(['contact']);
    expect(damagedPage().equals(program.subarray((leaf - 1) * 4096, leaf * 4096))).toBe(true);
  });
});

describe('what a damaged journal still holds', () => {
  it('can be saved and restored, and the damaged files are kept as they are', async () => {
    const dir = withJournal(flipped(ends[1]! + 100));
    const desk = new TestDesk(dir);
    const before = content(dir);
    await expect(desk.session.unlock(passphrase)).rejects.toMatchObject({
      error: { code: 'DB_CORRUPT' },
    });
    expect(desk.session.state).toBe('recovery');
    expect(await desk.vault('verify')).toMatchObject({
      value: { ok: false, problem: expect.stringContaining('journal') as string },
    });
    desk.chosen = temporaryFolder();
    const saved = unwrap(
      await desk.vault<{ file: string; rows: Record<string, number> }>('saveReadable'),
    );
    expect(saved.rows['person']).toBe(2);
    expect(namesIn(desk.chosen)).toHaveLength(1);
    expect(content(dir)).toEqual(before);
    desk.chosen = saved.file;
    const { ref: backup, madeOn: confirm } = unwrap(await desk.vault<Backup>('chooseBackup'));
    expect(await desk.vault('restore', { backup, confirm })).toMatchObject({ ok: true });
    expect(desk.session.state).toBe('ready');
    const aside = namesIn(dir).find((name) => name.startsWith('set-aside-'))!;
    for (const name of ['program.db', 'program.db-wal'])
      expect(existsSync(join(dir, aside, name)), name).toBe(true);
    expect(readFileSync(join(dir, aside, 'program.db-wal')).toString('base64')).toBe(before[1]);
  });
});
