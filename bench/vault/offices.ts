import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { importPackage } from '@main/exchange/import';
import { databaseFileName } from '@main/vault/vault-file';
import { createVault, openWithPassphrase, type OpenVault } from '@main/vault/vault';
import { unwrap } from '@shared/errors';
import { writeOffice } from '../generator/office';
import { type PlanName, plans, today } from '../generator/plan';
import { say } from '../say';
import { fingerprint, migrations, removeOlder, root, sampleOffice, shelf } from './places';
import { makeQuick, passphrase } from './quick-slot';

/** An office that the bench measures on: the sample one, or a generated one. */
export type OfficeName = 'S' | PlanName;

export const clock = { today: () => today, now: () => `${today}T15:00:00.000Z` };
export const vaultOptions = (dir: string) => ({ dir, migrations, clock, passphrase });

/** Makes a folder of the shelf once; a half-made one is never taken for a whole one. */
async function once(
  prefix: string,
  print: string,
  make: (folder: string) => Promise<void> | void,
): Promise<string> {
  const name = `${prefix}${print}`;
  const folder = join(shelf, name);
  if (existsSync(folder)) return folder;
  removeOlder(prefix, name);
  mkdirSync(shelf, { recursive: true });
  const making = join(shelf, `making-${name}-${process.pid}`);
  rmSync(making, { recursive: true, force: true });
  await make(making);
  renameSync(making, folder);
  return folder;
}

/** The folder of an office package. */
export async function packageOf(name: OfficeName): Promise<string> {
  if (name === 'S') return sampleOffice;
  return once(`package-${name}-`, fingerprint('bench/generator'), (folder) => {
    say(`Generating office ${name} …`);
    const rows = writeOffice(plans[name], folder);
    say(`  ${rows.toLocaleString('en-US')} rows`);
  });
}

/** A vault with an office in it, filled by the program's own import. Copy it before writing to it. */
async function templateOf(name: OfficeName): Promise<string> {
  const from = await packageOf(name);
  const made = ['bench/generator', 'drizzle', 'resources/sample-office', 'src/main/exchange'];
  return once(`vault-${name}-`, fingerprint(...made), async (dir) => {
    say(`Filling a vault with office ${name} …`);
    const { vault } = await createVault(vaultOptions(dir));
    const summary = unwrap(await importPackage(vault.office, from));
    vault.close();
    const refused = Object.entries(summary.files).filter(([, { rejected }]) => rejected > 0);
    if (name !== 'S' && refused.length > 0) {
      throw new Error(`the import refused rows of ${refused.map(([file]) => file).join(', ')}`);
    }
    await makeQuick(dir);
  });
}

let copies = 0;

/** A vault of one's own, gone when the bench ends. */
export async function vaultWith(name: OfficeName): Promise<string> {
  const template = await templateOf(name);
  const dir = scratch(`vault-of-${name}`);
  cpSync(template, dir, { recursive: true });
  return dir;
}

/** A name for a folder or file that goes away when the bench ends. */
export function scratch(name: string): string {
  copies += 1;
  mkdirSync(join(shelf, `run-${process.pid}`), { recursive: true });
  return join(shelf, `run-${process.pid}`, `${copies}-${name}`);
}

/** Removes the copies of this run, and those of runs that were killed. */
export function removeScratch(): void {
  if (!existsSync(shelf)) return;
  for (const name of readdirSync(shelf)) {
    const pid = Number(/^(?:run|making-.*)-(\d+)$/.exec(name)?.[1]);
    if (pid === process.pid || (pid > 0 && !isAlive(pid))) {
      rmSync(join(shelf, name), { recursive: true, force: true });
    }
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const openOffice = (dir: string): Promise<OpenVault> =>
  openWithPassphrase(vaultOptions(dir));
export const databaseIn = (dir: string) => join(dir, databaseFileName);
export { root };
