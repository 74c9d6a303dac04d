import type { FileDef } from '@shared/domain/exchange/define';
import { type Outcome, RowApplier } from './apply-row';
import type { CsvRecord } from './csv-reader';
import type { ImportRun } from './import-run';
import type { Pace } from './pace';
import type { PackageFile } from './package';
import { brokenRecord, openFile, type OpenedFile, recordsOf } from './read-rows';
import type { RejectedFiles } from './rejected';
import { RowResolver } from './resolve-row';
import { StatusPlan } from './status-plan';
import { targetOf } from './targets';

/** What became of the rows of a file. */
export type FileCounts = Record<Outcome, number>;

export const noRows = (): FileCounts => ({ created: 0, updated: 0, unchanged: 0, rejected: 0 });

export interface FileReport {
  counts: FileCounts;
  /** Columns that the file has and the package page does not. */
  unknownColumns: readonly string[];
  /** Why the file as a whole was refused. */
  refused?: string;
}

export interface FileImportTools {
  run: ImportRun;
  pace: Pace;
  rejected: RejectedFiles;
  onBytes(count: number): void;
}

/** Cells in the order of the definition; a column the file lacks reads as empty. */
const arrange = ({ places }: OpenedFile, cells: readonly string[]) =>
  places.map((place) => cells[place]);

/** Walks the rows of a file, giving others a turn between them. */
async function eachRow(
  file: PackageFile,
  { pace, onBytes }: Pick<FileImportTools, 'pace' | 'onBytes'>,
  visit: (opened: OpenedFile, record: CsvRecord) => void,
): Promise<OpenedFile | undefined> {
  let opened: OpenedFile | undefined;
  for await (const records of recordsOf(file, onBytes)) {
    for (const record of records) {
      if (opened) visit(opened, record);
      else opened = openFile(file.def, file, record);
      if (pace.due()) await pace.pause();
    }
  }
  return opened;
}

/** Rows of a file that are refused for what other rows say: line → reason. */
async function lookAhead(
  file: PackageFile,
  tools: FileImportTools,
): Promise<ReadonlyMap<number, string>> {
  if (file.def.name !== 'mentor_status') return new Map();
  const plan = new StatusPlan(tools.run);
  const resolver = new RowResolver(tools.run, file.def, targetOf(file.def.name));
  await eachRow(file, { pace: tools.pace, onBytes: () => {} }, (opened, record) => {
    if (brokenRecord(opened, record) !== undefined) return;
    plan.note(record.line, resolver.resolve(arrange(opened, record.cells)));
  });
  return plan.refusals();
}

/** Imports the rows of one file into the transaction under way. */
export async function importFile(file: PackageFile, tools: FileImportTools): Promise<FileReport> {
  const { run, rejected } = tools;
  const { def } = file;
  const target = targetOf(def.name);
  const counts = noRows();
  const ahead = await lookAhead(file, tools);
  const resolver = new RowResolver(run, def, target);
  const applier = new RowApplier(run, def, target);

  const opened = await eachRow(file, tools, (header, record) => {
    const reasons = rowReasons(header, record);
    if (reasons.length === 0) return;
    counts.rejected += 1;
    rejected.add(def.name, header.cells, record, reasons);
  });

  function rowReasons(header: OpenedFile, record: CsvRecord): readonly string[] {
    const broken = brokenRecord(header, record);
    if (broken !== undefined) return [broken];
    const resolved = resolver.resolve(arrange(header, record.cells));
    const clash = ahead.get(record.line);
    if (clash !== undefined) resolved.row.refuse(clash);
    const outcome = applier.apply(resolved);
    if (outcome !== 'rejected') counts[outcome] += 1;
    return resolved.row.reasons;
  }

  if (def.name === 'lists') run.reloadCodes();
  return report(def, counts, opened);
}

function report({ name }: FileDef, counts: FileCounts, opened: OpenedFile | undefined): FileReport {
  if (!opened) {
    const refused = `${name}.csv is empty: its first line must name the columns.`;
    return { counts, unknownColumns: [], refused };
  }
  const { unknown, refused } = opened;
  return { counts, unknownColumns: unknown, ...(refused !== undefined && { refused }) };
}
