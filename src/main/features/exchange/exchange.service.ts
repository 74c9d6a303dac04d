import { mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ImportReport } from '@shared/contract/exchange';
import { totalRows } from '@shared/domain/backup/total-rows';
import { fail, ok, type Result } from '@shared/errors';
import { exportPackage } from '../../exchange/export';
import { importPackage, type ImportSummary } from '../../exchange/import';
import type { Office } from '../../db/write';
import type { Busy } from '../../session/busy';

/** What bringing in and giving out need from the edge of the program. */
export interface ExchangeDelegates {
  busy: Busy;
  chooseFolder(title: string): Promise<string | undefined>;
  choosePackage(kind: 'folder' | 'zip'): Promise<string | undefined>;
  progress(event: { task: string; done: number; total: number | null }): void;
  /** Makes a verified backup of the office as it is, where something changed since the last one. */
  beforeImport(): Promise<void>;
}

/** Refused rows that are shown; the file of refused rows has them all. */
const shownRefusals = 50;

const cancelled = fail('CANCELLED', 'Nothing was chosen.');

function reportOf(path: string, summary: ImportSummary, refusedRows: ImportReport['refusedRows']) {
  const files = Object.entries(summary.files)
    .filter(([, counts]) => Object.values(counts).some((count) => count > 0))
    .map(([file, counts]) => ({ file, ...counts }));
  const { dryRun, refusedFiles, unknownFiles } = summary;
  const unknownColumns = summary.unknownColumns.map(({ file, columns }) => ({
    file,
    columns: [...columns],
  }));
  return {
    name: basename(path),
    dryRun,
    files,
    refusedRows,
    refusedFiles,
    unknownFiles,
    unknownColumns,
  };
}

/**
 * Import and export for the window. The window never names a path: it asks for a dialog, and the package
 * that was checked is the one that is imported.
 */
export class ExchangeService {
  #checked: string | undefined;

  constructor(private readonly delegates: ExchangeDelegates) {}

  async check(office: Office, kind: 'folder' | 'zip'): Promise<Result<ImportReport>> {
    const path = await this.delegates.choosePackage(kind);
    if (path === undefined) return cancelled;
    const report = await this.#import(office, path, { dryRun: true });
    this.#checked = report.ok ? path : undefined;
    return report;
  }

  async importChecked(office: Office): Promise<Result<ImportReport>> {
    if (this.#checked === undefined) return fail('RULE', 'Choose a package first.');
    return this.#import(office, this.#checked, { dryRun: false });
  }

  async saveRefused(office: Office): Promise<Result<{ folder: string; files: number }>> {
    const path = this.#checked;
    if (path === undefined) return fail('RULE', 'Choose a package first.');
    const folder = await this.delegates.chooseFolder('Where should the refused rows go?');
    if (folder === undefined) return cancelled;
    const summary = await this.delegates.busy.run((signal) =>
      importPackage(office, path, { dryRun: true, rejectedDir: folder, signal }),
    );
    return summary.ok ? ok({ folder, files: summary.value.rejectedFiles.length }) : summary;
  }

  async export(
    office: Office,
    { withRestricted }: { withRestricted: boolean },
  ): Promise<Result<{ folder: string; rows: number; withheldNotes: number }>> {
    const chosen = await this.delegates.chooseFolder('Where should the office package go?');
    if (chosen === undefined) return cancelled;
    const folder = join(chosen, `office-package-${office.clock.today()}`);
    mkdirSync(folder, { recursive: true });
    const summary = await this.delegates.busy.run((signal) =>
      exportPackage(office, folder, {
        withRestricted,
        signal,
        onProgress: ({ rows }) =>
          this.delegates.progress({ task: 'export', done: rows, total: null }),
      }),
    );
    if (!summary.ok) return summary;
    const rows = totalRows(summary.value.rows);
    return ok({ folder, rows, withheldNotes: summary.value.withheldNotes });
  }

  async #import(
    office: Office,
    path: string,
    { dryRun }: { dryRun: boolean },
  ): Promise<Result<ImportReport>> {
    const refused: ImportReport['refusedRows'] = [];
    const summary = await this.delegates.busy.run((signal) =>
      importPackage(office, path, {
        dryRun,
        signal,
        onProgress: ({ done, total }) => this.delegates.progress({ task: 'import', done, total }),
        beforeChange: () => this.delegates.beforeImport(),
        onRefused: (row) => {
          if (refused.length < shownRefusals) refused.push(row);
        },
      }),
    );
    return summary.ok ? ok(reportOf(path, summary.value, refused)) : summary;
  }
}
