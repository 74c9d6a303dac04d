import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { closeDatabase, createDatabase } from '@main/db/open';
import { makeSlot } from '@main/vault/key-slots';
import { writeVaultFile } from '@main/vault/vault-file';
import { temporaryFolder } from '../../support/test-office';

interface Journal {
  entries: { idx: number; tag: string }[];
}

function readJournal(folder: string): Journal {
  return JSON.parse(readFileSync(join(folder, 'meta', '_journal.json'), 'utf8')) as Journal;
}

function writeJournal(folder: string, journal: Journal): void {
  writeFileSync(join(folder, 'meta', '_journal.json'), JSON.stringify(journal));
}

/** The shipped migrations as a version had them that knew only so many. */
export function olderMigrations(count: number): string {
  const folder = join(temporaryFolder(), 'drizzle');
  cpSync('drizzle', folder, { recursive: true });
  const journal = readJournal(folder);
  writeJournal(folder, { ...journal, entries: journal.entries.slice(0, count) });
  return folder;
}

/** The shipped migrations and one more. */
export function newerMigrations(sql: string): string {
  const folder = join(temporaryFolder(), 'drizzle');
  cpSync('drizzle', folder, { recursive: true });
  const journal = readJournal(folder);
  const last = journal.entries.at(-1)!;
  const entry = { ...last, idx: last.idx + 1, when: 9_000_000_000_000, tag: '9999_of_tomorrow' };
  writeFileSync(join(folder, '9999_of_tomorrow.sql'), sql);
  writeJournal(folder, { ...journal, entries: [...journal.entries, entry] });
  return folder;
}

/** The shipped migrations, one of which is another one. */
export function divergedMigrations(at: number): string {
  const folder = join(temporaryFolder(), 'drizzle');
  cpSync('drizzle', folder, { recursive: true });
  const { tag } = readJournal(folder).entries[at]!;
  const file = join(folder, `${tag}.sql`);
  writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- another edition\n`);
  return folder;
}

export const shippedCount = (): number =>
  readdirSync('drizzle').filter((name) => name.endsWith('.sql')).length;

/** A vault as a version made it that knew only so many migrations, cheap to open. */
export async function olderVault(count: number, passphrase: string, dir: string): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const key = randomBytes(32);
  const client = createDatabase(join(dir, 'program.db'), key);
  migrate(client, olderMigrations(count));
  client.exec(
    `insert into setting (key, value, created_at, created_by, updated_at, updated_by)
     values ('county', 'Linn', 'x', 'x', 'x', 'x')`,
  );
  closeDatabase(client);
  const now = '2026-01-01T00:00:00.000Z';
  const vaultId = randomUUID();
  const own = { kind: 'passphrase' as const, label: 'Coordinator', secret: passphrase };
  const slot = await makeSlot(vaultId, key, own, now, { N: 16, r: 8, p: 1 });
  writeVaultFile(dir, {
    format: 'ppd-vault',
    version: 1,
    vault_id: vaultId,
    created_at: now,
    slots: [slot],
  });
}
