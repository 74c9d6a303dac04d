import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { BackupFile } from '@main/backup/backup-file';
import { checksumFits } from '@main/backup/examine';
import { backupsFolder } from '@main/backup/list';
import { Turns } from '@main/backup/turns';
import { verifyVault } from '@main/backup/verify-vault';
import { pendingMigrations } from '@main/db/migrate';
import { type OpenVault, openWithPassphrase } from '@main/vault/vault';
import { Failure } from '@shared/errors';

/** What a killed process had said. */
export interface Said {
  words: string[];
  /** What it had been told was done, in order. */
  acknowledged: string[];
  /** Why it ended before it was killed. */
  trouble: string;
}

/** What follows a word in the lines that begin with it. */
const after = (lines: readonly string[], word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

async function open(dir: string, secrets: readonly string[]): Promise<OpenVault | undefined> {
  for (const passphrase of secrets) {
    try {
      return await openWithPassphrase({ dir, migrations: 'drizzle', passphrase });
    } catch (error) {
      if (!(error instanceof Failure && error.error.code === 'WRONG_KEY_OR_DAMAGED')) throw error;
    }
  }
  return undefined;
}

/** The passphrases that may be in force: the last one acknowledged, or one that was on its way. */
function passphrasesOf({ words }: Said, first: string): string[] {
  const acknowledged = after(words, 'passphrase').at(-1) ?? first;
  const next = after(words, 'next').at(-1);
  return next === undefined || next === acknowledged ? [acknowledged] : [next, acknowledged];
}

/** Opens what a killed process left, and says in sentences what is not as it should be. */
export async function whatWasLost(
  kind: string,
  dir: string,
  passphrase: string,
  said: Said,
): Promise<string[]> {
  if (said.trouble !== '') return [`the work itself failed: ${said.trouble.slice(0, 500)}`];
  try {
    const vault = await open(dir, passphrasesOf(said, passphrase));
    if (!vault) return ['no passphrase that could be in force opens the vault'];
    try {
      return [
        ...(await notWhole(vault)),
        ...recordsLost(kind, vault, said),
        ...(await backupsLost(dir, said)),
      ];
    } finally {
      vault.close();
    }
  } catch (error) {
    return [`the vault does not open: ${String(error)}`];
  }
}

async function notWhole(vault: OpenVault): Promise<string[]> {
  const lost: string[] = [];
  const check = await verifyVault(vault, new Turns());
  if (!check.audit.intact) lost.push(`history is broken at entry ${check.audit.firstBroken}`);
  if (!check.seals.intact) lost.push('a seal is broken');
  if (check.keyFileIntact === false) lost.push('the key file is not the one that was noted');
  if (pendingMigrations(vault.office.client, 'drizzle').length > 0)
    lost.push('it is not up to date');
  const strange = readdirSync(vault.dir).filter(
    (name) => !/^(vault\.json(\.[12])?|program\.db(-wal)?|backups)$/.test(name),
  );
  if (strange.length > 0) lost.push(`something half-done lies about: ${strange.join(', ')}`);
  return lost;
}

function recordsLost(kind: string, { office }: OpenVault, { acknowledged }: Said): string[] {
  const count = (table: string) =>
    office.client.prepare(`select count(*) from "${table}"`).pluck().get() as number;
  const keys = new Set(office.client.prepare('select key from person').pluck().all() as string[]);
  const lost = after(acknowledged, 'person')
    .filter((key) => !keys.has(key))
    .map((key) => `person ${key} was acknowledged and is gone`);
  const base = { writes: 165, backups: 165, rotates: 165, passphrases: 0 }[kind];
  if (base !== undefined) {
    const more = keys.size - base - after(acknowledged, 'person').length;
    // One may have been written whose acknowledgement was cut off.
    if (more < 0 || more > 1) lost.push(`${keys.size} people are there, ${more} too many`);
  }
  if (kind === 'imports') {
    const state = `${keys.size} people, ${count('contact')} contacts`;
    const allowed = acknowledged.length > 0 ? [full] : [full, '0 people, 0 contacts'];
    if (!allowed.includes(state)) lost.push(`half an import is there: ${state}`);
  }
  if (kind === 'restores' && (count('contact') !== 3734 || ![165, 166].includes(keys.size)))
    lost.push(`half a restore is there: ${keys.size} people`);
  if (kind === 'migrates') {
    const county = office.client.prepare(`select value from setting where key = 'county'`);
    if (county.pluck().get() !== 'Linn') lost.push('a setting is gone');
  }
  return lost;
}

const full = '165 people, 3734 contacts';

/** Every file that has a backup's name is one; the last acknowledged one is there. */
async function backupsLost(dir: string, { acknowledged }: Said): Promise<string[]> {
  const lost: string[] = [];
  const last = after(acknowledged, 'backup').at(-1);
  if (last !== undefined && !existsSync(last)) lost.push('an acknowledged backup is gone');
  const folder = backupsFolder(dir);
  if (!existsSync(folder)) return lost;
  for (const name of readdirSync(folder)) {
    try {
      const backup = await BackupFile.open(join(folder, name));
      if (!(await checksumFits(backup, new Turns()))) lost.push(`the backup ${name} is not whole`);
      await backup.close();
    } catch (error) {
      lost.push(`${name} is no backup: ${String(error)}`);
    }
  }
  return lost;
}
