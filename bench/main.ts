import { writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { answerImportTask } from './works/import-child';
import { explain } from './explain';
import { readOptions, type Size, usage, UsageError } from './options';
import type { Entry } from './result';
import { say } from './say';
import { asTable } from './table';
import { OpenDesks } from './vault/open-desks';
import { removeScratch } from './vault/offices';
import { works } from './works';

/** What the numbers were measured on. */
const machine = () => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memory_gb: Math.round(totalmem() / 1e9),
  load: loadavg()[0],
  system: `${process.platform} ${process.arch}`,
  node: process.versions.node,
  electron: process.env['PPD_OLD_RUNTIME'] ?? '45.4.1',
});

async function measureAll(words: readonly string[]): Promise<number> {
  const options = readOptions(words);
  if (options.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const wanted = works.filter(
    ({ name }) => options.only.length === 0 || options.only.some((start) => name.startsWith(start)),
  );
  if (wanted.length === 0) throw new UsageError(`No work is called ${options.only.join(', ')}.`);
  if (options.list) {
    process.stdout.write(`${wanted.map(({ name }) => name).join('\n')}\n`);
    return 0;
  }
  const entries: Entry[] = [];
  const failed: string[] = [];
  for (const size of options.sizes) {
    const desks = new OpenDesks();
    try {
      for (const work of wanted.filter(({ sizes }) => sizes.includes(size))) {
        await measureOne(work.name, size, () => work.run({ options, size, desk: desks.get }));
      }
    } finally {
      desks.close();
      removeScratch();
    }
  }
  const report = { measured_at: new Date().toISOString(), machine: machine(), entries, failed };
  say(`\n${asTable(entries)}`);
  const json = `${JSON.stringify(report, null, 1)}\n`;
  if (options.json === null) process.stdout.write(json);
  else writeFileSync(options.json, json);
  return failed.length > 0 ? 1 : 0;

  async function measureOne(name: string, size: Size, run: () => Promise<Entry[]>): Promise<void> {
    say(`${name} ${size} …`);
    try {
      for (const found of await run()) entries.push(explain(found));
    } catch (error) {
      failed.push(`${name} ${size}: ${error instanceof Error ? error.message : String(error)}`);
      say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    }
  }
}

async function main(): Promise<void> {
  try {
    process.exitCode = await measureAll(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    say(`${error.message}\n\n${usage}`);
    process.exitCode = 2;
  }
}

if (process.argv.includes('--import')) answerImportTask();
else await main();
