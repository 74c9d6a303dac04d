// A process that is there to be killed: does one kind of work over and over on a vault, and says on
// standard output what it may count as done, right after it was told so itself.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { keepBackup } from '@main/backup/keep-backup';
import { backupsFolder } from '@main/backup/list';
import { restoreHere } from '@main/backup/restore-here';
import { entities } from '@main/db/entities';
import { createRecord } from '@main/db/record-store';
import { write } from '@main/db/write';
import { importPackage } from '@main/exchange/import';
import { changePassphrase } from '@main/vault/key-changes';
import { rotateKey } from '@main/vault/rotate';
import { type OpenVault, openWithPassphrase } from '@main/vault/vault';
import { systemClock } from '@shared/dates';
import { ok, unwrap } from '@shared/errors';

const [kind = '', dir = '', passphrase = ''] = process.argv.slice(2);
const migrations = 'drizzle';

/** Unbuffered: what is said is said before the next thing is done. */
const say = (words: string) => writeSync(1, `${words}\n`);

function addPerson({ office }: OpenVault, key: string): void {
  unwrap(
    write(office, (tx) => {
      createRecord(tx, entities.person, {
        key,
        firstName: 'A',
        lastName: 'B',
        searchName: 'a b',
        languages: ['English'],
      });
      return ok(undefined);
    }),
  );
}

async function writes(vault: OpenVault): Promise<void> {
  for (let n = 0; ; n += 1) {
    addPerson(vault, `${process.pid}-${n}`);
    say(`person ${process.pid}-${n}`);
    if (n % 20 === 19) await new Promise(setImmediate);
  }
}

async function imports(vault: OpenVault): Promise<void> {
  unwrap(await importPackage(vault.office, 'resources/sample-office'));
  say('imported');
}

async function backups(vault: OpenVault): Promise<void> {
  for (let n = 0; ; n += 1) {
    addPerson(vault, `${process.pid}-${n}`);
    say(`person ${process.pid}-${n}`);
    const { file } = await keepBackup(vault, { reason: 'asked' });
    say(`backup ${file}`);
  }
}

async function passphrases(vault: OpenVault): Promise<void> {
  let current = passphrase;
  for (let n = 0; ; n += 1) {
    const next = `passphrase number ${n} of ${process.pid}`;
    say(`next ${next}`);
    await changePassphrase(vault, { current, next });
    say(`passphrase ${next}`);
    current = next;
  }
}

async function rotates(first: OpenVault): Promise<void> {
  let vault = first;
  for (let n = 0; ; n += 1) {
    addPerson(vault, `${process.pid}-${n}`);
    say(`person ${process.pid}-${n}`);
    ({ vault } = await rotateKey(vault, { passphrase }));
    say('rotated');
  }
}

/** Goes back and forth between the oldest backup and the state before. */
async function restores(first: OpenVault): Promise<void> {
  const options = { dir, migrations, clock: systemClock };
  let vault = first;
  let { file: path } = await keepBackup(vault, { reason: 'asked' });
  addPerson(vault, 'AFTER');
  say('ready');
  for (;;) {
    const restored = await restoreHere(options, { open: vault }, { path });
    if (restored.error !== undefined) throw restored.error;
    vault = restored.vault;
    path = join(backupsFolder(dir), restored.kept!);
    say('restored');
  }
}

const works = { writes, imports, backups, passphrases, rotates, restores };

say('go');
if (kind === 'migrates') {
  (await openWithPassphrase({ dir, migrations, passphrase })).close();
  say('opened');
} else {
  const vault = await openWithPassphrase({ dir, migrations, passphrase });
  say('open');
  await works[kind as keyof typeof works](vault);
  vault.close();
}
say('end');
