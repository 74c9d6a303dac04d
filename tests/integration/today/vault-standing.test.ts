import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder } from '@main/backup/list';
import { vaultStanding } from '@main/features/today/vault-standing';
import { setAside, todayList } from '@main/features/today/today.service';
import { putNotes } from '@main/vault/notes';
import { renewRecovery } from '@main/vault/key-changes';
import { write } from '@main/db/write';
import { addDays } from '@shared/dates';
import { vaultLines } from '@shared/domain/today/vault-lines';
import { ok, unwrap } from '@shared/errors';
import { readdirSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { makePerson } from '../../factories/people';
import { TestClock } from '../../support/test-office';
import { closeAll, openVault, passphrase, vaultFolder } from '../vault/support';

afterEach(closeAll);

/** Vaults of the tests are made by the real clock, so days are told from the real one. */
const made = new Date().toISOString().slice(0, 10);

async function vaultOn(daysLater: number) {
  const { dir } = await vaultFolder();
  const clock = new TestClock(addDays(made, daysLater));
  const vault = await openVault(dir, { clock });
  const keys = async () =>
    vaultLines(await vaultStanding(vault), clock.today()).map(({ key }) => key.split('/')[0]);
  return { vault, clock, keys, dir };
}

test('a new vault asks for the proof of its sheet first, then for a second holder', async () => {
  const { vault, keys } = await vaultOn(1);
  expect(await keys()).toEqual(['recovery_proof']);
  write(vault.office, (tx) => ok(putNotes(tx, { recoveryProvenAt: tx.now })));
  expect(await keys()).toEqual(['recovery_holder']);
  write(vault.office, (tx) => ok(putNotes(tx, { secondHolder: 'Program manager' })));
  expect(await keys()).toEqual([]);
  await renewRecovery(vault, { current: passphrase });
  expect(await keys()).toEqual(['recovery_proof']);
});

test('a backup is asked for after a week with changes, and a test restore after a month', async () => {
  const { vault, clock, keys, dir } = await vaultOn(8);
  expect(await keys()).toEqual(['recovery_proof', 'backup']);
  await keepBackup(vault, { reason: 'asked' });
  expect(readdirSync(backupsFolder(dir))).toHaveLength(1);
  expect(await keys()).toEqual(['recovery_proof']);
  clock.day = addDays(made, 20);
  expect(await keys()).toEqual(['recovery_proof']);
  makePerson(vault.office);
  expect(await keys()).toEqual(['recovery_proof', 'backup']);
  clock.day = addDays(made, 31);
  expect(await keys()).toEqual(['recovery_proof', 'backup', 'drill']);
});

test('a second folder that got nothing for a week is named, without being asked', async () => {
  const { vault, clock, keys } = await vaultOn(0);
  write(vault.office, (tx) =>
    ok(putNotes(tx, { secondFolder: '/media/nowhere', secondFolderAt: tx.now })),
  );
  expect(await keys()).not.toContain('second_folder');
  clock.day = addDays(made, 8);
  expect(await keys()).toContain('second_folder');
});

test('the lines stand on Today and go like any other', async () => {
  const { vault, clock } = await vaultOn(1);
  const shown = async () => {
    const today = clock.today();
    const more = vaultLines(await vaultStanding(vault), today);
    return Object.values(todayList(vault.office.read, today, more).sections)
      .flat()
      .filter(({ key }) => key.startsWith('recovery_proof/'));
  };
  const [line] = await shown();
  expect(line).toMatchObject({ atRisk: true, who: 'Recovery sheet' });
  unwrap(setAside(vault.office, { key: line!.key, reason: 'IT keeps it' }));
  expect(await shown()).toEqual([]);
});
