import { importPackage } from '@main/exchange/import';
import { createVault } from '@main/vault/vault';
import { unwrap } from '@shared/errors';
import { databaseIn, vaultOptions } from '../vault/offices';
import { dataKey } from '../vault/quick-slot';
import { openRaw, type Raw } from '../vault/raw';

export interface ImportTask {
  how: 'program' | 'raw';
  /** An empty folder for the new vault. */
  dir: string;
  /** The package; for the raw way, a vault that has been filled with it. */
  from: string;
}

export interface ImportAnswer {
  ms: number;
  megabytes: number;
  rows: number;
}

/** The most that the process holds while it imports; making the vault before that takes more. */
function watchMemory(): { look(): void; megabytes(): number } {
  let most = 0;
  let next = 0;
  return {
    look() {
      const now = performance.now();
      if (now < next) return;
      next = now + 50;
      most = Math.max(most, process.memoryUsage.rss());
    },
    megabytes: () => most / 1e6,
  };
}

async function byProgram({ dir, from }: ImportTask): Promise<ImportAnswer> {
  const { vault } = await createVault(vaultOptions(dir));
  const most = watchMemory();
  const started = performance.now();
  const { files } = unwrap(
    await importPackage(vault.office, from, { onProgress: () => most.look() }),
  );
  const ms = performance.now() - started;
  vault.close();
  const rows = Object.values(files).reduce((sum, { created }) => sum + created, 0);
  return { ms, rows, megabytes: most.megabytes() };
}

/** Tables with rows, those that others refer to first. */
function tablesInOrder(client: Raw): string[] {
  const names = client
    .prepare(
      `select name from pragma_table_list where schema = 'main' and type = 'table'
       and name not like 'sqlite\\_%' escape '\\' and name not in ('__drizzle_migrations', 'audit_event')`,
    )
    .pluck()
    .all() as string[];
  const refersTo = (name: string) =>
    client.prepare('select distinct "table" from pragma_foreign_key_list(?)').pluck().all(name);
  const done: string[] = [];
  while (done.length < names.length) {
    const ready = names.filter(
      (name) =>
        !done.includes(name) &&
        refersTo(name).every((other) => other === name || done.includes(other as string)),
    );
    if (ready.length === 0) throw new Error('tables refer to each other in a circle');
    done.push(...ready);
  }
  return done;
}

const piece = 20_000;

/** Copies every row through prepared statements in one transaction. Only the inserting is timed. */
async function raw({ dir, from }: ImportTask): Promise<ImportAnswer> {
  const { vault } = await createVault(vaultOptions(dir));
  vault.close();
  const to = openRaw(databaseIn(dir), await dataKey(dir));
  const source = openRaw(databaseIn(from), await dataKey(from));
  let ms = 0;
  let rows = 0;
  const timed = (work: () => void) => {
    const started = performance.now();
    work();
    ms += performance.now() - started;
  };
  timed(() => to.exec('BEGIN IMMEDIATE'));
  for (const table of tablesInOrder(source)) {
    const columns = source
      .prepare('select name from pragma_table_info(?)')
      .pluck()
      .all(table) as string[];
    const list = columns.map((name) => `"${name}"`).join(', ');
    const read = source
      .prepare(
        `select rowid, ${list} from "${table}" where rowid > ? order by rowid limit ${piece}`,
      )
      .raw();
    const insert = to.prepare(
      `insert or ignore into "${table}" (${list}) values (${columns.map(() => '?').join(', ')})`,
    );
    for (let last = 0; ;) {
      const found = read.all(last) as unknown[][];
      if (found.length === 0) break;
      last = found.at(-1)?.[0] as number;
      const values = found.map((row) => row.slice(1));
      timed(() => {
        for (const row of values) insert.run(row);
      });
      rows += values.length;
    }
  }
  timed(() => to.exec('COMMIT'));
  to.close();
  source.close();
  return { ms, rows, megabytes: process.memoryUsage.rss() / 1e6 };
}

async function answer(task: ImportTask): Promise<void> {
  const done = await (task.how === 'program' ? byProgram(task) : raw(task));
  process.send?.(done, undefined, {}, () => process.disconnect());
}

/** The child's side: takes its task from the parent, answers once, and ends. */
export function answerImportTask(): void {
  process.once('message', (message) => void answer(message as ImportTask));
}
