import { verifyChain } from '@main/audit/verify';
import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder, listBackups } from '@main/backup/list';
import { wallTime } from '@main/backup/make-backup';
import { Session } from '@main/session/session';
import type { Clock } from '@shared/dates';
import { afterEach, describe, expect, it } from 'vitest';
import { makePerson } from '../factories/people';
import {
  actions,
  closeAll,
  migrations,
  namesIn,
  openVault,
  passphrase,
  vaultFolder,
} from '../integration/vault/support';

const zone = process.env['TZ'];
afterEach(() => {
  closeAll();
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

/** A clock that shows what it is told. */
class SetClock implements Clock {
  constructor(public instant: string) {}
  now = () => this.instant;
  today = () => wallTime(this.instant).day;
}

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-01T06:30:00.000Z', '2026-11-01', 1, 30],
    ['2026-11-01T07:30:00.000Z', '2026-11-01', 1, 30],
    ['2026-03-08T07:59:59.000Z', '2026-03-08', 1, 59],
    ['2026-03-08T08:00:00.000Z', '2026-03-08', 3, 0],
    ['2028-02-29T18:00:00.000Z', '2028-02-29', 12, 0],
    ['2027-01-01T05:59:00.000Z', '2026-12-31', 23, 59],
  ])('shows %s in Chicago as %s, %i:%i', (instant, day, hour, minute) => {
    process.env['TZ'] = 'America/Chicago';
    expect(wallTime(instant)).toMatchObject({ day, hour, minute });
  });
});

describe('backups', () => {
  it('made in the hour that comes twice have names of their own, and their order', async () => {
    process.env['TZ'] = 'America/Chicago';
    const clock = new SetClock('2026-11-01T06:30:00.000Z');
    const vault = await openVault((await vaultFolder()).dir, { clock });
    const first = await keepBackup(vault, { reason: 'asked' });
    clock.instant = '2026-11-01T07:30:00.000Z';
    const second = await keepBackup(vault, { reason: 'asked' });
    expect(namesIn(backupsFolder(vault.dir))).toHaveLength(2);
    const order = (await listBackups(backupsFolder(vault.dir))).map(({ path }) => path);
    expect(order).toEqual([second.file, first.file]);
  });

  it('made on a leap day, a year later and at the turn of the year are kept by the rule', async () => {
    process.env['TZ'] = 'America/Chicago';
    const clock = new SetClock('2028-02-29T18:00:00.000Z');
    const vault = await openVault((await vaultFolder()).dir, { clock });
    const leap = await keepBackup(vault, { reason: 'asked' });
    for (const instant of [
      '2028-03-01T18:00:00.000Z',
      '2028-12-31T18:00:00.000Z',
      '2029-01-01T18:00:00.000Z',
      '2029-02-28T18:00:00.000Z',
    ]) {
      clock.instant = instant;
      await keepBackup(vault, { reason: 'asked' });
    }
    expect(leap.manifest.made_on).toBe('2028-02-29');
    expect(namesIn(backupsFolder(vault.dir))).toHaveLength(5);
  });
});

describe('a clock that is set', () => {
  it('back by years keeps no one out, loses nothing, and leaves the history whole', async () => {
    const clock = new SetClock('2031-06-01T12:00:00.000Z');
    const { dir } = await vaultFolder();
    const first = await openVault(dir, { clock });
    makePerson(first.office, { key: 'LATER' });
    await keepBackup(first, { reason: 'asked' });
    first.close();
    clock.instant = '2026-11-02T12:00:00.000Z';
    const vault = await openVault(dir, { clock });
    makePerson(vault.office, { key: 'EARLIER' });
    await keepBackup(vault, { reason: 'asked' });
    expect(verifyChain(vault.office.client).intact).toBe(true);
    expect(actions(vault).slice(-3)).toEqual(['unlock', 'create', 'backup']);
    expect(
      (await listBackups(backupsFolder(dir))).map(({ manifest }) => manifest!.rows['person']),
    ).toEqual([1, 2]);
  });

  it('forward by years clears no backup that a right clock would keep', async () => {
    const clock = new SetClock('2026-11-02T12:00:00.000Z');
    const vault = await openVault((await vaultFolder()).dir, { clock });
    for (const day of ['01', '02', '03', '04', '05', '06', '07']) {
      clock.instant = `2026-11-${day}T12:00:00.000Z`;
      await keepBackup(vault, { reason: 'asked' });
    }
    const before = namesIn(backupsFolder(vault.dir));
    clock.instant = '2099-01-01T12:00:00.000Z';
    await keepBackup(vault, { reason: 'asked' });
    clock.instant = '2026-11-07T13:00:00.000Z';
    await keepBackup(vault, { reason: 'asked' });
    const after = namesIn(backupsFolder(vault.dir));
    // One made way ahead counts as one day; the seventh day back gave way to it, and no more.
    expect(before.filter((name) => !after.includes(name)).length).toBeLessThanOrEqual(1);
  });

  it('does not shorten or stretch the wait after wrong passphrases', async () => {
    const clock = new SetClock('2026-11-02T12:00:00.000Z');
    const { dir } = await vaultFolder();
    const session = new Session({ dir: () => dir, migrations, clock }, { changed: () => {} });
    for (let n = 0; n < 3; n += 1)
      await expect(session.unlock('wrong')).rejects.toMatchObject({
        error: { code: 'WRONG_KEY_OR_DAMAGED' },
      });
    clock.instant = '2036-11-02T12:00:00.000Z';
    expect(session.tries.waitSeconds).toBe(5);
    clock.instant = '2016-11-02T12:00:00.000Z';
    expect(session.tries.waitSeconds).toBe(5);
    await expect(session.unlock(passphrase)).rejects.toMatchObject({ error: { code: 'RULE' } });
  });
});
