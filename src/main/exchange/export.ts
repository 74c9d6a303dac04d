import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue, ColumnDef, FileDef } from '@shared/domain/exchange/define';
import { listsFile, packageFiles } from '@shared/domain/exchange/files';
import { settingsOfPackage } from '@shared/domain/exchange/files/program';
import { formatCell } from '@shared/domain/exchange/format-cell';
import { humanize } from '@shared/domain/lists/define';
import { ok, type Result } from '@shared/errors';
import { classifyError } from '../db/errors';
import { type Office, writeInSteps } from '../db/write';
import { syncFolder } from '../vault/vault-file';
import { exactRecord, FileWriter, onChosenFolder } from './csv-writer';
import { exportQuery } from './export-queries';
import { Pace } from './pace';

interface ExportProgress {
  /** The file under way, without .csv. */
  file: string;
  /** Rows written so far, of all files. */
  rows: number;
}

export interface ExportOptions {
  /** Restricted supervision notes stay empty unless this is set. */
  withRestricted?: boolean;
  signal?: AbortSignal | undefined;
  onProgress?: (progress: ExportProgress) => void;
}

export interface ExportSummary {
  /** Rows by file name without .csv. */
  rows: Record<string, number>;
  /** Restricted notes that were left empty. */
  withheldNotes: number;
  /** Rows that could not go because what they need is set aside or missing, by file; zeros left out. */
  leftOut: Record<string, number>;
}

/** A value as the database keeps it, typed as the package has it. */
function typed(column: ColumnDef, stored: unknown): CellValue {
  if (stored === null) return null;
  if (column.type === 'yes_no') return stored === 1;
  const isList = column.type === 'refs' || column.type === 'codes' || column.type === 'words';
  return isList ? (JSON.parse(stored as string) as string[]) : (stored as string | number);
}

/** Values of open lists that the exported rows use: an import makes them again by itself. */
class UsedCodes {
  readonly #used = new Set<string>();

  note(def: FileDef, values: readonly CellValue[]): void {
    def.columns.forEach((column, i) => {
      if (column.type !== 'code' && column.type !== 'codes') return;
      if (column.list.kind !== 'open') return;
      for (const code of [values[i] ?? []].flat())
        this.#used.add(`${column.list.name}/${String(code)}`);
    });
  }

  /** True for an item that is as an import would make it. */
  implies([list, code, label, active]: readonly CellValue[]): boolean {
    return (
      this.#used.has(`${String(list)}/${String(code)}`) &&
      active === true &&
      label === humanize(String(code))
    );
  }
}

class PackageExport {
  readonly #writers: FileWriter[] = [];
  readonly #codes = new UsedCodes();
  readonly leftOut: Record<string, number> = {};
  readonly #progress: ExportProgress = { file: '', rows: 0 };
  readonly #pace: Pace;

  constructor(
    private readonly office: Office,
    private readonly dir: string,
    private readonly options: ExportOptions,
  ) {
    this.#pace = new Pace(office, options.signal, () =>
      options.onProgress?.({ ...this.#progress }),
    );
    this.#pace.check();
  }

  /** Writes everything under temporary names. @returns rows by file */
  async writeAll(): Promise<Record<string, number>> {
    const rows: Record<string, number> = {};
    for (const def of packageFiles) rows[def.name] = await this.#write(def, () => true);
    const own = await this.#write(listsFile, (values) => !this.#codes.implies(values));
    if (own > 0) rows[listsFile.name] = own;
    else this.#writers.pop()?.discard();
    return rows;
  }

  /** Gives the files their names; a file of lists that an earlier export left there goes. */
  publish(): void {
    const names = this.#writers.map((writer) => writer.publish());
    const old = join(this.dir, `${listsFile.name}.csv`);
    if (!names.includes(old) && existsSync(old)) rmSync(old);
    syncFolder(this.dir);
  }

  discard(): void {
    for (const writer of this.#writers) writer.discard();
  }

  async #write(def: FileDef, include: (values: readonly CellValue[]) => boolean): Promise<number> {
    const writer = new FileWriter(this.dir, `${def.name}.csv`);
    this.#writers.push(writer);
    this.#progress.file = def.name;
    writer.write(exactRecord(def.columns.map(({ name }) => name)));
    let count = 0;
    const rows = this.office.client
      .prepare(exportQuery(def.name))
      .raw()
      .iterate(...this.#parameters(def));
    for (const row of rows as IterableIterator<unknown[]>) {
      const values = def.columns.map((column, i) => typed(column, row[i]));
      const cells = def.columns.map((column, i) => formatCell(column, values[i] ?? null));
      // A row without a required cell (all its mentors are set aside) could not be read back.
      const isWhole = def.columns.every(({ required }, i) => !required || cells[i] !== '');
      if (!isWhole) this.leftOut[def.name] = (this.leftOut[def.name] ?? 0) + 1;
      else if (include(values)) {
        this.#codes.note(def, values);
        writer.write(exactRecord(cells));
        count += 1;
        this.#progress.rows += 1;
      }
      if (this.#pace.due()) await this.#pace.pause();
    }
    writer.finish();
    return count;
  }

  #parameters({ name }: FileDef): unknown[] {
    if (name === 'settings') return [JSON.stringify(settingsOfPackage)];
    return name === 'supervision' ? [this.options.withRestricted === true ? 1 : 0] : [];
  }
}

function restrictedNotes(office: Office): number {
  const count = `select count(*) from supervision where restricted = 1 and note is not null and archived_at is null`;
  return office.client.prepare(count).pluck().get() as number;
}

/**
 * Writes the office package into a folder: all 26 files, rows in key order, text exactly as it is, so that
 * it can be read back. Records set aside stay here. All files show the same moment, and the history says
 * what left. Files appear only when all of them are complete.
 */
export async function exportPackage(
  office: Office,
  dir: string,
  options: ExportOptions = {},
): Promise<Result<ExportSummary>> {
  let task: PackageExport | undefined;
  try {
    onChosenFolder(() => mkdirSync(dir, { recursive: true }));
    const work = new PackageExport(office, dir, options);
    task = work;
    const result = await writeInSteps(office, async (tx) => {
      const rows = await work.writeAll();
      const withheldNotes = options.withRestricted === true ? 0 : restrictedNotes(office);
      tx.audit({
        action: 'export',
        fields: { officePackage: [null, rows], withheldNotes: [null, withheldNotes] },
      });
      return ok({ rows, withheldNotes, leftOut: work.leftOut });
    });
    if (result.ok) work.publish();
    return result;
  } catch (error) {
    task?.discard();
    const known = classifyError(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
