import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '@main/db/migrate';
import { closeDatabase, createDatabase } from '@main/db/open';
import { importPackage } from '@main/exchange/import';
import { commitSlots } from '@main/vault/key-changes';
import { makeSlot } from '@main/vault/key-slots';
import { createVault, readRecoveryCode } from '@main/vault/vault';
import { writeVaultFile } from '@main/vault/vault-file';
import { unwrap } from '@shared/errors';

/** Slots that cost nothing to open, so that a test may open a vault a hundred times. */
export const cheap = { N: 16, r: 8, p: 1 };

/** Makes a closed vault that is cheap to open. @returns its recovery code as printed */
export async function makeVault(
  dir: string,
  passphrase: string,
  { sample }: { sample: boolean },
): Promise<string> {
  const { vault, recoveryCode } = await createVault({ dir, migrations: 'drizzle', passphrase });
  const now = vault.clock.now();
  const slots = [
    { kind: 'passphrase' as const, label: 'Coordinator', secret: passphrase },
    { kind: 'recovery' as const, label: 'Recovery sheet', secret: readRecoveryCode(recoveryCode) },
  ].map((slot) => makeSlot(vault.vaultId, vault.key, slot, now, cheap));
  commitSlots(vault, await Promise.all(slots), {});
  if (sample) unwrap(await importPackage(vault.office, 'resources/sample-office'));
  vault.close();
  return recoveryCode;
}

interface Journal {
  entries: { idx: number; tag: string; when: number }[];
}

/** The shipped migrations in a folder of their own, with something done to them. */
export function changedMigrations(
  folder: string,
  change: (journal: Journal, folder: string) => Journal,
): string {
  cpSync('drizzle', folder, { recursive: true });
  const file = join(folder, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(file, 'utf8')) as Journal;
  writeFileSync(file, JSON.stringify(change(journal, folder)));
  return folder;
}

/** The shipped migrations as a version had them that knew only so many. */
export const olderMigrations = (folder: string, count: number): string =>
  changedMigrations(folder, (journal) => ({
    ...journal,
    entries: journal.entries.slice(0, count),
  }));

/** A vault as a version made it that knew only these migrations, with one setting in it. */
export async function makeOlderVault(
  dir: string,
  passphrase: string,
  migrations: string,
): Promise<void> {
  mkdirSync(dir, { recursive: true });
  const key = randomBytes(32);
  const client = createDatabase(join(dir, 'program.db'), key);
  migrate(client, migrations);
  client.exec(
    `insert into setting (key, value, created_at, created_by, updated_at, updated_by)
     values ('county', 'Linn', 'x', 'x', 'x', 'x')`,
  );
  closeDatabase(client);
  const now = '2026-01-01T00:00:00.000Z';
  const vaultId = randomUUID();
  const own = { kind: 'passphrase' as const, label: 'Coordinator', secret: passphrase };
  const slots = [await makeSlot(vaultId, key, own, now, cheap)];
  writeVaultFile(dir, {
    format: 'ppd-vault',
    version: 1,
    vault_id: vaultId,
    created_at: now,
    slots,
  });
}
