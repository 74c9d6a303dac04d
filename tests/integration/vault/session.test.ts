import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupsFolder, listBackups } from '@main/backup/list';
import { Upkeep } from '@main/session/upkeep';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock, temporaryFolder } from '../../support/test-office';
import { TestDesk } from './desk';
import { actions, closeAll, openVault, passphrase, vaultFolder } from './support';

afterEach(closeAll);

const reasons = async (dir: string) =>
  (await listBackups(backupsFolder(dir))).map(({ manifest }) => manifest?.reason);

describe('locking', () => {
  it('is at once; a verified backup follows, then the file is closed and the lock given up', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    makePerson(desk.session.vault.office);
    const { vault } = desk.session;
    const key = vault.key;
    desk.session.lock();
    expect(desk.session.state).toBe('locked');
    expect(() => desk.session.vault).toThrow('locked');
    // All of it is in one file already, should the machine be switched off now.
    expect(readFileSync(join(dir, 'program.db-wal')).length).toBe(0);
    await desk.session.closed();
    expect(vault.isOpen).toBe(false);
    expect(key.equals(Buffer.alloc(32))).toBe(true);
    expect(await reasons(dir)).toEqual(['lock']);
    expect(desk.states).toEqual(['ready', 'locked']);
    expect(actions(await openVault(dir)).slice(-3)).toEqual(['lock', 'backup', 'unlock']);
  });

  it('makes no backup when nothing changed, and unlocking waits until it is done', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    desk.session.lock();
    await desk.session.unlock(passphrase);
    expect(await reasons(dir)).toHaveLength(1);
    desk.session.lock();
    await desk.session.closed();
    expect(await reasons(dir)).toHaveLength(1);
  });

  it('goes on when no backup can be made, and says so after unlocking', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    writeFileSync(backupsFolder(dir), 'in the way');
    desk.session.lock();
    await desk.session.closed();
    await desk.session.unlock(passphrase);
    const status = await desk.vault('status');
    expect(status).toMatchObject({ value: { backup: { trouble: expect.any(String) as string } } });
  });

  it('cuts a long change off whole', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    const { client } = desk.session.vault.office;
    client.exec('BEGIN IMMEDIATE');
    client.exec(`delete from audit_event`);
    desk.session.lock();
    expect(client.open).toBe(false);
    expect(actions(await openVault(dir))).toContain('unlock');
  });
});

describe('wrong secrets', () => {
  it('make the next try wait, whichever kind they are, and are counted in the history', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    const wrong = { error: { code: 'WRONG_KEY_OR_DAMAGED' } };
    await expect(desk.session.unlock('one')).rejects.toMatchObject(wrong);
    expect(desk.session.tries).toEqual({ left: 2, waitSeconds: 0 });
    await expect(desk.session.unlock('two')).rejects.toMatchObject(wrong);
    const code = `${'00000 '.repeat(8)}`;
    await expect(
      desk.session.recover({ code, passphrase: 'an entirely different one' }),
    ).rejects.toMatchObject(wrong);
    expect(desk.session.tries).toEqual({ left: 0, waitSeconds: 5 });
    await expect(desk.session.unlock(passphrase)).rejects.toMatchObject({
      error: { code: 'RULE', message: 'Wait 5 seconds before the next try.' },
    });
    const vault = await openVault(dir);
    const tries = `select fields from audit_event where action = 'failed_unlock'`;
    expect(vault.office.client.prepare(tries).pluck().get()).toContain('"tries":[null,3]');
  });
});

describe('recovering', () => {
  it('opens with a new passphrase, and issues a code that can be proved', async () => {
    const { dir, recoveryCode } = await vaultFolder();
    const desk = new TestDesk(dir);
    const next = 'an entirely different one';
    const answer = await desk.vault<{ recoveryCode: string }>('recover', {
      code: recoveryCode,
      passphrase: next,
    });
    expect(answer.ok).toBe(true);
    expect(desk.session.state).toBe('ready');
    const groups = answer.ok ? answer.value.recoveryCode.split(' ') : [];
    const prove = (second: string, seventh: string) =>
      desk.vault('proveRecovery', {
        groups: [
          { group: 2, text: second },
          { group: 7, text: seventh },
        ],
      });
    expect(await prove(groups[1]!, groups[0]!)).toMatchObject({
      error: { code: 'VALIDATION', field: 'groups.7' },
    });
    expect(await prove(groups[1]!.toLowerCase(), ` ${groups[6]!} `)).toMatchObject({ ok: true });
    // Proved once, the code is forgotten; later all of it is asked for.
    expect(await prove(groups[1]!, groups[6]!)).toMatchObject({ error: { code: 'RULE' } });
    expect(await desk.vault('proveRecovery', { code: groups.join('') })).toMatchObject({
      ok: true,
    });
    expect(await desk.vault('proveRecovery', { code: recoveryCode })).toMatchObject({
      error: { code: 'RULE' },
    });
    await desk.vault('nameSecondHolder', { holder: 'Program manager' });
    expect(await desk.vault('status')).toMatchObject({
      value: {
        recovery: { provenAt: expect.any(String) as string, secondHolder: 'Program manager' },
      },
    });
  });
});

describe('what goes on beside the work', () => {
  it('backs up at most once an hour, and only what changed', async () => {
    const { dir } = await vaultFolder();
    const clock = new TestClock('2026-11-02');
    let instant = Date.parse('2026-11-02T15:00:00Z');
    clock.now = () => new Date(instant).toISOString();
    const desk = new TestDesk(dir, clock);
    await desk.session.unlock(passphrase);
    let made = 0;
    const upkeep = new Upkeep(desk.session, {
      isBusy: () => desk.busy.isBusy,
      onBackup: () => void (made += 1),
      now: () => instant,
    });
    const later = async (minutes: number) => {
      instant += minutes * 60_000;
      await upkeep.tick();
      return made;
    };
    expect(await later(1)).toBe(1);
    expect(await later(90)).toBe(1);
    makePerson(desk.session.vault.office);
    expect(await later(6)).toBe(2);
    makePerson(desk.session.vault.office);
    expect(await later(30)).toBe(2);
    expect(await later(31)).toBe(3);
    makePerson(desk.session.vault.office);
    await desk.busy.run(async () => expect(await later(120)).toBe(3));
    // The clock was set back two days: the next backup does not wait for the third.
    instant -= 2 * 24 * 3_600_000;
    const again = new Upkeep(desk.session, {
      isBusy: () => false,
      onBackup: () => void (made += 1),
      now: () => instant,
    });
    await again.tick();
    expect(made).toBe(4);
    desk.session.lock();
    await again.tick();
    expect(made).toBe(4);
  });

  it('folds the journal in when nothing was written for a while', async () => {
    const { dir } = await vaultFolder();
    const desk = new TestDesk(dir);
    await desk.session.unlock(passphrase);
    const upkeep = new Upkeep(desk.session, { isBusy: () => false });
    await upkeep.tick();
    const journal = () => readFileSync(join(dir, 'program.db-wal')).length;
    makePerson(desk.session.vault.office);
    expect(journal()).toBeGreaterThan(0);
    await upkeep.tick();
    expect(journal()).toBeGreaterThan(0);
    await upkeep.tick();
    expect(journal()).toBe(0);
  });
});

describe('the first run', () => {
  it('makes a vault, proves its sheet and says how it stands', async () => {
    const desk = new TestDesk(join(temporaryFolder(), 'OneDrive', 'vault'));
    expect(desk.session.state).toBe('absent');
    const { recoveryCode } = await desk.session.create({ passphrase, programName: 'Ours' });
    expect(await desk.vault('status')).toMatchObject({
      value: {
        backup: { lastAt: null, days: null, level: 'fine', changedSince: true },
        secondFolder: null,
        recovery: { provenAt: null, secondHolder: null },
        drill: { lastAt: null, isDue: false },
        restoreUndo: null,
        concern: 'synced',
      },
    });
    const groups = recoveryCode.split(' ').map((text, i) => ({ group: i + 1, text }));
    expect(await desk.vault('proveRecovery', { groups: [groups[1], groups[6]] })).toMatchObject({
      ok: true,
    });
    expect(await desk.vault('backUp')).toMatchObject({ value: { second: 'none' } });
    expect(await desk.vault('status')).toMatchObject({
      value: { backup: { days: 0, level: 'fine', changedSince: false } },
    });
  });
});
