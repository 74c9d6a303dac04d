import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type OpenVault, openWithPassphrase } from '@main/vault/vault';
import { commitSlots } from '@main/vault/key-changes';
import { makeSlot } from '@main/vault/key-slots';
import type { Clock } from '@shared/dates';
import { systemClock } from '@shared/dates';
import { afterAll } from 'vitest';
import { cheap, makeVault } from '../../faults/templates';
import { temporaryFolder } from '../../support/test-office';

export const passphrase = 'correct horse battery staple';
export const migrations = 'drizzle';

const shelf = mkdtempSync(join(tmpdir(), 'ppd-vaults-'));
afterAll(() => rmSync(shelf, { recursive: true, force: true }));

const codes = new Map<string, string>();

async function make(kind: 'empty' | 'sample'): Promise<string> {
  const dir = join(shelf, kind);
  if (!existsSync(dir))
    codes.set(kind, await makeVault(dir, passphrase, { sample: kind === 'sample' }));
  return dir;
}

/** Gives a vault so many passphrases in all, 'Person 2' with 'the words of person 2' and so on. */
export async function fillSlots(vault: OpenVault, count: number): Promise<void> {
  const numbers = Array.from({ length: count - 1 }, (_, i) => i + 2);
  const more = await Promise.all(
    numbers.map((n) => {
      const secret = `the words of person ${n}`;
      const slot = { kind: 'passphrase' as const, label: `Person ${n}`, secret };
      return makeSlot(vault.vaultId, vault.key, slot, vault.clock.now(), cheap);
    }),
  );
  commitSlots(vault, [...vault.file.slots, ...more], {});
}

export interface TestVault {
  dir: string;
  recoveryCode: string;
}

/** A closed vault in a folder of its own, cheap to open. */
export async function vaultFolder(kind: 'empty' | 'sample' = 'empty'): Promise<TestVault> {
  const template = await make(kind);
  const dir = join(temporaryFolder(), 'vault');
  cpSync(template, dir, { recursive: true });
  return { dir, recoveryCode: codes.get(kind)! };
}

const opened: OpenVault[] = [];

/** Closes what a test left open. */
export function closeAll(): void {
  for (const vault of opened.splice(0)) if (vault.isOpen) vault.close();
}

/** Remembers a vault for closeAll. */
export function track(vault: OpenVault): OpenVault {
  opened.push(vault);
  return vault;
}

export const openVault = async (
  dir: string,
  { clock = systemClock, secret = passphrase }: { clock?: Clock; secret?: string } = {},
): Promise<OpenVault> =>
  track(await openWithPassphrase({ dir, migrations, clock, passphrase: secret }));

/** Every row of every table, for comparing two states exactly. */
export function everything({ office }: OpenVault): Record<string, unknown[]> {
  const names = office.client
    .prepare(`select name from sqlite_master where type = 'table' order by name`)
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, office.client.prepare(`select * from "${name}"`).raw().all()]),
  );
}

/** Only the records: without history and what the vault notes about itself. */
export function records(vault: OpenVault): Record<string, unknown[]> {
  const { audit_event: _events, vault_note: _notes, ...rest } = everything(vault);
  return rest;
}

export const actions = ({ office }: OpenVault): string[] =>
  office.client.prepare('select action from audit_event order by number').pluck().all() as string[];

export const namesIn = (dir: string): string[] => readdirSync(dir).sort();
export const bytesOf = (file: string): Buffer => readFileSync(file);
