import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wallTime } from '@main/backup/make-backup';
import { openWithPassphrase } from '@main/vault/vault';
import type { Backup, BackupRef, VaultStatus } from '@shared/contract/vault';
import { addDays } from '@shared/dates';
import { unwrap } from '@shared/errors';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock, temporaryFolder } from '../../support/test-office';
import { TestDesk } from './desk';
import {
  bytesOf,
  closeAll,
  migrations,
  namesIn,
  openVault,
  passphrase,
  track,
  vaultFolder,
} from './support';

afterEach(closeAll);

interface Listed {
  backups: Backup[];
  present: Record<string, number> | null;
}

async function unlocked(kind: 'empty' | 'sample' = 'empty', clock?: TestClock): Promise<TestDesk> {
  const desk = new TestDesk((await vaultFolder(kind)).dir, clock);
  await desk.session.unlock(passphrase);
  return desk;
}

const statusOf = async (desk: TestDesk) => unwrap(await desk.vault<VaultStatus>('status'));
const listOf = async (desk: TestDesk, place?: BackupRef['place']) =>
  unwrap(await desk.vault<Listed>('backups', place ? { place } : {}));
const people = (desk: TestDesk) =>
  desk.session.vault.office.client.prepare('select count(*) from person').pluck().get();
const damage = (dir: string, from: number, length = 64) => {
  const file = join(dir, 'program.db');
  const bytes = readFileSync(file);
  bytes.fill(9, from, from + length);
  writeFileSync(file, bytes);
};

describe('passphrases', () => {
  it('are listed, added, changed and removed, each with the one of whoever does it', async () => {
    const desk = await unlocked();
    const next = 'an entirely different one';
    expect(
      await desk.vault('addPassphrase', { current: 'wrong', label: 'B', passphrase: next }),
    ).toMatchObject({
      error: { code: 'WRONG_KEY_OR_DAMAGED', field: 'current' },
    });
    expect(await desk.vault('rotateKey', { passphrase: 'wrong' })).toMatchObject({
      error: { code: 'WRONG_KEY_OR_DAMAGED', field: 'passphrase' },
    });
    // A slip of the fingers is not a damaged file.
    expect(desk.session.state).toBe('ready');
    const { id } = unwrap(
      await desk.vault<{ id: string }>('addPassphrase', {
        current: passphrase,
        label: ' Backup coordinator ',
        passphrase: next,
      }),
    );
    expect(await desk.vault('slots')).toMatchObject({
      value: [
        { kind: 'passphrase', label: 'Coordinator', isCurrent: true },
        { kind: 'recovery' },
        { id, kind: 'passphrase', label: 'Backup coordinator', isCurrent: false },
      ],
    });
    const words = { current: next, next: 'words that are new today' };
    expect(await desk.vault('changePassphrase', words)).toMatchObject({ ok: true });
    expect(await desk.vault('removePassphrase', { current: passphrase, id })).toMatchObject({
      ok: true,
    });
    expect(
      await desk.vault('changePassphrase', { current: passphrase, next: 'short' }),
    ).toMatchObject({
      error: { code: 'VALIDATION', fields: { next: expect.any(String) as string } },
    });
  });

  it('and a new data key: the window goes on with the same records', async () => {
    const desk = await unlocked('sample');
    const before = people(desk);
    const answer = await desk.vault<{ recoveryCode: string; dropped: string[] }>('rotateKey', {
      passphrase,
    });
    expect(unwrap(answer).dropped).toEqual([]);
    expect(desk.states).toEqual(['ready', 'opening', 'ready']);
    expect(people(desk)).toBe(before);
    expect(await desk.vault('proveRecovery', { code: unwrap(answer).recoveryCode })).toMatchObject({
      ok: true,
    });
  });
});

describe('backups', () => {
  it('are made and listed with their counts beside those of today', async () => {
    const desk = await unlocked('sample');
    unwrap(await desk.vault('backUp'));
    makePerson(desk.session.vault.office);
    const { backups, present } = await listOf(desk);
    expect(backups).toMatchObject([
      {
        ref: { place: 'vault' },
        isWhole: true,
        isOurs: true,
        reason: 'asked',
        rows: { person: 165 },
      },
    ]);
    expect(present).toMatchObject({ person: 166 });
    desk.session.lock();
    await desk.session.closed();
    const locked = await listOf(desk);
    expect(locked.present).toBeNull();
    expect(locked.backups.map(({ rows }) => rows)).toEqual([null, null]);
  });

  it('go to a folder that is chosen, and nowhere when none is', async () => {
    const desk = await unlocked();
    expect(await desk.vault('backUpTo')).toMatchObject({ error: { code: 'CANCELLED' } });
    desk.chosen = temporaryFolder();
    expect(await desk.vault('backUpTo')).toMatchObject({ value: { folder: desk.chosen } });
    expect(namesIn(desk.chosen)).toHaveLength(1);
    desk.chosen = join(desk.chosen, 'file');
    writeFileSync(desk.chosen, '');
    expect(await desk.vault('backUpTo')).toMatchObject({
      error: { code: 'IO', message: expect.stringContaining('where you want it') as string },
    });
  });

  it('fill a second folder when it is there, and say for how long it was not', async () => {
    const clock = new TestClock(wallTime(new Date().toISOString()).day);
    const today = clock.day;
    const desk = await unlocked('empty', clock);
    desk.chosen = join(desk.session.dir, 'backups');
    expect(await desk.vault('chooseSecondFolder')).toMatchObject({ error: { code: 'RULE' } });
    const folder = join(temporaryFolder(), 'usb');
    mkdirSync(folder);
    desk.chosen = folder;
    expect(await desk.vault('chooseSecondFolder')).toMatchObject({
      value: { second: 'filled', isSameDrive: true },
    });
    expect(namesIn(folder)).toEqual(namesIn(join(desk.session.dir, 'backups')));
    expect((await listOf(desk, 'second')).backups).toHaveLength(1);
    rmSync(folder, { recursive: true });
    makePerson(desk.session.vault.office);
    expect(await desk.vault('backUp')).toMatchObject({ value: { second: 'absent' } });
    clock.day = addDays(today, 7);
    expect((await statusOf(desk)).secondFolder).toMatchObject({
      isThere: false,
      absentDays: 7,
      isDue: true,
    });
    mkdirSync(folder);
    expect(await desk.vault('backUp')).toMatchObject({ value: { second: 'filled' } });
    expect((await statusOf(desk)).secondFolder).toMatchObject({ isThere: true, isDue: false });
    expect(await desk.vault('forgetSecondFolder')).toMatchObject({ ok: true });
    expect((await statusOf(desk)).secondFolder).toBeNull();
  });

  it('get old, and say so', async () => {
    const clock = new TestClock('2026-11-02');
    const desk = await unlocked('empty', clock);
    unwrap(await desk.vault('backUp'));
    makePerson(desk.session.vault.office);
    const levels: string[] = [];
    for (const days of [2, 3, 7, 14]) {
      clock.day = addDays('2026-11-02', days);
      levels.push((await statusOf(desk)).backup.level);
    }
    expect(levels).toEqual(['fine', 'attention', 'today', 'unlock']);
  });

  it('can be tried out', async () => {
    const desk = await unlocked('sample');
    expect(await desk.vault('drill')).toMatchObject({ error: { code: 'RULE' } });
    unwrap(await desk.vault('backUp'));
    expect(await desk.vault('drill')).toMatchObject({
      value: { ok: true, problem: null, rows: { contact: 3734 }, seals: { entries: 127 } },
    });
    expect((await statusOf(desk)).drill).toMatchObject({ lastAt: expect.any(String) as string });
  });
});

describe('restoring', () => {
  it('asks for the date, and can be undone', async () => {
    const desk = await unlocked('sample');
    unwrap(await desk.vault('backUp'));
    makePerson(desk.session.vault.office);
    const [{ ref: backup, madeOn }] = (await listOf(desk)).backups as [Backup];
    expect(await desk.vault('restore', { backup, confirm: '2020-01-01' })).toMatchObject({
      error: { code: 'VALIDATION', field: 'confirm' },
    });
    expect(await desk.vault('restore', { backup, confirm: madeOn })).toMatchObject({
      value: { kept: expect.any(String) as string, rows: { person: 165 } },
    });
    expect(people(desk)).toBe(165);
    expect((await statusOf(desk)).restoreUndo).not.toBeNull();
    expect(await desk.vault('undoRestore', {})).toMatchObject({ ok: true });
    expect(people(desk)).toBe(166);
    expect(desk.states).toEqual(['ready', 'opening', 'ready', 'opening', 'ready']);
  });

  it('takes a file from anywhere, and no path from the window', async () => {
    const desk = await unlocked();
    desk.chosen = temporaryFolder();
    unwrap(await desk.vault('backUpTo'));
    const [name] = namesIn(desk.chosen);
    const confirm = wallTime(new Date().toISOString()).day;
    const restore = (ref: BackupRef) => desk.vault('restore', { backup: ref, confirm });
    const chosen = { place: 'chosen', name: name! } as const;
    expect(await restore(chosen)).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await restore({ place: 'vault', name: `../../${name}` })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    desk.chosen = join(desk.chosen, name!);
    expect(await desk.vault('chooseBackup')).toMatchObject({
      value: { isWhole: true, ref: chosen },
    });
    expect(await restore(chosen)).toMatchObject({ ok: true });
    truncateSync(desk.chosen, 500);
    expect(await desk.vault('chooseBackup')).toMatchObject({ value: { isWhole: false } });
    expect(await restore(chosen)).toMatchObject({ error: { code: 'VAULT_DAMAGED' } });
  });

  it('works while locked, with a secret of the backup, when the key file is lost', async () => {
    const desk = await unlocked('sample');
    unwrap(await desk.vault('backUp'));
    desk.session.lock();
    await desk.session.closed();
    rmSync(join(desk.session.dir, 'vault.json'));
    const [{ ref: backup, madeOn: confirm }] = (await listOf(desk)).backups as [Backup];
    const restore = (secret?: object) => desk.vault('restore', { backup, confirm, secret });
    expect(await restore()).toMatchObject({ error: { code: 'RULE', field: 'secret' } });
    expect(await restore({ kind: 'passphrase', text: 'wrong' })).toMatchObject({
      error: { code: 'WRONG_KEY_OR_DAMAGED' },
    });
    expect(await restore({ kind: 'passphrase', text: passphrase })).toMatchObject({
      value: { kept: null },
    });
    expect(desk.session.state).toBe('ready');
    expect(people(desk)).toBe(165);
  });

  it('puts an older key file back when only that is damaged', async () => {
    const desk = await unlocked();
    const words = { current: passphrase, next: 'an entirely different one' };
    unwrap(await desk.vault('changePassphrase', words));
    makePerson(desk.session.vault.office);
    desk.session.lock();
    await desk.session.closed();
    const { dir } = desk.session;
    const repair = (typed: string) => desk.vault('repairKeyFile', { passphrase: typed });
    expect(await repair(words.next)).toMatchObject({ error: { code: 'RULE' } });
    truncateSync(join(dir, 'vault.json'), 100);
    await expect(desk.session.unlock(words.next)).rejects.toMatchObject({
      error: { code: 'VAULT_DAMAGED' },
    });
    // The backup of the lock has the newest slots, the version beside it those before.
    expect(await repair(words.next)).toMatchObject({
      value: { from: expect.stringContaining('.ppdbackup') as string },
    });
    await desk.session.unlock(words.next);
    expect(people(desk)).toBe(1);
    expect(readdirSync(dir).some((name) => name.startsWith('vault.json.damaged-'))).toBe(true);
  });
});

describe('a damaged vault', () => {
  it('found on unlocking can be checked, rescued and restored, and is kept', async () => {
    const desk = await unlocked('sample');
    unwrap(await desk.vault('backUp'));
    const { dir } = desk.session;
    desk.session.lock();
    await desk.session.closed();
    damage(dir, 300);
    const damaged = bytesOf(join(dir, 'program.db'));
    expect(await desk.ask('session', 'unlock', { passphrase })).toMatchObject({
      error: { code: 'DB_CORRUPT' },
    });
    expect(desk.session.state).toBe('recovery');
    expect(await desk.vault('trouble')).toMatchObject({ value: { code: 'DB_CORRUPT' } });
    expect(await desk.vault('verify')).toMatchObject({
      value: { ok: false, problem: expect.stringContaining('page 1 of') as string },
    });
    desk.chosen = temporaryFolder();
    expect(await desk.vault('saveReadable')).toMatchObject({ error: { code: 'DB_CORRUPT' } });
    expect(namesIn(desk.chosen)).toEqual([]);
    expect(await desk.vault('status')).toMatchObject({ error: { code: 'LOCKED' } });
    const { backups } = await listOf(desk);
    const { ref: backup, madeOn: confirm } = backups.at(-1)!;
    expect(await desk.vault('restore', { backup, confirm })).toMatchObject({
      value: { kept: null },
    });
    expect(desk.session.state).toBe('ready');
    expect(people(desk)).toBe(165);
    const aside = readdirSync(dir).find((name) => name.startsWith('set-aside-'))!;
    expect(bytesOf(join(dir, aside, 'program.db')).equals(damaged)).toBe(true);
  });

  it('found while working stops everything; what is readable is saved and can be restored', async () => {
    const desk = await unlocked('sample');
    const { dir } = desk.session;
    const { client } = desk.session.vault.office;
    const leaf = client
      .prepare(
        `select pageno from dbstat where name = 'contact' and pagetype = 'leaf' limit 1 offset 40`,
      )
      .pluck()
      .get() as number;
    desk.session.lock();
    await desk.session.closed();
    damage(dir, (leaf - 1) * 4096 + 100);
    await desk.session.unlock(passphrase);
    expect(await desk.vault('verify')).toMatchObject({
      value: { ok: false, problem: expect.stringContaining(`page ${leaf} of`) as string },
    });
    expect(desk.session.state).toBe('recovery');
    expect(desk.states.at(-1)).toBe('recovery');
    expect(await desk.vault('backUp')).toMatchObject({ error: { code: 'LOCKED' } });
    const before = bytesOf(join(dir, 'program.db'));
    desk.chosen = temporaryFolder();
    const saved = unwrap(
      await desk.vault<{ file: string; rows: Record<string, number>; incomplete: string[] }>(
        'saveReadable',
      ),
    );
    expect(saved.incomplete).toHaveLength(1);
    const [table] = saved.incomplete;
    expect(saved.rows['person']).toBe(165);
    expect(saved.rows[table!]).toBeGreaterThan(0);
    expect(bytesOf(join(dir, 'program.db')).equals(before)).toBe(true);
    desk.chosen = saved.file;
    const { ref: backup, madeOn: confirm } = unwrap(await desk.vault<Backup>('chooseBackup'));
    expect(await desk.vault('restore', { backup, confirm })).toMatchObject({ ok: true });
    expect(people(desk)).toBe(165);
  });

  it('is left by locking', async () => {
    const desk = await unlocked();
    desk.session.damageFound();
    expect(desk.session.state).toBe('recovery');
    desk.session.lock();
    expect(desk.session.state).toBe('locked');
    await desk.session.unlock(passphrase);
    expect(await desk.vault('saveReadable')).toMatchObject({ error: { code: 'RULE' } });
    expect(await desk.vault('verify')).toMatchObject({ value: { ok: true, problem: null } });
  });
});

describe('a second opening', () => {
  it('of a vault that is open is refused, and says why', async () => {
    const desk = await unlocked();
    const open = openWithPassphrase({ dir: desk.session.dir, migrations, passphrase });
    await expect(open.then(track)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    desk.session.lock();
    await desk.session.closed();
    await openVault(desk.session.dir);
  });
});
