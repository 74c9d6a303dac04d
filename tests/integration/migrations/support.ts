import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changedMigrations, makeOlderVault, olderMigrations } from '../../faults/templates';
import { temporaryFolder } from '../../support/test-office';

const newFolder = () => join(temporaryFolder(), 'drizzle');

/** The shipped migrations and one more. */
export function newerMigrations(sql: string): string {
  return changedMigrations(newFolder(), (journal, folder) => {
    const last = journal.entries.at(-1)!;
    const entry = { ...last, idx: last.idx + 1, when: 9_000_000_000_000, tag: '9999_of_tomorrow' };
    writeFileSync(join(folder, '9999_of_tomorrow.sql'), sql);
    return { ...journal, entries: [...journal.entries, entry] };
  });
}

/** The shipped migrations, one of which is another one. */
export function divergedMigrations(at: number): string {
  return changedMigrations(newFolder(), (journal, folder) => {
    const file = join(folder, `${journal.entries[at]!.tag}.sql`);
    writeFileSync(file, `${readFileSync(file, 'utf8')}\n-- another edition\n`);
    return journal;
  });
}

/** A vault as a version made it that knew only so many migrations, cheap to open. */
export const olderVault = (count: number, passphrase: string, dir: string): Promise<void> =>
  makeOlderVault(dir, passphrase, olderMigrations(newFolder(), count));

export const shippedCount = (): number =>
  readdirSync('drizzle').filter((name) => name.endsWith('.sql')).length;
