import { packageFileNames } from '@shared/domain/exchange/define';
import { ok, type Result } from '@shared/errors';
import { classifyError } from '../db/errors';
import { type Office, writeInSteps } from '../db/write';
import { type FileCounts, type FileReport, importFile, noRows } from './import-file';
import { ImportRun } from './import-run';
import { Pace } from './pace';
import { type OfficePackage, openPackage } from './package';
import { RejectedFiles } from './rejected';

interface ImportProgress {
  /** The file under way, without .csv. */
  file: string;
  /** Bytes read of all files, and of how many. */
  done: number;
  total: number;
}

export interface ImportOptions {
  /** Does everything, then undoes it. Refused rows are written all the same. */
  dryRun?: boolean;
  /** Folder for the `<file>.rejected.csv` files; without it refused rows are only counted. */
  rejectedDir?: string | undefined;
  signal?: AbortSignal | undefined;
  onProgress?: (progress: ImportProgress) => void;
  /** Hears of every refused row, with the line it starts on and what to do about it. */
  onRefused?: ((row: { file: string; line: number; reason: string }) => void) | undefined;
  /** Called before the first change of a real import: the place for a backup. */
  beforeChange?: () => void | Promise<void>;
}

export interface ImportSummary {
  dryRun: boolean;
  /** Number of the import, which `created_by` of its rows names; null when nothing changed. */
  batchId: number | null;
  /** By file name without .csv; all 26, with `lists` where the package has it. */
  files: Record<string, FileCounts>;
  /** Files that were refused as a whole, with a sentence. */
  refusedFiles: { file: string; reason: string }[];
  unknownFiles: string[];
  unknownColumns: { file: string; columns: readonly string[] }[];
  /** Paths of the files with refused rows. */
  rejectedFiles: string[];
}

const countsOfAll = (reports: ReadonlyMap<string, FileReport>) => {
  const sum = noRows();
  for (const { counts } of reports.values()) {
    for (const key of Object.keys(sum) as (keyof FileCounts)[]) sum[key] += counts[key];
  }
  return sum;
};

function summarize(
  office: OfficePackage,
  reports: ReadonlyMap<string, FileReport>,
  more: Pick<ImportSummary, 'dryRun' | 'batchId' | 'rejectedFiles'>,
): ImportSummary {
  const files: Record<string, FileCounts> = {};
  for (const name of packageFileNames) files[name] = noRows();
  for (const [name, { counts }] of reports) files[name] = counts;
  const entries = [...reports];
  return {
    ...more,
    files,
    refusedFiles: entries.flatMap(([file, { refused }]) =>
      refused === undefined ? [] : [{ file, reason: refused }],
    ),
    unknownFiles: office.unknown,
    unknownColumns: entries.flatMap(([file, { unknownColumns: columns }]) =>
      columns.length === 0 ? [] : [{ file, columns }],
    ),
  };
}

/**
 * Imports an office package (a folder, or a .zip of it) in one transaction: all of its good rows go in, or,
 * after a crash, a stop or an error, nothing does. Rows are matched by key, so a second import of the same
 * package changes nothing. Memory stays flat however many rows there are.
 */
export async function importPackage(
  office: Office,
  path: string,
  options: ImportOptions = {},
): Promise<Result<ImportSummary>> {
  const { dryRun = false } = options;
  const progress: ImportProgress = { file: '', done: 0, total: 0 };
  const pace = new Pace(office, options.signal, () => options.onProgress?.({ ...progress }));
  let rejected: RejectedFiles | undefined;
  try {
    pace.check();
    const source = await openPackage(path, pace);
    progress.total = source.bytes;
    if (!dryRun) await options.beforeChange?.();
    const refusedRows = new RejectedFiles(options.rejectedDir, options.onRefused);
    rejected = refusedRows;
    return await writeInSteps(
      office,
      async (tx) => {
        const run = new ImportRun(office.client, tx);
        const reports = new Map<string, FileReport>();
        const onBytes = (count: number) => void (progress.done += count);
        for (const file of source.files) {
          progress.file = file.def.name;
          reports.set(
            file.def.name,
            await importFile(file, { run, pace, rejected: refusedRows, onBytes }),
          );
          await pace.pause();
        }
        const counts = countsOfAll(reports);
        const changed = counts.created + counts.updated > 0;
        if (changed) run.recordBatch({ packageHash: source.hash, ...counts });
        const rejectedFiles = refusedRows.finish([...reports.keys()]);
        const batchId = changed && !dryRun ? run.batchId : null;
        return ok(summarize(source, reports, { dryRun, batchId, rejectedFiles }));
      },
      { keep: !dryRun },
    );
  } catch (error) {
    rejected?.discard();
    const known = classifyError(error);
    if (known) return { ok: false, error: known };
    throw error;
  }
}
